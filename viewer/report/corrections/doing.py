"""What each kind of operation does to a report that is replayed. Each function returns the outcome."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from viewer.report.corrections.entries import bare, changed, is_lost, joined, said, with_readers
from viewer.report.corrections.joining import distinguish, merge, split
from viewer.report.corrections.matching import matches, single
from viewer.report.corrections.operations import Deed, Operation, Target
from viewer.report.corrections.reading import Reading
from viewer.report.corrections.replaying import Replaying
from viewer.report.corrections.slot import Slot
from viewer.report.marks import Status
from viewer.report.model import Entry, Fact, Person, ProgrammeItem

_OPEN = (Status.CONFLICT, Status.LOST)
"""What waits for a reader to decide, as by confirming what is shown."""


def _confirm(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Hold an entry as it is: a pin, which brings it back where it is not found any more."""
    target = _target(operation)
    if target.entry is None:
        return _confirm_absence(replaying, operation)
    entry = now.entry(target.entry)
    if is_lost(target.entry, entry):
        return replaying.lose(operation, target.entry)
    slot = replaying.find(target, entry) or replaying.put(target, entry)
    if slot.value is None or slot.mark is None or slot.mark.status in (Status.CONFIRMED, Status.REMOVED):
        slot.value = entry if slot.value is None else _pinned(slot.value, entry)
        slot.sign(Status.CONFIRMED, operation, None if _says(slot.found, slot.value) else slot.found)
    else:
        if replaying.is_as_left(slot, entry):
            slot.value = _pinned(slot.value, entry)
        if slot.mark.status in _OPEN:
            slot.sign(slot.changed_status, operation, slot.found)
        else:
            slot.agree(operation)
    replaying.draft.note_words(slot)
    return "applied"


def _says(found: Entry | None, value: Entry) -> bool:
    """Whether an entry is as it was found."""
    return found is None or found == value


def _confirm_absence(replaying: Replaying, operation: Operation) -> str:
    """Hold that the report does not state a fact."""
    for slot in replaying.draft.facts:
        if slot.field == _target(operation).field and slot.value is not None:
            slot.value = None
            slot.sign(Status.CORRECTED, operation, slot.found)
    return "applied"


def _pinned(held: Entry, entry: Entry) -> Entry:
    """A confirmed entry: as it was confirmed, by what finds it now, with the number that it has now."""
    if isinstance(held, Person) and isinstance(entry, Person):
        entry = replace(entry, id=held.id)
        return held if bare(held) == entry else replace(entry, origin=held.origin, part=held.part)
    if bare(held) == entry:
        return held
    if isinstance(held, Fact) and isinstance(entry, Fact):
        return replace(entry, origin=held.origin, alternatives=held.alternatives)
    return replace(entry, origin=held.origin)


