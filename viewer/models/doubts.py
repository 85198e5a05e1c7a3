"""Going from one doubtful thing of a report to the next. Pure Python: no Qt."""

from __future__ import annotations

from viewer.models.links import Subject
from viewer.report import flags
from viewer.report.doubtful import Doubt, doubts
from viewer.report.model import Report


def subject_of(doubt: Doubt) -> Subject:
    """What is chosen to look at a doubtful thing."""
    return Subject(doubt.kind, doubt.key)


def beside(report: Report, chosen: Subject | None, by: int) -> Subject | None:
    """The doubtful thing that comes after (1) the one that is chosen, or before it (-1); None if nothing is doubtful.

    They are in the order of ``doubtful.doubts``, and begin again behind the last one. From anything else one comes to
    the first, or to the last.
    """
    things = [subject_of(doubt) for doubt in doubts(report)]
    if not things:
        return None
    if chosen not in things:
        return things[0 if by > 0 else -1]
    return things[(things.index(chosen) + by) % len(things)]


def to_check(report: Report, subject: Subject, sign: str = "") -> Subject | None:
    """What to check of an entry: the first open remark in its words, else its doubt; None where there is nothing.

    Of an entry that has both, the sign ``doubt`` leads to its doubt.
    """
    doubt = subject if any(subject_of(one) == subject for one in doubts(report)) else None
    if doubt is not None and sign == "doubt":
        return doubt
    if isinstance(subject.key, int) and subject.kind == "item":
        if remarks := flags.remarks_in(report, report.programme[subject.key]):
            return Subject("remark", remarks[0])
    return doubt
