"""What a card of the review shows of an entry."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.contrast import contrast
from viewer.models.reviewing import Part
from viewer.report.progress import Progress
from viewer.window import languages
from viewer.window.correcting.review_card import ReviewCard
from viewer.window.correcting.review_parts import DoubtSign, PartValue, ProgressLine
from viewer.window.elided_label import ElidedLabel
from viewer.window.plain import plain_label
from viewer.window.theme import Theme

NAMES = "Bartholomew Quillington, Amara Osei, Pia Vermeulen, Clementine Haddad-Lindqvist and Tamsin Orre (author)"


def test_a_value_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    value = PartValue(Part("People", NAMES), Theme.load("light"), plain_label("People"))
    qtbot.addWidget(value)
    assert value.heightForWidth(110) >= 2 * value.heightForWidth(330)


def painted(qtbot: QtBot, words: str) -> QImage:
    label = ElidedLabel(begins=True)
    qtbot.addWidget(label)
    label.setText(words)
    label.resize(120, 20)
    return label.grab().toImage()


def test_of_words_that_are_left_out_the_beginning_is_seen(qtbot: QtBot) -> None:
    assert painted(qtbot, "¶11 “Pia Vermeulen spoke.”") == painted(qtbot, "¶11 “Pia Vermeulen sang of pikes.”")
    assert painted(qtbot, "¶11 “Pia Vermeulen spoke.”") != painted(qtbot, "¶11 “Amara Osei Vermeulen spoke.”")


def lowest(image: QImage, least: int = 60) -> int:
    """The lowest row of pixels that holds dark ink; the dots below doubtful words are lighter."""
    places = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return max(y for x, y in places if image.pixelColor(x, y).lightness() < least)


@pytest.mark.parametrize("label", ["Place", "\N{ARABIC LETTER REH}\N{ARABIC LETTER ALEF}"])
@pytest.mark.parametrize("doubt", ["", "?"])
def test_a_value_stands_on_the_line_of_its_label(qtbot: QtBot, label: str, doubt: str) -> None:
    """Each begins with a letter that has a foot, whatever script the rest is in."""
    beside = plain_label(f"L{label}")
    value = PartValue(Part("Place", "Loss", doubt=doubt), Theme.load("light"), beside)
    for widget in (value, beside):
        qtbot.addWidget(widget)
        widget.setStyleSheet("background: white; color: black")
    beside.resize(beside.sizeHint())
    value.resize(200, value.heightForWidth(200))
    first = value.fontMetrics().horizontalAdvance("L")
    pictures = [widget.grab().toImage().copy(0, 0, first, widget.height()) for widget in (value, beside)]
    assert lowest(pictures[0]) == pytest.approx(lowest(pictures[1]), abs=1)


@pytest.mark.parametrize("sentence", ["Loss", "L\N{ARABIC LETTER REH}\N{ARABIC LETTER ALEF}"])
def test_the_sign_of_doubt_stands_on_the_line_of_its_sentence(qtbot: QtBot, sentence: str) -> None:
    words = plain_label(sentence, wrapped=True)
    sign = DoubtSign(Theme.load("light"), words)
    for widget in (sign, words):
        qtbot.addWidget(widget)
        widget.setStyleSheet("background: white; color: #8a5a00")
        widget.resize(widget.sizeHint())
    assert sign.height() == pytest.approx(words.height(), abs=1)
    pictures = [widget.grab().toImage() for widget in (sign, words)]
    pictures[1] = pictures[1].copy(0, 0, words.fontMetrics().horizontalAdvance("L"), words.height())
    assert lowest(pictures[0], 120) == pytest.approx(lowest(pictures[1], 120), abs=1)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_what_is_corrected_is_told_from_what_is_confirmed(qtbot: QtBot, name: str) -> None:
    """The stripes are seen on what is between them, as the whole is on what is left."""
    line = ProgressLine(theme := Theme.load(name))
    qtbot.addWidget(line)
    line.resize(400, line.sizeHint().height())
    line.show_progress(Progress(total=40, confirmed=10, corrected=10, doubtful=0))
    image = line.grab().toImage()
    seen = [image.pixelColor(x, image.height() // 2) for x in range(400)]
    assert all(colour == theme.hand for colour in seen[:100])
    assert theme.hand in seen[100:200]
    others = {colour.rgb(): colour for colour in seen[100:] if colour != theme.hand}
    assert min(contrast(theme.hand, colour) for colour in others.values()) >= 3


@pytest.fixture(params=["en", "sq", "fa"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    languages.install(qapp, QLocale(request.param))
    yield request.param
    languages.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("spoken")
def test_the_counts_stand_on_one_line_at_the_usual_size(qtbot: QtBot) -> None:
    card = ReviewCard(Theme.load("light"))
    qtbot.addWidget(card)
    card.show_progress(Progress(total=41, confirmed=29, corrected=12, doubtful=10))
    card.show_entry("Item 7", (), "", doubtful=False, changes=True)
    card.show()
    qtbot.waitExposed(card)
    card.resize(678, card.heightForWidth(678))
    QApplication.processEvents()
    counts, close = card.findChild(QWidget, "review_counts"), card.findChild(QToolButton, "review_close")
    assert counts is not None
    assert close is not None
    assert len({child.geometry().center().y() for child in counts.children() if isinstance(child, QWidget)}) == 1
    assert abs(counts.geometry().center().y() - close.geometry().center().y()) <= 1
