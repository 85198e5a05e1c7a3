"""How the window looks: theme, size of the text and widths of the columns, kept from one day to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from viewer.window.frame import Frame
from viewer.window.preferences import ZOOMS, Preferences
from viewer.window.theme import Theme, system_theme

_SIZE = (1360, 860)
"""Size of the window in pixels, until the reader changes it."""


class Looks(QObject):
    """Sets and keeps the looks of one window."""

    theme_changed = Signal(object)
    """Everything is to be shown in the colours of another ``Theme``."""

    def __init__(self, window: QMainWindow, frame: Frame, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._preferences = preferences
        self._own_columns = False
        QApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)  # may come at any moment from now on

    @staticmethod
    def theme(preferences: Preferences) -> Theme:
        """The theme that the reader prefers."""
        name = preferences.theme
        return Theme.load(system_theme() if name == "system" else name)

    def set_theme(self, name: str) -> None:
        """Show everything in another theme: one of ``THEMES``."""
        self._preferences.theme = name
        self.apply_theme()

    def apply_theme(self) -> None:
        """Show everything in the colours of the theme, which for the system's own may have changed."""
        theme = self.theme(self._preferences)
        QApplication.setPalette(theme.palette())
        self._window.setStyleSheet(theme.stylesheet())
        self._frame.set_theme(theme)
        self.theme_changed.emit(theme)

    def zoom(self, by: int) -> None:
        """Show the text one step larger (1) or smaller (-1), or in its usual size (0)."""
        text = self._frame.text
        number = ZOOMS.index(min(ZOOMS, key=lambda zoom: abs(zoom - text.zoom)))
        zoom = ZOOMS[min(max(number + by, 0), len(ZOOMS) - 1)] if by else 1.0
        text.set_zoom(zoom)
        self._preferences.zoom = zoom

    def restore(self) -> None:
        """Give the window the looks it had when it was last closed."""
        self.follow_preferences()
        self._window.resize(*_SIZE)
        self._window.restoreGeometry(self._preferences.kept("geometry"))
        self._own_columns = self._frame.splitter.restoreState(self._preferences.kept("columns"))

    def follow_preferences(self) -> None:
        """Show everything in the theme and size that are preferred now."""
        self.apply_theme()
        self._frame.text.set_zoom(self._preferences.zoom)

    def keep(self) -> None:
        """Remember size and columns."""
        self._preferences.keep("geometry", self._window.saveGeometry())
        if self._own_columns:
            self._preferences.keep("columns", self._frame.splitter.saveState())

    def take_columns(self) -> None:
        """The reader has moved a column: from now on they are the reader's own."""
        self._own_columns = True

    def fit_columns(self, width: int) -> None:
        """Share the width of the window, in pixels, unless the columns are the reader's own."""
        if not self._own_columns:
            self._frame.fit_columns(width)
