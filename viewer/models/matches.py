"""The matches of a search as an item model: a row each, in the order of the text or in groups under headings.

Rows are made when they are asked for, as there may be a million.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from viewer.language import Words, numeral
from viewer.models.plain_words import tool_tip
from viewer.models.rows import Index
from viewer.report.searching.listing import Group, Row, Rows
from viewer.report.searching.object_rows import ObjectRow
from viewer.report.separating import counted

_LONG = 400
"""So many characters of a match are shown."""


class MatchWords(Words):
    """What is said of the rows."""


class MatchRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole
    """The ``Row`` or ``ObjectRow``; None for a heading."""
    PLACE = Qt.ItemDataRole.UserRole + 1
    """Where the words stand, where that is not the same as in the row above: ``¶12``."""


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading, by their indices; without a title, there is no heading."""

    title: str
    indices: Sequence[int]


class MatchesModel(QAbstractTableModel):
    """One column of matches, or of people, items and statements that were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] | Sequence[ObjectRow] = ()
        self._sections: Sequence[Section] = ()
        self._starts: list[int] = [0]

    def show_matches(self, rows: Rows, groups: Sequence[Group] | None) -> None:
        """Show matches, in the order of the text where there are no groups."""
        if groups is None:
            self._show(rows, [Section("", range(len(rows)))])
        else:
            self._show(rows, [Section(counted(group.title, len(group.matches)), group.matches) for group in groups])

    def show_objects(self, rows: Sequence[ObjectRow]) -> None:
        """Show people, items and statements, in this order, under a heading each."""
        sections: list[Section] = []
        for kind, title in (
            ("person", MatchWords.tr("People")),
            ("item", MatchWords.tr("Programme")),
            ("statement", MatchWords.tr("Statements")),
        ):
            if indices := [number for number, row in enumerate(rows) if row.kind == kind]:
                sections.append(Section(counted(title, len(indices)), indices))
        self._show(rows, sections)

    def match_of(self, row: int) -> int | None:
        """The index of the match in a row; None for a heading."""
        number = bisect_right(self._starts, row) - 1
        section = self._sections[number]
        within = row - self._starts[number] - (1 if section.title else 0)
        return section.indices[within] if within >= 0 else None

    def row_of(self, match: int) -> int | None:
        """The row of a match."""
        for start, section in zip(self._starts, self._sections, strict=False):
            at = bisect_left(section.indices, match)
            if at < len(section.indices) and section.indices[at] == match:
                return start + at + (1 if section.title else 0)
        return None

    def shown(self, rows: Iterable[int]) -> Iterator[Row | ObjectRow]:
        """What stands in these rows, headings aside, one after the other."""
        for row in rows:
            match = self.match_of(row)
            if match is not None:
                yield self._rows[match]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._starts[-1]

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can be read, but neither chosen nor reached by the arrow keys."""
        if index.isValid() and self.match_of(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match = self.match_of(index.row())
        if match is None:
            return self._heading(index.row(), role)
        if role not in _ROLES:
            return None
        row = self._rows[match]
        match role:
            case MatchRole.ROW:
                return row
            case MatchRole.PLACE:
                return self._place(index.row(), row)
            case Qt.ItemDataRole.AccessibleTextRole if isinstance(row, Row):
                words = MatchWords.tr("Paragraph {number}: {words}")
                return words.format(number=row.paragraph, words=row_text(row))
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(row_text(row))
            case _:
                return row_text(row)

    def _show(self, rows: Sequence[Row] | Sequence[ObjectRow], sections: Sequence[Section]) -> None:
        self.beginResetModel()
        self._rows, self._sections = rows, sections
        lengths = (len(section.indices) + (1 if section.title else 0) for section in sections)
        self._starts = list(accumulate(lengths, initial=0))
        self.endResetModel()

    def _heading(self, row: int, role: int) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sections[bisect_right(self._starts, row) - 1].title
        return None

    def _place(self, row: int, shown: Row | ObjectRow) -> str:
        if not isinstance(shown, Row):
            return ""
        above = self.match_of(row - 1) if row else None
        if above is not None:
            before = self._rows[above]
            if isinstance(before, Row) and before.paragraph == shown.paragraph:
                return ""
        return numeral(f"¶{shown.paragraph}")


_ROLES = frozenset(
    (
        MatchRole.ROW,
        MatchRole.PLACE,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    )
)


def row_text(row: Row | ObjectRow) -> str:
    """A row as one text; the words found are cut where they are very many."""
    return f"{row.before}{shortened(row.words)}{row.after}"


def shortened(words: str) -> str:
    """Words as a list shows them."""
    return words if len(words) <= _LONG else f"{words[:_LONG]}…"
