"""What is to be checked within an entry: the remarks about its words that nobody has settled."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from viewer.report.model import ProgrammeItem, Report
from viewer.report.spans import Spans


def to_check(report: Report) -> tuple[int, ...]:
    """How many open remarks lie in the words of each item of the programme."""
    spans = sorted((span.start, span.end, number) for number, spans in _open(report) for span in spans)
    return tuple(len(_within(spans, item)) for item in report.programme)


def remarks_in(report: Report, item: ProgrammeItem) -> list[int]:
    """The numbers of the open remarks that lie in the words of an item."""
    spans = sorted((span.start, span.end, number) for number, spans in _open(report) for span in spans)
    return sorted(_within(spans, item))


def _open(report: Report) -> Iterator[tuple[int, Spans]]:
    """The remarks that nobody has settled: their numbers, and their words."""
    return ((number, one.spans) for number, one in enumerate(report.remarks) if one.origin.mark is None)


def _within(spans: list[tuple[int, int, int]], item: ProgrammeItem) -> set[int]:
    """The numbers of those, of spans in order, that lie in the words of an item."""
    return {
        number
        for around in item.spans
        for _, end, number in spans[bisect_left(spans, (around.start,)) : bisect_left(spans, (around.end,))]
        if end <= around.end
    }
