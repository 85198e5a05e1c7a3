"""The overview on pages of its own: people by items, as many pages as it takes, upright or sideways as fits better.

Each page bears names, heads of columns and legend again. Lengths are in points.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QPagedPaintDevice

from viewer.report.summary.rows import OverviewTable
from viewer.window.paper.board import Board
from viewer.window.paper.flow import Page
from viewer.window.paper.legend import Legend
from viewer.window.paper.measuring import ABOVE, Measures, Pen
from viewer.window.paper.sheet import FOOT, HEADING, Part, Sheet
from viewer.window.paper.splitting import bands, stretches

OVERVIEW_SIZE = 0.94
"""Size of type, as a factor of the usual one."""

_MORE_BANDS = 2
"""So many more bands than are needed are tried."""


class Room(NamedTuple):
    """Where the overview stands on a page: its width, and its height below ``top``."""

    width: float
    height: float
    top: float
    sideways: bool = False


_Way = tuple[Room, Measures, list[Part]]
"""How a table may be parted."""


class Sheets:
    """The pages of one table."""

    def __init__(
        self, table: OverviewTable, device: QPagedPaintDevice, size: float, *, linked: bool, mirrored: bool
    ) -> None:
        self._table = table
        self._pen = Pen(device, size)
        self._linked, self._mirrored = linked, mirrored

    def steps(self, rooms: Sequence[Room]) -> Generator[None, None, list[Page]]:
        """Make the pages in short steps, in the first of the rooms in which they are fewest."""
        ways: list[_Way] = []
        for room in rooms:
            for above in ABOVE:
                ways += self._ways(room, above)
                yield
        room, measures, parts = min(ways, key=lambda way: len(way[2]))
        pages: list[Page] = []
        for part in parts:
            pages.append(Page(sideways=room.sideways))
            board = Board(pages[-1], self._pen, room.width, mirrored=self._mirrored, linked=self._linked)
            Sheet(self._table, measures, self._pen, board).fill(part, room.top)
            yield
        return pages

    def _ways(self, room: Room, above: float) -> Iterator[_Way]:
        """How the table can be parted there: narrower bands may have fewer people, and take fewer pages."""
        table, size = self._table, self._pen.size
        measures = Measures(table, self._pen, room.width, room.height, above)
        legend = Legend(table, self._pen, room.width).height
        height = room.height - (HEADING + FOOT) * size - measures.head - legend
        for more in range(_MORE_BANDS + 1):
            across = bands((*measures.columns, measures.told), room.width - measures.names, more)
            yield room, measures, [part for columns in across for part in self._parts(columns, measures, height)]

    def _parts(self, columns: range, measures: Measures, height: float) -> Iterator[Part]:
        """One band on its pages: with those who are in it; the last one has everybody, and what they said."""
        rows = self._table.rows
        told = columns.stop > len(self._table.heads)
        shown = range(columns.start, columns.stop - told)
        people = [number for number in range(len(rows)) if told or self._is_in(number, shown)]
        heights = [measures.rows[number] for number in people]
        groups = [rows[number].group for number in people]
        for part in stretches(heights, groups, measures.group, height) or [range(0)]:
            yield Part(shown, people[part.start : part.stop], told, part.start, len(people))

    def _is_in(self, number: int, columns: range) -> bool:
        """Whether somebody is in any of these items."""
        return any(self._table.heads[column].number in self._table.rows[number].cells for column in columns)
