"""Small buttons with a symbol or a word, which say what they do, and the menus behind some of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QToolButton

from viewer.window import measures
from viewer.window.hearing import begin_menu

_SYMBOL = 16
"""Width and height of a symbol, in pixels."""


def dress_button(button: QToolButton, name: str, tip: str) -> None:
    """Give a button its object name and what is said of it. The Tab key leads to it, a click does not."""
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    measures.symbol(button, _SYMBOL)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def without_icons(box: QDialogButtonBox) -> None:
    """Take away the symbols that Qt gives to some buttons of a dialog, and not to others."""
    for button in box.buttons():
        button.setIcon(QIcon())


def give_menu(button: QToolButton) -> QMenu:
    """A menu that the button opens, by a key on its first entry."""
    menu = QMenu(button)
    menu.setObjectName(f"{button.objectName()}_menu")
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, lambda: begin_menu(menu)))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    return menu
