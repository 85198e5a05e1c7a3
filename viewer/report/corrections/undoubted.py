"""An entry with a reader's mark: what the reader decided is not doubted any more, all else of it still is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from viewer.report.corrections.entries import E
from viewer.report.doubting import is_about_people
from viewer.report.marks import READER, Mark
from viewer.report.model import Fact, Origin, Person, ProgrammeItem, Remark, Statement
from viewer.report.spans import Spans


def marked(entry: E, mark: Mark, by: str, decided: Collection[str] | None) -> E:
    """The entry with a reader's mark, found by a rule or by ``READER``.

    ``decided`` are the fields that readers decided; None of an entry all of which they did. What of it has no words is
    the reader's own.
    """
    changes: dict[str, Any] = {}
    if isinstance(entry, Person):
        changes["role"] = _fact(entry.role, _is_one_of(("role",), decided))
        changes["part"] = _part(entry.part, entry.spans, _is_one_of(("participation",), decided))
    elif isinstance(entry, ProgrammeItem):
        changes["time"] = _fact(entry.time, _is_one_of(("time",), decided))
        changes["participants"] = tuple(
            replace(who, origin=_part(who.origin, who.spans, decided is None)) for who in entry.participants
        )
    elif isinstance(entry, Statement):
        changes["cue"] = _fact(entry.cue, _is_one_of(("speaker", "cue"), decided))
    whole = isinstance(entry, Fact | Remark) or _is_one_of(_telling(entry), decided)
    origin = Origin(by, mark=mark) if whole else replace(entry.origin, mark=mark)
    return replace(entry, origin=origin if entry.spans else replace(origin, by=READER), **changes)


def _telling(entry: Person | ProgrammeItem | Statement) -> tuple[str, ...]:
    """The fields of which an entry's own doubt tells.

    That of a person tells whether this is one, and all mentions that one's; that of a statement, who said it; that of
    an act, whether there is one of this kind, or who did it, where that was worked out.
    """
    match entry:
        case Person():
            return ("name", "spans")
        case ProgrammeItem():
            return ("kind", "participants") if is_about_people(entry.origin) else ("kind",)
        case Statement():
            return ("speaker",)


def _is_one_of(fields: tuple[str, ...], decided: Collection[str] | None) -> bool:
    """Whether a reader decided one of these fields."""
    return decided is None or any(field in decided for field in fields)


def _fact(fact: Fact | None, is_sure: bool) -> Fact | None:
    return fact and replace(fact, origin=_part(fact.origin, fact.spans, is_sure))


def _part(origin: Origin, spans: Spans, is_sure: bool) -> Origin:
    """The origin of something in an entry, without its doubt where that is sure."""
    by = origin.by if spans else READER
    return Origin(by, mark=origin.mark) if is_sure else replace(origin, by=by)
