"""Replay: a report as it was found and a log of corrections make the report that is shown. A pure function.

Each operation ends in one of ``OUTCOMES``. The machine's part and the reader's stay apart: whatever is shown tells by
its mark what a reader did to it, and what was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from viewer.report.corrections.doing import DOING
from viewer.report.corrections.history import history
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replaying import Replaying
from viewer.report.giving_way import one_by_one
from viewer.report.marks import Review
from viewer.report.model import Report

OUTCOMES = ("applied", "already so", "conflict", "lost")
"""What becomes of an operation. ``already so``: the extraction agrees with the reader now. ``conflict``: something else
is found than was there when the reader corrected it; the reader's value holds, and both are shown."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """The report that is shown, and what became of each operation that holds, by its id."""

    report: Report
    outcomes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def replay(found: Report, corrections: Corrections) -> Replayed:
    """The report with all corrections that hold. Without any it is the very report that was found.

    Raises nothing for operations that ``checking.check`` lets pass, whatever text and report they are replayed on.
    """
    operations = history(corrections.operations).operations
    if not operations:
        return Replayed(found)
    replaying = Replaying(found, corrections.texts, operations)
    outcomes: dict[str, str] = {}
    for operation in one_by_one(operations):
        now = replaying.reading(operation)
        outcomes[operation.id] = DOING[operation.kind](replaying, operation, now)
    replaying.bring_back()
    readers = tuple(dict.fromkeys(operation.reader for operation in operations))
    review = Review(lost=tuple(replaying.lost), notes=replaying.notes(), readers=readers)
    return Replayed(replaying.draft.report(review), outcomes)
