"""What belongs together, on a small report made by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.participants import took
from viewer.models.links import Links, Related, Subject, followed
from viewer.report.model import Event, Fact, Person, ProgrammeItem, Remark, Report, Span, Statement
from viewer.report.spans import merged
from viewer.report.vocabulary import ItemKind, Mode, Participation, RemarkKind

TEXT = "On 1 May, Ada Byron spoke online. She said that wheels turn. Bo Ek translated. Nothing else was done."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def fact(words: str, value: str | None = None) -> Fact:
    return Fact(value or words, (span(words),))


REPORT = Report(
    TEXT,
    event=Event(date=fact("1 May", "2023-05-01")),
    people=(
        Person("p1", "Ada Byron", (span("Ada Byron"),), participation=Participation.ONLINE),
        Person("p2", "Bo Ek", (span("Bo Ek"),), participation=Participation.IN_PERSON),
    ),
    programme=(
        ProgrammeItem(
            ItemKind.SPEECH,
            "spoke online",
            (span("On 1 May, Ada Byron spoke online."), span("She said that wheels turn.")),
            took(span("Ada Byron"), "p1", interpreter="p2"),
        ),
        ProgrammeItem(ItemKind.OTHER, "translated", (span("Bo Ek translated."),), took(span("Bo Ek"), "p2")),
    ),
    statements=(Statement("p1", fact("said"), Mode.INDIRECT, (span("that wheels turn"),), 0),),
    remarks=(Remark(RemarkKind.PRONOUN_DISAGREES, "Who?", (span("She"),)),),
)


@pytest.fixture
def links() -> Links:
    return Links(REPORT)


def words(related: Related) -> list[str]:
    return [REPORT.words(part) for part in related.spans]


def test_item_leads_to_its_people_statements_and_remarks(links: Links) -> None:
    related = links.related(Subject("item", 0))
    assert words(related) == ["On 1 May, Ada Byron spoke online.", "She said that wheels turn."]
    assert related.first == REPORT.programme[0].spans[0]
    assert (related.items, related.people, related.statements, related.remarks) == ({0}, {"p1", "p2"}, {0}, {0})
    assert not related.facts


def test_person_leads_to_acts_statements_and_mentions(links: Links) -> None:
    ada, bo = links.related(Subject("person", "p1")), links.related(Subject("person", "p2"))
    assert (words(ada), ada.items, ada.statements) == (["Ada Byron"], {0}, {0})
    assert (words(bo), bo.items, bo.statements) == (["Bo Ek"], {0, 1}, set())


def test_statement_leads_to_speaker_and_item(links: Links) -> None:
    related = links.related(Subject("statement", 0))
    assert words(related) == ["said", "that wheels turn"]
    assert (related.people, related.items, related.statements) == ({"p1"}, {0}, {0})


def test_remark_leads_to_what_it_is_about(links: Links) -> None:
    related = links.related(Subject("remark", 0))
    assert (words(related), related.items, related.remarks) == (["She"], {0}, {0})


def test_fact_leads_to_its_words_and_the_act_told_there(links: Links) -> None:
    related = links.related(Subject("fact", "date"))
    assert (words(related), related.facts, related.items) == (["1 May"], {"date"}, {0})


def test_place_leads_to_item_people_and_statement(links: Links) -> None:
    related = links.related(Subject("place", TEXT.index("wheels")))
    assert (related.items, related.people, related.statements) == ({0}, {"p1", "p2"}, {0})
    assert related.first is None
    assert TEXT.index("wheels") in range(related.spans[1].start, related.spans[1].end)


def test_place_in_a_name_leads_to_the_person_and_in_a_fact_to_the_fact(links: Links) -> None:
    assert "p2" in links.related(Subject("place", TEXT.index("Bo Ek") + 2)).people
    assert links.related(Subject("place", TEXT.index("1 May"))).facts == {"date"}


def test_place_behind_the_last_letter_leads_to_what_ends_there(links: Links) -> None:
    assert links.related(Subject("place", span("Bo Ek translated.").end)).items == {1}


@pytest.mark.parametrize("offset", [TEXT.index("Nothing") + 3, len(TEXT), len(TEXT) + 50])
def test_place_in_no_act_leads_nowhere(links: Links, offset: int) -> None:
    subject = Subject("place", offset)
    assert links.related(subject) == Related(subject)


@pytest.mark.parametrize(
    "subject",
    [
        Subject("fact", "place"),
        Subject("fact", "weather"),
        Subject("person", "p9"),
        Subject("item", 9),
        Subject("statement", 9),
        Subject("remark", 9),
        Subject("item", "p1"),
    ],
)
def test_what_the_report_has_not_cannot_be_chosen(links: Links, subject: Subject) -> None:
    with pytest.raises(LookupError):
        links.related(subject)


def test_merged_spans_are_in_order_and_apart() -> None:
    spans = (Span(7, 9), Span(0, 2), Span(1, 4), Span(4, 5))
    assert merged(spans) == (Span(0, 5), Span(7, 9))


def test_keys_by_kind(links: Links) -> None:
    related = links.related(Subject("item", 0))
    kinds = ("fact", "person", "item", "statement", "remark", "place")
    assert [set(related.keys(kind)) for kind in kinds] == [set(), {"p1", "p2"}, {0}, {0}, {0}, set()]


def test_what_is_chosen_keeps_its_words_when_others_come_before_it(seed_report: Report) -> None:
    added = ProgrammeItem(ItemKind.OTHER, "a walk", (Span(0, 5),))
    later = replace(seed_report, programme=(added, *seed_report.programme), statements=())
    assert followed(Subject("item", 4), seed_report, later) == Subject("item", 5)
    assert followed(Subject("item", 5), later, seed_report) == Subject("item", 4)
    assert followed(Subject("item", 0), later, seed_report) == Subject("item", 0)
    assert followed(Subject("person", "p1"), seed_report, later) == Subject("person", "p1")


def test_who_was_made_one_with_somebody_is_that_one() -> None:
    ada, bo, *others = REPORT.people
    both = replace(ada, spans=merged((*ada.spans, *bo.spans)))
    later = replace(REPORT, people=(both, *others), programme=(), statements=(), remarks=())
    assert followed(Subject("person", bo.id), REPORT, later) == Subject("person", ada.id)
    without = replace(REPORT, people=(ada, *others), programme=(), statements=(), remarks=())
    assert followed(Subject("person", bo.id), REPORT, without) == Subject("person", bo.id)
