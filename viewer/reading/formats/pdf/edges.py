"""How far the lines of a column reach, by which it shows that a word began another line though it had room.

Programs set lines to an edge within a fraction of a letter only: quotation marks, hyphens and full stops may hang over
it. So places are compared with some tolerance, in sizes of the letters.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from viewer.reading.formats.pdf.line import Line

SAME = 0.35
"""Difference of places up to which they are the same edge, in sizes of the letters."""
INDENT = 0.9
"""How far behind the edge a line begins that is indented, in sizes."""
_SIZES_ALIKE = 0.5
_NEAREST = 0.8
"""Distance that lines have at least, in sizes of the letters."""
_FARTHER = 1.2
"""Times the least distance up to which lines stand in one block."""
_SPACE = 0.6
"""Width of a space, and of what programs measure letters differently by, in sizes of the letters."""
_LEAST_SPACE = 0.3
"""Width of a space alone."""
_JUSTIFIED = 0.6
"""Share of the lines of a block that reach its edge, if they are stretched to it."""
_LEAST_JUSTIFIED = 3
_LEAST_FILLED = 4
_LEAST_SHARE = 0.1
"""Share of the lines that may begin before the edge of a column: marks of items, and what hangs over."""


_Key = tuple[bool, int]
"""Direction and size of a line."""


class Reach:
    """How far the lines of a column reach.

    That is told by lines of letters of one size, because titles may reach over several columns, and not by a word that
    is too long for a line.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._starts = {side: _start([line for line in lines if line.from_right == side]) for side in (False, True)}
        several: defaultdict[_Key, list[Line]] = defaultdict(list)
        alone: defaultdict[_Key, list[Line]] = defaultdict(list)
        for line in lines:
            for key in _keys(line):
                (several if " " in line.text else alone)[key].append(line)
        self._ends = {key: max(line.end for line in mates) for key, mates in (alone | several).items()}
        self._justified: set[_Key] = set()
        for key, mates in several.items():
            full = sum(self._ends[key] - line.end < SAME * line.size for line in mates)
            if full >= max(_LEAST_JUSTIFIED, _JUSTIFIED * len(mates)):
                self._justified.add(key)

    def start(self, line: Line) -> float:
        """The edge at which lines as this one begin."""
        return self._starts[line.from_right]

    def end(self, line: Line) -> float:
        """The edge at which lines as this one end."""
        return max(self._ends.get(key, line.end) for key in _keys(line))

    def is_justified(self, line: Line) -> bool:
        """Whether lines as this one are stretched to the edge."""
        return any(key in self._justified for key in _keys(line))


class Edges:
    """The edges of a ``piece`` of a column, of which the ``reach`` is known.

    In it, a block that is stretched to both of its edges, or filled line by line, has edges of its own: above it, text
    may be wider. So have lines that are set in from both sides, as quotations are.
    """

    def __init__(self, reach: Reach, piece: Sequence[Line]) -> None:
        self._reach = reach
        self._own: dict[int, float] = {}
        self._set_in: dict[int, float] = {}
        for block in _blocks(piece):
            edge = max(line.end for line in block)
            full = sum(edge - line.end < SAME * line.size for line in block)
            if full >= max(_LEAST_JUSTIFIED, _JUSTIFIED * len(block)) or _is_filled(block, edge):
                self._own.update((id(line), edge) for line in block)
            for run in self._runs_set_in(block):
                self._set_in.update((id(line), self._edge_set_in(run)) for line in run)

    def inset(self, line: Line) -> float:
        """How far behind the edge the line begins."""
        return line.start - self._reach.start(line)

    def is_justified(self, line: Line) -> bool:
        """Whether lines as this one are stretched to the edge of the column."""
        return self._reach.is_justified(line)

    def is_stretched(self, line: Line) -> bool:
        """Whether the line reaches the edge of what it stands in."""
        end = self._set_in.get(id(line), self._own.get(id(line), self._reach.end(line)))
        return abs(line.end - end) < SAME * line.size

    def has_room(self, lines: Sequence[Line], line: Line) -> bool:
        """Whether the first word of the line would have fitted behind these lines, in the column or in their block."""
        last = lines[-1]
        end = self._set_in.get(id(last), self._own.get(id(last)))
        return last.end + _first_word(line) < (self._reach.end(last) if end is None else end)

    def is_full(self, last: Line, line: Line) -> bool:
        """Whether the line, the last of a column, had no room for the first word of the next column or page."""
        end = self._set_in.get(id(last), self._reach.end(last))
        if self._reach.is_justified(last) and " " in last.text:
            return last.end > end - SAME * last.size
        return last.end + _first_word(line) - (_SPACE - _LEAST_SPACE) * line.size >= end

    def _runs_set_in(self, block: Sequence[Line]) -> Iterable[list[Line]]:
        """Lines one below another that begin at the same place behind the edge."""
        run: list[Line] = []
        for line in block:
            if run and abs(line.start - run[-1].start) > SAME * line.size:
                if len(run) > 1:
                    yield run
                run = []
            if self.inset(line) > INDENT * line.size:
                run.append(line)
        if len(run) > 1:
            yield run

    def _edge_set_in(self, run: Sequence[Line]) -> float:
        first = run[0]
        edge = self._reach.end(first)
        reached = max((line.end for line in run if " " in line.text), default=first.end)
        symmetric = edge - self.inset(first)
        return max(symmetric, reached) if reached < symmetric + first.size else edge


def _start(lines: Sequence[Line]) -> float:
    """The edge at which lines begin: a mark that hangs over it, or a line or two of many, do not move it."""
    starts = sorted(line.start for line in lines)
    return starts[int(_LEAST_SHARE * len(starts))] if starts else 0.0


def _is_filled(block: Sequence[Line], edge: float) -> bool:
    """Whether none of many lines had room for the word that begins the next, as it is in a paragraph."""
    return len(block) >= _LEAST_FILLED and all(
        before.end + _first_word(line) >= edge for before, line in itertools.pairwise(block)
    )


def _keys(line: Line) -> tuple[_Key, _Key]:
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
