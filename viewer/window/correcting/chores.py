"""What is done in threads once nobody corrects anything, for the next correction, or opening, not to wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from viewer import cache
from viewer.keeping.log import Extent
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import Replay, Replayed
from viewer.report.corrections.standing import Standing
from viewer.report.model import Report
from viewer.window import garbage
from viewer.window.correcting.shown_before import keep
from viewer.window.jobs import Jobs

_CALM = 500
"""Milliseconds after which everything shows what was done last: whatever works meanwhile would hold that up."""
_QUIET = 3_000
"""Milliseconds after which a reader has paused: what is shown is not kept anew with each of many quick corrections."""
_MUCH = 1_000
"""So many entries and corrections are replayed anew within a moment."""
_GOOD = frozenset({"applied", "already so"})
"""The outcomes of which nothing is to be told when a report is opened."""


class Chores(QObject):
    """Prepares the next correction, and keeps the corrected report for the next opening."""

    def __init__(self, parent: QObject, *, private: bool) -> None:
        """``private``: nothing is kept."""
        super().__init__(parent)
        self._private = private
        self._jobs = Jobs(self)
        self._preparing = self._timer(_CALM)
        self._keeping = self._timer(_QUIET)
        self._prepare: Callable[[], object] = _nothing
        self._keep: Callable[[], object] = _nothing
        self._preparing.timeout.connect(lambda: self._prepare())
        self._keeping.timeout.connect(lambda: self._keep())

    def _timer(self, interval: int) -> QTimer:
        return QTimer(self, singleShot=True, interval=interval)

    def end(self) -> None:
        """Nothing is to be done any more."""
        self.forget()
        self._jobs.close()

    def forget(self) -> None:
        """Another report is taken: nothing is to be done for the one before."""
        self._preparing.stop()
        self._keeping.stop()
        self._prepare = self._keep = _nothing

    def prepare(self, standing: Standing, corrections: Corrections, *, now: bool) -> None:
        """Replay all anew soon, where the next correction would wait for that; prepare the first in any case (``now``).

        ``corrections`` are those that ``standing`` shows.
        """
        self._prepare = partial(self._replay, standing, corrections)
        much = standing.found.size + len(standing.history.done) > _MUCH
        if now or much and (standing.ready is None or standing.behind is not None):
            self._preparing.start()

    def keep(self, found: Report, replayed: Replayed, extent: Callable[[], Extent | None]) -> None:
        """Keep soon what was made of a report, unless an opening has something to tell of the corrections.

        ``extent`` tells by then of how much of which log it was made.
        """
        if self._private or not replayed.outcomes or not _GOOD.issuperset(replayed.outcomes.values()):
            self._keeping.stop()
            return
        self._keep = partial(self._write, found, replayed.report, extent)
        self._keeping.start()

    def leave(self) -> None:
        """What was made of the report is kept already."""
        self._keeping.stop()

    def _replay(self, standing: Standing, corrections: Corrections) -> None:
        """Do in a thread what the next correction would wait for: replay all anew, where that has become necessary."""
        found = standing.found
        if found.size + len(standing.history.done) <= _MUCH:
            return
        ready, earlier = standing.ready, standing.behind

        def take(replay: Replay) -> None:
            garbage.leave_alone()
            if standing.ready is None:
                standing.take(replay)
            if earlier is not None:
                behind = partial(_made, found, Corrections(earlier, corrections.texts))
                self._jobs.start(behind, standing.take_behind, lambda _fault: None)

        self._jobs.start(partial(_made, found, corrections, ready), take, lambda _fault: None)  # else when it is needed

    def _write(self, found: Report, shown: Report, extent: Callable[[], Extent | None]) -> None:
        if (known := extent()) is not None:
            reports = cache.ReportCache(cache.default_folder())
            self._jobs.start(partial(keep, reports, found, shown, known), lambda _: None, lambda _fault: None)


def _made(found: Report, corrections: Corrections, replay: Replay | None = None) -> Replay:
    """A replay, made anew unless there is one, that can be gone on with at once."""
    with garbage.paused():
        if replay is None:
            replay = Replay(found, corrections)
            replay.replayed()
        replay.prepare()
    return replay


def _nothing() -> None:
    """Nothing is to be done."""
