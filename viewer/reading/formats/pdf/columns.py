"""Lines of a page -> regions: pieces of columns, and what stands across them.

The content of a page goes down one column and then begins the next above. What goes before tells where two columns
part: lines that stand beside each other, some of the one and some of the other. A line that reaches from one column
into the next with nothing beside it (a headline, a byline, the caption of a table) is part of neither, so it tells
nothing of how far the lines of a column reach.
"""

from __future__ import annotations

import bisect
import itertools
from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from statistics import median

from viewer.reading.formats.pdf.line import Line

_BESIDE = 0.5
"""By how much lines beside each other may stand higher or lower, in sizes of the letters."""
_REACH = 1.0
"""How far a line reaches into a column that it is not beside of by chance, in sizes of the letters."""
_SHORTEST, _NARROWEST = 5, 7.0
"""So many lines make a column of text, and fewer of such a width, in sizes of the letters: cells are smaller."""
_NEXT = 1.6
"""Distance up to which a line may go on with the one above it, in sizes of the letters."""
_MOST_COLUMNS, _MOST_RUNS = 12, 64
"""Columns of a page that are told, and how often its content may go up: more of either is a table, or a drawing."""
_ACROSS = -1
"""The place of a line that stands across columns."""
_SEVERAL = 4
"""So many lines that stand across tell by themselves how far they reach."""
_MOST_BESIDE = 8
"""Lines of a column at the height of another line that are looked at."""


@dataclass(frozen=True, slots=True)
class Region:
    """Lines one below another.

    ``mates`` are all lines that share their edges, those of the same column on other pages too, and ``turns`` tells
    that the region is the column beside the one before.
    """

    lines: list[Line]
    mates: Sequence[Line]
    turns: bool = False


@dataclass(frozen=True, slots=True)
class _Gap:
    """Room between two columns, from the last places of the one to the first of the other."""

    left: float
    right: float


@dataclass(slots=True)
class _Run:
    """Lines that follow one another down the page. ``placed`` are these sorted by ``bases``."""

    lines: list[Line]
    turns: bool = False
    placed: list[Line] = field(default_factory=lambda: list[Line]())
    bases: list[float] = field(default_factory=lambda: list[float]())

    def has_beside(self, line: Line) -> bool:
        """Whether one of the lines stands beside another line, or upon it."""
        away = _BESIDE * line.size
        start = bisect.bisect_left(self.bases, line.base - away)
        return start < len(self.bases) and self.bases[start] <= line.base + away

    def has_upon(self, line: Line) -> bool:
        """Whether one of the lines stands upon another line, at its height."""
        away = _BESIDE * line.size
        start = bisect.bisect_left(self.bases, line.base - away)
        end = min(bisect.bisect_right(self.bases, line.base + away), start + _MOST_BESIDE)
        return any(one.left < line.right and one.right > line.left for one in self.placed[start:end])


def is_break(before: Line, line: Line) -> bool:
    """Whether another column begins: the line stands above the one before, or is turned."""
    return before.angle != line.angle or line.base < before.base - before.size / 2


def regions_of(pages: Sequence[Sequence[Line]]) -> list[Region]:
    """The regions of pages, in the order of their content."""
    runs = [_runs(lines) for lines in pages]
    gaps = _shared([_gaps(of_page) if len(of_page) <= _MOST_RUNS else [] for of_page in runs])
    columns: defaultdict[tuple[_Gap, bool], list[Line]] = defaultdict(list)
    found: list[Region] = []
    for number, lines in enumerate(pages):
        if gaps[number]:
            found += _of_page(lines, runs[number], gaps[number], columns)
        else:
            found += [Region(run.lines, run.lines) for run in runs[number]]
    return found


def _of_page(
    lines: Sequence[Line],
    runs: Sequence[_Run],
    gaps: Sequence[_Gap],
    columns: defaultdict[tuple[_Gap, bool], list[Line]],
) -> Generator[Region]:
    """The regions of a page with columns; ``columns`` are the lines of each, by the room on one side of it."""
    for run in runs:
        run.placed = sorted(run.lines, key=lambda line: line.base)
        run.bases = [line.base for line in run.placed]
    for run in runs:
        others = [other for other in runs if other is not run and not other.lines[0].angle]
        places = [_place(line, gaps, others) for line in run.lines]
        _take_along(run.lines, places, others)
        start = 0
        for place, group in itertools.groupby(places):
            end = start + len(list(group))
            piece = run.lines[start:end]
            if place == _ACROSS:
                yield Region(piece, piece if len(piece) >= _SEVERAL else lines)
            else:
                mates = columns[gaps[max(0, place - 1)], place > 0]
                mates.extend(piece)
                yield Region(piece, mates, run.turns and start == 0)
            start = end


