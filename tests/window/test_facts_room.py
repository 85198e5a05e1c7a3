"""The room that the facts above the text take: each on one line where it fits, all in sight where they fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.contrast import contrast
from tests.window.conftest import Driver
from tests.window.correcting.test_looks import resize
from viewer import resources
from viewer.window.fact_link import FactLink
from viewer.window.facts_header import FactsHeader
from viewer.window.flow_layout import ROOM
from viewer.window.theme import Theme, interface_font

SHEET = ("themes", "window.qss")


@pytest.mark.parametrize("words", ["Old Net Loft", "Open Rek", "14 June 2022 – 15 June 2022", "former mill, Ghent"])
@pytest.mark.parametrize("sign", ["", "?"])
@pytest.mark.usefixtures("qapp")
def test_a_fact_that_has_the_width_it_asks_for_stands_on_one_line(words: str, sign: str) -> None:
    link = FactLink(words, Theme.load("light"), underlined=True, sign=sign)
    for size in range(8, 40):
        font = link.font()
        font.setPixelSize(size)
        link.setFont(font)
        width = link.sizeHint().width()
        assert link.heightForWidth(width) == link.sizeHint().height(), (size, width)


def test_no_scroll_bar_takes_the_room_that_it_would_be_needed_for(seed: Driver) -> None:
    """A bar that came while the facts were fewer, or the window narrower, goes where all fit without it."""
    facts, content = seed.find(QScrollArea, "facts"), seed.find(QWidget, "facts_content")

    def fits() -> bool:
        return content.heightForWidth(facts.maximumViewportSize().width()) <= facts.height()

    for width in range(700, 960, 20):
        seed.window.resize(width, 300)
        seed.bot.waitUntil(lambda: not fits())
        seed.window.resize(width, 760)
        seed.bot.waitUntil(fits)
        seed.settle()
        assert not facts.verticalScrollBar().isVisible(), width


def test_nothing_moves_when_the_buttons_come(seed: Driver) -> None:
    """They are made once the text is painted."""
    facts = FactsHeader(Theme.load("light"))
    seed.bot.addWidget(facts)
    facts.resize(1360, 80)
    facts.show_name("report.txt")
    facts.show()
    seed.settle()
    alone = facts.sizeHint().height()
    facts.leave_beside(seed.find(QWidget, "header_actions").sizeHint())
    seed.settle()
    assert facts.sizeHint().height() == alone


def test_facts_go_on_below_the_buttons_where_all_are_in_sight(seed: Driver) -> None:
    facts, actions = seed.find(QScrollArea, "facts"), seed.find(QWidget, "header_actions")
    title, date = seed.find(FactLink, "fact_title"), seed.find(FactLink, "fact_date")

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(seed.window, QPoint()), widget.size())

    for width in (1360, 1024, 900):
        seed.window.resize(width, 760)
        seed.settle()
        assert facts.width() == seed.window.width()
        assert not place(title).intersects(place(actions))
        assert not place(date).intersects(place(actions))
        assert place(date).top() > place(actions).top() + actions.findChildren(QPushButton)[0].height()
    seed.window.resize(700, 300)
    seed.bot.waitUntil(lambda: facts.verticalScrollBar().isVisible() and not place(facts).intersects(place(actions)))


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_scroll_bar_of_facts_that_are_squeezed_is_not_below_the_buttons(
    seed: Driver, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    facts, actions = seed.find(QScrollArea, "facts"), seed.find(QWidget, "header_actions")
    qapp.setLayoutDirection(direction)
    try:
        seed.window.resize(1024, 760)
        seed.settle()
        assert facts.width() == seed.window.width()
        facts.setFixedHeight(facts.height() // 2)  # as a panel does that needs more height than is left
        bar = facts.verticalScrollBar()
        seed.bot.waitUntil(bar.isVisible)
        seed.settle()
        place = QRect(bar.mapTo(seed.window, QPoint()), bar.size())
        assert not place.intersects(QRect(actions.mapTo(seed.window, QPoint()), actions.size()))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_title_has_two_lines_at_most_and_says_all_to_who_points_at_it(qtbot: QtBot) -> None:
    words = "We are all equal and we support the basic human rights of all different communities"
    link = FactLink(words, Theme.load("light"), underlined=False, most_lines=2)
    qtbot.addWidget(link)
    link.resize(200, link.heightForWidth(200))
    link.show()
    assert link.heightForWidth(200) == link.heightForWidth(120) < link.heightForWidth(60) * 3
    where = link.mapToGlobal(link.rect().center())
    QApplication.sendEvent(link, QHelpEvent(QEvent.Type.ToolTip, link.rect().center(), where))
    assert words in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.usefixtures("qapp")
def test_what_a_title_is_called_can_be_read(name: str) -> None:
    theme = Theme.load(name)
    rule = re.search(r"#title_label \{ color: @(\w+); background: @(\w+);", resources.path(*SHEET).read_text())
    assert rule is not None
    assert contrast(getattr(theme, rule[1]), getattr(theme, rule[2])) >= 4.5


@pytest.fixture
def usual_font(qapp: QApplication) -> Iterator[None]:
    """Letters are of their usual size again behind the test."""
    yield
    qapp.setFont(interface_font())


@pytest.mark.usefixtures("usual_font")
@pytest.mark.parametrize("height", [*range(700, 1000, 37)])
def test_no_row_of_facts_is_cut_where_everything_is_large(seed: Driver, height: int) -> None:
    resize(seed, 1360, height, 5)
    facts = seed.find(QScrollArea, "facts")
    window = facts.viewport().rect()
    for link in facts.findChildren(FactLink):
        if link.isVisible():
            top = link.mapTo(facts.viewport(), QPoint(0, 0)).y()
            words = QRect(0, top + ROOM, 1, link.height() - 2 * ROOM)
            seen = words.intersected(window).height()
            assert seen == words.height() or seen <= ROOM, (link.objectName(), words, window)
