"""From a file to a report, without ever holding up the window: file, then text, then cache or extraction, then report.

Plain text in UTF-8 is read in a thread: nothing but Python's own decoder has a part in it, and it need not wait for a
process to start. Everything else is read by a process of its own.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.keeping import pasted
from viewer.reading import MAX_TEXT_BYTES, USUAL, Choice, Document, ReadingError, read_plain, read_text
from viewer.reading.files import file_bytes
from viewer.window.companions import EXTRACTOR, READER, Companions, extraction
from viewer.window.jobs import Jobs
from viewer.window.stamp import Stamp, stamp_of
from viewer.window.text_positions import text_positions

if TYPE_CHECKING:
    from viewer.language import Said
    from viewer.report.model import ModelError, Report
    from viewer.window.companion import Request

_AT_ONCE = 200_000
"""The report of a text of so many characters, where one is kept, is there a moment later, and shown with the text."""
_MOMENT = 100
"""Milliseconds that the text waits for it at most: the folder of the cache may be anywhere."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be opened: a file, or a text that was pasted. ``name`` is what it is called.

    What is ``hidden`` is not the user's own, and has no place among what can be opened again. Of a text, ``path`` is
    where it is kept, and ``unkept`` says why it is not.
    """

    path: Path | None
    name: str
    choice: Choice = USUAL
    text: str = ""
    hidden: bool = False
    unkept: str = ""


def wanted(path: Path) -> Wanted:
    """A file, read as usual, or a text that was pasted and is kept there."""
    if pasted.is_kept(path):
        from viewer.window.incoming import name_of_pasted  # few files are

        return Wanted(path, name_of_pasted())
    return Wanted(path, path.name or str(path))


class Opening(QObject):
    """Opens one report at a time; what an earlier opening still brings is ignored.

    The report that is open stays, and is looked into further, until the text of another one has been read. So a file
    may be *read* while the *search* in the text of another one goes on. Each has the number of the opening it belongs
    to, and what comes with another number is late.
    """

    text_read = Signal(Document)
    """The ``Document``: its text can be read from now on, and be looked into."""
    unreadable = Signal(str)
    """A file was not read: one sentence that says why."""
    progress = Signal(str, float)
    """Stage of the search in the text, and how much of it is done, from 0 to 1. Not told while a file is read."""
    report_ready = Signal(object)
    """The ``Report`` of the text that was read; its module is loaded after the first text."""
    failed = Signal(str)
    """There will be no report of the text that was read: one sentence that says why."""

    def __init__(self, companions: Companions, parent: QObject | None = None, *, private: bool = False) -> None:
        """``private``: no report is kept."""
        super().__init__(parent)
        self._companions = companions
        self._private = private
        self._jobs = Jobs(self)
        self._openings = 0
        self._reading: tuple[int, Wanted] | None = None
        self._search: int | None = None
        self._asked: dict[str, Request] = {}
        """What was asked of each of the processes."""
        self._open: Wanted | None = None
        self.stamp: Stamp | None = None
        """What the file that is open was like when it was read."""
        self._document: Document | None = None
        self.shows_reports = False
        """Whether there are lists that show a report: then a text may wait a moment for what the cache holds of it."""
        self._kept: Report | None = None
        """The report of that document, which was kept, until it is told."""
        self._again: Wanted | Document | None = None
        """What failed or was cancelled last: the reading of a file, or the search in the text that is open."""

    @property
    def lacking(self) -> Said | None:
        """What is to be told of how the processes are confined, if anything is lacking."""
        return self._companions.lacking

    @property
    def shown(self) -> Wanted | None:
        """What is open."""
        return self._open

    @property
    def path(self) -> Path | None:
        """The file whose text is open; None where that was pasted, wherever it is kept."""
        return self._open.path if self._open and not self._open.text else None

    @property
    def choice(self) -> Choice:
        """How that file was read."""
        return self._open.choice if self._open else USUAL

    @property
    def reading(self) -> Wanted | None:
        """What is being read."""
        return self._reading[1] if self._reading else None

    def open(self, what: Wanted) -> None:
        """Open a file or a text."""
        self._give_up(READER)
        self._openings += 1
        number = self._openings
        if what.text and not what.hidden and not self._private:
            what = replace(what, path=what.path or pasted.path_of(what.text), unkept="")
        self._reading = number, what
        self._jobs.start(
            lambda: self._read(number, what),
            lambda _: None,
            lambda fault: self._take_unreadable(number, what, str(fault)),
        )

    @property
    def knows_report(self) -> bool:
        """Whether the report of the text that was read came with it: ``look_into`` brings it within the call."""
        return self._kept is not None

    def look_into(self) -> None:
        """Look for what is told in the text that was read: in the cache first, then by extraction."""
        document, number = self._document, self._search
        if document and number is not None and self._kept:
            self._take_kept(number, document, self._kept)
        elif document and number is not None:
            self._jobs.start(
                lambda: _kept(document, self._private),
                lambda kept: self._take_kept(number, document, kept),
                lambda _: self._take_kept(number, document, None),
            )

    def retry(self) -> bool:
        """Try again what failed or was cancelled last. Tells whether that is the search in the text that is open."""
        if isinstance(self._again, Wanted):
            self.open(self._again)
            return False
        if self._again is None:
            return False
        self._openings += 1
        self._search = self._openings
        self._extract(self._search, self._again)
        return True

    def cancel(self) -> None:
        """Give up reading; if no file is being read, give up the search in the text. What was read stays."""
        if self._reading:
            self._again, self._reading = self._reading[1], None
            self._give_up(READER)
            return
        self._again, self._search = self._document, None
        self._give_up(EXTRACTOR)

    def close(self) -> None:
        """End everything that still runs."""
        self._reading = self._search = None
        for process in tuple(self._asked):
            self._give_up(process)
        self._jobs.close()

    def _give_up(self, process: str) -> None:
        request = self._asked.pop(process, None)
        if request:
            request.blockSignals(True)
            self._companions.give_up(process, request)

    # Reading.

    def _read(self, number: int, what: Wanted) -> None:
        """In another thread: read a file and tell what came of it; keep a text."""
        is_new = bool(what.text)
        try:
            if what.path and not is_new and pasted.is_kept(what.path):
                what = replace(what, text=file_bytes(what.path, 4 * MAX_TEXT_BYTES, what.name).decode(errors="replace"))
            stamp = _stamp(what)
            document = _easily_read(what)
        except ReadingError as error:
            self._jobs.tell(partial(self._take_unreadable, number, what, str(error)))
            return
        if is_new and what.path and document and not self._private:
            what = self._keep(what.path, what, document.text)
        if document:
            text_positions(document.text)
            self._jobs.tell(partial(self._take_document, number, what, stamp, document))
        else:
            self._jobs.tell(partial(self._ask_for_text, number, what, stamp))

    def _keep(self, path: Path, what: Wanted, text: str) -> Wanted:
        """Keep a text at a path. Returns what is open then."""
        try:
            pasted.keep(path, text)
        except OSError as error:
            sentence = self.tr(
                "This text could not be kept ({reason}): it stays open until its window is closed. Save what you need "
                "of it in a file of your own."
            )
            return replace(what, path=None, unkept=sentence.format(reason=os.strerror(error.errno or 0)))
        return what

    def _ask_for_text(self, number: int, what: Wanted, stamp: Stamp | None) -> None:
        """The file is none that is read here."""
        if not self._reading or number != self._reading[0] or not what.path:
            return
        request = self._companions.read(what.path, what.name, what.choice)
        self._asked[READER] = request
        request.answered.connect(partial(self._take_read, number, what, stamp))
        request.failed.connect(partial(self._take_unreadable, number, what))

    def _take_read(self, number: int, what: Wanted, stamp: Stamp | None, answer: bytes) -> None:
        from viewer.window import answers  # not for a text that is read here

        self._asked.pop(READER, None)
        self._jobs.start(
            lambda: answers.received(answer, what.name),
            lambda document: self._take_document(number, what, stamp, document),
            lambda fault: self._take_unreadable(number, what, str(fault)),
        )

    def _take_document(self, number: int, what: Wanted, stamp: Stamp | None, document: Document | ReadingError) -> None:
        if isinstance(document, ReadingError):
            self._take_unreadable(number, what, str(document))
        elif self.shows_reports and len(document.text) <= _AT_ONCE:
            self._jobs.start(
                lambda: _kept(document, self._private),
                lambda kept: self._take_text(number, what, stamp, document, kept),
                lambda _: self._take_text(number, what, stamp, document, None),
            )
            QTimer.singleShot(_MOMENT, self, lambda: self._take_text(number, what, stamp, document, None))
        else:
            self._take_text(number, what, stamp, document, None)

    def _take_text(
        self, number: int, what: Wanted, stamp: Stamp | None, document: Document, kept: Report | None
    ) -> None:
        if not self._reading or number != self._reading[0]:
            return
        self._reading, self._again = None, None
        self._search, self._open, self._document, self._kept = number, what, document, kept
        self.stamp = stamp
        self.text_read.emit(document)

    def _take_unreadable(self, number: int, what: Wanted, sentence: str) -> None:
        if self._reading and number == self._reading[0]:
            self._asked.pop(READER, None)
            self._reading, self._again = None, what
            self.unreadable.emit(sentence)

    # The search in the text that was read.

    def _take_kept(self, number: int, document: Document, kept: Report | None) -> None:
        if number != self._search:
            return
        self._kept = None
        self._give_up(EXTRACTOR)  # what is still looked for in the text before
        if kept:
            self._search = None
            self.report_ready.emit(kept)
        else:
            self._extract(number, document)

    def _extract(self, number: int, document: Document) -> None:
        self._jobs.start(
            lambda: extraction(document),
            lambda asked: self._ask_for_report(number, document, asked),
            lambda fault: self._take_failure(number, str(fault)),
        )

    def _ask_for_report(self, number: int, document: Document, asked: bytes) -> None:
        if number != self._search:
            return
        self._give_up(EXTRACTOR)
        request = self._companions.extract(asked)
        self._asked[EXTRACTOR] = request
        request.progress.connect(partial(self._take_progress, number))
        request.answered.connect(partial(self._take_answer, number, document))
        request.failed.connect(partial(self._take_failure, number))

    def _take_progress(self, number: int, stage: str, done: float) -> None:
        if not self._reading and number == self._search:
            from viewer.report import messages

            self.progress.emit(messages.again(stage), done)

    def _take_answer(self, number: int, document: Document, answer: bytes) -> None:
        if number == self._search:
            from viewer.window import answers

            self._asked.pop(EXTRACTOR, None)
            self._jobs.start(
                lambda: answers.report_of(document, answer, self._private),
                lambda made: self._take_report(number, made),
                lambda fault: self._take_failure(number, str(fault)),
            )

    def _take_report(self, number: int, made: Report | ModelError | str) -> None:
        from viewer.report.model import ModelError

        if isinstance(made, ModelError):
            sentence = self.tr("The report that was made of this text makes no sense ({reason}). Please report this.")
            self._take_failure(number, sentence.format(reason=made))
        elif isinstance(made, str):
            self._take_failure(number, made)
        elif number == self._search:
            self._search = None
            self.report_ready.emit(made)

    def _take_failure(self, number: int, sentence: str) -> None:
        if number == self._search:
            self._asked.pop(EXTRACTOR, None)
            self._again, self._search = self._document, None
            self.failed.emit(sentence)


def _kept(document: Document, private: bool) -> Report | None:
    from viewer.window import answers  # the text goes first

    return answers.kept(document, private)


def _stamp(what: Wanted) -> Stamp | None:
    try:
        return stamp_of(what.path) if what.path and not what.hidden and not what.text else None
    except OSError:  # which reading will say better
        return None


def _easily_read(what: Wanted) -> Document | None:
    """What can be read without a process of its own; None if it is something else. Raises ReadingError."""
    if what.text or what.path is None:
        return read_text(what.text, what.name)
    return read_plain(what.path, what.name) if what.choice == USUAL else None
