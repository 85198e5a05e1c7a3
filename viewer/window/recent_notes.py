"""What is known of reports that were opened lately: what each is called, how far it is checked, and was read.

It is kept beside the list of their files, and forgotten with it: a window that has just been opened has it at
once, whatever the format of a file, and need not read one for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from viewer.report.corrections.operations import text_key
from viewer.window.preferences import Preferences

if TYPE_CHECKING:
    from viewer.report.model import Report

_LONGEST = 300
"""Characters of the longest title that is kept."""
_NUMBERS = re.compile(r"([0-9]{1,9}) ([0-9]{1,9})(?: ([0-9]{1,9}) ([0-9a-f]{16}))?")
"""Entries that are checked, all entries, and the place, which notes of older versions have not."""
_MOMENT = 1000
"""Milliseconds after a change at which it is kept: one correction often follows another."""


class Note(NamedTuple):
    """What is known of a report."""

    title: str
    """What it is called; "" where it is called by its file."""
    checked: int
    total: int
    """How many entries it has; 0 where none were found."""
    top: int = 0
    """The offset of the first character that was in view when it was read last."""
    digest: str = ""
    """What tells in which text that is; "" where it is not known."""


def loads(entries: Iterable[str]) -> dict[Path, Note]:
    """What is known, by the paths of files. What makes no sense is left out."""
    return {Path(path): note for path, note in map(_read, entries) if path and note}


def dumps(notes: Mapping[Path, Note]) -> list[str]:
    """The same as texts: numbers, the title and the path, a line each."""
    return [f"{_numbers(note)}\n{note.title}\n{path}" for path, note in notes.items()]


def note_of(report: Report) -> Note:
    """What is to be known of a report."""
    from viewer.report import headlines  # a window that has no report is painted without these
    from viewer.report.progress import progress

    name = headlines.name(report)
    title = "" if name == report.source.name else " ".join(name.split())
    found = progress(report)
    return Note(title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…", found.checked, found.total)


def _numbers(note: Note) -> str:
    place = f" {note.top} {note.digest}" if note.digest else ""
    return f"{note.checked} {note.total}{place}"


def _read(entry: str) -> tuple[str, Note | None]:
    numbers, _, rest = entry.partition("\n")
    title, _, path = rest.partition("\n")
    found = _NUMBERS.fullmatch(numbers)
    if not found or len(title) > _LONGEST or int(found[1]) > int(found[2]):
        return path, None
    return path, Note(title, int(found[1]), int(found[2]), int(found[3] or 0), found[4] or "")


class NoteTaker(QObject):
    """Keeps what is known of the report that one window shows."""

    def __init__(self, preferences: Preferences, place: Callable[[], tuple[str, int]], parent: QObject) -> None:
        """``place`` tells the text that is shown, and the offset of the first character in view."""
        super().__init__(parent)
        self._preferences = preferences
        self._place = place
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

    def top(self, text: str) -> int:
        """The offset of the first character that was in view when the file was read last, if it had this text then."""
        note = loads(self._preferences.recent_notes).get(self._path) if self._path else None
        return note.top if note and note.top < len(text) and note.digest == text_key(text)[:16] else 0

    def take(self, report: Report) -> None:
        """All that was found in the file that is open is shown, as it was corrected."""
        if self._path is not None:
            self._report = report
            self._timer.start()

    def finish(self) -> None:
        """Keep what is not kept yet, and where one reads."""
        self._timer.stop()
        report, self._report = self._report, None
        recent, notes = self._preferences.recent, loads(self._preferences.recent_notes)
        if self._path not in recent:
            return
        note = note_of(report) if report else notes.get(self._path)
        if note:
            text, top = self._place()
            notes[self._path] = note._replace(top=top, digest=text_key(text)[:16])
            self._preferences.recent_notes = dumps({path: note for path, note in notes.items() if path in recent})

    def _forget(self) -> None:
        self._report = None
