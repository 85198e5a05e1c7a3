"""Finds spans of a base text again in another text, or tells that they are lost. It never guesses.

The base text is the one that a reader corrected, which is kept beside their corrections; the other is what the report
says now: wrapped again, edited, or a passage added, moved or deleted. Where both are the same a span is its own place.
Otherwise a word diff tells which words were kept, and a span is placed where most of its words are; a short one, such
as a name, only where most of its sentence is, too, for a name alone stands in many places. Where the diff has lost a
span, a strict search finds it, or nothing does. What is lost may have a ``proposal``, which readers may take.

Thresholds were chosen by ``python -m tests.survival``, which counts what is placed rightly, lost and placed wrongly.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from rapidfuzz.distance import Levenshtein

from viewer.report.corrections.aligning import NOWHERE, Alignment, align
from viewer.report.corrections.seeking import Seeker
from viewer.report.corrections.tokens import Tokens, Vocabulary, folded
from viewer.report.spans import Span

_KEPT = 0.6
"""Of the words of a span, so many must be there."""
_SHORT = 6
"""Spans of fewer words are placed with their sentence."""
_LONG = 1_000
"""Of a span of as many tokens, signs count as words do, and words in another spelling do not."""
_SENTENCE = 0.5
"""Of the words around a short span, so many must be there."""
_REACH, _AROUND = 24, 8
"""Tokens of the sentence that are looked at on either side; where there are fewer in all, the next ones."""
_SPREAD = 4
"""Tokens that may have been put in, beside as many as there were."""
_RESPELT = 0.7
"""From this likeness on a word is the same in another spelling."""
_GAP = 8
"""Tokens between neighbours that are kept, among which a respelt word is looked for."""
_CLAIMED = 0.5
"""A place is another passage's where so many of its words are."""
_PROPOSED = 0.5
"""Least likeness of what is proposed."""


