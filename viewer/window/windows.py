"""All windows of the application: one for each report, which share the processes that read and extract."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from viewer import resources
from viewer.keeping import pasted
from viewer.window import garbage, places
from viewer.window.companions import Companions
from viewer.window.main_window import MainWindow
from viewer.window.opening import Wanted, wanted
from viewer.window.preferences import Preferences

_SOON = 200
"""Milliseconds after which what is open is remembered: what was opened is shown first."""


class Windows(QObject):
    """Opens windows, and remembers what is open in them."""

    made = Signal(MainWindow)
    """A ``MainWindow`` that has been made, before it is shown."""

    def __init__(
        self, companions: Companions | None = None, parent: QObject | None = None, *, private: bool = False
    ) -> None:
        """``private``: nothing is remembered."""
        super().__init__(parent)
        self._companions = companions or Companions(parent=self)
        self._preferences = Preferences(self, private=private)
        self._windows: list[MainWindow] = []
        self._ending = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._remember)
        self._preferences.files_forgotten.connect(self._soon.stop)
        self._preferences.files_forgotten.connect(self._sweep)

    @property
    def trouble(self) -> str:
        """Why nothing is remembered, in a sentence; empty where all is well."""
        return self._preferences.trouble

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """The windows that are open, in the order in which they were opened."""
        return tuple(self._windows)

    def start(self, asked: Sequence[Wanted]) -> None:
        """Open what was asked for; else what was open last, if that is wanted; else the sample."""
        for one in asked or self._last() or [wanted(resources.sample())]:
            self.add(one)

    def _last(self) -> list[Wanted]:
        """What was open last, if that is wanted."""
        if not self._preferences.reopens or not self._preferences.session:
            return []
        from viewer.window import session

        return session.loads(self._preferences.session)

    def add(self, what: Wanted | None = None) -> MainWindow:
        """Open a window on a report, or without one."""
        before, others = self.last_active(), list[QWidget](self._windows)
        window = MainWindow(self._companions, self._preferences)
        self._windows.append(window)
        window.opened.connect(self._remember_soon)
        window.others_wanted.connect(self._open_others)
        window.closed.connect(self._forget)
        window.quit_asked.connect(self.close_all)
        window.language_asked.connect(self.speak)
        window.calendar_asked.connect(self.reckon)
        if before:
            places.put_beside(window, before, others)
        if what:
            window.open(what)
        self.made.emit(window)
        window.show()
        return window

    def begin_to_speak(self) -> None:
        """Speak the language that the reader chose, if one was chosen, from the first window on."""
        if self._preferences.language or self._preferences.persian_days:
            self._install()

    def speak(self, code: str) -> None:
        """Have all windows speak a language, by its code; "" for the system's. They are made anew in their places."""
        self._preferences.language = code
        self._make_anew()

    def reckon(self, persian: bool) -> None:
        """Have all windows tell the days of events in the Persian calendar, too, or no longer."""
        self._preferences.persian_days = persian
        self._make_anew()

    def _make_anew(self) -> None:
        self._install()
        active, front = self.last_active(), None
        for window in self.all:
            place = window.stood()
            window.hide()
            geometry, what = window.saveGeometry(), window.shown
            other = self.add(what)
            other.restoreGeometry(geometry)
            if what and place:
                other.stand(place)
            front = other if window is active else front
            window.close()
        if front:
            _bring_forward(front)

    def _install(self) -> None:
        from viewer.window import languages

        application, code = cast("QApplication", QApplication.instance()), self._preferences.language
        locale = QtCore.QLocale(code) if code else None
        languages.install(application, locale, persian_days=self._preferences.persian_days)

    def take(self, paths: Sequence[Path], token: str = "") -> None:
        """Show files that another launch of the application was asked for, or come forward if it was none."""
        shown = [self._showing(path) or self.add(wanted(path)) for path in paths]
        window = shown[-1] if shown else self.last_active()
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if window:
            _bring_forward(window)

    def last_active(self) -> MainWindow | None:
        """The window that the user works in, as far as is known; None if there is none."""
        active = QApplication.activeWindow()
        return active if isinstance(active, MainWindow) else self._windows[-1] if self._windows else None

    def close_all(self) -> None:
        """Close every window, and remember all of them."""
        self._remember()
        self._ending = True
        for window in self.all:
            window.close()

    def _open_others(self, several: Sequence[Wanted | None]) -> None:
        for one in several:
            if one and one.path and (window := self._showing(one.path)):
                _bring_forward(window)
            else:
                self.add(one)

    def _showing(self, path: Path) -> MainWindow | None:
        """The window that shows a file."""
        return next((window for window in self._windows if window.shows(path)), None)

    def _remember_soon(self) -> None:
        self._soon.start()

    def _remember(self) -> None:
        if self._ending:
            return
        opened = [window.shown for window in self._windows if window.shown]
        from viewer.window import session

        self._preferences.session = session.dumps(opened)
        self._sweep()

    def _sweep(self) -> None:
        """Remove what was pasted and is neither open nor among what was opened last."""
        if not self._preferences.private and self._preferences.write() and not self._preferences.trouble:
            opened = [window.shown.path for window in self._windows if window.shown and window.shown.path]
            pasted.remove_all_but({*opened, *self._preferences.recent})

    def _forget(self, window: MainWindow) -> None:
        """A window is being closed, and goes with that. What was open in the last one is what was open last."""
        window.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        if window in self._windows:
            self._windows.remove(window)
        if self._windows:
            self._remember()
            QTimer.singleShot(_SOON, self, garbage.sweep)


def _bring_forward(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
