"""The history of corrections as an item model, newest first and by the day, and the filter over it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.language import Words
from viewer.models import moments
from viewer.models.filters import RowFilter
from viewer.models.links import Related, Subject
from viewer.models.rows import ReportModel, Role
from viewer.models.typed import folded, words_of
from viewer.report import marking, wording
from viewer.report.corrections import naming
from viewer.report.corrections.history import History, Step
from viewer.report.corrections.told import step_change, step_sign
from viewer.report.model import Report
from viewer.report.quotation_marks import quoted


class Steps(Words):
    """What is said of steps of the history."""


class HistoryModel(ReportModel):
    """One row a step: those undone on top, then those that hold, newest first, with a heading for each day.

    The key is the id of the step's first operation.
    """

    kind = "place"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history, self._texts = History(), dict[str, str]()
        self._today = datetime.date.min
        self._rows: list[Step | str] = []

    def show_history(self, report: Report, history: History, texts: Mapping[str, str], today: datetime.date) -> None:
        """Show another history, of a report; ``texts`` are those that its operations were made on."""
        self._history, self._texts, self._today = history, dict(texts), today
        self.set_report(report)

    def keys_of(self, report: Report) -> list[str | int | None]:
        self._rows = []
        if self._history.undone:
            self._rows.append(Steps.tr("Undone · Ctrl+Shift+Z brings it back"))
            self._rows += reversed(self._history.undone)
        last = ""
        for step in reversed(self._history.done):
            if (day := moments.day(_when(step), self._today)) != last:
                self._rows.append(day)
                last = day
            self._rows.append(step)
        return [None if isinstance(row, str) else row.ids[0] for row in self._rows]

    def _says_the_same(self, report: Report) -> bool:
        return False  # a step that was undone has the key that it had

    def subject_of(self, row: int) -> Subject | None:
        return None

    def row_for(self, subject: Subject | None) -> int | None:
        return None

    def marked_by(self, related: Related) -> frozenset[str | int]:
        return frozenset()

    def step(self, key: str | int | None) -> Step | None:
        """The step of a key."""
        return next((row for row in self._rows if not isinstance(row, str) and row.ids[0] == key), None)

    def holds(self, step: Step) -> bool:
        """Whether a step holds; else it was undone."""
        return step in self._history.done

    def words(self, row: int) -> str:
        """All that a step says, to be searched."""
        step = self._rows[row]
        if isinstance(step, str):
            return step
        first, change = step.operations[0], step_change(step, self._texts)
        parts = (naming.step_name(step), first.reader, change.before, change.after, first.reason)
        return "\n".join((*parts, moments.hour(first.at), moments.day(first.at, self._today)))

    def say(self, row: int, role: int) -> Any:
        step = self._rows[row]
        if isinstance(step, str):
            return step if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        first = step.operations[0]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return naming.step_name(step)
            case Qt.ItemDataRole.AccessibleTextRole | Role.COPIED:
                return spoken_step(step, self._today, self._texts, holds=self.holds(step))
            case Role.OBJECT:
                return step
            case Role.LABEL:
                return " ".join(filter(None, (first.reader, moments.hour(first.at))))
            case Role.TAGS:
                return (step_sign(step),)
            case Role.DETAIL:
                change = step_change(step, self._texts)
                return (change.before, change.after, quoted(first.reason) if first.reason else "")
            case Role.FOLDED:
                return not self.holds(step)
            case Role.DOUBTS:
                return ()
        return None


def spoken_step(step: Step, today: datetime.date, texts: Mapping[str, str], *, holds: bool = True) -> str:
    """``Change the title of item 5, by A.B., Today, 27 November, 18:02, before: ..., now: ..., reason: ...``."""
    first, change = step.operations[0], step_change(step, texts)
    parts = (
        "" if holds else Steps.tr("Undone"),
        naming.step_name(step),
        Steps.tr("by {reader}").format(reader=marking.reader(first.reader)) if first.reader else "",
        moments.day(first.at, today),
        moments.hour(first.at),
        Steps.tr("before: {words}").format(words=change.before) if change.before else "",
        Steps.tr("now: {words}").format(words=change.after) if change.before and change.after else change.after,
        Steps.tr("reason: {words}").format(words=first.reason) if first.reason else "",
    )
    return wording.listed(parts)


def _when(step: Step) -> str:
    return step.operations[-1].at


class HistoryFilter(RowFilter):
    """The steps that hold every word typed: of who did it, what was done, and to which words."""

    def __init__(self, steps: HistoryModel, parent: QObject | None = None) -> None:
        super().__init__(steps, parent)
        self._steps = steps
        self._words: list[str] = []

    def set_words(self, text: str) -> None:
        """Show only steps that hold all words of the text, in any case, with or without accents."""
        self._words = words_of(text)
        self.filter_anew()

    def asks(self) -> bool:
        return bool(self._words)

    def holds(self, row: int) -> bool:
        words = folded(self._steps.words(row))
        return all(word in words for word in self._words)
