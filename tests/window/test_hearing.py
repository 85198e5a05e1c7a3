"""What a screen reader is told: every change of state is said, and the row that one comes to."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QListView, QPushButton

from tests.window.conftest import Driver, MakeDriver
from tests.window.keyboard import ALT, CONTROL, Key, Keyboard
from viewer import resources
from viewer.models import spoken
from viewer.report.doubtful import doubts
from viewer.window import hearing
from viewer.window.finding import Finding

LONG = 60_000
"""Milliseconds that a slow machine may need to load the language model."""

STAGES = ("Looking for people and programme…", "Trying again…", "Loading the language model")
"""What the window may be busy with when its work has gone on for a while."""


class Ear:
    """Takes down, in the place of Qt's bridge, what is told to screen readers."""

    Event = QAccessible.Event

    def __init__(self) -> None:
        self.announced: list[str] = []
        self.rows: list[tuple[QObject, int]] = []
        self.listening = False

    def isActive(self) -> bool:
        return self.listening

    def updateAccessibility(self, event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.announced.append(event.message())
        else:
            self.rows.append((event.object(), event.child()))


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    monkeypatch.setattr(hearing, "QAccessible", ear)
    return ear


def test_a_report_that_was_read_is_told_with_how_much_is_in_it(ear: Ear, seed: Driver) -> None:
    report = seed.window.report
    title = str(report.event.title.value if report.event.title else "")
    counts = [(len(report.programme), "items"), (len(report.people), "people"), (len(report.statements), "statements")]
    counts.append((len(report.remarks) + len(doubts(report)), "to check"))
    assert ear.announced == [f"{title}: {', '.join(f'{count} {words}' for count, words in counts)}"]


def test_how_much_a_filter_leaves_is_told(ear: Ear, seed: Driver) -> None:
    keys, report = Keyboard(seed), seed.window.report
    keys.press(Key.Key_1, modifier=CONTROL)
    keys.tab_to("people_filter", back=True)
    ear.announced.clear()
    keys.type("qq")
    assert ear.announced[-1] == f"0 of {len(report.people)} people"
    keys.press(Key.Key_Backspace, Key.Key_Backspace)
    assert ear.announced[-1] == f"{len(report.people)} people"
    keys.panel_to("programme")
    keys.tab_to("programme_filter", back=True)
    ear.announced.clear()
    keys.tick("Speech")
    speeches = sum(item.kind == "speech" for item in report.programme)
    assert ear.announced == [f"{speeches} of {len(report.programme)} items"]


def test_the_row_that_one_comes_to_is_told(ear: Ear, seed: Driver) -> None:
    keys = Keyboard(seed)
    keys.press(Key.Key_2, modifier=CONTROL)
    keys.press(Key.Key_Down, Key.Key_Down)
    keys.press(Key.Key_1, modifier=CONTROL)
    ear.rows.clear()
    keys.press(Key.Key_2, modifier=CONTROL)
    assert ear.rows == [(seed.find(QListView, "statements"), 2)]


def test_work_is_told_and_so_is_its_end(ear: Ear, make_driver: MakeDriver, tmp_path: Path) -> None:
    """The real worker: at work, killed, and at work again on a text that tells of no event."""
    path = tmp_path / "weather.txt"
    path.write_text("Rain is water. It falls from clouds.\n", encoding="utf-8")
    driver = make_driver()
    driver.window.open_path(path)
    extractor = driver.window.companions.extractor
    driver.bot.waitUntil(lambda: extractor.busy and extractor.process_id > 0)
    driver.bot.waitUntil(lambda: bool(ear.announced))
    os.kill(driver.window.companions.extractor.process_id, signal.SIGKILL)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.STOPPED)
    at_work, stopped = ear.announced
    assert at_work in STAGES
    assert "stopped unexpectedly" in stopped
    driver.press("retry")
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    at_work, done = ear.announced[2:]
    assert at_work in STAGES
    assert "tells of no event" in done


def test_a_file_that_cannot_be_read_is_told(ear: Ear, seed: Driver) -> None:
    ear.announced.clear()
    seed.window.open_path(resources.sample().with_name("missing.txt"))
    seed.bot.waitUntil(lambda: "missing.txt" in seed.message())
    assert ear.announced == [seed.message()]


def heard(ear: Ear, driver: Driver, words: str) -> list[str]:
    """What is announced until something is that begins with these words."""
    driver.bot.waitUntil(lambda: any(said.startswith(words) for said in ear.announced))
    said, ear.announced = ear.announced, []
    return said


def test_what_is_found_is_told_once_when_nobody_types_any_more(ear: Ear, seed: Driver) -> None:
    keys = Keyboard(seed)
    keys.press(Key.Key_F, modifier=CONTROL)
    ear.announced.clear()
    keys.type("human rights")
    there = len(seed.finder.matches)
    assert [said for said in ear.announced if said != "Searching…"] == []
    (said,) = [said for said in heard(ear, seed, "1 of") if said != "Searching…"]
    row = seed.finder.rows()[0]
    assert said.startswith(f"1 of {there}: ")
    assert f"{row.before[-12:]}{row.words}{row.after[:12]}" in said
    assert said.endswith(f", paragraph {row.paragraph}")
    seed.bot.wait(500)
    assert ear.announced == []


def test_another_match_is_told_with_the_words_around_it(ear: Ear, seed: Driver) -> None:
    keys = Keyboard(seed)
    keys.press(Key.Key_F, modifier=CONTROL)
    keys.type("human rights")
    heard(ear, seed, "1 of")
    keys.press(Key.Key_F3)
    (said,) = ear.announced
    row = seed.finder.rows()[1]
    assert said.startswith(f"2 of {len(seed.finder.matches)}: ")
    assert f"{row.before[-12:]}{row.words}{row.after[:12]}" in said
    assert said.endswith(f", paragraph {row.paragraph}")