def _runs(lines: Sequence[Line]) -> list[_Run]:
    runs: list[_Run] = []
    for before, line in itertools.pairwise([*lines[:1], *lines]):
        if not runs or is_break(before, line):
            runs.append(_Run([]))
        runs[-1].lines.append(line)
    return runs


def _gaps(runs: Sequence[_Run]) -> list[_Gap]:
    """Where columns part, each once, from left to right."""
    gaps: list[_Gap] = []
    for before, run in itertools.pairwise(runs):
        gap = _gap(before.lines, run.lines)
        if gap is None:
            continue
        run.turns = True
        size = run.lines[0].size
        if not any(abs(gap.right - other.right) < size or abs(gap.left - other.left) < size for other in gaps):
            gaps.append(gap)
    return sorted(gaps, key=lambda gap: gap.left) if len(gaps) < _MOST_COLUMNS else []


def _shared(pages: Sequence[Sequence[_Gap]]) -> list[list[_Gap]]:
    """The same rooms, but those of different pages that overlap as the one room that they have in common."""
    numbered = sorted(((gap, number) for number, gaps in enumerate(pages) for gap in gaps), key=lambda one: one[0].left)
    found: list[list[_Gap]] = [[] for _ in pages]
    start = 0
    while start < len(numbered):
        left, right = numbered[start][0].left, numbered[start][0].right
        end = start
        while end < len(numbered) and numbered[end][0].left <= right:
            left, right = numbered[end][0].left, min(right, numbered[end][0].right)
            end += 1
        for number in dict.fromkeys(number for _, number in numbered[start:end]):
            found[number].append(_Gap(left, right))
        start = end
    return found


def _gap(first: Sequence[Line], second: Sequence[Line]) -> _Gap | None:
    """The room between two columns, of which the second may be on either side; None if they are none."""
    if first[0].angle or second[0].angle:
        return None
    size = second[0].size * _BESIDE
    tail = [line for line in first if line.base >= second[0].base - size]
    head = [line for line in second if line.base <= first[-1].base + size]
    if not tail or not head:
        return None
    if any(len(side) < _SHORTEST and _width(side) < _NARROWEST * second[0].size for side in (tail, head)):
        return None
    reached = {id(tail): first, id(head): second}
    on_left, on_right = sorted((tail, head), key=lambda side: median(line.left for line in side))
    # Some may reach farther: what stands across, and a word too long for the column.
    usual = median(line.right for line in on_left)
    if 2 * sum(line.left >= usual for line in on_right) < len(on_right):
        return None
    start = min(line.left for line in reached[id(on_right)] if line.left >= usual)
    if 2 * sum(line.right <= start for line in on_left) < len(on_left):
        return None
    return _Gap(max(line.right for line in reached[id(on_left)] if line.right <= start), start)


def _width(lines: Sequence[Line]) -> float:
    return max(line.right for line in lines) - min(line.left for line in lines)


def _place(line: Line, gaps: Sequence[_Gap], others: Sequence[_Run]) -> int:
    """The number of the column that a line stands in, from 0; below 0 if it stands across."""
    reach = _REACH * line.size
    crosses = any(line.left < gap.left - reach and line.right > gap.right + reach for gap in gaps)
    if crosses and not any(other.has_upon(line) for other in others):
        return _ACROSS
    return sum(line.left >= gap.right - reach for gap in gaps)


def _take_along(lines: Sequence[Line], places: list[int], others: Sequence[_Run]) -> None:
    """Let shorter lines stand across that are above lines that do, or go on with one: nothing may be beside them."""
    if _ACROSS not in places:
        return
    alone = [
        place < 0 or not any(other.has_beside(line) for other in others)
        for line, place in zip(lines, places, strict=True)
    ]
    above = False
    for place in range(len(lines) - 1, -1, -1):
        if places[place] < 0:
            above = True
        elif above and alone[place]:
            places[place] = _ACROSS
        else:
            above = False
    ends = [place for place in range(1, len(lines)) if places[place - 1] < 0 <= places[place]]
    for place in ends:
        before, line = lines[place - 1], lines[place]
        if alone[place] and abs(before.size - line.size) < _BESIDE and line.base - before.base < _NEXT * line.size:
            places[place] = _ACROSS
