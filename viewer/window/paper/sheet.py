"""One page of the overview: its pieces are put down in the order of reading, row by row. Lengths are in points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from viewer.language import numeral
from viewer.report.marking import PENCIL
from viewer.report.separating import parted
from viewer.report.summary import nothing, section, words
from viewer.report.summary.rows import OverviewCell, OverviewRow, OverviewTable
from viewer.window.paper.blocks import Cell, Run
from viewer.window.paper.board import Board
from viewer.window.paper.legend import Legend
from viewer.window.paper.measuring import (
    BAR,
    INSET,
    NUMBER,
    PAD,
    PENCIL_SIDE,
    RADIUS,
    STEP,
    Measures,
    Pen,
    behind,
    cell_width,
    name_of,
)
from viewer.window.paper.styles import UNIT, Style

HEADING, FOOT = 27.0, 8.0
"""Heights of what stands above the table, and of the gap between it and its legend."""
MIDDLE = 2.9
"""From the middle of small letters, where signs stand, down to the baseline."""
_BAR_HEIGHT = 6.5


class Part(NamedTuple):
    """What of a table is on one page: columns, rows, and whether what people said is.

    The rows are those from ``first`` on (from 0) of ``people``: of everybody, or of those who are in these items.
    """

    columns: range
    rows: Sequence[int]
    told: bool
    first: int = 0
    people: int = 0


class Sheet:
    """Fills one page with a part of the table."""

    def __init__(self, table: OverviewTable, measures: Measures, pen: Pen, board: Board) -> None:
        self._table, self._measures, self._pen, self._board = table, measures, pen, board
        self._edges = [measures.names]
        self._most = max((row.words for row in table.rows), default=0)

    def fill(self, part: Part, top: float) -> None:
        """Put the part on the page, below ``top``."""
        size, board = self._pen.size, self._board
        self._heading(part, top)
        y = top + HEADING * size
        if not self._table.rows:
            board.write(nothing("overview"), Style.ASIDE, 0, y)
            return
        self._edges = self._columns(part)
        y += self._measures.head
        self._heads(part, y)
        begun, group = y, ""
        for number in part.rows:
            row, height = self._table.rows[number], self._measures.rows[number]
            if row.group != group:
                group = row.group
                self._close(part, begun, y)
                y = begun = self._group(group, y)
            board.rule(y, self._end_of(part))
            self._row(part, row, y, height)
            y += height
        self._close(part, begun, y)
        for entry in Legend(self._table, self._pen, board.width).entries:
            board.sign(entry.sign, entry.x, y + FOOT * size + entry.y, RADIUS * size)
            board.write_on(entry.meaning, Style.LABEL, entry.words, y + (FOOT + MIDDLE) * size + entry.y)

    def _columns(self, part: Part) -> list[float]:
        """Where the columns begin, and where the last one ends."""
        widths = [self._measures.columns[number] for number in part.columns]
        edges = [self._measures.names]
        for width in self._measures.widened(widths, self._board.width, told=part.told):
            edges.append(edges[-1] + width)
        return edges

    def _heading(self, part: Part, y: float) -> None:
        board, told = self._board, self._told_part(part)
        cells = [Cell((Run(section("overview"), Style.SECTION),), 0, board.width)]
        if told:
            cells.append(Cell((Run(told, Style.SMALL),), 0, board.width, flush_right=True))
        row = board.row(*cells)
        board.put(row, y)
        board.rule(y + row.height / UNIT + 3 * self._pen.size, board.width, 0.75)

    def _told_part(self, part: Part) -> str:
        """Which of the items and people are on this page, where others have others."""
        heads, rows = len(self._table.heads), len(self._table.rows)
        everything = len(part.columns) == heads
        if everything and len(part.rows) == rows:
            return ""
        told: list[str] = []
        if part.columns and not everything:
            told.append(words.part_of_items(part.columns.start + 1, part.columns.stop, heads))
        if part.rows:
            people = words.part_of_people if everything or part.told else words.part_of_people_there
            told.append(people(part.first + 1, part.first + len(part.rows), part.people))
        return parted(told)

    def _heads(self, part: Part, bottom: float) -> None:
        """What stands above the columns, down to ``bottom``: words that are written upwards, and numbers."""
        size, board = self._pen.size, self._board
        for place, number in enumerate(part.columns):
            middle = (self._edges[place] + self._edges[place + 1]) / 2
            told = numeral(self._table.heads[number].number)
            board.write(told, Style.CHECKED, middle - self._pen.width(told, Style.CHECKED) / 2, bottom - NUMBER * size)
            board.upwards(self._measures.titles[number], middle, bottom - (NUMBER + PAD) * size)
        if part.told:
            cell = Cell((Run(words.what_they_said(), Style.SMALL),), self._edges[-1] + INSET * size, board.width)
            row = board.row(cell)
            board.put(row, bottom - row.height / UNIT - PAD * size)

    def _end_of(self, part: Part) -> float:
        """Where the rows of the table end."""
        return self._board.width if part.told else self._edges[-1]

    def _close(self, part: Part, top: float, bottom: float) -> None:
        """The lines between the columns of a group that ends, and the line below it."""
        if bottom > top:
            self._board.rule(bottom, self._end_of(part))
            for x in self._edges:
                self._board.upright(x, top, bottom)

    def _group(self, group: str, y: float) -> float:
        """The heading of a group; the y below it."""
        row = self._board.row(Cell((Run(group, Style.GROUP),), 0, self._board.width))
        below = y + self._measures.group
        self._board.put(row, below - row.height / UNIT - PAD / 2)
        return below

    def _row(self, part: Part, row: OverviewRow, y: float, height: float) -> None:
        name = self._board.row(Cell(name_of(row), 0, self._measures.names - PAD))
        top = y + (height - name.height / UNIT) / 2
        self._board.put(name, top)
        first = name.line(0)
        baseline = top + (first.y() + first.ascent()) / UNIT
        if len(name.lines) > 1:
            baseline = y + height / 2 + MIDDLE * self._pen.size
        for place, number in enumerate(part.columns):
            found = row.cells.get(self._table.heads[number].number)
            if found is not None:
                left, right = self._edges[place : place + 2]
                self._cell(found, QRectF(left, y, right - left, height), baseline)
        if part.told:
            self._told(row, baseline)

    def _cell(self, cell: OverviewCell, box: QRectF, baseline: float) -> None:
        """In words what a cell says, its signs, and what stands behind them."""
        size, board = self._pen.size, self._board
        middle = baseline - MIDDLE * size
        width = cell_width(cell, self._pen)
        x = box.center().x() - width / 2 + 1.2 * RADIUS * size
        before = QRectF(box.left(), box.top(), (box.width() + width) / 2 - behind(cell, self._pen), box.height())
        board.hear(" ".join(filter(None, (cell.words, cell.reference))), before, baseline)
        for turn, sign in enumerate(cell.signs):
            board.sign(sign, x + turn * STEP * size, middle, RADIUS * size)
        x += (len(cell.signs) - 1) * STEP * size + 1.2 * RADIUS * size
        for one in cell.sign.split():
            x += PAD / 2
            if one == PENCIL:
                side = PENCIL_SIDE * size
                board.pencil(x, middle - side / 2, side)
                x += side
            else:
                board.write_on(one, Style.SIGN, x, baseline)
                x += self._pen.width(one, Style.SIGN)
        board.link(cell.paragraph, box)

    def _told(self, row: OverviewRow, baseline: float) -> None:
        """A bar as long as what somebody said, and how much that is."""
        size, board = self._pen.size, self._board
        x = self._edges[-1] + INSET * size
        if row.words and self._most:
            room = board.width - x - PAD - self._measures.share
            longest = min(BAR[1] * size, room)
            wide = max(1.0, longest * row.words / self._most)
            board.bar(QRectF(x, baseline - (MIDDLE + _BAR_HEIGHT / 2) * size, wide, _BAR_HEIGHT * size))
            x += wide + PAD
        board.write_on(row.share, Style.LABEL if row.words else Style.SMALL, x, baseline)