def _reject(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Take an entry out, and every other one that says the same: none comes back under another number."""
    target = _target(operation)
    if target.entry is None:
        return "already so"
    entry = now.entry(target.entry)
    if isinstance(entry, ProgrammeItem) and entry.spans:
        replaying.draft.refused.append(entry)
    own, others = replaying.find(target, entry), now.entries(operation.others)
    staying = {replaying.find(target, other, remembers=False) for other in others}  # of several, one may be found
    is_another = own is not replaying.find_equal(entry) and any(own is replaying.find_equal(one) for one in others)
    if own is not None and own.mark is None and not is_another:
        staying.discard(own)
    slots = [slot for slot in replaying.find_all(target, entry) if slot not in staying]
    for slot in slots:
        slot.sign(Status.REMOVED, operation, slot.found)
    replaying.forget(entry)
    return "applied" if slots else "already so"


def _dismiss(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Take out a remark; or say of an act that was suggested that it is none, which touches nothing that is shown."""
    target = _target(operation)
    if not operation.is_refusal or target.entry is None:
        return _reject(replaying, operation, now)
    entry = now.entry(target.entry)
    if not isinstance(entry, ProgrammeItem) or is_lost(target.entry, entry):
        return "lost"
    replaying.draft.answered.append(entry)
    return "applied"


def _set(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Change an entry as a reader changed it; what else of it is found otherwise now stays."""
    target = _target(operation)
    if target.kind == "fact":
        return _set_fact(replaying, operation, now)
    if target.entry is None or operation.after is None:
        return "lost"
    before, wanted = now.entry(target.entry), now.entry(operation.after)
    slot = replaying.find(target, before) or replaying.find_equal(wanted)
    if slot is None and not wanted.spans:
        return replaying.lose(operation, operation.after)
    if slot is None:
        slot = replaying.put(target, wanted)
        slot.sign(Status.CORRECTED, operation, _with_words(before, wanted))
        slot.settled |= {*changed(before, wanted)}
        return "applied"
    outcome = _change(replaying, slot, before, wanted, operation)
    replaying.mean(target, wanted, slot)
    return outcome


def _with_words(entry: Entry, other: Entry) -> Entry:
    """An entry that was found in an earlier text, in the words of now: of another one, where its own are gone."""
    return with_readers(entry if entry.spans else replace(entry, spans=other.spans))


def _change(replaying: Replaying, slot: Slot, before: Entry, wanted: Entry, operation: Operation) -> str:
    """Change what is in a slot from one entry to another."""
    held = slot.value
    assert held is not None
    if not isinstance(wanted, Fact) and not wanted.spans:
        wanted = replace(wanted, spans=held.spans)
    fields = changed(_target(operation).entry or before, operation.after or wanted)
    value, conflict = joined(held, before, wanted, fields)
    slot.settled |= {*fields}
    untouched = slot.mark is None or slot.mark.status == Status.CONFIRMED
    if value == held and untouched:
        slot.sign(Status.CONFIRMED, operation)
        return "already so"
    conflict = conflict and untouched
    status = Status.CONFLICT if conflict else slot.changed_status
    slot.sign(status, operation, slot.found, held if conflict else None)
    slot.value = value
    replaying.draft.note_words(slot)
    return "conflict" if conflict else "applied"


def _set_fact(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Change a fact, state it, or say that the report does not state it."""
    target = _target(operation)
    before = None if target.entry is None else now.entry(target.entry)
    after = None if operation.after is None else now.entry(operation.after)
    slot = _slot_of_fact(replaying, target, before, after)
    if after is None:
        return _unstate(slot, operation)
    if slot is None:
        slot = replaying.put(target, after)
        slot.value = None
    if slot.value is None or before is None:
        outcome = _state(slot, after, operation)
    else:
        outcome = _change(replaying, slot, before, after, operation)
    replaying.draft.note_words(slot)
    replaying.mean(target, after, slot)
    lost = operation.after is not None and is_lost(operation.after, after)
    if lost and slot.mark is not None and outcome != "already so":
        slot.mark = replace(slot.mark, status=Status.LOST)  # which is shown in its place, and not listed beside
        return "lost"
    return outcome


def _slot_of_fact(replaying: Replaying, target: Target, *facts: Entry | None) -> Slot | None:
    """The slot of the first of these facts that there is; of a fact of which there is one, always."""
    slots = (replaying.find(target, fact) for fact in facts if fact is not None)
    return single(replaying.draft, target.field) or next((slot for slot in slots if slot is not None), None)


def _unstate(slot: Slot | None, operation: Operation) -> str:
    if slot is None or slot.value is None:
        return "already so"
    slot.value = None
    slot.sign(Status.CORRECTED, operation, slot.found)
    return "applied"


def _state(slot: Slot, after: Entry, operation: Operation) -> str:
    """State a fact where nothing was stated when the reader did, or where nothing is now."""
    if slot.value is not None and said(slot.value, "value") == said(after, "value"):
        slot.sign(Status.CONFIRMED, operation)
        return "already so"
    conflict = slot.value if slot.mark is None else None
    status = Status.CONFLICT if conflict else Status.CORRECTED if slot.found else Status.ADDED
    slot.sign(status, operation, slot.found, conflict)
    slot.value = after
    return "conflict" if conflict else "applied"


def _add(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Put in what was not found."""
    target, after = _target(operation), operation.after
    if after is None:
        return "lost"
    if single(replaying.draft, target.field) is not None:
        return _set_fact(replaying, operation, now)
    entry = now.entry(after)
    if is_lost(after, entry):
        return replaying.lose(operation, after)
    if isinstance(entry, ProgrammeItem):
        replaying.draft.answered.append(entry)
    found = matches(replaying.draft, entry, target.field)
    known = next((match.slot for match in found if match.is_sure and match.slot.is_shown), None)
    if known is not None:
        replaying.mean(target, entry, known)
        return _adopt(replaying, known, entry, operation)
    behind = replaying.find_first(operation.others, now)
    replaying.put(target, entry, behind).sign(Status.ADDED, operation)
    return "applied"


def _adopt(replaying: Replaying, slot: Slot, entry: Entry, operation: Operation) -> str:
    """Have what is found now say what a reader says, who did not find it. Returns the outcome."""
    held = slot.value
    if held is None or slot.mark is not None:
        slot.agree(operation)
        return "already so"
    value = _pinned(held, entry)
    if isinstance(held, Person) and isinstance(entry, Person):
        value = replace(held, name=entry.name, role=entry.role or held.role, participation=entry.participation)
        value = replace(value, acted=entry.acted)
    if value == held:
        slot.sign(Status.CONFIRMED, operation)
        return "already so"
    slot.value = value
    slot.sign(Status.CORRECTED, operation, slot.found)
    replaying.draft.note_words(slot)
    return "applied"


def _merge(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Make several people, or several statements, one: the target."""
    target = _target(operation)
    slot = None if target.entry is None else replaying.find_or_put(target, now.entry(target.entry))
    if slot is None:
        return replaying.lose(operation, target.entry)
    found = [replaying.find_or_put(target, entry) for entry in now.entries(operation.others)]
    return merge(replaying.draft, slot, [other for other in found if other is not None], operation)


def _distinct(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Keep people apart, whatever is found: where they are one now, they are split again."""
    target = _target(operation)
    slot = None if target.entry is None else replaying.find_within(target, now.entry(target.entry))
    return distinguish(replaying.draft, slot, now.entries(operation.others), operation)


def _split(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Make two people of one: the second has the mentions that the reader ticked."""
    target, after = _target(operation), operation.after
    if target.entry is None or after is None:
        return "lost"
    wanted, slot = now.entry(after), replaying.find_or_put(target, now.entry(target.entry))
    if slot is None or not isinstance(wanted, Person) or not wanted.spans:
        return replaying.lose(operation, after)
    return split(replaying.draft, slot, wanted, operation)


def _reorder(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Put an item behind another one, or first of all; where the other one is not found, behind where it would be."""
    target = _target(operation)
    slot = None if target.entry is None else replaying.find_or_put(target, now.entry(target.entry))
    if slot is None:
        return replaying.lose(operation, target.entry)
    others = [other for other in now.entries(operation.others) if other.spans]
    behind = replaying.find_first(operation.others, now)
    if behind is None and others:
        behind = replaying.draft.before(others[0])
    if others or not operation.others:
        replaying.draft.move(slot, behind)
    slot.sign(slot.changed_status, operation, slot.found)
    return "applied"


def _note(replaying: Replaying, operation: Operation, now: Reading) -> str:
    """Keep what a reader noted on an entry or on words: on its words, where the entry is not found any more."""
    target = _target(operation)
    entry = None if target.entry is None else now.entry(target.entry)
    slot = single(replaying.draft, target.field) if entry is None else replaying.find(target, entry)
    spans = now.spans(target.spans) if entry is None else entry.spans
    if slot is None and not spans:
        return replaying.lose(operation, target.entry)
    replaying.notes.keep(operation, slot, spans)
    return "applied"


def _target(operation: Operation) -> Target:
    assert operation.target is not None  # but for ``undo``, which is not replayed
    return operation.target


Doing: TypeAlias = Callable[[Replaying, Operation, Reading], str]

DOING: dict[str, Doing] = {
    Deed.CONFIRM: _confirm,
    Deed.REJECT: _reject,
    Deed.DISMISS: _dismiss,
    Deed.SET: _set,
    Deed.PARTICIPATE: _set,
    Deed.BOUNDS: _set,
    Deed.ADD: _add,
    Deed.MERGE: _merge,
    Deed.SPLIT: _split,
    Deed.DISTINCT: _distinct,
    Deed.REORDER: _reorder,
    Deed.NOTE: _note,
}
"""What does each kind of operation."""
