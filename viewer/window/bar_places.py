"""Where on the scroll bar of a page its marks belong."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from viewer.report.spans import Span
from viewer.window.marked_scroll_bar import MarkedScrollBar
from viewer.window.text_marks import TextMarks
from viewer.window.text_positions import TextPositions

_MANY = 500
"""So many matches are marked: more than the bar has room for."""
_EXACT = 200_000
"""Texts of so many characters are laid out in a moment."""


def mark_bar(bar: MarkedScrollBar, page: QTextDocument, positions: TextPositions, marks: TextMarks) -> None:
    """Show on the scroll bar where the marks are; of very many, a part that is more than it has pixels."""
    evidence, matches, current = marks.evidence, marks.matches, marks.current
    starts = [span.start for span in evidence]
    if matches:
        from viewer.report.searching.matching import spread  # not before somebody searches: the window is there sooner

        starts += spread(matches, _MANY)
    places = [_part_of_height(page, positions, start) for start in starts]
    now = None if current is None else _part_of_height(page, positions, matches[current].start)
    bar.set_places(places[: len(evidence)], places[len(evidence) :], now)


def _part_of_height(page: QTextDocument, positions: TextPositions, offset: int) -> float:
    """How far down the page a character stands, 0 to 1: its block's place, and its own part of the block.

    On a long page, which is laid out little by little, it is how many characters stand before it.
    """
    if positions.length > _EXACT:
        return offset / positions.length
    number, units, _ = positions.pieces(Span(offset, offset + 1))[0]
    block = page.findBlockByNumber(number)
    box = page.documentLayout().blockBoundingRect(block)
    height = max(1.0, page.size().height())
    return min(1.0, (box.top() + box.height() * units / max(1, block.length())) / height)
