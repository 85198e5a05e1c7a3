"""The button above a list that chooses which of its rows are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.language import numeral
from viewer.models.rows import MOST_CHOICES, Choices
from viewer.report.model import Report
from viewer.window.buttons import dress_button, give_menu
from viewer.window.plain import plain_entry
from viewer.window.theme import Theme


class FilterButton(QToolButton):
    """A menu of what can be asked for. Several can be ticked in each of its sections; none ticked means all."""

    changed = Signal(tuple)
    """What is ticked: a ``frozenset`` of keys for each section, in a tuple."""

    def __init__(
        self, name: str, theme: Theme, title: str, choices: Callable[[Report], Choices], parent: QWidget | None = None
    ) -> None:
        """``choices`` tells what a report offers."""
        super().__init__(parent)
        self._choices = choices
        dress_button(self, name, title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = give_menu(self)
        self._menu.aboutToShow.connect(self._offer)
        self._all = QAction(self.tr("Show &All"), self)
        self._all.triggered.connect(self.clear)
        self._offered: Choices = {}
        self._ticked: list[set[str]] = []
        self.set_theme(theme)
        self.show_report(Report(""))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.setIcon(theme.icon("filter", on_accent=True))

    def show_report(self, report: Report) -> None:
        """Offer what another report has; nothing is ticked."""
        self._offered = self._choices(report)
        self._ticked = [set() for _ in self._offered]
        self.setEnabled(any(len(texts) > 1 for texts in self._offered.values()))
        self._tell()

    def ask_for(self, section: int, keys: frozenset[str]) -> None:
        """Tick these keys of one section, and nothing else."""
        self._ticked = [set(keys) if number == section else set() for number in range(len(self._offered))]
        self._tell()

    def clear(self) -> None:
        """Ask for nothing: all rows are shown."""
        self.ask_for(0, frozenset())

    def _offer(self) -> None:
        """Fill the menu: made when it is asked for, as a long report has thousands of people."""
        self._menu.clear()
        self._menu.addAction(self._all)
        for number, (title, texts) in enumerate(self._offered.items()):
            self._menu.addSection(title)
            ticked = self._ticked[number]
            shown = [*texts][:MOST_CHOICES] + [key for key in [*texts][MOST_CHOICES:] if key in ticked]
            for key in shown:
                action = plain_entry(self._menu, texts[key])
                action.setCheckable(True)
                action.setChecked(key in ticked)
                action.toggled.connect(partial(self._tick, ticked, key))
            if rest := len(texts) - len(shown):
                words = numeral(self.tr("%n more: use the menu of a row in the list of people", "", rest))
                self._menu.addAction(words).setEnabled(False)

    def _tick(self, ticked: set[str], key: str, on: bool) -> None:
        (ticked.add if on else ticked.discard)(key)
        self._tell()

    def _tell(self) -> None:
        ticked = tuple(frozenset(keys) for keys in self._ticked)
        self.setChecked(any(ticked))
        self._all.setEnabled(any(ticked))
        self.changed.emit(ticked)
