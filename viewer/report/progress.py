"""How far a report has been checked by its readers: entries, counted.

An entry is each stated fact by its label, the title among them, each person, item of the programme, statement and
remark. What a reader removed stays one, as corrected; what a reader added is one more. What has lost its words, and
what is found otherwise now, is not checked before that is decided.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.report import doubtful, marking, wording
from viewer.report.marks import CHECKED, Mark, Status
from viewer.report.model import Report


@dataclass(frozen=True, slots=True)
class Progress:
    """Numbers of entries: all, confirmed, corrected, and doubtful ones that are not checked yet."""

    total: int = 0
    confirmed: int = 0
    corrected: int = 0
    doubtful: int = 0

    @property
    def checked(self) -> int:
        """Those that a reader has looked at and decided."""
        return self.confirmed + self.corrected


def progress(report: Report) -> Progress:
    """How far a report has been checked."""
    marks = list(entry_marks(report))
    statuses = [mark.status for mark in marks if mark is not None and mark.status in CHECKED]
    confirmed = statuses.count(Status.CONFIRMED)
    return Progress(len(marks), confirmed, len(statuses) - confirmed, len(doubtful.doubts(report)))


def entry_marks(report: Report) -> Iterator[Mark | None]:
    """The mark of each entry that counts; None of one that no reader has seen."""
    for name in wording.FACT_LABELS:
        if wording.is_stated(report, name) or any(marking.removed_parts(report, name)):
            yield marking.of_fact(report, name)
    for entries in (report.people, report.programme, report.statements, report.remarks):
        yield from (entry.origin.mark for entry in entries)
    yield from (one.mark for one in report.review.removed if one.kind != "fact")


def readers(report: Report) -> tuple[str, ...]:
    """The names of those who checked entries, in the order in which they came."""
    names = {mark.reader for mark in entry_marks(report) if mark is not None and mark.status in CHECKED}
    return tuple(name for name in report.review.readers if name and name in names)


def last_day(report: Report) -> datetime.date | None:
    """The last day, here, on which a reader checked an entry; None where none did, or no moment is told."""
    days = (marking.day(mark.at) for mark in entry_marks(report) if mark is not None)
    return max((day for day in days if day is not None), default=None)
