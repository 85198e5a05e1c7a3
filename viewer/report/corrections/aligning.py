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


def align(base: Tokens, now: Tokens) -> array[int]:
    """For each token of ``base`` the index of its fellow in ``now``, or ``NOWHERE``."""
    aligner = _Aligner(base, now)
    aligner.compare()
    return aligner.fellows


class _Aligner:
    def __init__(self, base: Tokens, now: Tokens) -> None:
        self._base, self._now = base, now
        self._a, self._b = base.numbers, now.numbers
        self.fellows = array("l", [NOWHERE]) * len(base)
        self._left = _ALL

    def compare(self) -> None:
        boxes = [(*box, 0) for box in self._paragraphs()]
        while boxes:
            *box, depth = boxes.pop()
            boxes.extend((*part, depth + 1) for part in self._words((box[0], box[1], box[2], box[3]), depth))
        self._drop_lone_runs()
        self._pair_moved()

    def _paragraphs(self) -> Iterator[_Box]:
        """Pairs the tokens of like paragraphs, and gives what lies between these."""
        first, second = self._base.paragraphs(), self._now.paragraphs()
        numbers: dict[bytes, int] = {}
        a = [numbers.setdefault(self._a[p.start : p.stop].tobytes(), len(numbers)) for p in first]
        b = [numbers.setdefault(self._b[p.start : p.stop].tobytes(), len(numbers)) for p in second]
        whole = (0, len(a), 0, len(b))

        def pair(i: int, j: int, size: int) -> None:
            for k in range(size):
                self._pair(first[i + k].start, second[j + k].start, len(first[i + k]))

        for middle in _trimmed(a, b, whole, pair):
            for box in _between(middle, _anchors(a, b, middle, 1)):
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
                anchors = anchors or _anchors(self._a, self._b, (a0, a1, b0, b1), size)
            if anchors:
                yield from _between((a0, a1, b0, b1), anchors)
            elif cells <= min(_LARGEST, self._left):
                self._left -= cells
                for step in Indel.opcodes(self._a[a0:a1], self._b[b0:b1]):
                    if step.tag == "equal":
                        self._pair(a0 + step.src_start, b0 + step.dest_start, step.src_end - step.src_start)

    def _pair(self, i: int, j: int, size: int) -> None:
        self.fellows[i : i + size] = array("l", range(j, j + size))

    def _drop_lone_runs(self) -> None:
        """Words that are the same by chance stand alone among words that are not."""
        runs = list(_runs(self.fellows))
        behind = [*runs[1:], (len(self._a), len(self._b), 0)]
        end_a = end_b = 0
        for (i, j, size), (next_i, next_j, _) in zip(runs, behind, strict=True):
            around = max(i - end_a, j - end_b) + max(next_i - i - size, next_j - j - size)
            if size < MOVED and around > _LONE * size:
                self.fellows[i : i + size] = array("l", [NOWHERE]) * size
            end_a, end_b = i + size, j + size

    def _pair_moved(self) -> None:
        """Runs of tokens without fellows that occur once among those of the other text."""
        a, b, fellows = self._a, self._b, self.fellows
        taken = bytearray(len(b))
        for j in fellows:
            if j != NOWHERE:
                taken[j] = True
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


def _anchors(a: Sequence[int], b: Sequence[int], box: _Box, size: int) -> list[tuple[int, int]]:
    """Where tokens in a row stand that occur once in both stretches, in the same order in both."""
    a0, a1, b0, b1 = box
    here, there = _once(a, [range(a0, a1)], size), _once(b, [range(b0, b1)], size)
    pairs = [(i, j) for gram, i in here.items() if i != NOWHERE and (j := there.get(gram, NOWHERE)) != NOWHERE]
    return _increasing(sorted(pairs))


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
