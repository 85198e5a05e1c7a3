"""Every widget of the main window, put in its place in the frame. Nothing is connected here."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.models import programme as programme_model
from viewer.models import statements as statements_model
from viewer.models.people import PeopleFilter, PeopleModel
from viewer.models.programme import ProgrammeFilter, ProgrammeModel
from viewer.models.remarks import RemarksModel
from viewer.models.rows import Role
from viewer.models.statements import StatementsFilter, StatementsModel
from viewer.window import measures
from viewer.window.buttons import dress_button
from viewer.window.filter_button import FilterButton
from viewer.window.filter_field import FilterField
from viewer.window.frame import Frame
from viewer.window.hearing import Turning
from viewer.window.later_panel import LaterPanel
from viewer.window.panel import Heading, Panel
from viewer.window.row_delegates import PeopleDelegate, ProgrammeDelegate, RemarksDelegate, StatementsDelegate
from viewer.window.row_view import RowView
from viewer.window.side import Side
from viewer.window.theme import Theme, px

if TYPE_CHECKING:
    from viewer.models.links import Subject
    from viewer.window.find_bar import FindBar
    from viewer.window.finder import Finder
    from viewer.window.matches_panel import MatchesPanel
    from viewer.window.overview.view import OverviewView

_TEXT = 1
"""Which column is the text's."""
_MATCHES, _SHARE = 190, 0.4
"""Height of the list of matches in pixels, and which part of the room it takes at most, until the reader changes it."""
_STEP = 24
"""Pixels by which a column is made wider or narrower by one press of a key."""


