"""What belongs to a choice is wholly seen in every list, be the list shown now or later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from tests.window.conftest import Driver
from viewer import cache
from viewer.models.links import Subject
from viewer.models.rows import Role
from viewer.report.model import Fact, Person, Report, Span, Statement
from viewer.report.vocabulary import Mode, Participation

NAMES = ("Ann Lee", "Bo Ek", "Cy Dow")
SAID = "that the boats, the nets and all that belongs to them had been counted in the harbour, twice"


def told(speakers: str) -> Report:
    """A report of statements, by the first letters of those who made them."""
    text = ""
    statements: list[Statement] = []
    spans: dict[str, list[Span]] = {name: [] for name in NAMES}
    for letter in speakers:
        name = next(name for name in NAMES if name.startswith(letter))
        start = len(text)
        text += f"{name} said {SAID}.\n\n"
        spans[name].append(Span(start, start + len(name)))
        cue = Span(start + len(name) + 1, start + len(name) + 5)
        words = Span(cue.end + 1, cue.end + 1 + len(SAID))
        statements.append(Statement(name, Fact("said", (cue,)), Mode.INDIRECT, (words,)))
    people = (
        Person(name, name, tuple(spans[name]), participation=Participation.IN_PERSON) for name in NAMES if spans[name]
    )
    return Report(text, people=tuple(people), statements=tuple(statements))


def show(driver: Driver, path: Path, speakers: str) -> None:
    report = told(speakers)
    path.write_text(report.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)
    driver.window.resize(1100, 640)
    driver.show(path)


def choose(driver: Driver, name: str) -> None:
    view = driver.find(QListView, "people")
    view.setFocus()
    driver.bot.keyClick(view, Qt.Key.Key_Home)
    while view.currentIndex().data(Role.KEY) != name:
        driver.bot.keyClick(view, Qt.Key.Key_Down)
    driver.settle()


def edges(driver: Driver, number: int) -> tuple[int, int, int]:
    """The upper and the lower edge of a statement in the list, and how high that is."""
    view = driver.find(QListView, "statements")
    rect = view.visualRect(view.model().index(number, 0))
    return rect.top(), rect.bottom(), view.viewport().height()


def check_in_view(driver: Driver, first: int) -> None:
    """Two statements are to be seen, the first in the upper half; what is far down is laid out in a moment."""

    def are_seen() -> bool:
        (top, _, height), (_, bottom, _) = edges(driver, first), edges(driver, first + 1)
        return 0 < top < height / 2 and bottom < height

    driver.bot.waitUntil(are_seen, timeout=5000)


def go_to_statements(driver: Driver) -> None:
    driver.bot.keyClick(driver.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    driver.settle()


@pytest.mark.parametrize("first", range(4, 14))
def test_the_statement_of_who_is_chosen_is_whole_when_the_list_is_shown(
    driver: Driver, tmp_path: Path, first: int
) -> None:
    show(driver, tmp_path / "report.txt", "A" * first + "B" + "A" * 12)
    choose(driver, "Bo Ek")
    go_to_statements(driver)
    top, bottom, height = edges(driver, first)
    assert 0 <= top < bottom < height


@pytest.mark.parametrize("name", ["Bo Ek", "Cy Dow"])
@pytest.mark.parametrize("is_shown", [False, True])
def test_the_first_of_several_has_others_below_it(driver: Driver, tmp_path: Path, name: str, is_shown: bool) -> None:
    show(driver, tmp_path / "report.txt", "A" * 9 + "BB" + "A" * 9 + "CC" + "A" * 20)
    if is_shown:
        go_to_statements(driver)
        driver.window.workbench.choose(Subject("person", name))
        driver.settle()
    else:
        choose(driver, name)
        go_to_statements(driver)
    check_in_view(driver, 9 if name == "Bo Ek" else 20)


@pytest.mark.parametrize("is_shown", [False, True])
def test_a_row_that_is_not_laid_out_yet_is_brought_once_it_is(driver: Driver, tmp_path: Path, is_shown: bool) -> None:
    show(driver, tmp_path / "report.txt", "A" * 80 + "BB" + "A" * 40)
    if is_shown:
        go_to_statements(driver)
    driver.window.workbench.choose(Subject("person", "Bo Ek"))
    if not is_shown:
        go_to_statements(driver)
    check_in_view(driver, 80)
