"""What is leant on of Qt is still there."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from viewer.compat.qt_viewport import viewport


def test_a_viewport_is_found_by_its_name(qtbot: QtBot) -> None:
    for area in (QTextEdit(), QTreeView()):
        qtbot.addWidget(area)
        assert area.findChild(QWidget, "qt_scrollarea_viewport") is area.viewport()
        assert viewport(area) is area.viewport()
