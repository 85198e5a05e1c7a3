"""What steps of the history are called: ``Change the title of item 5``, ``Remove Ann Bell from people``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from viewer.language import QT_TRANSLATE_NOOP, Words, numeral
from viewer.report import marking, wording
from viewer.report.corrections.entries import changed, people_of
from viewer.report.corrections.history import Step
from viewer.report.corrections.operations import CHANGES, Deed, Operation, Target
from viewer.report.model import Fact, Person, ProgrammeItem


class Naming(Words):
    """What the steps of the history are called."""


_FACTS = {
    "title": QT_TRANSLATE_NOOP("Naming", "the title"),
    "headline": QT_TRANSLATE_NOOP("Naming", "the headline"),
    "date": QT_TRANSLATE_NOOP("Naming", "the date"),
    "date_end": QT_TRANSLATE_NOOP("Naming", "the last day"),
    "start_time": QT_TRANSLATE_NOOP("Naming", "the start"),
    "place": QT_TRANSLATE_NOOP("Naming", "the place"),
    "city": QT_TRANSLATE_NOOP("Naming", "the town"),
    "organisers": QT_TRANSLATE_NOOP("Naming", "the organiser"),
    "attendance": QT_TRANSLATE_NOOP("Naming", "the attendance"),
}
_LABELS = {
    "title": QT_TRANSLATE_NOOP("Naming", "Title"),
    "headline": QT_TRANSLATE_NOOP("Naming", "Headline"),
    "date": QT_TRANSLATE_NOOP("Naming", "Date"),
    "date_end": QT_TRANSLATE_NOOP("Naming", "Date"),
    "start_time": QT_TRANSLATE_NOOP("Naming", "Start"),
    "place": QT_TRANSLATE_NOOP("Naming", "Place"),
    "city": QT_TRANSLATE_NOOP("Naming", "Place"),
    "organisers": QT_TRANSLATE_NOOP("Naming", "Organiser"),
    "attendance": QT_TRANSLATE_NOOP("Naming", "Attendance"),
}
"""What stands beside the facts where they are shown: first and last day, place and town stand together."""
_FIELDS = {
    "kind": QT_TRANSLATE_NOOP("Naming", "Change the kind of {entry}"),
    "title": QT_TRANSLATE_NOOP("Naming", "Change the title of {entry}"),
    "time": QT_TRANSLATE_NOOP("Naming", "Change the time of {entry}"),
    "participants": QT_TRANSLATE_NOOP("Naming", "Change the people of {entry}"),
    "spans": QT_TRANSLATE_NOOP("Naming", "Change the words of {entry}"),
    "name": QT_TRANSLATE_NOOP("Naming", "Change the name of {entry}"),
    "variants": QT_TRANSLATE_NOOP("Naming", "Change the other forms of {entry}"),
    "role": QT_TRANSLATE_NOOP("Naming", "Change the role of {entry}"),
    "participation": QT_TRANSLATE_NOOP("Naming", "Change how {entry} took part"),
    "acted": QT_TRANSLATE_NOOP("Naming", "Change how {entry} took part"),
    "speaker": QT_TRANSLATE_NOOP("Naming", "Change the speaker of {entry}"),
}
_WHOLE = QT_TRANSLATE_NOOP("Naming", "Change {entry}")
_NAMING = (Deed.SET, Deed.PARTICIPATE)
"""What may end a step that adds: the people that were put in before are for what names them."""


_PAIR = 2


def step_name(step: Step) -> str:
    """What a step is called."""
    first = step.operations[0]
    if first.kind == Deed.UNDO:
        return _undo_step_name(step)
    if len(step.operations) == 1:
        return operation_name(first)
    if (whole := _whole(step.operations)) is not None:
        return operation_name(whole)
    kinds = {operation.kind for operation in step.operations}
    targets = list(filter(None, (operation.target for operation in step.operations)))
    if kinds == {Deed.CONFIRM}:
        return _confirmed(targets)
    if kinds <= {Deed.REJECT, Deed.SET, Deed.DISMISS} and all(operation.after is None for operation in step.operations):
        return Naming.tr("Remove {entries}").format(entries=_all(targets))
    last = step.operations[-1]
    if first.kind == Deed.ADD and last.kind in _NAMING:
        return operation_name(last)
    if len(step.operations) == _PAIR and last.kind == Deed.CONFIRM and last.target and last.target.entry == first.after:
        return operation_name(first)  # all else of it was said to be right
    return Naming.tr("{name} and %n more", "", len(step.operations) - 1).format(name=operation_name(first))


def _confirmed(targets: Sequence[Target]) -> str:
    """What a step is called that says of several entries that they are right: all of somebody's, or these."""
    first, *rest = targets
    if all(_names(one, first) for one in rest):
        return Naming.tr("Confirm all of {name}").format(name=entry_name(first))
    return Naming.tr("Confirm {entries}").format(entries=_all(targets))


