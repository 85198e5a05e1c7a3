"""Replay: a report as it was found and a log of corrections make the report that is shown. A pure function.

Each operation ends in one of ``OUTCOMES``. The machine's part and the reader's stay apart: whatever is shown tells by
its mark what a reader did to it, and what was found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.draft import Draft, Slot
from viewer.report.corrections.entries import joined, with_people, with_spans, words_of
from viewer.report.corrections.history import history
from viewer.report.corrections.joining import distinguish, merge, split
from viewer.report.corrections.matching import is_same_item, matches
from viewer.report.corrections.operations import Corrections, Operation, Target, text_key
from viewer.report.giving_way import one_by_one
from viewer.report.marks import Entry, Lost, Mark, Note, Review
from viewer.report.model import Fact, Person, ProgrammeItem, Remark, Report, Statement
from viewer.report.spans import Span

OUTCOMES = ("applied", "already so", "conflict", "lost")
"""What becomes of an operation. ``already so``: the extraction agrees with the reader now. ``conflict``: something else
is found than was there when the reader corrected it; the reader's value holds, and both are shown."""

E = TypeVar("E", Fact, Person, ProgrammeItem, Statement, Remark)


@dataclass(frozen=True, slots=True)
class Replayed:
    """The report that is shown, and what became of each operation that holds, by its id."""

    report: Report
    outcomes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def replay(found: Report, corrections: Corrections) -> Replayed:
    """The report with all corrections that hold."""
    operations = history(corrections.operations).operations
    if not operations:
        return Replayed(found)
    replaying = _Replaying(found, corrections.texts)
    for operation in one_by_one(operations):
        replaying.apply(operation)
    return replaying.result(operations)


