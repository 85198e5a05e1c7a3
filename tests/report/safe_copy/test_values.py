"""Names in the values of a model, and spans that still point at their words."""

from __future__ import annotations

import base64
from dataclasses import replace

from tests.participants import took
from tests.report.safe_copy.making import made
from tests.safe_copies.formats import steady
from viewer.report.layout import Link
from viewer.report.messages import FEMALE, SPELLED
from viewer.report.model import (
    Event,
    Fact,
    Origin,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Source,
    Span,
    Spans,
    Statement,
)
from viewer.report.safe_copy import Checker, only_mentioned, safe_copy
from viewer.report.source import About
from viewer.report.vocabulary import ItemKind, Mode, Participation, RemarkKind

TEXT = (
    "The Ann Lee Lecture was held on 3 May 2023 at Ann Lee Hall by the Lee Foundation.\n\n"
    "Cy Dow, husband of Ann Lee, spoke on Lee’s garden: “Ann was green,” Dow said that Mrs. Leigh sang.\n"
)


def at(words: str, start: int = 0) -> Spans:
    found = TEXT.index(words, start)
    return (Span(found, found + len(words)),)


def fact(words: str) -> Fact:
    return Fact(words, at(words))


REPORT = Report(
    TEXT,
    Source("Ann_Lee at the hall.lee.txt", "text/plain", "ab" * 32),
    Event(
        title=fact("Ann Lee Lecture"),
        date=Fact("2023-05-03", at("3 May 2023")),
        place=fact("Ann Lee Hall"),
        organisers=(fact("Lee Foundation"), Fact("Friends of Lee", at("Lee Foundation"), "planned by Ann")),
    ),
    people=(
        Person(
            "ann-lee",
            "Ann Lee",
            (
                *at("Ann Lee", 90),
                *at("Lee’s"),
                Span(at("Ann was")[0].start, at(" was green")[0].start),
                *at("Mrs. Leigh"),
            ),
            ("Lee", "Leigh"),
            participation=Participation.MENTIONED,
        ),
        Person("cy-dow", "Cy Dow", at("Cy Dow"), ("Mr. Cy Dow",), fact("husband of Ann Lee"), Participation.IN_PERSON),
    ),
    programme=(
        ProgrammeItem(
            ItemKind.SPEECH,
            "Lee’s garden",
            at("spoke on Lee’s garden"),
            took(at("Cy Dow")[0], "cy-dow", reader="ann-lee"),
        ),
        ProgrammeItem(ItemKind.OTHER, "no words of it, of Lee", at("Ann was green")),
    ),
    statements=(Statement("cy-dow", fact("Dow said"), Mode.DIRECT, at("Ann was green"), 0),),
    remarks=(
        Remark(RemarkKind.NAME_SPELLED_DIFFERENTLY, SPELLED.format(name="Leigh", usual="Lee"), at("Leigh")),
        Remark(RemarkKind.NAME_SPELLED_DIFFERENTLY, SPELLED.format(name="Dow", usual="Daw"), at("Dow said")),
        Remark(RemarkKind.PRONOUN_DISAGREES, FEMALE.format(pronoun="he", name="Ann Lee"), at("husband")),
        Remark(RemarkKind.REPEATED_WORDS, "“Lee Lee” stands twice.", at("Lee Hall")),
    ),
)
COPY = safe_copy(REPORT, ["ann-lee"])
SAFE = COPY.report


def words(spans: Spans) -> list[str]:
    return [SAFE.words(span) for span in spans]


def test_the_text() -> None:
    assert SAFE.text == (
        "The [name] Lecture was held on 3 May 2023 at Person A Hall by the [name] Foundation.\n\n"
        "Cy Dow, husband of Person A, spoke on Person A’s garden: “Person A was green,” "
        "Dow said that Mrs. Person A sang.\n"
    )
    assert dict(COPY.pseudonyms) == {"ann-lee": "Person A"}
    assert COPY.count == 7


