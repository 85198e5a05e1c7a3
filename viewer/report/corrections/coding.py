"""Operations as JSON, and back: the records of a log, and the one file that is handed to a colleague.

A log is a list of records, each an object with an ``id``: texts (``op`` is ``text``) and operations. The file holds
the same as one object; its JSON Schema is in ``resources/schema/corrections.schema.json``.
"""

from __future__ import annotations

import json
import marshal
from collections.abc import Iterable
from typing import Any, cast

from viewer import resources
from viewer.giving_way import one_by_one
from viewer.report import elements, json_steps
from viewer.report.corrections.checking import TooLongError, check
from viewer.report.corrections.entries import bare
from viewer.report.corrections.operations import TARGETS, Corrections, Deed, Operation, Target, text_key
from viewer.report.elements import OF, READ, Json, text
from viewer.report.model import ModelError, Person

FORMAT = "event-report-viewer corrections"
VERSION = 1

_TEXT = "text"
"""What stands for the kind of an operation in the record of a text."""
_WORDS = ("at", "reader", "version", "reason", "note", "group")
"""Members of an operation that are words, left out where they say nothing."""
_BY_VALUE = 2
"""Version of Python's own format in which the same values are the same bytes, whatever objects they are."""


class CorrectionsError(ValueError):
    """What is no file of corrections, or one of a newer version (``newer``), or one that says too much.

    ``sentence`` tells the user of that; empty where nothing is to be told but that these are no corrections.
    """

    def __init__(self, message: str, *, newer: bool = False, sentence: str = "") -> None:
        super().__init__(message)
        self.newer, self.sentence = newer, sentence


def schema() -> Json:
    """The JSON Schema (draft 2020-12) of the file that is handed on."""
    kept = resources.path("schema", "corrections.schema.json").read_text(encoding="utf-8")
    return cast(Json, json.loads(kept))


def dumps(corrections: Corrections) -> str:
    """The file that is handed on."""
    return json_steps.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "texts": dict(corrections.texts),
            "operations": [of_operation(operation) for operation in corrections.operations],
        }
    )


def loads(file: str) -> Corrections:
    """The corrections in a file that was handed on. Raises CorrectionsError where it is none."""
    try:
        data = cast(Json, json_steps.loads(file))
    except (ValueError, RecursionError) as error:
        raise CorrectionsError(f"not JSON: {error}") from error
    try:
        if data["format"] != FORMAT:
            raise CorrectionsError("no corrections")
        if elements.number(data["version"]) > VERSION:
            raise CorrectionsError("a newer version", newer=True)
        texts = {text(key): text(whole) for key, whole in data["texts"].items()}
        operations = tuple(operation(one) for one in data["operations"])
        _check(texts, operations)
    except TooLongError as error:
        raise CorrectionsError("words that are too long", sentence=str(error)) from error
    except (KeyError, TypeError, AttributeError, IndexError, ModelError, RecursionError) as error:
        raise CorrectionsError(f"no corrections: {type(error).__name__}: {error}") from error
    return Corrections(_each_once(operations), texts)


def _check(texts: dict[str, str], operations: tuple[Operation, ...]) -> None:
    """Refuse texts that are not those that they are said to be, and operations on texts that are not there."""
    if any(text_key(whole) != key for key, whole in texts.items()):
        raise CorrectionsError("a text is not the one that it is said to be")
    if any(one.kind != Deed.UNDO and one.text not in texts for one in operations):
        raise CorrectionsError("a text is missing")
    for one in operations:
        check(one, texts.get(one.text, ""))


def records(corrections: Corrections) -> list[Json]:
    """Corrections as records of a log: the texts first."""
    return [
        *(of_text(whole) for whole in corrections.texts.values()),
        *(of_operation(operation) for operation in corrections.operations),
    ]


def of_records(kept: Iterable[Json]) -> tuple[Corrections, int]:
    """The corrections that records of a log hold, and how many records are none: those are passed over."""
    return and_records(Corrections(), kept)


