"""Turns the middle column from the text to the overview and back, and has the overview show what is shown elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from viewer.models.links import NOTHING, Related, Subject
from viewer.report.model import Report
from viewer.window.finding import Finding
from viewer.window.frame import Frame
from viewer.window.overview.view import OverviewView
from viewer.window.page_head import OVERVIEW, TEXT
from viewer.window.views import Views


class OverviewDesk(QObject):
    """The overview of one window: made when it is first asked for, filled when it is seen."""

    chosen = Signal(Subject)
    """A ``Subject`` was chosen in it."""
    change_asked = Signal(Subject)
    """A ``Subject`` is to be changed."""

    def __init__(self, frame: Frame, views: Views, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._views = frame, views
        self._report, self._related = Report(""), NOTHING
        self._view: OverviewView | None = None
        self._is_stale = True
        frame.head.turned.connect(self._turn)
        views.themed.connect(self._set_theme)

    @property
    def view(self) -> OverviewView | None:
        """The overview, once somebody has seen it."""
        return self._view

    @property
    def is_shown(self) -> bool:
        """Whether the overview is shown, and not the text."""
        return self._frame.head.tabs.currentIndex() == OVERVIEW

    def toggle(self) -> None:
        """Show the overview, or the text again, and go there."""
        self._frame.columns.bring_text()
        self._frame.head.tabs.setCurrentIndex(TEXT if self.is_shown else OVERVIEW)
        page = self._view if self.is_shown and self._view else self._frame.text
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._view and page is self._view:
            self._view.table.say()

    def show(self) -> None:
        """Show the overview."""
        self._frame.head.tabs.setCurrentIndex(OVERVIEW)

    def show_text(self) -> None:
        """Show the text."""
        self._frame.head.tabs.setCurrentIndex(TEXT)

    def show_report(self, report: Report, finding: Finding) -> None:
        """Another report is shown, or the same after a correction."""
        self._report, self._related, self._is_stale = report, NOTHING, True
        self._frame.head.allow_overview(finding is Finding.DONE)
        if self.is_shown:
            self._fill()

    def show_related(self, related: Related) -> None:
        """Something else is chosen."""
        self._related = related
        if self._view and self.is_shown:
            self._view.show_related(related)

    def _turn(self, page: int) -> None:
        focus = QApplication.focusWidget()
        was_in_text = focus is not None and self._frame.page.isAncestorOf(focus)
        if page == OVERVIEW:
            view = self._make()
            self._fill()
            self._frame.pages.setCurrentWidget(view)
            self._frame.columns.give_right(True)
            if was_in_text:
                view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._frame.head.set_count("")
        self._frame.columns.give_right(False)
        self._frame.pages.setCurrentWidget(self._frame.page)

    def _make(self) -> OverviewView:
        if self._view is None:
            view = self._view = OverviewView(self._views.theme)
            view.chosen.connect(self.chosen)
            view.words_asked.connect(self._show_words)
            view.change_asked.connect(self.change_asked)
            self._frame.pages.addWidget(view)
            self._views.overview = view
        return self._view

    def _fill(self) -> None:
        view = self._make()
        if self._is_stale:
            view.show_report(self._report)
            self._is_stale = False
        view.show_related(self._related)
        self._frame.head.set_count(view.counts())

    def _show_words(self, subject: Subject) -> None:
        self.show_text()
        self.chosen.emit(subject)
        self._frame.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_theme(self, theme: object) -> None:
        if self._view:
            self._view.set_theme(self._views.theme)
