"""The people as an item model, grouped by how they took part, and the filter over it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from viewer.models import spoken
from viewer.models.filters import RowFilter
from viewer.models.links import Related
from viewer.models.plain_words import tool_tip
from viewer.models.rows import Index, ReportModel, Role
from viewer.models.typed import folded, words_of
from viewer.report import categories, doubtful, doubting, wording
from viewer.report.model import UNKNOWN, Person, Report
from viewer.report.separating import counted
from viewer.report.vocabulary import Function

_MENTIONED = wording.GROUPS[-1]
_MANY = 20
"""In a list of more people than this, those who are only mentioned are folded."""


class PeopleModel(ReportModel):
    """A heading for each group that has members, and below it a row a person. The key is the person's id."""

    kind = "person"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Person | str] = []
        self._counts: dict[str, int] = {}
        self._groups: dict[str, str] = {}

    def keys_of(self, report: Report) -> list[str | int | None]:
        groups: dict[str, list[Person]] = {name: [] for name in wording.GROUPS}
        self._groups = wording.groups(report)
        for person in report.people:
            groups[self._groups[person.id]].append(person)
        self._counts = {name: len(members) for name, members in groups.items()}
        self._rows = [row for name, members in groups.items() if members for row in (name, *members)]
        return [row.id if isinstance(row, Person) else None for row in self._rows]

    def say(self, row: int, role: int) -> Any:
        somebody = self._rows[row]
        if isinstance(somebody, str):
            return self._say_heading(somebody, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return somebody.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.person(self._report, somebody)
            case Role.COPIED:
                return spoken.person(self._report, somebody, doubt=False)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip("\n".join(doubtful.told_of_person(somebody, doubting.noted)))
            case Role.DOUBTS:
                return (somebody.origin, somebody.role.origin if somebody.role else UNKNOWN)
            case Role.ORIGIN:
                return somebody.origin
            case Role.OBJECT:
                return somebody
            case Role.TAGS:
                return tuple(filter(None, (spoken.badge(somebody),)))
            case Role.DETAIL:
                return (wording.standing(self._report, somebody), wording.also(somebody))
            case Role.PLACE:
                return wording.reference(self._report, somebody.spans)
        return None

    def group_of(self, person_id: str) -> str:
        """The name of the group a person is in."""
        return self._groups[person_id]

    def person(self, row: int) -> Person:
        """The person of a row. Raises TypeError if it is a heading."""
        somebody = self._rows[row]
        if isinstance(somebody, str):
            raise TypeError(f"row {row} is a heading")
        return somebody

    def heading(self, row: int) -> str | None:
        """The name of the group whose heading a row is."""
        group = self._rows[row]
        return group if isinstance(group, str) else None

    def _say_heading(self, name: str, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Role.LABEL):
            return heading_text(name, self._counts[name])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken.group(name, self._counts[name])
        if role == Qt.ItemDataRole.ToolTipRole and name == wording.PART_NOT_STATED:
            return tool_tip(self.tr("No words were found that say how they took part. There may be some."))
        return None


def heading_text(name: str, count: int) -> str:
    """The heading of a group: ``Spoke · 3``."""
    return counted(categories.group(name), count)


class PeopleFilter(RowFilter):
    """The people whose name, variants, role, badge or group holds every word typed, and the headings of those.

    Groups can be folded. Those who are only mentioned are, where they are many. While words are typed, no group is.
    """

    def __init__(self, people: PeopleModel, parent: QObject | None = None) -> None:
        self._people = people
        self._words: list[str] = []
        self._folded: set[str] = set()
        self._text = ""
        """That of the report whose people are shown; "" while there are none."""
        people.modelReset.connect(self._fold_many)  # before the filter itself hears of it
        super().__init__(people, parent)

    def set_words(self, text: str) -> None:
        """Show only people that hold all words of the text, in any case, with or without accents."""
        self._words = words_of(text)
        self._filter_anew()

    def fold(self, index: Index) -> None:
        """Hide the people below a heading, or show them again. Any other row stays as it is."""
        name = self._people.heading(self.mapToSource(index).row()) if index.isValid() else None
        if name is not None and not self._words:
            self._folded ^= {name}
            self._filter_anew()

    def show_related(self, related: Related) -> None:
        """Unfold the group of a person who is chosen elsewhere."""
        if related.subject and related.subject.kind == "person":
            self._unfold(self._people.group_of(str(related.subject.key)))

    def reveal(self, row: int) -> None:
        """Unfold the group of a row's person."""
        if not self._people.is_heading(row):
            self._unfold(self._people.group_of(self._people.person(row).id))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Unlike in other lists, a heading is reached by the arrow keys: it can be folded."""
        if not index.isValid():
            return super().flags(index)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.mapToSource(index).row()
        name = self._people.heading(row) if index.isValid() else None
        if name is None:
            return super().data(index, role)
        count = self.count(self._people.group_rows(row))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return heading_text(name, count)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.group(name, count, folded=self._is_folded(name))
            case Role.FOLDED:
                return self._is_folded(name)
            case Qt.ItemDataRole.ToolTipRole:
                return super().data(index, role)
        return None

    def asks(self) -> bool:
        return bool(self._words)

    def holds(self, row: int) -> bool:
        person = self._people.person(row)
        group = categories.group(self._people.group_of(person.id))
        role = str(person.role.value) if person.role else ""
        parts = (categories.function(had) for had in self._people.report.functions(person.id) if had != Function.AGENT)
        text = folded("\n".join((person.name, *person.variants, role, group, spoken.badge(person), *parts)))
        return all(word in text for word in self._words)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not super().filterAcceptsRow(source_row, source_parent):
            return False
        if not self._folded or self._words or self._people.is_heading(source_row):
            return True
        return self._people.group_of(self._people.person(source_row).id) not in self._folded

    def _is_folded(self, name: str) -> bool:
        return name in self._folded and not self._words

    def _unfold(self, group: str) -> None:
        if group in self._folded:
            self._folded.remove(group)
            self._filter_anew()

    def _fold_many(self) -> None:
        """Fold a report's people anew; those of the same report, which was corrected, stay as they are."""
        people = self._people
        before, self._text = self._text, people.report.text if people.report.people else ""
        if before and before == self._text:
            return
        groups = {people.group_of(person.id) for person in people.report.people}
        many = len(people.report.people) > _MANY
        self._folded = {_MENTIONED} if many and len(groups) > 1 else set()

    def _filter_anew(self) -> None:
        self.filter_anew()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
