"""What is to be checked within an entry: the remarks about its words that nobody has settled."""

from __future__ import annotations

from viewer.report.model import ProgrammeItem, Report


def to_check(report: Report) -> tuple[int, ...]:
    """How many open remarks lie in the words of each item of the programme."""
    return tuple(len(remarks_in(report, item)) for item in report.programme)


def remarks_in(report: Report, item: ProgrammeItem) -> list[int]:
    """The numbers of the open remarks that lie in the words of an item."""
    return [
        number
        for number, remark in enumerate(report.remarks)
        if remark.origin.mark is None and any(around.contains(span) for around in item.spans for span in remark.spans)
    ]
