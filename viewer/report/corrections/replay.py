"""Replay: a report as it was found and a log of corrections make the report that is shown. A pure function.

Each operation ends in one of ``OUTCOMES``. The machine's part and the reader's stay apart: whatever is shown tells by
its mark what a reader did to it, and what was found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from viewer.giving_way import one_by_one
from viewer.report.corrections.doing import DOING
from viewer.report.corrections.history import history
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replaying import Replaying
from viewer.report.marks import NOTHING_DONE, Review
from viewer.report.model import Report

OUTCOMES = ("applied", "already so", "conflict", "lost")
"""What becomes of an operation. ``already so``: the extraction agrees with the reader now. ``conflict``: something else
is found than was there when the reader corrected it; the reader's value holds, and both are shown."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """The report that is shown, and what became of each operation that holds, by its id."""

    report: Report
    outcomes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Replay:
    """A replay that can go on with operations that are made later."""

    def __init__(self, found: Report, corrections: Corrections) -> None:
        """Replays all operations that hold."""
        self._found, self._texts = found, corrections.texts
        self._readers: dict[str, None] = {}
        self._outcomes: dict[str, str] = {}
        self._made: Replayed | None = Replayed(found)
        operations = history(corrections.operations).operations
        if operations:
            self._replaying.expect(one_by_one(operations))
            self._do(operations)

    @property
    def ids(self) -> tuple[str, ...]:
        """The operations that were replayed."""
        return tuple(self._outcomes)

    def replayed(self) -> Replayed:
        """The report that is shown now; without any operation the very one that was found."""
        if self._made is None:
            replaying = self._replaying
            replaying.bring_back()
            notes = replaying.notes.told(replaying.draft)
            review = Review(lost=tuple(replaying.lost), notes=notes, readers=tuple(self._readers))
            self._made = Replayed(replaying.draft.report(review), dict(self._outcomes))
        return self._made

    def agrees(self, shown: Report) -> bool:
        """Whether a report is the one that is shown now. If so, ``replayed`` gives that very object from now on."""
        made = self.replayed()
        if made.report != shown:
            return False
        self._made = Replayed(shown, made.outcomes)
        return True

    def prepare(self) -> None:
        """Do now what the next operations would have to wait for, besides ``replayed``."""
        _ = self._untouched
        if not self._outcomes:  # else it was done when these were replayed
            self._replaying.draft.report(NOTHING_DONE)

    def go_on(self, operations: Sequence[Operation]) -> bool:
        """Replay more operations. Not done (False) where the outcome might not be that of replaying all anew."""
        if not self._replaying.can_go_on or not all(map(self._replaying.knows, operations)):
            return False
        claims = [claim for operation in operations for claim in self._untouched.claims(operation)]
        if not self._replaying.expect_late(claims):
            return False
        self._do(operations)
        return True

    def _do(self, operations: Iterable[Operation]) -> None:
        self._made = None
        for operation in one_by_one(operations):
            now = self._replaying.reading(operation)
            self._outcomes[operation.id] = DOING[operation.kind](self._replaying, operation, now)
            self._readers[operation.reader] = None

    @cached_property
    def _replaying(self) -> Replaying:
        return Replaying(self._found, self._texts)

    @cached_property
    def _untouched(self) -> Replaying:
        """On which nothing is replayed: it tells what later operations are about."""
        return Replaying(self._found, self._texts)


def replay(found: Report, corrections: Corrections) -> Replayed:
    """The report with all corrections that hold. Without any it is the very report that was found.

    Raises nothing for operations that ``checking.check`` lets pass, whatever text and report they are replayed on.
    """
    return Replay(found, corrections).replayed()
