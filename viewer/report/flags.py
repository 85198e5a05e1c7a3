"""What is to be checked within an entry: the remarks about its words that nobody has settled."""

from __future__ import annotations

from bisect import bisect_left

from viewer.report.model import Report


def to_check(report: Report) -> tuple[int, ...]:
    """How many open remarks lie in the words of each item of the programme."""
    remarks = (remark.spans for remark in report.remarks if remark.origin.mark is None)
    spans = sorted((span.start, span.end, number) for number, spans in enumerate(remarks) for span in spans)
    counts: list[int] = []
    for item in report.programme:
        within = {
            number
            for around in item.spans
            for _, end, number in spans[bisect_left(spans, (around.start,)) : bisect_left(spans, (around.end,))]
            if end <= around.end
        }
        counts.append(len(within))
    return tuple(counts)
