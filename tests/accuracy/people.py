"""Which persons of the application are which of the annotation, and what is right about them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from tests.accuracy.gold import GoldPerson
from tests.accuracy.tally import Count
from tests.accuracy.wording import likeness, words
from viewer.report.model import Person

Form = tuple[str, ...]

ENOUGH = 0.5
"""From this likeness of the words on, a role is right."""


class Named(Protocol):
    """A person of either side."""

    @property
    def name(self) -> str: ...

    @property
    def variants(self) -> tuple[str, ...]: ...


def pair(gold: Sequence[Named], found: Sequence[Named]) -> dict[int, int]:
    """Who is who, the surest pairs first: index in ``gold`` -> index in ``found``."""
    ranked = sorted(
        (-sure, i, j) for i, one in enumerate(gold) for j, other in enumerate(found) if (sure := _same(one, other))
    )
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in ranked:
        if i not in pairs and j not in used:
            pairs[i] = j
            used.add(j)
    return pairs


def count_found(gold: Sequence[Named], found: Sequence[Named]) -> tuple[Count, list[str], list[str]]:
    """How many persons were found, and the names of those missed and of those who are not there."""
    pairs = pair(gold, found)
    used = set(pairs.values())
    missed = [person.name for i, person in enumerate(gold) if i not in pairs]
    wrong = [person.name for j, person in enumerate(found) if j not in used]
    return Count(len(pairs), len(missed), len(wrong)), missed, wrong


def roles(pairs: Sequence[tuple[GoldPerson, Person]]) -> Iterator[bool]:
    """For each person found, whether the role is right."""
    for gold, found in pairs:
        role = None if found.role is None else str(found.role.value)
        yield gold.role is None and role is None or likeness(gold.role or "", role or "") >= ENOUGH


def _same(a: Named, b: Named) -> int:
    """How sure it is that two are one: 3 for the same full name, 2 for a form of the name in common, 1 where one
    name's words are all among the other's, 0 if they are not.
    """
    if _form(a.name) == _form(b.name) != ():
        return 3
    if _forms(a) & _forms(b):
        return 2
    one, other = set(words(a.name)), set(words(b.name))
    return int(bool(one and other) and (one <= other or other <= one))


def _forms(person: Named) -> set[Form]:
    return {_form(name) for name in (person.name, *person.variants)} - {()}


def _form(name: str) -> Form:
    """The words of a name. A form of address before initials or a surname stays: it tells husband and wife apart."""
    rest = words(name)
    title = re.match(r"\s*(mr|mrs|ms|miss)\b", name.casefold())
    return (title[1], *rest) if title and all(len(word) == 1 for word in rest[:-1]) else tuple(rest)
