"""Matches as a table for other programs."""

from __future__ import annotations

import csv
import io

from tests.participants import took
from viewer.giving_way import finish
from viewer.report.model import Fact, Person, ProgrammeItem, Report, Source, Span, Statement
from viewer.report.search import Query, Searcher
from viewer.report.searching.table import cells, csv_steps, header, line_steps
from viewer.report.vocabulary import ItemKind, Mode

TEXT = '=1+1, she said: “A "fine"\tday”.\n\n-5 degrees\ud800 fine.'
REPORT = Report(
    TEXT,
    Source("a,b.txt"),
    people=(Person("p1", "@Ann", (Span(0, 1),)),),
    programme=(ProgrammeItem(ItemKind.SPEECH, "said", (Span(0, 10),), took(Span(0, 10), "p1")),),
    statements=(Statement("p1", Fact("said", (Span(10, 14),)), Mode.DIRECT, (Span(16, 30),), 0),),
)


def rows(words: str) -> tuple[Report, list[tuple[str, ...]]]:
    searcher = Searcher(REPORT)
    return REPORT, [cells(REPORT, row) for row in searcher.rows(searcher.find(Query(words)))]


def test_cells_say_where_and_whose() -> None:
    _, (one, other) = rows("fine")
    told = dict(zip(header(), one, strict=True))
    start = TEXT.index("fine")
    assert told["Report"] == "a,b.txt"
    assert (told["Paragraph"], told["First character"], told["Last character"]) == ("1", str(start + 1), str(start + 4))
    assert told["Match"] == "fine"
    assert told["Programme item"] == "1. Speech: @Ann"
    assert told["Speaker"] == "Said by @Ann"
    assert other[header().index("Speaker")] == "The report’s own words"
    assert other[header().index("Programme item")] == ""


def test_nothing_is_taken_for_a_formula() -> None:
    _, ((*_, _before, match, _after, _item, _voice),) = rows("=1+1")
    assert match == "'=1+1"
    _, ((*_, before, _match, _after, _item, _voice),) = rows("degrees")
    assert before == "'-5 "


def test_a_file_that_reads_back() -> None:
    searcher = Searcher(REPORT)
    found = searcher.rows(searcher.find(Query("e")))
    data = finish(csv_steps(REPORT, found))
    assert data.startswith(b"\xef\xbb\xbf")
    first, *others = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(first) == header()
    wanted = [[cell.replace("\ud800", "?") for cell in cells(REPORT, row)] for row in found]
    assert others == wanted


def test_lines_have_as_many_cells_each() -> None:
    searcher = Searcher(REPORT)
    found = searcher.rows(searcher.find(Query("e")))
    lines = finish(line_steps(REPORT, found)).split("\n")
    assert len(lines) == len(found)
    assert {line.count("\t") for line in lines} == {len(header()) - 2}


def test_long_tables_pause() -> None:
    long = Report("fine " * 1000)
    searcher = Searcher(long)
    steps = csv_steps(long, searcher.rows(searcher.find(Query("fine"))))
    assert sum(1 for _ in steps) >= 10
