"""A value to be read, selected and copied: it wraps wherever it must, even within a word, and is as high as needed."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from viewer.window.theme import fixed_font

_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ValueText(QTextEdit):
    """Shows plain text, whatever is in it. A label cannot break a word, and screen readers know this as text."""

    def __init__(self, name: str, value: str, *, digits: bool = False, most: int = 4000) -> None:
        """``name`` is what screen readers call it; ``digits`` are shown in letters of the same width.

        Of a longer value, only the ``most`` first characters are shown. Where all of these are copied, all of it is.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        if digits:
            self.setFont(fixed_font())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._most = most
        self._heights: dict[tuple[int, str], int] = {}
        self.set_value(value)

    def set_value(self, value: str) -> None:
        """Show another value."""
        self._value = value
        self._shown = value if len(value) <= self._most else f"{value[: self._most]}…"
        self.setPlainText(self._shown)
        if self.isRightToLeft():  # else words that are read from left to right would stand at the other side
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            side = QTextBlockFormat()
            side.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            cursor.mergeBlockFormat(side)
        self._heights.clear()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(30 * metrics.averageCharWidth(), metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(8 * metrics.averageCharWidth(), metrics.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Laid out by itself: the document is always as wide as it is shown.
        key = width, self.font().key()
        if key not in self._heights:
            self._heights[key] = math.ceil(sum(self._height(line, width) for line in self._shown.split("\n")))
        return self._heights[key]

    def _height(self, line: str, width: int) -> float:
        layout = QTextLayout(line, self.font())
        layout.setTextOption(self.document().defaultTextOption())
        layout.beginLayout()
        height = 0.0
        while (row := layout.createLine()).isValid():
            row.setLineWidth(width)
            height += math.ceil(row.height())
        layout.endLayout()
        return height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # it is for the button of the dialog
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _TAB:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _TAB:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        cursor = self.textCursor()
        selected = cursor.selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        data.setText(self._value if selected == self._shown else selected)
        return data
