"""The place of one entry in a report on which corrections are replayed, and the entry that is shown of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from viewer.report.corrections.entries import people_of, with_people, words_of
from viewer.report.corrections.operations import Operation
from viewer.report.corrections.undoubted import marked
from viewer.report.marks import READER, Mark, Status
from viewer.report.model import Entry, Statement
from viewer.report.spans import Spans


@dataclass(eq=False, slots=True)
class Slot:
    """The place of one entry: as it was found, as it is now, and what a reader did to it.

    ``value`` is None of a fact that is not stated. ``item`` is the slot of the item that a statement belongs to.
    ``into`` is the slot that an entry was joined to, which is shown in its stead. ``settled`` are the fields that a
    reader changed. ``words`` are those by which it is found, ``start`` is where they begin; -1 without any. ``number``
    is its place in ``Draft.made``; -1 of what readers added. ``told`` is what was last made of value and mark, and
    ``shown`` what was last made of that in an item of some number, with the ids by which those are shown whom it names;
    ``seen`` is which ids those were.
    """

    kind: str
    value: Entry | None
    found: Entry | None
    field: str = ""
    mark: Mark | None = None
    item: Slot | None = None
    into: Slot | None = None
    settled: frozenset[str] = frozenset()
    words: Spans = ()
    start: int = -1
    number: int = -1
    told: tuple[Entry | None, Mark | None, Entry] | None = None
    shown: tuple[Entry | None, Mark | None, int | None, tuple[str, ...], list[str | None], Entry] | None = None
    seen: int = -1

    def __post_init__(self) -> None:
        self.read_words()

    def read_words(self) -> bool:
        """See which words it has now. Returns whether it had others before."""
        before = self.words
        self.words = words_of(self.value) if self.value is not None else ()
        if self.words is before or self.words == before:
            return False
        self.start = min([span.start for span in self.words], default=-1)
        return True

    def sign(
        self, status: Status, operation: Operation, found: Entry | None = None, rival: Entry | None = None
    ) -> None:
        """Mark what a reader did to it; the operations that did something to it before are remembered."""
        before = self.mark.operations if self.mark else ()
        self.mark = Mark(
            status, operation.reader, operation.at, operation.reason, found, rival, (*before, operation.id)
        )

    def agree(self, operation: Operation) -> None:
        """Mark that it is as a reader wants it: confirmed, where nothing was done to it, else what it was before."""
        if self.mark is None:
            self.sign(Status.CONFIRMED, operation)
        else:
            self.mark = replace(self.mark, operations=(*self.mark.operations, operation.id))

    @property
    def is_added(self) -> bool:
        """Whether a reader put it in."""
        return self.found is None and self.mark is not None and self.mark.status == Status.ADDED

    @property
    def changed_status(self) -> Status:
        """The status of what a reader has changed in it."""
        return Status.ADDED if self.is_added else Status.CORRECTED

    @property
    def is_shown(self) -> bool:
        """Whether the report shows it."""
        if self.value is None or self.into is not None:
            return False
        return self.mark is None or self.mark.status != Status.REMOVED


def marked_entry(slot: Slot) -> Entry:
    """The entry of a slot, whose origin says what a reader did; that of a rule still, where it was only confirmed."""
    value = cast(Entry, slot.value)
    if slot.mark is None:
        return value
    if slot.told is None or slot.told[0] is not value or slot.told[1] is not slot.mark:
        is_found = slot.mark.status == Status.CONFIRMED and slot.found is not None
        slot.told = value, slot.mark, marked(value, slot.mark, value.origin.by if is_found else READER)
    return slot.told[2]


def named_entry(slot: Slot, ids: Mapping[str, str], seen: int, number: int | None = None) -> Entry:
    """An item or a statement, by the ids of the people who are shown, a statement in the item of that number.

    ``seen`` tells these ids from others. What is the same as the last time is the very same, so that what shows it sees
    at once that nothing changed.
    """
    if (shown := slot.shown) is not None:
        value, mark, before, people, others, named = shown
        if value is slot.value and mark is slot.mark:
            if before == number and slot.seen == seen:
                return named
            if slot.seen != seen and others == [ids.get(one) for one in people]:
                slot.seen = seen
            if slot.seen == seen and before != number and isinstance(named, Statement):
                named = named.told_in(number)
                slot.shown = value, mark, number, people, others, named
            if slot.seen == seen:
                return named
    entry = marked_entry(slot)
    people = people_of(entry)
    named = with_people(entry, ids.get)
    if isinstance(named, Statement) and named.item != number:
        named = named.told_in(number)
    slot.shown = slot.value, slot.mark, number, people, [ids.get(one) for one in people], named
    slot.seen = seen
    return named
