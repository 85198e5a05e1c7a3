"""Which token of one text is which of another: a patience diff by paragraphs, then by words.

What occurs once in both texts pairs off; of these pairs the longest increasing subsequence holds, and what lies between
them is compared in the same way. Only what is small is compared by longest common subsequence. So the time grows with
the length of the texts, whatever they say: what would take longer is left unpaired.

Patience diff is by Bram Cohen (https://bramcohen.livejournal.com/73318.html); the longest common subsequence is that
of rapidfuzz, by Heikki Hyyrö's bit-parallel algorithm (64 cells of the table at once).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Indel

from viewer.report.corrections.tokens import Tokens

NOWHERE = -1
MOVED = 6
"""Tokens in a row from which on they are told from words that are the same by chance."""
_GRAMS = (4, 2)
"""Tokens in a row that may occur once in both texts: where none of the former do, some of the latter may."""
_SMALL, _LARGEST, _ALL = 250_000, 100_000_000, 2_000_000_000
"""Cells of a table of tokens by tokens: compared at once; compared if nothing else helps; and in all."""
_DEEPEST = 12
"""So often what lies between pairs is compared in the same way."""
_LONE = 4
"""A run of pairs is by chance where as many tokens, times this, around it have no fellow."""

_Box = tuple[int, int, int, int]
"""A stretch of each text: half-open, start and end in the first, start and end in the second."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which token is which.

    ``fellows`` has for each token of the base text the index of the same one in the other, or ``NOWHERE``; ``whole``
    the first tokens of the paragraphs of the base text that occur once in it, and once in the other. ``doubled`` is
    set for tokens that have no fellow because it might as well be a copy beside it.
    """

    fellows: array[int]
    whole: frozenset[int]
    doubled: bytearray


def align(base: Tokens, now: Tokens) -> Alignment:
    """Compares two texts."""
    aligner = _Aligner(base, now)
    aligner.compare()
    return Alignment(aligner.fellows, frozenset(aligner.whole), aligner.doubled)


class _Aligner:
    def __init__(self, base: Tokens, now: Tokens) -> None:
        self._base, self._now = base, now
        self._a, self._b = base.numbers, now.numbers
        self.fellows = array("l", [NOWHERE]) * len(base)
        self.whole: set[int] = set()
        self.doubled = bytearray(len(base))
        self._once: list[tuple[range, range]] = []
        self._left = _ALL

    def compare(self) -> None:
        boxes = [(*box, 0) for box in self._between_paragraphs()]
        while boxes:
            *box, depth = boxes.pop()
            boxes.extend((*part, depth + 1) for part in self._words((box[0], box[1], box[2], box[3]), depth))
        self._drop_doubtful_runs()
        self._pair_moved_paragraphs()
        self._pair_moved_runs()

    def _between_paragraphs(self) -> Iterator[_Box]:
        """Pairs the tokens of like paragraphs, and gives what lies between these."""
        first, second = self._base.paragraphs(), self._now.paragraphs()
        numbers: dict[bytes, int] = {}
        a = [numbers.setdefault(self._a[p.start : p.stop].tobytes(), len(numbers)) for p in first]
        b = [numbers.setdefault(self._b[p.start : p.stop].tobytes(), len(numbers)) for p in second]
        whole = (0, len(a), 0, len(b))
        self._once = [(first[i], second[j]) for i, j in _shared(a, b, whole, 1)]

        def pair(i: int, j: int, size: int) -> None:
            for k in range(size):
                self._pair(first[i + k].start, second[j + k].start, len(first[i + k]))

        for middle in _trimmed(a, b, whole, pair):
            for box in _between(middle, _increasing(_shared(a, b, middle, 1))):
                for a0, a1, b0, b1 in _trimmed(a, b, box, pair):
                    if a0 < a1 and b0 < b1:
                        yield first[a0].start, first[a1 - 1].stop, second[b0].start, second[b1 - 1].stop

    def _words(self, box: _Box, depth: int) -> Iterator[_Box]:
        """Pairs the tokens of a box, or some, and gives what lies between these."""
        for a0, a1, b0, b1 in _trimmed(self._a, self._b, box, self._pair):
            cells = (a1 - a0) * (b1 - b0)
            if not cells:
                continue
            anchors: list[tuple[int, int]] = []
            for size in _GRAMS if cells > _SMALL and depth < _DEEPEST else ():
                anchors = anchors or _increasing(_shared(self._a, self._b, (a0, a1, b0, b1), size))
            if anchors:
                yield from _between((a0, a1, b0, b1), anchors)
            elif cells <= min(_LARGEST, self._left):
                self._left -= cells
                for step in Indel.opcodes(self._a[a0:a1], self._b[b0:b1]):
                    if step.tag == "equal":
                        self._pair(a0 + step.src_start, b0 + step.dest_start, step.src_end - step.src_start)

    def _pair(self, i: int, j: int, size: int) -> None:
        self.fellows[i : i + size] = array("l", range(j, j + size))

    def _drop_doubtful_runs(self) -> None:
        """Unpairs what may be the same by chance, and what might as well be paired with a copy of itself."""
        runs = [(0, 0, 0), *_runs(self.fellows), (len(self._a), len(self._b), 0)]
        for (i, j, size), (next_i, next_j, _) in pairwise(runs):
            slide = self._slide(i + size, j + size, next_i, next_j, size)
            if slide >= MOVED:
                self._unpair(i + size - slide, slide)
                self.doubled[i + size - slide : i + size] = bytes([True]) * slide
        for before, (i, j, size), behind in zip(runs, runs[1:], runs[2:], strict=False):
            around = max(i - before[0] - before[2], j - before[1] - before[2])
            around += max(behind[0] - i - size, behind[1] - j - size)
            if size < MOVED and around > _LONE * size:
                self._unpair(i, size)

    def _slide(self, i: int, j: int, next_i: int, next_j: int, size: int) -> int:
        """How many tokens before something that was put in, or taken out, are those at its end, too.

        Then nobody can tell which of the two is the copy.
        """
        if (next_i > i) == (next_j > j):
            return 0
        slide = 0
        while (
            slide < size
            and self._a[(i if next_i == i else next_i) - 1 - slide]
            == (self._b[(j if next_j == j else next_j) - 1 - slide])
        ):
            slide += 1
        return slide

    def _unpair(self, i: int, size: int) -> None:
        self.fellows[i : i + size] = array("l", [NOWHERE]) * size

    def _pair_moved_paragraphs(self) -> None:
        """Paragraphs that occur once in each text are the same, wherever they stand."""
        taken = self._taken()
        for here, there in self._once:
            if not any(taken[there.start : there.stop]) and self.fellows[here.start] == NOWHERE:
                self._pair(here.start, there.start, len(here))
            if self.fellows[here.start] == there.start and self.fellows[here.stop - 1] == there.stop - 1:
                self.whole.add(here.start)

    def _taken(self) -> bytearray:
        taken = bytearray(len(self._b))
        for j in self.fellows:
            if j != NOWHERE:
                taken[j] = True
        return taken

    def _pair_moved_runs(self) -> None:
        """Runs of tokens without fellows that occur once among those of the other text."""
        a, b, fellows = self._a, self._b, self.fellows
        taken = self._taken()
        free_b = [not one for one in taken]
        there = _once(b, _stretches(free_b), MOVED)
        if not there:
            return
        here = _once(a, _stretches([j == NOWHERE for j in fellows]), MOVED)
        for gram, i in here.items():
            j = there.get(gram, NOWHERE)
            if i == NOWHERE or j == NOWHERE or fellows[i] != NOWHERE or taken[j]:
                continue
            while i and j and a[i - 1] == b[j - 1] and fellows[i - 1] == NOWHERE and not taken[j - 1]:
                i, j = i - 1, j - 1
            while i < len(a) and j < len(b) and a[i] == b[j] and fellows[i] == NOWHERE and not taken[j]:
                fellows[i], taken[j] = j, True
                i, j = i + 1, j + 1


def _runs(fellows: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Pairs in a row in both texts: the first of each, and how many."""
    i = 0
    while i < len(fellows):
        start, j = i, fellows[i]
        i += 1
        if j != NOWHERE:
            while i < len(fellows) and fellows[i] == j + i - start:
                i += 1
            yield start, j, i - start


