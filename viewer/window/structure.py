"""What was a heading, an item of a list, a caption or a quotation in the file is told by its type on the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from viewer.report.layout import Block
from viewer.report.paragraphs import paragraph_at
from viewer.report.spans import Spans

_LARGER = {1: 2, 2: 1}
"""By how many of Qt's steps a heading of this level is larger than the text; those below are bold alone."""
_INDENT = 22
"""Pixels by which an item or a quotation is moved in for each level, at the usual size of the text."""


def placed(layout: Iterable[Block], paragraphs: Spans) -> dict[int, Block]:
    """The blocks by the numbers of the paragraphs, from 0, that they make up."""
    found: dict[int, Block] = {}
    for block in layout:
        number = paragraph_at(paragraphs, block.span.start)
        while number < len(paragraphs) and paragraphs[number].start < block.span.end:
            found[number] = block
            number += 1
    return found


def dress(document: QTextDocument, blocks: Mapping[int, Block], first: int, last: int, zoom: float) -> None:
    """Set the paragraphs from number ``first`` up to ``last`` in the type of what they are."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    before = first > 0 and first - 1 in blocks  # what is added to a page begins as what stands before it
    for number in range(first, last):
        if number in blocks or before:
            _set(cursor, document, number, blocks.get(number), zoom)
    cursor.endEditBlock()


def _set(cursor: QTextCursor, document: QTextDocument, number: int, block: Block | None, zoom: float) -> None:
    letters, paragraph = QTextCharFormat(), QTextBlockFormat()
    kind, level = (block.kind, block.level) if block else ("paragraph", 1)
    letters.setFontWeight(QFont.Weight.Bold if kind == "heading" else QFont.Weight.Normal)
    letters.setFontItalic(kind == "caption")
    letters.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER.get(level, 0) if kind == "heading" else 0)
    steps = level if kind in ("item", "quote") else 0
    paragraph.setLeftMargin(0 if kind == "item" and level == 1 else steps * _INDENT * zoom)
    cursor.setPosition(document.findBlockByNumber(number).position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)
    cursor.mergeBlockFormat(paragraph)
