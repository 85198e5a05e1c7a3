"""Checking operations that come from a file: whether they are what a reader could have done on their text.

What passes can be replayed on any report, in any order, and makes a report that the model accepts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from viewer.report.corrections.draft import SINGLE
from viewer.report.corrections.entries import marked, with_people
from viewer.report.corrections.operations import Operation, Target
from viewer.report.marks import READER, Mark
from viewer.report.model import Entry, Event, Fact, ModelError, Person, ProgrammeItem, Remark, Report, Statement
from viewer.report.spans import Spans

_ENTRIES = ("person", "item", "statement", "remark")
_TARGETS: dict[str, tuple[str, ...]] = {
    "confirm": ("fact", *_ENTRIES),
    "reject": ("fact", *_ENTRIES),
    "dismiss": ("remark",),
    "set": ("fact", "person", "item", "statement"),
    "participate": ("item",),
    "bounds": ("fact", "person", "item", "statement"),
    "add": ("fact", *_ENTRIES),
    "merge": ("person", "statement"),
    "split": ("person",),
    "distinct": ("person",),
    "reorder": ("item",),
    "note": ("fact", *_ENTRIES, "words"),
}
"""What each kind of operation may be about."""
_WITH_OTHERS = ("merge", "distinct")
_CHANGING = ("set", "participate", "bounds")

_READERS = Mark("corrected")


class CorrectionsError(ValueError):
    """What is no file of corrections, or one of a newer version: ``newer``."""

    def __init__(self, message: str, *, newer: bool = False) -> None:
        super().__init__(message)
        self.newer = newer


def check(operation: Operation, text: str) -> None:
    """Refuse (CorrectionsError) an operation that no reader can have made on this text."""
    if operation.kind == "undo":
        return
    target = operation.target
    if target is None or target.kind not in _TARGETS[operation.kind]:
        raise CorrectionsError(f"{operation.kind} of nothing that can be")
    if (target.field in (*SINGLE, "organisers")) != (target.kind == "fact"):
        raise CorrectionsError(f"no fact: {target.field!r}")
    if not _is_whole(operation, target):
        raise CorrectionsError(f"{operation.kind} says too little")
    if any(other.kind != target.kind or other.entry is None for other in operation.others):
        raise CorrectionsError("entries of several kinds, or none")
    if operation.after is not None and target.entry is not None and type(operation.after) is not type(target.entry):
        raise CorrectionsError("an entry becomes one of another kind")
    try:
        for entry in _entries(operation):
            _check_entry(entry, target, operation, text)
        _check_spans(target.spans, text)
    except ModelError as error:
        raise CorrectionsError(str(error)) from error


def _is_whole(operation: Operation, target: Target) -> bool:
    """Whether an operation has all that it needs."""
    if operation.kind == "add":
        return operation.after is not None
    if target.kind == "words":
        return bool(target.spans)
    if operation.kind in _WITH_OTHERS and not operation.others:
        return False
    is_changing = operation.kind == "split" or (operation.kind in _CHANGING and target.kind != "fact")
    if is_changing and operation.after is None:
        return False
    return target.entry is not None or target.kind == "fact"


def _entries(operation: Operation) -> Iterator[Entry]:
    targets = (*((operation.target,) if operation.target else ()), *operation.others)
    yield from (target.entry for target in targets if target.entry is not None)
    if operation.after is not None:
        yield operation.after


def _check_entry(entry: Entry, target: Target, operation: Operation, text: str) -> None:
    """Refuse (ModelError) an entry that no report on the text could hold."""
    known = {person.id: person.id for person in operation.people}
    entry = with_people(marked(entry, _READERS, READER), known.get)
    people = tuple(marked(person, _READERS, READER) for person in operation.people)
    match entry:
        case Fact():
            fact: Any = (entry,) if target.field == "organisers" else entry
            Report(text, event=Event(**{target.field: fact}), people=people)
        case Person():
            Report(text, people=(replace(entry, id=""), *people) if "" not in known else people)
        case ProgrammeItem():
            Report(text, people=people, programme=(entry,))
        case Statement():
            Report(text, people=people, statements=(replace(entry, item=None),))
        case Remark():
            Report(text, people=people, remarks=(entry,))


def _check_spans(spans: Spans, text: str) -> None:
    if any(not 0 <= span.start < span.end <= len(text) for span in spans):
        raise ModelError("a span is not in its text")