def _stretches(flags: Sequence[bool]) -> Iterator[range]:
    """Indices in a row whose flag is set."""
    i = 0
    while i < len(flags):
        start = i
        while i < len(flags) and flags[i]:
            i += 1
        if i > start:
            yield range(start, i)
        i += 1


def _trimmed(a: Sequence[int], b: Sequence[int], box: _Box, pair: Callable[[int, int, int], None]) -> Iterator[_Box]:
    """Pairs what is the same at the head and the tail, and gives the rest, if any."""
    a0, a1, b0, b1 = box
    head = 0
    shorter = min(a1 - a0, b1 - b0)
    while head < shorter and a[a0 + head] == b[b0 + head]:
        head += 1
    tail = 0
    while tail < shorter - head and a[a1 - 1 - tail] == b[b1 - 1 - tail]:
        tail += 1
    pair(a0, b0, head)
    pair(a1 - tail, b1 - tail, tail)
    if head + tail < max(a1 - a0, b1 - b0):
        yield a0 + head, a1 - tail, b0 + head, b1 - tail


def _shared(a: Sequence[int], b: Sequence[int], box: _Box, size: int) -> list[tuple[int, int]]:
    """Where tokens in a row stand that occur once in each of two stretches, by their order in the first."""
    a0, a1, b0, b1 = box
    here, there = _once(a, [range(a0, a1)], size), _once(b, [range(b0, b1)], size)
    return [(i, j) for gram, i in here.items() if i != NOWHERE and (j := there.get(gram, NOWHERE)) != NOWHERE]


def _once(items: Sequence[int], stretches: Iterable[range], size: int) -> dict[Hashable, int]:
    """Where each so many in a row begin, if they occur once; else ``NOWHERE``."""
    places: dict[Hashable, int] = {}
    for stretch in stretches:
        shifted = [items[stretch.start + k : stretch.stop] for k in range(size)]
        for place, gram in enumerate(zip(*shifted, strict=False), stretch.start):
            places[gram] = NOWHERE if gram in places else place
    return places


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second numbers increase; the first do already."""
    lowest: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        pile = bisect_left(lowest, j)
        before.append(tops[pile - 1] if pile else NOWHERE)
        if pile == len(lowest):
            lowest.append(j)
            tops.append(n)
        else:
            lowest[pile], tops[pile] = j, n
    chain: list[tuple[int, int]] = []
    n = tops[-1] if tops else NOWHERE
    while n != NOWHERE:
        chain.append(pairs[n])
        n = before[n]
    return chain[::-1]


def _between(box: _Box, anchors: Iterable[tuple[int, int]]) -> Iterator[_Box]:
    """The stretches from one anchor to the next: each begins with what is the same, which is trimmed then."""
    a0, a1, b0, b1 = box
    for i, j in anchors:
        if i > a0 or j > b0:
            yield a0, i, b0, j
        a0, b0 = i, j
    yield a0, a1, b0, b1
