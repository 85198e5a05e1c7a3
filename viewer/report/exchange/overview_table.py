"""Who did what in which item as one table: a row a person, a column an item, then how much the person said.

CSV as of RFC 4180.
"""

from __future__ import annotations

import csv
import io

from viewer.language import Words
from viewer.report import categories, doubting, harmless, overview, wording
from viewer.report.model import Origin, Report
from viewer.report.overview import Cell, Overview


class OverviewTable(Words):
    """The heads of the columns."""


def write(report: Report) -> bytes:
    """The table of a report."""
    text, shown = io.StringIO(), Overview(report)
    writer = csv.writer(text)
    named = (
        (f"{number}. {overview.column(report, item)}", item.origin) for number, item in enumerate(report.programme, 1)
    )
    items = [_with_doubt(words, origin) for words, origin in named]
    heads = [OverviewTable.tr("Person"), OverviewTable.tr("Group"), *items]
    heads += [OverviewTable.tr("Words"), OverviewTable.tr("Statements")]
    writer.writerow(map(harmless.cell, heads))
    for row in shown.rows:
        cells = [_cell(row.cells.get(number)) for number in range(len(items))]
        name = _with_doubt(row.person.name, row.person.origin)
        told = (str(row.told.words or ""), str(row.told.statements or ""))
        writer.writerow(map(harmless.cell, (name, categories.group(row.group), *cells, *told)))
    return harmless.csv_file(text.getvalue())


def _cell(cell: Cell | None) -> str:
    """What somebody did: ``spoke online (uncertain)``; empty where nothing is told."""
    if cell is None:
        return ""
    return _with_doubt(wording.listed(map(overview.meaning, cell.signs)), cell.origin)


def _with_doubt(words: str, origin: Origin) -> str:
    """Words with how doubtful they are behind them, where they are."""
    doubt = doubting.title(origin).lower()
    return f"{words} ({doubt})" if doubt else words
