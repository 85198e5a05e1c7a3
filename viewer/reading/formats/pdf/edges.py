"""How far the lines of a column reach, by which it shows that a word began another line though it had room."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from viewer.reading.formats.pdf.lines import Line

_SIZES_ALIKE = 0.5
_NEAREST = 0.8
"""Distance that lines have at least, in sizes of the letters."""
_FARTHER = 1.2
"""Times the least distance up to which lines stand in one block."""
_SPACE = 0.6
"""Width of a space, and of what programs measure letters differently by, in sizes of the letters."""
_JUSTIFIED = 0.6
"""Share of the lines of a block that reach its edge, if they are stretched to it."""
_LEAST_JUSTIFIED = 3
_AT_EDGE = 1.0
_LEAST_FILLED = 4


class Edges:
    """The edges of a column.

    They are told by lines of letters of one size, because titles may reach over several columns. A block that is
    stretched to both of its edges, or filled line by line, has edges of its own: above it, text may be wider.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._ends: dict[tuple[bool, int], float] = {}
        self._starts: dict[bool, float] = {}
        self._own: dict[int, float] = {}
        for line in lines:
            self._starts[line.from_right] = min(self._starts.get(line.from_right, line.start), line.start)
            for key in _keys(line):
                self._ends[key] = max(self._ends.get(key, line.end), line.end)
        for block in _blocks(lines):
            edge = max(line.end for line in block)
            full = sum(edge - line.end < _AT_EDGE for line in block)
            if full >= max(_LEAST_JUSTIFIED, _JUSTIFIED * len(block)) or _is_filled(block, edge):
                self._own.update((id(line), edge) for line in block)

    def inset(self, line: Line) -> float:
        """How far behind the edge the line begins."""
        return line.start - self._starts[line.from_right]

    def has_room(self, lines: Sequence[Line], line: Line, by_block: bool = True) -> bool:
        """Whether the first word of the line would have fitted behind these lines, in the column or in their block."""
        last = lines[-1]
        end = self._own.get(id(last)) if by_block else None
        if end is None:
            end = max(self._ends.get(key, last.end) for key in _keys(last))
            inset = last.start - self._starts.get(last.from_right, last.start)
            if inset > 2 * last.size and len(lines) > 1 and last.start - lines[0].start < last.size:
                end -= inset  # a quotation is set in from both sides
        return last.end + _first_word(line) < end


def _is_filled(block: Sequence[Line], edge: float) -> bool:
    """Whether none of many lines had room for the word that begins the next, as it is in a paragraph."""
    return len(block) >= _LEAST_FILLED and all(
        before.end + _first_word(line) >= edge for before, line in itertools.pairwise(block)
    )


def _keys(line: Line) -> tuple[tuple[bool, int], tuple[bool, int]]:
    """Two sizes, one of which is that of every line whose letters are about as large."""
    size = line.size / (2 * _SIZES_ALIKE)
    return (line.from_right, 2 * round(size)), (line.from_right, 2 * int(size) + 1)


def _blocks(lines: Sequence[Line]) -> Iterable[list[Line]]:
    distances = [line.base - before.base for before, line in itertools.pairwise(lines) if line.base > before.base]
    farthest = _FARTHER * min((one for one in distances if one > _NEAREST * lines[0].size), default=0.0)
    block: list[Line] = []
    for before, line in itertools.pairwise([*lines[:1], *lines]):
        follows = 0 < line.base - before.base < farthest and abs(before.size - line.size) <= _SIZES_ALIKE
        if not follows or before.from_right != line.from_right:
            if block:
                yield block
            block = []
        block.append(line)
    if block:
        yield block


def _first_word(line: Line) -> float:
    """The room that the first word takes, with the space before it."""
    if line.first_word:
        return line.first_word + _SPACE * line.size
    words = line.text.split(maxsplit=1)
    letter = (line.right - line.left) / max(1, len(line.text))
    return letter * (len(words[0]) + 1) if words else 0.0
