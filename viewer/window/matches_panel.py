"""The panel below the text that lists what a search found: in the order of the text, in groups, or beyond the text."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from viewer.language import numeral
from viewer.models.links import Subject
from viewer.models.matches import MatchesModel
from viewer.report.search import Query
from viewer.report.searching.listing import By, Group, Rows
from viewer.report.searching.object_rows import ObjectRow, object_row
from viewer.report.searching.table import csv_steps, line_steps
from viewer.window import measures
from viewer.window.buttons import dress_button, give_menu
from viewer.window.finder import Finder
from viewer.window.hearing import pop_up
from viewer.window.matches_view import MatchesView
from viewer.window.panel import Heading, RowsOrNote
from viewer.window.preferences import Grouping
from viewer.window.slices import Slices
from viewer.window.theme import Theme, px

_EMPTY = 56
"""The height of what is said where there are no rows, in pixels."""


class MatchesPanel(QWidget):
    """Shows what a ``Finder`` found, and leads it to the match that the reader comes to."""

    subject_chosen = Signal(Subject)
    """A ``Subject``: a person, item or statement that was found."""
    text_asked = Signal(bool)
    """The keyboard is to go to the text, to the current match there if it is this that was chosen."""
    left = Signal()
    """The list has the keyboard and is about to go."""
    export_asked = Signal(Generator)
    """All matches are to be written to a file: a generator, which pauses, and returns the bytes of a CSV file."""
    filled = Signal()
    """There are more rows, or fewer."""
    grouping_changed = Signal(str)
    """The reader chose another ``Grouping``."""

    def __init__(self, theme: Theme, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matches_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finder = finder
        self._grouping: Grouping = "paragraph"
        self._afterwards: tuple[Grouping, Query] | None = None
        """How matches are listed as soon as something else is looked for than this."""
        self._report = finder.report
        self._shown: object = None
        self._made_from: tuple[object, ...] = ()
        """What the rows show, and of which search that is."""
        self._copying, self._sorting = Slices(self), Slices(self)
        self._copying.done.connect(lambda text: QGuiApplication.clipboard().setText(text))
        self._sorting.done.connect(self._show_groups)
        self.view = MatchesView(MatchesModel(self), theme)
        self._stack = RowsOrNote(self.view, 16)
        measures.least_height(self._stack, 16)
        self._heading = Heading(self.tr("Matches"))
        self.grouping_button = self._make_grouping_button()
        self.more_button = self._make_more_button()
        for button in (self.grouping_button, self.more_button):
            self._heading.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._stack, 1)
        measures.least_height(self, 56)
        self.set_theme(theme)
        finder.changed.connect(self._update)
        finder.suggested.connect(self._update)
        self.view.reached.connect(self._reach)
        self.view.entered_row.connect(self._enter)
        self.view.menu_asked.connect(self._show_menu)

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key leads to, in order."""
        return self.grouping_button, self.more_button, self.view

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.view.set_theme(theme)
        self.more_button.setIcon(theme.icon("export"))

    def set_grouping(self, grouping: Grouping) -> None:
        """Show the matches in the order of the text (``paragraph``), in groups, or ``objects`` instead."""
        self._grouping, self._afterwards = grouping, None
        self._groupings[grouping].setChecked(True)
        self.grouping_button.setText(self._groupings[grouping].text().replace("&", ""))
        self._update()

    def show_objects_once(self) -> None:
        """Show ``objects`` until something else is looked for."""
        before = self._grouping
        self.set_grouping("objects")
        self._afterwards = before, self._finder.query

    def copy(self) -> None:
        """Copy the selected rows: a line each."""
        if rows := self.view.selected_rows():
            shown = self.view.matches.shown(rows)
            self._copying.start(line_steps(self._report, shown))

    def copy_all(self) -> None:
        """Copy all matches: a line each."""
        self._copying.start(line_steps(self._finder.report, self._finder.rows()))

    def close_work(self) -> None:
        """Drop what is being made."""
        self._copying.stop()
        self._sorting.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._update()

    def _update(self) -> None:
        """Show what has been found; while the panel is hidden, nothing is worked out for it."""
        finder = self._finder
        if self._afterwards and self._afterwards[1] != finder.query:
            self.set_grouping(self._afterwards[0])
            return
        if self._grouping == "objects" and self.isVisible():
            finder.find_objects()
        else:
            finder.forget_objects()
        if self._report is not finder.report:  # nothing of another report stays
            self._report = finder.report
            self._show_nothing()
        if not self.isVisible() or finder.searching:
            return
        shown = finder.objects if self._grouping == "objects" else finder.found
        made_from = self._grouping, finder.query, finder.scope, finder.error
        if shown is not self._shown or made_from != self._made_from:
            self._shown, self._made_from = shown, made_from
            self._fill()
        self._show_current()

    def _show_nothing(self) -> None:
        self._shown, self._made_from = None, ()
        self.close_work()
        self.view.matches.show_objects(())
        self.more_button.setEnabled(False)

    def _show_current(self) -> None:
        if self._grouping != "objects" and not self._sorting.running:
            match = self._finder.current
            self.view.show_current(None if match is None else self.view.matches.row_of(match))

    def _fill(self) -> None:
        finder, model = self._finder, self.view.matches
        self._sorting.stop()
        if self._grouping == "objects":
            rows = [object_row(finder.report, found) for found in finder.objects or ()]
            model.show_objects(rows)
        else:
            rows = finder.rows()
            model.show_matches(rows, None if self._grouping == "paragraph" else ())
            if self._grouping != "paragraph":
                self._sorting.start(_sorted(rows, self._grouping))
        self.more_button.setEnabled(bool(finder.matches))
        self._heading.set_count(numeral(self.tr("%n found", "", len(rows))) if rows else "")
        if not rows and self.view.hasFocus():
            self.left.emit()
        self._stack.show_rows(bool(rows), self._empty())
        self.filled.emit()

    def needed_height(self) -> int:
        """The height in which all rows are seen, or what stands in their place."""
        return max(self.least_height(), self._head() + max(px(_EMPTY), self.view.needed_height()))

    def least_height(self) -> int:
        """The height below which the sentence in the place of rows would be cut."""
        return self._head() + self._stack.note_height()

    def _head(self) -> int:
        return self._heading.sizeHint().expandedTo(self._heading.minimumSize()).height()

    def _show_groups(self, found: tuple[Rows, Sequence[Group]]) -> None:
        self.view.matches.show_matches(*found)
        self.filled.emit()
        self._show_current()

    def _empty(self) -> str:
        if not self._finder.query.text:
            return self.tr("Type what to look for above.")
        if self._finder.error:
            return self.tr("This cannot be looked for: see above.")
        if self._grouping != "objects":
            return self.tr("No matches.")
        if self._finder.objects is None:
            return self.tr("Looking among people, programme and statements…")
        return self.tr("Not found in people, programme or statements.")

    def _reach(self, row: int) -> None:
        match = self.view.matches.match_of(row)
        found = next(self.view.matches.shown((row,)), None)
        if isinstance(found, ObjectRow):
            self.subject_chosen.emit(Subject(found.kind, found.key))
        elif match is not None:
            self._finder.go_to(match)

    def _enter(self, row: int) -> None:
        self._reach(row)
        self.text_asked.emit(self._grouping != "objects")

    def _make_grouping_button(self) -> QToolButton:
        button = QToolButton()
        dress_button(button, "matches_grouping", self.tr("How the matches are listed"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = give_menu(button)
        group = QActionGroup(menu)
        self._groupings: dict[Grouping, QAction] = {}
        titles: dict[Grouping, str] = {
            "paragraph": self.tr("By &Paragraph"),
            "item": self.tr("By Programme &Item"),
            "person": self.tr("By Spea&ker"),
            "objects": self.tr("People, Programme, &Statements"),
        }
        for grouping, title in titles.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose_grouping, grouping))
            group.addAction(action)
            self._groupings[grouping] = action
        self._groupings[self._grouping].setChecked(True)
        button.setText(self._groupings[self._grouping].text().replace("&", ""))
        return button

    def _choose_grouping(self, grouping: Grouping) -> None:
        self.set_grouping(grouping)
        self.grouping_changed.emit(grouping)

    def _make_more_button(self) -> QToolButton:
        button = QToolButton()
        dress_button(button, "matches_more", self.tr("Copy or export the matches"))
        self._add_exports(give_menu(button))
        return button

    def _add_exports(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Copy &All Matches"), self.copy_all)
        menu.addAction(self.tr("&Export as CSV…"), self._ask_for_export)

    def _ask_for_export(self) -> None:
        self.export_asked.emit(csv_steps(self._finder.report, self._finder.rows()))

    def _show_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("matches_menu")
        menu.addAction(self.tr("&Copy"), self.copy)
        self._add_exports(menu)
        pop_up(menu, where)


def _sorted(rows: Rows, by: By) -> Generator[None, None, tuple[Rows, Sequence[Group]]]:
    groups = yield from rows.group_steps(by)
    return rows, groups