def _undo_step_name(step: Step) -> str:
    """What a step is called that consists of an undo alone."""
    if step.joined:
        readers = _listed([*dict.fromkeys(marking.reader(one.reader) for one in step.joined if one.reader)])
        if not readers:
            return Naming.tr("Take over %n correction(s)", "", len(step.joined))
        return Naming.tr("Take over %n correction(s) by {readers}", "", len(step.joined)).format(readers=readers)
    if step.taken:
        return Naming.tr("Back to what was found: {step}").format(step=step_name(Step(step.taken)))
    if step.brought:
        return Naming.tr("Bring back: {step}").format(step=step_name(Step(step.brought)))
    return Naming.tr("Back to what was found")


def done(step: Step) -> str:
    """What a step did, as a sentence: ``Place corrected.``, ``Item 5 removed.``, ``Ann Bell confirmed.``"""
    whole = _whole(step.operations)
    operations = (whole,) if whole is not None else step.operations
    first = operations[0]
    if first.kind == Deed.ADD and operations[-1].kind in _NAMING:
        first = operations[-1]
    words = _did(first)
    targets = [one.target for one in operations if one.target is not None and _did(one) == words]
    if first.kind in (Deed.MERGE, Deed.DISTINCT):
        targets += first.others
    entries = _listed(list(dict.fromkeys(map(_subject, targets))))
    sentence = Naming.tr(words).format(entries=entries)
    return f"{sentence[:1].upper()}{sentence[1:]}"


def _whole(operations: Sequence[Operation]) -> Operation | None:
    """The operation that a step of several is the same as: acts that were made one, or one that was made several."""
    first, *rest = operations
    targets = [one.target for one in rest if one.target is not None and one.target.kind == "item"]
    after, kinds = first.after, {one.kind for one in rest}
    if len(targets) < len(rest) or first.kind not in CHANGES or not isinstance(after, ProgrammeItem):
        return None
    if kinds == {Deed.ADD}:
        return replace(first, kind=Deed.SPLIT)
    if kinds == {Deed.REJECT} and all(_tells(after, target) for target in targets):
        return replace(first, kind=Deed.MERGE, others=tuple(targets))
    return None


def _tells(act: ProgrammeItem, target: Target) -> bool:
    """Whether an act holds the words that told of another."""
    other = target.entry
    return not isinstance(other, ProgrammeItem) or any(own.contains(other.spans[0]) for own in act.spans)


def _names(target: Target, person: Target) -> bool:
    """Whether an entry names somebody."""
    return isinstance(person.entry, Person) and person.entry.id in people_of(target.entry)


def _did(operation: Operation) -> str:
    """What was done, in words that are not translated yet."""
    target = operation.target
    if operation.kind == Deed.ADD and target is not None and target.kind != "fact":
        return _ADDED.get(target.kind, _DONE[Deed.ADD])
    if operation.kind == Deed.SET and target is not None and target.entry is None:
        return _DONE[Deed.ADD]
    return _DONE.get(operation.kind, _CORRECTED)


def _subject(target: Target) -> str:
    """An entry as it begins a sentence, but for the capital."""
    return Naming.tr(_LABELS.get(target.field, target.field)) if target.kind == "fact" else entry_name(target)


def operation_name(operation: Operation) -> str:
    """What one operation is called."""
    target = operation.target
    return _NAMES[operation.kind](operation, target) if target is not None else ""


def undo_name(name: str) -> str:
    """What taking a step back is called."""
    return Naming.tr("Undo {step}").format(step=name)


def redo_name(name: str) -> str:
    """What doing a step again is called."""
    return Naming.tr("Redo {step}").format(step=name)


def entry_name(target: Target) -> str:
    """What an entry is called: ``the place``, ``item 5``, a person's name, ``statement 3``."""
    match target.kind:
        case "fact":
            return Naming.tr(_FACTS.get(target.field, target.field))
        case "person":
            return target.entry.name if isinstance(target.entry, Person) else ""
        case "item" if not target.number and target.entry is not None:
            return Naming.tr("suggestion")
        case "item":
            return Naming.tr("item {number}").format(number=target.number)
        case "statement":
            return Naming.tr("statement {number}").format(number=target.number)
        case "remark":
            return Naming.tr("remark {number}").format(number=target.number)
        case _:
            return Naming.tr("words of the text")


