"""What is to be checked within an entry: the remarks about its words that nobody has settled."""

from __future__ import annotations

from viewer.report.model import Report


def to_check(report: Report) -> tuple[int, ...]:
    """How many open remarks lie in the words of each item of the programme."""
    remarks = [remark for remark in report.remarks if remark.origin.mark is None]
    return tuple(
        sum(any(around.contains(span) for around in item.spans for span in remark.spans) for remark in remarks)
        for item in report.programme
    )