def and_records(corrections: Corrections, more: Iterable[Json]) -> tuple[Corrections, int]:
    """Corrections with those that more records of their log hold, and how many of these are none."""
    texts = dict(corrections.texts)
    operations = list(corrections.operations)
    people: dict[object, Person] = {}
    sound: set[tuple[str, int]] = set()
    damaged = 0
    for record in one_by_one(more):
        try:
            if record["op"] == _TEXT:
                whole = text(record["text"])
                texts[text_key(whole)] = whole
            else:
                one = operation(record, people)
                if one.kind != Deed.UNDO:
                    check(one, texts[one.text], sound)
                operations.append(one)
        except (KeyError, TypeError, AttributeError, IndexError, ModelError, RecursionError, CorrectionsError):
            damaged += 1
    return Corrections(_each_once(operations), texts), damaged


def _each_once(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """Operations, of those with one id the first."""
    found: dict[str, Operation] = {}
    for one in operations:
        found.setdefault(one.id, one)
    return tuple(found.values())


def of_text(whole: str) -> Json:
    """The record of a text."""
    return {"id": text_key(whole), "op": _TEXT, "text": whole}


def of_operation(one: Operation) -> Json:
    """The record of an operation. What says nothing is left out."""
    told: Json = {"id": one.id, "op": one.kind}
    told |= {name: value for name in _WORDS if (value := getattr(one, name))}
    if one.text:
        told["text"] = one.text
    if one.target is not None:
        told["target"] = _of_target(one.target)
        if one.after is not None:
            told["after"] = OF[one.target.kind](one.after)
    if one.others:
        told["others"] = [_of_target(other) for other in one.others]
    if one.people:
        told["people"] = [elements.of_person(person) for person in one.people]
    if one.of:
        told["of"] = list(one.of)
    if one.wordless:
        told["wordless"] = True
    return told


def operation(data: Json, known: dict[object, Person] | None = None) -> Operation:
    """The operation of ``of_operation``. Raises KeyError, TypeError, AttributeError, IndexError, ModelError.

    ``known`` are people of other operations by what was told of them, to which those of this one are added.
    """
    kind = elements.word(Deed, data["op"])
    target = _target(data["target"]) if "target" in data else None
    if (target is None) != (kind == Deed.UNDO):
        raise ModelError("an operation on nothing")
    words: dict[str, Any] = {name: text(data.get(name, "")) for name in _WORDS}
    return Operation(
        id=text(data["id"]),
        kind=kind,
        text=text(data.get("text", "")),
        target=target,
        after=bare(READ[target.kind](data["after"])) if target is not None and "after" in data else None,
        others=tuple(_target(other) for other in data.get("others", ())),
        people=tuple(_person(person, {} if known is None else known) for person in data.get("people", ())),
        of=tuple(text(one) for one in data.get("of", ())),
        wordless=elements.truth(data.get("wordless", False)),
        **words,
    )


def _person(data: Json, known: dict[object, Person]) -> Person:
    """A person, who is read once, however many operations name the same."""
    told = _told(data)
    if told not in known:
        known[told] = bare(elements.person(data))
    return known[told]


def _told(data: Json) -> object:
    """What is the same for the same JSON; two that were not read from a file may differ in it nevertheless."""
    try:
        return marshal.dumps(data, _BY_VALUE)
    except ValueError:  # words of closed sets, which are more than texts
        return repr(data)


def _of_target(target: Target) -> Json:
    told: Json = {"kind": target.kind}
    if target.field:
        told["field"] = target.field
    if target.entry is not None:
        told["entry"] = OF[target.kind](target.entry)
    if target.spans:
        told["spans"] = elements.of_spans(target.spans)
    if target.number:
        told["number"] = target.number
    return told


def _target(data: Json) -> Target:
    kind = text(data["kind"])
    if kind not in TARGETS:
        raise ModelError(f"unknown entry: {kind!r}")
    entry = bare(READ[kind](data["entry"])) if "entry" in data else None
    spans, number = elements.spans(data.get("spans", [])), elements.number(data.get("number", 0))
    return Target(kind, entry, text(data.get("field", "")), spans, number)
