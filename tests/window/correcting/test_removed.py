"""What was removed stands at the foot of its list, and is brought back from there, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton

from tests.window.conftest import Driver
from tests.window.correcting.test_history_panel import desk_of
from tests.window.keyboard import Key, Keyboard
from tests.window.test_links import go_to_tab
from viewer.report.quoting import statement_words


@pytest.fixture
def removed(seed: Driver) -> Driver:
    """The sample without two of its items, one person and one statement."""
    desk = desk_of(seed)
    desk.set_reader("A. B.")
    desk.do(desk.maker().remove(("item", 3)))
    desk.do(desk.maker().remove(("item", 5), reason="told twice"))
    desk.do(desk.maker().remove(("person", desk.shown.people[-1].id)))
    desk.do(desk.maker().remove(("statement", 0)))
    seed.settle()
    return seed


def test_nothing_stands_there_before_something_is_removed(seed: Driver) -> None:
    assert seed.window.findChild(QPushButton, "removed_item") is None


def test_each_list_says_how_much_was_taken_out_of_it(removed: Driver) -> None:
    texts = {name: removed.find(QPushButton, f"removed_{name}").text() for name in ("item", "person", "statement")}
    assert texts == {"item": "▸ Removed · 2", "person": "▸ Removed · 1", "statement": "▸ Removed · 1"}
    assert removed.find(QPushButton, "removed_item").accessibleName() == "Removed from Programme: 2"
    assert not removed.find(QListView, "removed_items").isVisible()


def test_a_removed_item_is_shown_and_brought_back_by_keys(removed: Driver) -> None:
    keyboard = Keyboard(removed)
    keyboard.panel_to("programme")
    keyboard.tab_to("removed_item")
    keyboard.press(Key.Key_Space)
    keyboard.tab_to("removed_items")
    rows = removed.find(QListView, "removed_items").model()
    spoken = rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Speech, Soraya Abdallahi, ")
    assert ", removed by A. B., " in spoken
    assert spoken.endswith(", told twice")
    keyboard.press(Key.Key_Down)
    assert "started speaking online" in removed.evidence()
    keyboard.press(Key.Key_Return)
    assert len(desk_of(removed).shown.programme) == 9
    assert keyboard.here.objectName() == "removed_items"
    keyboard.press(Key.Key_Return)
    assert len(desk_of(removed).shown.programme) == 10
    assert not removed.find(QPushButton, "removed_item").isVisible()


@pytest.mark.parametrize("how", ["merged", "removed"])
def test_what_was_said_is_shown_when_the_speaker_is_gone(seed: Driver, how: str) -> None:
    desk = desk_of(seed)
    speaker = desk.shown.statements[1].speaker
    other = next(person.id for person in desk.shown.people if person.id != speaker)
    assert speaker
    words = said(seed, 1)
    desk.do(desk.maker().remove(("statement", 1)))
    desk.do(
        desk.maker().merge(("person", other), ("person", speaker))
        if how == "merged"
        else desk.maker().remove(("person", speaker))
    )
    go_to_tab(seed, "statements")
    seed.press("removed_statement")
    seed.settle()
    assert seed.find(QListView, "removed_statements").model().index(0, 0).data() == words


def said(driver: Driver, number: int) -> str:
    report = driver.window.report
    return statement_words(report, report.statements[number])
