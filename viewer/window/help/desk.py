"""The Help menu of one window: what its entries open, each loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from viewer.window.help.shortcuts import Shortcuts
    from viewer.window.help.window import HelpWindow
    from viewer.window.menus import Menus
    from viewer.window.theme import Theme
    from viewer.window.views import Views


class HelpDesk(QObject):
    """Opens pages and the list of keys beside the window, and has them take its colours."""

    def __init__(
        self, window: QMainWindow, menus: Menus, views: Views, find_options: Callable[[], Sequence[QAction]]
    ) -> None:
        """``find_options`` gives the actions of the find bar that have shortcuts."""
        super().__init__(window)
        self._window, self._menus, self._views = window, menus, views
        self._find_options = find_options
        self._opened: list[HelpWindow | Shortcuts] = []
        menus.help.triggered.connect(self._show_help)
        menus.accuracy.triggered.connect(self._show_accuracy)
        menus.shortcuts.triggered.connect(self._show_shortcuts)
        views.themed.connect(self._set_theme)

    def _show_help(self) -> None:
        from viewer.window.help.window import show_help

        self._share_keys(show_help(self._window, self._views.theme))

    def _show_accuracy(self) -> None:
        from viewer.window.help.window import show_accuracy

        self._share_keys(show_accuracy(self._window, self._views.theme))

    def _show_shortcuts(self) -> None:
        from viewer.window.help.own_keys import groups
        from viewer.window.help.shortcuts import show_shortcuts

        keys = groups(self._menus.shortcuts_by_menu(), self._find_options())
        self._share_keys(show_shortcuts(self._window, self._views.theme, keys))

    def _share_keys(self, opened: HelpWindow | Shortcuts) -> None:
        """Have the keys for the size of everything, and those of this menu, heard there, too."""
        menus = self._menus
        if not any(isValid(one) and one is opened for one in self._opened):
            self._opened.append(opened)
        opened.addActions([menus.zoom_in, menus.zoom_out, menus.zoom_reset, menus.help, menus.shortcuts])

    def _set_theme(self, theme: Theme) -> None:
        self._opened = [opened for opened in self._opened if isValid(opened)]
        for opened in self._opened:
            opened.set_theme(theme)
