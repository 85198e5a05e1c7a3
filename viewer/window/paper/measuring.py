"""How much room the overview takes on paper: names, columns, rows, heads. Lengths are in points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF, QPagedPaintDevice

from viewer.report.marking import PENCIL
from viewer.report.summary.rows import OverviewCell, OverviewHead, OverviewRow, OverviewTable
from viewer.window.paper.blocks import HAND_ROOM, Cell, Run, Runs
from viewer.window.paper.rows import Row
from viewer.window.paper.styles import UNIT, Density, Style, font

RADIUS, STEP = 3.5, 9.4
"""Half the width of a sign, and from the middle of one to that of the next."""
PENCIL_SIDE = 7.0
PAD = 3.0
"""Between what stands in a cell and its edges, and between signs and what stands behind them."""
_COLUMN = 20.0
"""The least width of a column."""
_WIDEST = (36.0, 29.0)
"""The greatest width that a column is widened to; beside bars it is less."""
ABOVE = (1.6, 0.4)
"""Space above and below the name in a row: as it looks best, and where that saves a page."""
_GROUP = 17.0
"""Height of the heading of a group."""
_NAMES = (56.0, 150.0)
"""Least and greatest width of the names."""
_SHARE, _HIGHEST = 0.36, 0.3
"""Parts of a page that names and heads never exceed."""
_HEAD = 112.0
"""The greatest height of what is written upwards above the columns."""
NUMBER = 14.0
"""Height of the number below it."""
INSET = 12.0
"""From the last column to the bars."""
BAR = (40.0, 110.0)
"""Lengths of the longest bar: the least and the greatest."""


@dataclass(frozen=True, slots=True)
class Pen:
    """What text is set by: a device, and a size of type as a factor of the usual one."""

    device: QPagedPaintDevice
    size: float

    def row(self, *cells: Cell) -> Row:
        """Cells in lines."""
        return Row(cells, self.device, Density(self.size))

    def width(self, text: str, style: Style) -> float:
        """The width of words on one line."""
        return QFontMetricsF(font(style, self.size), self.device).horizontalAdvance(text) / UNIT


class Measures:
    """The sizes of one table on a page of that width and height, with so much space above and below each name."""

    def __init__(self, table: OverviewTable, pen: Pen, width: float, height: float, above: float = ABOVE[0]) -> None:
        self._pen, self._above, size = pen, above, pen.size
        least, greatest = (one * size for one in _NAMES)
        longest = max((self._name(row) for row in table.rows), default=0.0) + 2 * PAD
        self.names = min(max(least, longest), greatest, width * _SHARE)
        """Width of the names."""
        self.rows = tuple(self._height(row) for row in table.rows)
        """Height of each row."""
        self.group = _GROUP * size
        """Height of the heading of a group."""
        tallest = min(_HEAD * size, height * _HIGHEST)
        self.titles = tuple(pen.row(Cell(tuple(_title(head)), 0, tallest)) for head in table.heads)
        """What is written upwards above each column."""
        self.head = max((_reach(title) for title in self.titles), default=0.0) + (NUMBER + 2 * PAD) * size
        """Height of the heads of the columns."""
        self.columns = tuple(self._column(table, number) for number in range(len(table.heads)))
        """Width of each column."""
        self.share = max((pen.width(row.share, Style.LABEL) for row in table.rows), default=0.0)
        """Width of the words that tell how much somebody said."""
        self.told = INSET * size + BAR[0] * size + PAD + self.share
        """The least width of what people said."""

    def widened(self, widths: list[float], room: float, *, told: bool) -> list[float]:
        """Columns as wide as the room allows, but not wider than cells look best; ``told``: beside the bars."""
        room -= self.names + (self.told if told else 0.0)
        spare = (room - sum(widths)) / max(1, len(widths))
        return [max(width, min(width + spare, _WIDEST[told] * self._pen.size)) for width in widths]

    def _name(self, row: OverviewRow) -> float:
        runs = name_of(row)
        return sum(self._pen.width(run.text, run.style) for run in runs)

    def _height(self, row: OverviewRow) -> float:
        name = self._pen.row(Cell(name_of(row), 0, self.names - PAD)).height / UNIT
        return name + 2 * self._above * self._pen.size

    def _column(self, table: OverviewTable, number: int) -> float:
        head = table.heads[number]
        cells = (row.cells[head.number] for row in table.rows if head.number in row.cells)
        fullest = max((cell_width(cell, self._pen) for cell in cells), default=0.0)
        return max(_COLUMN * self._pen.size, fullest + PAD, self.titles[number].height / UNIT + PAD)


def name_of(row: OverviewRow) -> Runs:
    """The name, and the signs behind it."""
    return (Run(row.name, Style.BODY), *_marks(row.sign))


def _marks(sign: str) -> Iterator[Run]:
    for one in sign.split():
        yield Run(HAND_ROOM, Style.HAND) if one == PENCIL else Run(f"\N{NO-BREAK SPACE}{one}", Style.SIGN)


def _title(head: OverviewHead) -> Iterator[Run]:
    yield Run(head.title, Style.LABEL)
    yield from _marks(head.sign)
    if head.reference:
        yield Run("  ", Style.LABEL)
        yield Run(head.reference, Style.REFERENCE)


def _reach(row: Row) -> float:
    """How far the lines of a row reach to the right."""
    lines = (row.line(number) for number in range(len(row.lines)))
    return max(line.x() + line.naturalTextWidth() for line in lines) / UNIT


def cell_width(cell: OverviewCell, pen: Pen) -> float:
    """The width of the signs of a cell, and of what stands behind them."""
    return (len(cell.signs) - 1) * STEP * pen.size + 2.4 * RADIUS * pen.size + behind(cell, pen)


def behind(cell: OverviewCell, pen: Pen) -> float:
    """The width of what stands behind the signs of a cell: a pencil, a sign of doubt."""
    width = 0.0
    for one in cell.sign.split():
        width += PAD / 2 + (PENCIL_SIDE * pen.size if one == PENCIL else pen.width(one, Style.SIGN))
    return width
