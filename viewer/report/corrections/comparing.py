"""The corrections of two readers, side by side: where they differ, what only one of them has, what is the same.

Nothing is decided here: a difference that nobody has decided stays one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from viewer.report import wording
from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.entries import changed, words_of
from viewer.report.corrections.history import history
from viewer.report.corrections.naming import entry_name
from viewer.report.corrections.operations import Corrections, Deed, Operation, Target, text_key
from viewer.report.corrections.told import operation_change
from viewer.report.model import Fact, Report
from viewer.report.paragraphs import paragraphs
from viewer.report.spans import Span, Spans

Side = Literal["found", "mine", "theirs"]
Sort = Literal["different", "theirs", "mine", "same"]

WHOLE = "*"
"""Stands for all fields of an entry."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An entry as it was found, as one reader has it, and as another does. Each is in words; empty where nobody said.

    ``mine`` and ``theirs`` are the operations of each. ``spans`` are its words in the text that is shown.
    """

    sort: Sort
    name: str
    found: str
    mine: tuple[Operation, ...] = ()
    theirs: tuple[Operation, ...] = ()
    spans: Spans = ()

    @property
    def key(self) -> str:
        """What it is known by."""
        return (self.theirs or self.mine)[0].id

    @property
    def reason(self) -> str:
        """Why they have it so."""
        return next((one.reason for one in reversed(self.theirs) if one.reason), "")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comes of comparing. ``readers`` are those of the other corrections, ``at`` is when the last was made.

    ``for_this``: they were made on this very text; else ``other`` of the paragraphs of this one have other words.
    """

    rows: tuple[Difference, ...]
    readers: tuple[str, ...]
    at: str
    for_this: bool
    other: int = 0
    paragraphs: int = 0

    def of(self, sort: Sort) -> tuple[Difference, ...]:
        """The rows of one sort."""
        return tuple(row for row in self.rows if row.sort == sort)

    def count(self, sort: Sort) -> int:
        """How many corrections are of one sort."""
        return sum(len(row.theirs or row.mine) for row in self.of(sort))


def compare(report: Report, mine: Corrections, theirs: Corrections) -> Comparison:
    """Compare two logs on the report that is shown."""
    ours, others = history(mine.operations).operations, history(theirs.operations).operations
    texts = {**mine.texts, **theirs.texts}
    places: dict[str, Callable[[Span], Span | None]] = {}
    known = {one.id for one in ours}
    place = _placing(report, texts, places)
    rows = [_row("same", place, (one,), (one,)) for one in others if one.id in known]
    theirs_alone = [one for one in others if one.id not in known]
    left = [one for one in ours if one.id not in {one.id for one in others}]
    for group in _together(theirs_alone, place):
        met = [one for one in left if any(_meet(one, other, place) for other in group)]
        left = [one for one in left if one not in met]
        rows.append(_row(_sort(met, group), place, met, group))
    rows += [_row("mine", place, group, ()) for group in _together(left, place)]
    for_this = any(one.text == text_key(report.text) for one in others) or not others
    other, whole = (0, 0) if for_this else _other_words(report.text, theirs.texts.values())
    new = theirs_alone or others
    readers = tuple(dict.fromkeys(one.reader for one in new if one.reader))
    return Comparison(tuple(rows), readers, max((one.at for one in new), default=""), for_this, other, whole)


def not_taken(rows: Iterable[Difference], chosen: dict[str, Side]) -> tuple[str, ...]:
    """The ids of the operations that do not hold where a reader has chosen, for each key, what is to hold."""
    out: list[str] = []
    for row in rows:
        side = chosen.get(row.key)
        if row.sort == "same" or side is None:
            continue
        if side != "mine":
            out += [one.id for one in row.mine]
        if side != "theirs":
            out += [one.id for one in row.theirs]
    return tuple(out)


def words_of_side(operations: Sequence[Operation]) -> str:
    """What operations on an entry come to, in words."""
    told = (operation_change(one) for one in operations)
    return wording.listed(dict.fromkeys(change.after or f"− {change.before}" for change in told))


Place = Callable[[Operation, Span], Span | None]


