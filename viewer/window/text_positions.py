"""Offsets in the report's text (code points) and positions in the page (UTF-16 units), one function each way.

The page shows one block a paragraph. White space between paragraphs is the one separator of Qt's blocks, and a line
break inside a paragraph shows as a space. No Qt here.
"""

from __future__ import annotations

import bisect
import re
from functools import lru_cache

from viewer.giving_way import pieces
from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.spans import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

_BREAKS = "[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]"
_OBJECT = "\ufffc"
_ALIEN = f"[\x00\ufdd0\ufdd1{_OBJECT}\ud800-\udfff]"
"""What Qt would take for the end of a line, and for an object or for nothing. All are one unit long."""


@lru_cache(maxsize=1)
def text_positions(text: str) -> TextPositions:
    """The page of a text. Called first where it holds up nobody: a long text takes a moment."""
    return TextPositions(text)


class TextPositions:
    """The page of one text: what it shows, and where. Every answer is within the text, whatever is asked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.paragraphs = paragraphs(text) or (Span(0, 0),)
        self.blocks = tuple(_shown(text[span.start : span.end]) for span in self.paragraphs)
        self._astral = [match.start() for part in pieces(len(text)) for match in _ASTRAL.finditer(text, *part)]
        self._starts: list[int] = []
        position = 0
        for span in self.paragraphs:
            self._starts.append(position)
            position += span.end - span.start + self._astral_in(span.start, span.end) + 1

    @property
    def length(self) -> int:
        """How many code points the text has."""
        return len(self._text)

    def to_position(self, offset: int) -> int:
        """The UTF-16 position of a code point; between paragraphs, the end of the one before."""
        number = paragraph_at(self.paragraphs, offset)
        span = self.paragraphs[number]
        offset = min(max(offset, span.start), span.end)
        return self._starts[number] + offset - span.start + self._astral_in(span.start, offset)

    def to_offset(self, position: int) -> int:
        """The code point at a UTF-16 position; the character's own where the position is inside it."""
        number = max(0, bisect.bisect_right(self._starts, position) - 1)
        span = self.paragraphs[number]
        first = bisect.bisect_left(self._astral, span.start)
        units = position - self._starts[number]
        low, high = 0, self._astral_in(span.start, span.end)
        while low < high:  # how many astral characters begin and end before the position
            middle = (low + high) // 2
            if self._astral[first + middle] - span.start + middle + 2 <= units:
                low = middle + 1
            else:
                high = middle
        offset = units - low
        if first + low < len(self._astral) and self._astral[first + low] - span.start == offset - 1:
            offset -= 1  # between the two units of a character
        return min(span.start + max(0, offset), span.end)

    def in_block(self, number: int, first: int, last: int) -> Span:
        """The code points that stand in a block from one UTF-16 unit to another, counted from its beginning."""
        start = self._starts[number]
        return Span(self.to_offset(start + first), self.to_offset(start + last))

    def pieces(self, span: Span) -> list[tuple[int, int, int]]:
        """A span as parts of blocks: number of the block, start and end in UTF-16 units from its beginning."""
        found: list[tuple[int, int, int]] = []
        number = paragraph_at(self.paragraphs, span.start)
        while number < len(self.paragraphs) and self.paragraphs[number].start < span.end:
            start = self.to_position(max(span.start, self.paragraphs[number].start)) - self._starts[number]
            end = self.to_position(min(span.end, self.paragraphs[number].end)) - self._starts[number]
            if start < end:
                found.append((number, start, end))
            number += 1
        return found

    def is_space(self, start: int, end: int) -> bool:
        """Whether there is nothing but white space from start to end."""
        return not self._text[start:end].strip()

    def _astral_in(self, start: int, end: int) -> int:
        return bisect.bisect_left(self._astral, end) - bisect.bisect_left(self._astral, start)


def _shown(paragraph: str) -> str:
    if paragraph.isprintable() and _OBJECT not in paragraph:
        return paragraph  # all the others are not printable
    return re.sub(_ALIEN, "\ufffd", re.sub(_BREAKS, " ", paragraph))
