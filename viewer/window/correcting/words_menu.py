"""The menu of words that are chosen in the text: what the bar offers, for the Menu key and the right button."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from viewer.window.correcting.words_acts import FACTS, UNFOLDS, WordsActs
from viewer.window.hearing import pop_up
from viewer.window.menus import Menus
from viewer.window.plain import plain_entry


def show(
    parent: QWidget,
    menus: Menus,
    acts: WordsActs,
    does: tuple[Callable[[str], None], Callable[[str], None]],
    where: QPoint,
) -> None:
    """Show the menu at a place on the screen. ``does`` are what does an act by its key, and what states a fact."""
    act, state = does
    menu = QMenu(parent)
    menu.setObjectName("words_menu")
    for key, words, _ in acts.all():
        if key == UNFOLDS:
            facts = menu.addMenu(f"&{key} {words}")
            facts.setObjectName("words_facts_menu")
            for letter, name in acts.facts():
                plain_entry(facts, name, key=letter).triggered.connect(partial(_call, state, FACTS[letter]))
        else:
            plain_entry(menu, words, key=key).triggered.connect(partial(_call, act, key))
    menu.addSeparator()
    menu.addAction(menus.copy)
    menu.addAction(menus.cite)
    pop_up(menu, where)


def _call(act: Callable[[str], None], key: str, _checked: bool = False) -> None:
    act(key)
