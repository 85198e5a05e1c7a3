"""What the find bar makes of what is typed: options, scopes, patterns, near spellings, earlier searches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton

from tests.participants import took
from tests.window.conftest import IDLE, Driver, MakeDriver
from tests.window.seeker import CONTROL, Seeker
from viewer.report.model import Fact, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.search import OWN_WORDS, Query, Searcher, find, in_item, said_by
from viewer.report.vocabulary import ItemKind, Mode
from viewer.window.finding import Finding

TEXT = (
    "Zoë Straße opened the day. “We are here for Zoë,” said Abdallah Noor.\n\n"
    "Then Abdullah Noor spoke of ۱۲ cafés, and of 12 cafes – and of “كتاب‌ها”.\n\n"
    "Noor’s İzmir friends came. The کتابها were read; the naïve 👩🏽‍🏫 wept."
)


def words(text: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(text, start + 1)
    return Span(start, start + len(text))


REPORT = Report(
    TEXT,
    people=(
        Person("p1", "Zoë Straße", (words("Zoë Straße"), words("Zoë", 1))),
        Person(
            "p2",
            "Abdallah Noor",
            (words("Abdallah Noor"), words("Abdullah Noor"), words("Noor’s")),
            ("Abdullah Noor", "Noor"),
        ),
    ),
    programme=(
        ProgrammeItem(
            ItemKind.OPENING, "opened", (words("Zoë Straße opened the day."),), took(words("Zoë Straße"), "p1")
        ),
        ProgrammeItem(
            ItemKind.SPEECH,
            "spoke",
            (words("Then Abdullah Noor spoke of ۱۲ cafés, and of 12 cafes"),),
            took(words("Abdullah Noor"), "p2"),
        ),
    ),
    statements=(Statement("p2", Fact("said", (words("said"),)), Mode.DIRECT, (words("“We are here for Zoë,”"),)),),
)


@pytest.fixture
def finder(make_driver: MakeDriver) -> Seeker:
    driver = make_driver(IDLE)
    driver.window.workbench.show_report(REPORT, Finding.DONE)
    driver.settle()
    return Seeker(driver)


def found(finder: Seeker) -> list[str]:
    return [TEXT[match.start : match.end] for match in finder.driver.text.marks.matches]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("zoe", ["Zoë", "Zoë"]),
        ("strasse", ["Straße", "Zoë"]),
        ("12", ["۱۲", "12"]),
        ("cafes", ["cafés", "cafes"]),
        ("کتابها", ["كتاب‌ها", "کتابها"]),
        ("izmir", ["İzmir"]),
        ('"we are here"', ["We are here"]),
        ("naive", ["naïve"]),
        ("noor friends", ["Noor", "friends"]),
        ("noor -then -opened", ["Noor"]),
        ("👩🏽‍🏫", ["👩🏽‍🏫"]),
        ("cafes - and", ["cafes – and"]),
    ],
)
def test_what_people_type(finder: Seeker, typed: str, wanted: list[str]) -> None:
    finder.field.setText(typed)
    finder.driver.settle()
    assert found(finder) == wanted


def test_every_option_makes_a_difference(finder: Seeker) -> None:
    for option, typed, usually, then in (
        ("Accents Make No Difference", "cafes", ["cafés", "cafes"], ["cafes"]),
        ("Arabic and Persian Letter Forms Make No Difference", "کتابها", ["كتاب‌ها", "کتابها"], ["کتابها"]),
        ("Digits of Any Script", "12", ["۱۲", "12"], ["12"]),
        ("Other Forms of a Name, Too", "Abdallah", ["Abdallah", "Abdullah", "Noor’s"], ["Abdallah"]),
        ("Case Matters", "the", ["the", "The", "The", "the"], ["the", "the"]),
        ("Whole Words", "re", ["re"] * 4, []),
    ):
        finder.field.setText(typed)
        finder.driver.settle()
        before = found(finder)
        assert before == usually, option
        finder.choose(option)
        assert found(finder) == then, option
        assert finder.driver.find(QToolButton, "find_options").isChecked()
        finder.choose(option)
        assert found(finder) == before, option
        assert not finder.driver.find(QToolButton, "find_options").isChecked()


def test_options_by_their_shortcuts(finder: Seeker) -> None:
    finder.type("the")
    everywhere = len(found(finder))
    finder.press(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert len(found(finder)) < everywhere
    finder.press(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert len(found(finder)) == everywhere
    finder.press(Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    finder.field.setText("[0-9]+")
    finder.driver.settle()
    assert found(finder) == ["12"]


def test_the_forms_of_a_name_are_told(finder: Seeker) -> None:
    finder.type("Abdallah")
    assert found(finder) == ["Abdallah", "Abdullah", "Noor’s"]
    assert finder.note == "Also found: Abdullah, Noor’s."


def test_a_wrong_pattern_is_explained(finder: Seeker) -> None:
    finder.choose("Regular Expression")
    finder.type("(ab")
    assert finder.note == "The “(” at character 1 is never closed by “)”."
    assert (finder.count, found(finder)) == ("", [])
    assert "No matches" not in finder.driver.find(QLabel, "find_count").text()
    finder.type("d)a?")
    assert (finder.note, found(finder)) == ("", ["Abda", "Abd"])


def test_a_pattern_that_would_take_for_ever_is_stopped(finder: Seeker) -> None:
    finder.choose("Regular Expression")
    finder.driver.window.workbench.show_report(Report("a" * 40 + "!"), Finding.DONE)
    finder.field.setText("(a+)+b")
    finder.driver.settle()
    assert finder.note.startswith("The pattern takes too long on this text.")


def test_scopes(finder: Seeker) -> None:
    searcher = Searcher(REPORT)
    finder.type("zoe")
    assert len(found(finder)) == 2
    for title, scope, note in (
        ("Abdallah Noor", said_by("p2"), "Only in what Abdallah Noor said."),
        ("1. Opening: Zoë Straße", in_item(0), "Only in “1. Opening: Zoë Straße”."),
        ("In the Report’s Own Words", OWN_WORDS, "Only in the report’s own words."),
    ):
        finder.choose(title)
        matches = list(searcher.find(Query("zoe"), scope))
        assert matches
        assert list(finder.driver.text.marks.matches) == matches, title
        assert finder.note == note
    (whole,) = finder.offers
    finder.driver.bot.mouseClick(whole, Qt.MouseButton.LeftButton)
    finder.driver.settle()
    assert (len(found(finder)), finder.note, finder.offers) == (2, "", [])


def test_closing_ends_the_scope(finder: Seeker) -> None:
    finder.choose("In the Report’s Own Words")
    finder.type("zoe")
    assert len(found(finder)) == 1
    finder.press(Qt.Key.Key_Escape)
    finder.open()
    assert (finder.note, len(found(finder))) == ("", 2)


def test_another_report_ends_the_scope(finder: Seeker) -> None:
    finder.choose("Abdallah Noor")
    finder.type("zoe")
    assert finder.note
    finder.driver.window.workbench.show_report(Report("Zoe alone."), Finding.DONE)
    finder.driver.settle()
    assert (finder.note, finder.count) == ("", "1 of 1")


def test_near_spellings(finder: Seeker) -> None:
    finder.type("frends")
    finder.driver.bot.waitUntil(lambda: bool(finder.offers))
    assert (finder.count, finder.note) == ("No matches", "Did you mean:")
    finder.driver.bot.mouseClick(finder.offers[0], Qt.MouseButton.LeftButton)
    finder.driver.settle()
    assert (finder.field.text(), found(finder), finder.note) == ("friends", ["friends"], "")


def test_what_stands_in_no_such_words_is_found_in_the_lists(finder: Seeker) -> None:
    finder.type("Speech")
    assert finder.count == "No matches"
    finder.driver.bot.waitUntil(lambda: bool(finder.offers))
    assert "Not in these words" in finder.note or finder.note == "Did you mean:"
    button = next(offer for offer in finder.offers if offer.text() == "Show Them")
    finder.driver.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    finder.driver.settle()
    assert finder.lines == ["Programme · 1", "2. Speech: Abdallah Noor"]
    finder.click_row(1)
    assert finder.driver.marked("programme") == {1}


def test_earlier_searches(finder: Seeker) -> None:
    for typed in ("zoe", "noor", "zoe"):
        finder.field.setText(typed)
        finder.driver.settle()
        finder.press(Qt.Key.Key_Return)
    finder.press(Qt.Key.Key_Down, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["zoe", "noor"]
    finder.driver.bot.keyClick(menu, Qt.Key.Key_Down)
    finder.driver.bot.keyClick(menu, Qt.Key.Key_Return)
    finder.driver.settle()
    assert finder.field.text() == "noor"
    assert found(finder)


def test_there_are_no_earlier_searches_at_first(seed: Driver) -> None:
    finder = Seeker(seed)
    finder.press(Qt.Key.Key_Down, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.isEnabled() for action in menu.actions()] == [False]
    menu.close()


def test_the_selection_is_looked_for_as_it_stands(finder: Seeker) -> None:
    finder.driver.select(words("cafes – and of"))
    finder.open()
    assert finder.field.text() == "cafes – and of"
    assert found(finder) == ["cafes – and of"]
    assert found(finder) == [TEXT[one.start : one.end] for one in find(TEXT, Query("cafes – and of"))]


def test_a_persons_words_and_an_item_are_searched_by_their_menus(finder: Seeker) -> None:
    finder.type("zoe")
    for name, key, entry in (("people", "p2", "Search in What They Said"), ("programme", 0, "Search in This Item")):
        finder.driver.click_row(name, key)
        finder.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text().replace("&", "") == entry)
        menu.setActiveAction(action)
        finder.driver.bot.keyClick(menu, Qt.Key.Key_Return)
        finder.driver.settle()
        assert finder.note.startswith("Only in")
        assert len(found(finder)) == 1


@pytest.mark.parametrize("words", ["", "Albania", "human rihgts", "Albania xyzzy"])
def test_the_field_has_room_for_what_is_typed_in_the_smallest_window(finder: Seeker, words: str) -> None:
    driver = finder.driver
    close = driver.find(QToolButton, "find_close")
    driver.window.resize(1360, 860)
    driver.settle()
    assert abs(finder.field.geometry().center().y() - close.geometry().center().y()) <= 1
    driver.window.resize(900, 600)
    driver.settle()
    finder.type(words)
    assert finder.field.width() >= 300
    assert finder.field.geometry().bottom() < close.geometry().top()
    assert close.geometry().right() == finder.field.geometry().right()
