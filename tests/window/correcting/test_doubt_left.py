"""What of a corrected entry is doubtful still: seen and heard in its row, listed, and gone once it is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView

from tests.doubts import REPORT, RULE
from tests.window.correcting.corrector import CONTROL, Hands
from tests.window.keyboard import Keyboard
from tests.window.test_doubt import has, row, theme
from viewer.models.programme import ProgrammeModel
from viewer.models.rows import Role
from viewer.report import doubting
from viewer.report.marks import Mark, Status
from viewer.report.model import Report
from viewer.report.vocabulary import ItemKind
from viewer.window.row_view import RowView

OpenReport = Callable[[Report], Keyboard]

BO = replace(REPORT.person("p2"), origin=RULE, part=RULE)
"""Of whom all is doubtful."""


@pytest.fixture
def hands(open_report: OpenReport) -> Hands:
    people = tuple(BO if one.id == BO.id else one for one in REPORT.people)
    hands = Hands(open_report(replace(REPORT, people=people)).driver)
    hands.go("people", "p2")
    return hands


def told(hands: Hands, role: int, name: str = "people", key: str | int = "p2") -> object:
    view = hands.driver.find(QListView, name)
    rows = (view.model().index(number, 0) for number in range(view.model().rowCount()))
    return next(index for index in rows if index.data(Role.KEY) == key).data(role)


def test_who_is_corrected_in_the_role_is_doubtful_in_the_name(hands: Hands) -> None:
    colour = theme(hands.driver, "Light").doubt.name()
    before = has(row(hands.driver, "people", "p2"), colour)
    hands.go("people", "p2")
    hands.press(Qt.Key.Key_F2)
    hands.driver.find(QLineEdit, "person_role").setFocus()
    hands.type("warden")
    hands.press(Qt.Key.Key_Return)
    bo = hands.desk.shown.person("p2")
    assert bo.role is not None
    assert (bo.role.value, bo.origin.status) == ("warden", "corrected")
    name, role = told(hands, Role.DOUBTS)  # pyright: ignore[reportGeneralTypeIssues]
    assert (name.doubt, role.doubt, bo.part.doubt) == (RULE.doubt, 0, RULE.doubt)
    assert 0 < has(row(hands.driver, "people", "p2"), colour) < before
    assert str(told(hands, Qt.ItemDataRole.AccessibleTextRole)).count("uncertain") == 2
    assert any(words.startswith("Bo Ek: ") for words in to_check(hands))
    hands.go("people", "p2")
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert has(row(hands.driver, "people", "p2"), colour) == 0
    assert "uncertain" not in str(told(hands, Qt.ItemDataRole.AccessibleTextRole))
    assert not any(words.startswith("Bo Ek: ") for words in to_check(hands))


def to_check(hands: Hands) -> list[str]:
    model = hands.driver.find(QListView, "remarks").model()
    return [str(model.index(number, 0).data(Qt.ItemDataRole.DisplayRole)) for number in range(model.rowCount())]


def test_an_act_that_was_moved_keeps_its_sign(hands: Hands) -> None:
    colour = theme(hands.driver, "Light").doubt.name()
    hands.go("programme", 1)
    hands.press(Qt.Key.Key_Down, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert hands.desk.shown.programme[2].origin.status == "corrected"
    assert has(row(hands.driver, "programme", 2), colour) > 0
    assert any(words.startswith("Item 3: ") for words in to_check(hands))


@pytest.mark.parametrize("mark", ["conflict", "lost"])
def test_what_waits_for_a_decision_has_a_line_in_its_colour(hands: Hands, mark: str) -> None:
    colour = theme(hands.driver, "Light").gone.name()
    desk, opening = hands.desk, REPORT.programme[0]
    desk.do(desk.maker().change(("item", 0), replace(opening, title="a welcome")))
    origin = desk.shown.programme[0].origin
    assert origin.mark is not None
    waiting = replace(desk.shown.programme[0], origin=replace(origin, mark=replace(origin.mark, status=Status(mark))))
    report = replace(desk.shown, programme=(waiting, *desk.shown.programme[1:]))
    before = has(row(hands.driver, "programme", 0), colour)
    hands.driver.find(RowView, "programme").rows.set_report(report)
    hands.driver.settle()
    width = has(row(hands.driver, "programme", 0), colour) - before
    assert width > 40  # the sign alone has fewer


def test_the_doubt_that_is_left_stands_at_the_kind() -> None:
    doubted = replace(REPORT.programme[0], origin=RULE)
    kind, told = doubting.parts_of_item(doubted)
    assert (doubting.sign(kind), doubting.sign(told)) == ("", "?")
    changed = replace(doubted, origin=replace(RULE, mark=Mark(Status.CORRECTED)))
    kind, told = doubting.parts_of_item(changed)
    assert (doubting.sign(kind), doubting.sign(told)) == ("?", "")


def test_a_title_that_a_reader_gave_bears_no_doubt_of_those_who_did_it() -> None:
    given = replace(REPORT.programme[1], kind=ItemKind.AWARD, title="eels")
    titled = replace(
        given, title="a jar of eels", origin=replace(given.origin, mark=Mark(Status.CORRECTED, found=given))
    )
    signs: list[list[str]] = []
    for item in (given, titled):
        model = ProgrammeModel()
        model.set_report(replace(REPORT, programme=(item,), statements=()))
        signs.append([doubting.sign(origin) for origin in model.index(0, 0).data(Role.DOUBTS)])
    assert signs == [["", "??"], ["??", ""]]
