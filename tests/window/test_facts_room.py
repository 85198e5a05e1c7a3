"""The room that the facts above the text take: each on one line where it fits, all in sight where they fit."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.window.conftest import Driver
from viewer.window.fact_link import FactLink
from viewer.window.theme import Theme


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
