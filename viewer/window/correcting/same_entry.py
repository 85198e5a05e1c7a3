"""Entries that are told apart by their numbers, found again once something was done: their numbers may be others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.models.links import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.report.model import ProgrammeItem, Remark, Report, Statement

    Entry = ProgrammeItem | Statement | Remark


def _entries(report: Report, kind: str) -> Sequence[Entry]:
    """The entries of a kind that are told apart by their numbers."""
    return {"item": report.programme, "statement": report.statements, "remark": report.remarks}.get(kind, ())


def entry(report: Report, subject: Subject) -> Entry | None:
    """What a subject is of those that are told apart by their numbers."""
    entries = _entries(report, subject.kind)
    return entries[int(subject.key)] if entries else None


def found_again(report: Report, subject: Subject, known: Entry | None) -> Subject | None:
    """A subject in a report that has changed: its number may be another one."""
    if known is None:
        return subject
    entries = _entries(report, subject.kind)
    same = [number for number, one in enumerate(entries) if one == known]
    alike = same or [number for number, one in enumerate(entries) if one.spans == known.spans]
    return Subject(subject.kind, alike[0]) if alike else None
