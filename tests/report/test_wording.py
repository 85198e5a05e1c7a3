"""What the window and the paper say of a report."""

from __future__ import annotations

from dataclasses import replace

from tests.report.test_model import REPORT
from viewer.models import spoken
from viewer.report import wording
from viewer.report.model import Event, Fact, Participant, Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import Function, ItemKind


def test_facts_in_words() -> None:
    assert wording.fact_text(REPORT, "date") == "3 May 2020"
    assert wording.fact_text(REPORT, "start_time") == "12:00"
    assert wording.fact_label(REPORT, "start_time") == "Planned start"
    assert wording.fact_text(REPORT, "attendance") == "about 3"
    assert wording.fact_text(REPORT, "place") == "not stated"
    assert all(wording.fact_text(Report("x"), name) == "not stated" for name in wording.FACT_LABELS)


def test_the_weekday_is_given_only_where_the_report_gives_it() -> None:
    text = "On Sunday, 3 May 2020 they met."
    fact = Fact("2020-05-03", (Span(3, 21),))
    assert wording.fact_text(Report(text, event=Event(date=fact)), "date") == "Sunday, 3 May 2020"


def test_groups_and_names() -> None:
    assert wording.group(REPORT, REPORT.people[0]) == "Hosted"
    mentioned = replace(REPORT.people[1], participation="mentioned")
    changed = replace(REPORT, people=(REPORT.people[0], mentioned, *REPORT.people[2:]))
    assert wording.group(changed, mentioned) == "Mentioned"
    assert wording.names(REPORT, ("p1", "p2")) == "Ann Lee and Bo Ek"
    assert wording.names(REPORT, ()) == ""


def test_reference_joins_neighbouring_paragraphs() -> None:
    report = Report("One.\nTwo.\nThree.\nFour.")
    spans = [Span(0, 3), Span(5, 8), Span(17, 20)]
    assert wording.reference(report, spans) == "¶1–2, 4"
    assert wording.reference(report, []) == ""


def test_of_very_many_paragraphs_the_first_ones_and_the_last_are_told() -> None:
    report = Report("\n".join(f"{number:02}." for number in range(1, 31)))
    every_other = [Span(4 * number, 4 * number + 2) for number in range(0, 30, 2)]
    assert wording.reference(report, every_other[:8]) == "¶1, 3, 5, 7, 9, 11, 13, 15"
    assert wording.reference(report, every_other) == "¶1, 3, 5, 7, 9, 11, 13 … 29"
    assert wording.plain_reference(report, every_other).count(",") == 14  # tables hold all
    assert spoken.place(report, tuple(every_other)) == "paragraphs 1, 3, 5, 7, 9, 11, 13 and others, up to 29"


def test_a_function_that_the_role_says_is_not_told_again() -> None:
    person = Person("p1", "Ann Ash", (Span(0, 3),), role=Fact("Moderator", (Span(0, 3),)))
    talk = ProgrammeItem(
        ItemKind.DISCUSSION, "", (Span(0, 3),), (Participant("p1", Function.MODERATOR, (Span(0, 3),)),)
    )
    assert wording.standing(Report("Ann Ash.", people=(person,), programme=(talk,)), person) == "Moderator"


def test_other_forms_of_a_name_are_told_once() -> None:
    forms = ("Mr. A. ASH", "Mr. Ash", "Ash", "Dr Ash", "Dr. Anton Ash", "Ashe")
    person = Person("p1", "A. Ash", (Span(0, 3),), variants=forms)
    assert wording.also(person) == "also “Dr Ash”, “Dr. Anton Ash”, “Ashe”"
    assert not wording.also(Person("p1", "Ann Ash", (Span(0, 3),), variants=("ANN ASH", "Ms Ash")))


def test_a_role_before_a_name_is_no_other_form_of_it() -> None:
    forms = ("City Councillor Ann Ash", "Councillor Ash", "Ann Ash (Ashby)")
    person = Person("p1", "Ann Ash", (Span(0, 3),), forms, Fact("city councillor", (Span(0, 3),)))
    assert wording.also(person) == "also “Ann Ash (Ashby)”"
