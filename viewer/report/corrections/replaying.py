"""A report on which operations are replayed, and how the words, people and entries of an operation are found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import cast

from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.claims import Claim, Claims, Key, key_of, without_people
from viewer.report.corrections.draft import Draft
from viewer.report.corrections.entries import FIELDS, people_of, said, with_people, with_spans, words_of
from viewer.report.corrections.matching import EQUAL, Match, VeryOnes, joined_into, matches, single, surely
from viewer.report.corrections.notes import Notes
from viewer.report.corrections.operations import Operation, Target, text_key
from viewer.report.corrections.reading import Reading
from viewer.report.corrections.slot import Slot
from viewer.report.marks import Lost, Mark, Status
from viewer.report.model import Entry, Fact, Person, Report, Statement
from viewer.report.spans import Span


class Replaying:
    """One report in slots (``draft``), what has lost its words (``lost``), and what readers noted (``notes``)."""

    def __init__(self, found: Report, texts: Mapping[str, str]) -> None:
        """``texts`` are those that the operations were made on, by their keys."""
        self.draft = Draft(found)
        self.lost: list[Lost] = []
        self._text = found.text
        self._key = text_key(found.text)
        self._texts = texts
        self._anchorings: dict[str, Anchoring] = {}
        self.notes = Notes()
        self._meant: dict[Key, Slot] = {}
        self._left: dict[Slot, Key] = {}
        self._claims = Claims()
        self._waiting: dict[str, tuple[Person, Operation]] = {}
        self._forgotten: list[Person] = []
        self._brought_back = False
        self._very_ones = VeryOnes()

    @property
    def can_go_on(self) -> bool:
        """Whether more may be replayed: not where somebody who is not found any more waits, or was brought back."""
        return not self._waiting and not self._brought_back

    def knows(self, operation: Operation) -> bool:
        """Whether the text that an operation was made on is known."""
        return operation.text in (self._key, "") or operation.text in self._texts

    def expect(self, operations: Iterable[Operation]) -> None:
        """Have what these operations are surely about not be taken for something else, before any is replayed."""
        self._make([claim for operation in operations for claim in self.claims(operation)])

    def expect_late(self, claims: Iterable[Claim]) -> bool:
        """The same, after others were replayed; not done (False) where these might have found something else then."""
        claims = [*claims]
        made = self.draft.made
        if self._claims.come_late(made[claim.slot] for claim in claims):
            return False
        self._make(claims)
        return True

    def _make(self, claims: Iterable[Claim]) -> None:
        for claim in claims:
            self._claims.make(self.draft.made[claim.slot], claim)

    def reading(self, operation: Operation) -> Reading:
        """How the entries of an operation are read now."""
        place = self._placing(operation.text)
        return Reading(place, self._ids(operation, place))

    def find(self, target: Target, entry: Entry, *, remembers: bool = True) -> Slot | None:
        """The slot of an entry, if there is one. It is remembered for later operations, unless that is not wanted.

        An entry that is only like another one is never taken for it where another operation is about that.
        """
        if (slot := single(self.draft, target.field)) is not None:
            return slot
        key = key_of(target.field, entry)
        meant = self._meant.get(key)
        known = joined_into(meant) if meant is not None else None
        if known is not None and (isinstance(entry, Person | Fact) or self._left.get(known) == key):
            return known
        sure = surely(self.draft, entry)
        if sure is not None and (known is None or sure.mark is None):
            if remembers:
                self._mean(key, sure)
            return sure
        there = self._there(target, entry, key, untouched=known is not None)
        if not there:
            return known
        best = [match for match in there if (match.level, match.weight) == (there[0].level, there[0].weight)]
        found = next((match for match in best if match.slot not in self._left), best[0])
        if remembers:
            self._mean(key, found.slot)
        return found.slot

    def _there(self, target: Target, entry: Entry, key: Key, *, untouched: bool) -> list[Match]:
        """What may be meant by an entry, the likeliest first.

        ``untouched``: what was meant by it before has been changed since. Of two that said the same the other one may
        be meant, which surely does so still.
        """
        there = (match for match in matches(self.draft, entry, target.field) if self._may_be(match, entry, key))
        return [match for match in there if not untouched or (match.is_sure and match.slot.mark is None)]

    def find_equal(self, entry: Entry) -> Slot | None:
        """The slot that is shown and says all that an entry says, if there is one."""
        if (sure := surely(self.draft, entry)) is not None:
            return sure
        there = (match for match in matches(self.draft, entry) if match.slot.is_shown)
        return next((match.slot for match in there if match.level == EQUAL), None)

    def find_first(self, targets: tuple[Target, ...], now: Reading) -> Slot | None:
        """The slot of the first of these entries that there is."""
        slots = (self.find(one, now.entry(one.entry)) for one in targets if one.entry is not None)
        return next((slot for slot in slots if slot is not None), None)

    def find_all(self, target: Target, entry: Entry) -> list[Slot]:
        """The slots that are shown and hold an entry: all that surely do, else all as like it as the likest."""
        slot = self.find(target, entry)
        key = key_of(target.field, entry)
        there = [match for match in matches(self.draft, entry, target.field) if match.slot.is_shown]
        sure = [match for match in there if match.is_sure] or _likest(there, slot)
        alike = [match.slot for match in sure if self._may_be(match, entry, key) and self._is_free(match.slot, key)]
        meant = [slot] if slot is not None and slot.is_shown else []
        return list(dict.fromkeys([*meant, *alike]))

    def mean(self, target: Target, entry: Entry, slot: Slot) -> None:
        """Remember the slot of an entry as it is now, for operations that come later."""
        self._mean(key_of(target.field, entry), slot)

    def _mean(self, key: Key, slot: Slot) -> None:
        self._meant[key], self._left[slot] = slot, key

    def find_within(self, target: Target, entry: Entry) -> Slot | None:
        """The slot of an entry, else that of a person who has all the mentions of one: who is one with others now."""
        slot = self.find(target, entry)
        if slot is not None or not isinstance(entry, Person) or not entry.spans:
            return slot
        there = (match.slot for match in matches(self.draft, entry) if match.slot.is_shown)
        return next((one for one in there if {*entry.spans} <= {*cast(Person, one.value).spans}), None)

    def find_or_put(self, target: Target, entry: Entry) -> Slot | None:
        """As ``find_within``, or a new slot where there is none; None where the words of the entry are lost."""
        slot = self.find_within(target, entry)
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
        mark = Mark(Status.LOST, operation.reader, operation.at, operation.reason, operations=(operation.id,))
        kind, field = (target.kind, target.field) if target else ("words", "")
        self.lost.append(Lost(operation.id, kind, entry, words, mark, proposal, field, operation.wordless))
        return "lost"

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
                slot.sign(Status.CONFIRMED, operation)
                self._brought_back = True

    def claims(self, operation: Operation) -> list[Claim]:
        """What of a report on which nothing was replayed yet an operation is surely about."""
        now = self.reading(operation)
        targets = () if operation.target is None or operation.is_refusal else (operation.target, *operation.others)
        claims: list[Claim] = []
        for target in targets:
            if target.entry is None or target.kind == "fact":
                continue
            entry = now.entry(target.entry)
            if (sure := surely(self.draft, entry)) is not None:
                claims.append(Claim(sure.number, entry, exact=True))
                continue
            found = next(iter(matches(self.draft, entry)), None)
            if found is not None and found.is_sure:
                held = cast(Entry, found.slot.value)
                exact = found.level == EQUAL or without_people(held) == without_people(entry)
                claims.append(Claim(found.slot.number, entry, exact))
        self._waiting.clear()
        return claims

    def _is_free(self, slot: Slot, key: Key) -> bool:
        """Whether nothing was done to what is in a slot, and no operation to come is about it."""
        return slot.is_shown and slot.mark is None and self._claims.free(slot, (key[0], without_people(key[1])))

    def _may_be(self, match: Match, entry: Entry, key: Key) -> bool:
        """Whether what is in a slot may be meant.

        What is only alike may be, where nothing else claims it. Of several entries in the same words, such as what each
        of three people did, one is not that in a slot where another operation is about the very same, or where it is
        otherwise than readers left it.
        """
        slot, held = match.slot, match.slot.value
        if not match.is_sure:
            return self._is_free(slot, key)
        if match.level == EQUAL or isinstance(entry, Person | Fact):
            return True
        if without_people(entry) != without_people(cast(Entry, held)) and self._claims.exact(slot):
            return False
        return slot.mark is None or self.is_as_left(slot, entry)

    def is_as_left(self, slot: Slot, entry: Entry) -> bool:
        """Whether an entry says what a reader has made of the one in a slot, and not what that was before."""
        left, key = self._left.get(slot), key_of(slot.field, entry)
        if left is not None and left[0] == key[0] and self._as_shown(left[1]) == self._as_shown(key[1]):
            return True
        held = with_people(cast(Entry, slot.value), self._shown)
        whole = slot.found is None or (slot.mark is not None and slot.mark.status == Status.CONFIRMED)
        fields = FIELDS[type(entry)] if whole else slot.settled
        return all(said(held, field) == said(with_people(entry, self._shown), field) for field in fields)

    def _as_shown(self, entry: Entry) -> Entry:
        """An entry with its people as they are now: some may have been made one since."""
        return with_people(entry, lambda person_id: self._shown(person_id) or person_id)

    def _shown(self, person_id: str) -> str | None:
        """The id of a person who is shown, or would be; that of the one whom the person was joined to."""
        slot = self.draft.person(person_id)
        if slot is None or not isinstance(slot.value, Person):
            return person_id if person_id in self._waiting else None
        return slot.value.id if slot.is_shown else None

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
        slot = self.draft.person(person.id)
        held = slot.value if slot is not None and slot.is_shown else None
        if isinstance(held, Person) and self._very_ones.are_one(person, held):
            return slot  # as nearly always: the very one
        key = key_of("", person)
        if key in self._meant:
            return joined_into(self._meant[key])
        there = (match for match in matches(self.draft, person) if match.is_sure or match.slot.found is not None)
        found = next(there, None)  # whom a reader put in was there, too, when somebody else was named
        return found.slot if found is not None and (found.is_sure or found.slot.is_shown) else None

    def _waiting_id(self, person: Person) -> str | None:
        """The id by which somebody waits, who waits no more."""
        found = next((one for one, (other, _) in self._waiting.items() if _is_one(person, other)), None)
        if found is not None:
            del self._waiting[found]
        return found


def _likest(there: list[Match], slot: Slot | None) -> list[Match]:
    """Those that are as like an entry as the slot that is taken for it; as the first, where none is."""
    weights = [match.weight for match in there if match.slot is slot] or [match.weight for match in there[:1]]
    return [match for match in there if match.weight in weights]


def _is_one(person: Person, other: Person) -> bool:
    shared = not set(person.spans).isdisjoint(other.spans)
    return shared and (person.name == other.name or person.spans == other.spans)
