"""The statements as an item model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from viewer.models import spoken
from viewer.models.rows import ReportModel, Role
from viewer.report import quoting, wording
from viewer.report.model import Report


class StatementsModel(ReportModel):
    """One row a statement, in the order of the text. The key is the statement's index."""

    kind = "statement"

    def keys_of(self, report: Report) -> list[str | int | None]:
        return list(range(len(report.statements)))

    def say(self, row: int, role: int) -> Any:
        report = self._report
        said = report.statements[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return report.person(said.speaker).name if said.speaker else f"Speaker {wording.NOT_STATED}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.statement(report, row)
            case Role.OBJECT:
                return said
            case Role.TAGS:
                return (said.mode,)
            case Role.CUE:
                cue = str(said.cue.value)
                return cue if quoting.statement_words(report, said).startswith(cue) else ""
            case Role.DETAIL:
                return (quoting.statement_words(report, said),)
            case Role.PLACE:
                return wording.reference(report, (*said.cue.spans, *said.spans))
        return None
