"""Everything that was found as a workbook (Office Open XML, .xlsx): a sheet for each table.

A text is a text there whatever it looks like, never a formula, a number or a link; a date is one, if it is one day. One
report always gives the same bytes: the file bears no day of its own.
"""

from __future__ import annotations

import datetime
import io
import re
from typing import Protocol

from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs]
from xlsxwriter.format import Format  # pyright: ignore[reportMissingTypeStubs]
from xlsxwriter.worksheet import Worksheet  # pyright: ignore[reportMissingTypeStubs]

from viewer.language import Words
from viewer.report import harmless, headlines
from viewer.report.exchange.tables import COLUMNS, Table, column, tables
from viewer.report.model import Report

MOST_CHARACTERS = 32_767
"""In a cell, in UTF-16 code units."""
MOST_ROWS = 1_048_576
"""In a sheet, that of the titles among them."""

_NO_DAY = datetime.datetime(1980, 1, 1)  # noqa: DTZ001  # the first day of ZIP files, which stands for none
_FIRST_YEAR = 1901
"""The first year of whose days all spreadsheets know the number."""
_WIDTHS = (
    {
        "number": 9,
        "kind": 22,
        "who": 26,
        "words": 80,
        "how": 30,
        "doubt": 30,
        "found": 40,
        "reason": 30,
        "paragraphs": 13,
    }
    | dict.fromkeys(("first", "last"), 10)
    | dict.fromkeys(("status", "reader"), 14)
    | {"at": 21}
)
"""In characters; others have room for a file's name."""
_FILE_NAME = 28
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class _Book(Protocol):
    """What is asked of a workbook."""

    def set_properties(self, properties: dict[str, object]) -> None: ...
    def add_worksheet(self, name: str) -> Worksheet: ...
    def add_format(self, properties: dict[str, object]) -> Format: ...


class Spreadsheets(Words):
    """What a workbook says of itself."""


def write(report: Report) -> bytes:
    """The workbook of a report."""
    data = io.BytesIO()
    with Workbook(data, _OPTIONS) as book:
        _fill(book, report)
    return data.getvalue()


def _fill(book: _Book, report: Report) -> None:
    program = Spreadsheets.tr("Event Report Viewer")
    book.set_properties({"title": _text(headlines.own_name(report)), "comments": program, "created": _NO_DAY})
    for table in tables(report):
        _write_sheet(book, table)


def _write_sheet(book: _Book, table: Table) -> None:
    sheet = book.add_worksheet(sheet_name(table.title))
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    days = book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"})
    times = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left", "valign": "top"})
    bold = book.add_format({"text_wrap": True, "valign": "top", "bold": True, "bottom": 1})
    columns = [name for name in COLUMNS if name != "what" and name not in table.empty]
    rows = table.rows[: MOST_ROWS - 1]
    for place, name in enumerate(columns):
        sheet.set_column(place, place, _WIDTHS.get(name, _FILE_NAME), plain)
        sheet.write_string(0, place, _text(column(table.words if name == "words" else name)), bold)
        for number, row in enumerate(rows, 1):
            value = row[name]
            moment = _moment(row["day"] if name == "words" else value if name == "at" else "")
            if moment:
                sheet.write_datetime(number, place, moment, times if name == "at" else days)
            elif isinstance(value, int):
                sheet.write_number(number, place, value, plain)
            elif value:
                sheet.write_string(number, place, _text(value), plain)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _moment(told: str | int) -> datetime.datetime | None:
    """A day, or a moment in UTC, that a cell can hold as one; None of others, which stay words."""
    try:
        moment = datetime.datetime.fromisoformat(str(told)).replace(tzinfo=None, microsecond=0)
    except ValueError:
        return None
    return moment if moment.year >= _FIRST_YEAR else None


def _text(words: str) -> str:
    """The words as a cell can hold them, cut with an ellipsis where they are more than it holds."""
    words = harmless.cell(harmless.whole(words))
    units = words.encode("utf-16-le")
    if len(units) <= 2 * MOST_CHARACTERS:
        return words
    return units[: 2 * (MOST_CHARACTERS - 1)].decode("utf-16-le", errors="ignore") + "…"


def sheet_name(title: str) -> str:
    """A title as the name of a sheet: at most 31 characters, some of which are not allowed."""
    return re.sub(r"[\[\]:*?/\\']", " ", title)[:31]
