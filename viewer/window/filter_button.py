"""The button above a list that chooses which of its rows are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.models.rows import Choices
from viewer.report.model import Report
from viewer.window.hearing import begin_menu
from viewer.window.theme import Theme


class FilterButton(QToolButton):
    """A menu of what can be asked for. Several can be ticked in each of its sections; none ticked means all."""

    changed = Signal(object)
    """What is ticked: a ``frozenset`` of keys for each section, in a tuple."""

    def __init__(
        self, theme: Theme, title: str, choices: Callable[[Report], Choices], parent: QWidget | None = None
    ) -> None:
        """``choices`` tells what a report offers."""
        super().__init__(parent)
        self._choices = choices
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.setToolTip(title)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(lambda: QTimer.singleShot(0, self._menu, lambda: begin_menu(self._menu)))
        self.setMenu(self._menu)
        self._all = QAction(self.tr("Show &All"), self)
        self._all.triggered.connect(self.clear)
        self._sections: list[dict[str, QAction]] = []
        self.set_theme(theme)
        self.show_report(Report(""))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.setIcon(theme.icon("filter"))

    def show_report(self, report: Report) -> None:
        """Offer what another report has; nothing is ticked."""
        self._menu.clear()
        self._menu.addAction(self._all)
        self._sections = [self._offer(title, texts) for title, texts in self._choices(report).items()]
        self.setEnabled(any(len(actions) > 1 for actions in self._sections))
        self._tell()

    def ask_for(self, section: int, keys: frozenset[str]) -> None:
        """Tick these keys of one section, and nothing else."""
        for number, actions in enumerate(self._sections):
            for key, action in actions.items():
                action.setChecked(number == section and key in keys)
        self._tell()

    def clear(self) -> None:
        """Ask for nothing: all rows are shown."""
        self.ask_for(0, frozenset())

    def _offer(self, title: str, texts: dict[str, str]) -> dict[str, QAction]:
        self._menu.addSection(title)
        found: dict[str, QAction] = {}
        for key, text in texts.items():
            found[key] = self._menu.addAction(text.replace("&", "&&"))
            found[key].setCheckable(True)
            found[key].triggered.connect(self._tell)
        return found

    def _tell(self) -> None:
        ticked = tuple(
            frozenset(key for key, action in actions.items() if action.isChecked()) for actions in self._sections
        )
        self.setChecked(any(ticked))
        self._all.setEnabled(any(ticked))
        self.changed.emit(ticked)
