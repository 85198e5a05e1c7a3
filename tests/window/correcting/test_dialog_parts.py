"""What dialogs of correcting consist of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
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
