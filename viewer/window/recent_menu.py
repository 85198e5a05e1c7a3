"""The menu of the files that were opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from viewer.keeping import pasted
from viewer.reading import display_name, display_path
from viewer.window.plain import plain_entry
from viewer.window.preferences import Preferences


class RecentMenu(QObject):
    """Fills a menu with the files that were opened last, each time it is shown."""

    file_chosen = Signal(Path)
    """The ``Path`` of a file to open."""

    def __init__(self, menu: QMenu, preferences: Preferences) -> None:
        super().__init__(menu)
        self._menu = menu
        self._preferences = preferences
        menu.aboutToShow.connect(self._fill)
        preferences.files_forgotten.connect(self._fill)
        self._fill()

    def add(self, path: Path) -> None:
        """A file has been opened."""
        self._preferences.add_recent(path.absolute())
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        recent = self._preferences.recent
        for number, path in enumerate(recent, start=1):
            name, tip = pasted.title(path) or display_name(path), display_path(str(path))
            action = plain_entry(self._menu, name, key=str(number), tip=tip)
            action.triggered.connect(lambda _checked=False, path=path: self.file_chosen.emit(path))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Clear This List"), self._preferences.forget_recent)
        self._menu.setToolTipsVisible(True)
        self._menu.setEnabled(bool(recent))
