"""A button that shows the key that does the same, in a box of its own, as on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from viewer.models.plain_words import tool_tip
from viewer.window.theme import Theme, px, scaled

_GAP, _SIDE, _HIGH, _CAP, _SLACK = 7, 9, 28, 18, 4
"""Between words and key, at the sides, the height, the height and least width of a key, and what words may take more
than they are measured to, in pixels."""


class BarButton(QAbstractButton):
    """``framed`` as buttons are, ``strong`` in the accent; the key behind the words, or, where ``leading``, before."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        key: str,
        *,
        framed: bool = False,
        strong: bool = False,
        leading: bool = False,
        unfolds: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._key = theme, words, key
        self._framed, self._strong, self._leading, self._unfolds = framed, strong, leading, unfolds
        self._now = ""
        self._current = False
        self._name()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def key(self) -> str:
        """The key that does the same."""
        return self._key

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    @property
    def now(self) -> str:
        """What it says in second rank."""
        return self._now

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_words(self, words: str, now: str = "") -> None:
        """Say something else; ``now`` stands behind it, in second rank."""
        self._words, self._now = words, now
        self._name()
        self.updateGeometry()
        self.update()

    def set_current(self, current: bool) -> None:
        """Whether the keyboard is at it, in a list of such buttons."""
        self._current = current
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = f"{self._words} {self._now}" if self._now else self._words
        width = (
            metrics.horizontalAdvance(words) + px(_SLACK) + self._cap() + px(_GAP) + 2 * px(_SIDE + self._framed * 2)
        )
        return QSize(width + px(20) * self._unfolds, max(px(_HIGH), metrics.height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height()) if self._now else self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        self._paint_ground(painter)
        ink = self._theme.accent_text if self._strong else self._theme.ink if self.isEnabled() else self._theme.faint
        side = px(_SIDE + self._framed * 2)
        cap, room = self._cap(), self.width() - 2 * side
        words_left = side + (cap + px(_GAP) if self._leading else 0)
        metrics = QFontMetrics(self.font())
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room - cap - px(_GAP))
        wide = metrics.horizontalAdvance(words)
        painter.setFont(self.font())
        painter.setPen(ink)
        self._write(painter, QRect(words_left, 0, wide + px(2), self.height()), words)
        if self._now:
            left = words_left + wide + metrics.horizontalAdvance(" ")
            rest = QRect(left, 0, side + room - cap - px(_GAP) - left, self.height())
            painter.setPen(self._theme.soft)
            self._write(painter, rest, metrics.elidedText(self._now, Qt.TextElideMode.ElideRight, rest.width()))
        if self._unfolds:
            sign = self._theme.sign("unfold", ink, 14)
            spot = self._placed(QRect(words_left + wide + px(6), (self.height() - px(14)) // 2, px(14), px(14)))
            painter.drawPixmap(spot.topLeft(), sign)
        self._paint_cap(painter, QRect(side if self._leading else side + room - cap, 0, cap, self.height()), ink)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        hot = self.underMouse() and self.isEnabled()
        ground = theme.accent if self._strong else theme.chosen if self._current else theme.hover if hot else None
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if ground is not None:
            painter.setBrush(ground)
            painter.drawRoundedRect(frame, px(5), px(5))
        if self._current:
            painter.fillRect(self._placed(QRect(0, 0, px(3), self.height())), theme.accent)
        if self._framed and not self._strong or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            colour = theme.accent_text if self._strong else theme.accent if self.hasFocus() else theme.control
            inner = frame.adjusted(2, 2, -2, -2) if self._strong else frame
            painter.setPen(QPen(colour, 1.5 if self.hasFocus() else 1))
            painter.drawRoundedRect(inner, px(5), px(5))

    def _paint_cap(self, painter: QPainter, room: QRect, ink: QColor) -> None:
        high = px(_CAP)
        box = QRect(room.left(), (self.height() - high) // 2, room.width(), high)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        where = self._placed(box)
        painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))
        painter.setFont(scaled(self.font(), 12 / 13, self.font().Weight.Medium))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self._key)

    def _write(self, painter: QPainter, rect: QRect, words: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._placed(rect), flags, words)

    def _placed(self, rect: QRect) -> QRect:
        """A rectangle told from the side where reading begins."""
        if not self.isRightToLeft():
            return rect
        return QRect(self.width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())

    def _cap(self) -> int:
        """How wide the box of the key is."""
        metrics = QFontMetrics(scaled(self.font(), 12 / 13, self.font().Weight.Medium))
        return max(px(_CAP), metrics.horizontalAdvance(self._key) + px(10))

    def _name(self) -> None:
        words = f"{self._words} {self._now}" if self._now else self._words
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._key)
        self.setToolTip(tool_tip(words) if self._now else "")  # what stands in second rank may be elided
