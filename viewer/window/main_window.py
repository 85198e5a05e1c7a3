"""The main window. Its frame with the text is there at once; the workbench around it follows when that is painted.

What is imported here is what that frame needs: see ``early``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from viewer import resources
from viewer.window.companions import Companions
from viewer.window.finding import Finding
from viewer.window.frame import Frame
from viewer.window.looks import Looks
from viewer.window.menus import Menus
from viewer.window.opening import Opening, Wanted, wanted
from viewer.window.pace import PACE
from viewer.window.preferences import Preferences
from viewer.window.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAction,
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
        QWheelEvent,
    )

    from viewer.reading import Document
    from viewer.report.model import Report
    from viewer.window.drop_target import DropTarget
    from viewer.window.files import Files
    from viewer.window.message_bar import MessageBar
    from viewer.window.stood import Stood
    from viewer.window.text_view import TextView
    from viewer.window.views import Views
    from viewer.window.workbench import Workbench

_LATER = (
    "viewer.window.row_delegates",
    "viewer.window.views",
    "viewer.window.workbench",
)
"""What the workbench needs, loaded one a turn of the event loop."""

_PATIENCE = 100
"""Milliseconds for which the workbench lets the text of a file go first."""


class MainWindow(QMainWindow):
    """Opens one report at a time and shows it."""

    painted = Signal()
    """The window has been painted for the first time."""
    opened = Signal()
    """Another report is open."""
    others_wanted = Signal(Sequence)
    """More is to be opened, each in a window of its own: a list of ``Wanted``, and None for one without a report."""
    language_asked = Signal(str)
    """All windows are to speak a language, whose code it is; "" for the system's."""
    calendar_asked = Signal(bool)
    """All windows are to tell the days of events in the Persian calendar, too, or no longer."""
    quit_asked = Signal()
    """All windows are to be closed."""
    closed = Signal(object)
    """This window is being closed: itself, as there is no name for its class in here."""

    def __init__(self, companions: Companions | None = None, preferences: Preferences | None = None) -> None:
        """``companions`` are the processes, and ``preferences`` the settings, that it shares with other windows."""
        super().__init__()
        self._preferences = preferences or Preferences(self)
        self.companions = companions or Companions(parent=self)
        self.companions.begin()
        self._opening = Opening(self.companions, self, private=self._preferences.private)
        self._menus = Menus(self)
        theme = Looks.first_theme(self._preferences)
        self._frame = Frame(self, theme)
        self._looks = Looks(self, self._frame, self._preferences, theme)
        self._views: Views | None = None
        self._workbench: Workbench | None = None
        self._document: Document | None = None
        self._stood: Stood | None = None
        self._was_painted = False
        self._dropped: DropTarget | None = None
        self._turns = Turns(self)
        self._opening.text_read.connect(self._take_text)
        self._opening.unreadable.connect(self._take_failure)
        self._frame.message.cancel.connect(lambda: self._expect(None))
        self._opening.report_ready.connect(lambda report: self.workbench.take_report(report))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._complete)
        self.painted.connect(lambda: self._patience.start(_PATIENCE if self._waits_for_text() else 0))
        self.painted.connect(self._looks.settle)
        for read in (self._frame.text.painted, self._opening.unreadable):
            read.connect(self._hurry)
        self._opening.text_read.connect(self.opened)
        self._preferences.rest_forgotten.connect(self._follow_preferences)
        self.setAcceptDrops(True)
        self._looks.restore()
        if self._preferences.private:
            self._show_private()
        self._frame.text.setFocus()

    @property
    def workbench(self) -> Workbench:
        """Everything around the text, which is made now if it has not been yet."""
        if self._workbench is None:
            self._fill_menus()
            self._frame.message.make()
            from viewer.window.workbench import Workbench

            self._workbench = Workbench(
                self,
                self._frame,
                self._make_views(),
                self._menus,
                self._looks,
                self._opening,
                self._preferences,
                self._document,
            )
            self._workbench.wanted.connect(self.open)
            self._workbench.several_wanted.connect(self.open_all)
            if self._stood:
                self._workbench.stand(self._stood)
        return self._workbench

    def _make_views(self) -> Views:
        if self._views is None:
            from viewer.window.views import Views

            self._views = Views(self._frame, self._looks.theme)
            self._looks.theme_changed.connect(self._views.set_theme)
            if self._document:
                from viewer.report.model import Report

                for panel in self._views.panels:
                    panel.show_report(Report(""), Finding.RUNNING)
        return self._views

    @property
    def is_complete(self) -> bool:
        """Whether everything around the text is there."""
        return self._workbench is not None

    @property
    def text(self) -> TextView:
        """The view of the report's text."""
        return self._frame.text

    @property
    def files(self) -> Files:
        """Asks for files, and makes paper."""
        return self.workbench.files

    @property
    def report(self) -> Report:
        """The report that is shown."""
        return self.workbench.report

    @property
    def message(self) -> str:
        """What the message bar says; empty while it says nothing."""
        return self._frame.message.text

    @property
    def message_bar(self) -> MessageBar:
        """What says it."""
        return self._frame.message

    @property
    def finding(self) -> Finding:
        """How far the search in the report has come. It is done once every list shows what was found."""
        return self.workbench.finding

    def stood(self) -> Stood | None:
        """Where the reader stands, for a window that takes the place of this one; None where nothing is shown yet."""
        return self._workbench.stood() if self._workbench else self._stood

    def stand(self, place: Stood) -> None:
        """Have the reader stand there again, once the report is shown that is being opened."""
        self._stood = place
        if self._workbench:
            self._workbench.stand(place)

    def open_path(self, path: Path) -> None:
        """Open a file. What is shown stays until its text was read."""
        self.open(wanted(path))

    def open(self, what: Wanted) -> None:
        """Open a file or a text. What is shown stays until its text was read."""
        self._expect(what)
        self._frame.message.show_progress(self.tr("Reading the file…"))
        self._opening.open(what)

    def open_all(self, several: Sequence[Wanted]) -> None:
        """Open each in a window of its own: the first here, where nothing is open, or the sample as it comes.

        The sample is to give way to the first report of one's own.
        """
        if several and (self.shown is None or self._shows_untouched_sample()):
            self.open(several[0])
            several = several[1:]
        if several:
            self.others_wanted.emit(several)

    def _shows_untouched_sample(self) -> bool:
        touched = self._workbench is not None and bool(self._workbench.desk.corrections.operations)
        return self.shows(resources.sample()) and not touched

    @property
    def shown(self) -> Wanted | None:
        """What is open, or is being opened."""
        return self._opening.reading or self._opening.shown

    def shows(self, path: Path) -> bool:
        """Whether this file is open here, or being opened."""
        return self.shown is not None and self.shown.path is not None and self.shown.path.absolute() == path.absolute()

    def _waits_for_text(self) -> bool:
        return self._opening.reading is not None or self._document is not None

    def _hurry(self) -> None:
        """The text has been painted, or there will be none: go on."""
        if self._patience.isActive():
            self._patience.start(0)

    def _complete(self) -> None:
        """Have the worker get ready, which takes longest, and meanwhile make the workbench, all in small steps."""
        calls = [self.companions.start, *(partial(import_module, name) for name in _LATER)]
        calls += [self._fill_menus, self._frame.message.make, self._make_actions, self._make_views]
        calls += [lambda: self.workbench, self._show_icon, self._looks.check_theme]
        self._turns.start(calls)

    def _fill_menus(self) -> None:
        menus, preferences = self._menus, self._preferences
        if menus.are_filled:
            return
        menus.fill()
        menus.new_window.triggered.connect(lambda: self.others_wanted.emit([None]))
        menus.quit.triggered.connect(self.quit_asked)
        menus.reopen.triggered.connect(self._set_reopens)
        menus.reopen.setChecked(preferences.reopens)
        menus.themes[preferences.theme].setChecked(True)
        menus.languages.get(preferences.language, menus.languages[""]).setChecked(True)
        for code, action in menus.languages.items():
            action.triggered.connect(partial(self.language_asked.emit, code))
        menus.persian_days.setChecked(preferences.persian_days)
        menus.persian_days.triggered.connect(self.calendar_asked)
        for action in (menus.reopen, menus.clear):
            action.setEnabled(not preferences.private)

    def _make_actions(self) -> None:
        if self._frame.actions is None:
            from viewer.window.header_actions import HeaderActions

            self._frame.add_actions(HeaderActions(self._looks.theme, self._menus))
            self._looks.fit()

    def _show_icon(self) -> None:
        self.setWindowIcon(QtGui.QIcon(str(resources.path("icons", "event-report-viewer.svg"))))

    def _show_empty(self) -> None:
        """Show how to open a report, in a window that has none."""
        from viewer.window.empty_view import EmptyView

        self._fill_menus()
        self._menus.allow(text=False)
        empty, menus = EmptyView(self._looks.theme, self._preferences), self._menus
        for asked, action in ((empty.open_asked, menus.open), (empty.paste_asked, menus.paste)):
            asked.connect(lambda action=action: self._trigger(action))
        empty.sample_asked.connect(lambda: self._trigger(menus.sample))
        empty.file_chosen.connect(self.open_path)
        self._frame.show_empty(empty)
        self._looks.fit()
        empty.setFocus()

    def _trigger(self, action: QAction) -> None:
        """Do what an entry of the menus does, which needs the workbench."""
        if self.workbench:
            action.trigger()

    def _take_text(self, document: Document) -> None:
        self._frame.end_empty()
        if self._workbench:
            self._workbench.take_text(document)
            return
        self._document = document
        self._frame.facts.show_name(document.source.name)
        self._frame.text.show_text(document.text, document.source.layout)

    def _take_failure(self, sentence: str) -> None:
        self._expect(None)
        self._frame.message.show_failure(sentence)

    def _expect(self, what: Wanted | None) -> None:
        """A text is on its way, or none is any more."""
        if not self._document and not self._workbench:
            self._frame.facts.show_name(what.name if what else "")

    def _set_reopens(self, reopens: bool) -> None:
        self._preferences.reopens = reopens

    def _follow_preferences(self) -> None:
        """They are as if they had never been set."""
        self._fill_menus()
        self._menus.reopen.setChecked(self._preferences.reopens)
        self._menus.themes[self._preferences.theme].setChecked(True)
        self._looks.follow_preferences()

    def _show_private(self) -> None:
        """Say that nothing is kept of what is done here."""
        self.setWindowTitle(self.tr("Event Report Viewer (Private)"))
        self._frame.show_private()

    # What Qt tells the window.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        Qt = QtCore.Qt  # noqa: N806 - see ``early``
        if event.key() == Qt.Key.Key_Escape and self.workbench.close_find_bar():
            return
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_for_menu()
            return
        super().keyPressEvent(event)

    def _ask_for_menu(self) -> None:
        """What the Menu key does, for keyboards that have none."""
        if widget := self.focusWidget():
            where = widget.rect().center()
            keyboard = QtGui.QContextMenuEvent.Reason.Keyboard
            event = QtGui.QContextMenuEvent(keyboard, where, widget.mapToGlobal(where))
            QApplication.sendEvent(widget, event)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._waits_for_text() and not self._workbench:
            self._frame.facts.show_name("")
            if self._frame.empty is None:
                self._show_empty()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        PACE.begin()
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier and (turned := event.angleDelta().y()):
            self._looks.zoom(1 if turned > 0 else -1)
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._looks.fit()

    @property
    def _drop_target(self) -> DropTarget:
        if self._dropped is None:
            from viewer.window.drop_target import DropTarget

            self._dropped = DropTarget(self)
        return self._dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop_target.enter(event, self._looks.theme, is_empty=self.shown is None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drop_target.answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_target.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        found = self._drop_target.take(event)
        self.open_all(found.several)
        if found.refusals:
            self._frame.message.show_failure(found.refusals[0], retry=False)

    def closeEvent(self, event: QCloseEvent) -> None:
        while (menu := QApplication.activePopupWidget()) and menu.close():
            pass  # it holds actions of the window: while it is shown, it would not outlive them
        self._looks.keep()
        self.companions.end()
        self._opening.close()
        if self._workbench:
            self._workbench.close()
        super().closeEvent(event)
        self.closed.emit(self)
