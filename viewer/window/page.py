"""The typography of the report's text: line spacing, space between paragraphs, and a measure of about 70 characters."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextDocument

from viewer.window.theme import px, text_font

NUMBERS = 34
"""Room for the numbers of paragraphs, in pixels."""

_MEASURE = 38
"""The longest line, in sizes of the font: about 70 characters."""
_LINE = 27 / 17
"""Distance of lines, in sizes of the font."""
_EDGE = 20
_TOP = 22


def typeset(document: QTextDocument, zoom: float) -> None:
    """Set the whole document in the font for text, ``zoom`` times as large as usual."""
    font = text_font(zoom)
    document.setDefaultFont(font)
    size = QFontMetricsF(font).fontDpi() / 72 * font.pointSizeF()
    blocks = QTextBlockFormat()
    blocks.setLineHeight(round(_LINE * size), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    blocks.setBottomMargin(round(13 * zoom))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # outside of it, every movement of the cursor lays out the whole page
    cursor.setPosition(document.characterCount() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeBlockFormat(blocks)
    cursor.endEditBlock()


def centre(document: QTextDocument, width: int) -> None:
    """Centre a page whose lines are no longer than the measure in a view so wide, in pixels."""
    font = document.defaultFont()
    measure = _MEASURE * QFontMetricsF(font).fontDpi() / 72 * font.pointSizeF()
    edge, numbers, top = px(_EDGE), px(NUMBERS), px(_TOP)
    left = max(edge, (width - measure - numbers) / 2) + numbers
    right = max(edge, width - left - measure)
    frame = document.rootFrame().frameFormat()
    if (frame.leftMargin(), frame.rightMargin()) != (left, right) or frame.topMargin() != top:
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        frame.setTopMargin(top)
        frame.setBottomMargin(top)
        document.rootFrame().setFrameFormat(frame)
