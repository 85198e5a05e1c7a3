"""The corrections of a colleague beside one's own, as an item model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.language import Words
from viewer.models.filters import RowFilter
from viewer.models.links import Related, Subject
from viewer.models.rows import Index, ReportModel, Role
from viewer.report import marking, wording
from viewer.report.corrections.comparing import Comparison, Difference, Side, Sort, words_of_side
from viewer.report.model import Report
from viewer.report.quotation_marks import quoted

SIDES: tuple[Side, ...] = ("found", "mine", "theirs")
_ORDER: tuple[Sort, ...] = ("different", "theirs", "mine", "same")
_FOLDED: tuple[Sort, ...] = ("mine", "same")
"""The sorts that ask for nothing: their rows are hidden below their headings until somebody wants to see them."""


class Comparing(Words):
    """What is said while corrections are compared."""


def reader_name(comparison: Comparison) -> str:
    """Whose corrections are beside one's own."""
    return wording.listed(map(marking.reader, comparison.readers)) or Comparing.tr("somebody else")


class ComparingModel(ReportModel):
    """Below a heading each, what differs, what only the other has, what only one has oneself, what is the same.

    ``Role.DETAIL`` are a side each: whether it is chosen, its label, its words. ``Role.PLACE`` is the paragraph.
    """

    kind = "place"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Difference | str] = []
        self._comparison: Comparison | None = None
        self._chosen: Mapping[str, Side] = {}

    def show_comparison(self, report: Report, comparison: Comparison, chosen: Mapping[str, Side]) -> None:
        """Show another comparison; ``chosen`` tells, by key, what is to hold."""
        self._comparison, self._chosen = comparison, chosen
        self.set_report(report)

    def choose(self, chosen: Mapping[str, Side]) -> None:
        """Something else is to hold."""
        self._chosen = chosen
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def _says_the_same(self, report: Report) -> bool:
        return False

    def keys_of(self, report: Report) -> list[str | int | None]:
        self._rows = []
        comparison = self._comparison
        if comparison is None:
            return []
        for sort in _ORDER:
            if rows := comparison.of(sort):
                self._rows += [self._heading(comparison, sort, len(rows)), *rows]
        return [None if isinstance(row, str) else row.key for row in self._rows]

    @staticmethod
    def _heading(comparison: Comparison, sort: Sort, count: int) -> str:
        match sort:
            case "different":
                return Comparing.tr("≠ Different · {count}").format(count=count)
            case "theirs":
                return Comparing.tr("Only {reader} · {count}").format(reader=reader_name(comparison), count=count)
            case "mine":
                return Comparing.tr("Only yours · {count}").format(count=count)
            case "same":
                return Comparing.tr("The same · {count}").format(count=count)

    def subject_of(self, row: int) -> Subject | None:
        return None

    def row_for(self, subject: Subject | None) -> int | None:
        return None

    def marked_by(self, related: Related) -> frozenset[str | int]:
        return frozenset()

    def difference(self, key: str | int | None) -> Difference | None:
        """The row of a key."""
        return next((row for row in self._rows if not isinstance(row, str) and row.key == key), None)

    def sort_of(self, row: int) -> Sort:
        """The sort of what a row is about; of a heading, of what stands below it."""
        thing = self._rows[row]
        if isinstance(thing, str):
            thing = self._rows[row + 1]
        assert isinstance(thing, Difference)
        return thing.sort

    def say(self, row: int, role: int) -> Any:
        thing = self._rows[row]
        if isinstance(thing, str):
            return thing if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return thing.name
            case Qt.ItemDataRole.AccessibleTextRole | Role.COPIED:
                return self._spoken(thing)
            case Role.OBJECT:
                return thing
            case Role.LABEL:
                return wording.reference(self._report, thing.spans[:1])
            case Role.TAGS:
                return ("differs",) if thing.sort == "different" else ()
            case Role.DETAIL:
                return self._sides(thing)
            case Role.DOUBTS:
                return ()
        return None

    def _sides(self, row: Difference) -> tuple[tuple[bool, str, str, str], ...]:
        """Each side: whether it is chosen, its label, its words, and the reason."""
        chosen = self._chosen.get(row.key)
        reader = reader_name(self._comparison) if self._comparison is not None else ""
        words = {
            "found": row.found or wording.not_stated(),
            "mine": words_of_side(row.mine) if row.mine else "—",
            "theirs": words_of_side(row.theirs) if row.theirs else "—",
        }
        labels = {"found": Comparing.tr("Found"), "mine": Comparing.tr("Yours"), "theirs": f"{reader}"}
        reason = quoted(row.reason) if row.reason else ""
        on = {side: chosen == side or (row.sort == "same" and side != "found") for side in SIDES}
        return tuple((on[side], labels[side], words[side], reason if side == "theirs" else "") for side in SIDES)

    def _spoken(self, row: Difference) -> str:
        sides = (f"{label}: {words}" for _, label, words, _ in self._sides(row) if words != "—")
        chosen = next((label for on, label, *_ in self._sides(row) if on), "")
        decided = Comparing.tr("chosen: {side}").format(side=chosen) if chosen else Comparing.tr("not decided")
        if row.sort == "same":
            decided = Comparing.tr("the same")
        return wording.listed((row.name, self.say_place(row), *sides, row.reason, decided))

    def say_place(self, row: Difference) -> str:
        """The paragraph of a row."""
        return wording.reference(self._report, row.spans[:1])


class ComparingFilter(RowFilter):
    """What is compared, without the rows of headings that are folded: at first of those that ask for nothing."""

    def __init__(self, rows: ComparingModel, parent: QObject | None = None) -> None:
        self._rows = rows
        self._folded: set[Sort] = set[Sort](_FOLDED)
        super().__init__(rows, parent)

    def asks(self) -> bool:
        return False

    def fold_anew(self) -> None:
        """Have the rows be hidden that are at first."""
        self._folded = set[Sort](_FOLDED)
        self.filter_anew()

    def fold(self, index: Index) -> None:
        """Hide the rows below a heading, or show them again. Of any other row nothing comes."""
        row = self.mapToSource(index).row()
        if index.isValid() and self._can_fold(row):
            sort = self._rows.sort_of(row)
            if sort in self._folded:
                self._folded.remove(sort)
            else:
                self._folded.add(sort)
            self.filter_anew()
            self.dataChanged.emit(index, index)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading that can be folded is reached by the arrow keys."""
        if index.isValid() and self._can_fold(self.mapToSource(index).row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.mapToSource(index).row()
        told = super().data(index, role)
        if not index.isValid() or not self._can_fold(row):
            return told
        folded = self._rows.sort_of(row) in self._folded
        if role == Role.FOLDED:
            return folded
        if role == Qt.ItemDataRole.AccessibleTextRole and folded:
            return Comparing.tr("{heading}, folded").format(heading=told)
        return told

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self._rows.is_heading(source_row) or self._rows.sort_of(source_row) not in self._folded

    def _can_fold(self, row: int) -> bool:
        return self._rows.is_heading(row) and self._rows.sort_of(row) in _FOLDED
