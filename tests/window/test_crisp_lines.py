"""Thin lines fall on whole pixels: between two rows of them they are painted at half their strength."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.report.marking import Icon
from viewer.window.fact_link import FactLink
from viewer.window.row_layout import RowLayout, Text
from viewer.window.theme import Theme, interface_font, px

THEME = Theme.load("light")


def rows_of(image: QImage, colour: QColor) -> list[int]:
    """The rows of a picture in most of whose middle there is this very colour."""
    across = range(image.width() // 4, image.width() // 2)
    return [y for y in range(image.height()) if all(image.pixelColor(x, y) == colour for x in across)]


@pytest.mark.parametrize(("mark", "ink"), [("pencil", "hand"), ("plus", "hand"), ("lost", "gone")])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_a_changed_fact_has_a_line(qtbot: QtBot, qapp: QApplication, mark: Icon, ink: str, zoom: float) -> None:
    before = qapp.font()
    qapp.setFont(interface_font(zoom))
    link = FactLink("a place that somebody corrected", THEME, underlined=True, mark=mark)
    qtbot.addWidget(link)
    link.resize(link.sizeHint())
    found = rows_of(link.grab().toImage(), getattr(THEME, ink))
    wide = px(1)
    qapp.setFont(before)
    assert len(found) == wide == round(zoom)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("top", [5, 6])
@pytest.mark.parametrize("size", [1.0, 14 / 13])
def test_a_changed_row_has_a_line(top: int, size: float) -> None:
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    words = [Text("words", THEME.soft)], [Text("of a title that was changed", THEME.ink, size, line=THEME.hand)]
    RowLayout(words, interface_font(), 190).paint(painter, 5, top)
    painter.end()
    assert len(rows_of(image, THEME.hand)) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["minus", "plus"])
@pytest.mark.parametrize("size", [12, 24])
def test_signs_of_straight_lines_are_as_strong_as_their_colour(name: str, size: int) -> None:
    drawn = Theme.sign(name, THEME.hand, size).toImage()
    ways = [[drawn.pixelColor(x, y) for x in range(size // 3, size // 2)] for y in range(size)]
    if name == "plus":
        ways += [[drawn.pixelColor(x, y) for y in range(size // 5, size // 3)] for x in range(size)]
    strong = sum(all(colour.alphaF() > 0.95 for colour in way) for way in ways)
    assert strong == size // 12 * (2 if name == "plus" else 1)
