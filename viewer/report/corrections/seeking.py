"""The strict search for words that a diff has lost: where enough of them stand together, within like neighbours.

Places are proposed by the words they have in common with what is sought, at the same distance from each other, and
judged by letters. What is searched is bounded: words that occur often propose nothing, and only the best proposals are
judged.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from rapidfuzz.distance import Indel, Levenshtein

from viewer.report.corrections.tokens import Tokens, folded

CONTEXT = 48
"""Characters on either side of a quotation that tell its place."""
_QUOTATION, _CONTEXTS, _CONTEXT, _LEAD = 0.65, 0.60, 0.40, 0.10
"""Least likeness of the words, of their neighbours on both sides (the mean) and on each side, and over the second."""
_WIDE = CONTEXT + CONTEXT // 4
_UNKNOWN = 0.5
"""Likeness of neighbours where the base text has none."""
_WEIGHTS = (0.4, 0.3, 0.3)
"""Of the words, and of their neighbours before and behind."""
_LONGEST, _LETTERS = 200, 4_000
"""Tokens and characters that are looked at of what is sought."""
_OFTEN = 200
"""Words that occur more often propose no place."""
_JUDGED = 16
"""Places that are judged."""
_ENDS = 3
"""Stretches in common, from either end, that a place may begin or end with."""
_DRIFT = 8
"""Tokens by which words may lie further apart, or nearer, and still propose the same place."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place in the other text (indices of tokens, half-open), and its likeness from 0 to 1 in three parts."""

    tokens: range
    quotation: float
    before: float
    behind: float

    @property
    def score(self) -> float:
        """The likeness as a whole."""
        return sum(w * s for w, s in zip(_WEIGHTS, (self.quotation, self.before, self.behind), strict=True))

    @property
    def is_strict(self) -> bool:
        """Whether words and neighbours are like enough to be the same passage."""
        mean, least = (self.before + self.behind) / 2, min(self.before, self.behind)
        return self.quotation >= _QUOTATION and mean >= _CONTEXTS and least >= _CONTEXT


class Seeker:
    """Searches one text for passages of another."""

    def __init__(self, base: Tokens, now: Tokens) -> None:
        self._base, self._now = base, now
        self._places: defaultdict[int, list[int]] = defaultdict(list)
        for place, number in enumerate(now.numbers):
            if len(places := self._places[number]) <= _OFTEN:
                places.append(place)

    def candidates(self, sought: range) -> list[Candidate]:
        """Places like the tokens of the base text, the likeliest first, no two of which share a token."""
        sought = sought[:_LONGEST]
        judged = sorted((self._judged(sought, at) for at in self._proposed(sought)), key=lambda one: -one.score)
        apart: list[Candidate] = []
        for one in judged:
            if not any(one.tokens.start < o.tokens.stop and o.tokens.start < one.tokens.stop for o in apart):
                apart.append(one)
        return apart

    def found(self, sought: range) -> range | None:
        """The one place that is the passage by the strict rules; None where there is none, or two are like."""
        best, second, *_ = chain(self.candidates(sought), (None, None))
        if best is None or not best.is_strict:
            return None
        return None if second and best.score - second.score < _LEAD else best.tokens

    def inside(self, sought: range, region: range) -> range | None:
        """The one place within a region that is most like the tokens; None where there is none, or two are like."""
        base = self._base
        quotation = folded(base.text[base.starts[sought[0]] : base.ends[sought[-1]]][:_LETTERS])
        sizes = range(max(1, len(sought) - 1), len(sought) + 2)
        ways = (region[at : at + size] for at in range(len(region)) for size in sizes if at + size <= len(region))
        judged = sorted(((self._likeness(quotation, way), way) for way in ways), key=lambda one: -one[0])
        if not judged or judged[0][0] < _QUOTATION:
            return None
        likeness, best = judged[0]
        others = (one for one, way in judged if way.start >= best.stop or best.start >= way.stop)
        return best if likeness - next(others, 0) >= _LEAD else None

    def _proposed(self, sought: range) -> list[int]:
        """Where the tokens would begin, by the votes of those that both texts have."""
        votes: Counter[int] = Counter()
        for n, i in enumerate(sought):
            places = self._places.get(self._base.numbers[i], ())
            if len(places) <= _OFTEN:
                votes.update((place - n) // _DRIFT for place in places)
        for cell in list(votes):
            votes[cell] += votes.get(cell + 1, 0)
        return [cell * _DRIFT for cell, _ in votes.most_common(_JUDGED)]

    def _judged(self, sought: range, at: int) -> Candidate:
        """The best place about the token where the passage would begin."""
        base, now = self._base, self._now
        low = max(0, min(len(now) - 1, at - _DRIFT))
        high = max(low + 1, min(len(now), at + 3 * _DRIFT + len(sought) + len(sought) // 4))
        steps = Indel.opcodes(base.numbers[sought.start : sought.stop], now.numbers[low:high])
        same = [(s.src_start, s.src_end, s.dest_start, s.dest_end) for s in steps if s.tag == "equal"]
        quotation = folded(base.text[base.starts[sought[0]] : base.ends[sought[-1]]][:_LETTERS])
        if not same:
            tokens = range(low, min(high, low + len(sought)))
            return Candidate(tokens, self._likeness(quotation, tokens), 0, 0)
        tokens = max(_ways(same, len(sought), range(low, high)), key=lambda t: self._likeness(quotation, t))
        start, end = now.starts[tokens.start], now.ends[tokens.stop - 1]
        first, last = base.starts[sought[0]], base.ends[sought[-1]]
        return Candidate(
            tokens,
            self._likeness(quotation, tokens),
            likeness_beside(
                base.text[max(0, first - CONTEXT) : first], now.text[max(0, start - _WIDE) : start], at_end=True
            ),
            likeness_beside(base.text[last : last + CONTEXT], now.text[end : end + _WIDE], at_end=False),
        )

    def _likeness(self, quotation: str, tokens: range) -> float:
        words = self._now.text[self._now.starts[tokens.start] : self._now.ends[tokens.stop - 1]][:_LETTERS]
        return Levenshtein.normalized_similarity(quotation, folded(words))


def likeness_beside(wanted: str, there: str, *, at_end: bool) -> float:
    """How like two contexts are, from 0 to 1, where the second may be a fifth longer or shorter.

    ``at_end`` tells that they end where the quotation begins, rather than begin where it ends.
    """
    if not wanted:
        return _UNKNOWN
    words, other = folded(wanted), folded(there)
    lengths = {len(words) * n // 20 for n in range(16, 26, 2)}
    parts = [other[-length:] if at_end else other[:length] for length in lengths if length]
    errors = min((Levenshtein.distance(words, part) for part in parts), default=len(words))
    return max(0.0, 1 - errors / len(words))


def _ways(same: list[tuple[int, int, int, int]], sought: int, window: range) -> Iterator[range]:
    """Where a passage may begin and end that has such stretches (start and end in it and in the window) in common.

    It begins with what is the same, or with as many other words as it has before that; and ends likewise.
    """
    firsts = {at for a, _, b, _ in same[:_ENDS] for at in (b, max(0, b - a))}
    lasts = {at for _, a, _, b in same[-_ENDS:] for at in (b, min(len(window), b + sought - a))}
    yield from (window[first:last] for first in firsts for last in lasts if first < last)
