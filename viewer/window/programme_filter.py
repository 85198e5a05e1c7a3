"""The button above the programme that chooses which kinds of items, and whose, are shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.report import wording
from viewer.report.model import Report
from viewer.window.theme import Theme


class ProgrammeFilterButton(QToolButton):
    """A menu of the kinds and people of the programme. Several can be ticked; none ticked means all."""

    changed = Signal(object, object)
    """The kinds and the ids of people that are ticked: two ``frozenset`` of ``str``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("programme_filter")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.setToolTip(self.tr("Show only some of the programme"))
        self.setAccessibleName(self.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self._kinds: dict[str, QAction] = {}
        self._people: dict[str, QAction] = {}
        self._all: QAction | None = None
        self.set_theme(theme)
        self.show_report(Report(""))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.setIcon(theme.icon("filter"))

    def show_report(self, report: Report) -> None:
        """Offer the kinds and the people of another programme; nothing is ticked."""
        self._menu.clear()
        self._all = self._menu.addAction(self.tr("Show &All"))
        self._all.triggered.connect(self.clear)
        kinds = {item.kind: wording.kind_label(item) for item in report.programme}
        there = {i for item in report.programme for i in (*item.people, *(c.id for c in item.companions))}
        people = {person.id: person.name.replace("&", "&&") for person in report.people if person.id in there}
        self._kinds = self._offer(self.tr("Kind"), dict(sorted(kinds.items())))
        self._people = self._offer(self.tr("Person"), people)
        self.setEnabled(len(report.programme) > 1)
        self._tell()

    def clear(self) -> None:
        """Ask for nothing: all items are shown."""
        for action in (*self._kinds.values(), *self._people.values()):
            action.setChecked(False)
        self._tell()

    def _offer(self, title: str, texts: dict[str, str]) -> dict[str, QAction]:
        self._menu.addSection(title)
        found: dict[str, QAction] = {}
        for key, text in texts.items():
            found[key] = self._menu.addAction(text)
            found[key].setCheckable(True)
            found[key].triggered.connect(self._tell)
        return found

    def _tell(self) -> None:
        kinds, people = (
            frozenset(key for key, action in actions.items() if action.isChecked())
            for actions in (self._kinds, self._people)
        )
        self.setChecked(bool(kinds or people))
        if self._all:
            self._all.setEnabled(self.isChecked())
        self.changed.emit(kinds, people)
