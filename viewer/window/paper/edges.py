"""What stands at head and foot of each page: title and number, what readers did, where the summary comes from."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

from viewer.language import Words, numeral
from viewer.report.separating import parted
from viewer.report.summary import Summary, caveat, found_stays
from viewer.window.paper import pencil
from viewer.window.paper.blocks import Cell, Run
from viewer.window.paper.rows import Row
from viewer.window.paper.styles import FULL, LINE, UNIT, Style, font

HEADER = 26.0
"""Height, in points, of the head of each page but the first."""
_FOOTER = 45.0
"""Height, in points, kept free at the foot of each page."""
_FOOTER_LINE = 11.0
"""Points that one more line takes there."""
_CHECKED_LINE = 14.0
"""Points that the line takes there which tells what readers did."""
_PENCIL, _PENCIL_ROOM = 8.0, 11.0
"""Points that the pencil before it is wide, and takes."""


class PaperWords(Words):
    """What stands at head and foot of the pages."""


class Edges:
    """Head and foot of the pages of one summary."""

    def __init__(self, summary: Summary, device: QPagedPaintDevice, *, mirrored: bool) -> None:
        """``mirrored`` is what is read from right to left."""
        self._summary = summary
        self._device = device
        self._mirrored = mirrored
        self.footer = _FOOTER + _FOOTER_LINE * len(tuple(filter(None, (summary.notice, summary.signs))))
        """Height, in points, kept free at the foot of each page."""
        self.footer += _CHECKED_LINE if summary.checked else 0.0

    def paint_head(self, painter: QPainter, size: QSizeF, number: int, count: int) -> None:
        """Paint the head of page ``number`` (from 0) of so many, one of that size."""
        if number:
            page = PaperWords.tr("page {number} / {all}").format(number=number + 1, all=count)
            self._line(painter, size, 0.0, self._summary.title, page)
            rule(painter, 0, size.width(), (HEADER - 12) * UNIT)

    def paint_foot(self, painter: QPainter, size: QSizeF, number: int, count: int) -> None:
        """Paint the foot of that page."""
        y = size.height() - (self.footer - 8) * UNIT
        footer = self._summary.footer
        rule(painter, 0, size.width(), y)
        y += 4 * UNIT
        if self._summary.checked:
            y = self._paint_checked(painter, size, y)
        page = parted((footer.printed, f"{numeral(number + 1)} / {numeral(count)}"))
        if self._summary.notice:
            y = self._line(painter, size, y, self._summary.notice, "")
        y = self._line(painter, size, y, caveat(), page)
        if self._summary.signs:
            y = self._line(painter, size, y, self._summary.signs, "")
        y = self._line(painter, size, y, footer.origin, footer.application, Qt.TextElideMode.ElideMiddle)
        if footer.full_digest:
            self._line(painter, size, y, footer.full_digest, "", Qt.TextElideMode.ElideMiddle, Style.FINE)

    def _paint_checked(self, painter: QPainter, size: QSizeF, y: float) -> float:
        """Draw what readers did, and where what was found is told if there is room; the y below it."""
        width, begun, checked = size.width(), _PENCIL_ROOM * UNIT, self._summary.checked
        metrics = QFontMetricsF(font(Style.CHECKED), self._device)
        right = found_stays()
        room = width - begun - QFontMetricsF(font(Style.SMALL), self._device).horizontalAdvance(right) - 12 * UNIT
        if metrics.horizontalAdvance(checked) > room:
            right, room = "", width - begun
        left = metrics.elidedText(checked, Qt.TextElideMode.ElideRight, room)
        cells = [Cell((Run(left, Style.CHECKED),), _PENCIL_ROOM, width / UNIT)]
        if right:
            cells.append(Cell((Run(right, Style.SMALL),), 0, width / UNIT, flush_right=True))
        row = self._row(cells, width / UNIT)
        for layout, index in row.lines:
            layout.lineAt(index).draw(painter, QPointF(0, y))
        first = row.line(0)
        side = _PENCIL * UNIT
        left_edge = width - side if self._mirrored else 0
        pencil.draw(painter, QRectF(left_edge, y + first.y() + first.ascent() - pencil.ABOVE * side, side, side))
        return y + _CHECKED_LINE * UNIT

    def _line(
        self,
        painter: QPainter,
        size: QSizeF,
        y: float,
        left: str,
        right: str,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        style: Style = Style.SMALL,
    ) -> float:
        """Draw one small line, its left part shortened to leave room for the right; the y below it."""
        metrics = QFontMetricsF(font(style), self._device)
        room = size.width() - metrics.horizontalAdvance(right) - (12 * UNIT if right else 0)
        width = size.width() / UNIT
        cells = [Cell((Run(metrics.elidedText(left, mode, max(room, 0.0)), style),), 0, width)]
        if right:
            cells.append(Cell((Run(right, style),), 0, width, flush_right=True))
        row = self._row(cells, width)
        for layout, index in row.lines:
            layout.lineAt(index).draw(painter, QPointF(0, y))
        return y + row.height

    def _row(self, cells: list[Cell], width: float) -> Row:
        turned = [cell.turned_round(width) for cell in cells] if self._mirrored else cells
        return Row(tuple(turned), self._device, FULL)


def rule(painter: QPainter, left: float, right: float, y: float) -> None:
    """Draw a line from left to right."""
    painter.setPen(QPen(QColor(LINE), 0.75 * UNIT))
    painter.drawLine(QLineF(left, y, right, y))
