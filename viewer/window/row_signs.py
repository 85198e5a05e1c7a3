"""Signs at the end of a row's first line: what a reader did to the entry, and how much in it is to be checked."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from viewer.window.theme import Theme, px, scaled

Signs = Sequence[tuple[str, str]]
"""The name of each symbol, and the number behind it, "" where there is none."""

_MARK = 12
"""Side of a symbol, in pixels."""
_GAP, _APART = 3, 6
"""Pixels between a symbol and its number, and between two symbols."""


def signs(mark: str | None, flags: int | None) -> list[tuple[str, str]]:
    """The signs of an entry: what a reader did to it, then a flag with the number of what is to be checked."""
    marks = [(mark, "")] if mark else []
    return [*marks, ("flag", str(flags))] if flags else marks


def width(shown: Signs, font: QFont) -> float:
    """The room that signs take in rows of that font, in pixels."""
    numbers = sum(_number_width(number, font) + px(_GAP) for _, number in shown if number)
    return numbers + len(shown) * px(_MARK + _APART)


def paint(painter: QPainter, line: QRect, shown: Signs, font: QFont, theme: Theme, *, mirrored: bool) -> None:
    """Paint signs at the end of the line that begins at the top of a rectangle."""
    painter.setFont(scaled(font, 12 / 13))
    high, used = painter.fontMetrics().height(), 0

    def place(wide: int, above: int, tall: int) -> QRect:
        left = line.left() + used if mirrored else line.right() + 1 - used - wide
        return QRect(left, line.top() + above + px(1), wide, tall)

    for sign, number in reversed(shown):
        colour = theme.gone if sign in ("lost", "differs") else theme.doubt if sign == "flag" else theme.hand
        if number:
            painter.setPen(colour)
            painter.drawText(place(_number_width(number, font), 0, high), Qt.AlignmentFlag.AlignCenter, number)
            used += _number_width(number, font) + px(_GAP)
        side = px(_MARK)
        painter.drawPixmap(place(side, (high - side) // 2, side).topLeft(), theme.sign(sign, colour, _MARK))
        used += px(_MARK + _APART)


def _number_width(number: str, font: QFont) -> int:
    return math.ceil(QFontMetricsF(scaled(font, 12 / 13)).horizontalAdvance(number))
