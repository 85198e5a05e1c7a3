"""Puts pieces on a page of the overview: from the left edge on, or from the right one where that is read first.

Lengths are in points, from the upper left of the page; ``x`` is from the edge where reading begins.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF

from viewer.window.paper.blocks import Cell, Run
from viewer.window.paper.flow import Page
from viewer.window.paper.measuring import Pen
from viewer.window.paper.pieces import Bar, Drawn, Pencilled, Ruled, Written
from viewer.window.paper.rows import Link, Row
from viewer.window.paper.styles import LOOKS, UNIT, Density, Style

_HEARD = (0.05, 0.5)
"""Least and greatest size of words that are only heard, which lie behind their sign."""
_LETTER = 0.6
"""Width of a letter, about, as a factor of its size."""


class Board:
    """A page of that width. Links are kept where the page is ``linked``."""

    def __init__(self, page: Page, pen: Pen, width: float, *, mirrored: bool, linked: bool) -> None:
        self.page, self.width = page, width
        self._pen, self._mirrored, self._linked = pen, mirrored, linked

    def row(self, *cells: Cell) -> Row:
        """Cells in lines, on the side where they are read."""
        return self._pen.row(*(self._turned_round(cell) for cell in cells))

    def put(self, row: Row, y: float) -> None:
        """Write all lines of a row, its top at y."""
        origin = QPointF(0, y * UNIT)
        self.page.pieces += [Written(layout, index, origin) for layout, index in row.lines]
        self.page.pieces += [Pencilled(area.translated(origin)) for _, area in row.pencils()]

    def write(self, text: str, style: Style, x: float, y: float, right: float | None = None) -> float:
        """Write words from x on, their top at y; the height of them."""
        row = self.row(Cell((Run(text, style),), x, self.width if right is None else right))
        self.put(row, y)
        return row.height / UNIT

    def write_on(self, text: str, style: Style, x: float, baseline: float) -> None:
        """Write words on one line from x on."""
        width = self._pen.width(text, style)
        left = self.width - x - width if self._mirrored else x
        row = self._pen.row(Cell((Run(text, style),), left, left + 2 * width + 20))
        self.put(row, baseline - _baseline(row))

    def upwards(self, row: Row, x: float, y: float) -> None:
        """Write a row upwards from y, its lines to both sides of x."""
        origin = QPointF(self._x(x) * UNIT - row.height / 2, y * UNIT)
        self.page.pieces += [Written(layout, index, origin, turned=True) for layout, index in row.lines]
        self.page.pieces += [Pencilled(_upright(area, origin)) for _, area in row.pencils()]
        if self._linked:
            self.page.links += [Link(link.paragraph, _upright(link.area, origin)) for _, link in row.links()]

    def hear(self, text: str, box: QRectF, baseline: float) -> None:
        """Put words into a box that are not seen, but found, copied and heard in a PDF."""
        least, greatest = _HEARD
        size = box.width() / max(1, len(text)) / (LOOKS[Style.HEARD].size * _LETTER)
        size = round(max(least, min(greatest, size)), 2)
        left = self._area(box).left() / UNIT
        row = Row((Cell((Run(text, Style.HEARD),), left, left + 10 * self.width),), self._pen.device, Density(size))
        for layout, index in row.lines:
            self.page.pieces.append(Written(layout, index, QPointF(0, (baseline - _baseline(row)) * UNIT), heard=True))

    def sign(self, sign: str, x: float, y: float, radius: float) -> None:
        """Draw a sign of the overview around a place."""
        self.page.pieces.append(Drawn(sign, QPointF(self._x(x), y) * UNIT, radius * UNIT, self._mirrored))

    def pencil(self, x: float, y: float, side: float) -> None:
        """Draw a pencil, a square from there on."""
        self.page.pieces.append(Pencilled(self._area(QRectF(x, y, side, side))))

    def bar(self, box: QRectF) -> None:
        """Fill a bar."""
        self.page.pieces.append(Bar(self._area(box)))

    def rule(self, y: float, end: float, thickness: float = 0.5) -> None:
        """Draw a line as far as that, so many points thick."""
        line = QLineF(self._x(0) * UNIT, y * UNIT, self._x(end) * UNIT, y * UNIT)
        self.page.pieces.append(Ruled(line, thickness))

    def upright(self, x: float, top: float, bottom: float) -> None:
        """Draw a line from top to bottom."""
        self.page.pieces.append(Ruled(QLineF(self._x(x) * UNIT, top * UNIT, self._x(x) * UNIT, bottom * UNIT)))

    def link(self, paragraph: int, box: QRectF) -> None:
        """Have a box lead to a paragraph of the text."""
        if self._linked and paragraph:
            self.page.links.append(Link(paragraph, self._area(box)))

    def _x(self, x: float) -> float:
        return self.width - x if self._mirrored else x

    def _area(self, box: QRectF) -> QRectF:
        left = self.width - box.right() if self._mirrored else box.left()
        return QRectF(left * UNIT, box.top() * UNIT, box.width() * UNIT, box.height() * UNIT)

    def _turned_round(self, cell: Cell) -> Cell:
        return cell.turned_round(self.width) if self._mirrored else cell


def _baseline(row: Row) -> float:
    """From the top of a row down to the first baseline."""
    first = row.line(0)
    return (first.y() + first.ascent()) / UNIT


def _upright(area: QRectF, origin: QPointF) -> QRectF:
    """Where an area of a row is once that is written upwards from there."""
    return QRectF(origin.x() + area.top(), origin.y() - area.right(), area.height(), area.width())