class _Replaying:
    """One report, on which operations are applied one after the other."""

    def __init__(self, found: Report, texts: Mapping[str, str]) -> None:
        self._draft = Draft(found)
        self._text = found.text
        self._key = text_key(found.text)
        self._texts = texts
        self._anchorings: dict[str, Anchoring] = {}
        self._outcomes: dict[str, str] = {}
        self._lost: list[Lost] = []
        self._notes: list[tuple[Operation, Slot | None, tuple[Span, ...]]] = []

    def result(self, operations: tuple[Operation, ...]) -> Replayed:
        """The report that is shown now."""
        readers = tuple(dict.fromkeys(operation.reader for operation in operations))
        report = self._draft.report(Review(lost=tuple(self._lost), readers=readers))
        notes = tuple(self._note(*note) for note in self._notes)
        return Replayed(replace(report, review=replace(report.review, notes=notes)), self._outcomes)

    def apply(self, operation: Operation) -> None:
        """Do what a reader did."""
        do = _DOING[operation.kind]
        place = self._placing(operation.text)
        ids = self._ids(operation, place)
        self._outcomes[operation.id] = do(self, operation, _Reader(place, ids))

    def _placing(self, key: str) -> Callable[[Span], Span | None] | None:
        """What finds words of the text that an operation was made on in the text of now; None where it is the same."""
        if key == self._key or not key:
            return None
        if key not in self._anchorings:
            self._anchorings[key] = Anchoring(self._texts.get(key, ""), self._text)
        return self._anchorings[key].place

    def _ids(self, operation: Operation, place: Callable[[Span], Span | None] | None) -> dict[str, str]:
        """By whose ids the people go now whom an operation names. Those who are not found any more come back."""
        ids: dict[str, str] = {}
        for person in operation.people:
            slot = self._draft.person(person.id)
            if place is None and slot is not None and isinstance(slot.value, Person) and _is_same(slot.value, person):
                ids[person.id] = slot.value.id
                continue
            there = person if place is None else with_spans(person, place)
            known = next(iter(matches(self._draft, "person", there)), None) if there.spans else None
            if known is None and there.spans:
                known = Slot("person", replace(there, id=self._new_id(person.id)), None)
                self._draft.add(known)
            if known is not None and isinstance(known.value, Person):
                ids[person.id] = known.value.id
        return ids

    def _new_id(self, wanted: str) -> str:
        number, found = 1, wanted
        while self._draft.person(found) is not None:
            number += 1
            found = f"{wanted}-{number}"
        return found

    def _note(self, operation: Operation, slot: Slot | None, spans: tuple[Span, ...]) -> Note:
        kind, key = ("words", "") if slot is None else self._draft.key(slot)
        return Note(operation.note, operation.reader, operation.at, kind, key, spans, operation.id)

    # What each kind of operation does. Each returns its outcome.

    def confirm(self, operation: Operation, reader: _Reader) -> str:
        """Hold an entry as it is: a pin, which brings it back where it is not found any more."""
        target = operation.target
        if target is None or target.entry is None:
            return self._confirm_absence(operation, target)
        entry = reader.entry(target.entry)
        if not words_of(entry) and words_of(target.entry):
            return self._lose(operation, target, target.entry)
        slot = self._find(target, entry)
        if slot is None:
            slot = self._put(target.kind, entry, operation, reader)
            slot.mark = _mark("confirmed", operation)
            return "applied"
        before, after = slot.value, entry
        if slot.mark is None or slot.mark.status in ("confirmed", "removed"):
            assert after is not None
            slot.value = after if before is None else _pinned(before, after)
            slot.mark = _mark("confirmed", operation)
            self._draft.note_words(slot)
        return "applied"

    def _confirm_absence(self, operation: Operation, target: Target | None) -> str:
        """Hold that the report does not state a fact."""
        if target is None or target.kind != "fact":
            return "lost"
        for slot in self._draft.facts:
            if slot.field == target.field and slot.value is not None:
                slot.found, slot.value = slot.found or slot.value, None
                slot.mark = _mark("corrected", operation, slot.found)
        return "applied"

    def reject(self, operation: Operation, reader: _Reader) -> str:
        """Take an entry out, and every other one that says the same."""
        target = operation.target
        if target is None or target.entry is None:
            return "lost"
        entry = reader.entry(target.entry)
        slots = self._same(target, entry)
        for slot in slots:
            slot.mark = _mark("removed", operation, slot.found)
        return "applied" if slots else "already so"

    def _same(self, target: Target, entry: Entry) -> list[Slot]:
        """The slot of an entry, and those that say the same again."""
        slots = [slot for slot in matches(self._draft, target.kind, entry, target.field) if slot.is_shown]
        if isinstance(entry, ProgrammeItem):
            return [slot for slot in slots if is_same_item(self._draft, entry, slot)]
        return slots[:1]

    def set(self, operation: Operation, reader: _Reader) -> str:
        """Change an entry as a reader changed it; what else of it is found otherwise now stays."""
        target, after = operation.target, operation.after
        if target is None:
            return "lost"
        if target.kind == "fact":
            return self._set_fact(operation, target, reader)
        if target.entry is None or after is None:
            return "lost"
        before, wanted = reader.entry(target.entry), reader.entry(after)
        slot = self._find(target, before)
        if slot is None and not words_of(wanted):
            return self._lose(operation, target, after)
        if slot is None or slot.value is None:
            slot = self._put(target.kind, wanted, operation, reader)
            slot.mark = _mark("corrected", operation)
            return "applied"
        return self._change(slot, before, wanted, operation)

    def _change(self, slot: Slot, before: Entry, wanted: Entry, operation: Operation) -> str:
        """Change what is in a slot from one entry to another."""
        assert slot.value is not None
        if isinstance(wanted, Fact | Remark) or words_of(wanted):
            pass
        else:
            wanted = replace(wanted, spans=slot.value.spans)
        value, conflict = joined(slot.value, before, wanted)  # pyright: ignore[reportArgumentType]
        if value == slot.value and not conflict and slot.mark is None:
            slot.mark = _mark("confirmed", operation)
            return "already so"
        rival = slot.value if conflict else None
        first = slot.mark is None or slot.mark.status == "confirmed"
        status = "conflict" if conflict and first else "added" if _is_added(slot) else "corrected"
        slot.value = value
        slot.mark = replace(_mark(status, operation, slot.found), rival=rival if first else None)
        self._draft.note_words(slot)
        return "conflict" if conflict and first else "applied"

    def _set_fact(self, operation: Operation, target: Target, reader: _Reader) -> str:
        """Change a fact, state it, or say that the report does not state it."""
        before = target.entry and reader.entry(target.entry)
        after = operation.after and reader.entry(operation.after)
        probe = before or after
        slots = [] if probe is None else matches(self._draft, "fact", probe, target.field)
        slot = next(iter(slots), None)
        if slot is None:
            if after is None:
                return "already so"
            slot = Slot("fact", None, None, target.field)
            self._draft.add_fact(slot)
        now = slot.value
        if after is None:
            slot.value = None
            slot.mark = _mark("corrected", operation, slot.found)
            return "applied" if now is not None else "already so"
        lost = bool(words_of(operation.after) and not words_of(after)) if operation.after else False
        if now is None or before is None:
            same = isinstance(now, Fact) and isinstance(after, Fact) and (now.value, now.note) == (after.value, after.note)
            status = "confirmed" if same else "lost" if lost else "corrected" if slot.found else "added"
            slot.value = now if same else after
            slot.mark = _mark(status, operation, None if same else slot.found)
            self._draft.note_words(slot)
            return "already so" if same else "lost" if lost else "applied"
        outcome = self._change(slot, before, after, operation)
        if lost and slot.mark is not None and outcome != "already so":
            slot.mark = replace(slot.mark, status="lost")
            return "lost"
        return outcome

    def add(self, operation: Operation, reader: _Reader) -> str:
        """Put in what was not found."""
        target, after = operation.target, operation.after
        if target is None or after is None:
            return "lost"
        entry = reader.entry(after)
        if not words_of(entry) and words_of(after):
            return self._lose(operation, target, after)
        known = next((slot for slot in self._same(target, entry) if self._says_same(slot, entry)), None)
        if known is not None:
            known.mark = known.mark or _mark("confirmed", operation)
            return "already so"
        slot = self._put(target.kind, entry, operation, reader, target.field)
        slot.mark = _mark("added", operation)
        return "applied"

    def _says_same(self, slot: Slot, entry: Entry) -> bool:
        """Whether what is found now is what a reader added, who did not find it."""
        value = slot.value
        if isinstance(entry, Person) and isinstance(value, Person):
            return entry.name == value.name or not set(entry.spans).isdisjoint(value.spans)
        if isinstance(entry, ProgrammeItem) and isinstance(value, ProgrammeItem):
            return entry.kind == value.kind and entry.spans[0] == value.spans[0]
        return value is not None and words_of(value) == words_of(entry)

    def merge(self, operation: Operation, reader: _Reader) -> str:
        """Make several people, or several statements, one: the target."""
        return self._with_others(operation, reader, merge)

    def distinct(self, operation: Operation, reader: _Reader) -> str:
        """Keep people apart, whatever is found: where they are one now, they are split again."""
        target = operation.target
        if target is None or target.entry is None:
            return "lost"
        entries = [reader.entry(one.entry) for one in operation.others if one.entry is not None]
        return distinguish(self._draft, reader.entry(target.entry), entries, _mark("corrected", operation))

    def split(self, operation: Operation, reader: _Reader) -> str:
        """Make two people of one: the second has the mentions that the reader ticked."""
        target, after = operation.target, operation.after
        if target is None or target.entry is None or not isinstance(after, Person):
            return "lost"
        wanted = reader.entry(after)
        slot = self._find(target, reader.entry(target.entry))
        if slot is None or not wanted.spans:
            return self._lose(operation, target, after)
        return split(self._draft, slot, wanted, _mark("corrected", operation))

    def _with_others(
        self, operation: Operation, reader: _Reader, do: Callable[[Draft, Slot, list[Slot], Mark], str]
    ) -> str:
        target = operation.target
        if target is None or target.entry is None:
            return "lost"
        slot = self._find(target, reader.entry(target.entry))
        entries = [reader.entry(one.entry) for one in operation.others if one.entry is not None]
        others = [found for entry in entries if (found := self._find(target, entry)) is not None]
        if slot is None:
            return self._lose(operation, target, target.entry)
        return do(self._draft, slot, others, _mark("corrected", operation))

    def reorder(self, operation: Operation, reader: _Reader) -> str:
        """Put an item behind another one, or first of all."""
        target = operation.target
        if target is None or target.entry is None:
            return "lost"
        slot = self._find(target, reader.entry(target.entry))
        if slot is None:
            return self._lose(operation, target, target.entry)
        self._draft.items.remove(slot)
        self._draft.items.insert(self._behind(operation, reader), slot)
        slot.mark = _mark("added" if _is_added(slot) else "corrected", operation, slot.found)
        return "applied"

    def _behind(self, operation: Operation, reader: _Reader) -> int:
        """The place behind the item that an operation names; the first place where it names none."""
        for one in operation.others:
            found = one.entry and self._find(one, reader.entry(one.entry))
            if found is not None and found in self._draft.items:
                return self._draft.items.index(found) + 1
        return 0

    def note(self, operation: Operation, reader: _Reader) -> str:
        """Keep what a reader noted on an entry or on words."""
        target = operation.target
        if target is None:
            return "lost"
        if target.kind == "words":
            spans = reader.spans(target.spans)
            if not spans:
                return self._lose(operation, target, None)
            self._notes.append((operation, None, spans))
            return "applied"
        slot = target.entry and self._find(target, reader.entry(target.entry))
        if not slot:
            return self._lose(operation, target, target.entry)
        self._notes.append((operation, slot, ()))
        return "applied"

    # What they share.

    def _find(self, target: Target, entry: Entry) -> Slot | None:
        """The slot of an entry, if there is one. One that is shown goes before one that was removed."""
        slots = matches(self._draft, target.kind, entry, target.field)
        return next((slot for slot in slots if slot.is_shown), next(iter(slots), None))

    def _put(self, kind: str, entry: Entry, operation: Operation, reader: _Reader, field: str = "") -> Slot:
        """A new slot for an entry, where the operation says, else where its words stand."""
        slot = Slot(kind, entry, None, field)
        if kind == "fact":
            self._draft.add_fact(slot)
            return slot
        if isinstance(entry, Person):
            slot.value = replace(entry, id=self._new_id(entry.id))
        if isinstance(entry, Statement):
            slot.item = self._draft.item_around(entry)
        behind = None
        if operation.kind == "add":
            found = ((one, one.entry and self._find(one, reader.entry(one.entry))) for one in operation.others)
            behind = next((other for one, other in found if other and one.kind == kind), None)
        self._draft.add(slot, behind)
        return slot

    def _lose(self, operation: Operation, target: Target, entry: Entry | None) -> str:
        """List what has lost its words, with the place that resembles it most."""
        spans = words_of(entry) if entry is not None else target.spans
        base = self._texts.get(operation.text, "")
        words = " ".join(base[spans[0].start : spans[0].end].split()) if spans else ""
        anchoring = self._anchorings.get(operation.text)
        proposal = anchoring.proposal(spans[0]) if anchoring is not None and spans else None
        mark = _mark("lost", operation)
        self._lost.append(Lost(operation.id, target.kind, entry, words, mark, proposal, target.field))
        return "lost"


