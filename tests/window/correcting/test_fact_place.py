"""What the field of a fact covers a part of is not seen beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from viewer.window.correcting.fact_place import rests


@pytest.mark.parametrize(("mirrored", "rest"), [(False, QRect(180, 10, 20, 20)), (True, QRect(100, 10, 20, 20))])
def test_only_what_it_covers_a_part_of_is_hidden(qtbot: QtBot, mirrored: bool, rest: QRect) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 60)
    places = (QRect(100, 10, 100, 20), QRect(220, 10, 50, 20), QRect(120, 40, 60, 15))
    labels = [QLabel("words", window) for _ in places]
    for label, place in zip(labels, places, strict=True):
        label.setGeometry(place)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    window.show()
    assert list(rests(window, QRect(120, 8, 60, 24), labels)) == [rest]
    labels[0].hide()
    assert not list(rests(window, QRect(120, 8, 60, 24), labels))


def test_a_title_whose_last_line_it_touches_is_not_hidden(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 200)
    title = QLabel("words", window)
    title.setGeometry(QRect(10, 0, 380, 90))
    window.show()
    assert not list(rests(window, QRect(120, 86, 60, 40), [title]))
