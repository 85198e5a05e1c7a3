"""What stands on a page of the overview, each piece painted at its place. Units are dots of the paper's grid."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from viewer.window.overview import signs
from viewer.window.paper import pencil
from viewer.window.paper.styles import GREY, INK, LINE, UNIT


@dataclass(frozen=True, slots=True)
class Written:
    """A line of text. One that is ``turned`` is written upwards from its origin; one ``heard`` is in PDFs alone."""

    layout: QTextLayout
    index: int
    origin: QPointF
    turned: bool = False
    heard: bool = False

    def paint(self, painter: QPainter, *, heard: bool) -> None:
        """Write the line, one that is only heard where that is asked for."""
        line = self.layout.lineAt(self.index)
        if self.heard:
            if heard:
                line.draw(painter, self.origin)
        elif self.turned:
            painter.save()
            painter.translate(self.origin)
            painter.rotate(-90)
            line.draw(painter, QPointF())
            painter.restore()
        else:
            line.draw(painter, self.origin)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sign of the overview."""

    sign: str
    centre: QPointF
    radius: float
    mirrored: bool = False

    def paint(self, painter: QPainter, *, heard: bool) -> None:
        """Draw the sign."""
        signs.draw(painter, self.sign, self.centre, self.radius, QColor(INK), mirrored=self.mirrored)


@dataclass(frozen=True, slots=True)
class Pencilled:
    """The pencil behind what a reader changed."""

    area: QRectF

    def paint(self, painter: QPainter, *, heard: bool) -> None:
        """Draw the pencil."""
        pencil.draw(painter, self.area)


@dataclass(frozen=True, slots=True)
class Bar:
    """How much somebody said."""

    area: QRectF

    def paint(self, painter: QPainter, *, heard: bool) -> None:
        """Fill the bar."""
        painter.fillRect(self.area, QColor(GREY))


@dataclass(frozen=True, slots=True)
class Ruled:
    """A line, by default a thin one."""

    line: QLineF
    width: float = 0.5
    """Points."""

    def paint(self, painter: QPainter, *, heard: bool) -> None:
        """Draw the line."""
        painter.setPen(QPen(QColor(LINE), self.width * UNIT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(self.line)


Piece = Written | Drawn | Pencilled | Bar | Ruled
