"""The menu bar, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from tests.window.conftest import Driver


def test_escape_leaves_the_bar_when_the_mouse_had_opened_the_menu(seed: Driver) -> None:
    bar, view = seed.window.menuBar(), seed.find(QListView, "programme")
    view.setFocus()
    where = bar.mapTo(seed.window, bar.actionGeometry(bar.actions()[1]).center())
    QTest.mouseClick(seed.window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
    seed.settle()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    seed.bot.keyClick(menu, Qt.Key.Key_Escape)
    seed.settle()
    assert QApplication.activePopupWidget() is None
    assert bar.activeAction() is None
    assert view.hasFocus()


def test_escape_leads_to_the_bar_when_a_key_had_opened_the_menu(seed: Driver) -> None:
    bar, view = seed.window.menuBar(), seed.find(QListView, "programme")
    view.setFocus()
    seed.bot.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    seed.settle()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    seed.bot.keyClick(menu, Qt.Key.Key_Escape)
    seed.settle()
    assert bar.activeAction() is bar.actions()[1]
    seed.bot.keyClick(bar, Qt.Key.Key_Escape)
    assert view.hasFocus()
