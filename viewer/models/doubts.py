"""Going from one doubtful thing of a report to the next. Pure Python: no Qt."""

from __future__ import annotations

from viewer.models.links import Subject
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
