"""What the item models of a report have in common: one row an object, its key, and whether it is marked."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.language import numeral
from viewer.models import noting
from viewer.models.links import Kind, Related, Subject
from viewer.report.model import Report

Index = QModelIndex | QPersistentModelIndex

Choices = dict[str, dict[str, str]]
"""What a filter offers: by the title of a section, the keys that can be asked for and their texts."""

MOST_CHOICES = 40
"""So many choices of one section of a filter are offered in its menu."""


def busiest_first(keys: Iterable[str]) -> list[str]:
    """Each key once, in their order; of very many, those that come most often first."""
    counts = Counter(keys)
    return list(counts) if len(counts) <= MOST_CHOICES else [key for key, _ in counts.most_common()]


class Role(IntEnum):
    """What the models tell beyond Qt's own roles."""

    OBJECT = Qt.ItemDataRole.UserRole
    """The plain object of the report (ProgrammeItem, Person, Statement, Remark); a heading has none."""
    KEY = Qt.ItemDataRole.UserRole + 1
    """The object's key, as in ``Subject``."""
    MARKED = Qt.ItemDataRole.UserRole + 2
    """Whether the row belongs to what is chosen in another view."""
    LABEL = Qt.ItemDataRole.UserRole + 3
    """The small line above: kind of the item or remark, name of the group."""
    TAGS = Qt.ItemDataRole.UserRole + 4
    """Short tags in words, in order."""
    DETAIL = Qt.ItemDataRole.UserRole + 5
    """The lines below the headline, in order."""
    PLACE = Qt.ItemDataRole.UserRole + 6
    """The paragraphs: ``¶4–5``."""
    CUE = Qt.ItemDataRole.UserRole + 7
    """The reporting verb where the words begin with it, else empty."""
    FOLDED = Qt.ItemDataRole.UserRole + 8
    """Of a heading that can be folded: whether the rows below it are hidden."""
    SUBJECT = Qt.ItemDataRole.UserRole + 9
    """The ``Subject`` that is chosen with the row; a heading has none."""
    DOUBTS = Qt.ItemDataRole.UserRole + 10
    """What makes the values of the row doubtful, each an ``Origin``: the headline, then lines below it."""
    COPIED = Qt.ItemDataRole.UserRole + 11
    """The row as a sentence to be copied, where that is not the one that is spoken."""
    ORIGIN = Qt.ItemDataRole.UserRole + 12
    """The ``Origin`` of the row's entry, whose mark says what a reader did to it."""
    FLAGS = Qt.ItemDataRole.UserRole + 13
    """How many open remarks lie in the words of the row's entry; None where none do."""
    NOTES = Qt.ItemDataRole.UserRole + 14
    """What readers noted on the row's entry, in words, a line for each note; empty where they noted nothing."""


