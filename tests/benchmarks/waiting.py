"""Lets a window work until something holds. Needs a ``Clock``, whose beat wakes the event loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what is loaded is measured
    from PySide6.QtWidgets import QApplication

_PATIENCE = 600.0


def after(seconds: float) -> Callable[[], bool]:
    """Whether so many seconds have passed from now on."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def until(application: QApplication, condition: Callable[[], bool]) -> None:
    """Wait for the condition. Raises TimeoutError after ten minutes."""
    from PySide6.QtCore import QEventLoop

    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("what is measured did not happen")
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
