"""Dialogs open on the screen, with their titles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog

from tests.window.conftest import Driver
from viewer.window.main_window import MainWindow

TITLE, EDGE = 20, 1
"""The width of a frame above, and at the other sides."""


def framed(inner: QRect) -> QRect:
    return inner.adjusted(-EDGE, -TITLE, EDGE, EDGE)


@pytest.mark.parametrize(("left", "top"), [(EDGE, TITLE), (300, 250), (-40, TITLE)])
@pytest.mark.parametrize("name", ["shortcuts", "help"])
def test_a_dialog_that_is_higher_than_its_window_is_wholly_on_the_screen(
    seed: Driver, monkeypatch: pytest.MonkeyPatch, name: str, left: int, top: int
) -> None:
    monkeypatch.setattr(MainWindow, "frameGeometry", lambda self: framed(self.geometry()))  # there is none off screen
    room = seed.window.screen().availableGeometry()
    seed.window.setGeometry(left, top, 640, 400)
    getattr(seed.window._menus, name).trigger()
    dialog = seed.find(QDialog, name)
    assert dialog.height() > seed.window.height()
    assert room.contains(framed(dialog.geometry()))
