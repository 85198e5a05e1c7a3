"""The pencil that stands on paper behind what a reader changed: drawn, as fonts for text lack it.

It is the icon ``pencil``, in a box of 16 by 16.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from viewer.window.paper.styles import INK

ABOVE = 0.88
"""Part of its height that stands above the baseline of the words."""
_BOX = 16.0
_LINE = 1.5
_OUTLINE = ((3.0, 13.0), (3.8, 9.8), (10.6, 3.0), (13.0, 5.4), (6.2, 12.2))
_FERRULE = ((9.2, 4.4), (11.6, 6.8))


def draw(painter: QPainter, area: QRectF) -> None:
    """Draw the pencil as large as an area, a square."""
    unit = area.width() / _BOX

    def points(places: tuple[tuple[float, float], ...]) -> list[QPointF]:
        return [area.topLeft() + QPointF(x, y) * unit for x, y in places]

    pen = QPen(QColor(INK), _LINE * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(points(_OUTLINE)))
    painter.drawPolyline(QPolygonF(points(_FERRULE)))
