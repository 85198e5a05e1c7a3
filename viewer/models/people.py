"""The people as an item model, grouped by how they took part, and the filter over it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from viewer.models import spoken
from viewer.models.rows import Index, ReportModel, Role
from viewer.report import wording
from viewer.report.model import Person, Report


class PeopleModel(ReportModel):
    """A heading for each group that has members, and below it a row a person. The key is the person's id."""

    kind = "person"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Person | str] = []
        self._counts: dict[str, int] = {}

    def keys_of(self, report: Report) -> list[str | int | None]:
        groups: dict[str, list[Person]] = {name: [] for name in wording.GROUPS}
        for person in report.people:
            groups[wording.group(report, person)].append(person)
        self._counts = {name: len(members) for name, members in groups.items()}
        self._rows = [row for name, members in groups.items() if members for row in (name, *members)]
        return [row.id if isinstance(row, Person) else None for row in self._rows]

    def group_rows(self, row: int) -> range:
        """The rows of the people below a heading."""
        end = row + 1
        while end < len(self._rows) and isinstance(self._rows[end], Person):
            end += 1
        return range(row + 1, end)

    def say(self, row: int, role: int) -> Any:
        somebody = self._rows[row]
        if isinstance(somebody, str):
            return self._say_heading(somebody, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return somebody.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.person(self._report, somebody)
            case Role.OBJECT:
                return somebody
            case Role.TAGS:
                return tuple(filter(None, (spoken.badge(somebody),)))
            case Role.DETAIL:
                return (wording.standing(self._report, somebody), wording.also(somebody))
            case Role.PLACE:
                return wording.reference(self._report, somebody.spans)
        return None

    def _say_heading(self, name: str, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Role.LABEL):
            return f"{name.upper()} · {self._counts[name]}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken.group(name, self._counts[name])
        return None


class PeopleFilter(QSortFilterProxyModel):
    """The people whose name, variants, role or group holds every word typed, and the headings of those."""

    def __init__(self, people: PeopleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._words: list[str] = []
        self.setSourceModel(people)

    def set_words(self, text: str) -> None:
        """Show only people that hold all words of the text, in any case."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        person = self._people.index(source_row, 0, source_parent).data(Role.OBJECT)
        if person is None:
            return any(self._holds(row) for row in self._people.group_rows(source_row))
        return self._holds(source_row)

    def _holds(self, row: int) -> bool:
        person: Person = self._people.index(row, 0).data(Role.OBJECT)
        group = wording.group(self._people.report, person)
        role = str(person.role.value) if person.role else ""
        text = "\n".join((person.name, *person.variants, role, group)).casefold()
        return all(word in text for word in self._words)
