"""Long work of the windows' thread is done piece by piece: here it is decided whose piece is the next.

In a turn of the event loop every timer is heard. Were each to do a piece of work, all of them together would hold up
the window: therefore one piece is done in a turn, by turns among those who have some. None is while a report is being
shown view after view, or its corrections are read: what is seen of it comes before what is out of sight.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher

from viewer.giving_way import FOREGROUND

_PAUSE = 0.004
"""Seconds within which two pieces would be done in the same turn of the event loop."""
_PATIENCE = 0.1
"""Seconds for which what waits for its turn is waited for, and for which something more urgent has the time."""
_GOAL = 0.008
"""Seconds that a piece should take."""
_NOTHING = 0.001
"""Seconds in which no piece is done."""


class Pace:
    """Who does a piece of work next, in all windows. What asks is known by its identity."""

    def __init__(self) -> None:
        self._ended, self._by = 0.0, 0
        """When a piece was done last, by the monotonic clock, and by whom."""
        self._next, self._since = 0, 0.0
        """Who waits for the next turn, and since when."""
        self._urgent_until = 0.0
        self._begun: float | None = None
        """When something that may be long was begun in this turn of the event loop."""
        self._listens = False

    def begin(self) -> None:
        """Something that may be long begins. To the end of this turn of the event loop, threads give way to it."""
        if self._begun is None:
            self._begun = time.monotonic()
            if not self._listens and (dispatcher := QAbstractEventDispatcher.instance()) is not None:
                self._listens = True
                dispatcher.awake.connect(self.end_turn)
        FOREGROUND.works()

    def is_full(self) -> bool:
        """Whether as much was done in this turn of the event loop as should be done in one."""
        return self._begun is not None and time.monotonic() - self._begun > _PAUSE

    def end_turn(self) -> None:
        """A turn of the event loop is over."""
        self._begun = None
        FOREGROUND.rests()

    def hold(self, *, more: bool) -> None:
        """Something more urgent was done; whether there is ``more`` of it, for which everything else waits."""
        self._urgent_until = time.monotonic() + _PATIENCE if more else 0.0

    def may_go(self, who: object, *, on: bool = False) -> bool:
        """Whether it is one's turn to do a piece. ``on``: also just behind one's own last piece."""
        now, me = time.monotonic(), id(who)
        if now < self._urgent_until:
            return False
        is_late = self._next != 0 and now - self._since > _PATIENCE
        is_next = is_late or self._next in (0, me) and not self.is_full()
        if is_next and (now - self._ended >= _PAUSE or (on and self._by == me)):
            self._next = 0
            self.begin()
            return True
        if not self._next:
            self._next, self._since = me, now
        return False

    def went(self, who: object) -> None:
        """Someone did a piece."""
        self._ended, self._by = time.monotonic(), id(who)


PACE = Pace()


def adapted(size: int, seconds: float, least: int, most: int) -> int:
    """How large the next piece should be, where one of a size took so long: no time, where there was nothing to do."""
    return max(least, min(most, round(size * min(2.0, _GOAL / seconds)))) if seconds > _NOTHING else size
