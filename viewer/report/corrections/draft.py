"""A report while corrections are replayed on it: a slot for each entry, which may be changed, and a report made again.

One report may bear a thousand corrections; a frozen report is made of them once, at the end.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import Any, cast

from viewer.giving_way import one_by_one
from viewer.report.corrections.entries import is_told, is_told_otherwise, people_of, with_people, words_of
from viewer.report.corrections.slot import Slot, marked_entry, named_entry
from viewer.report.corrections.undoubted import sure
from viewer.report.marking import is_changed
from viewer.report.marks import Removed, Review, Status
from viewer.report.model import Entry, Event, Fact, Person, ProgrammeItem, Remark, Report, Statement
from viewer.report.spans import Span, Spans
from viewer.report.wording import FACT_LABELS, fact_fields

SINGLE = ("title", "headline", "date", "date_end", "start_time", "place", "city", "attendance")
"""The facts of which there is one; ``organisers`` are several."""


@dataclass(eq=False)
class Draft:
    """Everything that a report shows, in slots. ``has_joined`` tells whether any went into another one."""

    base: Report
    facts: list[Slot] = field(default_factory=list[Slot])
    people: list[Slot] = field(default_factory=list[Slot])
    items: list[Slot] = field(default_factory=list[Slot])
    statements: list[Slot] = field(default_factory=list[Slot])
    remarks: list[Slot] = field(default_factory=list[Slot])
    has_joined: bool = False
    answered: list[ProgrammeItem] = field(default_factory=list[ProgrammeItem])
    """Acts that readers put in, or of which they said that they are none, as they were then."""
    refused: list[ProgrammeItem] = field(default_factory=list[ProgrammeItem])
    """Acts that readers took out, as they were then."""

    def __post_init__(self) -> None:
        report = self.base
        for name in SINGLE:
            fact = getattr(report.event, name)
            self.facts.append(Slot("fact", fact, fact, name))
        self.facts += [Slot("fact", fact, fact, "organisers") for fact in report.event.organisers]
        self.people += [Slot("person", person, person) for person in one_by_one(report.people)]
        self.items += [Slot("item", item, item) for item in one_by_one(report.programme)]
        for said in one_by_one(report.statements):
            item = None if said.item is None else self.items[said.item]
            self.statements.append(Slot("statement", said, said, item=item))
        self.remarks += [Slot("remark", remark, remark) for remark in report.remarks]
        self._made = report
        """The report that was made last."""
        self._ids: dict[str, str] = {}
        """By which ids people were shown in it."""
        self._seen = 0
        """How often those have changed."""
        self.made = tuple(slot for slots in self._lists.values() for slot in slots)
        """The slots of what was found, whatever becomes of their order."""
        for number, slot in enumerate(self.made):
            slot.number = number
        self._by_id = {cast(Person, slot.value).id: slot for slot in self.people}
        self._spans: dict[str, list[tuple[int, int, int, Slot]]] = {}
        """For each kind the words by which slots are found, in the order of the text."""
        self._starts: dict[str, list[int]] = {}
        """Where these begin."""
        self._number = 0
        self._longest: dict[str, int] = {}
        self._furthest: dict[str, list[int]] = {}
        for kind, slots in self._lists.items():
            self._find_all_by_words(kind, slots)

    def of_kind(self, kind: str) -> list[Slot]:
        """The slots of one kind, in the order of showing."""
        return self._lists[kind]

    @property
    def _lists(self) -> dict[str, list[Slot]]:
        return {
            "fact": self.facts,
            "person": self.people,
            "item": self.items,
            "statement": self.statements,
            "remark": self.remarks,
        }

    def note_words(self, slot: Slot) -> None:
        """Have a slot be found by its words. Words that it had before lead to it, too."""
        before, start = slot.words, slot.start
        if slot.read_words():
            self._find_by_words(slot, before)
            if slot.start != start:
                self._furthest.pop(slot.kind, None)

    def _find_all_by_words(self, kind: str, slots: list[Slot]) -> None:
        count = itertools.count()
        spans = [(span.start, span.end, next(count), slot) for slot in one_by_one(slots) for span in slot.words]
        spans.sort()
        self._spans[kind], self._starts[kind] = spans, [words[0] for words in spans]
        self._number = max(self._number, len(spans))
        self._longest[kind] = max([words[1] - words[0] for words in spans], default=0)

    def _find_by_words(self, slot: Slot, known: Spans = ()) -> None:
        """Have a slot be found by its words, as it is by those that are ``known``."""
        spans, starts, had = self._spans[slot.kind], self._starts[slot.kind], set(known)
        for span in slot.words:
            if span in had:
                continue
            self._number += 1
            words = (span.start, span.end, self._number, slot)
            at = bisect_left(spans, words)
            spans.insert(at, words)
            starts.insert(at, span.start)
            self._longest[slot.kind] = max(self._longest[slot.kind], span.end - span.start)

    def meeting(self, kind: str, spans: Spans) -> list[Slot]:
        """The slots of one kind that have, or had, words in common with these, each once, what is gone left out."""
        there, starts, longest = self._spans[kind], self._starts[kind], self._longest[kind]
        found: dict[Slot, None] = {}
        for span in spans:
            for at in range(bisect_left(starts, span.start - longest), bisect_left(starts, span.end)):
                _, end, _, slot = there[at]
                if end > span.start:
                    found[slot] = None
        return [slot for slot in found if slot.value is not None]

    def having(self, kind: str, span: Span) -> list[Slot]:
        """The slots of one kind of which this is a stretch of words, or was."""
        there, starts = self._spans[kind], self._starts[kind]
        found: list[Slot] = []
        for at in range(bisect_left(starts, span.start), len(starts)):
            start, end, _, slot = there[at]
            if start != span.start:
                break
            if end == span.end and slot not in found:
                found.append(slot)
        return found

    def person(self, person_id: str) -> Slot | None:
        """The slot of a person by id, or that of the one who the person was joined to."""
        slot = self._by_id.get(person_id)
        while slot is not None and slot.into is not None:
            slot = slot.into
        return slot

    def add(self, slot: Slot, behind: Slot | None = None) -> None:
        """Put in a slot: behind another one, else where its words stand in the text. A person has an id of its own."""
        slots = self.of_kind(slot.kind)
        if isinstance(slot.value, Person):
            slot.value = replace(slot.value, id=self.new_id(slot.value.id))
            self._by_id[slot.value.id] = slot
        self._find_by_words(slot)
        if behind is not None:
            place = slots.index(behind) + 1
            slots.insert(place, slot)
            if (furthest := self._furthest.get(slot.kind)) is not None:
                furthest.insert(place, slot.start)
                self._reach_on(slot.kind, place, len(slots))
        elif slot.kind == "fact":
            behind_it = (n for n, one in enumerate(slots) if one.field == slot.field and one.start > slot.start)
            slots.insert(next(behind_it, len(slots)), slot)
        else:  # what stands before it begins before it, what stands behind begins no earlier
            furthest = self._starts_so_far(slot.kind)
            place = bisect_right(furthest, slot.start)
            slots.insert(place, slot)
            furthest.insert(place, slot.start)

    def move(self, slot: Slot, behind: Slot | None) -> None:
        """Put a slot behind another one of its kind, or first of all."""
        slots = self.of_kind(slot.kind)
        if behind is not slot:
            place = slots.index(slot)
            del slots[place]
            now = 0 if behind is None else slots.index(behind) + 1
            slots.insert(now, slot)
            self._reach_on(slot.kind, min(place, now), max(place, now) + 1)

    def new_id(self, wanted: str) -> str:
        """The id that is wanted for a person, with a number where somebody has it."""
        number, found = 1, wanted
        while found in self._by_id:
            number += 1
            found = f"{wanted}-{number}"
        return found

    def before(self, entry: Entry) -> Slot | None:
        """The last slot shown of the kind of an item whose words do not stand behind its words."""
        start = min(span.start for span in words_of(entry))
        return next((slot for slot in reversed(self.items) if slot.is_shown and slot.start <= start), None)

    def _starts_so_far(self, kind: str) -> list[int]:
        """For each slot of a kind, how far into the text those up to it begin."""
        if kind not in self._furthest:
            self._furthest[kind] = list(accumulate((slot.start for slot in self.of_kind(kind)), max))
        return self._furthest[kind]

    def _reach_on(self, kind: str, first: int, end: int) -> None:
        """See again how far those between two places reach; from there on, all reach as far as they did."""
        if (furthest := self._furthest.get(kind)) is not None:
            reached = furthest[first - 1] if first else -1
            for at, slot in enumerate(self.of_kind(kind)[first:end], first):
                furthest[at] = reached = max(reached, slot.start)

    def item_around(self, said: Statement) -> Slot | None:
        """The item in whose words something was said, the shortest of several."""
        around = [slot for slot in self.meeting("item", said.spans[:1]) if slot.is_shown]
        return min(around, key=lambda slot: sum(span.end - span.start for span in words_of(_value(slot))), default=None)

    def _told_in(self, slot: Slot, ids: Mapping[str, str], numbers: Mapping[Slot, int]) -> int | None:
        """The item in which something was said: that in which it was found, until a reader takes it or its words out.

        From then on it is one that has the words: of several one of the speaker.
        """
        item, said = slot.item, cast(Statement, slot.value)
        if item is None or item.mark is None or item.mark.status == Status.CONFIRMED:
            return numbers.get(item) if item is not None else None
        around = [other for other in self.meeting("item", said.spans[:1]) if other.is_shown and _has(other, said)]
        speaker = ids.get(said.speaker or "")
        theirs = [other for other in around if speaker in map(ids.get, people_of(other.value))] or around
        return numbers.get(item if item in theirs or not theirs else theirs[0])

    def keys(self) -> dict[Slot, tuple[str, str | int]]:
        """By which kind and key the report that is shown leads to a slot; what is not shown has none."""
        keys: dict[Slot, tuple[str, str | int]] = {slot: ("fact", slot.field) for slot in self.facts}
        keys |= {slot: ("person", cast(Person, slot.value).id) for slot in self.people if slot.is_shown}
        for slots in (self.items, self.statements, self.remarks):
            shown = (slot for slot in slots if slot.is_shown)
            keys |= {slot: (slot.kind, number) for number, slot in enumerate(shown)}
        return keys

    def report(self, review: Review) -> Report:
        """The report as it is now; ``review`` tells what is not in the slots."""
        numbers = {slot: number for number, slot in enumerate(_shown(self.items))}
        facts = [(slot.field, self._fact(slot)) for slot in _shown(self.facts)]
        organisers = tuple(fact for field, fact in facts if field == "organisers")
        ids = self._shown_ids()
        if ids != self._ids:
            self._ids, self._seen = ids, self._seen + 1
        seen = self._seen
        self._made = replace(
            self.base,
            like=self._made,
            event=Event(**cast(dict[str, Any], dict(facts) | {"organisers": organisers})),
            people=cast("tuple[Person, ...]", tuple(map(marked_entry, _shown(self.people)))),
            programme=cast(
                "tuple[ProgrammeItem, ...]", tuple([named_entry(slot, ids, seen) for slot in one_by_one(numbers)])
            ),
            statements=cast(
                "tuple[Statement, ...]",
                tuple(
                    [
                        named_entry(slot, ids, seen, self._told_in(slot, ids, numbers))
                        for slot in one_by_one(_shown(self.statements))
                    ]
                ),
            ),
            remarks=cast("tuple[Remark, ...]", tuple(map(marked_entry, _shown(self.remarks)))),
            review=replace(review, removed=tuple(self._removed()), gone=tuple(self._gone())),
            suggestions=tuple(self._suggestions(ids)),
        )
        return self._made

    def _fact(self, slot: Slot) -> Fact:
        """A fact. Of what one label shows, whoever changed a part has looked at the others: those are sure, too."""
        fact = cast(Fact, marked_entry(slot))
        label = next((fields for fields in map(fact_fields, FACT_LABELS) if slot.field in fields), ())
        beside = (other.mark for other in self.facts if other.field in label)
        return replace(fact, origin=sure(fact.origin, fact.spans)) if any(map(is_changed, beside)) else fact

    def _suggestions(self, ids: Mapping[str, str]) -> Iterator[ProgrammeItem]:
        """What is still suggested: not what readers put in or refused, nor what nobody has done any more."""
        answered = [with_people(entry, ids.get) for entry in self.answered]
        refused = [with_people(entry, ids.get) for entry in self.refused]
        for item in self.base.suggestions:
            one = with_people(item, ids.get)
            if item.participants and not one.participants or any(is_told(one, other) for other in answered):
                continue
            if any(is_told_otherwise(one, other) for other in refused):
                continue
            touched = (slot for slot in self.meeting("item", one.spans[:1]) if slot.mark is not None)
            values = (with_people(cast(ProgrammeItem, slot.value), ids.get) for slot in touched)
            if not one.people or not any(set(one.people) <= set(other.people) for other in values):
                yield one

    def _shown_ids(self) -> dict[str, str]:
        """By each id of a person the one that is shown: that of the person whom somebody was joined to."""
        slots = {one: slot for one in self._by_id if (slot := self.person(one)) is not None and slot.is_shown}
        return {one: cast(Person, slot.value).id for one, slot in slots.items()}

    def _removed(self) -> Iterator[Removed]:
        for slots in self._lists.values():
            for slot in slots:
                entry = slot.value or slot.found
                if slot.mark is not None and not slot.is_shown and slot.into is None and entry is not None:
                    yield Removed(slot.kind, entry, slot.mark, slot.field)

    def _gone(self) -> Iterator[Person]:
        for slot in self.people:
            if slot.into is not None and isinstance(slot.value, Person):
                yield slot.value


def _shown(slots: list[Slot]) -> list[Slot]:
    """Those that the report shows."""
    return [slot for slot in slots if slot.is_shown]


def _has(slot: Slot, said: Statement) -> bool:
    """Whether what was said stands in the words that an item has now."""
    return any(span.overlaps(said.spans[0]) for span in slot.words)


def _value(slot: Slot) -> Entry:
    assert slot.value is not None
    return slot.value
