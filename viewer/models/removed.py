"""What readers took out of one list, as an item model."""

from __future__ import annotations

import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.models import moments
from viewer.models.links import Related, Subject
from viewer.models.rows import ReportModel, Role
from viewer.report import marking, wording
from viewer.report.corrections.entries import words_of
from viewer.report.found import Found
from viewer.report.marks import Removed
from viewer.report.model import Report, Statement
from viewer.report.quotation_marks import quoted
from viewer.report.spans import Spans


class RemovedModel(ReportModel):
    """One row an entry of one kind that is shown no more. The key is the id of the operation that took it out."""

    kind = "place"

    def __init__(self, of: str, parent: QObject | None = None) -> None:
        """``of`` is the kind of the entries: person, item, statement."""
        super().__init__(parent)
        self._of = of
        self._today = datetime.date.min
        self._rows: list[Removed] = []
        self._found: Found | None = None

    def show_removed(self, report: Report, today: datetime.date) -> None:
        """Show what was taken out of a report."""
        self._today = today
        self.set_report(report)

    def keys_of(self, report: Report) -> list[str | int | None]:
        self._rows = [one for one in report.review.removed if one.kind == self._of]
        self._found = None
        return [one.mark.operations[-1] for one in self._rows]

    def subject_of(self, row: int) -> Subject | None:
        return None

    def row_for(self, subject: Subject | None) -> int | None:
        return None

    def marked_by(self, related: Related) -> frozenset[str | int]:
        return frozenset()

    def removed(self, key: str | int | None) -> Removed | None:
        """The entry of a key."""
        return next((one for one in self._rows if one.mark.operations[-1] == key), None)

    def spans(self, key: str | int | None) -> Spans:
        """The words of an entry."""
        one = self.removed(key)
        return () if one is None else words_of(one.entry)

    def say(self, row: int, role: int) -> Any:
        one = self._rows[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(one)
            case Qt.ItemDataRole.AccessibleTextRole | Role.COPIED:
                when = moments.who_and_when("", one.mark.at, self._today)
                return wording.listed((self._name(one), marking.told(one.mark), when, one.mark.reason))
            case Role.OBJECT:
                return one
            case Role.LABEL:
                return " ".join(filter(None, (one.mark.reader, moments.hour(one.mark.at))))
            case Role.TAGS:
                return ("minus",)
            case Role.DETAIL:
                return (quoted(one.mark.reason),) if one.mark.reason else ()
            case Role.DOUBTS:
                return ()
        return None

    def _name(self, one: Removed) -> str:
        if isinstance(one.entry, Statement):
            self._found = self._found or Found(self._report)  # only where something was said
            return self._found.said(one.entry)
        return marking.entry_words(one.entry, self._report)
