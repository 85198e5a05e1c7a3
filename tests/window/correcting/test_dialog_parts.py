"""What dialogs of correcting consist of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from viewer.window.correcting.dialog_parts import WordsTree
from viewer.window.theme import fixed_font, interface_font


@pytest.fixture(params=[1.0, 2.0])
def zoom(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[float]:
    qapp.setFont(interface_font(request.param))
    yield request.param
    qapp.setFont(interface_font())


@pytest.mark.parametrize("ticked", [True, False])
@pytest.mark.usefixtures("zoom")
def test_names_are_shown_whole_beside_their_boxes(qtbot: QtBot, ticked: bool) -> None:
    tree = WordsTree()
    qtbot.addWidget(tree)
    for name in ("¶3", "¶10", "Ann Lee"):
        row = tree.add(name, "words", "words")
        if ticked:
            row.setCheckState(0, Qt.CheckState.Checked)
    tree.resize(900, 300)
    tree.show()
    qtbot.waitExposed(tree)
    box = tree.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, tree) if ticked else 0
    margins = 2 * (tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, tree) + 1)
    assert tree.columnWidth(0) >= tree.fontMetrics().horizontalAdvance("Ann Lee") + box + margins


def test_letters_of_equal_widths_are_as_large_as_the_others(zoom: float, qapp: QApplication) -> None:
    large = fixed_font().pointSizeF()
    qapp.setFont(interface_font())
    assert large == pytest.approx(fixed_font().pointSizeF() * zoom)


@pytest.mark.usefixtures("zoom")
def test_a_box_stands_on_the_first_line_and_is_ticked_there(qtbot: QtBot) -> None:
    tree = WordsTree("split_mentions")
    qtbot.addWidget(tree)
    for words in ("words", "words " * 40):
        tree.add("¶3", words, words).setCheckState(0, Qt.CheckState.Unchecked)
    tree.resize(900, 900)
    tree.show()
    qtbot.waitExposed(tree)
    one, more = (tree.visualItemRect(row) for row in map(tree.topLevelItem, (0, 1)) if row is not None)
    assert more.height() > 2 * one.height()
    image = tree.viewport().grab().toImage()
    x = tree.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, tree) // 2
    first, second = (
        [y - rect.top() for y in range(rect.top(), rect.bottom()) if image.pixelColor(x, y) != image.pixelColor(0, 0)]
        for rect in (one, more)
    )
    assert first == second
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, more.top() + second[len(second) // 2]))
    assert [row.checkState(0).value for row in map(tree.topLevelItem, (0, 1)) if row is not None] == [0, 2]
