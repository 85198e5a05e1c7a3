"""The signs of the overview, told apart by their shape: each is painted around a centre."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from viewer.window.theme import Theme, px

_RADIUS, _LINE = 5.5, 1.5
"""Half of the width of a sign, and the width of its lines, in pixels."""
SPACE = 18
"""From the centre of a sign to that of the next, in pixels."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How a sign is painted: half its width, the width of its lines, its colour, that of the ring of an online one."""

    radius: float
    line: float
    colour: QColor
    ring: QColor | None = None
    mirrored: bool = False


def paint(painter: QPainter, sign: str, centre: QPointF, theme: Theme, *, mirrored: bool = False) -> None:
    """Paint the sign of a thing that somebody did (``viewer.report.overview.SIGNS``)."""
    scale = px(100) / 100
    colour = {"message": theme.absent, "mentioned": theme.soft}.get(sign, theme.accent)
    ring = theme.online if sign == "spoke online" else None
    _paint(painter, sign, centre, _Look(_RADIUS * scale, _LINE * scale, colour, ring, mirrored))


def draw(painter: QPainter, sign: str, centre: QPointF, radius: float, ink: QColor, *, mirrored: bool = False) -> None:
    """Paint a sign in one colour, half as wide as that, whatever it is painted on."""
    ring = ink if sign == "spoke online" else None
    _paint(painter, sign, centre, _Look(radius, radius * _LINE / _RADIUS, ink, ring, mirrored))


def _paint(painter: QPainter, sign: str, centre: QPointF, look: _Look) -> None:
    pen = QPen(look.colour, look.line)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _PAINTED[sign](painter, centre, look)


Painted = Callable[[QPainter, QPointF, _Look], None]


def _disc(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.setBrush(QBrush(look.colour))
    painter.setPen(Qt.PenStyle.NoPen)
    inner = look.radius if look.ring is None else look.radius * 0.64
    painter.drawEllipse(centre, inner, inner)
    if look.ring is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.ring, look.line))
        painter.drawEllipse(centre, look.radius * 1.2, look.radius * 1.2)


def _lozenge(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.setBrush(QBrush(look.colour))
    painter.drawPolygon(_polygon(centre, look.radius, ((0, -1), (1, 0), (0, 1), (-1, 0))))


def _triangle(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.drawPolygon(_polygon(centre, look.radius, ((0, -1), (1.1, 0.9), (-1.1, 0.9))))


def _square(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.setBrush(QBrush(look.colour))
    painter.drawRect(_box(centre, look.radius * 0.8, look.radius * 0.8))


def _open_square(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.drawRect(_box(centre, look.radius * 0.85, look.radius * 0.85))


def _bars(painter: QPainter, centre: QPointF, look: _Look) -> None:
    for above in (-0.75, 0.25):
        top = centre.y() + above * look.radius
        bar = QRectF(centre.x() - look.radius, top, 2 * look.radius, look.radius * 0.45)
        painter.fillRect(bar, QBrush(look.colour))


def _circle(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.drawEllipse(centre, look.radius * 0.95, look.radius * 0.95)


def _arrow(painter: QPainter, centre: QPointF, look: _Look) -> None:
    way = -1 if look.mirrored else 1
    head = _polygon(centre, look.radius, ((0.1 * way, -0.8), (0.95 * way, 0), (0.1 * way, 0.8)))
    painter.drawPolyline(head)
    painter.drawLine(centre + QPointF(-look.radius * 0.95 * way, 0), centre + QPointF(look.radius * 0.9 * way, 0))


def _letter(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.drawRect(_box(centre, look.radius * 1.2, look.radius * 0.85))
    painter.drawPolyline(_polygon(centre, look.radius, ((-1.2, -0.85), (0, 0.2), (1.2, -0.85))))


def _pen(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.drawPolygon(_polygon(centre, look.radius, ((-0.9, 0.9), (-0.6, 0.1), (0.5, -1), (1, -0.5), (-0.1, 0.6))))


def _point(painter: QPainter, centre: QPointF, look: _Look) -> None:
    painter.setBrush(QBrush(look.colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(centre, look.radius * 0.42, look.radius * 0.42)


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
