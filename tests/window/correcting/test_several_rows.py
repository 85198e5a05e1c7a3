"""Several rows at once, and what a reader says with one key of several entries, by keys in the real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from tests.window.correcting.corrector import CONTROL, SHIFT, Hands
from tests.window.keyboard import Keyboard
from viewer.models.rows import Role
from viewer.report import codec
from viewer.report.model import Fact, Participant, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode
from viewer.window.row_view import RowView

TEXT = (
    "Ann Lee and Bo Ek spoke of gulls. Ann Lee said that gulls are loud. Lee spoke of gulls at length.\n\n"
    "Bo Ek sang. Lee said gulls eat. Cy Gray thanked Bo Ek.\n"
)
KEY = Qt.Key
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def at(words: str, number: int = 0) -> Span:
    start = -1
    for _ in range(number + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def act(kind: ItemKind, words: str, *people: tuple[str, Span]) -> ProgrammeItem:
    return ProgrammeItem(kind, words, (at(words),), tuple(Participant(who, "agent", (span,)) for who, span in people))


ANN = Person("p1", "Ann Lee", (at("Ann Lee"), at("Ann Lee", 1)))
BO = Person("p2", "Bo Ek", (at("Bo Ek"), at("Bo Ek", 1), at("Bo Ek", 2)))
LEE = Person("p3", "Lee", (at("Lee", 2), at("Lee", 3)))
CY = Person("p4", "Cy Gray", (at("Cy Gray"),))
REPORT = Report(
    TEXT,
    people=(ANN, BO, LEE, CY),
    programme=(
        act(ItemKind.SPEECH, "Ann Lee and Bo Ek spoke of gulls", ("p1", ANN.spans[0]), ("p2", BO.spans[0])),
        act(ItemKind.SPEECH, "Lee spoke of gulls at length", ("p3", LEE.spans[0])),
        act(ItemKind.OTHER, "spoke of gulls at length", ("p1", LEE.spans[0])),
        act(ItemKind.PERFORMANCE, "Bo Ek sang", ("p2", BO.spans[1])),
        act(ItemKind.SPEECH, "Cy Gray thanked Bo Ek", ("p4", CY.spans[0])),
    ),
    statements=(
        Statement("p1", Fact("said", (at("said"),)), Mode.INDIRECT, (at("gulls are loud"),)),
        Statement("p3", Fact("said", (at("said", 1),)), Mode.INDIRECT, (at("gulls eat"),)),
    ),
)


@pytest.fixture
def hands(open_report: Callable[[Report], Keyboard]) -> Hands:
    return Hands(open_report(REPORT).driver)


def titles(hands: Hands) -> list[str]:
    return [item.title for item in hands.desk.shown.programme]


def kinds(hands: Hands) -> list[str]:
    return [item.kind for item in hands.desk.shown.programme]


def is_as_found(hands: Hands) -> bool:
    return codec.dumps(hands.desk.shown) == codec.dumps(hands.desk.found)


def chosen(view: RowView) -> list[object]:
    return [subject.key for subject in view.chosen_subjects]


def come_back(hands: Hands) -> None:
    """The window is the active one again, once a menu or a dialog has closed."""
    hands.driver.window.activateWindow()
    hands.bot.waitUntil(lambda: QApplication.focusWidget() is not None)


def offered(hands: Hands) -> list[str]:
    """What the menu of the row where the keyboard is offers, opened by the Menu key, and closed again."""
    view = hands.focus
    QApplication.sendEvent(
        view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    )
    (shown,) = [one for one in hands.driver.window.findChildren(QMenu, "row_menu") if one.isVisible()]
    found = [action.text().replace("&", "") for action in shown.actions()]
    hands.bot.keyClick(shown, KEY.Key_Escape)
    come_back(hands)
    return found


def test_rows_that_are_chosen_together_are_removed_and_confirmed_together(hands: Hands) -> None:
    view = hands.go("programme", 1)
    hands.press(KEY.Key_Down, SHIFT)
    hands.press(KEY.Key_Down, SHIFT)
    assert chosen(view) == [1, 2, 3]
    hands.press(KEY.Key_Return, CONTROL)
    assert [item.origin.status for item in hands.desk.shown.programme] == ["found", *["confirmed"] * 3, "found"]
    assert chosen(view) == [1, 2, 3]
    hands.press(KEY.Key_Delete)
    assert titles(hands) == ["Ann Lee and Bo Ek spoke of gulls", "Cy Gray thanked Bo Ek"]
    assert len(chosen(view)) == 1
    hands.press(KEY.Key_Z, CONTROL)
    hands.press(KEY.Key_Z, CONTROL)
    assert is_as_found(hands)


def test_rows_apart_from_each_other_are_chosen_by_control(hands: Hands) -> None:
    view = hands.go("people", "p1")
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Down, CONTROL)
    hands.press(KEY.Key_Down, CONTROL)
    hands.press(KEY.Key_Space, CONTROL)
    assert len(chosen(view)) == 2
    there = {hands.desk.shown.person(str(key)).name for key in chosen(view)}
    hands.press(KEY.Key_Delete)
    assert not there & {person.name for person in hands.desk.shown.people}
    assert len(hands.desk.shown.people) == 2
    assert len(hands.desk.history.done) == 1


def test_the_mouse_chooses_several_and_one_again(hands: Hands) -> None:
    view = hands.go("programme", 0)

    def click(
        row: int,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        where = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), button, held, where)
        hands.driver.settle()

    click(1)
    click(3, SHIFT)
    assert chosen(view) == [1, 2, 3]
    click(2, CONTROL)
    assert chosen(view) == [1, 3]
    click(3, button=RIGHT)
    assert chosen(view) == [1, 3]
    click(3)
    assert chosen(view) == [3]
    assert hands.driver.evidence() == "Bo Ek sang"


def test_what_is_chosen_elsewhere_is_chosen_alone(hands: Hands) -> None:
    hands.go("programme", 1)
    hands.press(KEY.Key_Down, SHIFT)
    hands.go("people", "p4")
    hands.press(KEY.Key_Space)
    hands.go("programme", 4)
    hands.press(KEY.Key_Delete)
    assert titles(hands) == [item.title for item in REPORT.programme[:4]]


def test_a_kind_is_given_to_all_rows_that_are_chosen(hands: Hands) -> None:
    hands.go("programme", 1)
    hands.press(KEY.Key_Down, SHIFT)
    kind = hands.driver.window._menus.kind
    kind.aboutToShow.emit()
    assert [action.text() for action in kind.actions() if action.isChecked()] == ["Speech", "Other"]
    next(action for action in kind.actions() if action.text() == "Message").trigger()
    assert kinds(hands) == ["speech", "message", "message", "performance", "speech"]
    hands.press(KEY.Key_Z, CONTROL)
    assert is_as_found(hands)


def test_an_item_and_the_one_below_are_joined(hands: Hands) -> None:
    view = hands.go("programme", 1)
    assert {"Join With the Next", "Split…", "Kind of Item"} <= {*offered(hands)}
    hands.press(KEY.Key_J, CONTROL)
    assert titles(hands)[1:] == ["Lee spoke of gulls at length", "Bo Ek sang", "Cy Gray thanked Bo Ek"]
    assert hands.desk.shown.programme[1].people == ("p3", "p1")
    assert hands.desk.undo_name == "Undo Merge item 2 and item 3"
    assert view.currentIndex().data(Role.KEY) == 1
    hands.press(KEY.Key_Z, CONTROL)
    assert is_as_found(hands)


def test_the_rows_that_are_chosen_are_joined(hands: Hands) -> None:
    hands.go("programme", 0)
    hands.press(KEY.Key_Down, SHIFT)
    hands.press(KEY.Key_Down, SHIFT)
    hands.press(KEY.Key_J, CONTROL)
    assert len(titles(hands)) == 3
    assert hands.desk.shown.programme[0].people == ("p1", "p2", "p3")


def test_statements_are_joined_by_the_same_key(hands: Hands) -> None:
    hands.go("statements", 0)
    assert "Join With the Next" in offered(hands)
    hands.press(KEY.Key_J, CONTROL)
    assert [said.spans for said in hands.desk.shown.statements] == [(at("gulls are loud"), at("gulls eat"))]


def test_an_item_is_split_by_who_did_it_and_by_words(hands: Hands) -> None:
    view = hands.go("programme", 0)
    hands.press(KEY.Key_J, CONTROL | SHIFT)
    assert [item.people for item in hands.desk.shown.programme[:2]] == [("p1",), ("p2",)]
    assert view.currentIndex().data(Role.KEY) == 1
    hands.press(KEY.Key_Z, CONTROL)
    assert is_as_found(hands)
    hands.driver.select(at("Bo Ek spoke of gulls"))
    hands.go("programme", 0)
    hands.press(KEY.Key_J, CONTROL | SHIFT)
    assert titles(hands)[:2] == ["Ann Lee and", "Bo Ek spoke of gulls"]
    assert [item.people for item in hands.desk.shown.programme[:2]] == [("p1",), ("p2",)]


def test_one_act_of_one_person_cannot_be_split_and_it_is_said(hands: Hands) -> None:
    hands.go("programme", 3)
    hands.press(KEY.Key_J, CONTROL | SHIFT)
    assert hands.driver.find(QLabel, "place").text().startswith("Only one person did this")
    assert is_as_found(hands)


def test_all_of_a_person_is_confirmed_with_one_key(hands: Hands) -> None:
    hands.go("people", "p1")
    assert "Confirm All of Person" in offered(hands)
    hands.press(KEY.Key_Return, CONTROL | SHIFT)
    report = hands.desk.shown
    assert report.person("p1").origin.status == "confirmed"
    assert [item.origin.status for item in report.programme] == ["confirmed", "found", "confirmed", "found", "found"]
    assert [said.origin.status for said in report.statements] == ["confirmed", "found"]
    assert hands.desk.undo_name == "Undo Confirm all of Ann Lee"


def test_people_who_are_made_one_leave_no_item_twice(hands: Hands) -> None:
    hands.go("programme", 2)
    next(one for one in hands.driver.window._menus.kind.actions() if one.text() == "Speech").trigger()
    hands.go("people", "p3")
    hands.press(KEY.Key_M, CONTROL)
    dialog = hands.dialog("merge_dialog")
    hands.bot.keyClicks(hands.focus, "ann")
    then = dialog.findChild(QLabel, "merge_then").text()
    assert then.endswith("Item 2 and item 3 tell the same then, and become one.")
    hands.press(KEY.Key_Return)
    come_back(hands)
    assert len(titles(hands)) == 4
    assert hands.desk.shown.programme[1].people == ("p1",)
    hands.press(KEY.Key_Z, CONTROL)
    assert len(titles(hands)) == 5
    assert len(hands.desk.shown.people) == 4


def test_all_mentions_with_the_same_words_are_ticked_by_one_key(hands: Hands) -> None:
    hands.go("people", "p2")
    hands.press(KEY.Key_J, CONTROL | SHIFT)
    dialog = hands.dialog("split_dialog")
    alike = dialog.findChild(QPushButton, "split_alike")
    assert alike.text() == "Tick &All That Say “Bo Ek”"
    count = dialog.findChild(QLabel, "split_count")
    for ticked in (3, 0):
        hands.press(KEY.Key_A, Qt.KeyboardModifier.AltModifier)
        hands.bot.waitUntil(lambda ticked=ticked: f"{ticked} of 3 ticked" in count.text())
    assert hands.focus.objectName() == "split_mentions"
