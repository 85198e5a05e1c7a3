"""The desk where corrections are made: the report as it was found, the log, and the report that is shown.

Whatever corrects anything goes through ``CorrectionDesk.do``: it is replayed, kept, and told to the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer import cache
from viewer.keeping.log import MemoryLog
from viewer.keeping.shelf import Shelf, default_folder, normalised_hash
from viewer.report.corrections import coding, making, naming
from viewer.report.corrections.history import History, Step, history
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation, text_key
from viewer.report.corrections.replay import Replayed, replay
from viewer.report.corrections.taking_over import taken_over
from viewer.report.model import ModelError, Report

if TYPE_CHECKING:
    from viewer.window.preferences import Preferences


class CorrectionDesk(QObject):
    """Does, undoes and keeps what a reader corrects in the report of one window."""

    replayed = Signal(object)
    """A ``Report``: the one that is shown from now on, with all corrections that hold."""
    done = Signal(object)
    """A ``Step`` that a reader has just made."""
    told = Signal(str)
    """What was undone or done again, in words."""
    troubled = Signal(str)
    """Corrections could not be kept, or not be read: a sentence."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._shelf = Shelf(default_folder(), read_only=preferences.private)
        self._log = MemoryLog()
        self._unkept: list[dict[str, object]] = []
        self._unnamed: set[str] = set()
        """The operations that were made before anybody was asked for a name."""
        self._found = Report("")
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
    def is_open(self) -> bool:
        """Whether there is a report that can be corrected."""
        return bool(self._found.text)

    def close(self) -> None:
        """No report is there to be corrected, until the next one has been found out."""
        self._found = Report("")
        self._log, self._unkept = MemoryLog(), []
        self._take(Corrections())

    def take(self, found: Report, path: Path | None = None) -> Report:
        """Another report was found: the same with what was corrected in it before, which is read from the disk."""
        self._found = found
        text_hash = normalised_hash(found.text)
        by = self._shelf.find(text_hash, found.source.sha256 or None, path)
        corrections, damaged = coding.of_records(by.log.records)
        if by.how == "path" and not _is_of(corrections, found):
            by = self._shelf.begin(text_hash)
            corrections, damaged = coding.of_records(by.log.records)
        self._log, self._unkept = by.log, []
        self._shelf.remember(self._log, text_hash, found.source.sha256 or None, path)
        self._take(corrections)
        if self._log.refusal:
            self.troubled.emit(self._log.refusal)
        elif damaged or self._log.damaged:
            self.troubled.emit(
                self.tr("%n correction(s) of this report could not be read.", "", damaged + self._log.damaged)
            )
        return self.shown

    def maker(self) -> Maker:
        """What makes operations on the report that is shown."""
        return Maker(self.shown, self.reader, cache.extraction())

    def do(self, operations: Sequence[Operation]) -> bool:
        """Do what a reader asks for, and keep it. Tells whether there was anything to do."""
        if not operations:
            return False
        try:
            self._add(operations)
        except ModelError as error:
            self.troubled.emit(self.tr("This correction makes no sense ({reason}).").format(reason=error))
            return False
        if self._preferences.reader is None:
            self._unnamed.update(operation.id for operation in operations)
        self.replayed.emit(self.shown)
        self.done.emit(Step(tuple(one for one in operations if one.kind != "undo")))
        return True

    def undo(self) -> bool:
        """Take back the step that was made last. Tells whether there was one."""
        steps = self._history.done
        name = naming.step_name(steps[-1]) if steps else ""
        return self._go_back(making.undo(self._corrections, self.reader), self.tr("Undone: {step}"), name)

    def redo(self) -> bool:
        """Make the step again that was undone last. Tells whether there was one."""
        steps = self._history.undone
        name = naming.step_name(steps[-1]) if steps else ""
        return self._go_back(making.redo(self._corrections, self.reader), self.tr("Done again: {step}"), name)

    def take_back(self, ids: Sequence[str], name: str) -> bool:
        """Take back certain operations, those of an entry, as far as they hold."""
        operations = making.to_found(self._corrections, ids, self.reader)
        return self._go_back(operations, self.tr("Back to what was found: {step}"), name)

    def take_back_step(self, step: Step) -> bool:
        """Take back a step of the history alone, as far as it holds."""
        operations = making.step_back(self._corrections, step.ids, self.reader)
        return self._go_back(operations, self.tr("Back to what was found: {step}"), naming.step_name(step))

    def set_reader(self, reader: str) -> None:
        """Give the name of whoever makes corrections here; what was made before anybody asked bears it, too."""
        self._preferences.reader = reader
        unnamed = [one for one in self._corrections.operations if one.id in self._history.held & self._unnamed]
        self._unnamed.clear()
        if reader and unnamed:
            again = making.again(unnamed, reader)
            self._add((*making.back([one.id for one in unnamed], reader), *again))
            self.replayed.emit(self.shown)

    def look(self) -> bool:
        """Take what other windows have added since. Tells whether there was anything."""
        known = {operation.id for operation in self._corrections.operations}
        if fresh := self._log.fresh():
            corrections, _ = coding.of_records((*coding.records(self._corrections), *fresh))
            self._take(corrections)
            self.replayed.emit(self.shown)
        return any(record["id"] not in known for record in fresh)

    def join(self, corrections: Corrections, without: Sequence[str]) -> None:
        """Take over the corrections of somebody else; those of both that are not wanted (``without``) are taken back.

        That is one step.
        """
        texts = {key: text for key, text in corrections.texts.items() if key not in self._corrections.texts}
        new = taken_over(self._corrections, corrections, without, self.reader)
        if not new:
            return
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

    def _go_back(self, operations: Sequence[Operation], words: str, name: str) -> bool:
        if not operations:
            return False
        self._add(operations)
        self.replayed.emit(self.shown)
        self.told.emit(words.format(step=name))
        return True

    def _add(self, operations: Sequence[Operation]) -> None:
        """Keep operations, with the text that they were made on, and replay."""
        key = text_key(self._found.text)
        new = [] if key in self._corrections.texts else [coding.of_text(self._found.text)]
        self._take(
            self._corrections.and_these(*operations, text="" if key in self._corrections.texts else self._found.text)
        )
        self._keep([*new, *map(coding.of_operation, operations)])

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
        replayed = replay(self._found, corrections)
        self._corrections, self._replayed = corrections, replayed
        self._history = history(corrections.operations)


def _is_of(corrections: Corrections, found: Report) -> bool:
    """Whether corrections that stood in the same place were made on an earlier form of a text, not on another one."""
    words = set(found.text.split())
    shares = (len(words & set(text.split())) / max(1, len(set(text.split()))) for text in corrections.texts.values())
    return any(share >= _ALIKE for share in shares)


_ALIKE = 0.6
"""The share of a text's words that are in another one, from which on it is taken for an edition of it."""
