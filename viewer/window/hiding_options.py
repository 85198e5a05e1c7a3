"""Whose names are hidden in a safe copy: a choice, and a list of people to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QGroupBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.report import safe_copy, wording
from viewer.report.model import Report
from viewer.window import measures
from viewer.window.plain import plain_label

_ID = Qt.ItemDataRole.UserRole
_CHOSEN = "chosen"
_ROLES = 3
"""So many roles of people who are hidden are told as examples."""


class HidingOptions(QGroupBox):
    """Tells whether names are hidden, and whose."""

    changed = Signal()

    def __init__(self, report: Report, *, nobody: bool = True, parent: QWidget | None = None) -> None:
        """``nobody`` tells whether it may be nobody's, as it is at first."""
        super().__init__(parent)
        self.setTitle(self.tr("Safe copy"))
        self._report = report
        rows = QVBoxLayout(self)
        form = QFormLayout()
        self._whom = QComboBox()
        self._whom.setObjectName("hide")
        if nobody:
            self._whom.addItem(self.tr("Nobody"))
        self._whom.addItem(self.tr("People only mentioned"), safe_copy.MENTIONED)
        self._whom.addItem(self.tr("Everybody"), safe_copy.EVERYONE)
        if report.people:
            self._whom.addItem(self.tr("People chosen below"), _CHOSEN)
        if not nobody:
            self._whom.setCurrentIndex(self._whom.findData(safe_copy.EVERYONE))
        title = self.tr("&Hide names of")
        form.addRow(title, self._whom)
        for widget in (self._whom, self._whom.view()):
            widget.setAccessibleName(title.replace("&", ""))
        self._whom.setToolTip(self.tr("Names are replaced by “Person A”, “Person B”, in the summary and in the text"))
        rows.addLayout(form)
        self._people = self._list()
        rows.addWidget(self._people)
        self._roles = plain_label(name="roles_note", wrapped=True)
        rows.addWidget(self._roles)
        self.changed.connect(self._tell_roles)
        self._whom.currentIndexChanged.connect(self._choose)
        self._tell_roles()

    @property
    def wanted(self) -> bool:
        """Whether a safe copy is made."""
        return self._whom.currentData() is not None

    @property
    def hidden(self) -> tuple[str, ...]:
        """The ids of those whose names are replaced."""
        who = self._whom.currentData()
        if who in (safe_copy.MENTIONED, safe_copy.EVERYONE):
            return safe_copy.people(self._report, (who,))
        if who == _CHOSEN:
            rows = map(self._people.item, range(self._people.count()))
            return tuple(row.data(_ID) for row in rows if row.checkState() is Qt.CheckState.Checked)
        return ()

    def asks(self, also: Sequence[str]) -> str:
        """What is still to be done where people are to be chosen, and nobody is yet, nor words (``also``): a sentence.

        Until then no safe copy can be made.
        """
        lacks = self._whom.currentData() == _CHOSEN and not self.hidden and not also
        return self.tr("Tick whose names are to be hidden.") if lacks else ""

    def _tell_roles(self) -> None:
        """Say which roles stay, as a role can tell who somebody is as surely as a name."""
        people = map(self._report.person, self.hidden)
        roles = list(dict.fromkeys(str(one.role.value) for one in people if one.role))
        words = self.tr("Roles stay, and can tell who somebody is: {roles}")
        self._roles.setText(words.format(roles=wording.listed(roles[:_ROLES])) if roles else "")
        self._roles.setVisible(bool(roles))

    def _list(self) -> QListWidget:
        people = QListWidget()
        people.setObjectName("hidden_people")
        people.setAccessibleName(self.tr("People to hide"))
        for person in self._report.people:
            row = QListWidgetItem(person.name)
            row.setData(_ID, person.id)
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Unchecked)
            people.addItem(row)
        measures.most_height(people, 150)
        people.hide()
        people.itemChanged.connect(lambda _row: self.changed.emit())
        return people

    def _choose(self) -> None:
        self._people.setVisible(self._whom.currentData() == _CHOSEN)
        self.changed.emit()
