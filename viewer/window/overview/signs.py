"""The signs of the overview, told apart by their shape: each is painted around a centre."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from viewer.window.theme import Theme, px

_RADIUS, _LINE = 5.5, 1.5
"""Half of the width of a sign, and the width of its lines, in pixels."""
SPACE = 18
"""From the centre of a sign to that of the next, in pixels."""


def paint(painter: QPainter, sign: str, centre: QPointF, theme: Theme, *, mirrored: bool = False) -> None:
    """Paint the sign of a thing that somebody did (``viewer.report.overview.SIGNS``)."""
    radius = _RADIUS * px(100) / 100
    colour = {"message": theme.absent, "mentioned": theme.soft}.get(sign, theme.accent)
    pen = QPen(colour, _LINE * px(100) / 100)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _PAINTED[sign](painter, centre, radius, theme if sign == "spoke online" else None, colour, mirrored)


Painted = Callable[[QPainter, QPointF, float, Theme | None, QColor, bool], None]


def _disc(painter: QPainter, centre: QPointF, radius: float, theme: Theme | None, colour: QColor, _: bool) -> None:
    painter.setBrush(QBrush(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    inner = radius if theme is None else radius * 0.64
    painter.drawEllipse(centre, inner, inner)
    if theme is not None:  # a ring around it
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.online, _LINE * px(100) / 100))
        painter.drawEllipse(centre, radius * 1.2, radius * 1.2)


def _lozenge(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, colour: QColor, __: bool) -> None:
    painter.setBrush(QBrush(colour))
    painter.drawPolygon(_polygon(centre, radius, ((0, -1), (1, 0), (0, 1), (-1, 0))))


def _triangle(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, __: QColor, ___: bool) -> None:
    painter.drawPolygon(_polygon(centre, radius, ((0, -1), (1.1, 0.9), (-1.1, 0.9))))


def _square(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, colour: QColor, __: bool) -> None:
    painter.setBrush(QBrush(colour))
    painter.drawRect(_box(centre, radius * 0.8, radius * 0.8))


def _open_square(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, __: QColor, ___: bool) -> None:
    painter.drawRect(_box(centre, radius * 0.85, radius * 0.85))


def _bars(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, colour: QColor, __: bool) -> None:
    for above in (-0.75, 0.25):
        painter.fillRect(
            QRectF(centre.x() - radius, centre.y() + above * radius, 2 * radius, radius * 0.45), QBrush(colour)
        )


def _circle(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, __: QColor, ___: bool) -> None:
    painter.drawEllipse(centre, radius * 0.95, radius * 0.95)


def _arrow(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, __: QColor, mirrored: bool) -> None:
    way = -1 if mirrored else 1
    head = _polygon(centre, radius, ((0.1 * way, -0.8), (0.95 * way, 0), (0.1 * way, 0.8)))
    painter.drawPolyline(head)
    painter.drawLine(centre + QPointF(-radius * 0.95 * way, 0), centre + QPointF(radius * 0.9 * way, 0))


def _letter(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, __: QColor, ___: bool) -> None:
    painter.drawRect(_box(centre, radius * 1.2, radius * 0.85))
    painter.drawPolyline(_polygon(centre, radius, ((-1.2, -0.85), (0, 0.2), (1.2, -0.85))))


def _pen(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, __: QColor, ___: bool) -> None:
    painter.drawPolygon(_polygon(centre, radius, ((-0.9, 0.9), (-0.6, 0.1), (0.5, -1), (1, -0.5), (-0.1, 0.6))))


def _point(painter: QPainter, centre: QPointF, radius: float, _: Theme | None, colour: QColor, __: bool) -> None:
    painter.setBrush(QBrush(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(centre, radius * 0.42, radius * 0.42)


def _polygon(centre: QPointF, radius: float, corners: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(centre.x() + x * radius, centre.y() + y * radius) for x, y in corners])


def _box(centre: QPointF, wide: float, high: float) -> QRectF:
    return QRectF(centre.x() - wide, centre.y() - high, 2 * wide, 2 * high)


_PAINTED: Mapping[str, Painted] = {
    "spoke": _disc,
    "spoke online": _disc,
    "hosted": _lozenge,
    "moderated": _triangle,
    "did": _square,
    "received": _open_square,
    "interpreted": _bars,
    "introduced": _circle,
    "read": _arrow,
    "message": _letter,
    "wrote": _pen,
    "mentioned": _point,
}