class Anchoring:
    """Finds spans of a base text again in another text.

    Nothing is compared before the first span is asked for, and then once: as long as it takes to read both texts, some
    two seconds for a million characters.
    """

    def __init__(self, base: str, now: str) -> None:
        self.base, self.now = base, now

    @cached_property
    def is_same(self) -> bool:
        """Whether both texts are the same."""
        return self.base == self.now

    def place(self, span: Span) -> Span | None:
        """Where the words of a span of the base text are now; None where they are lost.

        Raises ValueError for a span that is empty or not within the base text.
        """
        self._check(span)
        if self.is_same:
            return span
        tokens = self._base.within(span)
        if not tokens:
            return None
        kept = self._kept(tokens)
        if kept is None:
            kept = self._sought(tokens)
        return None if kept is None else self._fitted(span, tokens, kept)

    def proposal(self, span: Span) -> Span | None:
        """The likeliest place of what is lost, for a reader to look at; None where nothing is like it.

        It may well be wrong, and is never to be used by itself. Raises ValueError as ``place`` does.
        """
        if (placed := self.place(span)) is not None:
            return placed
        tokens = self._base.within(span)
        if not tokens:
            return None
        if (between := self._between(tokens)) is not None:
            return self._now.span(between.start, between.stop - 1)
        likely = [one for one in self._seeker.candidates(tokens) if one.quotation >= _PROPOSED]
        return self._now.span(likely[0].tokens.start, likely[0].tokens.stop - 1) if likely else None

    def offset(self, offset: int) -> int:
        """About where an offset of the base text is now, for a view to keep its place: behind what was kept before it.

        Raises ValueError for one outside the base text.
        """
        if not 0 <= offset <= len(self.base):
            raise ValueError(f"{offset} is outside a text of {len(self.base)} characters")
        if self.is_same:
            return offset
        index = bisect_right(self._base.starts, offset) - 1
        while index >= 0 and self._fellows[index] == NOWHERE:
            index -= 1
        if index < 0:
            return 0
        there = self._fellows[index]
        inside = min(offset - self._base.starts[index], self._now.ends[there] - self._now.starts[there])
        return self._now.starts[there] + inside

    @cached_property
    def likeness(self) -> float:
        """Which share of the words of both texts is kept: 1 where none differs, 0 where all do."""
        if self.is_same:
            return 1.0
        kept = sum(1 for there in self._fellows if there != NOWHERE)
        return 2 * kept / max(1, len(self._base) + len(self._now))

    def _check(self, span: Span) -> None:
        if not 0 <= span.start < span.end <= len(self.base):
            raise ValueError(f"{span} is no stretch of a text of {len(self.base)} characters")

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary()

    @cached_property
    def _base(self) -> Tokens:
        return Tokens(self.base, self._vocabulary)

    @cached_property
    def _now(self) -> Tokens:
        return Tokens(self.now, self._vocabulary)

    @cached_property
    def _alignment(self) -> Alignment:
        return align(self._base, self._now)

    @property
    def _fellows(self) -> array[int]:
        return self._alignment.fellows

    @cached_property
    def _owners(self) -> array[int]:
        """For each token of the other text its fellow in the base text, or ``NOWHERE``."""
        owners = array("l", [NOWHERE]) * len(self._now)
        for index, there in enumerate(self._fellows):
            if there != NOWHERE:
                owners[there] = index
        return owners

    @cached_property
    def _seeker(self) -> Seeker:
        return Seeker(self._base, self._now)

    def _kept(self, tokens: range) -> range | None:
        """Where the diff has kept enough of the tokens, and of those around a short span."""
        words = self._base.words_of(tokens) if len(tokens) < _LONG else tokens
        there = _densest(self._found(words), len(tokens))
        if not there or len(there) < _KEPT * len(words):
            return None
        place = range(there[0], there[-1] + 1)
        if len(words) < _SHORT and not self._is_whole(tokens):
            around = self._around(tokens)
            near = [one for one in self._found(around) if abs(one - place.start) <= 2 * (_REACH + len(tokens))]
            if len(near) < _SENTENCE * len(around):
                return None
        whole = _densest(self._found(tokens), len(tokens))
        return range(whole[0], whole[-1] + 1) if whole and place.start in whole and place[-1] in whole else place

    def _is_whole(self, tokens: range) -> bool:
        """Whether the tokens stand in a paragraph that both texts have once."""
        paragraph = self._base.paragraph(tokens.start)
        return paragraph.start in self._alignment.whole and tokens[-1] in paragraph

    def _around(self, tokens: range) -> list[int]:
        """The other words of the sentence; where these are few, of those beside it, of the same paragraph if it has."""
        around = self._base.sentence(tokens, _REACH)
        paragraph = self._base.paragraph(tokens.start)
        for bounds in (range(paragraph.start, max(paragraph.stop, tokens.stop)), range(len(self._base))):
            if len(around) - len(tokens) < _AROUND:
                low, high = min(around.start, tokens.start - _AROUND), max(around.stop, tokens.stop + _AROUND)
                around = range(max(bounds.start, low), min(bounds.stop, high))
        return [index for index in around if index not in tokens and self._base.is_word(index)]

    def _found(self, indices: Sequence[int]) -> list[int]:
        """The fellows of tokens, of those in another spelling too unless they are many, in order and each once."""
        if len(indices) >= _LONG:
            return sorted({there for index in indices if (there := self._fellows[index]) != NOWHERE})
        return sorted({there for index in indices if (there := self._fellow(index)) != NOWHERE})

    def _fellow(self, index: int) -> int:
        if self._fellows[index] != NOWHERE:
            return self._fellows[index]
        word = folded(self._base.word(index))
        between = self._between(range(index, index + 1))
        if between is None or not word.isalpha():
            return NOWHERE
        likeness, there = max((Levenshtein.normalized_similarity(word, folded(self._now.word(j))), j) for j in between)
        return there if likeness >= _RESPELT else NOWHERE

    def _between(self, tokens: range) -> range | None:
        """What stands now between the next words on either side that were kept; None unless that is little."""
        before = next((i for i in range(tokens.start - 1, max(-1, tokens.start - _GAP), -1) if self._has(i)), None)
        behind = next((i for i in range(tokens.stop, min(len(self._base), tokens.stop + _GAP)) if self._has(i)), None)
        low = NOWHERE if tokens.start == 0 else None if before is None else self._fellows[before]
        high = len(self._now) if tokens.stop == len(self._base) else None if behind is None else self._fellows[behind]
        if low is None or high is None or not 1 < high - low <= 2 * (_GAP + len(tokens)):
            return None
        return range(low + 1, high)

    def _has(self, index: int) -> bool:
        return self._fellows[index] != NOWHERE

    def _sought(self, tokens: range) -> range | None:
        """Where the strict search finds the tokens: a short span where it finds its sentence, and there only once."""
        short = len(tokens) < _LONG and len(self._base.words_of(tokens)) < _SHORT
        passage = self._base.sentence(tokens, _REACH) if short else tokens
        if len(self._base.words_of(passage[:_LONG])) < _SHORT or any(
            self._alignment.doubled[tokens.start : tokens.stop]
        ):
            return None
        found = self._seeker.found(passage)
        if found is None or self._is_claimed(found, passage):
            return None
        return self._seeker.inside(tokens, found) if short else found

    def _is_claimed(self, there: range, passage: range) -> bool:
        """Whether most of a place is kept from another passage."""
        others = sum(1 for j in there if self._owners[j] != NOWHERE and self._owners[j] not in passage)
        return others > _CLAIMED * len(there)

    def _fitted(self, span: Span, tokens: range, place: range) -> Span:
        """The span of a place, its ends within or beside the same words as those of the span of the base text."""
        base, now = self._base, self._now
        start, end = now.starts[place.start], now.ends[place.stop - 1]
        first, last = tokens.start, tokens.stop - 1
        if base.numbers[first] == now.numbers[place.start]:
            inside = span.start - base.starts[first]
            if inside < 0:
                start -= _same(
                    self.base[span.start : base.starts[first]][::-1], self.now[max(0, start + inside) : start][::-1]
                )
            elif inside < now.ends[place.start] - start:
                start += inside
        if base.numbers[last] == now.numbers[place.stop - 1]:
            inside = base.ends[last] - span.end
            if inside < 0:
                end += _same(self.base[base.ends[last] : span.end], self.now[end : end - inside])
            elif inside < end - now.starts[place.stop - 1]:
                end -= inside
        return Span(start, end) if start < end else now.span(place.start, place.stop - 1)


def _densest(places: Sequence[int], length: int) -> Sequence[int]:
    """Of places in order the most that lie no further apart than those of one passage may."""
    widest = 2 * length + _SPREAD
    low = first = last = 0
    for high in range(len(places)):
        while places[high] - places[low] > widest:
            low += 1
        if high + 1 - low > last - first:
            first, last = low, high + 1
    return places[first:last]


def _same(one: str, other: str) -> int:
    """How many characters are the same from the beginning."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
