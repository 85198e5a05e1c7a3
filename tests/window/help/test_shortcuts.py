"""Keyboard Shortcuts: every key by where it is heard, under its plain name, found by words and by key."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from tests.window.test_hearing import Ear, heard
from viewer import resources
from viewer.window import hearing, languages
from viewer.window.help.own_keys import groups
from viewer.window.help.shortcuts import Shortcuts, show_shortcuts
from viewer.window.menus import Menus
from viewer.window.theme import Theme

Key = Qt.Key


@pytest.fixture
def shortcuts(seed: Driver) -> Shortcuts:
    """The window, opened by its entry in the menu."""
    action = next(one for one in seed.window.findChildren(QAction) if one.text() == "&Keyboard Shortcuts")
    action.trigger()
    window = seed.find(Shortcuts, "shortcuts")
    seed.bot.waitExposed(window)
    seed.bot.waitUntil(window.field.hasFocus)
    return window


def keys_of(window: Shortcuts) -> set[str]:
    return {keys for _, _, row in window.shown() for keys in row.split(", ")}


def test_keys_stand_in_groups(shortcuts: Shortcuts) -> None:
    groups = list(dict.fromkeys(group for group, _, _ in shortcuts.shown()))
    assert groups[:8] == ["File", "Edit", "View", "Go", "Correct", "Help", "In the find field", "In lists"]
    assert groups[8] == "In the text, with words chosen"
    assert "In the review" in groups
    assert len(shortcuts.shown()) == len(set(shortcuts.shown()))


def test_every_shortcut_of_the_menus_is_there(seed: Driver, shortcuts: Shortcuts) -> None:
    waiting = [menu for bar in seed.window.menuBar().actions() if isinstance(menu := bar.menu(), QMenu)]
    there = keys_of(shortcuts)
    told = 0
    while waiting:
        for action in waiting.pop().actions():
            if isinstance(inner := action.menu(), QMenu):
                waiting.append(inner)
            for key in action.shortcuts():
                told += 1
                assert key.toString(QKeySequence.SequenceFormat.NativeText) in there, action.text()
    assert told > 40


def test_every_key_that_help_names_is_there(shortcuts: Shortcuts) -> None:
    text = resources.path("help", "en.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:Ctrl\+|Shift\+|Alt\+)+(?:F\d+|[A-Z][a-z]+|[A-Z0-9?])|\bF\d+\b", text))
    named |= set(re.findall(r"\*\*([A-Z0-9=])\*\*", text))  # of the review, of words chosen, of the list of people
    names = {"Delete": "Del", "Insert": "Ins", "Escape": "Esc"}
    named |= {names.get(key, key) for key in re.findall(r"\b(Return|Space|Escape|Delete|Insert|Home|End)\b", text)}
    assert named - keys_of(shortcuts) == set()
    assert len(named) > 35


def test_an_action_has_its_plain_name_whatever_was_done(seed: Driver, shortcuts: Shortcuts) -> None:
    shortcuts.close()
    seed.bot.waitUntil(lambda: seed.window.findChild(Shortcuts, "shortcuts") is None)
    undo = next(one for one in seed.window.findChildren(QAction) if one.shortcut() == QKeySequence("Ctrl+Z"))
    undo.setText("&Undo Change the name of Ann Lee")
    action = next(one for one in seed.window.findChildren(QAction) if one.text() == "&Keyboard Shortcuts")
    action.trigger()
    assert ("Edit", "Undo", "Ctrl+Z") in seed.find(Shortcuts, "shortcuts").shown()


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("next match", ("In the find field", "Next match", "Return")),
        ("MATCH next", ("In the find field", "Next match", "Return")),
        ("ctrl+z", ("Edit", "Undo", "Ctrl+Z")),
        ("shift ctrl z", ("Edit", "Redo", "Ctrl+Shift+Z, Ctrl+Y")),
        ("f7", ("Correct", "Review", "F7")),
        ("review remove", ("In the review", "Remove, or say that it is no act", "Del")),
        ("delete", ("In the review", "Remove, or say that it is no act", "Del")),
        ("=", ("In the text, with words chosen", "The same person as somebody", "=")),
    ],
)
def test_rows_are_found_by_words_and_by_keys(
    seed: Driver, shortcuts: Shortcuts, typed: str, held: tuple[str, str, str]
) -> None:
    everything = len(shortcuts.shown())
    seed.bot.keyClicks(shortcuts.field, typed)
    assert held in shortcuts.shown()
    assert len(shortcuts.shown()) < everything / 4
    seed.bot.keyClick(shortcuts.field, Key.Key_Escape)
    assert len(shortcuts.shown()) == everything
    assert shortcuts.isVisible()


def test_keys_are_found_by_what_stands_on_them_in_other_languages(qtbot: QtBot, qapp: QApplication) -> None:
    """Arrows are called by Albanian names, which no keyboard bears."""
    languages.install(qapp, QLocale("sq"))
    parent = QMainWindow()
    qtbot.addWidget(parent)
    try:
        menus = Menus(parent)
        menus.fill()
        window = show_shortcuts(parent, Theme.load("light"), groups(menus.shortcuts_by_menu(), ()))
        down = next(row for row in window.shown() if row[2] == "Ctrl+Shift+Poshtë")
        for typed in ("ctrl+shift+down", down[2]):
            window.field.setText(typed)
            assert down in window.shown()
        window.field.setText("f7")
        assert ["F7"] == [
            keys.translate(dict.fromkeys(map(ord, "\u202a\u202c\u2066\u2069"))) for _, _, keys in window.shown()
        ]
    finally:
        languages.install(qapp)


def test_signs_that_are_no_keys_find_only_words(shortcuts: Shortcuts) -> None:
    shortcuts.field.setText("+")
    assert not shortcuts.shown()


def test_a_head_is_shown_as_long_as_there_is_a_row_below_it(seed: Driver, shortcuts: Shortcuts) -> None:
    seed.bot.keyClicks(shortcuts.field, "zoom")
    tree = shortcuts.tree
    heads = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    assert [head.text(0) for head in heads if head and not head.isHidden()] == ["View"]


def test_how_many_there_are_is_said(seed: Driver, shortcuts: Shortcuts, monkeypatch: pytest.MonkeyPatch) -> None:
    ear = Ear()
    monkeypatch.setattr(hearing, "QAccessible", ear)
    seed.bot.keyClicks(shortcuts.field, "zoom")
    assert heard(ear, seed, "2 shortcuts")[-1] == "2 shortcuts"
    seed.bot.keyClicks(shortcuts.field, "xyz")
    assert heard(ear, seed, "No key")[-1] == "No key does that."


def test_the_list_is_reached_by_keys_and_has_a_name(seed: Driver, shortcuts: Shortcuts) -> None:
    assert shortcuts.tree.accessibleName()
    assert shortcuts.field.accessibleName()
    seed.bot.keyClicks(shortcuts.field, "redo")
    seed.bot.keyClick(shortcuts.field, Key.Key_Down)
    assert shortcuts.focusWidget() is shortcuts.tree
    assert shortcuts.tree.currentItem().text(0) == "Redo"
    seed.bot.keyClick(shortcuts.tree, Key.Key_Escape)
    assert shortcuts.focusWidget() is shortcuts.field
    assert shortcuts.field.text() == ""


def test_it_is_opened_once_beside_the_window(seed: Driver, shortcuts: Shortcuts) -> None:
    assert not shortcuts.isModal()
    action = next(one for one in seed.window.findChildren(QAction) if one.text() == "&Keyboard Shortcuts")
    action.trigger()
    assert seed.window.findChildren(Shortcuts) == [shortcuts]
