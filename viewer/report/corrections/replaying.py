"""A report on which operations are replayed, and how the words, people and entries of an operation are found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.draft import Draft, Slot
from viewer.report.corrections.entries import bare, people_of, with_people, with_spans, words_of
from viewer.report.corrections.matching import ALIKE, EQUAL, Match, joined_into, matches, single
from viewer.report.corrections.operations import Operation, Target, text_key
from viewer.report.marks import Lost, Mark, Note
from viewer.report.model import Entry, Fact, Person, ProgrammeItem, Remark, Report, Statement
from viewer.report.spans import Span, Spans

E = TypeVar("E", bound=Fact | Person | ProgrammeItem | Statement | Remark)
_Key = tuple[str, Entry]
"""What an operation says that it is about: the field of a fact, and the entry, without the number of a person."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How entries of one operation are read: in the text, and by the ids, of now.

    ``place`` is None where the operation was made on the text of now; ``ids`` are those of the people of now, by those
    of the operation.
    """

    place: Callable[[Span], Span | None] | None
    ids: Mapping[str, str]

    def entry(self, entry: E) -> E:
        """An entry of the operation as one of now. It has no words where none of them are left."""
        if self.place is not None:
            entry = with_spans(entry, self.place)
        return with_people(entry, self.ids.get)

    def entries(self, targets: tuple[Target, ...]) -> list[Entry]:
        """The entries of targets as those of now."""
        return [self.entry(target.entry) for target in targets if target.entry is not None]

    def spans(self, spans: Spans) -> Spans:
        """Words of the operation as words of now."""
        if self.place is None:
            return spans
        return tuple(found for span in spans if (found := self.place(span)) is not None)


class Replaying:
    """One report in slots (``draft``), what has lost its words (``lost``), and what readers noted."""

    def __init__(self, found: Report, texts: Mapping[str, str], operations: Iterable[Operation] = ()) -> None:
        """``texts`` are those that the operations were made on, by their keys; ``operations`` are all to come."""
        self.draft = Draft(found)
        self.lost: list[Lost] = []
        self._text = found.text
        self._key = text_key(found.text)
        self._texts = texts
        self._anchorings: dict[str, Anchoring] = {}
        self._notes: list[tuple[Operation, Slot | None, Spans]] = []
        self._meant: dict[_Key, Slot] = {}
        self._claims: dict[Slot, dict[_Key, bool]] = {}
        self._waiting: dict[str, tuple[Person, Operation]] = {}
        self._forgotten: list[Person] = []
        for operation in operations:
            self._claim(operation)
        self._waiting.clear()

    def reading(self, operation: Operation) -> Reading:
        """How the entries of an operation are read now."""
        place = self._placing(operation.text)
        return Reading(place, self._ids(operation, place))

    def find(self, target: Target, entry: Entry) -> Slot | None:
        """The slot of an entry, if there is one.

        One entry that is only like another is never taken for it where that is known to be something else: where
        another operation is about it.
        """
        if (slot := single(self.draft, target.field)) is not None:
            return slot
        key = _key(target.field, entry)
        if key in self._meant:
            return joined_into(self._meant[key])
        for match in matches(self.draft, entry, target.field):
            is_taken = self._is_anothers(match, entry) if match.is_sure else not self._is_free(match.slot, key)
            if not is_taken:
                self._meant[key] = match.slot
                return match.slot
        return None

    def find_first(self, targets: tuple[Target, ...], now: Reading) -> Slot | None:
        """The slot of the first of these entries that there is."""
        slots = (self.find(one, now.entry(one.entry)) for one in targets if one.entry is not None)
        return next((slot for slot in slots if slot is not None), None)

    def find_all(self, target: Target, entry: Entry) -> list[Slot]:
        """The slots that are shown and hold an entry: it, and all that are as like it as it is."""
        slot = self.find(target, entry)
        key = _key(target.field, entry)
        there = [match for match in matches(self.draft, entry, target.field) if match.slot.is_shown]
        level = min((match.level for match in there), default=ALIKE)
        best = [match for match in there if match.level == level and not self._is_anothers(match, entry)]
        alike = [match.slot for match in best if self._is_free(match.slot, key)]
        meant = [slot] if slot is not None and slot.is_shown else []
        return list(dict.fromkeys([*meant, *alike]))

    def mean(self, target: Target, entry: Entry, slot: Slot) -> None:
        """Remember the slot of an entry as it is now, for operations that come later."""
        self._meant[_key(target.field, entry)] = slot

    def find_or_put(self, target: Target, entry: Entry) -> Slot | None:
        """The slot of an entry, a new one where there is none; None where its words are lost."""
        slot = self.find(target, entry)
        if slot is None and entry.spans:
            slot = self.put(target, entry)
        return slot

    def put(self, target: Target, entry: Entry, behind: Slot | None = None) -> Slot:
        """A new slot for an entry: behind another one, else where its words stand."""
        if isinstance(entry, Person):
            entry = replace(entry, id=self._waiting_id(entry) or entry.id)
            self._forgotten = [other for other in self._forgotten if not _is_one(entry, other)]
        slot = Slot(target.kind, entry, None, target.field)
        if isinstance(entry, Statement):
            slot.item = self.draft.item_around(entry)
        self.draft.add(slot, behind)
        self.mean(target, entry, slot)
        return slot

    def forget(self, entry: Entry) -> None:
        """Have somebody not come back with what a reader holds that they said or did."""
        if isinstance(entry, Person):
            self._waiting_id(entry)
            self._forgotten.append(entry)

    def lose(self, operation: Operation, entry: Entry | None) -> str:
        """List what has lost its words, with the place that resembles it most. Returns the outcome."""
        target = operation.target
        spans = words_of(entry) if entry is not None else target.spans if target else ()
        base = self._texts.get(operation.text, "")
        words = " ".join(base[spans[0].start : spans[0].end].split()) if spans else ""
        anchoring = self._anchorings.get(operation.text)
        proposal = anchoring.proposal(spans[0]) if anchoring is not None and spans else None
        mark = Mark("lost", operation.reader, operation.at, operation.reason, operations=(operation.id,))
        kind, field = (target.kind, target.field) if target else ("words", "")
        self.lost.append(Lost(operation.id, kind, entry, words, mark, proposal, field))
        return "lost"

    def keep_note(self, operation: Operation, slot: Slot | None, spans: Spans) -> None:
        """Keep a note on an entry, or on words: those of the entry where that is not shown."""
        self._notes.append((operation, slot, spans))

    def notes(self) -> tuple[Note, ...]:
        """The notes, by the keys of the report as it is now."""
        keys = self.draft.keys() if self._notes else {}
        notes: list[Note] = []
        for operation, slot, spans in self._notes:
            kind, key = keys.get(joined_into(slot), ("words", "")) if slot else ("words", "")
            own = spans if kind == "words" else ()
            notes.append(Note(operation.note, operation.reader, operation.at, kind, key, own, operation.id))
        return tuple(notes)

    def bring_back(self) -> None:
        """Show those who are not found any more, and of whom a reader holds that they said or did something."""
        named = (
            person_id
            for slot in (*self.draft.items, *self.draft.statements)
            if self._waiting and slot.is_shown
            for person_id in people_of(slot.value)
        )
        for person_id in named:
            if person_id in self._waiting:
                person, operation = self._waiting.pop(person_id)
                slot = Slot("person", person, None)
                self.draft.add(slot)
                slot.sign("confirmed", operation)

    def _claim(self, operation: Operation) -> None:
        """Have what an operation is surely about not be taken for something else."""
        now = self.reading(operation)
        targets = () if operation.target is None else (operation.target, *operation.others)
        for target in targets:
            if target.entry is None or target.kind == "fact":
                continue
            entry = now.entry(target.entry)
            found = next(iter(matches(self.draft, entry)), None)
            if found is not None and found.is_sure:
                exact = found.level == EQUAL or _without_people(found.slot.value) == _without_people(entry)
                self._claims.setdefault(found.slot, {})[_key("", entry)] = exact

    def _is_free(self, slot: Slot, key: _Key) -> bool:
        """Whether nothing was done to what is in a slot, and no operation to come is about it."""
        return slot.is_shown and slot.mark is None and self._claims.get(slot, {}).keys() <= {key}

    def _is_anothers(self, match: Match, entry: Entry) -> bool:
        """Whether an act is not the one in a slot, but another one told in the same words, which is not found now."""
        held = match.slot.value
        if match.level == EQUAL or not isinstance(entry, ProgrammeItem) or not isinstance(held, ProgrammeItem):
            return False
        return any(self._claims.get(match.slot, {}).values()) and _without_people(entry) != _without_people(held)

    def _placing(self, key: str) -> Callable[[Span], Span | None] | None:
        """What finds words of the text that an operation was made on in the text of now; None where it is the same."""
        if key in (self._key, ""):
            return None
        if key not in self._texts:
            return lambda _: None
        if key not in self._anchorings:
            self._anchorings[key] = Anchoring(self._texts[key], self._text)
        return self._anchorings[key].place

    def _ids(self, operation: Operation, place: Callable[[Span], Span | None] | None) -> dict[str, str]:
        """By which ids the people go now whom an operation names. Those who are not found any more wait."""
        ids: dict[str, str] = {}
        for person in operation.people:
            there = person if place is None else with_spans(person, place)
            if there.spans and (one := self._id(there, operation)) is not None:
                ids[person.id] = one
        return ids

    def _id(self, person: Person, operation: Operation) -> str | None:
        slot = self._person(person)
        if slot is not None and isinstance(slot.value, Person):
            return slot.value.id
        if any(_is_one(person, other) for other in self._forgotten):
            return None
        same = next((one for one, (other, _) in self._waiting.items() if _is_one(person, other)), None)
        if same is None:
            same = self.draft.new_id(f"{person.id}-{operation.id}")
            self._waiting[same] = (replace(person, id=same), operation)
        return same

    def _person(self, person: Person) -> Slot | None:
        key = _key("", person)
        if key in self._meant:
            return joined_into(self._meant[key])
        found = next(iter(matches(self.draft, person)), None)
        return found.slot if found is not None and (found.is_sure or found.slot.is_shown) else None

    def _waiting_id(self, person: Person) -> str | None:
        """The id by which somebody waits, who waits no more."""
        found = next((one for one, (other, _) in self._waiting.items() if _is_one(person, other)), None)
        if found is not None:
            del self._waiting[found]
        return found


def _without_people(entry: Entry | None) -> Entry | None:
    """What an entry says but for who is in it, which changes as people are taken out and made one."""
    return bare(replace(entry, participants=())) if isinstance(entry, ProgrammeItem) else entry


def _is_one(person: Person, other: Person) -> bool:
    shared = not set(person.spans).isdisjoint(other.spans)
    return shared and (person.name == other.name or person.spans == other.spans)


def _key(field: str, entry: Entry) -> _Key:
    plain = bare(entry)
    return field, replace(plain, id="") if isinstance(plain, Person) else plain
