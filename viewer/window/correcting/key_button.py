"""A button that shows, beside what it does, the key that does it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from viewer.window.theme import px, scaled

_GAP, _PAD = 8, 5
"""Pixels between the words and the key, and around the name of the key in its frame."""


class KeyButton(QPushButton):
    """Words, and behind them the name of a key in a frame."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._key = key
        self.setAccessibleName(words.replace("&", ""))
        self.setAccessibleDescription(key)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + math.ceil(px(_GAP) + self._key_width()), size.height())

    def minimumSizeHint(self) -> QSize:
        return super().sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        words = self.text().replace("&", "")
        metrics, wide = QFontMetricsF(self.font()), self._key_width()
        advance = metrics.horizontalAdvance(words)
        fits = self.width() >= self.sizeHint().width()
        whole = advance + px(_GAP) + wide if fits else advance
        left, mirrored = (self.width() - whole) / 2, self.isRightToLeft()
        at = left + wide + px(_GAP) if mirrored and fits else left
        painter.setPen(QPen(self.palette().buttonText().color(), 1.0))
        painter.drawText(QRectF(at, 0, advance + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if not fits:
            return
        font = self._key_font()
        high = QFontMetricsF(font).height() + px(2)
        frame = QRectF(left if mirrored else left + advance + px(_GAP), (self.height() - high) / 2, wide, high)
        painter.setFont(font)
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)

    def _key_font(self) -> QFont:
        return scaled(self.font(), 12 / 13)

    def _key_width(self) -> float:
        return QFontMetricsF(self._key_font()).horizontalAdvance(self._key) + 2 * px(_PAD)
