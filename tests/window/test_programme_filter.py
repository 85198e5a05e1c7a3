"""Showing only some kinds of items, or those of some people."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListView, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.participants import took
from tests.window.conftest import Driver
from viewer.models.programme import choices
from viewer.models.rows import Role
from viewer.report.model import Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind
from viewer.window.filter_button import FilterButton
from viewer.window.theme import Theme


def button(seed: Driver) -> QToolButton:
    return seed.find(QToolButton, "programme_filter")


def shown(seed: Driver) -> list[int]:
    model = seed.find(QListView, "programme").model()
    return [model.index(row, 0).data(Role.KEY) for row in range(model.rowCount())]


def opened(filter_button: QToolButton) -> list[QAction]:
    """What the menu of the button offers once it is open."""
    menu = filter_button.menu()
    assert isinstance(menu, QMenu)
    menu.popup(filter_button.mapToGlobal(QPoint(0, 0)))
    actions = menu.actions()
    menu.close()
    return actions


def test_one_kind(seed: Driver) -> None:
    programme = seed.window.report.programme
    speeches = [n for n, item in enumerate(programme) if item.kind == "speech"]
    seed.tick("programme_filter", "Speech")
    assert shown(seed) == speeches
    assert seed.count("programme") == f"{len(speeches)} of {len(programme)} items"
    assert button(seed).isChecked()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", ["programme_filter", "statements_filter", "by_speaker"])
def test_what_is_on_is_told_from_what_has_the_keyboard(seed: Driver, theme: str, name: str) -> None:
    seed.window._looks.set_theme(theme)
    if name != "programme_filter":
        seed.bot.keyClick(seed.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    one = seed.find(QToolButton, name)

    def grounds() -> set[str]:
        image = one.grab().toImage()
        return {image.pixelColor(image.width() // 2, y).name() for y in (2, 3, image.height() - 4)}

    accent = Theme.load(theme).accent.name()
    one.setFocus()
    assert accent not in grounds()
    one.setChecked(True)
    assert grounds() == {accent}
    seed.find(QListView, "programme").setFocus()
    assert grounds() == {accent}


def test_several_kinds_and_all_again(seed: Driver) -> None:
    programme = seed.window.report.programme
    seed.tick("programme_filter", "Speech")
    seed.tick("programme_filter", "Screening")
    assert shown(seed) == [n for n, item in enumerate(programme) if item.kind in ("speech", "screening")]
    seed.tick("programme_filter", "Show All")
    assert shown(seed) == list(range(len(programme)))
    assert not button(seed).isChecked()
    assert seed.count("programme") == f"{len(programme)} items"


def test_one_person_with_every_part_they_have(seed: Driver) -> None:
    report = seed.window.report
    speaker = report.person(next(item for item in report.programme if item.kind == "speech").people[0])
    seed.tick("programme_filter", speaker.name)
    theirs = [n for n, item in enumerate(report.programme) if speaker.id in {who.id for who in item.participants}]
    assert shown(seed) == theirs
    assert len(theirs) > 1


def test_kind_and_person_together(seed: Driver) -> None:
    report = seed.window.report
    number = next(n for n, item in enumerate(report.programme) if item.kind == "speech")
    seed.tick("programme_filter", "Speech")
    seed.tick("programme_filter", report.person(report.programme[number].people[0]).name)
    assert shown(seed) == [number]


def test_nothing_is_left(seed: Driver) -> None:
    report = seed.window.report
    kinds: dict[str, set[str]] = {item.kind: set(item.people) for item in report.programme}
    alone = next(p for p in report.people if p.id in kinds["speech"] and p.id not in kinds["message"])
    seed.tick("programme_filter", "Message")
    seed.tick("programme_filter", alone.name)
    assert shown(seed) == []
    notes = [label.text() for label in seed.window.findChildren(QLabel, "empty") if label.isVisible()]
    assert notes == ["Nothing matches the filter above."]


def test_only_what_the_programme_holds_is_offered(seed: Driver) -> None:
    report = seed.window.report
    offered = {action.text() for action in opened(button(seed)) if action.isCheckable()}
    kinds = {item.kind.capitalize() for item in report.programme}
    there = {who.id for item in report.programme for who in item.participants}
    parts = {"Did it, gave it", "Author", "Interpreter", "Was introduced"}
    assert offered == kinds | parts | {person.name for person in report.people if person.id in there}


def test_choosing_a_hidden_item_elsewhere_leads_to_its_words(seed: Driver) -> None:
    seed.tick("programme_filter", "Speech")
    hidden = next(n for n, item in enumerate(seed.window.report.programme) if item.kind == "screening")
    offset = seed.window.report.programme[hidden].spans[0].start
    seed.click_text(offset + 1)
    assert seed.window.report.words(seed.window.report.programme[hidden].spans[0]) in seed.evidence()
    assert hidden not in shown(seed)


def test_without_a_report_there_is_nothing_to_filter(driver: Driver) -> None:
    assert not button(driver).isEnabled()
    assert [action for action in button(driver).findChildren(QAction) if action.isCheckable()] == []


def crowd(size: int) -> Report:
    """A programme of one speech each by so many people, and two more by the last."""
    text = "x" * size
    people = tuple(Person(f"p{n}", f"Ann {n}", (Span(n, n + 1),)) for n in range(size))
    speakers = [*range(size), size - 1, size - 1]
    items = tuple(
        ProgrammeItem(ItemKind.SPEECH, "", (Span(n, n + 1),), took(Span(n, n + 1), f"p{n}")) for n in speakers
    )
    return Report(text, people=people, programme=items)


def test_of_very_many_people_the_busiest_are_offered(qtbot: QtBot) -> None:
    filter_button = FilterButton("some", Theme.load("light"), "Show some", choices)
    qtbot.addWidget(filter_button)
    filter_button.show_report(crowd(100))
    offered = [action.text() for action in opened(filter_button)]
    assert offered.index("Ann 99") < offered.index("Ann 0")
    assert "Ann 98" not in offered
    assert any(one.startswith("60 more") for one in offered)
    filter_button.ask_for(1, frozenset({"p98"}))
    ticked = [action.text() for action in opened(filter_button) if action.isChecked()]
    assert ticked == ["Ann 98"]
