"""Whether what a report states is of the kind that it must be: days, times, numbers, and words of closed sets."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from viewer.report.span_validation import ModelError
from viewer.report.vocabulary import Acted, ItemKind, Mode, Order, Participation, RemarkKind, Tag

if TYPE_CHECKING:
    from collections.abc import Collection

    from viewer.report.model import Entry, Fact, Report

_PARTICIPATION, _ACTED, _ITEM_KIND, _TAG, _ORDER, _MODE, _REMARK_KIND = (
    ("participation", frozenset[str](Participation)),
    ("deed of a person", frozenset[str](Acted)),
    ("kind", frozenset[str](ItemKind)),
    ("tag", frozenset[str](Tag)),
    ("order", frozenset[str](Order)),
    ("mode", frozenset[str](Mode)),
    ("remark", frozenset[str](RemarkKind)),
)
_OF_ENTRIES: dict[str, tuple[tuple[str, tuple[str, frozenset[str]]], ...]] = {
    "person": (("participation", _PARTICIPATION), ("acted", _ACTED)),
    "item": (("kind", _ITEM_KIND), ("tags", _TAG), ("order", _ORDER)),
    "statement": (("mode", _MODE),),
    "remark": (("kind", _REMARK_KIND),),
}
"""For each kind of entry its fields that hold words of closed sets, and these sets by name."""
_SEVERAL = ("acted", "tags")
"""Those of these fields that hold several words."""


def check_values(report: Report) -> None:
    """Check all that a report states. Raises ModelError."""
    for name, fact in report.event.facts():
        check_fact(name, fact)
    acts = (*report.programme, *report.suggestions)
    _check_words(_PARTICIPATION, {person.participation for person in report.people})
    _check_words(_ACTED, {deed for person in report.people for deed in person.acted})
    _check_words(_ITEM_KIND, {item.kind for item in acts})
    _check_words(_TAG, {tag for item in acts for tag in item.tags})
    _check_words(_ORDER, {item.order for item in acts})
    _check_words(_MODE, {said.mode for said in report.statements})
    _check_words(_REMARK_KIND, {remark.kind for remark in report.remarks})


def check_entry_values(kind: str, entry: Entry) -> None:
    """Check an entry of a kind, as in ``corrections.operations.TARGETS``, that is no fact. Raises ModelError."""
    for field, words in _OF_ENTRIES[kind]:
        value = getattr(entry, field)
        _check_words(words, value if field in _SEVERAL else (value,))


def check_fact(name: str, fact: Fact) -> None:
    """Check the value of a fact of the event, by the name of its field. Raises ModelError."""
    if name in ("date", "date_end"):
        try:
            datetime.date.fromisoformat(str(fact.value))
        except ValueError as error:
            raise ModelError(f"{name} is no day: {fact.value!r}") from error
    elif name == "attendance":
        if not isinstance(fact.value, int):
            raise ModelError(f"attendance is no number: {fact.value!r}")
    elif name == "start_time" and not re.fullmatch(r"[0-2]\d:[0-5]\d", str(fact.value)):
        raise ModelError(f"start_time is no time: {fact.value!r}")


def _check_words(words: tuple[str, frozenset[str]], values: Collection[str]) -> None:
    name, allowed = words
    if not allowed.issuperset(values):
        raise ModelError(f"unknown {name}: {min(set(values) - allowed)!r}")