class ReportModel(QAbstractListModel):
    """Rows of one kind over a report. Subclasses list the keys and tell what a row says."""

    kind: Kind

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report = Report("")
        self._keys: list[str | int | None] = []
        self._headings: tuple[int, ...] = ()
        self._marked: frozenset[str | int] = frozenset()
        self._subject: Subject | None = None
        self._notes: dict[str | int, str] = {}
        """What readers noted, by the key of the row."""
        self._told_before: Sequence[object] = ()
        """What rows were told by when that was asked last, of the report that is shown; empty where it was not."""

    @property
    def report(self) -> Report:
        """The report that is shown."""
        return self._report

    def set_report(self, report: Report) -> bool:
        """Show another report; nothing in it is marked. Tells whether its rows are others, not just told otherwise."""
        if report.text and report.text == self._report.text and self._says_the_same(report):
            return False
        self.beginResetModel()
        self._report, self._told_before, self._notes = report, (), noting.by_entry(report, self.kind)
        self._marked = frozenset()
        self._keys = self.keys_of(report)
        self._headings = tuple(row for row, key in enumerate(self._keys) if key is None)
        self.endResetModel()
        return True

    def _says_the_same(self, report: Report) -> bool:
        """Show a report in the same rows, if it has the same. Only of rows that are told otherwise it is said."""
        before, told = self._keys, self._told_before or self.told_by()
        noted = self._notes
        self._report, self._told_before, self._notes = report, (), noting.by_entry(report, self.kind)
        self._keys = self.keys_of(report)
        if self._keys != before or not before:
            return False
        marked, self._marked = self._marked, frozenset()
        self._told_before = now = self.told_by()
        others = {key for key in (*noted, *self._notes) if noted.get(key) != self._notes.get(key)}
        changed = (now[row] is None or now[row] != told[row] or self._keys[row] in others for row in range(len(now)))
        for rows in _runs(row for row, is_other in enumerate(changed) if is_other):
            self.dataChanged.emit(self.index(rows.start), self.index(rows[-1]))
        if marked:
            self._tell_marks(marked)
        return True

    def told_by(self) -> Sequence[object]:
        """For each row all that it is told by: the same as before, and it looks the same. None may be told by anything.

        What the report has in the same objects is compared in no time.
        """
        return [None] * len(self._keys)

    def nearest_row(self, key: str | int) -> int | None:
        """The row of an object, else of the last one of a number that is less; None where there is none."""
        if key in self._keys:
            return self._keys.index(key)
        numbers = [row for row, other in enumerate(self._keys) if isinstance(other, int)]
        return numbers[-1] if numbers and isinstance(key, int) else None

    def set_related(self, related: Related) -> None:
        """Mark the rows that belong to what is chosen, and no others."""
        marked = self.marked_by(related)
        before, self._marked = self._marked, marked
        others = set(before ^ marked)
        if related.subject != self._subject:  # of which it is not told that they belong to it
            chosen = (self._subject, related.subject)
            others |= {key for row, key in enumerate(self._keys) if key in marked and self.subject_of(row) in chosen}
        self._subject = related.subject
        self._tell_marks(others)

    def _tell_marks(self, others: Collection[str | int]) -> None:
        """Say that rows are marked now that were not, or the other way round."""
        for row, key in enumerate(self._keys):
            if key in others:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Role.MARKED, Qt.ItemDataRole.AccessibleDescriptionRole])

    @property
    def headings(self) -> tuple[int, ...]:
        """The rows that are no objects, in order."""
        return self._headings

    def is_heading(self, row: int) -> bool:
        """Whether a row is no object."""
        return self._keys[row] is None

    def count(self) -> int:
        """How many objects there are."""
        return len(self._keys) - len(self._headings)

    def row_of(self, key: str | int) -> int:
        """The row of an object. Raises ValueError if it has none."""
        return self._keys.index(key)

    def subject_of(self, row: int) -> Subject | None:
        """What is chosen with a row; None for a heading."""
        key = self._keys[row]
        return None if key is None else Subject(self.kind, key)

    def row_for(self, subject: Subject | None) -> int | None:
        """The row with which a subject is chosen; None if there is none here."""
        return self.row_of(subject.key) if subject and subject.kind == self.kind else None

    def marked_by(self, related: Related) -> frozenset[str | int]:
        """The keys of the rows that belong to what is chosen."""
        return frozenset(related.keys(self.kind))

    def described(self, row: int, shown: Sequence[int]) -> str:
        """What a row is told with by ear: ``3 of 10``, and whether it belongs to what is chosen. Empty for a heading.

        Of the rows that are ``shown``, in order, only objects count. Screen readers that count for themselves count
        headings, too, and some of them the rows alone that can be seen.
        """
        key = self._keys[row]
        if key is None:
            return ""
        objects = [one for one in shown if self._keys[one] is not None]
        number = bisect_left(objects, row) + 1
        told = self.tr("{number} of {all}", "rows").format(number=numeral(number), all=numeral(len(objects)))
        if key in self._marked and self.subject_of(row) != self._subject:
            return self.tr("{place}, belongs to what is chosen").format(place=told)
        return told

    def marked_rows(self) -> list[int]:
        """The marked rows, in order."""
        return [row for row, key in enumerate(self._keys) if key in self._marked]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        if role == Role.KEY:
            return key
        if role == Role.SUBJECT:
            return self.subject_of(index.row())
        if role == Role.MARKED:
            return key is not None and key in self._marked
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.described(index.row(), range(len(self._keys)))
        notes = self._notes.get(key, "") if key is not None else ""
        if role == Role.NOTES:
            return notes
        said = self.say(index.row(), role)
        return noting.said_with(str(said), notes) if notes and role == Qt.ItemDataRole.AccessibleTextRole else said

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can be read, but neither chosen nor reached by the arrow keys."""
        if index.isValid() and self._keys[index.row()] is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def group_rows(self, row: int) -> range:
        """The rows of the objects below a heading."""
        end = row + 1
        while end < len(self._keys) and self._keys[end] is not None:
            end += 1
        return range(row + 1, end)

    def keys_of(self, report: Report) -> list[str | int | None]:
        """The key of each row; None for a row that is no object."""
        raise NotImplementedError

    def say(self, row: int, role: int) -> Any:
        """What the row says in a role; None where it says nothing."""
        raise NotImplementedError


def _runs(rows: Iterable[int]) -> Iterator[range]:
    """Rows, those together that follow each other."""
    start = end = -1
    for row in rows:
        if row != end:
            if end > start:
                yield range(start, end)
            start = row
        end = row + 1
    if end > start:
        yield range(start, end)