def _placing(report: Report, texts: dict[str, str], places: dict[str, Callable[[Span], Span | None]]) -> Place:
    """What finds words of an operation in the text that is shown."""

    def place(operation: Operation, span: Span) -> Span | None:
        key = operation.text
        if key == text_key(report.text):
            return span
        if key not in places:
            places[key] = Anchoring(texts.get(key, ""), report.text).place
        return places[key](span) if span.end <= len(texts.get(key, "")) else None

    return place


def _row(sort: Sort, place: Place, mine: Sequence[Operation], theirs: Sequence[Operation]) -> Difference:
    first = (*theirs, *mine)[0]
    target = first.target
    if target is None:
        return Difference(sort, "", "", tuple(mine), tuple(theirs))
    found = operation_change(first).before
    if not found and target.entry is not None:
        found = operation_change(replace(first, kind=Deed.REJECT)).before
    return Difference(sort, _name(first, target), found, tuple(mine), tuple(theirs), _words(first, place))


def _name(operation: Operation, target: Target) -> str:
    name = entry_name(target)
    if not name and operation.after is not None:
        name = entry_name(replace(target, entry=operation.after))
    return name[:1].upper() + name[1:]


def _words(operation: Operation, place: Place) -> Spans:
    """The words of the entry of an operation in the text that is shown, the weightiest first."""
    target = operation.target
    if target is None:
        return ()
    entry = target.entry or operation.after
    spans = words_of(entry) if entry is not None else target.spans
    return tuple(found for span in spans if (found := place(operation, span)) is not None)


def _sort(mine: Sequence[Operation], theirs: Sequence[Operation]) -> Sort:
    if not mine:
        return "theirs"
    return "same" if _says(mine) == _says(theirs) else "different"


def _says(operations: Sequence[Operation]) -> list[tuple[object, ...]]:
    """What operations come to, without who made them and when. The last that changes an entry counts."""
    found: dict[tuple[object, ...], tuple[object, ...]] = {}
    for one in operations:
        after = one.after
        if isinstance(after, Fact):
            what: tuple[object, ...] = (after.value, after.note)
        elif after is not None:
            what = (operation_change(one).after,)
        else:
            what = (one.kind, one.note)
        others = tuple(words_of(other.entry)[:1] for other in one.others if other.entry is not None)
        found[_aspects(one)] = (*what, others if one.kind in (Deed.MERGE, Deed.DISTINCT, Deed.REORDER) else ())
    return sorted(found.values(), key=str)


def _aspects(operation: Operation) -> tuple[str, ...]:
    """Which fields of an entry an operation is about."""
    target = operation.target
    if target is None or target.kind == "fact" or target.entry is None or operation.after is None:
        return (operation.kind,) if operation.kind in (Deed.NOTE, Deed.REORDER, Deed.DISTINCT) else (WHOLE,)
    if operation.kind in (Deed.SET, Deed.PARTICIPATE, Deed.BOUNDS):
        return changed(target.entry, operation.after)
    return (WHOLE,)


def _meet(one: Operation, other: Operation, place: Place) -> bool:
    """Whether two operations are about the same fields of one entry."""
    a, b = one.target, other.target
    if a is None or b is None or (a.kind, a.field) != (b.kind, b.field):
        return False
    if a.kind == "fact" and a.field != "organisers":
        return True
    if one.is_refusal != other.is_refusal:
        return False
    aspects, others = set(_aspects(one)), set(_aspects(other))
    if aspects.isdisjoint(others) and WHOLE not in aspects | others:
        return False
    mine, theirs = _words(one, place)[:1], _words(other, place)[:1]
    return bool(mine and theirs) and mine[0].overlaps(theirs[0])


def _together(operations: Sequence[Operation], place: Place) -> list[list[Operation]]:
    """Operations by what they are about, in their order."""
    groups: list[list[Operation]] = []
    for one in operations:
        group = next((group for group in groups if any(_meet(one, other, place) for other in group)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return groups


def _other_words(text: str, others: Iterable[str]) -> tuple[int, int]:
    """In how many paragraphs of a text there are words that none of other texts has so, and how many there are."""
    there = {_folded(other[span.start : span.end]) for other in others for span in paragraphs(other)}
    here = [_folded(text[span.start : span.end]) for span in paragraphs(text)]
    return sum(one not in there for one in here), len(here)


def _folded(words: str) -> str:
    return " ".join(words.split())
