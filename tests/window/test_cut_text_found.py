"""What looks for cut words finds each kind of them, and finds none where nothing is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.window.cut_text import cut, cut_entries
from viewer.models.plain_words import tool_tip
from viewer.window.elided_label import ElidedLabel
from viewer.window.plain import plain_label

WORDS = "The harbour master opened the fair by the old lighthouse"
WIDE, NARROW = 600, 90


def label() -> QWidget:
    return plain_label(WORDS)


def wrapped() -> QWidget:
    made = plain_label(f"{WORDS} and thanked everybody who had come", wrapped=True)
    made.setFixedHeight(made.fontMetrics().height() * 2)
    return made


def button() -> QWidget:
    return QPushButton(WORDS)


def box() -> QWidget:
    return QCheckBox(WORDS)


def combo_box() -> QWidget:
    made = QComboBox()
    made.addItems([WORDS, "Short"])
    return made


def combo_list() -> QWidget:
    made = QComboBox()
    made.setStyleSheet("combobox-popup: 0")  # as in the application: else Qt makes the list as wide as it needs
    made.addItems(["Short", WORDS])
    return made


def group() -> QWidget:
    return QGroupBox(WORDS)


def field() -> QWidget:
    made = QLineEdit()
    made.setPlaceholderText(WORDS)
    return made


def tabs() -> QWidget:
    made = QTabBar()
    made.setUsesScrollButtons(False)
    made.setElideMode(Qt.TextElideMode.ElideRight)
    for title in WORDS.split()[:6]:
        made.addTab(title)
    return made


def head() -> QWidget:
    model = QStandardItemModel(1, 1)
    model.setHorizontalHeaderLabels([WORDS])
    model.setItem(0, 0, QStandardItem("Ann Lee"))
    made = QTreeView()
    model.setParent(made)
    made.setModel(model)
    made.header().setStretchLastSection(True)
    return made


def rows() -> QWidget:
    made = QListWidget()
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.addItem(WORDS)
    return made


def page() -> QWidget:
    made = QTextEdit()
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
    made.setPlainText(WORDS)
    return made


KINDS = (label, wrapped, button, box, combo_box, combo_list, group, field, tabs, head, rows, page)


def shown(qtbot: QtBot, widget: QWidget, width: int) -> QWidget:
    """A widget alone in a window that is so wide, whatever it needs."""
    window = QWidget()
    qtbot.addWidget(window)
    widget.setParent(window)
    window.resize(WIDE, 200)
    widget.setGeometry(0, 0, width, max(widget.sizeHint().height(), widget.minimumHeight()))
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_cut_is_found(qtbot: QtBot, kind: Callable[[], QWidget]) -> None:
    assert cut(shown(qtbot, kind(), NARROW))


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_whole_is_not(qtbot: QtBot, kind: Callable[[], QWidget]) -> None:
    assert cut(shown(qtbot, kind(), WIDE)) == []


def test_what_is_elided_on_purpose_is_told_by_a_tooltip(qtbot: QtBot) -> None:
    made = ElidedLabel()
    made.setText(f"{WORDS} <now>")
    window = shown(qtbot, made, NARROW)
    assert made.toolTip() == tool_tip(made.text())
    assert cut(window) == []
    made.setToolTip("")
    assert len(cut(window)) == 1


def test_an_elided_row_is_told_by_a_tooltip(qtbot: QtBot) -> None:
    made = rows()
    assert isinstance(made, QListWidget)
    row = made.item(0)
    assert isinstance(row, QListWidgetItem)
    row.setToolTip(tool_tip(WORDS))
    assert cut(shown(qtbot, made, NARROW)) == []


def test_a_symbol_needs_a_name_and_a_tooltip(qtbot: QtBot) -> None:
    made = QToolButton()
    window = shown(qtbot, made, NARROW)
    assert len(cut(window)) == 1
    made.setAccessibleName("Print")
    made.setToolTip("Print (Ctrl+P)")
    assert cut(window) == []


def test_what_stands_beyond_an_edge_is_found_unless_it_can_be_scrolled_to(qtbot: QtBot) -> None:
    inner = QWidget()
    column = QVBoxLayout(inner)
    for number in range(9):
        column.addWidget(QLabel(f"Line {number}"))
    window = shown(qtbot, inner, NARROW)
    inner.setGeometry(0, 150, NARROW, inner.sizeHint().height())
    assert cut(window)
    area = QScrollArea()
    area.setWidget(inner)
    window = shown(qtbot, area, WIDE)
    area.resize(WIDE, 80)
    assert cut(window) == []
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert cut(window)


def test_a_window_larger_than_its_room_is_found(qtbot: QtBot) -> None:
    window = shown(qtbot, label(), WIDE)
    assert cut(window, QSize(WIDE, 200)) == []
    assert cut(window, QSize(WIDE - 1, 200))


def test_a_menu_wider_than_its_room_is_found(qtbot: QtBot) -> None:
    menu = QMenu("Go")
    qtbot.addWidget(menu)
    inner = menu.addMenu("Places")
    for number in range(30):
        inner.addAction(f"{WORDS}, {number}")
    room = QSize(inner.sizeHint().width() * 2, inner.sizeHint().height() // 2 + 1)
    assert cut_entries(menu, room) == []
    assert cut_entries(menu, room - QSize(1, 0))
