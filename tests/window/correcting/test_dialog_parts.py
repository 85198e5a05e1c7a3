"""What dialogs of correcting consist of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from viewer.window.correcting.dialog_parts import WordsTree
from viewer.window.theme import fixed_font, interface_font
from viewer.window.typefaces import SANS


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


@pytest.mark.usefixtures("zoom")
@pytest.mark.parametrize("name", ["I", "I \N{ARABIC LETTER ALEF}"])
@pytest.mark.parametrize("family", SANS[:2])
def test_a_name_has_the_base_line_of_its_words_whatever_its_font(qtbot: QtBot, family: str, name: str) -> None:
    """The row is as high as its words need, though the font of a name may be higher."""
    trees = [WordsTree(), WordsTree()]
    for tree, row in zip(trees, ("", name), strict=True):
        qtbot.addWidget(tree)
        tree.setStyleSheet(f"QTreeView {{ font-family: '{family}'; background: white; color: black; }}")
        tree.add(row, "I", "I")
        tree.resize(600, 200)
        tree.show()
        qtbot.waitExposed(tree)
    assert len({tree.sizeHintForRow(0) for tree in trees}) == 1
    image, names = trees[1].viewport().grab().toImage(), trees[1].columnWidth(0)
    dark = [(x, y) for x in range(400) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 100]
    first = max(x for x, _ in dark if x < names) if len(name) == 1 else min(x for x, _ in dark) + 2
    lowest = [max(y for x, y in dark if x <= first), max(y for x, y in dark if x > names)]
    assert abs(lowest[0] - lowest[1]) <= 1