def test_facts_are_the_words_of_their_spans() -> None:
    event = SAFE.event
    for one, value in (
        (event.title, "[name] Lecture"),
        (event.place, "Person A Hall"),
        (event.organisers[0], "[name] Foundation"),
        (SAFE.people[1].role, "husband of Person A"),
        (SAFE.statements[0].cue, "Dow said"),
    ):
        assert one
        assert one.value == value
        assert words(one.spans) == [value]
    assert event.date == Fact("2023-05-03", event.date.spans if event.date else ())
    assert words(event.date.spans if event.date else ()) == ["3 May 2023"]


def test_values_that_are_no_words_of_the_text() -> None:
    assert SAFE.event.organisers[1].value == "Friends of Person A"
    assert SAFE.event.organisers[1].note == "planned by Person A"
    assert SAFE.programme[1].title == "no words of it, of Person A"


def test_people() -> None:
    hidden, shown = SAFE.people
    assert (hidden.name, hidden.variants, hidden.participation) == ("Person A", (), "mentioned")
    assert words(hidden.spans) == ["Person A", "Person A’s", "Person A", "Mrs. Person A"]
    assert (shown.name, shown.variants) == ("Cy Dow", ("Mr. Cy Dow",))


def test_ids_that_could_hold_a_name_are_numbers() -> None:
    assert [person.id for person in SAFE.people] == ["p1", "p2"]
    assert SAFE.programme[0].people == ("p2",)
    assert SAFE.programme[0].having("reader") == ("p1",)
    assert SAFE.statements[0].speaker == "p2"


def test_ids_that_are_numbers_stay() -> None:
    people = (Person("p7", "Ann Lee", (Span(0, 7),)), Person("p2", "Cy Dow", (Span(8, 14),)))
    copy = safe_copy(Report("Ann Lee Cy Dow", people=people), ["p7"])
    assert [person.id for person in copy.report.people] == ["p7", "p2"]


def test_programme_and_statements() -> None:
    item = SAFE.programme[0]
    assert item.title == "Person A’s garden"
    assert words(item.spans) == ["spoke on Person A’s garden"]
    assert words(SAFE.statements[0].spans) == ["Person A was green"]


def test_remarks() -> None:
    assert [remark.message for remark in SAFE.remarks] == [
        SPELLED.format(name="Dow", usual="Daw"),
        FEMALE.format(pronoun="he", name="Person A"),
        "“Person A” stands twice.",
    ]


def test_nothing_is_computed_from_the_original_or_said_of_its_file() -> None:
    about = About(size=len(TEXT), title="Ann Lee", author="Cy Dow", date="2023-05-04", more=(("Subject", "Lee"),))
    source = replace(REPORT.source, about=about, links=(Link(Span(0, 3), "https://example.org/ann"),))
    safe = safe_copy(replace(REPORT, source=source), ["ann-lee"]).report
    assert safe.source == Source("safe-copy", "text/plain")
    assert (safe.source.about, safe.source.links) == (About(), ())
    for name, data in made(safe):
        for told in (
            "abab",
            base64.urlsafe_b64encode(b"\xab" * 3).decode(),
            "at the hall",
            "2023-05-04",
            "example.org",
        ):
            assert told not in data, name


