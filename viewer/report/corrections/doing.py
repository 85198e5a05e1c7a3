"""What each kind of operation does to a report that is replayed. Each function returns the outcome."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from viewer.report.corrections.draft import Slot
from viewer.report.corrections.entries import is_lost, joined, said, words_of
from viewer.report.corrections.joining import distinguish, merge, split
from viewer.report.corrections.matching import is_same_item, matches
from viewer.report.corrections.operations import Operation, Target
from viewer.report.corrections.replaying import Reading, Replaying
from viewer.report.model import Entry, Fact, Person, ProgrammeItem


def _confirm(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Hold an entry as it is: a pin, which brings it back where it is not found any more."""
    target = _target(operation)
    if target.entry is None:
        return _confirm_absence(replaying, operation)
    entry = now.entry(target.entry)
    if is_lost(target.entry, entry):
        return replaying.lose(operation, target.entry)
    slot = replaying.find(target, entry)
    if slot is None:
        slot = replaying.put(target.kind, entry, target.field)
        slot.sign("confirmed", operation)
    elif slot.mark is None or slot.mark.status in ("confirmed", "removed"):
        slot.value = entry if slot.value is None else _pinned(slot.value, entry)
        slot.sign("confirmed", operation)
        replaying.draft.note_words(slot)
    return "applied"


def _confirm_absence(replaying: Replaying, operation: Operation) -> str:
    """Hold that the report does not state a fact."""
    for slot in replaying.draft.facts:
        if slot.field == _target(operation).field and slot.value is not None:
            slot.value = None
            slot.sign("corrected", operation, slot.found)
    return "applied"


def _pinned(held: Entry, entry: Entry) -> Entry:
    """A confirmed entry: as it was confirmed, by what finds it now, with the number that it has now."""
    if isinstance(held, Person) and isinstance(entry, Person):
        return replace(entry, id=held.id, origin=held.origin, part=held.part)
    if isinstance(held, Fact) and isinstance(entry, Fact):
        return replace(entry, origin=held.origin, alternatives=held.alternatives)
    return replace(entry, origin=held.origin)