@dataclass(frozen=True, slots=True)
class _Reader:
    """How entries of an operation are read: in the text, and by the ids, of now."""

    place: Callable[[Span], Span | None] | None
    ids: Mapping[str, str]

    def entry(self, entry: E) -> E:
        """An entry of the operation as one of now."""
        if self.place is not None:
            entry = with_spans(entry, self.place)
        return with_people(entry, self.ids.get)

    def spans(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Words of the operation as words of now."""
        if self.place is None:
            return spans
        return tuple(found for span in spans if (found := self.place(span)) is not None)


def _is_same(one: Person, other: Person) -> bool:
    return one.name == other.name and not set(one.spans).isdisjoint(other.spans)


def _is_added(slot: Slot) -> bool:
    return slot.mark is not None and slot.mark.status == "added"


def _pinned(now: Entry, entry: Entry) -> Entry:
    """A confirmed entry: as it was confirmed, by what finds it now, with the number that it has now."""
    if isinstance(now, Person) and isinstance(entry, Person):
        return replace(entry, id=now.id, origin=now.origin, part=now.part)
    if isinstance(now, Fact) and isinstance(entry, Fact):
        return replace(entry, origin=now.origin, alternatives=now.alternatives)
    return replace(entry, origin=now.origin)


def _mark(status: str, operation: Operation, found: Entry | None = None) -> Mark:
    return Mark(status, operation.reader, operation.at, operation.reason, found)


_DOING: dict[str, Callable[[_Replaying, Operation, _Reader], str]] = {
    "confirm": _Replaying.confirm,
    "reject": _Replaying.reject,
    "dismiss": _Replaying.reject,
    "set": _Replaying.set,
    "participate": _Replaying.set,
    "bounds": _Replaying.set,
    "add": _Replaying.add,
    "merge": _Replaying.merge,
    "split": _Replaying.split,
    "distinct": _Replaying.distinct,
    "reorder": _Replaying.reorder,
    "note": _Replaying.note,
}
