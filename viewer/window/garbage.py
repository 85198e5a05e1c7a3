"""When Python looks for garbage. It stops everything else meanwhile, a tenth of a second where a long report is open.

It is looked for in the thread of the windows alone: what is taken out may be part of a window, which no other thread
may touch. By itself Python would look in whatever thread makes things, which may then wait for ever for the other.
What was loaded and stays is left alone; what little of it has become garbage goes with the next window.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTimer

_OFTEN = 500
"""Milliseconds between two looks."""
_MUCH = 50_000
"""So many new objects are looked through in a few milliseconds."""
_pausing = threading.Lock()
_paused = 0
"""How much work is done meanwhile of which nothing is looked through."""
_began = False
"""Whether garbage is looked for."""


def begin() -> None:
    """Look for garbage from now on, but not in what has been loaded until now. The application is there."""
    global _began
    gc.disable()
    gc.freeze()
    _began = True
    timer = QTimer(QCoreApplication.instance())
    timer.timeout.connect(look)
    timer.start(_OFTEN)


def look() -> None:
    """Look for garbage among what was made lately, or further back if that was done often: as Python would."""
    if _paused:
        return
    generations = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [count > threshold for count, threshold in generations]
    if due[0]:
        gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)


def leave_alone() -> None:
    """Do not look for garbage in what is there now, as when a long report has been opened."""
    if _began:
        gc.freeze()


@contextmanager
def paused() -> Iterator[None]:
    """Look for no garbage while much is made that stays, in any thread: each look goes through all of it.

    Nor is very much looked through afterwards: the next look alone would hold up the window for 40 milliseconds.
    """
    _pause(1)
    try:
        yield
    finally:
        if gc.get_count()[0] > _MUCH:
            leave_alone()
        _pause(-1)


def _pause(by: int) -> None:
    global _paused
    with _pausing:
        _paused += by


def sweep() -> None:
    """Look through everything once, as when a window has been closed and others stay."""
    if _began and not _paused:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
