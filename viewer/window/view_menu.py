"""The View menu: how large everything is and in which colours, and which columns are shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSignalBlocker

from viewer.window.captions import Captions
from viewer.window.columns import LEFT, RIGHT
from viewer.window.frame import Frame
from viewer.window.looks import Looks
from viewer.window.menus import Menus
from viewer.window.views import Views


class ViewMenu(QObject):
    """Connects the menu with what it acts on, and has it say which columns are shown."""

    def __init__(
        self, window: QObject, menus: Menus, frame: Frame, views: Views, looks: Looks, captions: Captions
    ) -> None:
        super().__init__(window)
        self._menus = menus
        self._columns, self._head = frame.columns, frame.head
        self._head.offer(menus.show_programme, menus.show_side)
        for name, action in menus.themes.items():
            action.triggered.connect(lambda _checked, name=name: looks.set_theme(name))
        for action, by in ((menus.zoom_in, 1), (menus.zoom_out, -1), (menus.zoom_reset, 0)):
            action.triggered.connect(lambda _checked, by=by: looks.zoom(by))
        for action, number, title in (
            (menus.show_programme, LEFT, views.programme.accessibleName()),
            (menus.show_side, RIGHT, views.side.accessibleName()),
        ):
            action.toggled.connect(partial(frame.columns.show_column, number))
            action.toggled.connect(partial(captions.tell_panel, title))
        frame.columns.shown_changed.connect(self._show_columns)
        for splitter in (frame.columns, views.side):
            splitter.splitterMoved.connect(looks.take_columns)
        for action, by in ((menus.wider, 1), (menus.narrower, -1)):
            action.triggered.connect(lambda _checked, by=by: views.widen(by))
            action.triggered.connect(looks.take_columns)
        self._show_columns()

    def _show_columns(self) -> None:
        for action, number in ((self._menus.show_programme, LEFT), (self._menus.show_side, RIGHT)):
            with QSignalBlocker(action):
                action.setChecked(self._columns.shows(number))
        self._head.show_ways(self._columns.shows(LEFT), self._columns.shows(RIGHT))
