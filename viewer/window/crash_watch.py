"""Tells of crashes: of what failed in this process, and, at the next start, of a process that died."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from viewer import crashes
from viewer.window.windows import Windows

_AGAIN = 500
"""Milliseconds until a message bar that is busy is asked again."""


class CrashWatch(QObject):
    """Has the message bar of a window say that a report was left, and offer to show it."""

    _failed = Signal(object)
    """Something failed: the ``Path`` of the report of it, or None where none was written."""

    def __init__(self, recorder: crashes.Recorder, windows: Windows) -> None:
        super().__init__(windows)
        self._windows = windows
        self._failed.connect(self.tell_of_fault, Qt.ConnectionType.QueuedConnection)
        recorder.told = self._failed.emit  # from any thread
        for path in recorder.untold:
            self._failed.emit(path)

    def look_back(self) -> None:
        """Tell of a process that died, once, and tidy up behind those before."""
        if path := crashes.look_back():
            self.tell_of_death(path)

    def tell_of_death(self, path: Path) -> None:
        """Tell of the report of a process that died."""
        window = self._windows.last_active()
        if window and window.message_bar.busy:
            QTimer.singleShot(_AGAIN, self, lambda: self.tell_of_death(path))
            return
        sentence = self.tr(
            "The application ended unexpectedly the last time. A report of it was left on this computer, and was sent "
            "to nobody."
        )
        self._offer(sentence, path, failed=False)

    def tell_of_fault(self, path: Path | None) -> None:
        """Tell of an exception, whose report may not have been written."""
        if path:
            sentence = self.tr(
                "Something failed because of an error in the application. A report of it was left on this computer, "
                "and was sent to nobody."
            )
            self._offer(sentence, path, failed=True)
        elif window := self._windows.last_active():
            window.message_bar.show_failure(
                self.tr("Something failed because of an error in the application."), retry=False
            )

    def _offer(self, sentence: str, path: Path, failed: bool) -> None:
        window = self._windows.last_active()
        if window is None:
            return

        def show() -> None:
            from viewer.window.crash_report import CrashReport

            CrashReport(path, window).open()

        window.message_bar.show_offer(sentence, self.tr("Show &Report"), show, failed=failed)
