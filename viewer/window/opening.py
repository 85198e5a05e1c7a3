"""From a path to a report, without ever holding up the window: file, then text, then cache or worker, then report."""

from __future__ import annotations

import dataclasses
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.reading import Document, ReadingError, read_file
from viewer.report.model import ModelError, Report
from viewer.window.jobs import Jobs
from viewer.window.text_positions import text_positions
from viewer.window.worker_client import WorkerClient


class Opening(QObject):
    """Opens one report at a time; what an earlier opening still brings is ignored.

    The report that is open stays, and is looked into further, until the text of another one has been read. So a file
    may be *read* while the *search* in the text of another one goes on. Each has the number of the opening it belongs
    to, and what comes with another number is late.
    """

    text_read = Signal(object)
    """The ``Document``: its text can be read from now on, and be looked into."""
    unreadable = Signal(str)
    """A file was not read: one sentence that says why."""
    progress = Signal(str, float)
    """Stage of the search in the text, and how much of it is done, from 0 to 1. Not told while a file is read."""
    report_ready = Signal(object)
    """The ``Report`` of the text that was read."""
    failed = Signal(str)
    """There will be no report of the text that was read: one sentence that says why."""

    def __init__(self, worker: WorkerClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._jobs = Jobs(self)
        self._openings = 0
        self._reading: tuple[int, Path] | None = None
        self._search: int | None = None
        self._path: Path | None = None
        self._document: Document | None = None
        self._again: Path | Document | None = None
        """What failed or was cancelled last: the reading of a file, or the search in the text that is open."""
        worker.progress.connect(self._take_progress)
        worker.report_ready.connect(self._take_answer)
        worker.failed.connect(self._take_worker_failure)

    @property
    def path(self) -> Path | None:
        """The file whose text is open."""
        return self._path

    @property
    def reading(self) -> Path | None:
        """The file that is being read."""
        return self._reading[1] if self._reading else None

    def open(self, path: Path) -> None:
        """Open a file."""
        self._openings += 1
        number = self._openings
        self._reading = number, path
        self._jobs.start(
            lambda: self._read(number, path),
            lambda _: None,
            lambda fault: self._take_unreadable(number, path, str(fault)),
        )

    def look_into(self) -> None:
        """Look for what is told in the text that was read: in the cache first, then by the worker."""
        document, number = self._document, self._search
        if document and number is not None:
            self._jobs.start(
                lambda: _kept(document),
                lambda kept: self._take_kept(number, document, kept),
                lambda _: self._take_kept(number, document, None),
            )

    def retry(self) -> bool:
        """Try again what failed or was cancelled last. Tells whether that is the search in the text that is open."""
        if isinstance(self._again, Path):
            self.open(self._again)
            return False
        if self._again is None:
            return False
        self._openings += 1
        self._search = self._openings
        self._worker.extract(self._again)
        return True

    def cancel(self) -> None:
        """Give up reading; if no file is being read, give up the search in the text. What was read stays."""
        if self._reading:
            self._again, self._reading = self._reading[1], None
            return
        self._again, self._search = self._document, None
        if self._worker.busy:
            self._worker.cancel()

    def close(self) -> None:
        """End everything that still runs."""
        self._reading = self._search = None
        self._worker.close()
        self._jobs.close()

    # Reading.

    def _read(self, number: int, path: Path) -> None:
        """In another thread: read a file and tell what came of it."""
        try:
            document = read_file(path)
        except ReadingError as error:
            self._jobs.tell(partial(self._take_unreadable, number, path, str(error)))
            return
        text_positions(document.text)
        self._jobs.tell(partial(self._take_text, number, path, document))

    def _take_text(self, number: int, path: Path, document: Document) -> None:
        if not self._reading or number != self._reading[0]:
            return
        if self._worker.busy:
            self._worker.cancel()
        self._reading, self._again = None, None
        self._search, self._path, self._document = number, path, document
        self.text_read.emit(document)

    def _take_unreadable(self, number: int, path: Path, sentence: str) -> None:
        if self._reading and number == self._reading[0]:
            self._reading, self._again = None, path
            self.unreadable.emit(sentence)

    # The search in the text that was read.

    def _take_kept(self, number: int, document: Document, kept: Report | None) -> None:
        if number != self._search:
            return
        if kept:
            self._search = None
            self.report_ready.emit(kept)
        else:
            self._worker.extract(document)

    def _take_progress(self, stage: str, done: float) -> None:
        if not self._reading:
            self.progress.emit(stage, done)

    def _take_answer(self, answer: bytes) -> None:
        document, number = self._document, self._search
        if document and number is not None:
            self._jobs.start(
                lambda: _report(document, answer),
                lambda made: self._take_report(number, made),
                lambda fault: self._take_failure(number, str(fault)),
            )

    def _take_report(self, number: int, made: Report | ModelError) -> None:
        if isinstance(made, ModelError):
            sentence = self.tr("The report that was made of this text makes no sense ({reason}). Please report this.")
            self._take_failure(number, sentence.format(reason=made))
            return
        if number == self._search:
            self._search = None
            self.report_ready.emit(made)

    def _take_worker_failure(self, sentence: str) -> None:
        if self._search is not None:
            self._take_failure(self._search, sentence)

    def _take_failure(self, number: int, sentence: str) -> None:
        if number == self._search:
            self._again, self._search = self._document, None
            self.failed.emit(sentence)


def _kept(document: Document) -> Report | None:
    """The report of a document that the cache holds."""
    from viewer import cache  # what the text need not wait for is loaded after it

    reports = cache.ReportCache(cache.default_folder())
    return reports.get(cache.key(document.text), document.source)


def _report(document: Document, answer: bytes) -> Report | ModelError:
    """The report of a document that an answer of the worker holds, or what is wrong with it."""
    from viewer.report import codec

    try:
        report = codec.of_answer(answer)
    except ModelError as error:
        return error
    if report.text != document.text:
        return ModelError("it is one of another text")
    return dataclasses.replace(report, source=document.source)
