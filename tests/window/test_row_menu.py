"""The menu of a row, by the Menu key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QListView, QMenu

from tests.window.conftest import Driver
from viewer.models.rows import Role
from viewer.window.fact_link import FactLink
from viewer.window.side_tabs import SideTabs


def ask(seed: Driver, name: str) -> QMenu:
    """Ask for the menu of the current row, as the Menu key does."""
    view = seed.find(QListView, name)
    view.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.viewport(), event)
    seed.settle()
    menu = view.findChild(QMenu, "row_menu")
    assert menu is not None
    return menu


def press(seed: Driver, menu: QMenu, text: str) -> None:
    menu.setActiveAction(next(a for a in menu.actions() if a.text().replace("&", "") == text))
    seed.bot.keyClick(menu, Qt.Key.Key_Return)
    seed.settle()


def shown(seed: Driver, name: str) -> list[int]:
    model = seed.find(QListView, name).model()
    return [model.index(row, 0).data(Role.KEY) for row in range(model.rowCount())]


def test_what_a_person_said_is_one_step_away(seed: Driver) -> None:
    report = seed.window.report
    speaker = report.person(report.statements[1].speaker or "")
    seed.click_row("people", speaker.id)
    press(seed, ask(seed, "people"), "Only Their Statements")
    assert shown(seed, "statements") == [n for n, said in enumerate(report.statements) if said.speaker == speaker.id]
    tabs, view = seed.find(SideTabs, "side_tabs"), seed.find(QListView, "statements")
    assert tabs.currentWidget().isAncestorOf(view)
    assert seed.window.focusWidget() is view


def test_what_a_person_did_is_one_step_away(seed: Driver) -> None:
    report = seed.window.report
    speaker = report.person(report.statements[1].speaker or "")
    seed.click_row("people", speaker.id)
    press(seed, ask(seed, "people"), "Only Their Programme Items")
    assert shown(seed, "programme") == [
        n for n, item in enumerate(report.programme) if speaker.id in {who.id for who in item.participants}
    ]


def test_every_row_can_be_copied_by_its_menu(seed: Driver) -> None:
    seed.click_row("programme", 1)
    press(seed, ask(seed, "programme"), "Copy")
    assert QApplication.clipboard().text().startswith("2. ")
    press(seed, ask(seed, "programme"), "Copy with Citation")
    assert seed.window.report.source.name in QApplication.clipboard().text()


def entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "").rstrip("…") for action in menu.actions() if not action.isSeparator()]


def test_a_person_is_corrected_by_the_menu(seed: Driver) -> None:
    seed.click_row("people", "p2")
    menu = ask(seed, "people")
    told = entries(menu)
    assert set("Change,Same Person As,Split,Took Part,Confirm,Note".split(",")) <= set(told)
    assert any(entry.startswith("Not a Person") for entry in told)
    assert "Back to What Was Found" not in told
    press(seed, menu, "Confirm")
    assert seed.window.report.person("p2").origin.status == "confirmed"
    press(seed, ask(seed, "people"), "Back to What Was Found")
    assert seed.window.report.person("p2").origin.status == "found"


def test_how_a_person_took_part_is_corrected_by_the_menu(seed: Driver) -> None:
    seed.click_row("people", "p2")
    parts = next(action.menu() for action in ask(seed, "people").actions() if action.menu() is not None)
    assert isinstance(parts, QMenu)
    parts.aboutToShow.emit()
    next(action for action in parts.actions() if action.data() == "message").trigger()
    seed.settle()
    assert seed.window.report.person("p2").participation == "message"


def test_an_act_and_what_is_to_check_are_decided_by_the_menu(seed: Driver) -> None:
    seed.click_row("programme", 3)
    press(seed, ask(seed, "programme"), "Remove")
    assert len(seed.window.report.programme) == 9
    number = len(seed.window.report.remarks)
    seed.click_row("remarks", 0)
    press(seed, ask(seed, "remarks"), "Remove")
    assert len(seed.window.report.remarks) == number - 1


def test_a_fact_is_corrected_by_its_menu_wherever_the_keyboard_was(seed: Driver) -> None:
    seed.click_row("programme", 3)
    link = seed.find(FactLink, "fact_date")
    by_mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(link, QContextMenuEvent(by_mouse, QPoint(3, 3), link.mapToGlobal(QPoint(3, 3))))
    seed.settle()
    menu = seed.window.findChild(QMenu, "fact_menu")
    assert menu is not None
    press(seed, menu, "Confirm")
    date = seed.window.report.event.date
    assert date is not None
    assert date.origin.status == "confirmed"
    assert len(seed.window.report.programme) == 10


def test_a_window_that_is_closed_closes_its_menu(seed: Driver) -> None:
    seed.click_row("people", "p2")
    menu = ask(seed, "people")
    seed.window.close()
    assert not menu.isVisible()


def test_a_heading_has_no_menu(seed: Driver) -> None:
    view = seed.find(QListView, "people")
    view.setFocus()
    seed.bot.keyClick(view, Qt.Key.Key_Home)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    seed.settle()
    assert view.findChild(QMenu, "row_menu") is None
