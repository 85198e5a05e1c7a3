"""The three things that people do most with a report, as buttons beside its title."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.window import measures
from viewer.window.menus import Menus, named_key
from viewer.window.theme import Theme, px

_SYMBOL = 14
"""Side of a symbol, in pixels."""
_LEAST = 420
"""Least width of a window that has them, in pixels; in a narrower one the menus have to do."""
_BESIDE = 10
"""Pixels that are left free beside it, on both sides together."""
_WORDS = 760
"""Least width of a window in which the buttons say what they do, in pixels; else symbols stand for it."""


class HeaderActions(QWidget):
    """Buttons that do what entries of the menus do: they can be pressed, and are pressed, as these are."""

    def __init__(self, theme: Theme, menus: Menus) -> None:
        super().__init__()
        self.setObjectName("header_actions")
        self._theme = theme
        self._buttons: list[tuple[QPushButton, str, str]] = []
        row = QHBoxLayout(self)
        measures.margins(row, 8, 12, 20, 8)
        measures.spacing(row, 8)
        for name, words, action in (
            ("search", self.tr("Search"), menus.find),
            ("review", self.tr("Review"), menus.review),
            ("print", self.tr("Print…"), menus.print),
        ):
            button = QPushButton(words)
            button.setObjectName(f"header_{name}")
            button.setToolTip(self._tip(words, action))
            button.setAccessibleName(words.rstrip("…"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCheckable(action.isCheckable())
            button.clicked.connect(action.trigger)
            action.changed.connect(_follow(button, action))
            _follow(button, action)()
            self._buttons.append((button, name, words))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for button, name, _words in self._buttons:
            button.setIcon(theme.icon(name, _SYMBOL))
            button.setIconSize(QSize(px(_SYMBOL + _BESIDE), px(_SYMBOL)))

    def _tip(self, words: str, action: QAction) -> str:
        keys = named_key(action.shortcut())
        return self.tr("{words} ({keys})").format(words=words.rstrip("…"), keys=keys)

    def fit(self, width: int) -> None:
        """Be as wide as a window of so many pixels has room for."""
        self.setVisible(width >= px(_LEAST))
        for button, _name, words in self._buttons:
            button.setText(words if width >= px(_WORDS) else "")

    def minimumSizeHint(self) -> QSize:
        """They give way to the facts: see ``fit``."""
        return QSize(0, super().minimumSizeHint().height())

    def stops(self) -> list[QPushButton]:
        """What the Tab key leads to."""
        return [button for button, _name, _words in self._buttons]


def _follow(button: QPushButton, action: QAction) -> Callable[[], None]:
    """What has a button say what its action is."""

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setChecked(action.isChecked())

    return follow
