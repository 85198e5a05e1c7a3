"""How the window looks: theme, size of the text and widths of the columns, kept from one day to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow

from viewer.language import numeral
from viewer.window import measures, places
from viewer.window.frame import Frame
from viewer.window.preferences import ZOOMS, Preferences
from viewer.window.theme import Theme, first_system_theme, interface_font, scale, system_theme
from viewer.window.turns import Turns

_SIZE = (1360, 860)
"""Size of the window in pixels, until the reader changes it."""
_ENLARGED = 18 / 17
"""How much larger the text is in a wide window."""
_FRAMED = 150
"""Milliseconds after which a window that is shown has been given its frame."""


class Looks(QObject):
    """Sets and keeps the looks of one window."""

    theme_changed = Signal(Theme)
    """Everything is to be shown in the colours of another ``Theme``."""

    def __init__(self, window: QMainWindow, frame: Frame, preferences: Preferences, theme: Theme) -> None:
        """``theme`` is the one to begin with."""
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._preferences = preferences
        self._theme = theme
        self._turns = Turns(self)
        frame.columns.widened.connect(self._take_width)
        self._zoom = scale()
        """How large everything in the window is, as a factor of the usual size."""
        preferences.zoom_changed.connect(self._follow_zoom)
        QApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)  # may come at any moment from now on

    @staticmethod
    def first_theme(preferences: Preferences) -> Theme:
        """The theme that the reader prefers, as far as it is known before there is a window."""
        return _preferred(preferences, first_system_theme)

    @property
    def theme(self) -> Theme:
        """The theme that everything is shown in."""
        return self._theme

    def set_theme(self, name: str) -> None:
        """Show everything in another theme: one of ``THEMES``."""
        self._preferences.theme = name
        self.apply_theme()

    def apply_theme(self) -> None:
        """Show everything in the colours of the theme, which for the system's own may have changed."""
        self._theme = _preferred(self._preferences, system_theme)
        self._dress()
        self.theme_changed.emit(self._theme)

    def check_theme(self) -> None:
        """See to it that the theme is the one that the reader prefers."""
        if _preferred(self._preferences, system_theme) is not self._theme:
            self.apply_theme()

    def _dress(self) -> None:
        QApplication.setPalette(self._theme.palette())
        self._window.setStyleSheet(self._theme.stylesheet())
        self._frame.set_theme(self._theme)

    def zoom(self, by: int) -> None:
        """Show everything one step larger (1) or smaller (-1), or in its usual size (0)."""
        number = ZOOMS.index(self._preferences.zoom)
        zoom = ZOOMS[min(max(number + by, 0), len(ZOOMS) - 1)] if by else 1.0
        if zoom != self._preferences.zoom:
            self._preferences.zoom = zoom
        from viewer.window.hearing import announce  # not before somebody zooms

        announce(self._window, self.tr("Zoom {percent} %").format(percent=numeral(round(zoom * 100))))

    def _follow_zoom(self) -> None:
        """Show everything as large as is preferred: the text at once, the rest in steps that nobody sees apart."""
        zoom = self._preferences.zoom
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._window.setUpdatesEnabled(False)
        self._demand_room(False)  # half done, everything needs more of it than at last
        if scale() != zoom:
            QApplication.setFont(interface_font(zoom))  # what has no font of its own follows, in all windows
        self._frame.text.set_zoom(self._text_zoom)
        self._turns.start(
            (
                lambda: self._window.setStyleSheet(self._theme.stylesheet()),
                lambda: measures.rescale(self._window),
                lambda: self._frame.set_theme(self._theme),
                lambda: self.theme_changed.emit(self._theme),
                self._frame.columns.rescale,
                self.fit,
                lambda: self._demand_room(True),
                lambda: self._window.setUpdatesEnabled(True),
            )
        )

    def _demand_room(self, demanded: bool) -> None:
        """Whether the window grows where what is in it needs more room."""
        if layout := self._window.layout():
            constraint = QLayout.SizeConstraint
            layout.setSizeConstraint(constraint.SetDefaultConstraint if demanded else constraint.SetNoConstraint)

    def restore(self) -> None:
        """Give the window the looks it had when it was last closed."""
        self._follow_zoom()
        self._turns.finish()
        self._dress()
        self._window.resize(places.usual_size(self._window, QSize(*_SIZE)))
        if self._window.restoreGeometry(self._preferences.kept("geometry")):
            places.keep_inside(self._window)
        self._restore_columns()

    def _restore_columns(self) -> None:
        columns = self._frame.columns
        columns.are_own = columns.restoreState(self._preferences.kept(self._columns_name))

    @property
    def _columns_name(self) -> str:
        """Under what name the widths that the reader chose are kept: in a wide window they are others."""
        return "columns_wide" if self._frame.columns.is_wide else "columns"

    @property
    def _text_zoom(self) -> float:
        return self._zoom * (_ENLARGED if self._frame.columns.is_wide else 1.0)

    def _take_width(self) -> None:
        """The window is a wide one now, or none any more."""
        self._frame.text.set_zoom(self._text_zoom)
        if not self._preferences.kept(self._columns_name).isEmpty():
            self._restore_columns()

    def settle(self) -> None:
        """The window is shown: bring it into its screen, now and when it has been given its frame."""
        places.keep_inside(self._window)
        QTimer.singleShot(_FRAMED, self._window, lambda: places.keep_inside(self._window))

    def follow_preferences(self) -> None:
        """Show everything in the theme and size that are preferred now."""
        self.apply_theme()
        self._follow_zoom()

    def keep(self) -> None:
        """Remember size and columns."""
        self._preferences.keep("geometry", self._window.saveGeometry())
        columns = self._frame.columns
        if columns.are_own and all(column.isVisibleTo(columns) for column in columns.columns):
            self._preferences.keep(self._columns_name, columns.saveState())

    def take_columns(self) -> None:
        """The reader has moved a column: from now on they are the reader's own."""
        self._frame.columns.are_own = True

    def fit(self) -> None:
        """Share the room of the window."""
        self._frame.fit(self._window.width(), self._window.height())


def _preferred(preferences: Preferences, systems: Callable[[], str]) -> Theme:
    return Theme.load(systems() if preferences.theme == "system" else preferences.theme)
