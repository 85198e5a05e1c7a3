"""How correcting looks where there is little room, in large letters and from right to left: nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTreeWidget,
    QWidget,
)

from tests.window.conftest import Driver
from tests.window.correcting.corrector import Hands
from tests.window.correcting.hands import CONTROL, Key, editor, named, press, row, walk
from tests.window.correcting.test_history_panel import desk_of
from viewer.models.rows import Role
from viewer.report.corrections.making import Maker
from viewer.report.vocabulary import ItemKind
from viewer.window.correcting.key_button import KeyButton
from viewer.window.fact_link import FactLink
from viewer.window.row_delegates import ProgrammeDelegate
from viewer.window.row_view import RowView
from viewer.window.side_tabs import SideTabs
from viewer.window.theme import interface_font
from viewer.window.yielding_area import YieldingArea


@pytest.fixture(autouse=True)
def usual(qapp: QApplication) -> Iterator[None]:
    """Whatever comes after is shown in the usual size and direction."""
    yield
    qapp.setFont(interface_font())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def resize(driver: Driver, width: int, height: int, steps: int = 0) -> None:
    """Have the window so large, and all in it so many steps larger."""
    driver.window.resize(width, height)
    for _ in range(steps):
        driver.bot.keyClick(driver.window, Key.Key_Plus, CONTROL)
    driver.bot.waitUntil(driver.window.updatesEnabled)
    driver.settle()


def check_whole(widget: QWidget) -> None:
    """A widget is seen, and nothing of it is cut."""
    assert widget.visibleRegion().boundingRect().size() == widget.size(), widget.objectName()
    assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()
    assert widget.height() >= widget.minimumSizeHint().height(), widget.objectName()


@pytest.mark.parametrize("width", [900, 1024, 1360])
def test_the_titles_of_all_tabs_are_read(seed: Driver, width: int) -> None:
    resize(seed, width, 640)
    tabs = seed.find(SideTabs, "side_tabs").tabBar()
    assert [tabs.tabText(number) for number in range(tabs.count())][-1] == "History"
    assert tabs.width() >= tabs.sizeHint().width()


@pytest.mark.parametrize(("size", "steps"), [((1024, 640), 0), ((900, 600), 0), ((1360, 860), 5)])
def test_whoever_is_asked_for_a_name_keeps_the_window(seed: Driver, size: tuple[int, int], steps: int) -> None:
    resize(seed, *size, steps)
    desk = desk_of(seed)
    desk.do(desk.maker().confirm(("item", 0)))
    seed.settle()
    assert (seed.window.width(), seed.window.height()) == size
    for name in ("reader_name", "use_name", "without_name", "name_note"):
        check_whole(seed.find(QWidget, name))


@pytest.mark.parametrize(("size", "steps"), [((1024, 640), 0), ((1360, 860), 5)])
def test_the_answers_of_a_review_are_whole(seed: Driver, size: tuple[int, int], steps: int) -> None:
    named(seed)
    resize(seed, *size, steps)
    press(seed, Key.Key_F7)
    for name in ("right", "change", "remove", "note", "back", "later"):
        check_whole(seed.find(QPushButton, f"review_{name}"))
    assert seed.window.height() == size[1]


def test_the_arrows_of_a_review_follow_the_direction_of_reading(seed: Driver, qapp: QApplication) -> None:
    named(seed)
    press(seed, Key.Key_F7)
    back, later = (seed.find(KeyButton, f"review_{name}") for name in ("back", "later"))
    assert (back.accessibleDescription(), later.accessibleDescription()) == ("←", "→")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seed.settle()
    assert (back.accessibleDescription(), later.accessibleDescription()) == ("→", "←")
    assert later.x() < back.x()


def test_functions_of_people_are_read(seed: Driver) -> None:
    named(seed)
    view = row(seed, "programme", 6)
    press(seed, Key.Key_F2)
    boxes = editor(view).findChildren(QComboBox, "editor_function")
    assert "interpreted" in [box.currentText() for box in boxes]
    boxes[0].setCurrentIndex(boxes[0].findText("was introduced"))

    def is_read(box: QComboBox) -> bool:
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
        return room.width() >= box.fontMetrics().horizontalAdvance(box.currentText())

    seed.bot.waitUntil(lambda: all(map(is_read, boxes)))  # the row is laid out anew for the longer words


def test_the_beginning_of_a_long_value_is_seen(seed: Driver) -> None:
    named(seed)
    view = seed.find(RowView, "people")
    view.setFocus()
    view.choose_key("p3")
    press(seed, Key.Key_F2)
    role = walk(seed, "person_role")
    assert isinstance(role, QLineEdit)
    seed.settle()
    assert role.selectedText() == role.text()
    assert role.cursorPosition() == 0


@pytest.mark.parametrize("size", [(1024, 560), (640, 480)])
@pytest.mark.parametrize(("entry", "name"), [("same_person", "merge_dialog"), ("split", "split_dialog")])
def test_dialogs_stand_in_little_room(hands: Hands, size: tuple[int, int], entry: str, name: str) -> None:
    hands.go("people", "p3")
    getattr(hands.driver.window._menus, entry).trigger()
    dialog = hands.dialog(name)
    dialog.resize(*size)
    hands.driver.settle()
    for button in dialog.findChildren(KeyButton):
        spot = QRect(button.mapTo(dialog, QPoint()), button.size())
        assert dialog.rect().contains(spot), button.words
        check_whole(button)


def test_what_comes_of_a_split_is_told_before(hands: Hands) -> None:
    hands.go("people", "p3")
    hands.driver.window._menus.split.trigger()
    dialog = hands.dialog("split_dialog")
    then = dialog.findChild(QLabel, "split_then")
    assert then.text() == "–"
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Space)
    assert then.text().startswith("9 people become 10. To ")
    tree = dialog.findChild(QTreeWidget, "split_mentions")
    name = tree.columnWidth(0)
    assert name >= tree.sizeHintForColumn(0)


def test_a_tick_alone_tells_what_was_confirmed(seed: Driver) -> None:
    desk = desk_of(seed)
    named(seed)
    place = desk.shown.event.place
    assert place
    desk.do(desk.maker().confirm(("fact", "date")))
    desk.do(desk.maker().set_fact("place", place, replace(place, value="the park")))
    seed.settle()
    assert not seed.find(FactLink, "fact_date").is_changed
    assert not seed.find(FactLink, "fact_organisers").is_changed
    assert seed.find(FactLink, "fact_place").is_changed


LETTERS = "letters from friends"


@pytest.mark.parametrize(
    ("number", "changes", "below"),
    [
        (3, {"title": LETTERS}, [LETTERS]),
        (8, {"title": LETTERS}, [LETTERS]),
        (2, {"title": LETTERS}, [LETTERS]),
        (1, {"title": LETTERS}, ["Letters from friends"]),
        (3, {"kind": ItemKind.OTHER}, ["Other"]),
        (3, {"title": LETTERS, "kind": ItemKind.MESSAGE}, ["Message", LETTERS]),
        (3, {"participants": ()}, ["His speech"]),
    ],
)
def test_the_line_of_a_correction_stands_below_what_was_changed(
    seed: Driver, number: int, changes: dict[str, Any], below: list[str]
) -> None:
    desk, view = desk_of(seed), seed.find(RowView, "programme")
    named(seed)
    desk.do(desk.maker().change(("item", number), replace(desk.shown.programme[number], **changes)))
    seed.settle()
    delegate = view.itemDelegate()
    assert isinstance(delegate, ProgrammeDelegate)
    lines = delegate.lines(view.model().index(number, 0))
    assert [text.words.replace("\N{NO-BREAK SPACE}", " ") for line in lines for text in line if text.line] == below


def test_who_settled_a_remark_stands_in_its_row(seed: Driver) -> None:
    desk = desk_of(seed)
    named(seed)
    desk.do(Maker(desk.shown, "A. B.", "1").confirm(("remark", 0)))
    seed.settle()
    model = seed.find(RowView, "remarks").model()
    assert model.index(0, 0).data(Role.DETAIL) == ("Settled by A. B.",)
    assert not model.index(1, 0).data(Role.DETAIL)


def test_buttons_can_be_seen_to_be_operated(seed: Driver) -> None:
    """The edge of a button is one of the few lines that are no decoration: see ``control`` in ``colours``."""
    button = seed.find(QAbstractButton, "header_search")
    image = button.grab().toImage()
    assert image.pixelColor(0, image.height() // 2).name() == "#7d8490"


def test_what_is_said_of_an_entry_is_whole_where_there_is_room(seed: Driver) -> None:
    named(seed)
    resize(seed, 1024, 640)
    press(seed, Key.Key_F7)
    area = seed.find(YieldingArea, "yielding")
    seed.bot.waitUntil(lambda: area.height() == area.sizeHint().height())
    assert not area.verticalScrollBar().maximum()
    assert seed.find(QLabel, "review_reason").isVisible()
    check_whole(seed.find(QLabel, "review_reason"))
