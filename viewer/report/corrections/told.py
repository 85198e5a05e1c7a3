"""What a step of the history did, in words: what stood there before, and what stands there after."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

from viewer.language import Words
from viewer.report import categories, marking, wording
from viewer.report.corrections.entries import changed
from viewer.report.corrections.history import Step
from viewer.report.corrections.naming import entry_name, step_name
from viewer.report.corrections.operations import Deed, Operation
from viewer.report.marking import Icon
from viewer.report.model import Entry, Fact, Participant, Person, ProgrammeItem, Statement
from viewer.report.quotation_marks import quoted
from viewer.report.spans import Spans
from viewer.report.vocabulary import Function


class Told(Words):
    """What is said of steps."""


_SIGNS: dict[str, Icon] = {
    Deed.CONFIRM: "tick",
    Deed.REJECT: "minus",
    Deed.DISMISS: "tick",
    Deed.ADD: "plus",
}
"""What stands beside a step; beside any other a pencil."""


Texts = Mapping[str, str]
"""Texts that operations were made on, by their keys."""
_NONE: Texts = MappingProxyType({})
_JOINT = re.compile("[,،] ")
"""What stands between things that are listed."""
_MOST, _END = 160, 70
"""Characters of words that are told whole, and of those at each end of more."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a step changed: ``before`` is struck through where it is shown. Each may be empty."""

    before: str
    after: str


def step_sign(step: Step) -> Icon:
    """The sign of a step: a fact that is not stated any more was removed."""
    first = step.operations[0]
    if first.kind == Deed.SET and first.after is None or first.is_refusal:
        return "minus"
    return _SIGNS.get(first.kind, "pencil")


def step_change(step: Step, texts: Texts = _NONE) -> Change:
    """What a step changed. Several entries that were confirmed are as they were found.

    People who are named in the name of the step are not named again, where nothing else is told of them.
    ``texts`` are those that operations were made on: of what was said, and of what has other words now, they are told.
    """
    if step.joined:
        return Change(_changes(step.taken, texts, back=True).before, _changes(step.joined, texts).after)
    done = step.taken or step.brought or step.operations
    change, name = _changes(done, texts, back=bool(step.taken)), step_name(step)
    entries = (entry for one in done for entry in (one.target and one.target.entry, one.after, *_others(one)))
    named = {entry.name for entry in entries if isinstance(entry, Person) and entry.name in name}
    is_said = {*_JOINT.split(change.before or change.after)} <= named
    return Change("", "") if is_said and not (change.before and change.after) else change


def _others(operation: Operation) -> Iterable[Entry | None]:
    return (other.entry for other in operation.others)


def _changes(operations: Iterable[Operation], texts: Texts, *, back: bool = False) -> Change:
    """What operations changed, each thing once; with ``back``, what taking them back does."""
    changes = dict.fromkeys(operation_change(one, texts) for one in operations if not back or one.kind != Deed.CONFIRM)
    before = wording.listed(dict.fromkeys(change.before for change in changes))
    after = wording.listed(dict.fromkeys(change.after for change in changes))
    return Change(after, before) if back else Change(before, after)


def operation_change(operation: Operation, texts: Texts = _NONE) -> Change:
    """What one operation changed, with the words of the ``texts`` that operations were made on."""
    target, after = operation.target, operation.after
    entry = target.entry if target is not None else None
    match operation.kind:
        case Deed.UNDO:
            return Change("", "")
        case Deed.CONFIRM:
            return Change("", Told.tr("as found") if entry is not None else wording.not_stated())
        case Deed.REJECT | Deed.DISMISS:
            return Change(_words(operation, entry, texts), "")
        case Deed.MERGE:
            others = wording.listed(_words(operation, one, texts) for one in _others(operation))
            return Change(others, _words(operation, entry, texts))
        case Deed.SPLIT:
            return Change("", wording.listed((_words(operation, entry, texts), _words(operation, after, texts))))
        case Deed.DISTINCT:
            entries = (entry, *_others(operation))
            return Change("", wording.listed(_words(operation, one, texts) for one in entries))
        case Deed.REORDER:
            return Change("", _place(operation))
        case Deed.NOTE:
            return Change("", operation.note)
        case _:
            return _set(operation, entry, after, texts)


