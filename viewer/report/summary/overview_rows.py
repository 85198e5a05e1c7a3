"""The overview as rows of the summary: who did what in which item, by signs, and how much was said by whom."""

from __future__ import annotations

from viewer.language import numeral
from viewer.report import categories, overview, wording
from viewer.report.model import Report
from viewer.report.overview import Overview, Row
from viewer.report.summary import checked
from viewer.report.summary.rows import OverviewCell, OverviewHead, OverviewRow, OverviewTable


def overview_table(report: Report, *, evidence: bool = True) -> OverviewTable:
    """People by items, in the orders of the list of people and of the programme.

    Without ``evidence`` no row tells its paragraphs.
    """
    shown = Overview(report)
    heads = tuple(
        OverviewHead(
            number,
            overview.column(report, item),
            wording.reference(report, item.spans) if evidence else "",
            checked.sign(item.origin),
        )
        for number, item in enumerate(report.programme, 1)
    )
    rows = tuple(_row(report, row, evidence=evidence) for row in shown.rows)
    return OverviewTable(heads, rows, tuple((sign, overview.meaning(sign)) for sign in shown.signs))


def _row(report: Report, row: Row, *, evidence: bool) -> OverviewRow:
    cells = {number + 1: _cell(report, row, number, evidence=evidence) for number in row.cells}
    share = overview.share(row.told)
    name = checked.name_sign(row.person)
    return OverviewRow(row.person.name, categories.group(row.group), cells, row.told.words, share, name)


def _cell(report: Report, row: Row, number: int, *, evidence: bool) -> OverviewCell:
    """What a cell tells: ``7: spoke online``."""
    cell = row.cells[number]
    did = wording.listed(map(overview.meaning, cell.signs))
    reference = wording.reference(report, cell.spans) if evidence else ""
    paragraph = wording.paragraph_runs(report, cell.spans[:1])[0][0] if reference else 0
    return OverviewCell(cell.signs, f"{numeral(number + 1)}: {did}", reference, paragraph, checked.sign(cell.origin))
