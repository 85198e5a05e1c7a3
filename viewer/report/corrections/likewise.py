"""One fix for all: where else a name, a role or a spelling stands that a reader has just corrected."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.report.corrections.making import Key, Maker
from viewer.report.corrections.operations import Deed, Operation
from viewer.report.model import Entry, Fact, Person, ProgrammeItem, Report

_LEAST = 3
"""So many characters must have been corrected: fewer stand anywhere."""


@dataclass(frozen=True, slots=True)
class LikePlace:
    """A place where the same fix could be made: which entry it is, and what it says before and after."""

    key: Key
    before: str
    after: str
    operations: tuple[Operation, ...]


def fixes(operations: Sequence[Operation]) -> tuple[tuple[str, str], ...]:
    """The words that were corrected, before and after, each pair once."""
    found: dict[tuple[str, str], None] = {}
    for operation in operations:
        target = operation.target
        if (
            operation.kind == Deed.SET
            and target is not None
            and target.entry is not None
            and operation.after is not None
        ):
            for before, after in _changed(target.entry, operation.after):
                if before != after and len(before) >= _LEAST and after:
                    found[before, after] = None
    return tuple(found)


def like_places(maker: Maker, operations: Sequence[Operation]) -> tuple[LikePlace, ...]:
    """Where else the words stand that were corrected, in the report as it is shown now."""
    done = tuple(fixes(operations))
    if not done:
        return ()
    return tuple(_places(maker, done))


def _changed(before: Entry, after: Entry) -> Iterator[tuple[str, str]]:
    """The words of two entries in which they differ."""
    if isinstance(before, Person) and isinstance(after, Person):
        yield before.name, after.name
        if before.role and after.role:
            yield str(before.role.value), str(after.role.value)
    elif isinstance(before, ProgrammeItem) and isinstance(after, ProgrammeItem):
        yield before.title, after.title
    elif isinstance(before, Fact) and isinstance(after, Fact) and isinstance(before.value, str):
        yield before.value, str(after.value)


def _places(maker: Maker, done: tuple[tuple[str, str], ...]) -> Iterator[LikePlace]:
    report = maker.report
    yield from _facts(maker, report, done)
    for person in report.people:
        name, role = _fixed(person.name, done), person.role and _fixed(str(person.role.value), done)
        if name or role:
            other = replace(person, name=name or person.name)
            if role and person.role:
                other = replace(other, role=replace(person.role, value=role))
            before, after = _told(person), _told(other)
            key: Key = ("person", person.id)
            yield LikePlace(key, before, after, maker.change(key, other))
    for number, item in enumerate(report.programme):
        if title := _fixed(item.title, done):
            key = ("item", number)
            yield LikePlace(key, item.title, title, maker.change(key, replace(item, title=title)))


def _facts(maker: Maker, report: Report, done: tuple[tuple[str, str], ...]) -> Iterator[LikePlace]:
    for field, fact in report.event.facts():
        words = fact.value if isinstance(fact.value, str) and field in ("title", "place", "city", "organisers") else ""
        if fixed := _fixed(words, done):
            operations = maker.set_fact(field, fact, replace(fact, value=fixed))
            yield LikePlace(("fact", field), words, fixed, operations)


def _told(person: Person) -> str:
    return ", ".join(filter(None, (person.name, str(person.role.value) if person.role else "")))


def _fixed(words: str, done: tuple[tuple[str, str], ...]) -> str:
    """Words with the fix made in them; "" where there is nothing to fix, or where it is made already."""
    fixed = words
    for before, after in done:
        if after not in fixed:
            fixed = _pattern(before, after).sub(lambda _found, after=after: after, fixed)
    return fixed if fixed != words else ""


def _pattern(before: str, after: str) -> re.Pattern[str]:
    """Words to be replaced, with what was added in front of them or behind them, where that stands there already."""
    words, wanted = before.casefold().split(), after.casefold()
    front, is_begun, _ = wanted.partition(words[0])
    _, is_ended, back = wanted.rpartition(words[-1])
    front, back = (
        rf"(?i:{re.escape(part)})?" if found else "" for part, found in ((front, is_begun), (back, is_ended))
    )
    return re.compile(rf"(?<!\w){front}{re.escape(before)}{back}(?!\w)")