def value_words(operation: Operation, entry: Entry | None, texts: Texts = _NONE) -> str:
    """What an entry of an operation says in the fields that the operation changes; of a fact that is None, that."""
    target, after = operation.target, operation.after
    if entry is None:
        return wording.not_stated() if target is not None and target.kind == "fact" else ""
    other = target.entry if target is not None else None
    if isinstance(entry, Fact) or other is None or after is None:
        return _words(operation, entry, texts)
    return wording.listed(_field(operation, entry, name, texts) for name in changed(other, after)) or _words(
        operation, entry, texts
    )


def _set(operation: Operation, entry: Entry | None, after: Entry | None, texts: Texts) -> Change:
    if after is None:
        return Change(_words(operation, entry, texts), wording.not_stated())
    if entry is None:
        return Change("", _words(operation, after, texts))
    return Change(value_words(operation, entry, texts), value_words(operation, after, texts))


def _place(operation: Operation) -> str:
    """Where an item was put."""
    if not operation.others:
        return Told.tr("first of all")
    return Told.tr("behind {entry}").format(entry=entry_name(operation.others[0]))


def _words(operation: Operation, entry: Entry | None, texts: Texts) -> str:
    """An entry in a few words."""
    if entry is None:
        return ""
    if isinstance(entry, ProgrammeItem):
        people = _names(operation, (who.id for who in entry.participants))
        return wording.listed((categories.kind(entry.kind), people, entry.title))
    if isinstance(entry, Statement):
        speaker = _names(operation, (entry.speaker or "",)) or wording.nobody()
        said = _quoted(operation, entry.spans, texts)
        return " ".join(
            filter(None, (speaker, quoted(str(entry.cue.value)) if entry.cue.value or not said else "", said))
        )
    return marking.entry_words(entry)


def _field(operation: Operation, entry: Entry, name: str, texts: Texts) -> str:
    """What one field of an entry says."""
    value = getattr(entry, name)
    match name:
        case "kind":
            return categories.kind(str(value))
        case "participants":
            return _participants(operation, cast(tuple[Participant, ...], value))
        case "tags":
            return _tags(value)
        case "participation":
            return categories.presence(str(value))
        case "acted":
            return _deeds(value)
        case "speaker":
            return _names(operation, (str(value or ""),)) or wording.nobody()
        case "mode":
            return categories.mode_of_speech(str(value))
        case "variants":
            return wording.listed(map(quoted, value))
        case "spans":
            return _passages(operation, entry, value, texts)
        case _:
            return str(value.value) if isinstance(value, Fact) else str(value or wording.not_stated())


def _passages(operation: Operation, entry: Entry, spans: Spans, texts: Texts) -> str:
    """The words of an entry, in its own words; of a person, who has many, how many there are."""
    words = "" if isinstance(entry, Person) else _quoted(operation, spans, texts)
    return words or Told.tr("%n passage(s) of the text", "", len(spans))


def _quoted(operation: Operation, spans: Spans, texts: Texts) -> str:
    """The words of stretches of the text that an operation was made on, the first and the last of them where many."""
    text = texts.get(operation.text, "")
    passages = [" ".join(text[span.start : span.end].split()) for span in spans]
    if not all(passages) or not passages:
        return ""
    if sum(map(len, passages)) > _MOST:
        first, last = passages[0], passages[-1]
        begins = first[:_END].rpartition(" ")[0] or first[:_END]
        ends = last[-_END:].partition(" ")[2] or last[-_END:]
        passages = [begins, ends]
    return quoted(*passages)


def _tags(tags: Iterable[str]) -> str:
    return wording.listed(map(categories.tag, tags)) or Told.tr("no tags")


def _deeds(acted: Iterable[str]) -> str:
    """What a reader says that somebody did: ``spoke and hosted``."""
    return wording.listed(categories.group_of_one(deed.capitalize()) for deed in acted) or wording.not_stated()


def _participants(operation: Operation, several: Iterable[Participant]) -> str:
    """Who did what: ``Ann Bell, Bo Carr (interpreter)``."""
    told = (
        name if who.function == Function.AGENT else f"{name} ({categories.function(who.function)})"
        for who in several
        if (name := _names(operation, (who.id,)))
    )
    return wording.listed(told) or Told.tr("nobody")


def _names(operation: Operation, ids: Iterable[str]) -> str:
    known: dict[str, str] = {person.id: person.name for person in operation.people}
    if operation.target is not None and isinstance(operation.target.entry, Person):
        known.setdefault(operation.target.entry.id, operation.target.entry.name)
    return wording.listed(known.get(one, "") for one in ids)
