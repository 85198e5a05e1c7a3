"""Stretches of a text as sorted spans that lie apart, and which of them hold a match."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Sequence

from viewer.report.model import Span, Spans

_STEP = 5_000
_DENSE = 16
"""Where there are fewer matches than this for each paragraph, it is quicker to go through them."""


def rest(areas: Sequence[Span], length: int) -> Spans:
    """What of a text of that length lies in none of the areas, which are in order and apart."""
    bounds = [0, *(bound for area in areas for bound in (area.start, area.end)), length]
    return tuple(Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True) if start < end)


def common(ones: Sequence[Span], others: Sequence[Span]) -> Spans:
    """What lies in an area of both kinds; each kind is in order and apart."""
    found: list[Span] = []
    one = other = 0
    while one < len(ones) and other < len(others):
        a, b = ones[one], others[other]
        start, end = max(a.start, b.start), min(a.end, b.end)
        if start < end:
            found.append(Span(start, end))
        if a.end <= b.end:
            one += 1
        else:
            other += 1
    return tuple(found)


def holding(matches: Sequence[Span], areas: Sequence[Span]) -> Generator[None, None, set[int]]:
    """The indices of the areas in which a match begins. Returns them."""
    starts = [area.start for area in areas]
    found: set[int] = set()
    if len(matches) < _DENSE * len(areas):
        for number, match in enumerate(matches):
            found.add(bisect_right(starts, match.start) - 1)
            if number % _STEP == 0:
                yield
    else:
        at = 0
        while at < len(matches):
            area = bisect_right(starts, matches[at].start) - 1
            found.add(area)
            end = starts[area + 1] if area + 1 < len(starts) else matches[-1].end
            at = bisect_left(matches, end, at + 1, key=lambda span: span.start)
            if len(found) % 100 == 0:
                yield
    found.discard(-1)
    return found
