"""A text with stretches of it replaced, and where everything else has moved to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.report.model import Span, Spans


@dataclass(frozen=True, slots=True, order=True)
class Replacement:
    """``words``, not empty, in the place of the characters from ``start`` to before ``end``, not empty either."""

    start: int
    end: int
    words: str


class Moved:
    """A text after replacements, which are in order and apart. Offsets are code points."""

    def __init__(self, text: str, replacements: Sequence[Replacement]) -> None:
        self._starts = [one.start for one in replacements]
        self.replacements = replacements
        self._new: list[int] = []
        parts: list[str] = []
        done = length = 0
        for one in replacements:
            parts += text[done : one.start], one.words
            length += one.start - done
            self._new.append(length)
            length += len(one.words)
            done = one.end
        parts.append(text[done:])
        self.text = "".join(parts)

    def span(self, span: Span) -> Span:
        """Where a span has moved to. One that begins or ends within a replaced stretch takes in all of it."""
        return Span(self._offset(span.start, at_end=False), self._offset(span.end, at_end=True))

    def spans(self, spans: Iterable[Span]) -> Spans:
        """The same for several, in their order; those that have become one are given once."""
        return tuple(dict.fromkeys(map(self.span, spans)))

    def cuts(self, span: Span) -> bool:
        """Whether a span of the old text begins or ends within a replaced stretch."""
        for offset in (span.start, span.end):
            index = bisect_right(self._starts, offset) - 1
            if index >= 0 and self.replacements[index].start < offset < self.replacements[index].end:
                return True
        return False

    def original(self, start: int, end: int) -> Span:
        """Where a stretch of the new text, not empty, was. One within a replacement is all that was replaced."""
        return Span(self._before(start).start, self._before(end - 1).end)

    def _before(self, offset: int) -> Span:
        """Where the character at an offset of the new text was."""
        index = bisect_right(self._new, offset) - 1
        if index < 0:
            return Span(offset, offset + 1)
        one, behind = self.replacements[index], offset - self._new[index] - len(self.replacements[index].words)
        return Span(one.start, one.end) if behind < 0 else Span(one.end + behind, one.end + behind + 1)

    def _offset(self, offset: int, *, at_end: bool) -> int:
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        one, new = self.replacements[index], self._new[index]
        if offset >= one.end:
            return new + len(one.words) + offset - one.end
        if offset == one.start:
            return new
        return new + len(one.words) if at_end else new
