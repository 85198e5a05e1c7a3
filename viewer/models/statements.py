"""The statements as an item model, and the filter over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.language import Words
from viewer.models import spoken
from viewer.models.filters import RowFilter
from viewer.models.plain_words import tool_tip
from viewer.models.rows import Choices, Index, ReportModel, Role, busiest_first
from viewer.report import categories, doubting, quoting, wording
from viewer.report.model import Report, Statement
from viewer.report.separating import counted

_NOBODY = ""
"""The key of a speaker who is not stated."""


class StatementsChoices(Words):
    """What the filter of the statements asks for."""


class StatementsModel(ReportModel):
    """One row a statement, in the order of the text or by speaker. The key is the statement's index.

    By speaker, a heading stands over each one's statements; who speaks first in the text comes first.
    """

    kind = "statement"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_speaker = False
        self._rows: list[int | str] = []

    @property
    def by_speaker(self) -> bool:
        """Whether the statements stand by speaker."""
        return self._by_speaker

    def set_by_speaker(self, by_speaker: bool) -> None:
        """Show the statements by speaker, or in the order of the text."""
        self._by_speaker = by_speaker
        self.set_report(self._report)

    def keys_of(self, report: Report) -> list[str | int | None]:
        said = range(len(report.statements))
        self._rows = list(said)
        if self._by_speaker:
            speakers = dict.fromkeys(statement.speaker or _NOBODY for statement in report.statements)
            mine = {who: [n for n in said if (report.statements[n].speaker or _NOBODY) == who] for who in speakers}
            self._rows = [row for who, rows in mine.items() for row in (who, *rows)]
        return [row if isinstance(row, int) else None for row in self._rows]

    def told_by(self) -> Sequence[object]:
        report = self._report
        said = (None if isinstance(row, str) else report.statements[row] for row in self._rows)
        return [one and (one, one.speaker and report.person(one.speaker)) for one in said]

    def say(self, row: int, role: int) -> Any:
        report, key = self._report, self._rows[row]
        if isinstance(key, str):
            return self.say_heading(row, len(self.group_rows(row)), role)
        said = report.statements[key]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return speaker_name(report, said.speaker or _NOBODY)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.statement(report, key)
            case Role.COPIED:
                return spoken.statement(report, key, doubt=False)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(doubting.noted(said.origin))
            case Role.DOUBTS:
                return (said.origin,)
            case Role.ORIGIN:
                return said.origin
            case Role.OBJECT:
                return said
            case Role.TAGS:
                return (categories.mode(said.mode),)
            case Role.CUE:
                cue = quoting.reporting_words(said)
                return cue if quoting.statement_words(report, said).startswith(cue) else ""
            case Role.DETAIL:
                return (quoting.statement_words(report, said),)
            case Role.PLACE:
                return wording.reference(report, (*said.cue.spans, *said.spans))
        return None

    def statement(self, row: int) -> Statement:
        """The statement of a row that is no heading."""
        return self._report.statements[int(self._rows[row])]

    def say_heading(self, row: int, count: int, role: int) -> Any:
        """What a heading says over so many statements."""
        name = speaker_name(self._report, str(self._rows[row]))
        if role in (Qt.ItemDataRole.DisplayRole, Role.LABEL):
            return counted(name, count)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken.said_by(name, count)
        return None


class StatementsFilter(RowFilter):
    """The statements of some speakers, and those in direct or in indirect speech; all where nothing is asked for."""

    def __init__(self, statements: StatementsModel, parent: QObject | None = None) -> None:
        super().__init__(statements, parent)
        self._statements = statements
        self._speakers: frozenset[str] = frozenset()
        self._modes: frozenset[str] = frozenset()

    def show_only(self, asked: tuple[frozenset[str], ...]) -> None:
        """Show statements of one of the speakers, in one of the modes asked for. An empty set asks for nothing."""
        if asked != (self._speakers, self._modes):
            self._speakers, self._modes = asked
            self.filter_anew()

    def asks(self) -> bool:
        return bool(self._speakers or self._modes)

    def holds(self, row: int) -> bool:
        said = self._statements.statement(row)
        speaker = not self._speakers or (said.speaker or _NOBODY) in self._speakers
        return speaker and (not self._modes or said.mode in self._modes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A heading counts the statements that are shown below it."""
        row = self.mapToSource(index).row()
        if index.isValid() and self._statements.is_heading(row):
            return self._statements.say_heading(row, self.count(self._statements.group_rows(row)), role)
        return super().data(index, role)


def choices(report: Report) -> Choices:
    """The speakers, and how they are quoted."""
    speakers = busiest_first(said.speaker or _NOBODY for said in report.statements)
    modes = sorted({said.mode for said in report.statements})
    return {
        StatementsChoices.tr("Speaker"): {key: speaker_name(report, key) for key in speakers},
        StatementsChoices.tr("How it is told"): {mode: categories.mode_of_speech(mode) for mode in modes},
    }


def speaker_name(report: Report, key: str) -> str:
    """The name of a speaker, by id; an empty one for nobody who is stated."""
    return report.person(key).name if key else wording.nobody()
