"""From a path to a report, without ever holding up the window: file, then text, then cache or worker, then report."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from viewer import cache
from viewer.reading import Document, ReadingError, read_file
from viewer.report import codec
from viewer.report.model import ModelError, Report
from viewer.window.worker_client import WorkerClient


class Opening(QObject):
    """Opens one report at a time; what an earlier opening still brings is ignored.

    The report that is open stays, and is looked into further, until the text of another one has been read.
    """

    text_read = Signal(object)
    """The ``Document``: its text can be read from now on."""
    unreadable = Signal(str)
    """A file was not read: one sentence that says why."""
    progress = Signal(str, float)
    """Stage of the search in the text, and how much of it is done, from 0 to 1."""
    report_ready = Signal(object)
    """The ``Report`` of the text that was read."""
    failed = Signal(str)
    """There will be no report of the text that was read: one sentence that says why."""

    _read = Signal(int, object, object)
    _not_read = Signal(int, str)
    _kept = Signal(int, object)
    _made = Signal(int, object)
    _not_made = Signal(int, str)

    def __init__(self, worker: WorkerClient, reports: cache.ReportCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._reports = reports
        self._pool = QThreadPool(self)
        self._asked: Path | None = None
        self._path: Path | None = None
        self._document: Document | None = None
        self._reading = 0
        self._finding = 0
        self._read.connect(self._take_text)
        self._not_read.connect(self._take_unreadable)
        self._kept.connect(self._take_kept)
        self._made.connect(self._take_report)
        self._not_made.connect(self._take_failure)
        worker.progress.connect(self.progress)
        worker.report_ready.connect(self._take_data)
        worker.failed.connect(self.failed)

    @property
    def path(self) -> Path | None:
        """The file whose text is open."""
        return self._path

    def open(self, path: Path) -> None:
        """Open a file."""
        self._reading += 1
        self._asked = path
        ticket = self._reading
        self._pool.start(lambda: self._read_file(ticket, path))

    def retry(self) -> bool:
        """Try again what failed or was cancelled. Tells whether that is the search in the text that is open."""
        if self._asked:
            self.open(self._asked)
            return False
        if self._document:
            self._worker.extract(self._document)
            return True
        return False

    def cancel(self) -> None:
        """Give up what is being done; what was read stays."""
        self._reading += 1
        self._finding += 1
        if self._worker.busy:
            self._worker.cancel()

    def close(self) -> None:
        """End everything that still runs."""
        self.cancel()
        self._worker.close()
        self._pool.waitForDone()

    def _read_file(self, ticket: int, path: Path) -> None:
        """In another thread: read a file, and look into the cache."""
        try:
            document = read_file(path)
        except ReadingError as error:
            self._not_read.emit(ticket, str(error))
            return
        self._read.emit(ticket, path, document)
        self._kept.emit(ticket, self._reports.get(cache.key(document.text, document.source), document.source))

    def _make_report(self, ticket: int, document: Document, data: object) -> None:
        """In another thread: turn JSON data into a report of the document, and keep it."""
        try:
            report = codec.from_json(data)
            if report.text != document.text:
                raise ModelError("it is one of another text")
        except ModelError as error:
            sentence = self.tr("The report that was made of this text makes no sense ({reason}). Please report this.")
            self._not_made.emit(ticket, sentence.format(reason=error))
            return
        report = dataclasses.replace(report, source=document.source)
        self._made.emit(ticket, report)
        self._reports.put(cache.key(report.text, report.source), report)

    def _take_text(self, ticket: int, path: Path, document: Document) -> None:
        if ticket != self._reading:
            return
        if self._worker.busy:
            self._worker.cancel()
        self._finding += 1
        self._asked, self._path, self._document = None, path, document
        self.text_read.emit(document)

    def _take_unreadable(self, ticket: int, sentence: str) -> None:
        if ticket == self._reading:
            self.unreadable.emit(sentence)

    def _take_kept(self, ticket: int, report: Report | None) -> None:
        if ticket != self._reading:
            return
        if report:
            self.report_ready.emit(report)
        elif self._document:
            self._worker.extract(self._document)

    def _take_data(self, data: object) -> None:
        document, ticket = self._document, self._finding
        if document:
            self._pool.start(lambda: self._make_report(ticket, document, data))

    def _take_report(self, ticket: int, report: Report) -> None:
        if ticket == self._finding:
            self.report_ready.emit(report)

    def _take_failure(self, ticket: int, sentence: str) -> None:
        if ticket == self._finding:
            self.failed.emit(sentence)
