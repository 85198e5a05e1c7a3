"""Marks below the words of the text: evidence, the words in it that decide, matches, the current match.

They are painted for what is visible alone.

Qt's own ``ExtraSelections`` cost a second and more for ten thousand marks, draw no line clear of the letters' tails,
and are walked through for every block. These marks are looked up by block when it is painted.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextLayout

from viewer.report.spans import Span, Spans, merged
from viewer.window.text_positions import TextPositions
from viewer.window.theme import Theme

_UNDERLINE = 2
"""Thickness of the line below deciding words, in pixels. It stands below the line of text."""


class Mark(Enum):
    """Why words are marked."""

    EVIDENCE = "evidence"
    DECIDING = "deciding words"
    MATCH = "match"
    CURRENT = "current match"


class TextMarks:
    """What is marked in one text."""

    def __init__(self, positions: TextPositions) -> None:
        self._positions = positions
        self.evidence: Spans = ()
        self.deciding: Spans = ()
        """The words among them by which something is what it is."""
        self.matches: Sequence[Span] = ()
        self.current: int | None = None
        """Index of the current match in ``matches``."""

    def set_evidence(self, spans: Spans, deciding: Spans | None = None) -> None:
        """Mark these words as evidence, and no others. White space between two of them is marked with them.

        Those that are ``deciding`` are underlined: all, if it is None.
        """
        self.evidence = self._joined(spans)
        self.deciding = self.evidence if deciding is None else self._joined(deciding)

    def _joined(self, spans: Spans) -> Spans:
        found: list[Span] = []
        for span in merged(spans):
            if found and self._positions.is_space(found[-1].end, span.start):
                found[-1] = Span(found[-1].start, span.end)
            else:
                found.append(span)
        return tuple(found)

    def set_matches(self, matches: Sequence[Span], current: int | None) -> None:
        """Mark these matches, in text order and apart from each other, and one of them as the current one."""
        self.matches, self.current = matches, current

    def in_block(self, number: int, first: int, last: int) -> list[tuple[Mark, int, int]]:
        """The marks of a block, the undermost first, as far as they lie within its UTF-16 units from first to last.

        Each with its start and end in units from the beginning of the block.
        """
        within = self._positions.in_block(number, first, last)
        found = [(Mark.EVIDENCE, start, end) for _, start, end in self._parts(self.evidence, number, within)]
        found += [(Mark.DECIDING, start, end) for _, start, end in self._parts(self.deciding, number, within)]
        for index, start, end in self._parts(self.matches, number, within):
            found.append((Mark.CURRENT if index == self.current else Mark.MATCH, start, end))
        return found

    def _parts(self, spans: Sequence[Span], number: int, within: Span) -> Iterator[tuple[int, int, int]]:
        first = bisect.bisect_right(spans, within.start, key=lambda span: span.end)
        for index in range(first, len(spans)):
            span = spans[index]
            if span.start >= within.end:
                return
            part = Span(max(span.start, within.start), min(span.end, within.end))
            for block, start, end in self._positions.pieces(part):
                if block == number:
                    yield index, start, end


def units_between(block: QTextBlock, top: float, bottom: float) -> tuple[int, int]:
    """The units, from the first to behind the last, of the lines of a block that show between two heights in it."""
    layout = block.layout()
    lines = range(layout.lineCount())
    first = bisect.bisect_right(lines, top, key=lambda number: layout.lineAt(number).rect().bottom())
    behind = bisect.bisect_left(lines, bottom, key=lambda number: layout.lineAt(number).y())
    if first >= behind:
        return 0, 0
    end = layout.lineAt(behind - 1)
    return layout.lineAt(first).textStart(), end.textStart() + end.textLength()


def rectangles(block: QTextBlock, start: int, end: int) -> list[QRectF]:
    """Where the units from start to end of a block stand, relative to the block: one or more rectangles a line.

    Text that runs both ways within a line gives several.
    """
    found: list[QRectF] = []
    layout = block.layout()
    for number in range(_line_of(layout, start), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= end:
            break
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        for run in line.glyphRuns(first, last - first):
            box = run.boundingRect()
            rect = QRectF(box.left(), line.y(), box.width(), line.height())
            if found and abs(found[-1].right() - rect.left()) < 1.5 and found[-1].top() == rect.top():
                found[-1] = found[-1].united(rect)
            elif rect.width() > 0:
                found.append(rect)
    return found


def marks_between(
    block: QTextBlock, top: float, bottom: float, marks: TextMarks
) -> Iterator[tuple[Mark, list[QRectF]]]:
    """The marks of a block that show between two heights in it, the undermost first, and where in the block."""
    for mark, start, end in marks.in_block(block.blockNumber(), *units_between(block, top, bottom)):
        yield mark, rectangles(block, start, end)


def paint_marks(
    painter: QPainter, block: QTextBlock, origin: QPointF, height: float, marks: TextMarks, theme: Theme
) -> None:
    """Paint the marks of a block whose left top corner is at ``origin``, as far as they show in a view so high."""
    colours = {Mark.EVIDENCE: theme.evidence, Mark.MATCH: theme.hit, Mark.CURRENT: theme.hit_now}
    for mark, found in marks_between(block, -origin.y() - _UNDERLINE - 1, height - origin.y(), marks):
        for rect in found:
            rect.translate(origin)
            if mark is Mark.DECIDING:
                painter.fillRect(QRectF(rect.left(), round(rect.bottom()), rect.width(), _UNDERLINE), theme.accent)
            else:
                painter.fillRect(rect, colours[mark])


def _line_of(layout: QTextLayout, unit: int) -> int:
    """The number of the line that holds a unit, or of the first line."""
    lines = range(layout.lineCount())
    return max(0, bisect.bisect_right(lines, unit, key=lambda number: layout.lineAt(number).textStart()) - 1)
