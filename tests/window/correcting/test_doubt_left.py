"""An entry that a reader corrected is doubtful no more: neither seen nor heard so in its row, nor listed."""

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
from viewer.models.rows import Role
from viewer.report.marks import Status
from viewer.report.model import Report
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


def test_who_is_corrected_in_the_role_is_doubtful_no_more(hands: Hands) -> None:
    colour = theme(hands.driver, "Light").doubt.name()
    assert has(row(hands.driver, "people", "p2"), colour) > 0
    assert any(words.startswith("Bo Ek: ") for words in to_check(hands))
    hands.go("people", "p2")
    hands.press(Qt.Key.Key_F2)
    hands.driver.find(QLineEdit, "person_role").setFocus()
    hands.type("warden")
    hands.press(Qt.Key.Key_Return)
    bo = hands.desk.shown.person("p2")
    assert bo.role is not None
    assert (bo.role.value, bo.origin.status) == ("warden", "corrected")
    assert has(row(hands.driver, "people", "p2"), colour) == 0
    assert "uncertain" not in str(told(hands, Qt.ItemDataRole.AccessibleTextRole))
    assert not any(words.startswith("Bo Ek: ") for words in to_check(hands))


def to_check(hands: Hands) -> list[str]:
    model = hands.driver.find(QListView, "remarks").model()
    return [str(model.index(number, 0).data(Qt.ItemDataRole.DisplayRole)) for number in range(model.rowCount())]


def test_an_act_that_was_moved_has_no_sign_and_its_neighbour_keeps_it(hands: Hands) -> None:
    colour = theme(hands.driver, "Light").doubt.name()
    assert has(row(hands.driver, "programme", 1), colour) > 0
    hands.go("programme", 1)
    hands.press(Qt.Key.Key_Down, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert hands.desk.shown.programme[2].origin.status == "corrected"
    assert has(row(hands.driver, "programme", 2), colour) == 0
    assert not any(words.startswith("Item 3: ") for words in to_check(hands))


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
