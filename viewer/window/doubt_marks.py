"""How values are marked: a line below, a dotted one and a sign behind where they are doubtful. None is part of them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from viewer.window.theme import px

_GAP = 2
"""Pixels between a value and its sign."""
_BELOW = 3
"""Pixels from the base line of the words to the middle of the dotted line."""


def sign_font(font: QFont) -> QFont:
    """The font of the sign behind words in this font."""
    bold = QFont(font)
    bold.setItalic(False)
    bold.setWeight(QFont.Weight.Bold)
    return bold


def room(sign: str, font: QFont) -> float:
    """The width that the sign takes behind words in this font, with the gap before it; none where there is none."""
    return px(_GAP) + QFontMetricsF(sign_font(font)).horizontalAdvance(sign) if sign else 0.0


def line_with_sign(
    painter: QPainter, area: QRectF, words: str, sign: str, colour: QColor, *, from_right: bool = False
) -> None:
    """Draw words in one line from a side of an area, cut where there is no room, and the sign of doubt behind them."""
    metrics, behind = QFontMetricsF(painter.font()), room(sign, painter.font())
    line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width() - behind)
    middle, plain = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, painter.font()
    painter.drawText(area, middle | (Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft), line)
    if not sign:
        return
    wide = metrics.horizontalAdvance(line) + px(_GAP)
    painter.save()
    painter.setFont(sign_font(plain))
    painter.setPen(colour)
    if from_right:
        painter.drawText(area.adjusted(0, 0, -wide, 0), middle | Qt.AlignmentFlag.AlignRight, sign)
    else:
        painter.drawText(area.adjusted(wide, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, sign)
    painter.restore()


def underline(painter: QPainter, left: float, right: float, baseline: float, colour: QColor) -> None:
    """Draw the dotted line below words."""
    y = round(baseline) + px(_BELOW)
    pen = QPen(colour, px(2))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern((1.0, 1.0))
    painter.save()
    painter.setPen(pen)
    painter.drawLine(QLineF(QPointF(round(left), y), QPointF(right, y)))
    painter.restore()


def thin_line(painter: QPainter, left: float, right: float, top: float, colour: QColor) -> None:
    """Draw the line below words that a reader changed, or that lead somewhere: rows of whole pixels, or it is faint."""
    first = round(left)
    painter.fillRect(QRect(first, round(top), round(right) - first, px(1)), colour)
