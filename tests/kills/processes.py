"""Processes as the system knows them."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable
from pathlib import Path

Started = tuple[int, str]
"""The id of a process, and when it was started: ids are given anew."""


def started(number: int) -> Started | None:
    """The process of that id; None if there is none."""
    with contextlib.suppress(OSError):
        fields = Path(f"/proc/{number}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        return number, fields[19]
    return None


def children(number: int) -> set[Started]:
    """The children of a process, their children, and so on; those that ended and were not waited for, too."""
    found: set[Started] = set()
    for tasks in Path(f"/proc/{number}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for one in map(int, tasks.read_text(encoding="ascii").split()):
                if known := started(one):
                    found |= {known} | children(one)
    return found


def left(processes: Iterable[Started], patience: float = 3.0) -> set[Started]:
    """Those of the processes that are still there after so many seconds, as zombies or alive."""
    end = time.monotonic() + patience
    there = set(processes)
    while there and time.monotonic() < end:
        there = {one for one in there if started(one[0]) == one}
        time.sleep(0.01)
    return there