def _reject(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Take an entry out, and every other one that says the same: none comes back under another number."""
    target = _target(operation)
    slots = [] if target.entry is None else _same(replaying, target, now.entry(target.entry))
    for slot in slots:
        slot.sign("removed", operation, slot.found)
    return "applied" if slots else "already so"


def _same(replaying: Replaying, target: Target, entry: Entry) -> list[Slot]:
    """The slot of an entry, and those that say the same again."""
    slots = [slot for slot in matches(replaying.draft, entry, target.field) if slot.is_shown]
    if isinstance(entry, ProgrammeItem):
        return [slot for slot in slots if is_same_item(replaying.draft, entry, slot)]
    return slots[:1]


def _set(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Change an entry as a reader changed it; what else of it is found otherwise now stays."""
    target = _target(operation)
    if target.kind == "fact":
        return _set_fact(replaying, operation, now)
    if target.entry is None or operation.after is None:
        return "lost"
    before, wanted = now.entry(target.entry), now.entry(operation.after)
    slot = replaying.find(target, before)
    if slot is None and not wanted.spans:
        return replaying.lose(operation, operation.after)
    if slot is None:
        replaying.put(target.kind, wanted).sign("corrected", operation)
        return "applied"
    return _change(replaying, slot, before, wanted, operation)


def _change(replaying: Replaying, slot: Slot, before: Entry, wanted: Entry, operation: Operation) -> str:
    """Change what is in a slot from one entry to another."""
    held = slot.value
    assert held is not None
    if not isinstance(wanted, Fact) and not wanted.spans:
        wanted = replace(wanted, spans=held.spans)
    value, conflict = joined(held, before, wanted)
    untouched = slot.mark is None or slot.mark.status == "confirmed"
    if value == held and not conflict and untouched:
        slot.sign("confirmed", operation)
        return "already so"
    conflict = conflict and untouched
    slot.sign(
        "conflict" if conflict else "added" if slot.is_added else "corrected",
        operation,
        slot.found,
        held if conflict else None,
    )
    slot.value = value
    replaying.draft.note_words(slot)
    return "conflict" if conflict else "applied"


def _set_fact(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Change a fact, state it, or say that the report does not state it."""
    target = _target(operation)
    before = None if target.entry is None else now.entry(target.entry)
    after = None if operation.after is None else now.entry(operation.after)
    slot = _slot_of_fact(replaying, target.field, before or after)
    if after is None:
        return _unstate(slot, operation)
    if slot is None:
        slot = replaying.put("fact", after, target.field)
        slot.value = None
    lost = operation.after is not None and is_lost(operation.after, after)
    if slot.value is None or before is None:
        outcome = _state(slot, after, operation)
    else:
        outcome = _change(replaying, slot, before, after, operation)
    replaying.draft.note_words(slot)
    if lost and slot.mark is not None and outcome != "already so":
        slot.mark = replace(slot.mark, status="lost")
        return "lost"
    return outcome


def _slot_of_fact(replaying: Replaying, field: str, fact: Entry | None) -> Slot | None:
    """The slot of a fact; of a fact of which there is one, always."""
    if fact is not None:
        return next(iter(matches(replaying.draft, fact, field)), None)
    return next((slot for slot in replaying.draft.facts if slot.field == field), None)


def _unstate(slot: Slot | None, operation: Operation) -> str:
    if slot is None or slot.value is None:
        return "already so"
    slot.value = None
    slot.sign("corrected", operation, slot.found)
    return "applied"


def _state(slot: Slot, after: Entry, operation: Operation) -> str:
    """State a fact where nothing was stated when the reader did, or where nothing is now."""
    if slot.value is not None and said(slot.value, "value") == said(after, "value"):
        slot.sign("confirmed", operation)
        return "already so"
    conflict = slot.value if slot.mark is None else None
    slot.sign("conflict" if conflict else "corrected" if slot.found else "added", operation, slot.found, conflict)
    slot.value = after
    return "conflict" if conflict else "applied"


def _add(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Put in what was not found."""
    target, after = _target(operation), operation.after
    if after is None:
        return "lost"
    entry = now.entry(after)
    if is_lost(after, entry):
        return replaying.lose(operation, after)
    known = next((slot for slot in _same(replaying, target, entry) if _says_same(slot.value, entry)), None)
    if known is not None:
        if known.mark is None:
            known.sign("confirmed", operation)
        return "already so"
    behind = replaying.find_first(operation.others, now)
    replaying.put(target.kind, entry, target.field, behind).sign("added", operation)
    return "applied"


def _says_same(value: Entry | None, entry: Entry) -> bool:
    """Whether what is found now is what a reader added, who did not find it."""
    if isinstance(entry, Person) and isinstance(value, Person):
        return entry.name == value.name or not set(entry.spans).isdisjoint(value.spans)
    if isinstance(entry, ProgrammeItem) and isinstance(value, ProgrammeItem):
        return entry.kind == value.kind and entry.spans[0] == value.spans[0]
    return value is not None and words_of(value) == words_of(entry)


def _merge(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Make several people, or several statements, one: the target."""
    target = _target(operation)
    slot = None if target.entry is None else replaying.find(target, now.entry(target.entry))
    if slot is None:
        return replaying.lose(operation, target.entry)
    found = [replaying.find(target, entry) for entry in now.entries(operation.others)]
    return merge(replaying.draft, slot, [other for other in found if other is not None], operation)


def _distinct(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Keep people apart, whatever is found: where they are one now, they are split again."""
    target = _target(operation)
    if target.entry is None:
        return "lost"
    return distinguish(replaying.draft, now.entry(target.entry), now.entries(operation.others), operation)


def _split(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Make two people of one: the second has the mentions that the reader ticked."""
    target, after = _target(operation), operation.after
    if target.entry is None or not isinstance(after, Person):
        return "lost"
    wanted, slot = now.entry(after), replaying.find(target, now.entry(target.entry))
    if slot is None or not wanted.spans:
        return replaying.lose(operation, after)
    return split(replaying.draft, slot, wanted, operation)


def _reorder(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Put an item behind another one, or first of all."""
    target = _target(operation)
    slot = None if target.entry is None else replaying.find(target, now.entry(target.entry))
    if slot is None:
        return replaying.lose(operation, target.entry)
    behind = replaying.find_first(operation.others, now)
    if behind is not slot:
        items = replaying.draft.items
        items.remove(slot)
        items.insert(items.index(behind) + 1 if behind is not None else 0, slot)
    slot.sign("added" if slot.is_added else "corrected", operation, slot.found)
    return "applied"


def _note(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Keep what a reader noted on an entry or on words."""
    target = _target(operation)
    if target.kind == "words":
        spans = now.spans(target.spans)
        slot = None
    else:
        spans = ()
        slot = _slot_of_note(replaying, target, now)
    if not spans and slot is None:
        return replaying.lose(operation, target.entry)
    replaying.keep_note(operation, slot, spans)
    return "applied"


def _slot_of_note(replaying: Replaying, target: Target, now: Reading) -> Slot | None:
    if target.kind == "fact":
        return _slot_of_fact(replaying, target.field, target.entry and now.entry(target.entry))
    return None if target.entry is None else replaying.find(target, now.entry(target.entry))


def _target(operation: Operation) -> Target:
    assert operation.target is not None  # but for ``undo``, which is not replayed
    return operation.target


Doing: TypeAlias = Callable[[Replaying, Operation, Reading], str]

DOING: dict[str, Doing] = {
    "confirm": _confirm,
    "reject": _reject,
    "dismiss": _reject,
    "set": _set,
    "participate": _set,
    "bounds": _set,
    "add": _add,
    "merge": _merge,
    "split": _split,
    "distinct": _distinct,
    "reorder": _reorder,
    "note": _note,
}
"""What does each kind of operation."""
