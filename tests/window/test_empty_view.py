"""A window without a report: how to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QListView, QMenu, QPushButton

from tests.window.conftest import Driver, MakeDriver
from tests.window.keyboard import Key, Keyboard
from viewer import resources
from viewer.window.empty_view import EmptyView
from viewer.window.finding import Finding
from viewer.window.preferences import Preferences
from viewer.window.theme import Theme


def empty(driver: Driver) -> EmptyView:
    found = driver.window._frame.empty
    assert found is not None
    return found


def missing(view: QListView, row: int) -> bool:
    return bool(view.model().index(row, 0).data(Qt.ItemDataRole.UserRole))


def test_the_first_button_opens_a_file(driver: Driver) -> None:
    keys = Keyboard(driver)
    assert keys.here.objectName() == "empty_open"
    keys.press(Key.Key_Space)
    dialog = driver.find(QFileDialog, "open_dialog")
    driver.bot.waitUntil(dialog.isVisible)
    dialog.reject()
    assert empty(driver).isVisible()


def test_a_text_is_pasted(driver: Driver) -> None:
    QGuiApplication.clipboard().setText("Ann Lee spoke.")
    driver.find(QPushButton, "empty_paste").click()
    driver.bot.waitUntil(lambda: driver.text.text == "Ann Lee spoke.")
    assert driver.window._frame.empty is None
    assert driver.text.isVisible()
    QGuiApplication.clipboard().clear()


def test_the_sample_is_opened_and_the_keyboard_goes_on_in_its_text(driver: Driver) -> None:
    driver.find(QPushButton, "empty_sample").click()
    driver.bot.waitUntil(lambda: bool(driver.text.text))
    assert driver.text.text == resources.sample().read_text(encoding="utf-8")
    assert Keyboard(driver).here is driver.text


def test_the_status_bar_tells_of_help_until_there_is_a_report(driver: Driver) -> None:
    place, promise = driver.find(QLabel, "place"), driver.find(QLabel, "promise")
    assert (place.text(), promise.text()) == ("No report open", "F1 for help")
    driver.find(QPushButton, "empty_sample").click()
    driver.bot.waitUntil(lambda: bool(driver.text.text))
    assert "No report open" not in place.text()
    driver.bot.waitUntil(lambda: promise.text().startswith("This is a sample report"))


def test_at_the_first_run_no_list_is_shown(driver: Driver) -> None:
    assert not empty(driver).recent.isVisible()


def test_what_was_opened_lately_is_opened_again_by_keys(make_driver: MakeDriver, tmp_path: Path) -> None:
    there, gone = tmp_path / "there.txt", tmp_path / "gone.txt"
    there.write_text("Ann Lee spoke.", encoding="utf-8")
    for path in (gone, there):
        Preferences().add_recent(path)
    driver = make_driver(["true"])
    view = driver.find(QListView, "recent_files")
    driver.bot.waitUntil(lambda: missing(view, 1))
    said = [str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert said == [f"there.txt, {tmp_path}", "gone.txt, no longer at its place"]
    assert not missing(view, 0)
    keys = Keyboard(driver)
    keys.tab_to("recent_files")
    keys.press(Key.Key_Home, Key.Key_Return)
    driver.bot.waitUntil(lambda: driver.text.text == "Ann Lee spoke.")


def test_the_line_of_the_list_stands_towards_the_card(make_driver: MakeDriver, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("Ann Lee spoke.", encoding="utf-8")
    Preferences().add_recent(tmp_path / "report.txt")
    driver = make_driver()
    panel, line = empty(driver).recent, Theme.load("light").line
    for width, at_side in ((1200, True), (700, False)):
        driver.window.resize(width, 700)
        driver.settle()
        image = panel.grab().toImage()
        side, top = image.pixelColor(0, image.height() // 2), image.pixelColor(image.width() // 2, 0)
        assert (side == line, top == line) == (at_side, not at_side)


def test_the_list_is_cleared_at_once(make_driver: MakeDriver, tmp_path: Path) -> None:
    Preferences().add_recent(tmp_path / "one.txt")
    driver = make_driver(["true"])
    assert empty(driver).recent.isVisible()
    driver.find(QPushButton, "recent_clear").click()
    assert not empty(driver).recent.isVisible()
    assert Preferences().recent == ()


def test_a_file_that_cannot_be_read_leaves_it_and_is_told(driver: Driver, tmp_path: Path) -> None:
    driver.window.open_path(tmp_path / "nothing.txt")
    driver.bot.waitUntil(lambda: "nothing.txt" in driver.message())
    assert empty(driver).isVisible()
    assert driver.window.workbench.finding in (Finding.NO_REPORT, Finding.STOPPED)


def test_the_buttons_beside_the_title_do_what_the_menus_do(seed: Driver) -> None:
    names = ("header_search", "header_review", "header_print")
    search, review, _print = (seed.find(QPushButton, name) for name in names)
    assert search.toolTip() == "Search (Ctrl+F)"
    review.click()
    seed.settle()
    assert review.isChecked()
    review.click()
    seed.settle()
    assert not review.isChecked()
    search.click()
    assert seed.find(QLabel, "find_count") is not None
    seed.window.resize(600, 600)
    seed.settle()
    assert search.text() == ""
    assert search.accessibleName() == "Search"


def possible(driver: Driver, *, text: bool) -> None:
    """Whether menus and entries that need a text are there to be used, and the others in any case."""
    menus = driver.window._menus
    titles = {action.text().replace("&", ""): action.isEnabled() for action in driver.window.menuBar().actions()}
    assert titles == {"File": True, "Edit": text, "View": True, "Go": text, "Correct": text, "Help": True}
    needing = (menus.find, menus.copy, menus.people, menus.next_panel, menus.show_side, menus.wider, menus.reader_name)
    for action in needing:
        assert action.isEnabled() is text, action.text()
    for action in (menus.open, menus.paste, menus.sample, menus.zoom_in, menus.themes["dark"], menus.shortcuts):
        assert action.isEnabled(), action.text()
    for menu in (menus.read_as, menus.took_part):
        assert menu.menuAction().isEnabled() is text, menu.title()


def test_menus_of_which_nothing_can_be_done_are_grey_until_there_is_a_report(driver: Driver) -> None:
    possible(driver, text=False)
    unread = (driver.window._menus.reload, driver.window._menus.properties, driver.window._menus.print)
    assert not any(action.isEnabled() for action in unread)
    driver.find(QPushButton, "empty_sample").click()
    driver.bot.waitUntil(lambda: bool(driver.text.text))
    driver.settle()
    possible(driver, text=True)


def test_grey_menus_can_be_told_from_the_others(driver: Driver) -> None:
    bar = driver.window.menuBar()
    image = bar.grab().toImage()

    def darkest(number: int) -> int:
        rect = bar.actionGeometry(bar.actions()[number])
        pixels = ((x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom()))
        return min(image.pixelColor(*pixel).lightness() for pixel in pixels)

    for grey in (1, 3, 4):
        assert darkest(grey) > darkest(0) + 20


def test_no_menu_that_is_black_holds_grey_entries_alone(driver: Driver) -> None:
    for action in driver.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        assert action.isEnabled() is any(one.isEnabled() for one in menu.actions() if not one.isSeparator())
        for one in menu.actions():
            inner = one.menu()
            if isinstance(inner, QMenu) and one.isEnabled():
                assert any(each.isEnabled() for each in inner.actions() if not each.isSeparator()), inner.title()


def test_a_report_whose_text_could_not_be_read_leaves_them_grey(driver: Driver, tmp_path: Path) -> None:
    driver.window.open_path(tmp_path / "nothing.txt")
    driver.bot.waitUntil(lambda: "nothing.txt" in driver.message())
    possible(driver, text=False)
