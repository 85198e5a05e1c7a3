"""The remarks, what a careful reader would want to check, as an item model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from viewer.models import spoken
from viewer.models.rows import ReportModel, Role
from viewer.report import categories, messages, wording
from viewer.report.model import Report


class RemarksModel(ReportModel):
    """One row a remark, in the report's order. The key is the remark's index."""

    kind = "remark"

    def keys_of(self, report: Report) -> list[str | int | None]:
        return list(range(len(report.remarks)))

    def say(self, row: int, role: int) -> Any:
        remark = self._report.remarks[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return messages.again(remark.message)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.remark(self._report, row)
            case Role.OBJECT:
                return remark
            case Role.LABEL:
                return categories.remark(remark.kind)
            case Role.PLACE:
                return wording.reference(self._report, remark.spans)
        return None
