"""Stretches of a text that a reader chooses: made longer or shorter by a word, counted, and found by what they say."""

from __future__ import annotations

import bisect
import re
from functools import lru_cache
from typing import NamedTuple

from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.spans import Span, Spans

_WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
_EDGES = re.compile(rf"""((?<!\w)[“"‘'«‹„‚(\[]+)?({_WORD.pattern})((?:[.,;:!?…]*[”’"'»›)\]]+[.!?…]*|[.!?…]+)(?!\w))?""")
"""A word with the signs before it and behind it that belong to it: what opens and closes a quotation, a full stop."""


class _Word(NamedTuple):
    """Where a word begins and ends, by itself, and with the signs that belong to it."""

    opening: int
    start: int
    end: int
    closing: int


@lru_cache(maxsize=2)
def _words(text: str) -> tuple[_Word, ...]:
    """The words of a text."""
    return tuple(_Word(found.start(), *found.span(2), found.end()) for found in _EDGES.finditer(text))


def words(text: str) -> tuple[Span, ...]:
    """The words of a text, without the marks between them."""
    return tuple(Span(word.start, word.end) for word in _words(text))


def count(text: str, spans: Spans) -> int:
    """How many words begin in these stretches."""
    return sum(len(_WORD.findall(text, span.start, span.end)) for span in spans)


def end_moved(text: str, spans: Spans, by: int) -> Spans:
    """The stretches with the end of the last one a word further on (1) or back (-1).

    The last of several goes with its last word; of a single one a word stays.
    """
    *others, last = spans
    if by < 0:
        within = _within(text, last)
        return (*others, Span(last.start, within[-2].closing)) if len(within) > 1 else tuple(others) or spans
    found = _words(text)
    place = bisect.bisect_right(found, last.end, key=lambda word: word.end)
    return (*others, Span(last.start, found[place].closing)) if place < len(found) else spans


def start_moved(text: str, spans: Spans, by: int) -> Spans:
    """The stretches with the beginning of the first one a word further on (1) or back (-1), likewise."""
    first, *others = spans
    if by > 0:
        within = _within(text, first)
        return (Span(within[1].opening, first.end), *others) if len(within) > 1 else tuple(others) or spans
    found = _words(text)
    place = bisect.bisect_left(found, first.start, key=lambda word: word.start) - 1
    return (Span(found[place].opening, first.end), *others) if place >= 0 else spans


def with_end(text: str, spans: Spans, offset: int) -> Spans:
    """The stretches with their end at the end of a word, the one next to a place; those behind the place go."""
    kept = [span for span in spans[1:] if span.start < offset]
    *others, last = spans[0], *kept
    if len(kept) < len(spans) - 1 and offset >= last.end:
        return (*others, last)
    ends = [word.closing for word in _words(text) if word.end > last.start]
    return (*others, Span(last.start, _nearest(ends, offset))) if ends else spans


def with_start(text: str, spans: Spans, offset: int) -> Spans:
    """The stretches with their beginning at that of a word, the one next to a place; those before the place go."""
    kept = [span for span in spans[:-1] if span.end > offset]
    first, *others = *kept, spans[-1]
    if len(kept) < len(spans) - 1 and offset <= first.start:
        return (first, *others)
    starts = [word.opening for word in _words(text) if word.start < first.end]
    return (Span(_nearest(starts, offset), first.end), *others) if starts else spans


def are_same_words(text: str, spans: Spans, others: Spans) -> bool:
    """Whether stretches differ by no word, whatever signs stand at their ends."""
    return [_within(text, span) for span in spans] == [_within(text, span) for span in others]


def _within(text: str, span: Span) -> tuple[_Word, ...]:
    """The words of a stretch, those among them of which it has a part."""
    found = _words(text)
    first = bisect.bisect_right(found, span.start, key=lambda word: word.end)
    return found[first : bisect.bisect_left(found, span.end, key=lambda word: word.start)]


def _nearest(places: list[int], offset: int) -> int:
    return min(places, key=lambda place: abs(place - offset))


def places(text: str, said: str, within: Spans) -> Spans:
    """Where words stand within stretches, white space and case aside. Empty words stand nowhere."""
    parts = [re.escape(part) for part in said.split()]
    if not parts:
        return ()
    pattern = re.compile(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", re.IGNORECASE)
    found = {Span(*match.span()) for span in within for match in pattern.finditer(text, span.start, span.end)}
    return tuple(sorted(found))


def around(text: str, spans: Spans) -> Spans:
    """The paragraphs that stretches stand in."""
    found = paragraphs(text)
    numbers = dict.fromkeys(
        number
        for span in spans
        for number in range(paragraph_at(found, span.start), paragraph_at(found, max(span.start, span.end - 1)) + 1)
    )
    return tuple(found[number] for number in numbers)
