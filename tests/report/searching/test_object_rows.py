"""What was found among people, programme and statements, as rows of a list."""

from __future__ import annotations

from tests.participants import took
from viewer.report.model import Fact, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.search import Query, Searcher
from viewer.report.searching.object_rows import ObjectRow, object_row
from viewer.report.vocabulary import ItemKind, Mode

TEXT = "Ann Lee, mayor of Ford, spoke of the river. She said the river is ours. Nobody knew."
REPORT = Report(
    TEXT,
    people=(Person("p1", "Ann Lee", (Span(0, 7),), ("A. Lee",), role=Fact("mayor of Ford", (Span(9, 22),))),),
    programme=(ProgrammeItem(ItemKind.SPEECH, "spoke of the river", (Span(24, 42),), took(Span(24, 42), "p1")),),
    statements=(
        Statement("p1", Fact("said", (Span(48, 52),)), Mode.INDIRECT, (Span(53, 70),), 0),
        Statement(None, Fact("knew", (Span(79, 83),)), Mode.INDIRECT, (Span(72, 78),)),
    ),
)


def found(words: str) -> list[ObjectRow]:
    return [object_row(REPORT, match) for match in Searcher(REPORT).objects(Query(words, kind="words"))]


def test_a_name_stands_out_in_what_it_names() -> None:
    person, item, statement = found("lee")
    assert (person.kind, person.key) == ("person", "p1")
    assert (person.before, person.words, person.after) == ("Ann ", "Lee", "")
    assert (item.kind, item.key) == ("item", 0)
    assert f"{item.before}{item.words}{item.after}" == "1. Speech: Ann Lee"
    assert item.words == "Lee"
    assert (statement.before, statement.words) == ("Said by Ann ", "Lee")


def test_of_another_field_it_is_said_whose_it_is() -> None:
    person = next(row for row in found("mayor") if row.kind == "person")
    assert (person.before, person.words, person.after) == ("Ann Lee · ", "mayor", " of Ford")
    statement = next(row for row in found("ours") if row.kind == "statement")
    assert statement.before.startswith("Said by Ann Lee · ")
    assert (statement.words, statement.after) == ("ours", "")


def test_somebody_who_is_not_named() -> None:
    (row,) = [row for row in found("Nobody") if row.kind == "statement"]
    assert f"{row.before}{row.words}{row.after}".startswith("Said by somebody not named · ")
