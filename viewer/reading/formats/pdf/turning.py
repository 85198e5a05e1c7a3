"""Lines that hold words from right to left: their directions, and their words in order."""

from __future__ import annotations

from collections import Counter

from viewer.reading.formats.pdf.directions import majority
from viewer.reading.formats.pdf.glyphs import in_order
from viewer.reading.formats.pdf.line import Line, RawLine

_SAME_EDGE = 2.0
_NEXT = 1.5
"""Distance up to which lines may belong to one paragraph, in sizes of the letters."""


def turn(found: list[RawLine]) -> None:
    """Put the words of lines in order that hold some from right to left."""
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and _is_next(found[end - 1].line, found[end].line):
            end += 1
        block = found[start:end]
        if any(raw.glyphs for raw in block):
            whole = majority("".join(raw.line.text for raw in block))
            edge = "right" if whole else "left"
            edges = Counter(round(getattr(raw.line, edge) / _SAME_EDGE) for raw in block)
            rtl = [_is_rtl(raw.line, whole, edges[round(getattr(raw.line, edge) / _SAME_EDGE)] > 1) for raw in block]
            for raw, turned in zip(block, rtl, strict=True):
                raw.line.rtl = turned
                if raw.glyphs:
                    raw.line.text, raw.places = in_order(raw.glyphs, turned, raw.line.size)
        start = end
    _align([raw.line for raw in found if raw.line.rtl])


def _align(lines: list[Line]) -> None:
    """Tell the edge that lines from right to left are set at, which is that where more of them meet."""
    if not lines:
        return
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    at_left = sum(line.left - left < line.size / 2 for line in lines)
    at_right = sum(right - line.right < line.size / 2 for line in lines)
    for line in lines:
        line.from_right = at_right >= at_left


def _is_next(before: Line, line: Line) -> bool:
    """Whether a line may go on with the paragraph of the one before."""
    return abs(before.size - line.size) < 0.5 and 0 < line.base - before.base < _NEXT * line.size


def _is_rtl(line: Line, whole: bool | None, agrees: bool) -> bool:
    """The direction of the line's paragraph.

    ``whole`` is that of all the lines that may belong to it, and ``agrees`` tells that the line begins where another of
    them does that is written so.
    """
    own = majority(line.text)
    if own is None or whole is None or own == whole:
        return bool(whole if own is None else own)
    return whole if agrees else own
