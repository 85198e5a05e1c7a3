"""Matches in a list: the words around them, and what they belong to."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.participants import took
from viewer.report.model import Fact, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.search import Query, Searcher
from viewer.report.searching.listing import NOBODY, Row, after, before
from viewer.report.searching.places import Segments
from viewer.report.vocabulary import ItemKind, Mode

TEXT = "Ana opened it.\n\nThen Bo said: “We  sing. Ana sings.” Somebody said they sing.\n\nAll sing."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


REPORT = Report(
    TEXT,
    people=(Person("p1", "Ana", (span("Ana"),)), Person("p2", "Bo", (span("Bo"),))),
    programme=(
        ProgrammeItem(ItemKind.OPENING, "opened it", (span("Ana opened it."),), took(span("Ana opened it."), "p1")),
        ProgrammeItem(ItemKind.SPEECH, "Bo said", (span("Then Bo said"),), took(span("Then Bo said"), "p2")),
    ),
    statements=(
        Statement("p2", Fact("said", (span("said"),)), Mode.DIRECT, (span("“We  sing. Ana sings.”"),), 1),
        Statement("p1", Fact("sings", (span("sings"),)), Mode.INDIRECT, (span("Ana sings"),), 1),
        Statement(None, Fact("said", (span("said"),)), Mode.INDIRECT, (span("they sing"),)),
    ),
)


def test_rows() -> None:
    searcher = Searcher(REPORT)
    rows = searcher.rows(searcher.find(Query("sing")), width=12)
    assert len(rows) == 4
    assert rows[0] == Row(span("sing"), 2, "… said: “We ", "sing", ". Ana …", 1, 0, "p2")
    assert rows[1] == Row(
        Span(span("sings").start, span("sings").end - 1), 2, "… sing. Ana ", "sing", "s.” Somebody …", 1, 1, "p1"
    )
    assert (rows[2].before, rows[2].speaker, rows[2].statement, rows[2].item) == ("… said they ", None, 2, None)
    assert (rows[3].paragraph, rows[3].before, rows[3].words, rows[3].after) == (3, "All ", "sing", ".")
    assert list(rows) == rows[:] == [rows[number] for number in range(4)]


def test_groups() -> None:
    searcher = Searcher(REPORT)
    rows = searcher.rows(searcher.find(Query("[a-z]+", kind="pattern")))
    by_paragraph = rows.groups("paragraph")
    assert [(group.title, group.key) for group in by_paragraph] == [("¶1", 1), ("¶2", 2), ("¶3", 3)]
    assert [(group.title, group.key) for group in rows.groups("item")] == [
        ("1. Opening: Ana", 0),
        ("2. Speech: Bo", 1),
        ("Outside the programme", None),
    ]
    assert [(group.title, group.key) for group in rows.groups("person")] == [
        ("The report’s own words", None),
        ("Said by Bo", "p2"),
        ("Said by Ana", "p1"),
        ("Said by somebody not named", NOBODY),
    ]
    for by in ("paragraph", "item", "person"):
        groups = rows.groups(by)
        assert sorted(number for group in groups for number in group.matches) == list(range(len(rows)))
        for group in groups:
            for number in group.matches:
                row = rows[number]
                voice = None if row.statement is None else row.speaker or NOBODY
                assert group.key == {"paragraph": row.paragraph, "item": row.item, "person": voice}[by]


def test_no_matches_and_no_report() -> None:
    searcher = Searcher("")
    assert (len(searcher.rows(())), searcher.rows(()).groups("item")) == (0, [])
    searcher = Searcher("plain text")
    row = searcher.rows(searcher.find(Query("text")))[0]
    assert (row.before, row.words, row.after, row.item, row.speaker) == ("plain ", "text", "", None, None)
    row = searcher.rows(searcher.find(Query(" ")))[0]
    assert (row.before, row.words, row.after) == ("plain", " ", "text")


@given(text=st.text("ab \ne\u0301👩\u200d👧.", max_size=80), data=st.data())
def test_context_is_of_the_text_and_short(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    width = data.draw(st.integers(1, 20))
    left, right = before(text, 0, at, width), after(text, at, len(text), width)
    assert len(left) <= width + 8
    assert len(right) <= width + 8
    assert " ".join(left.removeprefix("… ").split()) in " ".join(text[:at].split())
    assert " ".join(right.removesuffix(" …").split()) in " ".join(text[at:].split())
    if not re.search(r"\S{6}", text) and width > 6 and left.startswith("… "):
        assert f" {' '.join(text[:at].split())} ".endswith(f" {' '.join(left[2:].split())} ")


@pytest.mark.parametrize(
    ("text", "width", "left", "right"),
    [
        ("one two three", 7, "… three", "one two …"),
        ("東京都東京都東京都", 4, "… 都東京都", "東京都東 …"),
        ("abcdefgh", 3, "… fgh", "abc …"),
        ("a\n b", 9, "a b", "a b"),
        ("", 9, "", ""),
    ],
)
def test_context_is_cut_between_words(text: str, width: int, left: str, right: str) -> None:
    assert before(text, 0, len(text), width) == left
    assert after(text, 0, len(text), width) == right


bounds = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda pair: Span(pair[0], sum(pair)))


@given(spans=st.lists(bounds, max_size=6))
def test_the_shortest_owns_the_place(spans: list[Span]) -> None:
    segments = Segments((span, number) for number, span in enumerate(spans))
    for offset in range(20):
        over = [span for span in spans if span.start <= offset < span.end]
        owner = segments.owner(offset)
        if not over:
            assert owner is None
        else:
            assert owner is not None
            assert spans[owner] in over
            assert spans[owner].end - spans[owner].start == min(span.end - span.start for span in over)
