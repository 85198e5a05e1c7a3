"""What of a corrected report is there again when the corrections are replayed on another finding."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.report.corrections.entries import FIELDS, changed
from viewer.report.corrections.operations import Operation
from viewer.report.marks import Removed
from viewer.report.model import Entry, Fact, Person, ProgrammeItem, Remark, Report, Statement

SHOWN = ("confirmed", "corrected", "added", "conflict")
"""What is shown of what a reader has decided."""
_WHOLE = ("confirm", "add")
"""Operations that hold all of an entry; others hold what they change."""

Words = tuple[object, ...]
Made = dict[str, Operation]
"""Operations by their ids."""


def counted(wanted: Report, found: Report, shown: Report, operations: Iterable[Operation]) -> Counter[str]:
    """``wanted`` is the report as its reader left it, ``shown`` what is shown of what another extraction ``found``.

    ``back``: entries that were taken out, and are shown. ``gone``: confirmed, corrected or added entries that are not
    shown as such; ``otherwise``: those that are, and say something else.
    """
    made = {operation.id: operation for operation in operations}
    return Counter(back=_back(wanted, found, shown, made), **_kept(wanted, shown, made))


def _back(wanted: Report, found: Report, shown: Report, made: Made) -> int:
    """How many entries that were taken out are shown, but for those of which the reader left another one."""
    left, there = _by_words(wanted), _by_words(shown)
    return sum(
        any(_is_one(removed, made[removed.mark.operations[-1]], other, found, shown) for other in there[words])
        for removed in wanted.review.removed
        for words in words_of(removed.entry, removed.field)
        if words not in left
    )


def _is_one(removed: Removed, operation: Operation, other: Entry, found: Report, shown: Report) -> bool:
    """Whether an entry that was taken out is another one.

    One clause may tell of several acts: what each of some people did, or the pieces that were played.
    """
    entry = operation.target and operation.target.entry
    ours = [] if entry is None else people_of(entry, operation.people)
    theirs = people_of(other, _known(shown))
    if isinstance(other, ProgrammeItem):  # of whom some may have been taken out
        same = (one for one in found.programme if (one.title, one.spans) == (other.title, other.spans))
        before = [people_of(one, found.people) for one in same]  # of another act, told alike, they are others
        theirs += [who for one in before if not theirs or any(who in theirs for who in one) for who in one]
        taken_out = removed.mark.found or removed.entry
        if isinstance(taken_out, ProgrammeItem) and not {*taken_out.title.split()} & {*other.title.split()}:
            return False
    return not ours or not theirs or any(who in theirs for who in ours)


def _kept(wanted: Report, shown: Report, made: Made) -> dict[str, int]:
    there: defaultdict[str, list[Entry]] = defaultdict(list)
    for _, entry in entries(shown):
        for operation in entry.origin.mark.operations if entry.origin.mark else ():
            there[operation].append(entry)
    gone = otherwise = 0
    for _, entry in entries(wanted):
        mark = entry.origin.mark
        if mark is None or mark.status not in SHOWN:
            continue
        kept = [one for operation in mark.operations for one in there[operation] if one.origin.status in SHOWN]
        kept = [one for one in kept if _is_near(entry, one)]
        holding = [made[operation] for operation in mark.operations]
        gone += not kept
        otherwise += bool(kept) and not any(_holds(holding, entry, wanted, one, shown) for one in kept)
    return {"gone": gone, "otherwise": otherwise}


def _is_near(entry: Entry, other: Entry) -> bool:
    """Whether two entries are of one kind and have words in common, or none at all."""
    near = any(span.overlaps(one) for span in entry.spans for one in other.spans)
    return type(entry) is type(other) and (near or isinstance(entry, Fact))


def _holds(holding: Sequence[Operation], entry: Entry, wanted: Report, other: Entry, shown: Report) -> bool:
    """Whether all that operations hold of an entry is as the reader left it."""
    ours, theirs = people_of(entry, _known(wanted)), people_of(other, _known(shown))
    for operation in holding:
        before, after = operation.target and operation.target.entry, operation.after
        if operation.kind == "confirm" and any(other.kind in ("merge", "split") for other in holding):
            continue
        if operation.kind in _WHOLE and type(before or after) is type(entry):
            fields = FIELDS[type(entry)]
            if len(ours) != len(theirs) or not all(who in theirs for who in ours):
                return False
        elif before is not None and after is not None and operation.kind != "split":
            fields = changed(before, after)
            had, has = people_of(before, operation.people), people_of(after, operation.people)
            if any(who in ours and who not in theirs for who in has if who not in had):
                return False
            if any(who not in ours and who in theirs for who in had if who not in has):
                return False
        else:
            fields = ("value",) if isinstance(entry, Fact) else ()
        if any(_said(entry, field) != _said(other, field) and not _is_open(operation, field) for field in fields):
            return False
    return True


def _said(entry: Entry, field: str) -> object:
    value = getattr(entry, field)
    return (value.value, value.note) if isinstance(value, Fact) else value


def _is_open(operation: Operation, field: str) -> bool:
    """Whether a field is not looked at: people and words, which are, and the role of whom a reader added without one.

    Such a one may have been found, too, with a role of which the reader says nothing.
    """
    if field in ("participants", "speaker", "spans", "variants"):
        return True
    return (
        field == "role" and operation.kind == "add" and isinstance(operation.after, Person) and not operation.after.role
    )


@dataclass(frozen=True, slots=True, eq=False)
class Who:
    """Somebody in an act or statement. Two are equal of one function, and by name or a mention, however it is cut."""

    function: str
    person: Person

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Who):
            return NotImplemented
        meet = any(span.overlaps(one) for span in self.person.spans for one in other.person.spans)
        return self.function == other.function and (meet or self.person.name == other.person.name)

    __hash__ = None  # type: ignore[assignment]


def people_of(entry: Entry, people: Iterable[Person]) -> list[Who]:
    """Those of these people who are in an act or statement."""
    known = {person.id: person for person in people}
    if isinstance(entry, ProgrammeItem):
        return [Who(one.function, known[one.id]) for one in entry.participants if one.id in known]
    if isinstance(entry, Statement) and entry.speaker in known:
        return [Who("speaker", known[entry.speaker])]
    return []


def _known(report: Report) -> list[Person]:
    """The people shown, and those who were made one with them, by their own ids."""
    gone = [
        replace(person, id=one.id)
        for one in report.review.gone
        for person in report.people
        if {*one.spans} <= {*person.spans}
    ]
    return [*report.people, *gone]


def entries(report: Report) -> Iterator[tuple[str, Entry]]:
    """All that is shown, facts with their fields."""
    yield from report.event.facts()
    for one in (*report.people, *report.programme, *report.statements, *report.remarks):
        yield "", one


def words_of(entry: Entry, field: str) -> list[Words]:
    """By what an entry is the same in another finding: its kind and its words. A person is by any of the mentions."""
    match entry:
        case Fact():
            return [("fact", field, entry.value)]
        case Person():
            return [("person", entry.name, span) for span in entry.spans]
        case ProgrammeItem():
            return [("item", entry.kind, entry.spans[0])]
        case Statement():
            return [("statement", entry.cue.spans, entry.spans)]
        case Remark():
            return [("remark", entry.kind, entry.message, entry.spans)]


def _by_words(report: Report) -> defaultdict[Words, list[Entry]]:
    found: defaultdict[Words, list[Entry]] = defaultdict(list)
    for field, entry in entries(report):
        for words in words_of(entry, field):
            found[words].append(entry)
    return found
