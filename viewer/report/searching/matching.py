"""Finds folded words in a folded text. What is found is a lazy sequence of spans of the original text.

Of a single word (or phrase as it stands) the matches are only counted, block by block, which costs what ``str.count``
costs; where they are is worked out for the blocks that are asked for. Matches that take more than that to tell (whole
words, words next to each other) are kept as plain numbers. Either way no span is made before it is asked for.

Matches are found from the beginning on, none overlapping another, and neither begins nor ends within a character.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterator, Sequence
from itertools import accumulate, islice, pairwise, takewhile
from typing import overload

from viewer.report.model import Span
from viewer.report.searching.characters import in_word
from viewer.report.searching.folding import FoldedText

_BLOCK = 65_536
"""Characters of a block of text, whose matches are worked out together."""
_KEPT = 32
"""So many blocks are remembered."""
_STEP = 10_000
"""So many matches are looked at in one step."""

_BETWEEN = "[ !-/:-@\\[-^`{-~¡-©«-±´¶-¸»¿‐-‧‰-⁞،؛؟۔।॥、。「-】]"
"""White space (within a paragraph, folded) and punctuation."""
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]")

Matches = Sequence[Span]
Finding = Generator[None, None, Matches]


class LazySpans(Sequence[Span]):
    """Spans that are made when they are asked for."""

    def span(self, index: int) -> Span:
        """The span with that index, which is in range."""
        raise NotImplementedError

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> list[Span]: ...
    def __getitem__(self, index: int | slice) -> Span | list[Span]:
        if isinstance(index, slice):
            return [self.span(number) for number in range(*index.indices(len(self)))]
        number = index + len(self) if index < 0 else index
        if not 0 <= number < len(self):
            raise IndexError(f"no match {index}")
        return self.span(number)

    def __iter__(self) -> Iterator[Span]:
        return map(self.span, range(len(self)))

    def spread(self, most: int) -> list[int]:
        """Where matches begin, in order; of more than ``most``, some from all over the text."""
        return [self.span(index).start for index in range(0, len(self), max(1, math.ceil(len(self) / most)))]


class Placed(LazySpans):
    """Matches by their places in the folded text: where each begins and ends."""

    def __init__(self, folded: FoldedText, places: list[tuple[int, int]]) -> None:
        self._folded, self._places = folded, places

    def __len__(self) -> int:
        return len(self._places)

    def span(self, index: int) -> Span:
        return self._folded.span(*self._places[index])


class Counted(LazySpans):
    """Every occurrence of a word that never overlaps itself in this text.

    With a ``pattern``, which matches nothing but the word, only where the pattern matches.
    """

    def __init__(self, folded: FoldedText, wanted: str, pattern: re.Pattern[str] | None = None) -> None:
        self._folded, self._wanted, self._pattern = folded, wanted, pattern
        last = max(0, len(folded.text) - len(wanted)) + 1
        self._blocks = range(0, last, _BLOCK)
        self._totals = list(accumulate(map(self._count, self._blocks)))
        self._known: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return self._totals[-1]

    def span(self, index: int) -> Span:
        block = bisect_right(self._totals, index)
        start = self._starts(block)[index - (self._totals[block - 1] if block else 0)]
        return self._folded.span(start, start + len(self._wanted))

    def spread(self, most: int) -> list[int]:
        """The first match in each of so many equal stretches of the text, without working out all of them."""
        if len(self) <= most:
            return super().spread(most)
        found: list[int] = []
        text, stretch = self._folded.text, len(self._folded.text) // most + 1
        bad, at = set(self._folded.inner), text.find(self._wanted)
        while at >= 0:
            if bad.isdisjoint((at, at + len(self._wanted))) and self._fits(at):
                found.append(self._folded.span(at, at + len(self._wanted)).start)
                at = (at // stretch + 1) * stretch - 1
            at = text.find(self._wanted, at + 1)
        return found

    def _starts(self, block: int) -> list[int]:
        """Where the matches of a block begin in the folded text."""
        known = self._known.get(block)
        if known is None:
            if len(self._known) >= _KEPT:
                del self._known[next(iter(self._known))]
            known = self._known[block] = self._find(self._blocks[block])
        return known

    def _end(self, first: int) -> int:
        """The end of what a match that begins in the block may reach to."""
        return first + _BLOCK + len(self._wanted) - 1

    def _count(self, first: int) -> int:
        text = self._folded.text
        if self._pattern is None:
            count = text.count(self._wanted, first, self._end(first))
        else:  # one character more, which the pattern looks at
            end = self._end(first) + 1
            count = len(self._pattern.findall(text, first, end))
            count -= self._pattern.match(text, first + _BLOCK, end) is not None
        return count - len(self._bad(first)) if count and self._folded.inner else count

    def _find(self, first: int) -> list[int]:
        step = len(self._wanted)
        if self._pattern is not None:
            found = self._pattern.finditer(self._folded.text, first, self._end(first) + 1)
            bad = self._bad(first)
            return [at for match in found if (at := match.start()) < first + _BLOCK and at not in bad]
        pieces = self._folded.text[first : self._end(first)].split(self._wanted)
        ends = accumulate(map(step.__add__, map(len, pieces)), initial=first)
        starts = [end - step for end in ends][1:-1]
        bad = self._bad(first) if self._folded.inner else ()
        return [start for start in starts if start not in bad] if bad else starts

    def _bad(self, first: int) -> set[int]:
        """The occurrences in the block that begin or end within a character."""
        text, wanted, inner = self._folded.text, self._wanted, self._folded.inner
        step, last = len(wanted), first + _BLOCK
        begin = bisect_left(inner, first)
        bad = {at for at in inner[begin : bisect_left(inner, last)] if text.startswith(wanted, at)}
        ends = inner[bisect_left(inner, first + step) : bisect_left(inner, last + step)]
        bad.update(at - step for at in ends if text.startswith(wanted, at - step))
        return {at for at in bad if self._fits(at)}

    def _fits(self, at: int) -> bool:
        """Whether the pattern, if there is one, matches the word that stands there."""
        return self._pattern is None or self._pattern.match(self._folded.text, at) is not None


class Ranges(LazySpans):
    """Some of the matches of another sequence, by ranges of their indices."""

    def __init__(self, matches: Matches, ranges: list[range]) -> None:
        self._matches, self._ranges = matches, ranges
        self._totals = list(accumulate(map(len, ranges)))

    def __len__(self) -> int:
        return self._totals[-1] if self._totals else 0

    def span(self, index: int) -> Span:
        number = bisect_right(self._totals, index)
        return self._matches[self._ranges[number][index - (self._totals[number - 1] if number else 0)]]


def occurrences(folded: FoldedText, wanted: str, whole_word: bool) -> Finding:
    """Every occurrence of a folded word, or phrase as it stands. Returns the matches."""
    if not wanted:
        return ()
    yield
    if _overlaps(folded.text, wanted):
        return (yield from _one_by_one(folded, re.escape(wanted), wanted, wanted, whole_word))
    if not whole_word:
        return Counted(folded, wanted)
    pattern = _bounded(folded, re.escape(wanted), wanted, wanted)
    return Counted(folded, wanted, re.compile(pattern))


def neighbours(folded: FoldedText, words: Sequence[str], whole_word: bool) -> Finding:
    """Folded words next to each other, with any white space and punctuation between them. Returns the matches."""
    yield
    pattern = re.escape(words[0])
    for one, other in pairwise(words):
        joins = _ARABIC.match(one[-1]) and _ARABIC.match(other)  # some keyboards write a space for a joiner
        pattern += _BETWEEN + ("*" if joins else "+") + re.escape(other)
    return (yield from _one_by_one(folded, pattern, words[0], words[-1], whole_word))


def within(matches: Matches, areas: Sequence[Span]) -> Matches:
    """The matches that lie wholly within one of the areas, which are in order and apart."""
    ranges: list[range] = []
    end = 0
    for area in areas:
        start = bisect_left(matches, area.start, end, key=lambda span: span.start)
        end = bisect_right(matches, area.end, start, key=lambda span: span.end)
        if end > start:
            ranges.append(range(start, end))
    return Ranges(matches, ranges)


def spread(matches: Matches, most: int) -> list[int]:
    """Where matches begin, in order; of more than ``most``, about so many from all over the text."""
    if isinstance(matches, LazySpans):
        return matches.spread(most)
    return [span.start for span in matches[:: max(1, math.ceil(len(matches) / most))]]


def _overlaps(text: str, wanted: str) -> bool:
    """Whether the word occurs so that it overlaps itself: ``oo`` in ``ooo``."""
    borders = (n for n in range(1, len(wanted)) if wanted.startswith(wanted[-n:]))
    return any(wanted + wanted[n:] in text for n in borders)


def _one_by_one(folded: FoldedText, pattern: str, first: str, last: str, whole_word: bool) -> Finding:
    """What a pattern matches that begins with the word ``first`` and ends with ``last``."""
    compiled = re.compile(_bounded(folded, pattern, first, last) if whole_word else pattern)
    text, inner = folded.text, set(folded.inner)
    found = compiled.finditer(text)
    spans: list[tuple[int, int]] = []
    while more := [match.span() for match in islice(found, _STEP)]:
        if inner:
            whole = list(takewhile(inner.isdisjoint, more))
            if len(whole) < len(more):  # it parts a character: another may overlap it
                found = compiled.finditer(text, more[len(whole)][0] + 1)
            more = whole
        spans += more
        yield
    return Placed(folded, spans)


def _bounded(folded: FoldedText, pattern: str, first: str, last: str) -> str:
    """A pattern that begins with the word ``first`` and ends with ``last``, so that no word goes on beyond it."""
    inside = folded.in_words
    if inside and in_word(last[-1]):
        pattern += f"(?!{inside})"
    if inside and in_word(first[0]):  # looked back at from behind it, as the matcher is quick to find what begins so
        word = re.escape(first)
        pattern = f"{word}(?<!{inside}{word})" + pattern.removeprefix(word)
    return pattern
