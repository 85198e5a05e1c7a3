"""The corrections of a report that was opened: which log they are in, and what they make of the report.

All of it is in one call that needs no Qt, so that for long reports it can be made in a thread of its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from viewer.keeping.log import MemoryLog
from viewer.keeping.shelf import Shelf, normalised_hash
from viewer.kept_corrections import kept
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import Replay
from viewer.report.model import Report
from viewer.window import garbage

_LONG = 200_000
"""From so many characters on, the text of a report or its log is long."""


class Opened(NamedTuple):
    """A report as it was found, its log, and a replay of the corrections in it.

    ``damaged`` tells how many records of the log are none, ``agrees`` whether the replay makes what is shown already.
    """

    found: Report
    log: MemoryLog
    corrections: Corrections
    replay: Replay
    damaged: int
    agrees: bool


def is_long(shelf: Shelf, found: Report, path: Path | None) -> bool:
    """Whether opening the corrections of a report may take longer than a reader should see."""
    return is_long_text(found) or _logged(shelf, found, path) > _LONG


def is_long_text(found: Report) -> bool:
    """Whether the text of a report is long: then what is asked about its log is asked in a thread."""
    return len(found.text) > _LONG


def is_corrected(shelf: Shelf, text: Report, path: Path | None) -> bool:
    """Whether something was corrected in the report of a text, of which no more need be known."""
    return _logged(shelf, text, path) > 0


def _logged(shelf: Shelf, found: Report, path: Path | None) -> int:
    """How many bytes the log of a report has."""
    return shelf.size(normalised_hash(found.text), found.source.sha256 or None, path)


def opened(shelf: Shelf, found: Report, path: Path | None, shown: Report | None = None) -> Opened:
    """Read the corrections of a report, and replay them; ``shown`` is what is shown of it already."""
    with garbage.paused():
        return _opened(shelf, found, path, shown)


def _opened(shelf: Shelf, found: Report, path: Path | None, shown: Report | None) -> Opened:
    log, corrections, damaged = kept(shelf, found, path)
    replay = Replay(found, corrections)
    replay.replayed()
    agrees = shown is not None and replay.agrees(shown)
    return Opened(found, log, corrections, replay, damaged, agrees)
