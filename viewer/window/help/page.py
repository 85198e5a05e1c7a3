"""A page of help as it is read: its type, its pictures, its headings, and the words in it that were looked for."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QTextEdit

from viewer.window.hearing import announce
from viewer.window.help.pictures import fitted, picture
from viewer.window.theme import Theme, px, scale

_MARGIN = 24
_MEASURE = 46
"""The longest line, in sizes of the font: about 90 letters of the font of the window."""
_LINE = 1.72
"""Least distance of lines, in sizes of the font. Letters of some scripts need more by themselves."""
_SPACE = {1: (0, 12), 2: (20, 6)}
"""Space above and below headings of these levels, in pixels."""
_BELOW, _BELOW_ITEM = 10, 6
_INDENT = 22
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_LEVELS = (1, 2)
"""Levels of the headings that are places of the page."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A place of the page: its words, its level, 1 or 2, and where it stands, in positions of the document."""

    words: str
    level: int
    position: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the page: the name of its file, what it shows in words, and where it stands."""

    name: str
    alternative: str
    position: int


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
        self._document = _Page(self)
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
            self._typeset()
            self.headings = tuple(self._find_headings())
            self.pictures = tuple(self._find_pictures())
            self._leads = False
        self._fit()
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
        """Mark words, by where they begin and end; the ``current`` ones, by their number, in another colour."""
        self._marks = (matches, current)
        selections: list[QTextEdit.ExtraSelection] = []
        for number, (start, end) in enumerate(matches):
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
        self._fit()
        self.mark(*self._marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.headings:
            self._leads = True
            self._typeset()
            self._leads = False
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            parent = self.window().parentWidget()
            QApplication.sendEvent(parent.window() if parent else self.window(), event)
            return
        super().wheelEvent(event)

    # How the page is set.

    def _typeset(self) -> None:
        """Set the page as a text that is read at length."""
        document = self._document
        document.setIndentWidth(px(_INDENT))
        font = self.font()
        line = round(_LINE * QFontMetricsF(font).fontDpi() / 72 * font.pointSizeF())
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(_spaced(block, line, self.layoutDirection()))
            if block.blockFormat().headingLevel():
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                letters = QTextCharFormat()
                letters.setFontWeight(QFont.Weight.DemiBold)
                letters.setProperty(
                    QTextFormat.Property.FontSizeAdjustment, 2 if block.blockFormat().headingLevel() == 1 else 1
                )
                cursor.mergeCharFormat(letters)
            block = block.next()
        cursor.endEditBlock()

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
        kept = self._place
        self._leads = True
        frame = self._document.rootFrame().frameFormat()
        frame.setMargin(margin)
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        self._document.rootFrame().setFrameFormat(frame)
        for one in self.pictures:
            shown = picture(one.name, dark=dark)
            image = fitted(shown, inner, scale(), self.devicePixelRatioF(), self._theme.line)
            self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(one.name), image)
        self._document.markContentsDirty(0, self._document.characterCount())
        self._leads = False
        if kept > 0:  # once everything around the page has its size
            QTimer.singleShot(0, self, lambda: self.go_to_heading(kept))

    # What is in it.

    def _find_headings(self) -> Sequence[Heading]:
        found: list[Heading] = []
        block = self._document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level in _LEVELS:
                found.append(Heading(block.text(), level, block.position()))
            block = block.next()
        return found

    def _find_pictures(self) -> Sequence[Picture]:
        found: list[Picture] = []
        cursor = QTextCursor(self._document)
        for position, sign in enumerate(self._document.toRawText()):
            if sign == _OBJECT:
                cursor.setPosition(position + 1)
                shown = cursor.charFormat().toImageFormat()
                told = str(shown.property(QTextFormat.Property.ImageAltText) or "")
                found.append(Picture(shown.name(), told, position))
        return found

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


class _Page(QTextDocument):
    """Loads nothing by itself: pictures are given to it."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002  # Qt calls it so
        return picture("", dark=False)


def _spaced(block: QTextBlock, line: int, direction: Qt.LayoutDirection) -> QTextBlockFormat:
    """Lines, at least so high, and space around a block of a page. A picture begins where words of the page begin."""
    shape = QTextBlockFormat()
    shape.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    level = block.blockFormat().headingLevel()
    above, below = _SPACE.get(level, (0, _BELOW_ITEM if block.textList() else _BELOW))
    shape.setTopMargin(px(above))
    shape.setBottomMargin(px(below))
    if block.text() == _OBJECT:
        shape.setLayoutDirection(direction)
    return shape
