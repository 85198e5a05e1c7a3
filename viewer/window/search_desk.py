"""Search in the window: find bar, marks in the text and list of matches, and every connection between them."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from viewer.models.links import Subject
from viewer.report.model import Report, Span
from viewer.report.paragraphs import paragraph_at
from viewer.report.search import Scope
from viewer.window.find_bar import MOST_WORDS
from viewer.window.preferences import Preferences
from viewer.window.views import Views

_CALM = 250
"""Milliseconds that a reader stays at a match before the other views follow."""


class SearchDesk(QObject):
    """Has a ``Finder`` search the report that is shown, and shows what it finds."""

    subject_chosen = Signal(Subject)
    """A ``Subject`` was chosen in the list of what was found."""
    table_asked = Signal(Generator)
    """A generator that makes a CSV file of the matches, which is to be written."""
    come_to = Signal(int)
    """The reader has come to a match, at this offset, and stays there for a moment."""
    failed = Signal(str)
    """Searching failed by no fault of the reader: one sentence that says why."""

    def __init__(self, views: Views, preferences: Preferences) -> None:
        super().__init__(views)
        self._finder, self._bar, self._panel = views.add_search()
        self._text = views.text
        self._views = views
        self._preferences = preferences
        self._told = -1
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._come_to)
        self._connect()
        views.restore_matches_panel(preferences.kept("reading"))
        self._panel.set_grouping(preferences.grouping)
        self._bar.list_button.setChecked(preferences.lists_matches)

    def _connect(self) -> None:
        self._finder.changed.connect(self._show_matches)
        self._finder.failed.connect(self.failed)
        self._bar.closed.connect(self._leave)
        self._bar.list_asked.connect(self.go_to_matches)
        self._bar.list_button.toggled.connect(self._show_list)
        self._bar.list_button.clicked.connect(self._prefer_list)
        self._bar.objects_asked.connect(self._show_objects)
        self._panel.subject_chosen.connect(self.subject_chosen)
        self._panel.text_asked.connect(self._read_on)
        self._panel.left.connect(self._bar.field.setFocus)
        self._panel.export_asked.connect(self.table_asked)
        self._panel.grouping_changed.connect(self._prefer_grouping)

    @property
    def field(self) -> QLineEdit:
        """Where what is looked for is typed."""
        return self._bar.field

    def show_report(self, report: Report) -> None:
        """Search another report, or more that was found in it."""
        self._finder.set_report(report)

    def get_ready(self) -> None:
        """Make the text ready for searching before anybody asks."""
        self._finder.make_ready(self._bar.options.query(""))

    def close(self) -> None:
        """End what runs in the background, and keep the height of the list."""
        self._finder.close()
        self._panel.close_work()
        self._preferences.keep("reading", self._views.matches_panel_state())

    def go_to_search(self) -> None:
        """Open the find bar, looking for the selected words if there are any."""
        selected, paragraphs = self._text.selected_span(), self._text.positions.paragraphs
        end = paragraphs[paragraph_at(paragraphs, selected.start)].end  # no match reaches beyond a paragraph
        words = " ".join(self._text.text[selected.start : min(selected.end, end)].split())
        if len(words) > MOST_WORDS:
            words = ""  # read, rather than looked for
        self._text.deselect()  # a selection would hide the mark of the match
        self._told = -1
        self._bar.open_bar(words, self._text.caret())

    def find_next(self) -> None:
        """Go to the next match."""
        self._find_further(self._bar.find_next)

    def find_previous(self) -> None:
        """Go to the match before."""
        self._find_further(self._bar.find_previous)

    @property
    def options(self) -> list[QAction]:
        """What can be chosen for searching."""
        return self._bar.options.menu().actions()

    def search_in(self, scope: Scope) -> None:
        """Open the find bar, looking in a part of the report."""
        self._bar.search_in(scope)

    def go_to_matches(self) -> None:
        """Give the list of matches the keyboard; without a search, open the find bar."""
        if not self._bar.isVisible():
            self.go_to_search()
        self._bar.list_button.setChecked(True)
        self._show_list()
        if self._panel.view.isVisible():
            self._panel.view.enter()

    def close_find_bar(self) -> bool:
        """Close the find bar. Tells whether it was open."""
        was_open = self._bar.isVisible()
        if was_open:
            self._bar.close_bar()
        return was_open

    def _show_matches(self) -> None:
        """Mark what was found, and bring the current match into view; while searching, what was found before stays."""
        self._show_list()
        finder = self._finder
        if not finder.searching or not finder.matches:
            self._text.show_matches(finder.matches, finder.current, finder.leads)
            if finder.leads and finder.match is not None:
                self._calm.start()

    def stay(self) -> None:
        """Something else has been chosen: the views are not led to the match any more."""
        self._calm.stop()

    def _come_to(self) -> None:
        """Have the other views show what belongs to the match that the reader is at: who says it, in which item."""
        match = self._finder.match
        if match is not None and self._bar.isVisible() and match.start != self._told:
            self._told = match.start
            self.come_to.emit(match.start)

    def _show_list(self) -> None:
        wanted = self._bar.isVisible() and self._bar.list_button.isChecked()
        self._views.show_matches_panel(wanted and bool(self._finder.query.text))

    def _show_objects(self) -> None:
        self._panel.show_objects_once()
        self.go_to_matches()

    def _prefer_list(self, shown: bool) -> None:
        self._preferences.lists_matches = shown

    def _prefer_grouping(self, grouping: str) -> None:
        self._preferences.grouping = grouping

    def _read_on(self, at_match: bool) -> None:
        """Read on, at the current match if so. Its mark shows it; a selection would hide that."""
        if at_match and (match := self._finder.match):
            self._text.select(Span(match.start, match.start))
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_further(self, step: Callable[[], None]) -> None:
        """Go to another match; without the bar, bring the last search back."""
        if self._bar.isVisible():
            step()
        elif self._bar.field.text():
            start = self._text.caret()
            self._text.deselect()
            self._bar.open_bar("", start)
        else:
            self.go_to_search()

    def _leave(self, match: Span | None) -> None:
        if match:
            self._text.select(match)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
