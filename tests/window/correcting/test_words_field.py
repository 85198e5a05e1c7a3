"""The words of an entry, listed in its editor."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.report.model import Report, Span
from viewer.window.correcting.words_field import WordsField
from viewer.window.theme import Theme

TEXT = " ".join(f"word{number}" for number in range(60))
WORDS = tuple(Span(*match.span()) for match in re.finditer(r"\w+", TEXT))


def outs(field: WordsField) -> list[QToolButton]:
    """The buttons that take words out, which there is one of beside each stretch that is listed."""
    return [one for one in field.findChildren(QToolButton, "editor_words_out") if one.isVisibleTo(field)]


def test_of_very_many_words_the_first_are_listed_and_the_rest_is_asked_for(qtbot: QtBot) -> None:
    watched: list[QWidget] = []
    field = WordsField(Report(TEXT), WORDS[:40], Theme.load("light"), watched.append)
    qtbot.addWidget(field)
    field.show()
    rest = field.findChild(QPushButton, "editor_all_words")
    assert rest in watched
    assert (len(outs(field)), rest.text()) == (12, "Show 28 More")
    field.add(WORDS[50])
    assert len(outs(field)) == 13  # what is put in is seen, wherever it stands
    field.activateWindow()
    rest.setFocus()
    qtbot.keyClick(rest, Qt.Key.Key_Space)
    assert (len(outs(field)), rest.isVisible()) == (41, False)
    assert field.focusWidget() is outs(field)[12]
    assert field.spans == (*WORDS[:40], WORDS[50])


def test_a_few_words_are_listed_at_once(qtbot: QtBot) -> None:
    field = WordsField(Report(TEXT), WORDS[:13], Theme.load("light"), lambda _: None)
    qtbot.addWidget(field)
    assert len(outs(field)) == 13
    assert not field.findChild(QPushButton, "editor_all_words").isVisibleTo(field)
