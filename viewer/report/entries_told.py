"""Entries of one kind as JSON beside those of another report of the same text: what these have need not be told again.

An entry that is the very object of one there is its number. One of the same words is the number and what else it has
otherwise: ``[7, {"title": "A talk"}]``. Any other one is told as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import Any, Generic, TypeVar, cast

from viewer.giving_way import one_by_one
from viewer.report import elements
from viewer.report.elements import Json, text, word
from viewer.report.model import Entry, Origin, Person, ProgrammeItem, Remark, Statement
from viewer.report.vocabulary import Acted, ItemKind, Mode, Order, Participation, RemarkKind, Tag

E = TypeVar("E", Person, ProgrammeItem, Statement, Remark)

Field = tuple[Callable[[Any], object], Callable[[Any], object]]
"""How something becomes JSON, and how it is read."""

_MARK, _ORIGIN = "mark", "origin"
"""What is told of an origin that is the other one's but for what a reader did, and of any other one."""
_ITEM = "item"
_TEXT: Field = (lambda value: value, text)


class EntriesTold(Generic[E]):
    """Tells entries beside the ``others``. Reading raises KeyError, TypeError and the like where something is none."""

    def __init__(self, others: Sequence[E], whole: Field, fields: Mapping[str, Field]) -> None:
        """``whole`` is for an entry as it is, ``fields`` are for all that it has but its words and its origin."""
        self._others, self._whole, self._fields = others, whole, fields

    def tell(self, entries: Iterable[E]) -> list[object]:
        """Entries as JSON."""
        return [self._told(entry) for entry in one_by_one(entries)]

    def read(self, told: Iterable[object]) -> tuple[E, ...]:
        """The entries of ``tell``."""
        return tuple([self._entry(one) for one in one_by_one(told)])

    def tell_found(self, entry: E) -> object:
        """An entry that is shown no more, or otherwise now: its number, where it is as one of the others."""
        number = self._number(entry)
        return self._whole[0](entry) if number is None or self._others[number] != entry else number

    def read_found(self, told: object) -> Entry:
        """The entry of ``tell_found``."""
        return cast(Entry, self._whole[1](told) if isinstance(told, dict) else self._numbered(told))

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """The numbers of the others by their identities, and by those of their words."""
        by_words = {id(one.spans): number for number, one in enumerate(self._others)}
        return by_words | {id(one): number for number, one in enumerate(self._others)}

    def _number(self, entry: E) -> int | None:
        return self._numbers.get(id(entry), self._numbers.get(id(entry.spans)))

    def _told(self, entry: E) -> object:
        number = self._number(entry)
        if number is None:
            return self._whole[0](entry)
        other = self._others[number]
        return number if entry is other else [number, self._otherwise(entry, other)]

    def _otherwise(self, entry: E, other: E) -> Json:
        """What an entry has otherwise than another one of the same words."""
        fields = ((name, field[0], getattr(entry, name)) for name, field in self._fields.items())
        told: Json = {name: tell(value) for name, tell, value in fields if value != getattr(other, name)}
        mark = entry.origin.mark
        if mark is not None and replace(entry.origin, mark=None) == other.origin:
            told[_MARK] = elements.of_mark(mark, self.tell_found)
        elif entry.origin != other.origin:
            told[_ORIGIN] = elements.of_origin(entry.origin, self.tell_found)
        return told

    def _entry(self, told: object) -> E:
        if isinstance(told, dict):
            return cast(E, self._whole[1](told))
        if isinstance(told, list):
            number, otherwise = cast(list[Any], told)
            return self._with(self._numbered(number), otherwise)
        return self._numbered(told)

    def _with(self, other: E, otherwise: Json) -> E:
        """An entry that has some things otherwise than another one."""
        changed = {name: self._read(name, value, other.origin) for name, value in otherwise.items()}
        if _MARK in changed:
            changed[_ORIGIN] = changed.pop(_MARK)
        return replace(other, **changed)

    def _read(self, name: str, value: Any, before: Origin) -> Any:
        if name == _MARK:
            return Origin(before.by, before.doubt, before.signs, elements.mark(value, self.read_found))
        return elements.origin(value, self.read_found) if name == _ORIGIN else self._fields[name][1](value)

    def _numbered(self, told: object) -> E:
        """The entry of a number. Raises TypeError, IndexError where there is none."""
        if (number := elements.number(told)) < 0:
            raise IndexError(number)
        return self._others[number]


class _StatementsTold(EntriesTold[Statement]):
    """Of most statements, only the number of their item is another one."""

    def _with(self, other: Statement, otherwise: Json) -> Statement:
        if otherwise.keys() == {_ITEM}:
            return other.told_in(self._read(_ITEM, otherwise[_ITEM], other.origin))
        return super()._with(other, otherwise)


def people(others: Sequence[Person]) -> EntriesTold[Person]:
    """Tells people."""
    return EntriesTold(others, (elements.of_person, elements.person), _OF_PEOPLE)


def items(others: Sequence[ProgrammeItem]) -> EntriesTold[ProgrammeItem]:
    """Tells items of the programme."""
    return EntriesTold(others, (elements.of_item, elements.item), _OF_ITEMS)


def statements(others: Sequence[Statement]) -> EntriesTold[Statement]:
    """Tells statements."""
    return _StatementsTold(others, (elements.of_statement, elements.statement), _OF_STATEMENTS)


def remarks(others: Sequence[Remark]) -> EntriesTold[Remark]:
    """Tells remarks."""
    return EntriesTold(others, (elements.of_remark, elements.remark), _OF_REMARKS)


_FACT: Field = (elements.of_fact, elements.fact)
_OF_PEOPLE: dict[str, Field] = {
    "id": _TEXT,
    "name": _TEXT,
    "variants": (list, lambda told: tuple(map(text, told))),
    "role": _FACT,
    "participation": (str, partial(word, Participation)),
    "acted": (list, lambda told: tuple([word(Acted, deed) for deed in told])),
    "part": (lambda part: elements.of_origin(part, elements.of_person), lambda t: elements.origin(t, elements.person)),
}
_OF_ITEMS: dict[str, Field] = {
    "kind": (str, partial(word, ItemKind)),
    "title": _TEXT,
    "participants": (elements.of_participants, elements.participants),
    "tags": (list, lambda told: tuple([word(Tag, tag) for tag in told])),
    "time": _FACT,
    "order": (str, partial(word, Order)),
}
_OF_STATEMENTS: dict[str, Field] = {
    "speaker": (lambda speaker: speaker, lambda told: None if told is None else text(told)),
    "cue": (elements.of_fact, elements.sure_fact),
    "mode": (str, partial(word, Mode)),
    _ITEM: (lambda number: number, lambda told: None if told is None else elements.number(told)),
}
_OF_REMARKS: dict[str, Field] = {"kind": (str, partial(word, RemarkKind)), "message": _TEXT}
