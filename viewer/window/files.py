"""Files in and out: the dialogs that ask for them, paper, tables."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.report.exchange import FORMATS, ExchangeError, Format
from viewer.report.file_formats import FILE_FORMATS
from viewer.report.model import Report
from viewer.window import qt_dialogs
from viewer.window.preferences import Preferences
from viewer.window.slices import Slices, Steps
from viewer.writing import WritingError, write_atomically

if TYPE_CHECKING:
    from viewer.report.safe_copy import Hidden
    from viewer.window.paper.choices import Choices
    from viewer.window.paper.pages import Paper


class Files(QObject):
    """Asks for files on behalf of a window, and makes paper of reports."""

    files_chosen = Signal(Sequence)
    """The ``Path``s of files to open."""
    failed = Signal(str)
    """Something could not be written or printed: one sentence that says why."""
    exported = Signal(Path)
    """The ``Path`` of the file that was written."""
    printed = Signal(str)
    """Pages were printed: where, in a sentence."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self.original: Path | None = None
        """The file of the report that is open, which is never written over."""

    def ask_for_report(self) -> None:
        """Ask which files to open."""
        dialog = QFileDialog(self._window, self.tr("Open a Report"), str(self._preferences.folder))
        dialog.setObjectName("open_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{ending}" for form in FILE_FORMATS.values() for ending in form.endings)
        dialog.setNameFilters([self.tr("Reports ({endings})").format(endings=endings), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self._open([Path(name) for name in names]))
        self._show(dialog)

    def ask_for_pdf(self, report: Report) -> None:
        """Ask where to write the summary of the report, and write it."""
        self._ask_for_pdf(_stem(report), partial(self.export_pdf, report), self._window)

    def export_pdf(self, report: Report, path: Path) -> None:
        """Write the summary of the report, as it was last printed."""
        from viewer.window import printing  # what paper needs is loaded when paper is needed
        from viewer.window.paper.choices import Choices

        choices = Choices.loads(self._preferences.paper)
        self._write_made(path, printing.pdf_of(report, choices))

    def print_report(self, report: Report) -> None:
        """Show the summary of the report as it will be printed, and print it from there."""
        from viewer.window.print_dialog import PrintDialog

        dialog = PrintDialog(report, self._preferences, self._window)
        for told in (self.failed, self.exported):
            told.connect(dialog.tell_of)
        dialog.pdf_asked.connect(partial(self._ask_for_pages, dialog))
        dialog.printed.connect(self.printed)
        dialog.open()

    def ask_for_csv(self, report: Report, table: Generator[None, None, bytes]) -> None:
        """Ask where to write a table, which is made in steps, and write it."""
        dialog = self._save_dialog("matches_dialog", self.tr("Export the Matches as CSV"), self.tr("CSV (*.csv)"))
        dialog.selectFile(self.tr("{report}-matches.csv").format(report=_stem(report)))
        self._ask(dialog, lambda path: self._write_made(path, table))

    def ask_for_data(self, report: Report, form: Format, title: str) -> None:
        """Ask where to write the report in a format, and write it. ``title`` says what is written."""
        dialog = self._save_dialog("data_dialog", title, f"{title} (*{form.suffix})")
        dialog.selectFile(f"{_stem(report)}{form.suffix}")
        self._ask(dialog, lambda path: self._write_made(path, _exported(report, form)))

    def ask_for_corrections(self, title: str, name: str, data: Callable[[], bytes]) -> None:
        """Ask where to write corrections, and write them."""
        dialog = self._save_dialog("corrections_dialog", title, self.tr("Corrections (*.json)"))
        dialog.selectFile(f"{name}.json")
        self._ask(dialog, lambda path: self._write(path, data()))

    def ask_which_corrections(self, title: str, take: Callable[[Path], None]) -> None:
        """Ask which file of corrections to read."""
        dialog = QFileDialog(self._window, title, str(self._preferences.folder))
        dialog.setObjectName("open_corrections_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Corrections (*.json)"), self.tr("All files (*)")])
        self._ask(dialog, take)

    def ask_for_safe_copy(self, report: Report, titles: Mapping[str, str]) -> None:
        """Ask whose names are hidden and where to write the rest, in one of the formats that ``titles`` name."""
        from viewer.window.safe_export_dialog import SafeExportDialog

        dialog = SafeExportDialog(report, titles, self._window)
        for told in (self.failed, self.exported):
            told.connect(dialog.tell_of)
        dialog.wanted.connect(partial(self._ask_for_copy, dialog))
        dialog.open()

    def _ask_for_copy(self, parent: QWidget, hidden: Hidden, form: Format) -> None:
        title = self.tr("Export a Safe Copy")
        dialog = self._save_dialog("data_dialog", title, f"{title} (*{form.suffix})", parent)
        dialog.selectFile(f"{_stem(hidden.report)}{form.suffix}")
        self._ask(dialog, lambda path: self._write_made(path, _exported(hidden.report, form, hidden)))

    def _open(self, paths: list[Path]) -> None:
        self._preferences.folder = paths[0].parent
        self.files_chosen.emit(paths)

    def _ask_for_pages(self, parent: QWidget, paper: Paper, choices: Choices) -> None:
        from viewer.window import printing

        self._ask_for_pdf(
            Path(paper.summary.footer.source).stem,
            lambda path: self._write_made(path, printing.pdf_steps(paper, choices)),
            parent,
        )

    def _ask_for_pdf(self, stem: str, write: Callable[[Path], None], parent: QWidget) -> None:
        title = self.tr("Export the Summary as PDF")
        dialog = self._save_dialog("export_dialog", title, self.tr("PDF (*.pdf)"), parent)
        dialog.selectFile(f"{stem}.pdf")
        self._ask(dialog, write)

    def _write_made(self, path: Path, steps: Steps) -> None:
        """Write what is made in steps, once it is made."""
        self._preferences.folder = path.parent
        work = Slices(self)
        work.done.connect(partial(self._write, path))
        work.failed.connect(lambda error: self.failed.emit(str(error)))
        for told in (work.done, work.failed):
            told.connect(work.deleteLater)
        work.start(steps)

    def finish(self) -> None:
        """Write what is still to be written: the window closes."""
        for work in self.findChildren(Slices):
            work.finish()

    def _write(self, path: Path, data: bytes | ExchangeError) -> None:
        try:
            if isinstance(data, ExchangeError):
                raise data
            if self._is_original(path):
                raise WritingError(self.tr("“{path}” is the report itself. Choose another name.").format(path=path))
            write_atomically(path, data)
        except (OSError, ExchangeError) as error:
            self.failed.emit(str(error))
        else:
            self.exported.emit(path)

    def _is_original(self, path: Path) -> bool:
        try:
            return self.original is not None and path.samefile(self.original)
        except (OSError, ValueError):  # one of them is not there, which writing says better
            return False

    def _save_dialog(self, name: str, title: str, kind: str, parent: QWidget | None = None) -> QFileDialog:
        """A dialog that asks for the name of a file of one kind: ``PDF (*.pdf)``."""
        dialog = QFileDialog(parent or self._window, title, str(self._preferences.folder))
        dialog.setObjectName(name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kind])
        dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")"))
        return dialog

    def _ask(self, dialog: QFileDialog, take: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(lambda name: take(Path(name)))
        self._show(dialog)

    def _show(self, dialog: QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        qt_dialogs.complete(dialog)
        dialog.open()


def _exported(report: Report, form: Format, hidden: Hidden | None = None) -> Steps:
    """The report in a format, or why it cannot be; of a safe copy, ``hidden`` looks through it once more."""

    def made() -> bytes | ExchangeError:
        from viewer.report.safe_copy import HidingError  # what few windows need

        try:
            if hidden is None:
                return form.data(report)
            data = form.data(report, hidden.notice)
            hidden.check(FORMATS["csv"].data(report) if form.packed else data)
        except ExchangeError as error:
            return error
        except HidingError as error:
            return ExchangeError(str(error))
        return data

    return (yield made)


def _stem(report: Report) -> str:
    """What files of a report are called, without an ending."""
    return Path(report.source.name or "report").stem