def _all(targets: Sequence[Target]) -> str:
    """Several entries: ``items 3, 4 and 6``, ``the place and the town``."""
    if targets and all(target.kind == "item" and target.number for target in targets):
        return Naming.tr("items {numbers}").format(numbers=_listed([numeral(target.number) for target in targets]))
    return _listed([entry_name(target) for target in targets])


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return Naming.tr("{names} and {last}").format(names=wording.listed(words[:-1]), last=words[-1])


def _set(operation: Operation, target: Target) -> str:
    entry, after = target.entry, operation.after
    if target.kind == "fact" or entry is None or after is None or isinstance(entry, Fact):
        if after is None:
            return Naming.tr("Set {entry} to not stated").format(entry=entry_name(target))
        words = QT_TRANSLATE_NOOP("Naming", "State {entry}") if entry is None else _WHOLE
        return Naming.tr(words).format(entry=entry_name(target))
    fields = tuple(name for name in changed(entry, after) if name != "variants") or ("variants",)
    names = {_FIELDS.get(field, _WHOLE) for field in fields}
    words = names.pop() if len(names) == 1 else _WHOLE
    return Naming.tr(words).format(entry=entry_name(target))


def _add(operation: Operation, target: Target) -> str:
    match target.kind:
        case "person":
            name = operation.after.name if isinstance(operation.after, Person) else ""
            return Naming.tr("Add {name} to people").format(name=name)
        case "item":
            return Naming.tr("Add an item")
        case "statement":
            return Naming.tr("Add a statement")
        case _:
            return Naming.tr("State {entry}").format(entry=entry_name(target))


def _reject(_operation: Operation, target: Target) -> str:
    if target.kind == "person":
        return Naming.tr("Remove {name} from people").format(name=entry_name(target))
    return Naming.tr("Remove {entry}").format(entry=entry_name(target))


def _with_others(words: str) -> Callable[[Operation, Target], str]:
    """A name that tells all entries of an operation."""

    def name(operation: Operation, target: Target) -> str:
        entries = _listed([entry_name(target), *map(entry_name, operation.others)])
        return Naming.tr(words).format(entries=entries)

    return name


def _simply(words: str) -> Callable[[Operation, Target], str]:
    """A name that tells the entry alone."""
    return lambda _operation, target: Naming.tr(words).format(entry=entry_name(target))


_NAMES: dict[str, Callable[[Operation, Target], str]] = {
    Deed.CONFIRM: _simply(QT_TRANSLATE_NOOP("Naming", "Confirm {entry}")),
    Deed.REJECT: _reject,
    Deed.SET: _set,
    Deed.PARTICIPATE: _set,
    Deed.BOUNDS: _set,
    Deed.ADD: _add,
    Deed.MERGE: _with_others(QT_TRANSLATE_NOOP("Naming", "Merge {entries}")),
    Deed.DISTINCT: _with_others(QT_TRANSLATE_NOOP("Naming", "Keep {entries} apart")),
    Deed.SPLIT: _simply(QT_TRANSLATE_NOOP("Naming", "Split {entry}")),
    Deed.REORDER: _simply(QT_TRANSLATE_NOOP("Naming", "Move {entry}")),
    Deed.NOTE: _simply(QT_TRANSLATE_NOOP("Naming", "Note on {entry}")),
    Deed.DISMISS: _simply(QT_TRANSLATE_NOOP("Naming", "Dismiss {entry}")),
}
_CORRECTED = QT_TRANSLATE_NOOP("Naming", "{entries} corrected.")
_DONE = {
    Deed.CONFIRM: QT_TRANSLATE_NOOP("Naming", "{entries} confirmed."),
    Deed.REJECT: QT_TRANSLATE_NOOP("Naming", "{entries} removed."),
    Deed.ADD: QT_TRANSLATE_NOOP("Naming", "{entries} added."),
    Deed.MERGE: QT_TRANSLATE_NOOP("Naming", "{entries} made one."),
    Deed.DISTINCT: QT_TRANSLATE_NOOP("Naming", "{entries} kept apart."),
    Deed.SPLIT: QT_TRANSLATE_NOOP("Naming", "{entries} split."),
    Deed.REORDER: QT_TRANSLATE_NOOP("Naming", "{entries} moved."),
    Deed.NOTE: QT_TRANSLATE_NOOP("Naming", "Note on {entries} added."),
    Deed.DISMISS: QT_TRANSLATE_NOOP("Naming", "{entries} dismissed."),
}
_ADDED = {
    "person": QT_TRANSLATE_NOOP("Naming", "Person added."),
    "item": QT_TRANSLATE_NOOP("Naming", "Item added."),
    "statement": QT_TRANSLATE_NOOP("Naming", "Statement added."),
}
