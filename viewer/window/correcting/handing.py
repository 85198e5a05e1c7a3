"""Corrections handed to a colleague as a file, and those that a colleague hands over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.report.corrections import coding
from viewer.report.corrections.operations import Corrections
from viewer.window.files import Files

_MOST = 200_000_000
"""A file of more bytes is none that was handed on."""


class Handing(QObject):
    """Writes and reads files of corrections."""

    opened = Signal(Corrections)
    """``Corrections`` that were in a file."""
    failed = Signal(str)
    """A file could not be read: a sentence."""

    def __init__(self, files: Files, corrections: Callable[[], Corrections]) -> None:
        super().__init__(files)
        self._files, self._corrections = files, corrections

    def send(self, name: str) -> None:
        """Ask where to write the corrections of a report of that name."""
        title = self.tr("Send Corrections")
        self._files.ask_for_corrections(title, self.tr("{report}.corrections").format(report=name), self._data)

    def open(self) -> None:
        """Ask which corrections to open."""
        self._files.ask_which_corrections(self.tr("Open Corrections"), self.read)

    def read(self, path: Path) -> None:
        """Read a file of corrections."""
        try:
            if path.stat().st_size > _MOST:
                raise coding.CorrectionsError("too large")
            corrections = coding.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            self.failed.emit(
                self.tr("“{name}” cannot be read: {reason}.").format(name=path.name, reason=error.strerror)
            )
        except coding.CorrectionsError as error:
            newer = self.tr("These corrections were made by a newer version of Event Report Viewer.")
            foreign = self.tr("This is not a file of corrections.")
            self.failed.emit(newer if error.newer else error.sentence or foreign)
        except UnicodeDecodeError:
            self.failed.emit(self.tr("This is not a file of corrections."))
        else:
            self.opened.emit(corrections)

    def _data(self) -> bytes:
        return coding.dumps(self._corrections()).encode("utf-8")
