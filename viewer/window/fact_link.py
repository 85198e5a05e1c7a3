"""A fact of the event in words, which lead to the report's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton

from viewer.models.plain_words import entry
from viewer.window.flow_layout import ROOM, line_height
from viewer.window.theme import Theme, px


class FactLink(QPushButton):
    """Words with a line below, which lead to the report's words for them. They wrap where they must."""

    reached = Signal()
    """The keyboard has come here."""

    def __init__(self, words: str, theme: Theme, underlined: bool) -> None:
        super().__init__(entry(words))
        self._words = words
        self.setFlat(True)
        self.setAutoDefault(True)  # Return presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._underlined = underlined
        self._marked = False
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Preferred)  # other buttons would rather not wrap
        policy.setVerticalPolicy(policy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_marked(self, marked: bool) -> None:
        """Whether the fact belongs to what is chosen."""
        self._marked = marked
        self.update()

    def marked(self) -> bool:
        """Whether the fact belongs to what is chosen."""
        return self._marked

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        return len(self._lines(width)) * (metrics.height() + 2) + 2 * ROOM

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._words) + 2 * ROOM + 1, line_height(self.font()))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), px(80)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        metrics, theme = QFontMetrics(self.font()), self._theme
        hot = self.underMouse() or self._marked
        if self._marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.evidence)
            painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, -1), 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
        y = ROOM
        for words in self._lines(self.width()):
            width = metrics.horizontalAdvance(words)
            x = self.width() - ROOM - width if self.isRightToLeft() else ROOM
            painter.setPen(theme.accent if hot and self._underlined else theme.ink)
            painter.drawText(x, y + metrics.ascent(), words)
            if self._underlined or hot:
                painter.setPen(QPen(theme.accent if hot else theme.rail, 1))
                line = y + metrics.ascent() + 3
                painter.drawLine(QPoint(x, line), QPoint(x + width, line))
            y += metrics.height() + 2

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self._words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1, width - 2 * ROOM))
            lines.append(self._words[line.textStart() : line.textStart() + line.textLength()].rstrip())
            line = layout.createLine()
        layout.endLayout()
        return lines or [""]
