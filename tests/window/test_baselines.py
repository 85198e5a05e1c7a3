"""Words beside each other in a row stand on one line, whatever they are set in."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QStyle, QTreeWidget

from tests.window.conftest import Driver

_INK = 110
"""The greatest lightness of ink."""
_LINE, _LETTER = 26, 8
"""The height of a row's first line, and the width of a letter that has no descender, in pixels."""


def is_ink(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < _INK


def foot(image: QImage, left: int, right: int) -> int:
    """Where the ink between two columns of pixels ends below, in the first row."""
    return max(y for y in range(_LINE) if any(is_ink(image, x, y) for x in range(left, right)))


@pytest.mark.parametrize(("entry", "name"), [("split", "split_dialog"), ("same_person", "merge_dialog")])
def test_the_number_of_a_paragraph_stands_on_the_line_of_its_words(seed: Driver, entry: str, name: str) -> None:
    seed.click_row("people", "p1")
    getattr(seed.window._menus, entry).trigger()
    dialog = seed.window.findChild(QDialog, name)
    assert dialog is not None
    seed.bot.waitUntil(dialog.isVisible)
    seed.settle()
    trees = [tree for tree in dialog.findChildren(QTreeWidget) if tree.topLevelItemCount()]
    assert trees
    for tree in trees:
        tree.clearSelection()
        image = tree.viewport().grab().toImage()
        words = tree.columnViewportPosition(1)
        end = max(x for x in range(words - 4) if any(is_ink(image, x, y) for y in range(_LINE)))
        first = min(x for x in range(words, words + 40) if any(is_ink(image, x, y) for y in range(_LINE)))
        number = foot(image, end - _LETTER // 2, end + 1)  # a digit: the sign before it reaches lower
        assert abs(number - foot(image, first, first + _LETTER)) <= 1, tree.objectName()


def test_a_box_to_tick_stands_at_the_middle_of_the_first_line(seed: Driver) -> None:
    seed.click_row("people", "p1")
    seed.window._menus.split.trigger()
    dialog = seed.window.findChild(QDialog, "split_dialog")
    assert dialog is not None
    seed.bot.waitUntil(dialog.isVisible)
    tree = dialog.findChild(QTreeWidget, "split_mentions")
    assert tree is not None
    image = tree.viewport().grab().toImage()
    side = tree.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, tree)
    rect = tree.visualRect(tree.model().index(0, 0))
    ground = image.pixelColor(rect.right() - 4, 3)
    box = [y for y in range(rect.top(), rect.bottom() + 1) if image.pixelColor(side // 2, y) != ground]
    line = min(tree.visualRect(tree.model().index(row, 0)).height() for row in range(tree.topLevelItemCount()))
    assert rect.height() > line
    assert abs(box[0] + box[-1] - 2 * rect.top() - line) <= 2
