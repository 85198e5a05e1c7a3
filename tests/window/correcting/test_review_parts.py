"""What a card of the review shows of an entry."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from viewer.models.reviewing import Part
from viewer.window.correcting.review_parts import PartValue
from viewer.window.elided_label import ElidedLabel
from viewer.window.theme import Theme

NAMES = "Bartholomew Quillington, Amara Osei, Pia Vermeulen, Clementine Haddad-Lindqvist and Tamsin Orre (author)"


def test_a_value_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    value = PartValue(Part("People", NAMES), Theme.load("light"))
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
