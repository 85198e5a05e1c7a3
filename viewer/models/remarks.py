"""What a careful reader would want to check, the remarks and what is doubtful, as an item model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.models import spoken
from viewer.models.doubts import subject_of
from viewer.models.links import Related, Subject
from viewer.models.rows import ReportModel, Role
from viewer.report import categories, doubting, messages, wording
from viewer.report.doubtful import Doubt, doubts
from viewer.report.model import Remark, Report


class RemarksModel(ReportModel):
    """One row a remark, in the report's order, then one a doubtful thing, the most doubtful first.

    The key of a remark is its index. With the row of a doubtful thing that thing is chosen; the row's key is text.
    """

    kind = "remark"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Remark | Doubt] = []

    def keys_of(self, report: Report) -> list[str | int | None]:
        found = doubts(report)
        self._rows = [*report.remarks, *found]
        return [*range(len(report.remarks)), *(f"{one.kind} {one.key}" for one in found)]

    def subject_of(self, row: int) -> Subject | None:
        thing = self._rows[row]
        return super().subject_of(row) if isinstance(thing, Remark) else subject_of(thing)

    def row_for(self, subject: Subject | None) -> int | None:
        return next((row for row in range(len(self._rows)) if self.subject_of(row) == subject), None)

    def marked_by(self, related: Related) -> frozenset[str | int]:
        found = (one for one in self._rows if isinstance(one, Doubt) and one.key in related.keys(one.kind))
        return super().marked_by(related) | {f"{one.kind} {one.key}" for one in found}

    def say(self, row: int, role: int) -> Any:
        thing = self._rows[row]
        if role == Role.OBJECT:
            return thing
        if role == Role.PLACE:
            return wording.reference(self._report, thing.spans)
        return self._say_remark(row, thing, role) if isinstance(thing, Remark) else self._say_doubt(thing, role)

    def _say_remark(self, row: int, remark: Remark, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return messages.again(remark.message)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.remark(self._report, row)
            case Role.LABEL:
                return categories.remark(remark.kind)
            case Role.ORIGIN:
                return remark.origin
            case Role.DETAIL:
                settled = spoken.settled(remark)
                return (f"{settled[0].upper()}{settled[1:]}",) if settled else ()
        return None

    def _say_doubt(self, doubt: Doubt, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{doubt.message}."
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.doubt(self._report, doubt)
            case Role.LABEL:
                return doubting.title(doubt.origin)
            case Role.DOUBTS:
                return (doubt.origin,)
        return None
