"""Stretches of a text that a reader chooses: made longer or shorter by a word, counted, and found by what they say."""

from __future__ import annotations

import bisect
import re
from functools import lru_cache

from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.spans import Span, Spans

_WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")


@lru_cache(maxsize=2)
def words(text: str) -> tuple[Span, ...]:
    """The words of a text, without the marks between them."""
    return tuple(Span(*found.span()) for found in _WORD.finditer(text))


def count(text: str, spans: Spans) -> int:
    """How many words begin in these stretches."""
    return sum(len(_WORD.findall(text, span.start, span.end)) for span in spans)


def end_moved(text: str, spans: Spans, by: int) -> Spans:
    """The stretches with the end of the last one a word further on (1) or back (-1); one word stays of it."""
    *others, last = spans
    ends = [word.end for word in words(text)]
    place = bisect.bisect_right(ends, last.end) if by > 0 else bisect.bisect_left(ends, last.end) - 1
    return with_end(text, spans, ends[place]) if 0 <= place < len(ends) else (*others, last)


def start_moved(text: str, spans: Spans, by: int) -> Spans:
    """The stretches with the beginning of the first one a word further on (1) or back (-1); one word stays of it."""
    starts = [word.start for word in words(text)]
    place = bisect.bisect_right(starts, spans[0].start) if by > 0 else bisect.bisect_left(starts, spans[0].start) - 1
    return with_start(text, spans, starts[place]) if 0 <= place < len(starts) else spans


def with_end(text: str, spans: Spans, offset: int) -> Spans:
    """The stretches with the end of the last one at the end of a word, the one next to a place."""
    *others, last = spans
    ends = [word.end for word in words(text) if word.end > last.start]
    return (*others, Span(last.start, _nearest(ends, offset))) if ends else spans


def with_start(text: str, spans: Spans, offset: int) -> Spans:
    """The stretches with the beginning of the first one at the beginning of a word, the one next to a place."""
    first, *others = spans
    starts = [word.start for word in words(text) if word.start < first.end]
    return (Span(_nearest(starts, offset), first.end), *others) if starts else spans


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
