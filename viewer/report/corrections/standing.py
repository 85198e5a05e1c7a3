"""The report that is shown while corrections are made: each is replayed on, undoing goes back to what was shown before.

What comes of it is always what ``replay`` makes of all corrections; where that is not certain, all are replayed.
"""

from __future__ import annotations

from collections import OrderedDict

from viewer.report.corrections.history import History, history
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import Replay, Replayed
from viewer.report.model import Report

_KEPT = 32
"""So many reports that were shown are kept, to go back to."""


class Standing:
    """One report as it was found, and what corrections last made of it."""

    def __init__(self, found: Report) -> None:
        self.found = found
        self.history = History()
        """What of the corrections that were shown last holds."""
        self._replay: Replay | None = None
        self._held: tuple[str, ...] = ()
        self._shown: OrderedDict[tuple[str, ...], Replayed] = OrderedDict()

    def show(self, corrections: Corrections) -> Replayed:
        """The report with all corrections that hold. Raises what ``replay`` does."""
        now = history(corrections.operations)
        held = tuple(operation.id for operation in now.operations)
        shown = self._shown.get(held) or self._replayed(corrections, now.operations, held)
        self.history, self._held = now, held
        self._shown[held] = shown
        self._shown.move_to_end(held)
        if len(self._shown) > _KEPT:
            self._shown.popitem(last=False)
        return shown

    @property
    def ready(self) -> Replay | None:
        """What the next correction can be replayed on; None after some were undone, for those were replayed, too."""
        return self._replay if self._replay is not None and self._replay.ids == self._held else None

    def take(self, replay: Replay) -> None:
        """Go on from a replay on the same report, which was made elsewhere."""
        self._replay = replay

    def _replayed(self, corrections: Corrections, operations: tuple[Operation, ...], held: tuple[str, ...]) -> Replayed:
        replay, self._replay = self._replay, None  # none is gone on with that failed
        before = len(replay.ids) if replay is not None else 0
        if replay is None or replay.ids != held[:before] or not _gone_on(replay, operations[before:]):
            replay = Replay(self.found, corrections)
        self._replay = replay
        return replay.replayed()


def _gone_on(replay: Replay, operations: tuple[Operation, ...]) -> bool:
    return not operations or replay.go_on(operations)
