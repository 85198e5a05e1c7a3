"""Makes a long text ready for searching before anybody asks, the window answering in between."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from viewer.window.jobs import Jobs
from viewer.window.turns import Turns
from viewer.window.views import Views

_CALM = 1000
"""Milliseconds after which it begins."""
_BUSY = 4000
"""The same where something else is made that a reader waits for: two threads with work are each half as fast."""
_MODULES = ("search_desk", "find_bar", "finder", "matches_panel")
"""What searches is made of: in the window's thread they would be loaded in the midst of other things."""


class SearchAhead(QObject):
    """Loads what searches in another thread, then makes its parts, each in a turn of the event loop."""

    def __init__(self, views: Views, get_ready: Callable[[], object], parent: QObject) -> None:
        """``get_ready`` has the text made ready, once there is all that it takes."""
        super().__init__(parent)
        self._steps = (views.add_find_bar, views.add_search, get_ready)
        self._turns, self._jobs = Turns(self), Jobs(self)
        self._timer = QTimer(self, singleShot=True, interval=_CALM)
        self._timer.timeout.connect(self._load)

    def begin(self, *, wanted_first: bool = False) -> None:
        """Begin in a while, from then on anew; in a longer one while something is ``wanted_first``."""
        self._timer.start(_BUSY if wanted_first else _CALM)

    def close(self) -> None:
        """End what runs in the background."""
        self._timer.stop()
        self._jobs.close()

    def _load(self) -> None:
        self._jobs.start(
            _load,
            lambda _loaded: self._turns.start(self._steps),
            lambda _fault: None,  # it is made when somebody searches, and what is wrong is said then
        )


def _load() -> None:
    for name in _MODULES:
        importlib.import_module(f"viewer.window.{name}")
