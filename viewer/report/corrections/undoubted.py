"""An entry with a reader's mark: once a reader has decided on an entry, nothing of it is doubted any more."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from viewer.report.corrections.entries import E
from viewer.report.marks import READER, Mark
from viewer.report.model import Fact, Origin, Person, ProgrammeItem, Statement
from viewer.report.spans import Spans


def marked(entry: E, mark: Mark, by: str) -> E:
    """The entry with a reader's mark, found by a rule or by ``READER``, and all its parts without doubt.

    What of it has no words is the reader's own.
    """
    changes: dict[str, Any] = {}
    if isinstance(entry, Person):
        changes["role"] = _fact(entry.role)
        changes["part"] = sure(entry.part, entry.spans)
    elif isinstance(entry, ProgrammeItem):
        changes["time"] = _fact(entry.time)
        changes["participants"] = tuple(replace(who, origin=sure(who.origin, who.spans)) for who in entry.participants)
    elif isinstance(entry, Statement):
        changes["cue"] = _fact(entry.cue)
    return replace(entry, origin=Origin(by if entry.spans else READER, mark=mark), **changes)


def _fact(fact: Fact | None) -> Fact | None:
    return fact and replace(fact, origin=sure(fact.origin, fact.spans))


def sure(origin: Origin, spans: Spans) -> Origin:
    """The origin of something in an entry, without its doubt."""
    return Origin(origin.by if spans else READER, mark=origin.mark)
