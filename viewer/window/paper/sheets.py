"""The overview on pages of its own: people by items, as many pages as it takes, upright or sideways as fits better.

Each page bears names, heads of columns and legend again. Lengths are in points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice

from viewer.report.summary.rows import OverviewTable
from viewer.window.paper.board import Board
from viewer.window.paper.flow import Page
from viewer.window.paper.legend import Legend
from viewer.window.paper.measuring import ABOVE, Measures, Pen
from viewer.window.paper.sheet import FOOT, HEADING, Part, Sheet
from viewer.window.paper.splitting import bands, stretches

OVERVIEW_SIZE = 0.94
"""Size of type, as a factor of the usual one."""


class Room(NamedTuple):
    """Where the overview stands on a page: its width, and its height below ``top``."""

    width: float
    height: float
    top: float
    sideways: bool = False


class Sheets:
    """The pages of one table."""

    def __init__(self, table: OverviewTable, device: QPagedPaintDevice, size: float, *, linked: bool) -> None:
        self._table = table
        self._pen = Pen(device, size)
        self._linked = linked

    def pages(self, rooms: Sequence[Room]) -> Iterator[Page]:
        """The pages, in the first of the rooms in which they are fewest."""
        measured = [(room, *self._measured(room, above)) for room in rooms for above in ABOVE]
        room, measures, parts = min(measured, key=lambda one: len(one[2]))
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for part in parts:
            page = Page(sideways=room.sideways)
            board = Board(page, self._pen, room.width, mirrored=mirrored, linked=self._linked)
            Sheet(self._table, measures, self._pen, board).fill(part, room.top)
            yield page

    def _measured(self, room: Room, above: float) -> tuple[Measures, list[Part]]:
        """How the table is parted there: band by band, the last of which has everybody, and what they said."""
        table, size = self._table, self._pen.size
        measures = Measures(table, self._pen, room.width, room.height, above)
        across = bands((*measures.columns, measures.told), room.width - measures.names)
        legend = Legend(table, self._pen, room.width).height
        height = room.height - (HEADING + FOOT) * size - measures.head - legend
        parts: list[Part] = []
        for columns in across:
            told = columns.stop > len(table.heads)
            shown = range(columns.start, columns.stop - told)
            people = [number for number in range(len(table.rows)) if told or self._is_in(number, shown)]
            heights = [measures.rows[number] for number in people]
            groups = [table.rows[number].group for number in people]
            for rows in stretches(heights, groups, measures.group, height) or [range(0)]:
                parts.append(Part(shown, people[rows.start : rows.stop], told, rows.start, len(people)))
        return measures, parts

    def _is_in(self, number: int, columns: range) -> bool:
        """Whether somebody is in any of these items."""
        return any(self._table.heads[column].number in self._table.rows[number].cells for column in columns)
