"""A fact of the event in words, which lead to the report's own, or to an editor."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPushButton, QToolTip

from viewer.models.plain_words import entry, tool_tip
from viewer.report import marking
from viewer.window.doubt_marks import room, sign_font, thin_line, underline
from viewer.window.flow_layout import ROOM, line_height
from viewer.window.theme import Theme, px

_ENDLESS = 1e6
"""Pixels that hold any fact on one line."""
_MARK, _GAP = 12, 4
"""Side of the sign of what a reader did, and the gap before it, in pixels."""


class FactLink(QPushButton):
    """Words with a line below, which lead to the report's words for them. They wrap where they must."""

    reached = Signal()
    """The keyboard has come here."""
    menu_asked = Signal(QPoint)
    """The menu is asked for, at a place on the screen."""
    change_asked = Signal()
    """The fact is to be changed, or to be stated."""

    def __init__(
        self,
        words: str,
        theme: Theme,
        underlined: bool,
        sign: str = "",
        mark: marking.Icon | None = None,
        *,
        stated: bool = True,
        most_lines: int = 0,
    ) -> None:
        """``sign`` is that of doubt, ``mark`` that of what a reader did: both are painted behind the words.

        They take ``most_lines`` lines, if that is given, and end in an ellipsis; a tool tip then has all.

        What is not ``stated`` is faint, and leads to no words: pressing it asks for an editor.
        """
        super().__init__(entry(words))
        self._words = words
        self._sign = sign
        self._mark: marking.Icon | None = mark
        self.setFlat(True)
        self._stated = stated
        self.is_folded = False
        """Whether it is hidden with others that are not stated."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._underlined = underlined
        self._most_lines = most_lines
        self._marked = False
        if not stated:
            self.clicked.connect(self.change_asked)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Preferred)  # other buttons would rather not wrap
        policy.setVerticalPolicy(policy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_cut():
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, (tool_tip(self._words), self.toolTip()))), self)
            return True
        return super().event(event)

    def _is_cut(self) -> bool:
        """Whether some of the words are not seen."""
        room = self.width() - 2 * ROOM - self._sign_room()
        return bool(self._most_lines) and len(self._set(room)) > self._most_lines

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_modified(event):
            self.change_asked.emit()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._stated:
            self.change_asked.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def _is_modified(self, event: QKeyEvent) -> bool:
        return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)

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

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    @property
    def is_stated(self) -> bool:
        """Whether the report states the fact."""
        return self._stated

    @property
    def sign(self) -> str:
        """The sign of doubt behind the words; empty where they are sure."""
        return self._sign

    @property
    def mark(self) -> marking.Icon | None:
        """The sign of what a reader did to the fact."""
        return self._mark

    @property
    def is_changed(self) -> bool:
        """Whether a line in the colour of what a reader did stands below the words: a tick alone says all else."""
        return self._mark not in (None, "tick")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        return len(self._lines(width)) * (metrics.height() + 2) + 2 * ROOM

    def sizeHint(self) -> QSize:
        width = self._unwrapped() + self._sign_room()
        return QSize(width + 2 * ROOM, line_height(self.font()))

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
        y, x, width = ROOM, ROOM, 0
        for words in self._lines(self.width()):
            width = metrics.horizontalAdvance(words)
            x = self.width() - ROOM - width if self.isRightToLeft() else ROOM
            painter.setPen(self._ink(hot=hot))
            painter.drawText(x, y + metrics.ascent(), words)
            if self._sign:
                underline(painter, x, x + width, y + metrics.ascent(), theme.doubt)
            elif hot or self.is_changed:
                thin_line(painter, x, x + width, y + metrics.ascent() + px(3), theme.accent if hot else self._colour())
            y += metrics.height() + 2
        if self._sign:
            taken = math.ceil(room(self._sign, self.font()))  # what a reader did stands behind it
            baseline = y - metrics.height() - 2 + metrics.ascent()
            painter.setFont(sign_font(self.font()))
            painter.setPen(theme.doubt)
            gap = taken - painter.fontMetrics().horizontalAdvance(self._sign)
            painter.drawText(x - taken if self.isRightToLeft() else x + width + gap, baseline, self._sign)

        if self._mark:
            middle = y - round((metrics.height() + 2 + px(_MARK)) / 2)
            place = x - self._sign_room() if self.isRightToLeft() else x + width + self._sign_room() - px(_MARK)
            painter.drawPixmap(place, middle, theme.sign(self._mark, self._colour(), _MARK))

    def _ink(self, *, hot: bool) -> QColor:
        """The colour of the words."""
        if hot and (self._underlined or not self._stated):
            return self._theme.accent
        return self._theme.ink if self._stated else self._theme.faint

    def _colour(self) -> QColor:
        """The colour of what a reader did."""
        return self._theme.gone if self._mark in ("lost", "differs") else self._theme.hand

    def _sign_room(self) -> int:
        return math.ceil(room(self._sign, self.font())) + (px(_MARK + _GAP) if self._mark else 0)

    def _lines(self, width: int) -> list[str]:
        room = width - 2 * ROOM - self._sign_room()
        lines, most = [words for words, _width in self._set(room)] or [""], self._most_lines
        if most and len(lines) > most:
            rest = " ".join(lines[most - 1 :])
            lines[most - 1 :] = [QFontMetrics(self.font()).elidedText(rest, Qt.TextElideMode.ElideRight, room)]
        return lines

    def _unwrapped(self) -> int:
        """The width in which the words stand on one line: what sets them may take more than their advance."""
        return math.ceil(max((width for _words, width in self._set(_ENDLESS)), default=0))

    def _set(self, width: float) -> list[tuple[str, float]]:
        """The lines of the words in so many pixels, each with its width."""
        layout = QTextLayout(self._words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[tuple[str, float]] = []
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1, width))
            words = self._words[line.textStart() : line.textStart() + line.textLength()].rstrip()
            lines.append((words, line.naturalTextWidth()))
            line = layout.createLine()
        layout.endLayout()
        return lines
