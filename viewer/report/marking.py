"""What a reader did to an entry, in words and as a sign: one way for window, paper and exports."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Literal

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report import categories, doubting, wording
from viewer.report.corrections.entries import changed
from viewer.report.marks import Status
from viewer.report.model import Fact, Person, ProgrammeItem, Remark
from viewer.report.quotation_marks import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from viewer.report.marks import Mark, Removed
    from viewer.report.model import Entry, Origin, Report

_DAY = re.compile(r"\d{4}-\d\d-\d\d")

PENCIL = "✎"
"""Stands behind what a reader changed."""

CHANGED = (Status.CORRECTED, Status.ADDED, Status.REMOVED, Status.LOST, Status.CONFLICT)
"""The states in which a value is a reader's, the weightiest last."""


Icon = Literal["tick", "pencil", "plus", "minus", "lost", "differs"]
"""The drawings (``resources/icons``) that stand for what a reader did."""

_ICONS: dict[str, Icon] = {
    Status.CONFIRMED: "tick",
    Status.CORRECTED: "pencil",
    Status.ADDED: "plus",
    Status.REMOVED: "minus",
    Status.LOST: "lost",
    Status.CONFLICT: "differs",
}


class Marking(Words):
    """What is said of what readers did."""


_STATUSES = {
    Status.FOUND: QT_TRANSLATE_NOOP("Marking", "found"),
    "doubtful": QT_TRANSLATE_NOOP("Marking", "doubtful"),
    Status.CONFIRMED: QT_TRANSLATE_NOOP("Marking", "confirmed"),
    Status.CORRECTED: QT_TRANSLATE_NOOP("Marking", "corrected"),
    Status.ADDED: QT_TRANSLATE_NOOP("Marking", "added"),
    Status.REMOVED: QT_TRANSLATE_NOOP("Marking", "removed"),
    Status.LOST: QT_TRANSLATE_NOOP("Marking", "lost"),
    Status.CONFLICT: QT_TRANSLATE_NOOP("Marking", "conflict"),
}


def status(origin: Origin) -> str:
    """What an entry is said to be in exports: a ``Status``, or ``doubtful``."""
    return "doubtful" if origin.mark is None and doubting.grade(origin) != "sure" else origin.status


def status_word(key: str) -> str:
    """Such a status in the reader's language."""
    return Marking.tr(_STATUSES[key])


def is_changed(mark: Mark | None) -> bool:
    """Whether a value is a reader's."""
    return mark is not None and mark.status in CHANGED


def sign(mark: Mark | None) -> str:
    """``PENCIL`` behind what a reader changed; empty behind anything else."""
    return PENCIL if is_changed(mark) else ""


def icon(mark: Mark | None) -> Icon | None:
    """The drawing at an entry; None where nobody did anything."""
    return None if mark is None else _ICONS.get(mark.status)


def changed_fields(entry: Entry) -> tuple[str, ...]:
    """The fields of an entry that are otherwise than they were found; none of what is as found, or was put in."""
    mark = entry.origin.mark
    if mark is None or mark.found is None or not is_changed(mark):
        return ()
    return changed(mark.found, entry)


def lost_words() -> str:
    """What is said of a value whose words are not there any more."""
    return Marking.tr("words no longer in the file")


def told(mark: Mark) -> str:
    """``corrected by A.B.``; without a name ``corrected``. What is still to be decided is told behind it."""
    if mark.status not in (Status.LOST, Status.CONFLICT):
        return done_by(status_word(mark.status), (mark.reader,))
    rest = lost_words() if mark.status == Status.LOST else Marking.tr("something else is found now")
    return wording.listed((done_by(status_word(Status.CORRECTED), (mark.reader,)), rest))


def spoken(mark: Mark | None, report: Report) -> str:
    """The same within a sentence that is read out, with what was found before; empty where nobody did anything."""
    if mark is None:
        return ""
    found = mark.found and entry_words(mark.found, report, as_found=True)
    if not found or not is_changed(mark):
        return told(mark)
    return Marking.tr("{told}; found: {words}").format(told=told(mark), words=found)


def name_found(person: Person) -> str:
    """What somebody was called before any reader gave another name; of whom a reader added, the reader's."""
    mark = person.origin.mark
    return mark.found.name if mark is not None and is_changed(mark) and isinstance(mark.found, Person) else person.name


def entry_words(entry: Entry, report: Report | None = None, *, as_found: bool = False) -> str:
    """An entry in a few words; of an item without those who did it where no report is given.

    ``as_found`` calls these as they were found, too, not as readers call them now.
    """
    match entry:
        case Fact():
            return f"{entry.note} {entry.value}" if entry.note and isinstance(entry.value, int) else _value(entry)
        case Person():
            return wording.listed((entry.name, str(entry.role.value) if entry.role else ""))
        case ProgrammeItem():
            return wording.listed(
                (categories.kind(entry.kind), _names(report, entry, as_found) if report else "", entry.title)
            )
        case Remark():
            return entry.message
        case _:
            return quoted(str(entry.cue.value))


def _value(fact: Fact) -> str:
    """The value of a fact; a day as a reader would write it."""
    value = str(fact.value)
    if not _DAY.fullmatch(value):
        return value
    try:
        return wording.calendar_day(datetime.date.fromisoformat(value))
    except ValueError:
        return value


def _names(report: Report, item: ProgrammeItem, as_found: bool) -> str:
    """Those who did something in an item; some may be shown no more."""
    removed = tuple(one.entry for one in report.review.removed if isinstance(one.entry, Person))
    everybody = (*report.review.gone, *report.people, *removed)
    known = {person.id: name_found(person) if as_found else person.name for person in everybody}
    return wording.listed(known.get(who, "") for who in item.people)


def done_by(done: str, readers: Iterable[str]) -> str:
    """What was done, with those who did it, where they gave a name: ``settled by A.B. and L.K.``."""
    names = wording.series([reader(name) for name in dict.fromkeys(readers) if name])
    return Marking.tr("{done} by {names}", "somebody did it").format(done=done, names=names) if names else done


def reader(name: str) -> str:
    """The name of a reader as it stands within a sentence: kept apart from one that is read the other way."""
    return Marking.tr("{name}", "of a reader, within a sentence").format(name=name) if name else ""


def of_fact(report: Report, name: str) -> Mark | None:
    """What readers did to a fact, one of ``wording.FACT_LABELS``; None while none has seen all of it.

    Of several parts the weightiest change tells; what a reader says is not stated is such a part. The whole is
    confirmed where all parts are.
    """
    parts = [fact.origin.mark for fact in wording.fact_parts(report, name)]
    marks = [mark for mark in (*parts, *(one.mark for one in removed_parts(report, name))) if mark is not None]
    changed = [mark for mark in marks if is_changed(mark)]
    if changed:
        return max(changed, key=lambda mark: CHANGED.index(mark.status))
    return marks[0] if marks and None not in parts else None


def removed_parts(report: Report, name: str) -> Iterator[Removed]:
    """What of a fact is not stated any more since a reader said so."""
    fields = wording.fact_fields(name)
    return (one for one in report.review.removed if one.kind == "fact" and one.field in fields)


def day(at: str) -> datetime.date | None:
    """The day, here, of a moment as ISO 8601 tells it; None where it tells none."""
    try:
        return datetime.datetime.fromisoformat(at).astimezone().date()
    except (ValueError, OverflowError, OSError):
        return None
