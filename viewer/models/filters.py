"""What the filters over the item models have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from viewer.models.rows import Index, ReportModel


class RowFilter(QSortFilterProxyModel):
    """The rows that are asked for, and the headings of those.

    Subclasses say what is asked for (``asks``, ``holds``). It is worked out for all rows at once: Qt asks for each of
    thousands, more than once.
    """

    def __init__(self, rows: ReportModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = rows
        self._held: list[bool] | None = None
        rows.modelAboutToBeReset.connect(self._forget)
        self.setSourceModel(rows)

    def asks(self) -> bool:
        """Whether anything is asked for; if not, every row is held."""
        raise NotImplementedError

    def holds(self, row: int) -> bool:
        """Whether an object's row, of the model below, is asked for."""
        raise NotImplementedError

    def reveal(self, row: int) -> None:
        """Have a row of the model below be shown, unless it is not asked for."""

    def filter_anew(self) -> None:
        """Something else is asked for."""
        self.beginFilterChange()
        self._forget()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def held(self) -> list[bool]:
        """For each row of the model below whether it is asked for; of a heading, whether a row below it is."""
        if self._held is None:
            source = self._source
            rows = range(source.rowCount())
            if not self.asks():
                self._held = [True] * len(rows)
                return self._held
            self._held = [not source.is_heading(row) and self.holds(row) for row in rows]
            for row in source.headings:
                self._held[row] = any(self._held[below] for below in source.group_rows(row))
        return self._held

    def count(self, rows: range | None = None) -> int:
        """How many objects are asked for, among the rows of the model below that are given, or all."""
        held, source = self.held(), self._source
        if rows is not None:
            return sum(held[row] for row in rows)
        return sum(held) - sum(held[row] for row in source.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says; by ear its place among the rows that are shown is told."""
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.isValid():
            shown = [self.mapToSource(self.index(row, 0)).row() for row in range(self.rowCount())]
            return self._source.described(shown[index.row()], shown)
        return super().data(index, role)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self.held()[source_row]

    def _forget(self) -> None:
        self._held = None
