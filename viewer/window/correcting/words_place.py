"""Where something stands at words of the text: below them, where it hides none of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

from viewer.report.model import Span
from viewer.window.text_view import TextView
from viewer.window.theme import px

_GAP, _EDGE = 6, 8
"""Pixels between the words and what stands below them, and at the edges of the window."""
_LINES = 4
"""So many lines of the paragraph that follow the words are left free, too."""


def below(text: TextView, span: Span, size: QSize, window: QWidget, *, always: bool = False) -> QPoint | None:
    """The place for something of a size at words, in the window; None while they are out of sight, but for ``always``.

    It is below the paragraph of the words where that ends soon, else below the words, else above them.
    """
    height = text.viewport().height()
    first, last = text.line_at(span.start), text.line_at(span.end)
    if not always and (last.bottom() < 0 or first.top() > height):
        return None
    number, _ = text.place(span.end - 1)
    paragraph = text.positions.paragraphs[number - 1]
    begin, end = text.line_at(paragraph.start), text.line_at(paragraph.end)
    gap = px(_GAP)
    soon = end.bottom() if end.bottom() - last.bottom() <= _LINES * last.height() else last.bottom()
    tops = [round(soon) + gap, round(last.bottom()) + gap, round(first.top()) - size.height() - gap]
    fitting = (top for top in tops if 0 <= top and top + size.height() <= height)
    top = next(fitting, tops[1])
    left = round(begin.left())
    if text.isRightToLeft() and left > text.viewport().width() / 2:
        left -= size.width()
    where = text.viewport().mapTo(window, QPoint(left, top))
    room, edge = window.rect(), px(_EDGE)
    return QPoint(
        max(edge, min(where.x(), room.width() - size.width() - edge)),
        max(edge, min(where.y(), room.height() - size.height() - edge)),
    )
