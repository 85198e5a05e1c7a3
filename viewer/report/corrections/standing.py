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
_BEHIND, _FAR_BEHIND = 8, 32
"""By so many corrections a replay is behind, which is gone on with once some were undone; and by how many at most."""


class Standing:
    """One report as it was found, and what corrections last made of it."""

    def __init__(self, found: Report) -> None:
        self.found = found
        self.history = History()
        """What of the corrections that were shown last holds."""
        self._replay: Replay | None = None
        self._behind: Replay | None = None
        """A replay without the corrections that were made last, for when some of these are undone."""
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

    @property
    def behind(self) -> tuple[Operation, ...] | None:
        """The corrections of which a replay is wanted for ``take_behind``; None where there is one that will do."""
        ids = self._behind.ids if self._behind is not None else None
        will_do = ids is not None and ids == self._held[: len(ids)] and len(self._held) - len(ids) <= _FAR_BEHIND
        return None if will_do else self.history.operations[:-_BEHIND]

    def take(self, replay: Replay) -> None:
        """Go on from a replay on the same report, which was made elsewhere."""
        self._replay = replay

    def take_behind(self, replay: Replay) -> None:
        """Have a replay of earlier corrections that was made elsewhere: what follows an undo goes on from it."""
        self._behind = replay

    def _replayed(self, corrections: Corrections, operations: tuple[Operation, ...], held: tuple[str, ...]) -> Replayed:
        replay, self._replay = self._replay, None  # none is gone on with that failed
        if replay is None or not _gone_on(replay, operations, held):
            replay = self._behind
            if replay is not None and replay.ids == held[: len(replay.ids)]:
                self._behind = None
            if replay is None or not _gone_on(replay, operations, held):
                replay = Replay(self.found, corrections)
        self._replay = replay
        return replay.replayed()


def _gone_on(replay: Replay, operations: tuple[Operation, ...], held: tuple[str, ...]) -> bool:
    """Whether a replay was gone on with to all of these operations: not where some of those in it hold no more."""
    before = len(replay.ids)
    return replay.ids == held[:before] and (before == len(held) or replay.go_on(operations[before:]))
