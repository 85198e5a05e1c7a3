"""Words of a script with tall letters, in lines that are typed in: whole, and in the middle of the line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from viewer.window.tall_words import keep_in_the_middle
from viewer.window.theme import interface_font


@pytest.fixture(params=[1.0, 2.0])
def zoom(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[float]:
    qapp.setFont(interface_font(request.param))
    yield request.param
    qapp.setFont(interface_font())


def ink(field: QLineEdit) -> tuple[int, int]:
    """How much of the height is free above and below the words."""
    image = field.grab().toImage()
    inner = range(3, image.width() - 3)
    dark = [y for y in range(3, image.height() - 3) if any(image.pixelColor(x, y).lightness() < 100 for x in inner)]
    return dark[0], image.height() - 1 - dark[-1]


@pytest.mark.parametrize("words", ["گزارش", "Abc گزارش", "¶۵ · ۳۴ گزارش"])
@pytest.mark.usefixtures("zoom")
def test_words_that_the_usual_font_lacks_stand_where_others_do(qtbot: QtBot, words: str) -> None:
    field = QLineEdit("Abcl")
    qtbot.addWidget(field)
    keep_in_the_middle(field)
    field.setReadOnly(True)  # no caret
    field.resize(300, field.sizeHint().height())
    field.show()
    qtbot.waitExposed(field)
    above, below = ink(field)
    height = field.height()
    field.setText(words)
    assert field.height() == height
    tall = ink(field)
    assert tall[0] >= above - height // 6
    assert tall[1] >= 3
    field.setText("Abcl")
    assert ink(field) == (above, below)
    assert field.height() == height


def test_the_line_grows_with_everything(qapp: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit("گزارش")
    qtbot.addWidget(field)
    keep_in_the_middle(field)
    field.show()
    qtbot.waitExposed(field)
    before = field.height()
    qapp.setFont(interface_font(2.0))
    qtbot.waitUntil(lambda: field.height() > before)
    qapp.setFont(interface_font())
    qtbot.waitUntil(lambda: field.height() == before)
