"""What is doubtful: marked in every view, said, explained, listed, and gone to by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QHelpEvent, QImage, QPainter, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QListView, QMenu, QToolTip, QWidget

from tests.doubts import MOSTLY_WRONG, OFTEN_WRONG, OTHERS, REASON, REPORT, UNNAMED
from tests.window.conftest import Driver
from tests.window.keyboard import CONTROL, NONE, SHIFT, Key, Keyboard
from tests.window.test_hearing import Ear
from viewer import cache
from viewer.models.rows import Role
from viewer.report import doubting
from viewer.report.model import Report
from viewer.window import hearing
from viewer.window.fact_link import FactLink
from viewer.window.row_delegate import RowDelegate
from viewer.window.row_layout import RowLayout, Sign, Text
from viewer.window.row_view import RowView
from viewer.window.side_tabs import SideTabs
from viewer.window.theme import Theme, interface_font

ORDER = [("programme", 1), ("people", "p3"), ("people", "p2"), ("statements", 0)]
"""The lists and rows of what is doubtful, in the order of doubt; behind them comes the attendance."""


@pytest.fixture
def doubtful(driver: Driver, tmp_path: Path) -> Driver:
    """A window that shows the report in which one of everything is doubtful."""
    path = tmp_path / "eels.txt"
    path.write_text(REPORT.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(REPORT.text), REPORT)
    driver.show(path)
    return driver


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    monkeypatch.setattr(hearing, "QAccessible", ear)
    return ear


def trigger(driver: Driver, title: str) -> None:
    """Choose an entry of the menus."""
    actions = (action for menu in driver.window.menuBar().findChildren(QMenu) for action in menu.actions())
    next(action for action in actions if action.text().replace("&", "") == title).trigger()
    driver.settle()


def theme(driver: Driver, title: str) -> Theme:
    """Choose a theme."""
    trigger(driver, title)
    return Theme.load({"Light": "light", "Dark": "dark", "High Contrast": "contrast"}[title])


def told(driver: Driver, name: str, role: int) -> list[str]:
    """What the rows of a list say in a role."""
    model = driver.find(QListView, name).model()
    return [str(model.index(row, 0).data(role) or "") for row in range(model.rowCount())]


def plain(tip: str) -> str:
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def row(driver: Driver, name: str, key: str | int) -> QImage:
    """A picture of the row of an object."""
    view = driver.find(QListView, name)
    indices = (view.model().index(number, 0) for number in range(view.model().rowCount()))
    index = next(index for index in indices if index.data(Role.KEY) == key)
    view.scrollTo(index)
    driver.settle()
    return view.viewport().grab(view.visualRect(index)).toImage()


def has(picture: QImage, colour: str) -> int:
    """How many pixels of a picture have exactly this colour."""
    size = picture.size()
    return sum(picture.pixelColor(x, y).name() == colour for x in range(size.width()) for y in range(size.height()))


def show_tab(driver: Driver, name: str) -> None:
    tabs, view = driver.find(SideTabs, "side_tabs"), driver.find(QListView, name)
    tabs.setCurrentIndex(next(n for n in range(tabs.count()) if tabs.widget(n).isAncestorOf(view)))
    driver.settle()


@pytest.mark.parametrize("title", ["Light", "Dark", "High Contrast"])
def test_what_is_doubtful_is_marked_and_nothing_else(doubtful: Driver, title: str) -> None:
    colour = theme(doubtful, title).doubt.name()
    for name, key, marked in (
        ("programme", 1, True),
        ("programme", 0, False),
        ("people", "p2", True),
        ("people", "p3", True),
        ("people", "p1", False),
        ("statements", 0, True),
    ):
        if name != "programme":
            show_tab(doubtful, name)
        assert (has(row(doubtful, name, key), colour) > 20) == marked, (name, key)
    for fact, sign in (("attendance", "?"), ("date", ""), ("place", "")):
        link = doubtful.find(FactLink, f"fact_{fact}")
        assert link.sign == sign
        assert bool(has(link.grab().toImage(), colour)) == bool(sign)


def test_the_sign_is_no_part_of_the_words(doubtful: Driver) -> None:
    assert told(doubtful, "programme", Qt.ItemDataRole.DisplayRole)[1] == "Ann Lee"
    assert doubtful.find(FactLink, "fact_attendance").text() == "about 80"
    doubtful.click_row("programme", 1)
    doubtful.find(QListView, "programme").setFocus()
    trigger(doubtful, "Copy")
    assert QApplication.clipboard().text() == "2. Speech by Ann Lee, spoke about eels, paragraph 3"


def test_people_are_not_filtered_by_their_doubt(doubtful: Driver) -> None:
    keys = Keyboard(doubtful)
    keys.press(Key.Key_1, modifier=CONTROL)
    keys.tab_to("people_filter", back=True)
    keys.type("doubtful")
    assert doubtful.find(QListView, "people").model().rowCount() == 0


def test_tips_tell_the_reason(doubtful: Driver) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    programme = [plain(words) for words in told(doubtful, "programme", tip)]
    assert [REASON in words for words in programme] == [False, True, False]
    assert programme[1].endswith(f"\nDoubtful: {REASON}")
    people = {plain(words) for words in told(doubtful, "people", tip)}
    assert people == {
        "",
        f"How they took part, uncertain: {OFTEN_WRONG}",
        f"Role, uncertain: {OFTEN_WRONG}",
        f"Doubtful: {MOSTLY_WRONG}",
    }
    assert plain(told(doubtful, "statements", tip)[0]) == f"Uncertain: {UNNAMED}"
    assert plain(doubtful.find(FactLink, "fact_attendance").toolTip()) == f"Uncertain: {OTHERS}"
    assert doubtful.find(FactLink, "fact_date").toolTip() == ""


def test_doubt_is_said_behind_the_value(doubtful: Driver) -> None:
    said = Qt.ItemDataRole.AccessibleTextRole
    assert told(doubtful, "programme", said)[:2] == [
        "1. Opening by Ann Lee, opened the evening, paragraph 3",
        f"2. Speech by Ann Lee, doubtful, {REASON}, spoke about eels, paragraph 3",
    ]
    people = told(doubtful, "people", said)
    assert f"Ann Lee, role not stated, online, spoke, uncertain, {OFTEN_WRONG}" in people
    assert f"Bo Ek, the warden, uncertain, {OFTEN_WRONG}, took part" in people
    assert any(words.startswith(f"Lowick, doubtful, {MOSTLY_WRONG}, role") for words in people)
    assert told(doubtful, "statements", said) == [
        f"Bo Ek said that it was late, uncertain, {UNNAMED}, in indirect speech, paragraph 4"
    ]
    name = doubtful.find(FactLink, "fact_attendance").accessibleName()
    assert name == f"Attendance: about 80, uncertain, {OTHERS}"


def menu_of(driver: Driver, widget: QWidget, holder: QWidget, name: str) -> QMenu:
    """The menu that the Menu key opens."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    widget.setFocus()
    QApplication.sendEvent(widget.viewport() if isinstance(widget, QListView) else widget, event)
    driver.settle()
    menu = holder.findChild(QMenu, name)
    assert menu is not None
    return menu


