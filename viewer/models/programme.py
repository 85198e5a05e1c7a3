"""The programme as an item model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from viewer.models import spoken
from viewer.models.rows import ReportModel, Role
from viewer.report import wording
from viewer.report.model import Report


class ProgrammeModel(ReportModel):
    """One row an item, in order. The key is the item's index."""

    kind = "item"

    def keys_of(self, report: Report) -> list[str | int | None]:
        return list(range(len(report.programme)))

    def say(self, row: int, role: int) -> Any:
        item = self._report.programme[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return wording.headline(self._report, item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.item(self._report, row)
            case Role.OBJECT:
                return item
            case Role.LABEL:
                kind = wording.kind_label(item)
                return f"{item.time.value} · {kind}" if item.time else kind
            case Role.TAGS:
                return wording.tags(self._report, item)
            case Role.DETAIL:
                return tuple(filter(None, (wording.detail(self._report, row),)))
            case Role.PLACE:
                return wording.reference(self._report, item.spans)
        return None
