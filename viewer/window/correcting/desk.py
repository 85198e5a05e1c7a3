"""The desk where corrections are made: the report as it was found, the log, and the report that is shown.

Whatever corrects anything goes through ``CorrectionDesk``, by ``do`` or by undoing what was done: it is replayed, kept,
and told to the window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from viewer import cache
from viewer.keeping.log import MemoryLog
from viewer.keeping.shelf import Shelf, default_folder
from viewer.language import numeral
from viewer.report.corrections import coding, making, naming
from viewer.report.corrections.checking import TooLongError, check_lengths
from viewer.report.corrections.history import History, Step
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Deed, Operation, text_key
from viewer.report.corrections.replay import Replayed
from viewer.report.corrections.signing import signed
from viewer.report.corrections.standing import Standing
from viewer.report.corrections.taking_over import taken_over
from viewer.report.model import ModelError, Report
from viewer.window.correcting.before_the_rest import BeforeTheRest
from viewer.window.correcting.chores import Chores
from viewer.window.correcting.opened import Opened, is_corrected, is_long, is_long_text, opened
from viewer.window.correcting.shown_before import ShownBefore, shown_before
from viewer.window.jobs import FaultError, Jobs
from viewer.window.pace import PACE

if TYPE_CHECKING:
    from viewer.window.preferences import Preferences

T = TypeVar("T")
_PATIENCE = 1_000
"""Milliseconds after which the log of a report is read though not every view shows the report."""


class CorrectionDesk(QObject):
    """Does, undoes and keeps what a reader corrects in the report of one window."""

    replayed = Signal(Report)
    """A ``Report``: the one that is shown from now on, with all corrections that hold."""
    done = Signal(Step)
    """A ``Step`` that a reader has just made."""
    went = Signal(Step)
    """A ``Step`` that was undone or done again; ``told`` follows."""
    told = Signal(str)
    """What was undone or done again, in words."""
    opened = Signal()
    """The log has been read of a report that was shown before (``is_opening``): it can be corrected from now on."""
    closed = Signal()
    """The report that was there can no longer be corrected."""
    troubled = Signal(str)
    """Corrections could not be kept, or not be read: a sentence."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.keep_typed: Callable[[], bool] = lambda: True
        """Does first what is typed and not done yet: a report that is replayed closes editors. False: it cannot be."""
        self._jobs = Jobs(self)
        self._chores = Chores(self, private=preferences.private)
        self._urgent = BeforeTheRest(self)
        self._taken = 0
        """How often a report was taken or closed: what is still made for an earlier one comes too late."""
        self._is_long = self._is_opening = False
        self._read: Callable[[], object] | None = None
        """What reads the log of a report that is shown already; what shows it does not share its time with that."""
        self._reading = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._reading.timeout.connect(self.read_on)
        self._log = MemoryLog()
        self._unkept: list[dict[str, object]] = []
        self._unnamed: set[str] = set()
        """The operations that were made before anybody was asked for a name."""
        self._inherited = Corrections()
        """Those of the window whose place this one takes, until they are seen to be in the log."""
        self._found = Report("")
        self._standing = Standing(self._found)
        self._corrections = Corrections()
        self._replayed = Replayed(self._found)
        self._history = History()

    @property
    def found(self) -> Report:
        """The report as it was found."""
        return self._found

    @property
    def shown(self) -> Report:
        """The report with all corrections that hold."""
        return self._replayed.report

    @property
    def corrections(self) -> Corrections:
        """The log."""
        return self._corrections

    @property
    def history(self) -> History:
        """What of the log holds, and what can be done again."""
        return self._history

    @property
    def outcomes(self) -> dict[str, str]:
        """What became of each operation that holds, by its id."""
        return dict(self._replayed.outcomes)

    @property
    def reader(self) -> str:
        """Whose corrections are made here; "" where nobody has given a name."""
        return self._preferences.reader or ""

    @property
    def has_unnamed(self) -> bool:
        """Whether anything holds that was made before anybody was asked for a name."""
        return bool(self._history.held & self._unnamed)

    @property
    def is_open(self) -> bool:
        """Whether there is a report that can be corrected."""
        return bool(self._found.text) and not self._is_opening

    @property
    def is_opening(self) -> bool:
        """Whether a report is shown as it was before, and can be corrected in a moment: once its log has been read."""
        return self._is_opening

    @property
    def is_there(self) -> bool:
        """Whether a report is shown that can be corrected, now or in a moment: what is asked for may have to wait."""
        return self.is_open or self._is_opening

    def close(self) -> None:
        """No report is there to be corrected, until the next one has been found out."""
        self._taken += 1
        self._is_long = self._is_opening = False
        self._read = None
        self._urgent.end()
        self._chores.forget()
        self._found = Report("")
        self._standing = Standing(self._found)
        self._log, self._unkept = MemoryLog(), []
        self._take(Corrections())
        self.closed.emit()

    def end(self) -> None:
        """The window is closed."""
        self._read = None
        self._chores.end()
        self._jobs.close()

    def expect(self, text: Report, path: Path | None) -> None:
        """The report of a text is looked for: of a long one that was corrected, all that is shown comes first."""
        if is_long_text(text):
            shelf = self._shelf()
            self._ask(
                lambda: is_corrected(shelf, text, path),
                lambda corrected: self._urgent.begin() if corrected else None,
                lambda _fault: None,  # which is told where the report is taken
            )

    def _shelf(self) -> Shelf:
        return Shelf(default_folder(), read_only=self._preferences.private)

    def take(self, found: Report, path: Path | None, then: Callable[[Report], object]) -> None:
        """Another report was found: read from the disk what was corrected in it before.

        ``then`` is called with the report that is shown: within this call, or later where there is much to read; not
        at all if yet another one is taken, or this one is closed, before. Where it is known what the log made of the
        report, that is shown before the log has been read (``is_opening``).
        """
        self.close()
        shelf = self._shelf()
        if not is_long(shelf, found, path):
            self._open(opened(shelf, found, path), then)
            return
        self._is_long = True
        self._urgent.begin()
        reports = cache.ReportCache(cache.default_folder(), read_only=self._preferences.private)
        self._ask(
            lambda: shown_before(reports, shelf, found, path) or opened(shelf, found, path),
            lambda made: self._open(made, then) if isinstance(made, Opened) else self._show(made, shelf, path, then),
            lambda fault: self._give_up(found, str(fault), then),
        )

    def _ask(self, work: Callable[[], T], take: Callable[[T], object], failed: Callable[[FaultError], None]) -> None:
        """Do something in a thread; what comes of it is not taken if another report is by then, or none."""
        number = self._taken
        self._jobs.start(
            work,
            lambda made: take(made) if number == self._taken else None,
            lambda fault: failed(fault) if number == self._taken else None,
        )

    def _show(self, before: ShownBefore, shelf: Shelf, path: Path | None, then: Callable[[Report], object]) -> None:
        """Show what the log made of a report before, and read the log meanwhile."""
        self._urgent.end()
        found, shown = before
        self._found, self._replayed, self._is_opening = found, Replayed(shown), True

        def read() -> None:
            self._ask(
                lambda: opened(shelf, found, path, shown),
                lambda made: self._open(made, partial(self._end_opening, agrees=made.agrees)),
                lambda fault: self._give_up(found, str(fault), self.replayed.emit),
            )

        self._read = read
        self._reading.start()
        then(shown)

    def read_on(self) -> None:
        """Every view shows the report: read its log now, where that has waited for them."""
        self._reading.stop()
        read, self._read = self._read, None
        if read is not None:
            read()

    def _end_opening(self, report: Report, *, agrees: bool) -> None:
        """The report that was shown before is the one that the log makes (``agrees``), or another one is shown."""
        if agrees:
            self._chores.leave()
        else:
            self.replayed.emit(report)
        self.opened.emit()

    def _open(self, made: Opened, then: Callable[[Report], object]) -> None:
        self._urgent.end()
        self._is_opening = False
        self._found, self._log, self._unkept = made.found, made.log, []
        self._standing = Standing(made.found)
        self._standing.take(made.replay)
        self._take(made.corrections)
        then(self.shown)
        self._chores.prepare(self._standing, made.corrections, now=True)
        self._take_inherited()
        if self._log.refusal:
            self.troubled.emit(self._log.refusal)
        elif made.damaged:
            self.troubled.emit(numeral(self.tr("%n correction(s) of this report could not be read.", "", made.damaged)))

    def inherit(self, corrections: Corrections) -> None:
        """Have the corrections of another window hold here, too, once their report is there.

        Where they are kept, they are in the log anyhow; those of a private window are nowhere else.
        """
        self._inherited = corrections

    def _take_inherited(self) -> None:
        inherited, self._inherited = self._inherited, Corrections()
        known = {operation.id for operation in self._corrections.operations}
        new = [operation for operation in inherited.operations if operation.id not in known]
        if new and text_key(self._found.text) in inherited.texts:
            self._take_over(inherited, new)

    def _give_up(self, found: Report, sentence: str, then: Callable[[Report], object]) -> None:
        """Show a report as it was found; nothing in it can be corrected."""
        self.close()
        then(found)
        self.troubled.emit(sentence)

    def maker(self) -> Maker:
        """What makes operations on the report that is shown."""
        PACE.begin()  # as a reader does something
        return Maker(self.shown, self.reader, cache.extraction())

    def do(self, operations: Sequence[Operation]) -> bool:
        """Do what a reader asks for, and keep it. Tells whether there was anything to do."""
        if not operations or self._is_opening or not self.keep_typed():
            return False
        try:
            check_lengths(*operations)
            self._add(operations)
        except TooLongError as error:
            self.troubled.emit(str(error))
            return False
        except ModelError as error:
            self.troubled.emit(self.tr("This correction makes no sense ({reason}).").format(reason=error))
            return False
        if self._preferences.reader is None:
            self._unnamed.update(operation.id for operation in operations)
        self.replayed.emit(self.shown)
        self.done.emit(Step(tuple(one for one in operations if one.kind != Deed.UNDO)))
        return True

    def undo(self) -> bool:
        """Take back the step that was made last. False: there was none."""
        PACE.begin()
        if not self.keep_typed():
            return True
        steps = self._history.done
        name, ids = (naming.step_name(steps[-1]), steps[-1].ids) if steps else ("", ())
        return self._go_back(making.undo(self._corrections, self.reader), self.tr("Undone: {step}"), name, ids)

    def redo(self) -> bool:
        """Make the step again that was undone last. False: there was none."""
        PACE.begin()
        if not self.keep_typed():
            return True
        steps = self._history.undone
        name, ids = (naming.step_name(steps[-1]), steps[-1].ids) if steps else ("", ())
        return self._go_back(making.redo(self._corrections, self.reader), self.tr("Done again: {step}"), name, ids)

    def take_back(self, ids: Sequence[str], name: str) -> bool:
        """Take back certain operations, those of an entry, as far as they hold."""
        if not self.keep_typed():
            return False
        operations = making.to_found(self._corrections, ids, self.reader)
        return self._go_back(operations, self.tr("Back to what was found: {step}"), name, ids)

    def take_back_step(self, step: Step) -> bool:
        """Take back a step of the history alone, as far as it holds."""
        if not self.keep_typed():
            return False
        operations = making.step_back(self._corrections, step.ids, self.reader)
        return self._go_back(operations, self.tr("Back to what was found: {step}"), naming.step_name(step), step.ids)

    def set_reader(self, reader: str) -> None:
        """Give the name of whoever makes corrections here; what was made before anybody asked bears it, too."""
        self._preferences.reader = reader
        operations = signed(self._corrections, self._unnamed, reader) if reader else ()
        self._unnamed.clear()
        if operations:
            self.keep_typed()
            self._add(operations)
            self.replayed.emit(self.shown)

    def look(self) -> bool:
        """Take what other windows have added since. Tells whether there was anything."""
        known = {operation.id for operation in self._corrections.operations}
        if fresh := self._log.fresh():
            self.keep_typed()
            corrections, _ = coding.and_records(self._corrections, fresh)
            self._take(corrections)
            self.replayed.emit(self.shown)
        return any(record["id"] not in known for record in fresh)

    def join(self, corrections: Corrections, without: Sequence[str]) -> None:
        """Take over the corrections of somebody else; those of both that are not wanted (``without``) are taken back.

        That is one step.
        """
        new = taken_over(self._corrections, corrections, without, self.reader)
        if new and not self._is_opening and self.keep_typed():
            self._take_over(corrections, new)

    def _take_over(self, corrections: Corrections, new: Sequence[Operation]) -> None:
        """Add ``new`` operations, with the texts of the corrections that they are of."""
        texts = {key: text for key, text in corrections.texts.items() if key not in self._corrections.texts}
        together = (*self._corrections.operations, *new)
        self._take(Corrections(together, {**self._corrections.texts, **texts}))
        self._keep([*map(coding.of_text, texts.values()), *map(coding.of_operation, new)])
        self.replayed.emit(self.shown)

    @property
    def undo_name(self) -> str:
        """What undoing is called now; "" where there is nothing to undo."""
        return naming.undo_name(naming.step_name(self._history.done[-1])) if self._history.done else ""

    @property
    def redo_name(self) -> str:
        """What redoing is called now; "" where there is nothing to do again."""
        return naming.redo_name(naming.step_name(self._history.undone[-1])) if self._history.undone else ""

    def _go_back(self, operations: Sequence[Operation], words: str, name: str, about: Sequence[str]) -> bool:
        if not operations:
            return False
        self._add(operations)
        self.replayed.emit(self.shown)
        self.went.emit(Step(tuple(one for one in self._corrections.operations if one.id in about)))
        self.told.emit(words.format(step=name))
        return True

    def _add(self, operations: Sequence[Operation]) -> None:
        """Keep operations, with the text that they were made on, and replay."""
        PACE.begin()
        key = text_key(self._found.text)
        new = [] if key in self._corrections.texts else [coding.of_text(self._found.text)]
        self._take(
            self._corrections.and_these(*operations, text="" if key in self._corrections.texts else self._found.text)
        )
        self._keep([*new, *map(coding.of_operation, operations)])

    @property
    def is_kept(self) -> bool:
        """Whether what is corrected is in the log: else it holds until the window is closed."""
        return not self._unkept and not self._log.refusal

    def _keep(self, new: Sequence[dict[str, object]]) -> None:
        """Put records into the log, with those that could not be kept before."""
        records = [*self._unkept, *new]
        try:
            self._log.append(*records)
            self._unkept = []
        except OSError as error:
            self._unkept = records  # until they can be kept, with what follows
            self.troubled.emit(str(error))

    def _take(self, corrections: Corrections) -> None:
        """Have other corrections hold. Raises ModelError, and holds to those of before, where they make no sense."""
        replayed = self._standing.show(corrections)
        self._corrections, self._replayed = corrections, replayed
        self._history = self._standing.history
        self._chores.prepare(self._standing, corrections, now=False)
        if self._is_long:
            self._chores.keep(self._found, replayed, lambda: None if self._unkept else self._log.extent)
