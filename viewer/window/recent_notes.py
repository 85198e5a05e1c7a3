"""What is known of reports that were opened lately: what each is called, and how far it is checked.

It is kept beside the list of their files, and forgotten with it: a window that has just been opened has it at
once, whatever the format of a file, and need not read one for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from viewer.window.preferences import Preferences

if TYPE_CHECKING:
    from viewer.report.model import Report

_LONGEST = 300
"""Characters of the longest title that is kept."""
_NUMBERS = re.compile(r"([0-9]{1,9}) ([0-9]{1,9})")
_MOMENT = 1000
"""Milliseconds after a change at which it is kept: one correction often follows another."""


class Note(NamedTuple):
    """What is known of a report."""

    title: str
    """What it is called; "" where it is called by its file."""
    checked: int
    total: int
    """How many entries it has; 0 where none were found."""


def loads(entries: Iterable[str]) -> dict[Path, Note]:
    """What is known, by the paths of files. What makes no sense is left out."""
    return {Path(path): note for path, note in map(_read, entries) if path and note}


def dumps(notes: Mapping[Path, Note]) -> list[str]:
    """The same as texts: numbers, the title and the path, a line each."""
    return [f"{note.checked} {note.total}\n{note.title}\n{path}" for path, note in notes.items()]


def note_of(report: Report) -> Note:
    """What is to be known of a report."""
    from viewer.report import headlines  # a window that has no report is painted without these
    from viewer.report.progress import progress

    name = headlines.name(report)
    title = "" if name == report.source.name else " ".join(name.split())
    found = progress(report)
    return Note(title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…", found.checked, found.total)


def _read(entry: str) -> tuple[str, Note | None]:
    numbers, _, rest = entry.partition("\n")
    title, _, path = rest.partition("\n")
    found = _NUMBERS.fullmatch(numbers)
    if not found or len(title) > _LONGEST or int(found[1]) > int(found[2]):
        return path, None
    return path, Note(title, int(found[1]), int(found[2]))


class NoteTaker(QObject):
    """Keeps what is known of the report that one window shows."""

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._path: Path | None = None
        self._report: Report | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MOMENT)
        self._timer.timeout.connect(self.finish)
        for forgotten in (preferences.files_forgotten, preferences.notes_forgotten):
            forgotten.connect(self._forget)

    def begin(self, path: Path | None) -> None:
        """Another file is open; None where it has no place in the list of files."""
        self.finish()
        self._path = path

    def take(self, report: Report) -> None:
        """All that was found in the file that is open is shown, as it was corrected."""
        if self._path is not None:
            self._report = report
            self._timer.start()

    def finish(self) -> None:
        """Keep what is not kept yet."""
        self._timer.stop()
        report, self._report = self._report, None
        if report is None or self._path is None:
            return
        recent, notes = self._preferences.recent, loads(self._preferences.recent_notes)
        if self._path in recent:
            notes[self._path] = note_of(report)
            self._preferences.recent_notes = dumps({path: note for path, note in notes.items() if path in recent})

    def _forget(self) -> None:
        self._report = None
