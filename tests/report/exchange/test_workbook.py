"""The workbook, read by openpyxl and compared with the model and with the CSV file."""

from __future__ import annotations

import csv
import datetime
import io
import re
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.report.exchange.samples import ODD, WILD, letters
from viewer.report.exchange import FORMATS, workbook
from viewer.report.model import Event, Fact, Report, Source, Span

SHEETS = {
    "Facts": "Fact",
    "People": "Person",
    "Programme": "Programme item",
    "Statements": "Statement",
    "To check": "To check",
}

NAMES = {"Role": "Words"}
"""Columns that are called otherwise in a sheet of their own."""


def sheets(report: Report) -> list[Worksheet]:
    book = load_workbook(io.BytesIO(FORMATS["xlsx"].data(report)))
    return [book[name] for name in book.sheetnames]


def test_sheets_hold_what_the_table_holds(report: Report) -> None:
    table = list(csv.DictReader(io.StringIO(FORMATS["csv"].data(report).decode("utf-8-sig"), newline="")))
    found = sheets(report)
    assert [sheet.title for sheet in found] == list(SHEETS)
    for sheet in found:
        titles, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
        expected = [row for row in table if row["What"] == SHEETS[sheet.title]]
        assert len(rows) == len(expected)
        for row, record in zip(rows, expected, strict=True):
            for title, value in zip(titles, row, strict=True):
                assert isinstance(title, str)
                if isinstance(value, datetime.datetime):
                    continue
                told = letters(str(value or ""))
                whole = letters(record[NAMES.get(title, title)])
                assert told == whole or (told.endswith("…") and whole.startswith(told[:-1]) and len(told) > 16_000)
        held = {NAMES.get(str(title), str(title)) for title in titles}
        left_out = {"What", *(() if not table else table[0])} - {"What"} - held
        assert not any(row[title] for row in expected for title in left_out)


def test_sheets_hold_the_model(report: Report) -> None:
    _, people, programme, statements, remarks = sheets(report)
    things = (report.people, report.programme, report.statements, report.remarks)
    for sheet, held in zip((people, programme, statements, remarks), things, strict=True):
        columns = {str(cells[0].value): [cell.value for cell in cells[1:]] for cells in sheet.iter_cols()}
        assert columns["Number"] == list(range(1, len(held) + 1))
        if sheet is people:
            first = [person.spans[0] for person in report.people]
            assert columns["First character"] == [one.start + 1 for one in first]
            assert columns["Last character"] == [one.end for one in first]
            for who, person in zip(columns["Who"], report.people, strict=True):
                told = letters(str(who).lstrip("'")).removesuffix("…")
                assert letters(person.name).startswith(told)


def test_a_sheet_is_made_to_be_read(report: Report) -> None:
    for sheet in sheets(report):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert all(cell.font.b for cell in sheet[1])
        assert all(8 < column.width < 100 for column in sheet.column_dimensions.values())


def test_no_cell_does_anything(report: Report) -> None:
    for sheet in sheets(report):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d")
                assert cell.hyperlink is None
                if isinstance(cell.value, str):
                    assert not cell.value.startswith(("=", "+", "-", "@"))
                    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", cell.value)
                    assert len(cell.value.encode("utf-16-le")) <= 2 * workbook.MOST_CHARACTERS


def test_the_parts_of_the_file_are_well_formed_and_lead_nowhere(report: Report) -> None:
    with zipfile.ZipFile(io.BytesIO(FORMATS["xlsx"].data(report))) as file:
        assert file.testzip() is None
        for name in file.namelist():
            assert name.endswith((".xml", ".rels"))
            tree = ElementTree.fromstring(file.read(name))
            assert "External" not in {node.get("TargetMode") for node in tree.iter()}


def test_one_report_always_gives_the_same_bytes() -> None:
    assert FORMATS["xlsx"].data(WILD) == FORMATS["xlsx"].data(WILD)


def test_it_is_said_to_be_of_this_application() -> None:
    properties = load_workbook(io.BytesIO(FORMATS["xlsx"].data(ODD))).properties
    assert (properties.description, properties.title) == ("Event Report Viewer", "odd & <ends>.txt")
    assert not properties.creator


def test_roles_and_days_are_what_they_are() -> None:
    event = Event(date=Fact("2023-05-04", (Span(0, 1),)))
    facts, people, *_ = sheets(Report("There.", event=event, people=WILD.people[:0]))
    assert [cell.value for cell in people[1]][3] == "Role"
    (value,) = (cell for cell in facts[2] if isinstance(cell.value, datetime.datetime))
    assert value.data_type == "d"
    assert value.value == datetime.datetime(2023, 5, 4)  # noqa: DTZ001  # as spreadsheets tell it
    early = replace(event, date=Fact("1850-05-04", (Span(0, 1),)))
    assert any(cell.value == "4 May 1850" for cell in sheets(Report("There.", event=early))[0][2])


def test_long_words_are_cut_between_characters() -> None:
    last = 0
    for extra in range(4):
        words = "x" * extra + "𝒳" * workbook.MOST_CHARACTERS
        person = WILD.people[0].__class__("p", words, (Span(0, 1),))
        people = sheets(Report("There.", Source("long.txt"), people=(person,)))[1]
        cell = str(people["C2"].value)
        assert words.startswith(cell[:-1])
        assert cell[-1] == "…"
        last = len(cell)
    assert last > 16_000


def test_rows_that_no_sheet_can_hold_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    assert [sheet.max_row for sheet in sheets(WILD)] == [3, 3, 3, 3, 3]


def test_a_translated_title_may_be_too_long_or_hold_what_no_sheet_may() -> None:
    assert workbook.sheet_name("[To] check: what/who?" + "x" * 40) == " To  check  what who xxxxxxxxxx"
