"""A report whose text was edited since it was corrected: what lost its words is decided, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QPushButton, QWidget

from tests.doubts import REPORT, at
from tests.window.conftest import Driver, MakeDriver
from tests.window.correcting.test_history_panel import desk_of
from tests.window.keyboard import CONTROL, SHIFT, Key, Keyboard
from tests.window.test_doubt import trigger
from viewer import cache
from viewer.report.corrections.anchoring import Anchoring
from viewer.report.corrections.entries import with_spans
from viewer.report.model import Fact, ProgrammeItem, Report, Span, Statement
from viewer.report.vocabulary import Mode

EDITED = REPORT.text.replace(
    "On 4 May 2023, about 80 people came to the Wool Hall.", "On 4 May 2023, about 80 people came to a mill by the sea."
).replace("Ann Lee opened the evening. ", "")


def edited() -> Report:
    """What is found in the edited text."""
    place = Anchoring(REPORT.text, EDITED).place
    facts = {name: with_spans(fact, place) for name, fact in REPORT.event.facts() if name != "place"}
    people = [with_spans(person, place) for person in REPORT.people]
    items = [with_spans(item, place) for item in REPORT.programme]
    known = {person.id for person in people if person.spans}
    items = [_of(item, known) for item in items if item.spans]
    event = replace(REPORT.event, place=None, **facts)
    people = [person for person in people if person.spans]
    return replace(
        REPORT, text=EDITED, event=event, people=tuple(people), programme=tuple(items), statements=(), remarks=()
    )


def _of(item: ProgrammeItem, known: set[str]) -> ProgrammeItem:
    return replace(item, participants=tuple(who for who in item.participants if who.id in known))


@pytest.fixture
def lost(driver: Driver, tmp_path: Path) -> Driver:
    """A window whose report was corrected, then edited on the disk, and is read again."""
    reports = cache.ReportCache(cache.default_folder())
    reports.put(cache.key(REPORT.text), REPORT)
    reports.put(cache.key(EDITED), edited())
    path = tmp_path / "eels.txt"
    path.write_text(REPORT.text, encoding="utf-8")
    driver.show(path)
    desk = desk_of(driver)
    desk.set_reader("A. B.")
    place = Fact("Old Wool Hall", (at("came to the Wool Hall"),))
    desk.do(desk.maker().set_fact("place", desk.shown.event.place, place, "the sign at the door"))
    desk.do(desk.maker().change(("item", 0), replace(desk.shown.programme[0], title="a welcome")))
    desk.do(desk.maker().confirm(("fact", "title"), ("person", "p2")))
    path.write_text(EDITED, encoding="utf-8")
    Keyboard(driver).press(Key.Key_F5)
    driver.bot.waitUntil(lambda: driver.window.report.text == EDITED and bool(driver.message()))
    driver.settle()
    return driver


def cards(driver: Driver) -> list[str]:
    """What the rows of the sheet say to a screen reader."""
    model = driver.find(QListView, "decisions").model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def go(driver: Driver) -> Keyboard:
    keyboard = Keyboard(driver)
    keyboard.panel_to("decisions")
    return keyboard


def test_it_is_told_how_much_is_kept(lost: Driver) -> None:
    assert "Of 4 checked entries 2 are kept; 2 lost their words." in lost.message()
    assert lost.message().startswith("The file changed on the disk at ")
    heading, place, item, kept, *others = cards(lost)
    assert heading == "Lost their words · 2"
    assert place.startswith("Change the place, lost its words, Correction: Old Wool Hall, Its words: came to the Wool")
    assert item.startswith("Change the title of item 1, lost its words, ")
    assert kept == "Kept · 2: their words still stand"
    assert others[0].startswith("Confirm the title")


def test_what_is_lost_is_told_below_what_is_to_be_checked(lost: Driver) -> None:
    keyboard = go(lost)
    keyboard.press(Key.Key_Escape)
    foot = lost.find(QPushButton, "to_decide")
    keyboard.press(Key.Key_3, modifier=CONTROL)
    assert foot.isVisible()
    foot.setFocus()
    keyboard.press(Key.Key_Return)
    assert cards(lost)[0] == "Lost their words · 2"
    keyboard.press(Key.Key_Home, Key.Key_K, Key.Key_Home, Key.Key_K)
    keyboard.press(Key.Key_3, modifier=CONTROL)
    assert not foot.isVisible()


def test_kept_are_removals_and_what_has_other_words_now_is_told_so(driver: Driver, tmp_path: Path) -> None:
    now = EDITED.replace("He said that it was late.", "He said that it was rather late.")
    place = Anchoring(EDITED, now).place
    found = edited()
    people = tuple(with_spans(person, place) for person in found.people)
    items = tuple(with_spans(item, place) for item in found.programme)
    reports = cache.ReportCache(cache.default_folder())
    reports.put(cache.key(REPORT.text), REPORT)
    reports.put(cache.key(now), replace(found, text=now, people=people, programme=items))
    path = tmp_path / "eels.txt"
    path.write_text(REPORT.text, encoding="utf-8")
    driver.show(path)
    desk = desk_of(driver)
    desk.set_reader("A. B.")
    desk.do(desk.maker().change(("item", 0), replace(desk.shown.programme[0], title="a welcome")))
    desk.do(desk.maker().remove(("person", "p3")))
    desk.do(desk.maker().add(Statement("p2", Fact("said", (at("said"),)), Mode.INDIRECT, (at("it was late"),))))
    desk.do(desk.maker().confirm(("person", "p2")))
    path.write_text(now, encoding="utf-8")
    Keyboard(driver).press(Key.Key_F5)
    driver.bot.waitUntil(lambda: driver.window.report.text == now and bool(driver.message()))
    driver.settle()
    assert "Of 4 checked entries 3 are kept; 1 lost their words." in driver.message()
    told = cards(driver)[2:]
    assert told[:3] == [
        "Kept · 2: their words still stand",
        "Confirm Bo Ek, ¶4",
        "Remove Lowick from people, ¶1",
    ]
    assert told[3] == "Kept · 1: some of their words changed"
    assert told[4].startswith("Add a statement, ¶4, Its words: said … it was late, Now: said … it was rather late")


def test_the_earlier_text_is_shown(lost: Driver) -> None:
    keyboard = Keyboard(lost)
    keyboard.tab_to("offer")
    keyboard.press(Key.Key_Return)
    view = lost.find(QPlainTextEdit, "earlier_text")
    assert view.toPlainText() == REPORT.text
    keyboard.press(Key.Key_Escape)


def test_a_typed_value_is_kept_without_words_as_one_step(lost: Driver) -> None:
    keyboard = go(lost)
    keyboard.press(Key.Key_Home, Key.Key_K)
    place = desk_of(lost).shown.event.place
    assert place
    assert (place.value, place.spans, place.origin.status) == ("Old Wool Hall", (), "added")
    assert cards(lost)[0] == "Lost their words · 1"
    assert keyboard.here.objectName() == "decisions"
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    assert cards(lost)[0] == "Lost their words · 2"
    keyboard.press(Key.Key_Z, modifier=CONTROL | SHIFT)
    assert cards(lost)[0] == "Lost their words · 1"


def test_what_has_no_words_is_kept_as_one_step_and_not_asked_again(
    lost: Driver, make_driver: MakeDriver, tmp_path: Path
) -> None:
    keyboard = go(lost)
    keyboard.press(Key.Key_Home, Key.Key_Down, Key.Key_K)
    desk = desk_of(lost)
    (kept,) = desk.shown.review.lost
    assert kept.kept
    assert isinstance(kept.entry, ProgrammeItem)
    assert kept.entry.title == "a welcome"
    assert cards(lost)[0] == "Lost their words · 1"
    assert cards(lost)[-2] == "Kept without words · 1"
    assert cards(lost)[-1] == "Change the title of item 1, a welcome"
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    assert cards(lost)[0] == "Lost their words · 2"
    keyboard.press(Key.Key_Z, modifier=CONTROL | SHIFT)
    keyboard.press(Key.Key_Home, Key.Key_K)
    decide = lost.window._menus.decide
    assert not decide.isEnabled()
    again = make_driver()
    again.show(tmp_path / "eels.txt")
    assert desk_of(again).shown == desk.shown
    assert again.find(QWidget, "side_tabs").isVisible()
    assert not again.window._menus.decide.isEnabled()


def test_other_words_are_chosen_in_the_text(lost: Driver) -> None:
    keyboard = go(lost)
    keyboard.press(Key.Key_Home, Key.Key_U)
    assert keyboard.here.objectName() == "text"
    start = EDITED.index("a mill by the sea")
    lost.select(type(at("eels"))(start, start + len("a mill by the sea")))
    keyboard.panel_to("decisions")
    keyboard.press(Key.Key_U)
    place = desk_of(lost).shown.event.place
    assert place
    assert EDITED[place.spans[0].start : place.spans[0].end] == "a mill by the sea"
    assert place.origin.mark
    assert place.origin.mark.reason == "the sign at the door"


def test_the_buttons_of_a_card_are_reached_by_tab_and_escape_closes(lost: Driver) -> None:
    keyboard = go(lost)
    keyboard.press(Key.Key_Home)
    keyboard.tab_to("act_keep")
    assert keyboard.here.accessibleDescription() == "Change the place"
    keyboard.press(Key.Key_Escape)
    assert lost.find(QWidget, "side_tabs").isVisible()
    trigger(lost, "Corrections to Decide")
    assert keyboard.here.objectName() == "decisions"


def test_it_fits_a_small_dark_window(lost: Driver) -> None:
    lost.window.resize(900, 600)
    trigger(lost, "Dark")
    go(lost).press(Key.Key_Home)
    view = lost.find(QListView, "decisions")
    for name in ("act_keep", "act_words"):
        button = lost.find(QPushButton, name)
        assert button.visibleRegion().boundingRect().width() == button.width()
    assert view.isVisible()


def test_what_is_found_now_is_taken_from_the_menu_of_a_row(lost: Driver) -> None:
    desk = desk_of(lost)
    other = replace(desk.found.programme[0], title="a song", kind="performance")
    desk.do(desk.maker().change(("item", 0), replace(desk.shown.programme[0], title="a speech")))
    found = replace(
        desk.found, programme=(replace(other, kind=desk.found.programme[0].kind), *desk.found.programme[1:])
    )
    lost.window.workbench.take_report(found)
    assert desk.shown.programme[0].origin.status == "conflict"
    keyboard = Keyboard(lost)
    keyboard.panel_to("programme")
    keyboard.press(Key.Key_Home)
    view = lost.find(QListView, "programme")
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    lost.settle()
    keyboard.choose("Take What Is Found Now")
    assert desk.shown.programme[0].title == "a song"
    assert desk.shown.programme[0].origin.mark is None


@pytest.fixture
def differing(lost: Driver) -> Driver:
    """A window in which another place is found now than the one that was corrected."""
    desk = desk_of(lost)
    for _ in range(3):
        desk.undo()
    mill, sea = (Fact(words, _at(words)) for words in ("a mill", "the sea"))
    found = replace(desk.found, event=replace(desk.found.event, place=mill))
    lost.window.workbench.take_report(found)
    desk.do(desk.maker().set_fact("place", desk.shown.event.place, Fact("a mill by the sea", _at("a mill by the sea"))))
    lost.window.workbench.take_report(replace(found, event=replace(found.event, place=sea)))
    assert desk.shown.event.place
    assert desk.shown.event.place.origin.status == "conflict"
    return lost


def _at(words: str) -> tuple[Span]:
    return (Span(EDITED.index(words), EDITED.index(words) + len(words)),)


def _open_menu_of_place(driver: Driver) -> Keyboard:
    keyboard = Keyboard(driver)
    driver.window.workbench._views.facts.link("place").setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(keyboard.here, event)
    driver.settle()
    return keyboard


@pytest.mark.parametrize(
    ("entry", "value", "status"),
    [("Keep Mine", "a mill by the sea", "corrected"), ("Take What Is Found Now", "the sea", "found")],
)
def test_a_fact_that_differs_is_decided_from_its_menu(differing: Driver, entry: str, value: str, status: str) -> None:
    keyboard = _open_menu_of_place(differing)
    keyboard.choose(entry)
    place = desk_of(differing).shown.event.place
    assert place
    assert (place.value, place.origin.status) == (value, status)
    assert keyboard.here.objectName() == "fact_place"
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    place = desk_of(differing).shown.event.place
    assert place
    assert place.origin.status == "conflict"


def test_a_fact_that_does_not_differ_has_nothing_to_decide(lost: Driver) -> None:
    lost.window.workbench._views.facts.link("title").setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(Keyboard(lost).here, event)
    lost.settle()
    menu = QApplication.activePopupWidget()
    assert menu
    assert not any("Keep" in action.text() for action in menu.actions())
    menu.close()
