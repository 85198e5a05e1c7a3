"""Who and when, at the end of a row that tells what a reader did."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QPushButton, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from viewer.models.rows import Role
from viewer.window.correcting.hand_rows import CardDelegate
from viewer.window.flow_layout import FlowLayout
from viewer.window.row_layout import RowLayout
from viewer.window.theme import Theme, scaled


def painted(qtbot: QtBot, told: str, *, mirrored: bool) -> QImage:
    """A row of nothing else."""
    item = QStandardItem("")
    for role, value in ((Role.OBJECT, "object"), (Role.LABEL, told), (Role.DETAIL, ()), (Role.TAGS, ())):
        item.setData(value, role)
    model, view = QStandardItemModel(), QListView()
    model.appendRow(item)
    qtbot.addWidget(view)
    view.setModel(model)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    view.resize(600, 100)
    image = QImage(600, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 600, 40)  # pyright: ignore[reportAttributeAccessIssue]
    painter = QPainter(image)
    CardDelegate(view, Theme.load("light")).paint(painter, option, model.index(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize(
    ("told", "mirrored", "mark"),
    [
        ("A.B.، امروز", True, "\N{RIGHT-TO-LEFT MARK}"),
        ("A.B., today", True, "\N{LEFT-TO-RIGHT MARK}"),
        ("A.B., today", False, "\N{LEFT-TO-RIGHT MARK}"),
    ],
)
def test_who_and_when_are_read_in_the_direction_of_the_language(
    qtbot: QtBot, told: str, mirrored: bool, mark: str
) -> None:
    assert painted(qtbot, told, mirrored=mirrored) == painted(qtbot, f"{mark}{told}{mark}", mirrored=mirrored)


@pytest.mark.parametrize("label", ["Now", "A label of very many words"])
def test_values_begin_below_each_other_behind_the_widest_label(qtbot: QtBot, label: str) -> None:
    item = QStandardItem("")
    shown = ((label, "one value", ""), ("Words", "another", "old"))
    for role, value in ((Role.OBJECT, "object"), (Role.DETAIL, shown), (Role.TAGS, ())):
        item.setData(value, role)
    model, view = QStandardItemModel(), QListView()
    model.appendRow(item)
    qtbot.addWidget(view)
    view.setModel(model)
    lines = CardDelegate(view, Theme.load("light")).details(model.index(0, 0))
    layout = RowLayout(lines, view.font(), 600)
    places = dict(layout.places())
    assert places["one value"] == places["another"]
    assert places["one value"] > QFontMetricsF(scaled(view.font(), 12 / 13)).horizontalAdvance(label)


def test_buttons_of_a_row_are_as_high_as_each_other(qtbot: QtBot) -> None:
    box, low, high = QWidget(), QPushButton("L.K."), QPushButton("two\nlines")
    qtbot.addWidget(box)
    flow = FlowLayout(6, 6, even=True)
    box.setLayout(flow)
    for button in (low, high):
        flow.addWidget(button)
    box.resize(400, 100)
    box.show()
    assert low.height() == high.height() == high.sizeHint().height()
    assert low.y() == high.y()