def ask_why(driver: Driver, menu: QMenu) -> str:
    menu.setActiveAction(next(a for a in menu.actions() if a.text().replace("&", "") == "Why Is This Here?"))
    driver.bot.keyClick(menu, Qt.Key.Key_Return)
    driver.settle()
    return driver.message()


def test_why_a_row_is_there_is_said(doubtful: Driver, ear: Ear) -> None:
    doubtful.click_row("programme", 1)
    view = doubtful.find(QListView, "programme")
    why = ask_why(doubtful, menu_of(doubtful, view, view, "row_menu"))
    assert why == (
        "Item 2, Speech: found by words of speaking. It rests on “She spoke about eels.” (¶3). “She” is taken to mean "
        f"Ann Lee. Doubtful: {REASON}."
    )
    assert ear.announced[-1] == why


@pytest.mark.parametrize("name", ["people", "statements", "remarks"])
def test_every_row_can_say_why_it_is_there(doubtful: Driver, name: str) -> None:
    show_tab(doubtful, name)
    view = doubtful.find(QListView, name)
    for number in range(view.model().rowCount()):
        index = view.model().index(number, 0)
        if index.data(Role.SUBJECT):
            view.setCurrentIndex(index)
            menu = menu_of(doubtful, view, view, "row_menu")
            assert "rests on" in ask_why(doubtful, menu)


def test_why_a_fact_is_there_is_said(doubtful: Driver) -> None:
    link = doubtful.find(FactLink, "fact_attendance")
    holder = doubtful.window.findChild(QWidget, "facts")
    assert holder is not None
    why = ask_why(doubtful, menu_of(doubtful, link, holder, "fact_menu"))
    assert why.startswith("Attendance: found by the way the sentence is built. It rests on “about 80 people” (¶2).")
    assert why.endswith(f"Uncertain: {OTHERS}.")


def test_the_sign_of_a_row_tells_what_it_means(doubtful: Driver) -> None:
    view = doubtful.find(QListView, "programme")
    index = view.model().index(1, 0)
    rect, delegate = view.visualRect(index), view.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    places = [QPoint(x, y) for y in range(rect.top(), rect.bottom(), 3) for x in range(rect.left(), rect.right(), 3)]
    at_sign = next(place for place in places if delegate.sign_at(index, place) == "doubt")
    for place, told in ((rect.topLeft() + QPoint(2, 2), ""), (at_sign, f"Doubtful: {REASON}")):
        event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        assert told in QToolTip.text()
        assert bool(QToolTip.text()) is bool(told)