class Views(QObject):
    """The widgets, from top to bottom and from left to right as they stand in the window."""

    themed = Signal(Theme)
    """Everything is shown in other colours, those of a ``Theme``."""

    def __init__(self, frame: Frame, theme: Theme) -> None:
        super().__init__(frame)
        self.facts, self.message, self.text, self.place = frame.facts, frame.message, frame.text, frame.place
        self._frame = frame
        self._theme = theme
        self._matches_height_known = False
        self._search: tuple[Finder, FindBar, MatchesPanel] | None = None
        self._find_bar: tuple[Finder, FindBar] | None = None
        people = PeopleModel(self)
        self.people_filter = PeopleFilter(people, self)
        programme = ProgrammeModel(self)
        self.programme_filter = ProgrammeFilter(programme, self)

        self.programme = _named(
            RowView(programme, ProgrammeDelegate, theme, self.programme_filter), "programme", self.tr("Programme")
        )
        self.people = _named(RowView(people, PeopleDelegate, theme, self.people_filter), "people", self.tr("People"))
        self.statements_rows = StatementsModel(self)
        self.statements_filter = StatementsFilter(self.statements_rows, self)
        self.statements = _named(
            RowView(self.statements_rows, StatementsDelegate, theme, self.statements_filter),
            "statements",
            self.tr("Statements"),
        )
        self.remarks = _named(RowView(RemarksModel(self), RemarksDelegate, theme), "remarks", self.tr("To check"))
        self.lists = (self.programme, self.people, self.statements, self.remarks)

        unknown = self.tr("This has not been found out yet. Press Retry below.")
        self.programme_panel = Panel(
            self.programme,
            empty=self.tr("No programme was found in this text."),
            pending=self.tr("Looking for what happened…"),
            unknown=unknown,
        )
        self.people_panel = Panel(
            self.people,
            empty=self.tr("No people were found in this text."),
            pending=self.tr("Looking for people…"),
            unknown=unknown,
        )
        self.statements_panel = Panel(
            self.statements,
            empty=self.tr("No statements were found in this text."),
            pending=self.tr("Looking for what was said…"),
            unknown=unknown,
        )
        self.remarks_panel = Panel(
            self.remarks,
            empty=self.tr("Nothing to check was found. That does not mean that everything is right."),
            pending=self.tr("Looking for what to check…"),
            unknown=unknown,
        )
        self.side_panels = (self.people_panel, self.statements_panel, self.remarks_panel)
        self.panels = (self.programme_panel, *self.side_panels)

        self.programme_heading = Heading(self.tr("Programme"))
        self.programme_filter_button = FilterButton(
            "programme_filter", theme, self.tr("Show only some of the programme"), programme_model.choices
        )
        self.programme_heading.add(self.programme_filter_button)
        self.programme_panel.add_top(self.programme_heading)
        self.filter = FilterField(theme, self.tr("Filter people"))
        self.filter.setObjectName("people_filter")
        self.people_panel.add_top(_padded(self.filter))
        self.statements_heading = Heading("")
        self.by_speaker = QToolButton()
        dress_button(self.by_speaker, "by_speaker", self.tr("Show the statements of each speaker together"))
        self.by_speaker.setIcon(theme.icon("person", on_accent=True))
        self.by_speaker.setCheckable(True)
        self.by_speaker.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.statements_filter_button = FilterButton(
            "statements_filter", theme, self.tr("Show only some of the statements"), statements_model.choices
        )
        for button in (self.by_speaker, self.statements_filter_button):
            self.statements_heading.add(button)
        self.statements_panel.add_top(self.statements_heading)
        self.filter_buttons = (self.programme_filter_button, self.statements_filter_button)
        self.history_panel = LaterPanel()
        titles = (self.tr("People"), self.tr("Statements"), self.tr("To check"), self.tr("History"))
        self.side = Side[Panel | LaterPanel](
            self.tr("People, statements, to check, history"),
            list(zip((*self.side_panels, self.history_panel), titles, strict=True)),
        )
        self.tabs = self.side.tabs
        self.overview: OverviewView | None = None
        """Who did what where, once somebody has looked at it."""
        self.sheet: tuple[QWidget, QWidget] | None = None
        """What stands at the side in the place of the tabs, and what in it takes the keyboard."""
        self._cards: list[tuple[QWidget, QWidget]] = []
        self._below: list[tuple[QWidget, QWidget]] = []

        frame.left.add(self.programme_panel)
        frame.reading.setStretchFactor(0, 1)
        frame.right.add(self.side)
        frame.columns.widened.connect(self._spread)
        Turning(frame.head.tabs)
        frame.columns.shared.connect(lambda: self.side.share(frame.columns.beside))
        self.side.spread(frame.columns.is_wide)
        self.side.share(frame.columns.beside)

    @property
    def theme(self) -> Theme:
        """The colours that everything is shown in."""
        return self._theme

    def add_search(self) -> tuple[Finder, FindBar, MatchesPanel]:
        """Make what searches the text and shows what it finds, hidden at first. It belongs to a ``SearchDesk``."""
        finder, bar = self.add_find_bar()
        if self._search is None:
            from viewer.window.matches_panel import MatchesPanel

            panel = MatchesPanel(self._theme, finder)
            panel.hide()
            self._frame.reading.addWidget(panel)
            self._frame.reading.splitterMoved.connect(self._take_height)
            panel.filled.connect(self._fit_matches)
            self._search = finder, bar, panel
            self.order_tabs()
        return self._search

    def add_find_bar(self) -> tuple[Finder, FindBar]:
        """Make the first half of what ``add_search`` does: a window that has the time answers in between."""
        if self._find_bar is None:
            from viewer.window.find_bar import FindBar
            from viewer.window.finder import Finder

            finder = Finder(self)
            bar = FindBar(self._theme, finder)
            bar.hide()
            self._frame.page.add(bar, wide=False, first=True)
            self._find_bar = finder, bar
        return self._find_bar

    @property
    def matches_panel(self) -> MatchesPanel | None:
        """The list of matches, once somebody has searched."""
        return self._search[2] if self._search else None

    def share_columns(self) -> None:
        """Share the room of the window anew: what stands at the side needs more of it, or less."""
        self._frame.columns.share_again()

    def _spread(self, wide: bool) -> None:
        """Put the panels at the side beside and below each other, or behind one row of tabs."""
        self.side.spread(wide)
        self.order_tabs()  # which passes over tabs that are not there

    def order_tabs(self) -> None:
        """Have the Tab key lead through the window as it is read; the facts are others with each report."""
        above, below = (view.stops() for view in self._search[1:]) if self._search else ((), ())
        stops = (
            *(*self.facts.stops(), *(self._frame.actions.stops() if self._frame.actions else ())),
            *(self.programme_filter_button, self.programme, self._frame.head.tabs),
            *(*above, self.text, *below),
            *(self.tabs.tabBar(), self.filter, self.people),
            *(self.side.places[1].tabBar(), self.remarks, self.side.places[2].tabBar()),
            *(self.by_speaker, self.statements_filter_button, self.statements),
        )
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def widen(self, by: int) -> None:
        """Make the column that has the keyboard one step wider (1) or narrower (-1).

        The room is the text's; for the text, that of a column beside it.
        """
        splitter = self._frame.columns
        columns = splitter.columns
        focus, sizes = QApplication.focusWidget(), splitter.sizes()
        if self.side.widen(focus, by * px(_STEP)):
            return
        here = next((n for n, column in enumerate(columns) if focus and column.isAncestorOf(focus)), _TEXT)
        other = _TEXT if here != _TEXT else next((n for n in (0, 2) if columns[n].isVisible()), _TEXT)
        if not columns[other].isVisible():
            return
        step = min(by * px(_STEP), sizes[other] - columns[other].minimumWidth())
        step = max(step, columns[here].minimumWidth() - sizes[here])
        sizes[here] += step
        sizes[other] -= step
        splitter.setSizes(sizes)

    def subject_at_keyboard(self, elsewhere: Subject | None = None) -> Subject | None:
        """The entry where the keyboard is: a row, a cell, or a fact; none at the heading of a group.

        Where the keyboard is at nothing that has entries, as in the text, it is the one that is chosen ``elsewhere``.
        """
        focus = QApplication.focusWidget()
        for view in self.lists:
            if view is focus:
                return view.currentIndex().data(Role.SUBJECT)
        if self.overview is not None and focus is self.overview.table:
            return self.overview.subject
        return self.facts.subject_of(focus) or elsewhere

    def subjects_at_keyboard(self) -> list[Subject]:
        """All entries whose rows are chosen in the list where the keyboard is."""
        return next((view.chosen_subjects for view in self.lists if view is QApplication.focusWidget()), [])

    def subject_in_place_of(self, gone: Subject) -> Subject | None:
        """The entry to which the keyboard of a list has come, as the one that it was at has gone."""
        index = next((view.currentIndex() for view in self.lists if view.rows.kind == gone.kind), None)
        return index.data(Role.SUBJECT) if index is not None and index.isValid() else None

    def told_of_at_keyboard(self) -> Subject | None:
        """The entry of another list that the row where the keyboard is only tells of, as that it is doubtful."""
        subject = self.subject_at_keyboard() if QApplication.focusWidget() is self.remarks else None
        return subject if subject is not None and subject.kind != self.remarks.rows.kind else None

    def bring(self, view: RowView) -> None:
        """See to it that a list is shown."""
        if panel := next((panel for panel in self.side_panels if panel.view is view), None):
            self.side.bring(panel)
        self._frame.columns.bring_widget(view)

    def add_below(self, widget: QWidget, target: QWidget) -> None:
        """Put a row above the status bar. ``target`` is what takes the keyboard in it."""
        self._frame.add_below(widget)
        self._below.append((widget, target))

    def add_card(self, card: QWidget, target: QWidget) -> None:
        """Put something below the text. ``target`` is what takes the keyboard in it."""
        self._frame.middle.add(card, wide=False)
        self._cards.append((card, target))

    def show_sheet(self, sheet: QWidget | None, target: QWidget | None = None) -> None:
        """Show something at the side in the place of the tabs, or (None) these again."""
        if self.sheet is not None and self.sheet[0] is not sheet:
            self.sheet[0].hide()
        self.sheet = None if sheet is None or target is None else (sheet, target)
        self.side.show_sheet(sheet if self.sheet else None)
        self._frame.columns.lend(self.sheet is not None)

    def go_to_panel(self, by: int) -> None:
        """Move the keyboard ``by`` panels further among those shown: from the facts to the side.

        Where nothing has the keyboard, as while the window is laid out anew, it goes on from the text.
        """
        stops: list[tuple[QWidget, QWidget]] = [
            (self.programme_panel, self.programme),
            (self.text, self.text),
            *self._cards,
            *self._at_side(),
            *self._below,
        ]
        if self._search:
            _, bar, panel = self._search
            stops[2:2] = [(panel, panel.view)]
            stops[1:1] = [(bar, bar.field)]
        if self.overview is not None:
            stops[1:1] = [(self.overview, self.overview.table)]
        stops[:0] = [(self.facts, link) for link in self.facts.links()[:1]]
        columns = self._frame.columns
        shown = [(area, target) for area, target in stops if columns.can_show(target)]
        focus = QApplication.focusWidget()
        here = [n for n, (area, _) in enumerate(shown) if focus and (area is focus or area.isAncestorOf(focus))]
        here += [n for n, (area, _) in enumerate(shown) if area is self.text]
        _, target = shown[(here[0] + by) % len(shown) if here else 0]
        columns.bring_widget(target)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _at_side(self) -> list[tuple[QWidget, QWidget]]:
        """What is seen at the side, and what takes the keyboard in each."""
        areas: list[tuple[QWidget, QWidget]] = [
            (tabs, panel.view if panel.view.isVisibleTo(panel) else tabs.tabBar()) for tabs, panel in self.side.areas()
        ]
        if self.sheet is None:
            return areas
        return [self.sheet, *(areas[-1:] if self.side.is_spread else ())]

    def go_to_tab(self, panel: Panel | LaterPanel) -> None:
        """Show one of the panels at the side and give it the keyboard."""
        if self._frame.empty is not None:
            return
        if self.sheet is not None:
            self.show_sheet(None)
        if (focus := QApplication.focusWidget()) and self.side.isAncestorOf(focus):
            focus.clearFocus()  # else it would wander through the window, and be said, as what has it is hidden
        self.side.bring(panel)
        panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_list_of(self, subject: Subject) -> None:
        """Show the panel at the side that lists things of the subject's kind, unless the one that is shown lists it."""
        panels = {panel.view.rows.kind: panel for panel in self.side_panels}
        panel, shown = panels.get(subject.kind), self.side.shown()
        if panel is None or any(one.view.rows.row_for(subject) is not None for one in shown):
            return
        hidden = shown if not self.side.is_spread else [one for tabs, one in self.side.areas() if tabs.count() > 1]
        if (focus := QApplication.focusWidget()) and any(one.isAncestorOf(focus) for one in hidden):
            self.go_to_tab(panel)
        else:
            self.side.bring(panel)

    def show_matches_panel(self, shown: bool) -> None:
        """Show the list of matches below the text, or hide it."""
        if not self._search or shown == self._search[2].isVisible():
            return
        _, bar, panel = self._search
        focus = QApplication.focusWidget()
        if not shown and focus and panel.isAncestorOf(focus):
            bar.field.setFocus()
        panel.setVisible(shown)
        self._fit_matches()

    def _fit_matches(self) -> None:
        """Have the list of matches as high as it needs, up to a limit, unless the reader chose its height."""
        panel = self.matches_panel
        if panel is None or panel.isHidden() or self._matches_height_known:
            return
        sizes = self._frame.reading.sizes()
        most = max(panel.least_height(), min(px(_MATCHES), round(_SHARE * sum(sizes))))
        height = min(most, panel.needed_height())
        if sizes[1] != height:
            self._frame.reading.setSizes((sum(sizes) - height, height))

    def _take_height(self) -> None:
        self._matches_height_known = True

    def matches_panel_state(self) -> QByteArray:
        """The height of the list of matches; empty if the reader never chose one."""
        return self._frame.reading.saveState() if self._matches_height_known else QByteArray()

    def restore_matches_panel(self, state: QByteArray) -> None:
        """Give the list of matches the height that it had."""
        self._matches_height_known = self._frame.reading.restoreState(state)
        if self._search:
            self._search[2].hide()  # which may be shown by that

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self._theme = theme
        searching = self._search[1:] if self._search else ()
        for view in (*searching, self.filter, *self.filter_buttons, *self.lists):
            view.set_theme(theme)
        self.by_speaker.setIcon(theme.icon("person", on_accent=True))
        self.themed.emit(theme)


def _named(view: RowView, name: str, title: str) -> RowView:
    view.setObjectName(name)
    view.setAccessibleName(title)
    return view


def _padded(widget: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    measures.margins(layout, 16, 9, 16, 3)
    layout.addWidget(widget)
    return box
