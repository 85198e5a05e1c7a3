"""A button that shows, beside what it does, the key that does it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from viewer.window.theme import Theme, px, scaled

_GAP, _PAD, _SIGN = 6, 5, 12
"""Pixels between words, key and sign; around the name of the key in its frame; and the side of the sign."""


class KeyButton(QPushButton):
    """Words, and behind them the name of a key in a frame, or, where it is ``leading``, before them; there may be none.

    ``sign`` is a drawing before the words. In too little room the words stand alone.
    """

    def __init__(
        self, words: str, key: str, parent: QWidget | None = None, *, leading: bool = False, sign: str = ""
    ) -> None:
        super().__init__(words, parent)
        self._key, self._leading, self._sign = key, leading, sign
        self._alone = False
        self.setAccessibleName(self.words)
        self.setAccessibleDescription(key)
        self.setAutoDefault(False)

    @property
    def words(self) -> str:
        """What it says, without the mark of its mnemonic."""
        return "&".join(part.replace("&", "") for part in self.text().split("&&"))

    def show_words(self, words: str) -> None:
        """It does something else, in these words."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(self.words)

    def set_key(self, key: str) -> None:
        """Another key does the same."""
        self._key = key
        self.setAccessibleDescription(key)
        self.update()

    def show_key_alone(self, alone: bool) -> None:
        """Show the key without the words, which are still read out."""
        if alone != self._alone:
            self._alone = alone
            self.setToolTip(self.words if alone else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        if self._alone:
            return self.minimumSizeHint()
        size = super().sizeHint()
        more = (px(_GAP) + self._key_width() if self._key else 0) + (px(_SIGN + _GAP) if self._sign else 0)
        return QSize(size.width() + math.ceil(more), size.height())

    def minimumSizeHint(self) -> QSize:
        size = super().sizeHint()
        if self._alone:
            words = QFontMetricsF(self.font()).horizontalAdvance(self.words)
            return QSize(math.ceil(size.width() - words + self._key_width()), size.height())
        return size

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        advance = QFontMetricsF(self.font()).horizontalAdvance(self.words)
        parts = [(self._paint_key, self._key_width())] if self._alone else [(self._paint_words, advance + 1)]
        if not self._alone and self.width() >= self.sizeHint().width():
            key = [(self._paint_key, self._key_width())] if self._key else []
            parts = [*key, *parts] if self._leading else [*parts, *key]
            if self._sign:
                parts = [(self._paint_sign, float(px(_SIGN))), *parts]
        group = self.palette().ColorGroup.Active if self.isEnabled() else self.palette().ColorGroup.Disabled
        painter.setPen(QPen(self.palette().color(group, self.palette().ColorRole.ButtonText), 1.0))
        mirrored, beside = self.isRightToLeft(), (super().sizeHint().width() - advance) / 2
        whole = sum(wide for _, wide in parts) + px(_GAP) * (len(parts) - 1)
        left = (self.width() - whole) / 2
        if self._leading:  # such buttons stand below each other
            left = self.width() - beside - whole if mirrored else beside
        for paint, wide in parts[::-1] if mirrored else parts:
            paint(painter, QRectF(left, 0, wide, self.height()))
            left += wide + px(_GAP)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, self.words)

    def _paint_key(self, painter: QPainter, rect: QRectF) -> None:
        font = self._key_font()
        high = QFontMetricsF(font).height() + px(2)
        frame = QRectF(rect.left(), (rect.height() - high) / 2, rect.width(), high)
        painter.save()
        painter.setFont(font)
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.restore()

    def _paint_sign(self, painter: QPainter, rect: QRectF) -> None:
        side = px(_SIGN)
        at = rect.topLeft().toPoint()
        painter.drawPixmap(at.x(), (self.height() - side) // 2, Theme.sign(self._sign, painter.pen().color(), _SIGN))

    def _key_font(self) -> QFont:
        return scaled(self.font(), 12 / 13)

    def _key_width(self) -> float:
        metrics = QFontMetricsF(self._key_font())
        return max(metrics.horizontalAdvance(self._key) + 2 * px(_PAD), metrics.height() + px(2))