def test_the_list_to_check_has_the_signs_of_the_rows(doubtful: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    show_tab(doubtful, "remarks")
    painted: list[str] = []
    sign = doubting.sign
    monkeypatch.setattr(doubting, "sign", lambda origin: painted.append(sign(origin)) or sign(origin))
    view = doubtful.find(QListView, "remarks")
    view.grab()
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    grades = {sign(origin) for row in rows for origin in row.data(Role.DOUBTS) or ()}
    assert grades == {"?", "??"}
    assert grades <= set(painted)


def test_what_is_said_of_an_entry_goes_when_that_is_corrected_and_not_before(doubtful: Driver) -> None:
    desk = doubtful.window.workbench.desk
    desk.set_reader("A. B.")
    doubtful.click_row("programme", 1)
    view = doubtful.find(QListView, "programme")
    why = ask_why(doubtful, menu_of(doubtful, view, view, "row_menu"))
    desk.do(desk.maker().confirm(("item", 0)))
    assert doubtful.message() == why
    desk.do(desk.maker().confirm(("item", 1)))
    assert doubtful.message() == ""


def test_what_is_said_of_an_entry_goes_with_it(doubtful: Driver) -> None:
    desk = doubtful.window.workbench.desk
    desk.set_reader("A. B.")
    doubtful.click_row("programme", 1)
    view = doubtful.find(QListView, "programme")
    ask_why(doubtful, menu_of(doubtful, view, view, "row_menu"))
    desk.do(desk.maker().remove(("item", 1)))
    assert doubtful.message() == ""


def test_the_list_to_check_holds_what_is_doubtful_below_the_remarks(doubtful: Driver) -> None:
    assert told(doubtful, "remarks", Qt.ItemDataRole.DisplayRole)[:2] == [
        "The number is not exact: “about 80 people”.",
        f"Item 2: {REASON}.",
    ]
    assert told(doubtful, "remarks", Role.LABEL)[1:] == [*(["Doubtful"] * 2), *(["Uncertain"] * 3)]
    assert doubtful.find(SideTabs, "side_tabs").tabText(2) == "To check · 6"
    show_tab(doubtful, "remarks")
    doubtful.click_row("remarks", "item 1")
    assert doubtful.marked("programme") == {1}
    assert doubtful.evidence() == "She spoke about eels."
    doubtful.click_row("remarks", "person p2")
    assert "p2" in doubtful.marked("people")
    assert doubtful.find(RowView, "remarks").currentIndex().data(Role.KEY) == "person p2"
    doubtful.click_row("remarks", "fact attendance")
    assert doubtful.find(FactLink, "fact_attendance").marked()


def test_the_arrow_keys_lead_through_all_that_is_to_check(doubtful: Driver) -> None:
    keys = Keyboard(doubtful)
    keys.press(Key.Key_3, modifier=CONTROL)
    seen = [keys.row]
    for _ in range(5):
        keys.press(Key.Key_Down)
        seen.append(keys.row)
    assert len(set(seen)) == 6
    assert seen[1:] == ["item 1", "person p3", "person p2", "statement 0", "fact attendance"]


@pytest.mark.parametrize("modifier", [NONE, SHIFT])
def test_f8_goes_from_doubt_to_doubt(doubtful: Driver, ear: Ear, modifier: Qt.KeyboardModifier) -> None:
    keys = Keyboard(doubtful)
    keys.panel_to("text")
    steps = [*ORDER, ("fact", "attendance")]
    for name, key in steps if modifier == NONE else reversed(steps):
        keys.press(Key.Key_F8, modifier=modifier)
        if name == "fact":
            assert doubtful.find(FactLink, "fact_attendance").marked()
        else:
            view = doubtful.find(RowView, name)
            assert view.currentIndex().data(Role.KEY) == key
            assert view.isVisible()
        assert "uncertain" in ear.announced[-1] or "doubtful" in ear.announced[-1]
    keys.press(Key.Key_F8, modifier=modifier)
    first = steps[0 if modifier == NONE else -1]
    assert first[0] == "fact" or doubtful.find(RowView, first[0]).currentIndex().data(Role.KEY) == first[1]


def test_f8_stays_in_the_list_to_check(doubtful: Driver) -> None:
    keys = Keyboard(doubtful)
    keys.press(Key.Key_3, modifier=CONTROL)
    for key in ("item 1", "person p3"):
        keys.press(Key.Key_F8)
        assert keys.row == key


def test_where_nothing_is_doubtful_f8_says_so(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "eels.txt"
    path.write_text(REPORT.text, encoding="utf-8")
    report = Report(REPORT.text, programme=REPORT.programme[:1], people=REPORT.people[:1])
    cache.ReportCache(cache.default_folder()).put(cache.key(REPORT.text), report)
    driver.show(path)
    Keyboard(driver).press(Key.Key_F8)
    assert driver.message() == "Nothing is doubtful."


@pytest.mark.parametrize("width", [60, 90, 130, 400])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_sign_stands_behind_the_words_whatever_room_there_is(width: int, mirrored: bool) -> None:
    colour = Theme.load("light").doubt
    text = Text("Ann Lee and Bo Ek of Lowick", Theme.load("light").ink, lines=2, sign=Sign("??", colour))
    layout = RowLayout(((text,),), QFont(interface_font()), width)
    picture = QImage(width + 40, layout.height + 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    layout.paint(painter, 20, 0, mirrored)
    painter.end()
    columns = [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y) == colour]
    assert columns
    assert 20 <= min(columns) <= max(columns) < width + 20
