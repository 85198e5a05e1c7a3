"""The window of Help: its contents lead to places and follow the reader, words are found in it, and it stands aside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from tests.window.test_hearing import Ear, heard
from viewer import resources
from viewer.window import hearing
from viewer.window.help.page import HelpPage
from viewer.window.help.pictures import picture
from viewer.window.help.window import HelpWindow, show_accuracy, show_help
from viewer.window.theme import Theme

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LIGHT = Theme.load("light")
LANGUAGES = ("en", "fa", "sq")


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    monkeypatch.setattr(hearing, "QAccessible", ear)
    return ear


@pytest.fixture
def help_window(driver: Driver) -> HelpWindow:
    """The window of Help, opened by its key."""
    driver.bot.keyClick(driver.window, Key.Key_F1)
    window = driver.find(HelpWindow, "help")
    driver.bot.waitExposed(window)
    driver.bot.waitUntil(window.page.hasFocus)
    return window


def press(bot: QtBot, window: HelpWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the keyboard is."""
    bot.keyClick(window.focusWidget() or window, key, modifier)


def titles(window: HelpWindow) -> list[str]:
    """The rows of the contents."""
    return [window.contents.item(number).text() for number in range(window.contents.count())]


def top_of(page: HelpPage, number: int) -> float:
    """How far below the top of what is seen a heading stands."""
    block = page.document().findBlock(page.headings[number].position)
    return page.document().documentLayout().blockBoundingRect(block).top() - page.verticalScrollBar().value()


# Contents.


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["{}.md", "accuracy.{}.md"])
def test_every_heading_is_in_the_contents(qtbot: QtBot, language: str, name: str) -> None:
    text = resources.path("help", name.format(language)).read_text(encoding="utf-8")
    parent = QWidget()
    qtbot.addWidget(parent)
    window = HelpWindow("help", "Help", text, LIGHT, parent)
    expected = [line.lstrip("# ") for line in text.splitlines() if line.startswith(("# ", "## "))]
    assert titles(window) == expected
    lines = window.contents_line
    assert [lines.itemText(number) for number in range(lines.count())] == expected


def test_contents_lead_to_places_by_click(driver: Driver, help_window: HelpWindow) -> None:
    contents, page = help_window.contents, help_window.page
    for title in ("Search", "Correcting", "People"):
        number = titles(help_window).index(title)
        where = contents.visualItemRect(contents.item(number)).center()
        driver.bot.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert 0 <= top_of(page, number) <= 24
        assert page.textCursor().block().text() == title
        assert contents.currentRow() == number


def test_contents_lead_to_places_by_return_and_the_keyboard_goes_there(driver: Driver, help_window: HelpWindow) -> None:
    bot, contents = driver.bot, help_window.contents
    press(bot, help_window, Key.Key_Backtab, SHIFT)
    assert help_window.focusWidget() is contents
    for _ in range(3):
        press(bot, help_window, Key.Key_Down)
    assert contents.currentRow() == 3
    assert help_window.page.place == 0  # nothing moves before Return
    press(bot, help_window, Key.Key_Return)
    assert help_window.focusWidget() is help_window.page
    assert help_window.page.textCursor().block().text() == titles(help_window)[3]
    assert 0 <= top_of(help_window.page, 3) <= 24


def test_contents_follow_the_place_that_is_read(driver: Driver, help_window: HelpWindow) -> None:
    page, contents = help_window.page, help_window.contents
    bar = page.verticalScrollBar()
    seen: list[int] = []
    for value in range(0, bar.maximum(), 40):
        bar.setValue(value)
        seen.append(contents.currentRow())
    bar.setValue(bar.maximum())
    assert contents.currentRow() == contents.count() - 1
    assert seen == sorted(seen)
    assert set(seen) >= set(range(contents.count() - 3))
    bar.setValue(0)
    assert contents.currentRow() == 0
    page.moveCursor(QTextCursor.MoveOperation.End)
    assert contents.currentRow() == contents.count() - 1


