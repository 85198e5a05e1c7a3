"""File → Clear Private Data: what the application keeps of its user, removed on demand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from viewer import cache, crashes, private_files
from viewer.keeping import pasted, shelf
from viewer.language import numeral
from viewer.report import wording
from viewer.report.properties import short_size
from viewer.window import measures
from viewer.window.buttons import without_icons
from viewer.window.message_bar import MessageBar
from viewer.window.plain import plain_label
from viewer.window.preferences import Preferences, dialogs_file, settings_file

_WIDTH = 380
"""Least width of the sentences, in pixels."""


def ask(preferences: Preferences, message: MessageBar, window: QWidget) -> None:
    """Ask in a dialog of the window what is to be removed, and say in its message bar what became of it."""

    def tell(sentence: str, all_is: bool) -> None:
        if all_is:
            message.show_note(sentence)
        else:
            message.show_failure(sentence, retry=False)

    dialog = ClearingDialog(preferences, window)
    dialog.cleared.connect(tell)
    dialog.open()


class ClearingDialog(QDialog):
    """Asks what is to be removed, and removes it."""

    cleared = Signal(str, bool)
    """It was done: a sentence that says what is gone, or which could not be removed and why; and whether all is."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._reports = cache.ReportCache(cache.default_folder())
        self.setObjectName("clear_dialog")
        self.setWindowTitle(self.tr("Clear Private Data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count, size = self._reports.size()
        seen = numeral(self.tr("Reports &seen before: %n, {size}", "", count))
        crashed = numeral(self.tr("&Crash reports: %n", "", len(crashes.reports())))
        corrections = shelf.default_folder()
        corrected = numeral(self.tr("Corrections of re&ports: %n", "", shelf.count(corrections)))
        self._boxes: list[tuple[QCheckBox, str, Callable[[], list[str]]]] = [
            (
                self._box("clear_files", self.tr("&Recent files and the last session")),
                self.tr("recent files and the last session"),
                self._clear_files,
            ),
            (
                self._box("clear_seen", seen.format(size=short_size(size))),
                self.tr("reports seen before"),
                self._clear_seen,
            ),
            (
                self._box("clear_crashes", crashed),
                self.tr("crash reports"),
                lambda: self._sentences(crashes.clear()),
            ),
            (
                self._box("clear_rest", self.tr("All &other settings"), checked=False),
                self.tr("all other settings"),
                self._clear_rest,
            ),
            (
                self._box("clear_corrections", corrected, checked=False),
                self.tr("corrections of reports"),
                lambda: self._clear_corrections(corrections),
            ),
        ]
        promise = plain_label(
            self.tr("This is what the application keeps for itself. The files of your reports are never touched."),
            wrapped=True,
        )
        warning = plain_label(
            self.tr("Corrections are your own work: once they are cleared, nothing brings them back."), wrapped=True
        )
        for sentence in (promise, warning):
            measures.least_width(sentence, _WIDTH)
        *others, (own, _, _) = self._boxes
        own.setAccessibleDescription(warning.text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._clear = buttons.addButton(self.tr("C&lear"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._clear.setObjectName("clear")
        self._clear.setAccessibleDescription(promise.text())
        without_icons(buttons)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (promise, *(box for box, _, _ in others), warning, own, buttons):
            column.addWidget(widget)
        self._allow()
        for box, _, _ in self._boxes:
            box.toggled.connect(self._allow)
        self._boxes[0][0].setFocus()

    def _box(self, name: str, text: str, *, checked: bool = True) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setChecked(checked)
        return box

    def _allow(self) -> None:
        self._clear.setEnabled(any(box.isChecked() for box, _, _ in self._boxes))

    def _take(self) -> None:
        names: list[str] = []
        failures: list[str] = []
        for box, name, clear in self._boxes:
            if box.isChecked():
                failed = clear()
                failures += failed
                if not failed:
                    names.append(name)
        sentences = [self.tr("Cleared: {what}.").format(what=wording.listed(names))] if names else []
        sentences += failures[:1]
        if len(failures) > 1:
            sentences.append(numeral(self.tr("Neither could %n other file(s).", "", len(failures) - 1)))
        self.accept()
        self.cleared.emit(" ".join(sentences), not failures)

    def _clear_files(self) -> list[str]:
        self._preferences.forget_files()
        failed = private_files.remove([dialogs_file()]) + pasted.remove_all_but(())
        return [*self._written(), *self._sentences(failed)]

    def _clear_seen(self) -> list[str]:
        self._preferences.forget_notes()
        return self._sentences(self._reports.clear())

    def _clear_corrections(self, folder: Path) -> list[str]:
        self._preferences.forget_notes()
        failed = shelf.clear(folder) + self._reports.clear_shown()  # in this order: without the log none is kept anew
        self._preferences.corrections_cleared.emit()
        return self._sentences(failed)

    def _clear_rest(self) -> list[str]:
        self._preferences.forget_rest()
        return self._written()

    def _written(self) -> list[str]:
        if self._preferences.write():
            return []
        return [self.tr("“{path}” cannot be changed: it may not be written to.").format(path=settings_file())]

    def _sentences(self, failures: list[OSError]) -> list[str]:
        """Which could not be removed, and why."""
        sentence = self.tr("“{path}” could not be removed: {reason}.")
        return [sentence.format(path=error.filename, reason=error.strerror) for error in failures]
