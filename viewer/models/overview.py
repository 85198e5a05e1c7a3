"""Who did what where as an item model: a row a person, below the heading of the group, and a column an item."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from viewer.language import Words, numeral
from viewer.models.links import Related, Subject
from viewer.models.plain_words import tool_tip
from viewer.models.rows import Index
from viewer.report import categories, doubting, overview, wording
from viewer.report.model import UNKNOWN, Origin, Report
from viewer.report.overview import Cell, Overview, Row, Told


class OverviewWords(Words):
    """What is said of the cells."""


class CellRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    CELL = Qt.ItemDataRole.UserRole
    """A ``Cell``; None where nothing is told."""
    TOLD = Qt.ItemDataRole.UserRole + 1
    """In the last column a ``Told``: how much the person said."""
    ROW = Qt.ItemDataRole.UserRole + 2
    """The ``Row``; None of a heading."""
    MARKED = Qt.ItemDataRole.UserRole + 3
    """Whether the cell's item belongs to what is chosen."""


class OverviewModel(QAbstractTableModel):
    """The cells of one report. The last column tells how much each person said."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overview = Overview(Report(""))
        self._rows: list[Row | str] = []
        self._related = Related()

    def show_report(self, report: Report) -> None:
        """Show another report."""
        self.beginResetModel()
        self._overview = Overview(report)
        self._rows = []
        group = None
        for row in self._overview.rows:
            if row.group != group:
                self._rows.append(row.group)
                group = row.group
            self._rows.append(row)
        self.endResetModel()

    def show_related(self, related: Related) -> None:
        """Mark the items that belong to what is chosen."""
        self._related = related
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    @property
    def overview(self) -> Overview:
        """What is shown."""
        return self._overview

    @property
    def most_words(self) -> int:
        """How many words are given of the person who is given most."""
        return max((row.told.words for row in self._overview.rows), default=0)

    def row(self, number: int) -> Row | None:
        """The person of a row; None of a heading."""
        found = self._rows[number]
        return found if isinstance(found, Row) else None

    def row_of(self, person_id: str) -> int | None:
        """The number of the row of a person."""
        return next(
            (n for n, row in enumerate(self._rows) if isinstance(row, Row) and row.person.id == person_id), None
        )

    def first(self) -> QModelIndex:
        """The first cell that tells something."""
        for number in range(len(self._rows)):
            if (row := self.row(number)) is not None and row.cells:
                return self.index(number, min(row.cells))
        return self.index(min(1, len(self._rows) - 1), 0)

    def subject(self, index: Index) -> Subject | None:
        """What is chosen with a cell: its item, or, in the last column, the person."""
        row = self.row(index.row())
        if row is None:
            return None
        if index.column() < len(self._overview.report.programme):
            return Subject("item", index.column())
        return Subject("person", row.person.id)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._overview.report.programme) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            heading = categories.group(str(self._rows[index.row()])) if index.column() == 0 else ""
            return heading if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        is_item = index.column() < self.columnCount() - 1
        match role:
            case CellRole.ROW:
                return row
            case CellRole.CELL:
                return row.cells.get(index.column()) if is_item else None
            case CellRole.TOLD:
                return None if is_item else row.told
            case CellRole.MARKED:
                return is_item and index.column() in self._related.items
            case Qt.ItemDataRole.DisplayRole:
                return "" if is_item else overview.share(row.told)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, index.column()) if is_item else spoken_share(row.told)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if role != Qt.ItemDataRole.DisplayRole:  # what stands there may be elided, and its doubt is told by a sign
            words, origin = str(self.headerData(section, orientation)), self.origin(section, orientation)
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return wording.listed((words, doubting.spoken(origin)))
            return tool_tip("\n".join(filter(None, (words, doubting.noted(origin)))))
        if orientation == Qt.Orientation.Vertical:
            row = self._rows[section]
            return row.person.name if isinstance(row, Row) else categories.group(row)
        report = self._overview.report
        if section < len(report.programme):
            return f"{numeral(section + 1)} {overview.column(report, report.programme[section])}"
        return OverviewWords.tr("What they said, in words of the report")

    def origin(self, section: int, orientation: Qt.Orientation) -> Origin:
        """What makes the item above a column, or the person before a row, doubtful by itself."""
        if orientation == Qt.Orientation.Vertical:
            row = self.row(section)
            return row.person.origin if row is not None else UNKNOWN
        programme = self._overview.report.programme
        return programme[section].origin if section < len(programme) else UNKNOWN

    def title(self, index: Index) -> str:
        """What a cell says, as shown below the table: ``Ann Lee in item 7: spoke online``."""
        row = self.row(index.row())
        if row is None:
            return ""
        if index.column() < self.columnCount() - 1:
            return overview.told_of(row, index.column())
        return f"{row.person.name}: {spoken_share(row.told)}"

    def _spoken(self, row: Row, column: int) -> str:
        cell = row.cells.get(column)
        told = overview.told_of(row, column)
        if cell is None:
            return told
        place = wording.reference(self._overview.report, cell.spans)
        return wording.listed((told, doubting.spoken(cell.origin), place))


def spoken_share(told: Told) -> str:
    """How much somebody said, in words."""
    if not told.statements:
        return OverviewWords.tr("no words of theirs are given")
    words = OverviewWords.tr("%n word(s)", "", told.words)
    return OverviewWords.tr("{words} in {statements}", "18 words in 2 statements").format(
        words=words, statements=OverviewWords.tr("%n statement(s)", "", told.statements)
    )


def doubt_of(cell: Cell) -> str:
    """The sign of doubt of a cell."""
    return doubting.sign(cell.origin)