def test_going_through_the_programme_and_back_is_told_from_the_text(ear: Ear, seed: Driver) -> None:
    keys, report = Keyboard(seed), seed.window.report
    keys.panel_to("text")
    ear.announced.clear()
    keys.press(Key.Key_Down, modifier=ALT)
    keys.press(Key.Key_Down, modifier=ALT)
    second = spoken.item(report, 1).removeprefix("2. ")
    assert ear.announced[1:] == [f"Item 2 of {len(report.programme)}, {second}"]
    ear.announced.clear()
    keys.press(Key.Key_Left, modifier=ALT)
    first = spoken.item(report, 0).removeprefix("1. ")
    assert ear.announced == [f"Back: Item 1 of {len(report.programme)}, {first}"]
    ear.announced.clear()
    keys.press(Key.Key_Right, modifier=ALT)
    assert ear.announced == [f"Forward: Item 2 of {len(report.programme)}, {second}"]
    keys.panel_to("programme")
    ear.announced.clear()
    keys.press(Key.Key_Down, modifier=ALT)
    assert ear.announced == []  # the row says itself


def test_a_place_that_one_comes_back_to_is_told_by_its_paragraph(ear: Ear, seed: Driver) -> None:
    starts = [paragraph.start for paragraph in seed.text.positions.paragraphs]
    seed.click_text(starts[1] + 3)
    seed.click_text(starts[3] + 3)
    ear.announced.clear()
    Keyboard(seed).press(Key.Key_Left, modifier=ALT)
    assert ear.announced == ["Back: paragraph 2"]


def test_the_words_of_a_fact_or_row_are_told_when_they_are_asked_for(ear: Ear, seed: Driver) -> None:
    keys, report = Keyboard(seed), seed.window.report
    keys.panel_to("fact_title")
    ear.announced.clear()
    keys.press(Key.Key_Return)
    assert report.event.title
    words = report.words(report.event.title.spans[0])
    assert ear.announced == [f"Marked in the text, paragraph 1: “{words}”"]
    keys.panel_to("programme")
    ear.announced.clear()
    keys.press(Key.Key_Space)
    (said,) = ear.announced
    assert said.startswith("Marked in the text, paragraph")


def test_panels_and_size_are_told(ear: Ear, seed: Driver) -> None:
    keys = Keyboard(seed)
    keys.panel_to("text")
    ear.announced.clear()
    keys.press(Key.Key_F9, Key.Key_F9, Key.Key_F10)
    assert ear.announced == ["Programme hidden", "Programme shown", "People, statements, to check, history hidden"]
    ear.announced.clear()
    keys.press(Key.Key_Plus, modifier=CONTROL)
    keys.press(Key.Key_0, modifier=CONTROL)
    assert ear.announced == ["Zoom 110 %", "Zoom 100 %"]


def test_one_object_alone_has_the_keyboard(seed: Driver) -> None:
    keys = Keyboard(seed)
    keys.press(Key.Key_F, modifier=CONTROL)
    keys.type("human rights")
    for name in ("programme", "text", "matches", "people", "find_field"):
        keys.panel_to(name) if name != "people" else keys.press(Key.Key_1, modifier=CONTROL)
        focused = [node for node in within(seed.window) if node.state().focused]
        focused = [node for node in focused if node.role() != QAccessible.Role.PageTab]  # to Qt, the current one is
        listed = name not in ("text", "find_field")
        assert len(focused) == 1 + listed, [node.text(QAccessible.Text.Name) for node in focused]


def test_a_list_keeps_its_place_while_the_keyboard_is_elsewhere(seed: Driver) -> None:
    keys = Keyboard(seed)
    keys.panel_to("programme")
    keys.press(Key.Key_Down, Key.Key_Down)
    row = keys.row
    keys.panel_to("text")
    seed.settle()
    keys.panel_to("programme")
    assert keys.row == row
    assert seed.marked("programme") == {row}
    keys.panel_to("text")
    keys.press(Key.Key_Down, modifier=ALT)
    keys.panel_to("programme")
    assert keys.row == int(str(row)) + 1


def test_a_message_says_what_is_dismissed(seed: Driver) -> None:
    seed.window.open_path(resources.sample().with_name("missing.txt"))
    seed.bot.waitUntil(lambda: "missing.txt" in seed.message())
    button = QAccessible.queryAccessibleInterface(seed.find(QPushButton, "dismiss"))
    assert button.text(QAccessible.Text.Name) == "Dismiss the message"
    assert button.text(QAccessible.Text.Description) == seed.message()


def within(root: QObject) -> Iterator[QAccessibleInterface]:
    """All that a screen reader can see in a window."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += [child for n in range(node.childCount()) if (child := node.child(n)) and not child.state().invisible]


def test_where_the_keyboard_is_is_told_again_once_another_tab_is_in_front(ear: Ear, seed: Driver) -> None:
    """Orca takes the tab for what has the keyboard."""
    keys = Keyboard(seed)
    keys.press(Key.Key_1, modifier=CONTROL)
    keys.press(Key.Key_2, modifier=CONTROL)
    ear.rows.clear()
    seed.bot.waitUntil(lambda: bool(ear.rows))
    assert ear.rows == [(seed.find(QListView, "statements"), 0)]


def test_a_dialog_opens_once_the_key_was_taken_up_by_who_listens(ear: Ear, seed: Driver) -> None:
    done: list[str] = []
    ear.listening = True
    hearing.after_key(seed.window, lambda: done.append("later"))
    assert done == []
    seed.bot.waitUntil(lambda: done == ["later"])
    ear.listening = False
    hearing.after_key(seed.window, lambda: done.append("at once"))
    assert done == ["later", "at once"]
