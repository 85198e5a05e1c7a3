"""Matches as a table that other programs read: CSV for a file, tabs between the cells for the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Generator, Iterable

from viewer.language import Words
from viewer.report.harmless import cell, csv_file
from viewer.report.model import Report
from viewer.report.searching.listing import NOBODY, Row, item_title, voice
from viewer.report.searching.object_rows import ObjectRow

_STEP = 10
"""So many rows are made in one step."""


class MatchTable(Words):
    """The titles of the columns."""


def header() -> tuple[str, ...]:
    """The titles of the columns, in order."""
    return (
        MatchTable.tr("Report"),
        MatchTable.tr("Paragraph"),
        MatchTable.tr("First character"),
        MatchTable.tr("Last character"),
        MatchTable.tr("Before"),
        MatchTable.tr("Match"),
        MatchTable.tr("After"),
        MatchTable.tr("Programme item"),
        MatchTable.tr("Speaker"),
    )


def cells(report: Report, row: Row) -> tuple[str, ...]:
    """The cells of one match. Characters are counted from 1 in the text of the report; the last is part of it."""
    item = item_title(report, row.item) if row.item is not None else ""
    return (
        cell(report.source.name),
        str(row.paragraph),
        str(row.span.start + 1),
        str(row.span.end),
        *map(cell, (row.before, row.words, row.after, item)),
        cell(voice(report, None if row.statement is None else row.speaker or NOBODY)),
    )


def csv_steps(report: Report, rows: Iterable[Row]) -> Generator[None, None, bytes]:
    """A CSV file with a header, made in steps."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header())
    for number, row in enumerate(rows, 1):
        writer.writerow(cells(report, row))
        if number % _STEP == 0:
            yield
    return csv_file(text.getvalue())


def line_steps(report: Report, rows: Iterable[Row | ObjectRow]) -> Generator[None, None, str]:
    """The same without the header and the name of the report: a line a match, tabs between the cells.

    Of people, items and statements that were found, the line is what they are listed by.
    """
    lines: list[str] = []
    for row in rows:
        if isinstance(row, Row):
            lines.append("\t".join(cells(report, row)[1:]))
        else:
            lines.append(cell(f"{row.before}{row.words}{row.after}"))
        if len(lines) % _STEP == 0:
            yield
    return "\n".join(lines)
