"""A page of help as it is read: its type, its pictures, its headings, and the words in it that were looked for."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QResizeEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from viewer.window.hearing import announce
from viewer.window.help.document import Heading, PageDocument, Picture
from viewer.window.help.pictures import fitted, picture
from viewer.window.theme import Theme, px, scale

_MARGIN = 24
_MEASURE = 46
"""The longest line, in sizes of the font: about 90 letters of the font of the window."""

_MARKS = 200
"""So many matches before and behind the current one are marked."""


class HelpPage(QTextEdit):
    """Shows Markdown, which cannot be changed. It has a caret: a screen reader reads a page along it.

    It is no QTextBrowser, which is no text to screen readers.
    """

    place_reached = Signal(int)
    """The reader has come to the words under a heading: its number."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.setObjectName("help_page")
        self.setAccessibleName(title)
        self._theme = theme
        self._document = PageDocument(self)
        self.setDocument(self._document)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.headings: Sequence[Heading] = ()
        self.pictures: Sequence[Picture] = ()
        self._place = -1
        self._leads = False
        self._marks: tuple[Sequence[tuple[int, int]], int] = ((), -1)
        self._fitted: tuple[object, ...] = ()
        self.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        self.cursorPositionChanged.connect(self._follow_caret)

    def show_markdown(self, text: str) -> None:
        """Show a page from its beginning."""
        with QSignalBlocker(self):
            self._leads = True
            self.setMarkdown(text)
            self._document.typeset(self.font(), self.layoutDirection())
            self.headings = tuple(self._document.headings())
            self.pictures = tuple(self._document.pictures())
            self._fit()
            self._leads = False
        self._reach(0)

    @property
    def place(self) -> int:
        """The number of the heading whose words are read; -1 on a page without any."""
        return self._place

    def words(self) -> str:
        """All words of the page; a position of the document is one in them, too, unless a sign takes two units."""
        return self._document.toPlainText()

    def heading_at(self, position: int) -> int:
        """The number of the last heading at or before a position."""
        return max(0, bisect.bisect_right([heading.position for heading in self.headings], position) - 1)

    def go_to_heading(self, number: int) -> None:
        """Have a heading stand at the top as far as the page is long enough, the caret in it."""
        position = self.headings[number].position
        self._leads = True
        self._put_caret(position)
        block = self._document.findBlock(position)
        top = self._document.documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - px(8) if number else 0)
        self._leads = False
        self._reach(number)

    def go_to_words(self, start: int, end: int) -> None:
        """Bring words into the middle of the view, unless they are seen already, and have the caret before them."""
        self._leads = True
        self._put_caret(start)
        cursor = self.textCursor()
        cursor.setPosition(end)
        first, last = self.cursorRect(), self.cursorRect(cursor)
        if first.top() < px(8) or last.bottom() > self.viewport().height() - px(8):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + first.top() - self.viewport().height() // 3)
        self._leads = False
        self._reach(self.heading_at(start))

    def mark(self, matches: Sequence[tuple[int, int]], current: int) -> None:
        """Mark words, by where they begin and end; the ``current`` ones, by their number, in another colour.

        Of very many, those around the current ones.
        """
        self._marks = (matches, current)
        selections: list[QTextEdit.ExtraSelection] = []
        first = max(0, current - _MARKS)
        for number, (start, end) in enumerate(matches[first : current + _MARKS], first):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setBackground(self._theme.hit_now if number == current else self._theme.hit)
            letters.setForeground(self._theme.ink)
            selection.cursor, selection.format = cursor, letters  # pyright: ignore[reportAttributeAccessIssue]
            selections.append(selection)
        self.setExtraSelections(selections)

    def set_theme(self, theme: Theme) -> None:
        """Show the page, its pictures and marks in other colours."""
        self._theme = theme
        top = self._top()
        self._leads = True
        self._fit()
        self._go_back(top)
        self.mark(*self._marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self._top()
        self._leads = True
        super().resizeEvent(event)
        self._fit()
        self._go_back(top)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() != QEvent.Type.FontChange or not self.headings:
            super().changeEvent(event)
            return
        top = self._top()
        self._leads = True
        super().changeEvent(event)
        self._document.typeset(self.font(), self.layoutDirection())
        self._fit()
        self._go_back(top)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            parent = self.window().parentWidget()
            QApplication.sendEvent(parent.window() if parent else self.window(), event)
            return
        super().wheelEvent(event)

    def _fit(self) -> None:
        """Give the lines a length that can be read, and the pictures that width."""
        width, font = self.viewport().width(), self.font()
        measure = _MEASURE * QFontMetricsF(font).fontDpi() / 72 * font.pointSizeF()
        margin, side = px(_MARGIN), max(px(_MARGIN), round((width - measure) / 2))
        inner = max(px(80), width - 2 * side)
        dark = self._theme.paper.lightness() < 128
        asked = (inner, margin, side, self._theme.name, scale(), self.devicePixelRatioF(), len(self.pictures))
        if asked == self._fitted:
            return
        self._fitted = asked
        self._document.fit(margin, side)
        shown = {one.name: picture(one.name, dark=dark) for one in self.pictures}
        ratio, edge = self.devicePixelRatioF(), self._theme.line
        self._document.put_pictures({name: fitted(one, inner, scale(), ratio, edge) for name, one in shown.items()})

    def _top(self) -> tuple[int, int]:
        """The words that are seen first, and how far below the edge they stand; at the beginning, nothing but that."""
        if not self.verticalScrollBar().value():
            return 0, 0
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, px(8)))
        return cursor.position(), self.cursorRect(cursor).top()

    def _go_back(self, top: tuple[int, int]) -> None:
        """Have the words be seen where they were, in a page that is laid out anew."""
        position, below = top
        bar, cursor = self.verticalScrollBar(), QTextCursor(self._document)
        cursor.setPosition(min(position, self._document.characterCount() - 1))
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - below if position else 0)
        self._leads = False

    # Where the reader is.

    def _put_caret(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def _follow_scrolling(self, value: int) -> None:
        """The heading that was passed last at the top; at the end of the page, the last one that is seen."""
        if self._leads or not self.headings:
            return
        bar, layout = self.verticalScrollBar(), self._document.documentLayout()
        line = value + (self.viewport().height() if value == bar.maximum() and value else px(_MARGIN))
        tops = [layout.blockBoundingRect(self._document.findBlock(one.position)).top() for one in self.headings]
        self._reach(max(0, bisect.bisect_right(tops, line) - 1))

    def _follow_caret(self) -> None:
        if self._leads or not self.headings:
            return
        cursor = self.textCursor()
        self._reach(self.heading_at(cursor.position()))
        block = cursor.block()
        for one in self.pictures:
            if block.contains(one.position) and self.hasFocus() and not QGuiApplication.mouseButtons():
                announce(self, one.alternative)

    def _reach(self, number: int) -> None:
        if self.headings and number != self._place:
            self._place = number
            self.place_reached.emit(number)
