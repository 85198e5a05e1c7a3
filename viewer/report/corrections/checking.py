"""What an operation must be so that it can be replayed on any report. Files of corrections come from anywhere.

Entries are looked over by what a report looks its own over by, one by one: to make a report of each, with nothing but
the entry and its people in it, would take several times as long.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from viewer.language import Words, numeral
from viewer.report.corrections.entries import with_people, with_readers
from viewer.report.corrections.operations import CHANGES, Deed, Operation, Target
from viewer.report.corrections.quantities import MOST_FIGURES
from viewer.report.model import EVENT_FIELDS, Entry, Fact, ModelError, Person, ProgrammeItem, Remark, Statement
from viewer.report.span_validation import check_entry_spans, check_fact_spans
from viewer.report.value_validation import check_entry_values, check_fact

_ENTRIES = ("fact", "person", "item", "statement", "remark")
_ABOUT = dict.fromkeys(Deed, _ENTRIES) | {
    Deed.MERGE: ("person", "statement"),
    Deed.SPLIT: ("person",),
    Deed.DISTINCT: ("person",),
    Deed.REORDER: ("item",),
    Deed.PARTICIPATE: ("item",),
    Deed.DISMISS: ("remark", "item"),
    Deed.NOTE: (*_ENTRIES, "words"),
}
"""What an operation of a kind can be about."""
_WITH_OTHERS = (Deed.MERGE, Deed.DISTINCT)
_FIELDS = (*EVENT_FIELDS, "headline")
LONGEST = 10_000
"""Letters of a name, a note, or whatever else is said in one piece. What is longer, no page holds."""


class Checking(Words):
    """What is said of corrections that nobody can have made."""


class TooLongError(ModelError):
    """Words of a correction are too long: a sentence for the user."""

    def __init__(self, length: int) -> None:
        sentence = Checking.tr("A correction may hold {most} letters in one piece at most, and here are {length}.")
        super().__init__(sentence.format(most=numeral(LONGEST), length=numeral(length)))


def check_length(words: str) -> None:
    """Raise TooLongError for words that are too long for a correction."""
    if len(words) > LONGEST:
        raise TooLongError(len(words))


def check_lengths(*operations: Operation) -> None:
    """Raise TooLongError where any words of operations are too long."""
    for one in operations:
        people = (words for person in one.people for words in _words(person))
        entries = (words for _, entry in _entries(one) for words in _words(entry))
        for words in (one.at, one.reader, one.version, one.reason, one.note, *people, *entries):
            check_length(words)


def check(operation: Operation, text: str, sound: set[tuple[str, int]] | None = None) -> None:
    """Refuse (ModelError) an operation that could not have been made on the text. One that undoes others is sound.

    ``sound`` are people that were found to be so, each as hash of the text and ``id`` of the object, to which those of
    this operation are added.
    """
    check_lengths(operation)
    if operation.target is None:
        return
    if operation.target.kind not in _ABOUT[operation.kind]:
        raise ModelError(f"{operation.kind} of {operation.target.kind}")
    if not _is_whole(operation, operation.target):
        raise ModelError(f"{operation.kind} says too little")
    for target in (operation.target, *operation.others):
        if (target.kind == "fact") != (target.field in _FIELDS):
            raise ModelError(f"no such fact: {target.field!r}")
        if target.kind != operation.target.kind:
            raise ModelError(f"{operation.target.kind} with {target.kind}")
        if any(not 0 <= span.start < span.end <= len(text) for span in target.spans):
            raise ModelError("a bad span")
    people = {person.id for person in operation.people}
    for target, entry in _entries(operation):
        _check_entry(len(text), target, entry, people)
    for person in operation.people:
        if sound is None or (operation.text, id(person)) not in sound:
            _check_entry(len(text), Target("person"), person, people)
    if sound is not None:
        sound.update((operation.text, id(person)) for person in operation.people)


def _is_whole(operation: Operation, target: Target) -> bool:
    """Whether an operation has all that it needs."""
    if any(other.entry is None for other in operation.others):
        return False
    if operation.kind == Deed.ADD:
        return operation.after is not None
    if target.kind == "words":
        return bool(target.spans)
    is_changing = operation.kind == Deed.SPLIT or (operation.kind in CHANGES and target.kind != "fact")
    if (is_changing and operation.after is None) or (operation.kind in _WITH_OTHERS and not operation.others):
        return False
    return target.entry is not None or target.kind == "fact"


def _entries(operation: Operation) -> Iterator[tuple[Target, Entry]]:
    if operation.target is None:
        return
    for target in (operation.target, *operation.others):
        if target.entry is not None:
            yield target, target.entry
    if operation.after is not None:
        yield operation.target, operation.after


def _words(entry: Entry) -> Iterator[str]:
    """All that an entry says."""
    match entry:
        case Fact(value, note=note):
            yield from (value if isinstance(value, str) else "", note or "")
        case Person(id=person_id, name=name, variants=variants, role=role):
            yield from (person_id, name, *variants, *(_words(role) if role else ()))
        case ProgrammeItem(title=title, participants=participants, time=time):
            yield from (title, *(one.function for one in participants), *(_words(time) if time else ()))
        case Statement(cue=cue):
            yield from _words(cue)
        case Remark(message=message):
            yield message


def _check_entry(length: int, target: Target, entry: Entry, people: Container[str]) -> None:
    """Check an entry as a report would of a text of that length in which nothing else is than the entry and people."""
    entry = with_readers(with_people(entry, lambda person_id: person_id if person_id in people else None))
    if isinstance(entry, Fact):
        if isinstance(entry.value, str) == (target.field == "attendance"):
            raise ModelError(f"no value of {target.field}: {entry.value!r}")
        if isinstance(entry.value, int) and entry.value >= 10**MOST_FIGURES:
            raise ModelError("a number of people that cannot be")
        check_fact(target.field, entry)
        check_fact_spans(entry, target.field, length)
    else:
        check_entry_values(target.kind, entry)
        check_entry_spans(entry, target.kind, length)
