"""How marks are shown and said: one sign, one wording for window, paper and speech."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import categories, wording
from viewer.report.model import UNKNOWN, Fact, Person, ProgrammeItem, Remark
from viewer.report.quotation_marks import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.report.marks import Mark, Removed
    from viewer.report.model import Entry, Origin, Report

Sign = Literal["tick", "pencil", "plus", "minus", "lost", "differs"]

PENCIL = "✎"
"""What stands on paper behind what a reader changed."""

_SIGNS: dict[str, Sign] = {
    "confirmed": "tick",
    "corrected": "pencil",
    "added": "plus",
    "removed": "minus",
    "lost": "lost",
    "conflict": "differs",
}


_WEIGHTS = ("found", "confirmed", "removed", "added", "corrected", "lost", "conflict")
"""The states, by how much they tell of what is put together of several."""


class Marking(Words):
    """What is said of marks."""


_BY = {
    "confirmed": QT_TRANSLATE_NOOP("Marking", "confirmed by {reader}"),
    "corrected": QT_TRANSLATE_NOOP("Marking", "corrected by {reader}"),
    "added": QT_TRANSLATE_NOOP("Marking", "added by {reader}"),
    "removed": QT_TRANSLATE_NOOP("Marking", "removed by {reader}"),
    "lost": QT_TRANSLATE_NOOP("Marking", "lost its words"),
    "conflict": QT_TRANSLATE_NOOP("Marking", "corrected by {reader}, found otherwise now"),
}
_ALONE = {
    "confirmed": QT_TRANSLATE_NOOP("Marking", "confirmed"),
    "corrected": QT_TRANSLATE_NOOP("Marking", "corrected"),
    "added": QT_TRANSLATE_NOOP("Marking", "added"),
    "removed": QT_TRANSLATE_NOOP("Marking", "removed"),
    "lost": QT_TRANSLATE_NOOP("Marking", "lost its words"),
    "conflict": QT_TRANSLATE_NOOP("Marking", "corrected, found otherwise now"),
}


def sign(origin: Origin) -> Sign | None:
    """The sign at an entry: what a reader did to it; None where nobody did anything."""
    return _SIGNS.get(origin.status)


def sign_of(mark: Mark) -> Sign | None:
    """The sign of what a reader did."""
    return _SIGNS.get(mark.status)


def of_fact(report: Report, name: str) -> Origin:
    """The origin of the part of a fact (of ``wording.FACT_LABELS``) to which a reader did most."""
    parts = [fact.origin for fact in wording.fact_parts(report, name)]
    return max(parts, key=lambda origin: _WEIGHTS.index(origin.status), default=UNKNOWN)


def told(mark: Mark) -> str:
    """What a reader did: ``confirmed by A. B.``; without a name: ``confirmed``."""
    if not mark.reader:
        return Marking.tr(_ALONE[mark.status]) if mark.status in _ALONE else ""
    return Marking.tr(_BY[mark.status]).format(reader=mark.reader) if mark.status in _BY else ""


def spoken(origin: Origin, report: Report | None = None) -> str:
    """The same within a sentence that is read out, with what was found before; empty where nobody did anything."""
    mark = origin.mark
    if mark is None:
        return ""
    found = mark.found and entry_words(mark.found, report)
    if not found:
        return told(mark)
    return Marking.tr("{told}; found: {words}").format(told=told(mark), words=found)


def entry_words(entry: Entry, report: Report | None = None) -> str:
    """An entry as it was found, in a few words."""
    if isinstance(entry, Fact):
        return f"{entry.note} {entry.value}" if entry.note and isinstance(entry.value, int) else str(entry.value)
    if isinstance(entry, Person):
        role = str(entry.role.value) if entry.role else ""
        return ", ".join(filter(None, (entry.name, role)))
    if isinstance(entry, ProgrammeItem):
        names = _names(report, entry) if report is not None else ""
        return ", ".join(filter(None, (categories.kind(entry.kind), names, entry.title)))
    if isinstance(entry, Remark):
        return entry.message
    return quoted(str(entry.cue.value))


def _names(report: Report, item: ProgrammeItem) -> str:
    """Those who did something in an item as it was found; some may have been made one with others since."""
    removed = {one.entry.id: one.entry.name for one in report.review.removed if isinstance(one.entry, Person)}
    known = {person.id: person.name for person in (*report.review.gone, *report.people)}
    return ", ".join(filter(None, ((known | removed).get(who, "") for who in item.people)))


def removed_parts(report: Report, name: str) -> Iterator[Removed]:
    """What of a fact is not stated any more since a reader said so."""
    fields = {"date": ("date", "date_end"), "place": ("place", "city")}.get(name, (name,))
    return (one for one in report.review.removed if one.kind == "fact" and one.field in fields)


def day(at: str) -> datetime.date | None:
    """The day, here, of a moment as ISO 8601 tells it; None where it tells none."""
    try:
        return datetime.datetime.fromisoformat(at).astimezone().date()
    except (ValueError, OverflowError, OSError):
        return None
