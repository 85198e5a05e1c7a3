"""The contents of a page of help: a list at its side, or one line above it where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QComboBox, QListView, QListWidget, QListWidgetItem

from viewer.models.plain_words import entry
from viewer.window.hearing import say_row
from viewer.window.help.document import Heading
from viewer.window.theme import px

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Contents(QListWidget):
    """The headings of a page. The current one is where the reader is, until the arrow keys look for another."""

    asked = Signal(int)
    """The page is to show a heading, by its number: it was clicked."""
    entered = Signal(int)
    """The same, and the keyboard is to go there, too: Return was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help_contents")
        self.setAccessibleName(self.tr("Contents"))
        self.setProperty("mirrored", self.isRightToLeft())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.itemClicked.connect(lambda item: self.asked.emit(self.row(item)))

    def show_headings(self, headings: Sequence[Heading]) -> None:
        """List these."""
        with QSignalBlocker(self):
            self.clear()
            for heading in headings:
                item = QListWidgetItem(heading.words)
                if heading.level == 1:
                    font = QFont()  # the rest follows the font of the list
                    font.setWeight(QFont.Weight.DemiBold)
                    item.setFont(font)
                self.addItem(item)

    def show_place(self, number: int) -> None:
        """Have the current row be that of the heading whose words are read."""
        with QSignalBlocker(self):
            self.setCurrentRow(number)
        self.scrollToItem(self.item(number))

    def wanted_width(self) -> int:
        """The width in which no heading wraps that is not very long."""
        return min(px(264), max(px(168), self.sizeHintForColumn(0) + px(32)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.currentRow() >= 0:
            self.entered.emit(self.currentRow())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, lambda: say_row(self))


class ContentsLine(QComboBox):
    """The same on one line, which opens."""

    asked = Signal(int)
    """The page is to show a heading, by its number."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help_contents_line")
        for widget in (self, self.view()):
            widget.setAccessibleName(self.tr("Contents"))
        self.view().setObjectName("help_contents_lines")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self.asked)

    def show_headings(self, headings: Sequence[Heading]) -> None:
        """List these."""
        with QSignalBlocker(self):
            self.clear()
            for heading in headings:
                self.addItem(entry(heading.words).replace("&&", "&"))

    def show_place(self, number: int) -> None:
        """Show the heading whose words are read."""
        with QSignalBlocker(self):
            self.setCurrentIndex(number)
