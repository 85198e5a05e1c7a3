"""When Python looks for garbage. It stops everything else meanwhile, a tenth of a second where a long report is open.

What was loaded and stays is left alone from then on; what little of it has become garbage goes with the next window.
"""

from __future__ import annotations

import gc


def begin() -> None:
    """Look for garbage from now on, but not in what has been loaded until now."""
    gc.freeze()
    gc.enable()


def leave_alone() -> None:
    """Do not look for garbage in what is there now, as when a long report has been opened."""
    if gc.isenabled():
        gc.freeze()


def sweep() -> None:
    """Look through everything once, as when a window has been closed and others stay."""
    if gc.isenabled():
        gc.unfreeze()
        gc.collect()
        gc.freeze()