def test_nothing_tells_two_originals_apart_that_differ_in_what_the_name_made_of_them() -> None:
    """How sure something is, why, by what it was found, what else it might be: all that goes by the words."""
    origin = Origin("naming.names", 0.5, ("unknown words",))
    date = replace(fact("3 May 2023"), value="2023-05-03", origin=origin, alternatives=(Fact("2022", at("Lee")),))
    other = replace(
        REPORT,
        source=replace(REPORT.source, name="other.txt", sha256="cd" * 32),
        event=replace(REPORT.event, date=date, title=replace(fact("Ann Lee Lecture"), origin=origin)),
        people=tuple(replace(one, origin=origin, part=origin) for one in REPORT.people),
        programme=tuple(
            replace(item, origin=origin, participants=tuple(replace(who, origin=origin) for who in item.participants))
            for item in REPORT.programme
        ),
        statements=tuple(replace(one, origin=origin) for one in REPORT.statements),
        remarks=tuple(replace(one, origin=origin) for one in REPORT.remarks),
    )
    safe = safe_copy(other, ["ann-lee"]).report
    assert safe == SAFE
    assert [(what, steady(data)) for what, data in made(safe)] == [(what, steady(data)) for what, data in made(SAFE)]


def test_a_pronoun_of_somebody_known_by_one_name_that_another_has_too() -> None:
    people = (Person("p1", "Lee", (Span(0, 3),)), Person("p2", "Bo Lee", (Span(4, 10),)))
    remark = Remark(RemarkKind.PRONOUN_DISAGREES, FEMALE.format(pronoun="he", name="Lee"), (Span(0, 3),))
    copy = safe_copy(Report("Lee Bo Lee", people=people, remarks=(remark,)), ["p1"])
    assert copy.report.remarks[0].message == FEMALE.format(pronoun="he", name="Person A")


def test_spans_within_a_name_take_in_the_pseudonym() -> None:
    text = "So Ann Lee sang."
    items = tuple(
        ProgrammeItem(ItemKind.OTHER, "x", (span,)) for span in (Span(0, 6), Span(7, 11), Span(4, 5), Span(10, 16))
    )
    model = Report(text, people=(Person("p1", "Ann Lee", (Span(3, 6), Span(7, 10))),), programme=items)
    safe = safe_copy(model, ["p1"]).report
    assert safe.text == "So Person A sang."
    assert [safe.text[i.spans[0].start : i.spans[0].end] for i in safe.programme] == [
        "So Person A",
        "Person A ",
        "Person A",
        " sang.",
    ]
    assert safe.people[0].spans == (Span(3, 11),)


def test_offsets_are_code_points() -> None:
    text = "😀 Ann Lee 😀 sang"
    item = ProgrammeItem(ItemKind.OTHER, "sang", (Span(12, 16),))
    model = Report(text, people=(Person("p1", "Ann Lee", (Span(2, 9),)),), programme=(item,))
    safe = safe_copy(model, ["p1"]).report
    assert safe.words(safe.programme[0].spans[0]) == "sang"


def test_nothing_is_left_in_anything_made_of_it() -> None:
    checker = Checker(REPORT, ["ann-lee"])
    for name, data in made(SAFE):
        assert checker.remaining(data) == [], name
    for name, data in made(REPORT):
        assert checker.remaining(data), name


def test_the_same_report_gives_the_same_copy() -> None:
    assert safe_copy(REPORT, {"ann-lee"}) == COPY


def test_who_is_absent_is_hidden_with_those_who_are_only_mentioned() -> None:
    people = tuple(
        Person(f"p{n}", name, (Span(4 * n, 4 * n + 3),), participation=Participation(how))
        for n, (name, how) in enumerate((("Ann", "in person"), ("Bob", "absent"), ("Cyd", "mentioned")))
    )
    assert only_mentioned(Report("Ann Bob Cyd", people=people)) == ("p1", "p2")


def test_a_role_that_is_told_within_a_name_is_no_pseudonym() -> None:
    text = "Present: A. Lee (Chair). A. Lee spoke."
    name, role = Span(9, 23), Span(17, 22)
    person = Person("p1", "A. Lee", (name, Span(25, 31)), (text[9:23],), Fact(text[17:22], (role,)))
    copy = safe_copy(Report(text, people=(person,)), ["p1"]).report
    assert copy.text == "Present: Person A. Person A spoke."
    assert copy.people[0].role
    assert copy.people[0].role.value == "Chair"
