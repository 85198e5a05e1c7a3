"""Signs at the end of the first line of a row: what readers noted on it and did to it, and how much is to check."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter

from viewer.language import numeral
from viewer.window.theme import Theme, px, scaled

Signs = Sequence[tuple[str, str]]
"""The name of each symbol, and the number behind it, "" where there is none."""

_MARK = 12
"""Side of a symbol, in pixels."""
_GAP, _APART = 3, 6
"""Pixels between a symbol and its number, and between two symbols."""


def signs(mark: str | None, flags: int | None, *, noted: bool = False) -> list[tuple[str, str]]:
    """The signs of an entry: a note on it, what a reader did to it, and a flag with the number of what is to check."""
    marks = [(sign, "") for sign in ("note" if noted else "", mark) if sign]
    return [*marks, ("flag", numeral(flags))] if flags else marks


def width(shown: Signs, font: QFont) -> float:
    """The room that signs take in rows of that font, in pixels."""
    numbers = sum(_number_width(number, font) + px(_GAP) for _, number in shown if number)
    return numbers + len(shown) * px(_MARK + _APART)


def paint(painter: QPainter, line: QRect, shown: Signs, font: QFont, theme: Theme, *, mirrored: bool) -> None:
    """Paint signs at the end of the line that begins at the top of a rectangle."""
    painter.setFont(scaled(font, 12 / 13))
    for (sign, number), (symbol, words) in zip(shown, places(line, shown, font, mirrored=mirrored), strict=True):
        colour = theme.gone if sign in ("lost", "differs") else theme.doubt if sign == "flag" else theme.hand
        painter.setPen(colour)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, number)
        above = (symbol.height() - px(_MARK)) // 2
        painter.drawPixmap(symbol.left(), symbol.top() + above, theme.sign(sign, colour, _MARK))


def places(line: QRect, shown: Signs, font: QFont, *, mirrored: bool) -> list[tuple[QRect, QRect]]:
    """Where each symbol is painted, and its number, both as high as the words of the line."""
    high, used = QFontMetrics(scaled(font, 12 / 13)).height(), 0
    found: list[tuple[QRect, QRect]] = []
    for _, number in reversed(shown):
        several: list[QRect] = []
        for wide, gap in ((_number_width(number, font) if number else 0, _GAP if number else 0), (px(_MARK), _APART)):
            left = line.left() + used if mirrored else line.right() + 1 - used - wide
            several.append(QRect(left, line.top() + px(1), wide, high))
            used += wide + px(gap)
        found.append((several[1], several[0]))
    return found[::-1]


def sign_at(point: QPoint, line: QRect, shown: Signs, font: QFont, *, mirrored: bool) -> str:
    """The name of the symbol at a place, its number counted in; "" where there is none."""
    areas = (symbol.united(words) for symbol, words in places(line, shown, font, mirrored=mirrored))
    gap = px(_GAP)
    wide = (area.adjusted(-gap, -gap, gap, gap) for area in areas)
    return next((sign for (sign, _), area in zip(shown, wide, strict=True) if area.contains(point)), "")


def _number_width(number: str, font: QFont) -> int:
    return math.ceil(QFontMetricsF(scaled(font, 12 / 13)).horizontalAdvance(number))
