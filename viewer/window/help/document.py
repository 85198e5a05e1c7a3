"""The document of a page of help: Markdown in the type in which it is read at length, its headings and its pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from viewer.window.help.pictures import picture
from viewer.window.theme import px

_LINE = 1.72
"""Least distance of lines, in sizes of the font. Letters of some scripts need more by themselves."""
_SPACE = {1: (0, 12), 2: (20, 6)}
"""Space above and below headings of these levels, in pixels."""
_BELOW, _BELOW_ITEM = 10, 6
_INDENT = 22
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_LEVELS = (1, 2)
"""Levels of the headings that are places of the page."""
_LARGER = {1: 2}
"""By how many of Qt's steps a heading of this level is larger than the text; others are by one."""


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


class PageDocument(QTextDocument):
    """Loads nothing by itself: pictures are put into it."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002  # Qt calls it so
        return picture("", dark=False)

    def typeset(self, font: QFont, direction: Qt.LayoutDirection) -> None:
        """Set all of the page. A picture begins where words do that are read in this ``direction``."""
        self.setIndentWidth(px(_INDENT))
        line = round(_LINE * QFontMetricsF(font).fontDpi() / 72 * font.pointSizeF())
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for block in self._blocks():
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(_spaced(block, line, direction))
            if level := block.blockFormat().headingLevel():
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                letters = QTextCharFormat()
                letters.setFontWeight(QFont.Weight.DemiBold)
                letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER.get(level, 1))
                cursor.mergeCharFormat(letters)
        cursor.endEditBlock()

    def fit(self, margin: int, side: int) -> None:
        """Leave so much room, in pixels, above and below the page and at its sides."""
        frame = self.rootFrame().frameFormat()
        frame.setMargin(margin)
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        self.rootFrame().setFrameFormat(frame)

    def put_pictures(self, shown: Mapping[str, QImage]) -> None:
        """Show pictures, each in its own size, where the page names them."""
        for name, image in shown.items():
            self.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        self.markContentsDirty(0, self.characterCount())

    def headings(self) -> Iterator[Heading]:
        """The places of the page, in order."""
        for block in self._blocks():
            level = block.blockFormat().headingLevel()
            if level in _LEVELS:
                yield Heading(block.text(), level, block.position())

    def pictures(self) -> Iterator[Picture]:
        """The pictures of the page, in order."""
        cursor = QTextCursor(self)
        for position, sign in enumerate(self.toRawText()):
            if sign == _OBJECT:
                cursor.setPosition(position + 1)
                shown = cursor.charFormat().toImageFormat()
                told = str(shown.property(QTextFormat.Property.ImageAltText) or "")
                yield Picture(shown.name(), told, position)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.begin()
        while block.isValid():
            yield block
            block = block.next()


def _spaced(block: QTextBlock, line: int, direction: Qt.LayoutDirection) -> QTextBlockFormat:
    """Lines, at least so high, and space around a block."""
    shape = QTextBlockFormat()
    shape.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    level = block.blockFormat().headingLevel()
    above, below = _SPACE.get(level, (0, _BELOW_ITEM if block.textList() else _BELOW))
    shape.setTopMargin(px(above))
    shape.setBottomMargin(px(below))
    if block.text() == _OBJECT:
        shape.setLayoutDirection(direction)
    return shape
