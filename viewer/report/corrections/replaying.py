"""A report on which operations are replayed, and how the words, people and entries of an operation are found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.draft import Draft, Slot
from viewer.report.corrections.entries import with_people, with_spans, words_of
from viewer.report.corrections.matching import matches
from viewer.report.corrections.operations import Operation, Target, text_key
from viewer.report.marks import Lost, Mark, Note
from viewer.report.model import Entry, Fact, Person, ProgrammeItem, Remark, Report, Statement
from viewer.report.spans import Span, Spans

E = TypeVar("E", bound=Fact | Person | ProgrammeItem | Statement | Remark)


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

    def __init__(self, found: Report, texts: Mapping[str, str]) -> None:
        """``texts`` are those that the operations were made on, by their keys."""
        self.draft = Draft(found)
        self.lost: list[Lost] = []
        self._text = found.text
        self._key = text_key(found.text)
        self._texts = texts
        self._anchorings: dict[str, Anchoring] = {}
        self._notes: list[tuple[Operation, Slot | None, Spans]] = []

    def reading(self, operation: Operation) -> Reading:
        """How the entries of an operation are read now."""
        place = self._placing(operation.text)
        return Reading(place, self._ids(operation, place))

    def find(self, target: Target, entry: Entry) -> Slot | None:
        """The slot of an entry, if there is one. One that is shown goes before one that was removed."""
        slots = matches(self.draft, entry, target.field)
        return next((slot for slot in slots if slot.is_shown), next(iter(slots), None))

    def find_first(self, targets: tuple[Target, ...], now: Reading) -> Slot | None:
        """The slot of the first of these entries that there is."""
        for target in targets:
            slot = target.entry and self.find(target, now.entry(target.entry))
            if slot:
                return slot
        return None

    def put(self, kind: str, entry: Entry, field: str = "", behind: Slot | None = None) -> Slot:
        """A new slot for an entry: behind another one, else where its words stand."""
        if isinstance(entry, Person):
            entry = replace(entry, id=self._new_id(entry.id))
        slot = Slot(kind, entry, None, field)
        if isinstance(entry, Statement):
            slot.item = self.draft.item_around(entry)
        self.draft.add(slot, behind)
        return slot

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
        """Keep a note on an entry, or on words."""
        self._notes.append((operation, slot, spans))

    def notes(self) -> Iterator[Note]:
        """The notes, by the keys of the report as it is now."""
        for operation, slot, spans in self._notes:
            kind, key = ("words", "") if slot is None else self.draft.key(slot)
            yield Note(operation.note, operation.reader, operation.at, kind, key, spans, operation.id)

    def _placing(self, key: str) -> Callable[[Span], Span | None] | None:
        """What finds words of the text that an operation was made on in the text of now; None where it is the same."""
        if key in (self._key, ""):
            return None
        if key not in self._anchorings:
            self._anchorings[key] = Anchoring(self._texts.get(key, ""), self._text)
        return self._anchorings[key].place

    def _ids(self, operation: Operation, place: Callable[[Span], Span | None] | None) -> dict[str, str]:
        """By which ids the people go now whom an operation names. Those who are not found any more come back."""
        ids: dict[str, str] = {}
        for person in operation.people:
            there = person if place is None else with_spans(person, place)
            known = self._known(there) if there.spans else None
            if known is None and there.spans:
                known = self.put("person", there)
            if known is not None and isinstance(known.value, Person):
                ids[person.id] = known.value.id
        return ids

    def _known(self, person: Person) -> Slot | None:
        """The slot of a person: by id, where name or mentions agree, else by the mentions."""
        slot = self.draft.person(person.id)
        if slot is not None and isinstance(slot.value, Person) and not set(person.spans).isdisjoint(slot.value.spans):
            return slot
        return next(iter(matches(self.draft, person)), None)

    def _new_id(self, wanted: str) -> str:
        number, found = 1, wanted
        while self.draft.person(found) is not None:
            number += 1
            found = f"{wanted}-{number}"
        return found
