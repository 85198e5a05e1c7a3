"""The button of the find bar that says how, and in which part of the report, words are looked for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.language import numeral
from viewer.models.rows import MOST_CHOICES, busiest_first
from viewer.report.model import Report
from viewer.report.search import OWN_WORDS, WHOLE, Query, Scope, in_item, said_by
from viewer.report.searching.listing import item_title
from viewer.window.buttons import dress_button, give_menu
from viewer.window.hearing import begin_menu
from viewer.window.plain import plain_entry
from viewer.window.theme import Theme

_USUAL = Query("", kind="words")


class FindOptions(QToolButton):
    """A menu of what makes a difference when words are compared, and of where they are looked for.

    The button is checked where any of it is not as usual.
    """

    changed = Signal()
    """Something else makes a difference."""
    scope_asked = Signal(Scope)
    """Another ``Scope`` was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_button(self, "find_options", self.tr("Search options"))
        self.setCheckable(True)
        self._report = Report("")
        self._scope = WHOLE
        self._menu = give_menu(self)
        self._menu.setToolTipsVisible(True)
        self.case = self._option(self.tr("Ca&se Matters"), "Alt+S")
        self.word = self._option(self.tr("&Whole Words"), "Alt+W")
        self.pattern = self._option(self.tr("Regular E&xpression"), "Alt+X")
        self._menu.addSeparator()
        self.diacritics = self._option(self.tr("&Accents Make No Difference"), on=True)
        self.diacritics.setToolTip(self.tr("“e” finds “ë”, straight quotes find curly ones"))
        self.letters = self._option(self.tr("Arabic and Persian &Letter Forms Make No Difference"), on=True)
        self.digits = self._option(self.tr("&Digits of Any Script"), on=True)
        self.variants = self._option(self.tr("Other Forms of a &Name, Too"), on=True)
        self._menu.addSeparator()
        self._scopes = QActionGroup(self)
        self._whole = self._offer_scope(self._menu.addAction(self.tr("In the Whole &Report")), WHOLE)
        self._own = self._offer_scope(self._menu.addAction(self.tr("In the Report’s &Own Words")), OWN_WORDS)
        self._said = self._menu.addMenu(self.tr("In What So&mebody Said"))
        self._items = self._menu.addMenu(self.tr("In an &Item of the Programme"))
        self._said.aboutToShow.connect(lambda: self._offer(self._said, *self._people()))
        self._items.aboutToShow.connect(lambda: self._offer(self._items, *self._programme()))
        self.set_theme(theme)
        self.show_report(self._report, WHOLE)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.setIcon(theme.icon("options"))

    def query(self, words: str, *, phrase: bool = False) -> Query:
        """What is looked for where these words are. A ``phrase`` is one as it stands, whatever signs it holds."""
        return Query(
            words,
            self.case.isChecked(),
            self.word.isChecked(),
            "pattern" if self.pattern.isChecked() else "phrase" if phrase else "words",
            self.diacritics.isChecked(),
            self.letters.isChecked(),
            self.digits.isChecked(),
            self.variants.isChecked(),
        )

    def show_report(self, report: Report, scope: Scope) -> None:
        """Offer the parts of another report, or show that another part is searched."""
        self._report, self._scope = report, scope
        self._whole.setChecked(scope == WHOLE)
        self._own.setChecked(scope == OWN_WORDS)
        self._own.setEnabled(bool(report.statements))
        self._said.setEnabled(bool(report.statements))
        self._items.setEnabled(bool(report.programme))
        self._show_state()

    def _option(self, text: str, keys: str = "", *, on: bool = False) -> QAction:
        action = self._menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        if keys:
            action.setShortcut(keys)
        action.toggled.connect(self._show_state)
        action.toggled.connect(self.changed)
        return action

    def _show_state(self) -> None:
        self.setChecked(self.query("") != _USUAL or self._scope != WHOLE)
        for action in (self.diacritics, self.letters, self.digits, self.variants):
            action.setEnabled(not self.pattern.isChecked())

    def _offer(self, menu: QMenu, scopes: Iterable[tuple[str, Scope]], more: int) -> None:
        """Fill a menu when it is asked for: a long report has thousands of people."""
        menu.clear()
        for text, scope in scopes:
            self._offer_scope(plain_entry(menu, text), scope)
        if more:
            menu.addAction(numeral(self.tr("%n more: use the menu of a row in the list", "", more))).setEnabled(False)
        begin_menu(menu)

    def _people(self) -> tuple[list[tuple[str, Scope]], int]:
        """Who can be asked for, and how many more there are."""
        who = busiest_first(said.speaker for said in self._report.statements if said.speaker)
        asked = str(self._scope.key) if self._scope.part == "person" else ""
        some = [*who[:MOST_CHOICES], *(key for key in who[MOST_CHOICES:] if key == asked)]
        return [(self._report.person(key).name, said_by(key)) for key in some], len(who) - len(some)

    def _programme(self) -> tuple[list[tuple[str, Scope]], int]:
        """Which items can be asked for, and how many more there are."""
        there = range(len(self._report.programme))
        asked = self._scope.key if self._scope.part == "item" else -1
        some = [*there[:MOST_CHOICES], *(number for number in there[MOST_CHOICES:] if number == asked)]
        return [(item_title(self._report, number), in_item(number)) for number in some], len(there) - len(some)

    def _offer_scope(self, action: QAction, scope: Scope) -> QAction:
        action.setCheckable(True)
        action.setChecked(scope == self._scope)
        action.triggered.connect(lambda: self.scope_asked.emit(scope))
        self._scopes.addAction(action)
        return action
