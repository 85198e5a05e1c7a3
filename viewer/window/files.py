"""Files in and out: the dialogs that ask for them, paper, tables."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.report.exchange import Format
from viewer.report.model import Report
from viewer.window import qt_dialogs
from viewer.window.preferences import Preferences
from viewer.window.slices import Slices
from viewer.writing import write_atomically


class Files(QObject):
    """Asks for files on behalf of a window, and makes paper of reports."""

    file_chosen = Signal(object)
    """The ``Path`` of a file to open."""
    failed = Signal(str)
    """Something could not be written or printed: one sentence that says why."""
    exported = Signal(object)
    """The ``Path`` of the file that was written."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences

    def ask_for_report(self) -> None:
        """Ask which file to open."""
        dialog = QFileDialog(self._window, self.tr("Open a Report"), str(self._preferences.folder))
        dialog.setObjectName("open_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Text files (*.txt *.text)"), self.tr("All files (*)")])
        self._ask(dialog, self._open)

    def ask_for_pdf(self, report: Report) -> None:
        """Ask where to write the summary of the report, and write it."""
        dialog = self._save_dialog("export_dialog", self.tr("Export the Summary as PDF"), self.tr("PDF (*.pdf)"))
        dialog.selectFile(f"{_stem(report)}.pdf")
        self._ask(dialog, lambda path: self._export(report, path))

    def ask_for_csv(self, report: Report, table: Generator[None, None, bytes]) -> None:
        """Ask where to write a table, which is made in steps, and write it."""
        dialog = self._save_dialog("matches_dialog", self.tr("Export the Matches as CSV"), self.tr("CSV (*.csv)"))
        dialog.selectFile(self.tr("{report}-matches.csv").format(report=_stem(report)))
        self._ask(dialog, lambda path: self._export_table(path, table))

    def ask_for_data(self, report: Report, form: Format, title: str) -> None:
        """Ask where to write the report in a format, and write it. ``title`` says what is written."""
        dialog = self._save_dialog("data_dialog", title, f"{title} (*{form.suffix})")
        dialog.selectFile(f"{_stem(report)}{form.suffix}")
        self._ask(dialog, lambda path: self._export_data(path, report, form))

    def export_pdf(self, report: Report, path: Path) -> None:
        """Write the summary of the report."""
        from viewer.window import printing  # what paper needs is loaded when paper is needed

        try:
            printing.export_pdf(report, path)
        except (OSError, printing.PrintingError) as error:
            self.failed.emit(str(error))
        else:
            self.exported.emit(path)

    def print_report(self, report: Report) -> None:
        """Ask for a printer and print the summary of the report."""
        from viewer.window import printing

        try:
            printing.print_report(report, self._window)
        except printing.PrintingError as error:
            self.failed.emit(str(error))

    def preview(self, report: Report) -> None:
        """Show how the summary of the report would be printed."""
        from viewer.window import printing

        try:
            printing.preview(report, self._window)
        except printing.PrintingError as error:
            self.failed.emit(str(error))

    def _open(self, path: Path) -> None:
        self._preferences.folder = path.parent
        self.file_chosen.emit(path)

    def _export(self, report: Report, path: Path) -> None:
        self._preferences.folder = path.parent
        self.export_pdf(report, path)

    def _export_table(self, path: Path, table: Generator[None, None, bytes]) -> None:
        self._preferences.folder = path.parent
        work = Slices(self)
        work.done.connect(lambda data: self._write(path, data))
        work.done.connect(work.deleteLater)
        work.start(table)

    def _export_data(self, path: Path, report: Report, form: Format) -> None:
        self._preferences.folder = path.parent
        self._write(path, form.data(report))

    def finish(self) -> None:
        """Write what is still to be written: the window closes."""
        for work in self.findChildren(Slices):
            work.finish()

    def _write(self, path: Path, data: bytes) -> None:
        try:
            write_atomically(path, data)
        except OSError as error:
            self.failed.emit(str(error))
        else:
            self.exported.emit(path)

    def _save_dialog(self, name: str, title: str, kind: str) -> QFileDialog:
        """A dialog that asks for the name of a file of one kind: ``PDF (*.pdf)``."""
        dialog = QFileDialog(self._window, title, str(self._preferences.folder))
        dialog.setObjectName(name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kind])
        dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")"))
        return dialog

    def _ask(self, dialog: QFileDialog, take: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(lambda name: take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        qt_dialogs.complete(dialog)
        dialog.open()


def _stem(report: Report) -> str:
    """What files of a report are called, without an ending."""
    return Path(report.source.name or "report").stem
