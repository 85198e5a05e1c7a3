"""What operations are surely about, so that it is not taken for what another operation is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from viewer.report.corrections.entries import bare
from viewer.report.corrections.slot import Slot
from viewer.report.model import Entry, Person, ProgrammeItem, Statement

Key = tuple[str, Entry]
"""What an operation says that it is about: the field of a fact, and the entry, without the number of a person."""


def key_of(field: str, entry: Entry) -> Key:
    """The key of an entry, or of a fact of that name."""
    plain = bare(entry)
    return field, replace(plain, id="") if isinstance(plain, Person) else plain


def without_people(entry: Entry) -> Entry:
    """What an entry says but for who is in it, which changes as people are taken out and made one."""
    if isinstance(entry, ProgrammeItem):
        entry = replace(entry, participants=())
    elif isinstance(entry, Statement):
        entry = replace(entry, speaker=None)
    return bare(entry)


class Claim(NamedTuple):
    """What an operation is about: the number of a slot (``Draft.made``), and whether ``entry`` is what is in it."""

    slot: int
    entry: Entry
    exact: bool

    @property
    def key(self) -> Key:
        """What the operation says that it is about, but for who is in it."""
        return key_of("", without_people(self.entry))


class Claims:
    """The claims of all operations, and which slots it mattered of that others did not claim them."""

    def __init__(self) -> None:
        self._claims: dict[Slot, list[Claim]] = {}
        self._asked: set[Slot] = set()

    def make(self, slot: Slot, claim: Claim) -> None:
        """Have an operation claim a slot."""
        self._claims.setdefault(slot, []).append(claim)

    def free(self, slot: Slot, key: Key) -> bool:
        """Whether no other operation claims a slot."""
        self._asked.add(slot)
        return all(claim.key == key for claim in self._claims.get(slot, ()))

    def exact(self, slot: Slot) -> bool:
        """Whether some operation is about the very entry in a slot."""
        self._asked.add(slot)
        return any(claim.exact for claim in self._claims.get(slot, ()))

    def come_late(self, slots: Iterable[Slot]) -> bool:
        """Whether claims made now on these slots might have changed what was answered before."""
        return not self._asked.isdisjoint(slots)
