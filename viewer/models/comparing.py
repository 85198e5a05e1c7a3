"""The corrections of a colleague beside one's own, as an item model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.language import Words
from viewer.models.links import Related, Subject
from viewer.models.rows import ReportModel, Role
from viewer.report import wording
from viewer.report.corrections.comparing import Comparison, Difference, Side, Sort, words_of_side
from viewer.report.model import Report
from viewer.report.quotation_marks import quoted

SIDES: tuple[Side, ...] = ("found", "mine", "theirs")
_ORDER: tuple[Sort, ...] = ("different", "theirs", "mine")
"""The sorts that are shown row by row; of the others the heading says how many they are."""


class Comparing(Words):
    """What is said while corrections are compared."""


def reader_name(comparison: Comparison) -> str:
    """Whose corrections are beside one's own."""
    return wording.listed(comparison.readers) or Comparing.tr("somebody else")


class ComparingModel(ReportModel):
    """Below a heading each, what differs, what only the other has, what only one has oneself.

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
        if same := comparison.of("same"):
            self._rows.append(self._heading(comparison, "same", len(same)))
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
        return tuple((chosen == side, labels[side], words[side], reason if side == "theirs" else "") for side in SIDES)

    def _spoken(self, row: Difference) -> str:
        sides = (f"{label}: {words}" for _, label, words, _ in self._sides(row) if words != "—")
        chosen = next((label for on, label, *_ in self._sides(row) if on), "")
        decided = Comparing.tr("chosen: {side}").format(side=chosen) if chosen else Comparing.tr("not decided")
        return wording.listed((row.name, self.say_place(row), *sides, row.reason, decided))

    def say_place(self, row: Difference) -> str:
        """The paragraph of a row."""
        return wording.reference(self._report, row.spans[:1])