def test_what_is_read_stays_at_the_top_when_the_window_changes_its_size(
    driver: Driver, help_window: HelpWindow
) -> None:
    page = help_window.page
    number = titles(help_window).index("Review")
    page.go_to_heading(number)
    for width in (1200, 700, 880):
        help_window.resize(width, help_window.height())
        driver.settle()
        assert 0 <= top_of(page, number) <= 24
        assert help_window.contents.currentRow() == number
    words = "It does not know whether"
    block = page.document().find(words).block()
    page.verticalScrollBar().setValue(round(page.document().documentLayout().blockBoundingRect(block).top()))
    for width in (1200, 560, 880):
        help_window.resize(width, help_window.height())
        driver.settle()
        assert words in page.cursorForPosition(QPoint(page.viewport().width() // 2, 12)).block().text()
    page.go_to_heading(0)
    help_window.resize(1200, help_window.height())
    driver.settle()
    assert page.verticalScrollBar().value() == 0


# Search.


def test_words_are_found_while_they_are_typed_and_gone_through_by_keys(driver: Driver, help_window: HelpWindow) -> None:
    bot, seeking, page = driver.bot, help_window.seeking, help_window.page
    press(bot, help_window, Key.Key_F, CONTROL)
    assert help_window.focusWidget() is seeking.field
    bot.keyClicks(seeking.field, "PSEUDONYM")
    there = len(seeking.matches)
    assert there > 0
    assert len(page.extraSelections()) == there
    text = page.words()
    assert {text[start:end].casefold() for start, end in seeking.matches} == {"pseudonym"}
    seeking.field.clear()
    page.go_to_heading(0)
    bot.keyClicks(seeking.field, "corrections")
    there = len(seeking.matches)
    assert there > 3
    assert seeking.count == f"1 of {there}"
    for key, modifier, number in (
        (Key.Key_Return, NONE, 2),
        (Key.Key_F3, NONE, 3),
        (Key.Key_Return, SHIFT, 2),
        (Key.Key_F3, SHIFT, 1),
        (Key.Key_F3, SHIFT, there),
        (Key.Key_Return, NONE, 1),
    ):
        press(bot, help_window, key, modifier)
        assert seeking.count == f"{number} of {there}"
        start, _ = seeking.matches[number - 1]
        assert page.textCursor().position() == start
        assert 0 <= page.cursorRect().top() < page.viewport().height()
        assert help_window.contents.currentRow() == page.heading_at(start)


def test_what_is_found_first_is_the_next_from_the_place_that_is_read(driver: Driver, help_window: HelpWindow) -> None:
    page, seeking = help_window.page, help_window.seeking
    number = titles(help_window).index("Safe copies")
    page.go_to_heading(number)
    driver.bot.keyClicks(seeking.field, "name")  # "n" alone stands before the word
    starts = [start for start, _ in seeking.matches]
    there = page.headings[number].position
    assert page.textCursor().position() == next(start for start in starts if start > there)
    seeking.field.setText("")
    page.moveCursor(QTextCursor.MoveOperation.End)
    driver.bot.keyClicks(seeking.field, "name")
    assert seeking.count.startswith("1 of ")  # from the top


def test_the_current_match_looks_otherwise(driver: Driver, help_window: HelpWindow) -> None:
    seeking = help_window.seeking
    seeking.field.setText("report")
    seeking.step(1)
    grounds = [one.format.background().color() for one in help_window.page.extraSelections()]  # pyright: ignore[reportAttributeAccessIssue]
    theme = Theme.load("light")
    assert [number for number, ground in enumerate(grounds) if ground == theme.hit_now] == [1]
    assert {ground.name() for ground in grounds} == {theme.hit.name(), theme.hit_now.name()}
    help_window.set_theme(Theme.load("dark"))
    grounds = [one.format.background().color() for one in help_window.page.extraSelections()]  # pyright: ignore[reportAttributeAccessIssue]
    assert QColor(Theme.load("dark").hit_now) in grounds


def test_accents_and_quotes_make_no_difference(help_window: HelpWindow) -> None:
    for typed, shown in (("cafe", "café"), ("report's own", "report’s own")):
        help_window.seeking.field.setText(typed)
        text = help_window.page.words()
        assert shown in {text[start:end] for start, end in help_window.seeking.matches}


def test_what_is_not_there_is_said(driver: Driver, help_window: HelpWindow, ear: Ear) -> None:
    help_window.seeking.field.setText("xyzzy")
    assert help_window.seeking.count == "No matches"
    assert heard(ear, driver, "No matches") == ["No matches"]
    ear.announced.clear()
    help_window.seeking.step(1)
    assert ear.announced == ["No matches"]


def test_counts_are_said_and_the_words_around_the_next_match(driver: Driver, help_window: HelpWindow, ear: Ear) -> None:
    press(driver.bot, help_window, Key.Key_F, CONTROL)
    driver.bot.keyClicks(help_window.seeking.field, "pseudonym")
    there = len(help_window.seeking.matches)
    assert heard(ear, driver, "1 of") == [f"1 of {there}"]
    press(driver.bot, help_window, Key.Key_F3)
    (said,) = ear.announced
    assert said.startswith(f"{2 if there > 1 else 1} of {there}: ")
    assert "pseudonym" in said


def test_escape_ends_the_search_then_closes(driver: Driver, help_window: HelpWindow) -> None:
    bot = driver.bot
    press(bot, help_window, Key.Key_F, CONTROL)
    bot.keyClicks(help_window.seeking.field, "print")
    press(bot, help_window, Key.Key_Escape)
    assert help_window.seeking.field.text() == ""
    assert help_window.page.extraSelections() == []
    assert help_window.isVisible()
    bot.keyClicks(help_window.seeking.field, "print")
    help_window.page.setFocus()
    press(bot, help_window, Key.Key_Escape)  # the same from the page
    assert help_window.seeking.field.text() == ""
    assert help_window.isVisible()
    press(bot, help_window, Key.Key_Escape)
    bot.waitUntil(lambda: driver.window.findChild(HelpWindow, "help") is None)


# The window.


def test_it_stands_beside_the_window_and_is_opened_once(driver: Driver, help_window: HelpWindow) -> None:
    assert not help_window.isModal()
    driver.window.activateWindow()
    driver.bot.keyClick(driver.window, Key.Key_F1)
    assert driver.window.findChildren(HelpWindow) == [help_window]
    accuracy = show_accuracy(driver.window, LIGHT)
    assert accuracy is not help_window
    assert show_help(driver.window, LIGHT) is help_window
    help_window.close()
    driver.bot.waitUntil(lambda: driver.window.findChild(HelpWindow, "help") is None)
    assert show_help(driver.window, LIGHT).page.place == 0  # nothing is remembered


def test_it_takes_the_colours_and_the_size_of_the_window(driver: Driver, help_window: HelpWindow) -> None:
    contents = help_window.contents

    def sizes() -> tuple[int, ...]:
        heights = [contents.visualItemRect(contents.item(number)).height() for number in (0, 1)]
        return (*heights, contents.width(), round(top_of(help_window.page, 3)))

    small = sizes()
    action = next(one for one in driver.window.findChildren(QAction) if one.text() == "&Dark")
    action.trigger()
    driver.settle()
    assert help_window.palette().window().color() == Theme.load("dark").panel
    shown = help_window.page.document().resource(2, help_window.page.pictures[0].name)
    assert shown.pixelColor(40, 20).lightness() < 100
    for _ in range(3):
        press(driver.bot, help_window, Key.Key_Plus, CONTROL)
        driver.bot.waitUntil(driver.window.updatesEnabled)
    driver.settle()
    assert all(now > before for now, before in zip(sizes(), small, strict=True)), (small, sizes())


def test_the_contents_fold_into_a_line_where_it_is_narrow(driver: Driver, help_window: HelpWindow) -> None:
    contents, line = help_window.contents, help_window.contents_line
    assert contents.isVisible()
    assert not line.isVisible()
    contents.setFocus()
    help_window.resize(520, 480)
    driver.settle()
    assert not contents.isVisible()
    assert line.isVisible()
    assert help_window.focusWidget() is line
    number = titles(help_window).index("Correcting")
    line.setCurrentIndex(number)
    line.activated.emit(number)
    assert 0 <= top_of(help_window.page, number) <= 24
    help_window.page.verticalScrollBar().setValue(0)
    assert line.currentIndex() == 0
    assert help_window.page.horizontalScrollBar().maximum() == 0
    for widget in (line, help_window.seeking.field):
        assert widget.width() >= widget.minimumSizeHint().width()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("name", ["fa.md", "accuracy.fa.md"])
def test_it_is_mirrored_with_the_page_in_persian(qtbot: QtBot, name: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    text = resources.path("help", name).read_text(encoding="utf-8").replace("{", "").replace("}", "")
    window = HelpWindow("help", "راهنما", text, LIGHT, parent)
    window.show()
    qtbot.waitExposed(window)
    assert window.contents.x() > window.page.x()
    page = window.page
    block = page.document().begin()
    while block.isValid():  # every paragraph begins at the right
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft, block.text()
        block = block.next()
    window.seeking.field.setText("گزارش")
    assert window.seeking.matches


# Read aloud.


def test_everything_that_takes_the_keyboard_has_a_name_and_tab_leads_round(
    driver: Driver, help_window: HelpWindow
) -> None:
    help_window.seeking.field.setText("report")
    help_window.seeking.field.setFocus()
    reached: list[QWidget] = []
    while (here := help_window.focusWidget()) not in reached:
        reached.append(here)
        press(driver.bot, help_window, Key.Key_Tab)
    assert reached == [
        *help_window.seeking.stops,
        help_window.contents,
        help_window.page,
        next(button for button in help_window.findChildren(QPushButton)),
    ]
    assert all(widget.accessibleName() or isinstance(widget, QPushButton) for widget in reached)


def test_what_a_picture_shows_is_said_when_the_caret_comes_to_it(
    driver: Driver, help_window: HelpWindow, ear: Ear
) -> None:
    page = help_window.page
    assert [one.name for one in page.pictures] == ["three-views.png", "search.png", "correcting.png"]
    while page.textCursor().position() < page.pictures[0].position:
        press(driver.bot, help_window, Key.Key_Down)
    assert page.pictures[0].alternative in ear.announced


# Pictures.


def test_pictures_are_loaded_and_no_wider_than_the_page(driver: Driver, help_window: HelpWindow) -> None:
    page = help_window.page
    for width in (880, 520):
        help_window.resize(width, 600)
        driver.settle()
        for one in page.pictures:
            image = page.document().resource(2, one.name)
            assert 200 < image.deviceIndependentSize().width() <= page.viewport().width() - 40


@pytest.mark.parametrize("name", ["../pictures/window-light.png", "/etc/passwd", "accuracy.toml", "missing.png", ""])
def test_nothing_else_is_loaded(name: str) -> None:
    assert picture(name, dark=False).size().width() == 1


def test_a_page_loads_nothing_from_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "elsewhere.png"
    picture("search.png", dark=False).save(str(path))
    parent = QWidget()
    qtbot.addWidget(parent)
    text = f"# Page\n\n![x]({path.as_uri()})\n\n![y]({path})\n\n![z](https://example.org/a.png)\n"
    page = HelpWindow("help", "Help", text, LIGHT, parent).page
    for one in page.pictures:
        assert page.document().resource(2, one.name).width() == 1
