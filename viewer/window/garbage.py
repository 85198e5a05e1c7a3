"""When Python looks for garbage. It stops everything else meanwhile, a tenth of a second where a long report is open.

What was loaded and stays is left alone from then on; what little of it has become garbage goes with the next window.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_pausing = threading.Lock()
_paused = 0
"""How much work is done meanwhile of which nothing is looked through."""
_began = False
"""Whether garbage was looked for before that."""


def begin() -> None:
    """Look for garbage from now on, but not in what has been loaded until now."""
    gc.freeze()
    gc.enable()


def leave_alone() -> None:
    """Do not look for garbage in what is there now, as when a long report has been opened."""
    if _is_wanted():
        gc.freeze()


@contextmanager
def paused() -> Iterator[None]:
    """Look for no garbage while much is made that stays, in any thread: each look goes through all of it."""
    _pause(1)
    try:
        yield
    finally:
        _pause(-1)


def _is_wanted() -> bool:
    """Whether garbage is looked for, or will be again."""
    return gc.isenabled() or bool(_paused and _began)


def _pause(by: int) -> None:
    global _paused, _began
    with _pausing:
        if not _paused:
            _began = gc.isenabled()
        _paused += by
        if _paused:
            gc.disable()
        elif _began:
            gc.enable()


def sweep() -> None:
    """Look through everything once, as when a window has been closed and others stay."""
    if _is_wanted():
        gc.unfreeze()
        gc.collect()
        gc.freeze()
