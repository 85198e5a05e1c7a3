"""The file behind a report: other ways to read it, what is left out of it, whether it has changed, its properties."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolButton

from tests.selecting import few_rows
from viewer.report.spans import Span
from viewer.window.companions import Companions
from viewer.window.finding import Finding

from .conftest import Driver, MakeDriver

FILES = Path(__file__).parents[1] / "reading" / "formats" / "files"
KEPT = Path(__file__).parents[1] / "data" / "seed.report.1.json"
LONG = 60_000


@pytest.fixture(scope="module")
def companions(qapp: QApplication) -> Iterator[Companions]:
    """The real processes, which all windows share, as those of the application do: they take long to get ready."""
    both = Companions()
    both.begin()
    yield both
    both.end()


@pytest.fixture
def make_driver(make_driver: MakeDriver, companions: Companions) -> MakeDriver:
    return partial(make_driver, companions)


def opened(make_driver: MakeDriver, path: Path) -> Driver:
    """A window with the real processes, which shows a file."""
    driver = make_driver()
    open_in(driver, path)
    return driver


def open_in(driver: Driver, path: Path) -> None:
    """Open a file, and wait until it has been read."""
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.report.source.name == path.name, timeout=LONG)


def wait_for_people(driver: Driver) -> None:
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)


def button(driver: Driver) -> QToolButton:
    return driver.find(QToolButton, "read_as")


def entries(driver: Driver) -> list[str]:
    return [action.text().replace("&", "") for action in button(driver).menu().actions() if action.text()]


def choose(driver: Driver, title: str) -> None:
    menu = button(driver).menu()
    actions = [action for one in (menu, *menu.findChildren(QMenu)) for action in one.actions()]
    next(action for action in actions if action.text().replace("&", "") == title).trigger()


def font_of(driver: Driver, words: str) -> QFont:
    """The font of words on the page."""
    cursor = QTextCursor(driver.text.document())
    cursor.setPosition(driver.text.positions.to_position(driver.text.text.index(words)) + 1)
    return cursor.charFormat().font()


@pytest.mark.parametrize(
    ("name", "words"),
    few_rows(
        [
            ("english.docx", "DOCX"),
            ("english.odt", "ODT"),
            ("english.rtf", "RTF"),
            ("english.libreoffice.pdf", "PDF"),
            ("pages/news.html", "HTML · UTF-8"),
        ],
        2,
    ),
)
def test_files_of_foreign_formats_open(make_driver: MakeDriver, name: str, words: str) -> None:
    driver = opened(make_driver, FILES / name)
    assert "Harbour Day" in driver.text.text
    wait_for_people(driver)
    assert "Cy Dow" in {person.name for person in driver.window.report.people}
    assert button(driver).text() == words
    assert (entries(driver)[0] == "Detected Encoding") is (words == "HTML · UTF-8")


def test_a_report_that_was_kept_is_shown_by_its_text(make_driver: MakeDriver) -> None:
    driver = opened(make_driver, KEPT)
    assert driver.text.text == json.loads(KEPT.read_text(encoding="utf-8"))["text"]
    wait_for_people(driver)
    assert driver.message().startswith("Kept by an earlier version, which did not tell who gave and who received: ")
    assert button(driver).text() == "JSON · UTF-8"
    assert entries(driver) == ["Properties…"]


def test_headings_are_told_by_their_type_and_the_next_text_has_none(make_driver: MakeDriver, tmp_path: Path) -> None:
    driver = opened(make_driver, FILES / "english.docx")
    title, heading, plain = (font_of(driver, words) for words in ("Harbour Day", "The programme", "On Monday"))
    assert (title.bold(), heading.bold(), plain.bold()) == (True, True, False)
    path = tmp_path / "plain.txt"
    path.write_text("Ann Lee spoke in Oslo.")
    open_in(driver, path)
    assert not font_of(driver, "Ann Lee").bold()


def test_an_encoding_is_chosen(make_driver: MakeDriver, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes("Ann Lee spoke. Привет, мир".encode("koi8-r"))
    driver = opened(make_driver, path)
    choose(driver, "Cyrillic (KOI8-R)")
    driver.bot.waitUntil(lambda: driver.text.text.endswith("Привет, мир"), timeout=LONG)
    assert button(driver).text() == "TXT · KOI8-R"
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    choose(driver, "Detected Encoding")
    driver.bot.waitUntil(lambda: "KOI8" not in button(driver).text(), timeout=LONG)


def test_what_was_decoded_wrongly_is_put_right_on_demand(make_driver: MakeDriver, tmp_path: Path) -> None:
    path = tmp_path / "garbled.txt"
    path.write_text("Ann Lee spoke in the cafÃ© in Oslo on 5 May 2025.", encoding="utf-8")
    driver = opened(make_driver, path)
    wait_for_people(driver)
    assert driver.message() == "Some letters seem to have been decoded wrongly: “cafÃ©” may be “café”."
    assert "cafÃ©" in driver.text.text
    driver.press("offer")
    driver.bot.waitUntil(lambda: "café in" in driver.text.text, timeout=LONG)
    assert "Repair Wrongly Decoded Letters" in entries(driver)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    assert not driver.message()


def test_the_whole_page_on_demand(make_driver: MakeDriver) -> None:
    driver = opened(make_driver, FILES / "pages" / "news.html")
    wait_for_people(driver)
    assert driver.message().startswith("Only the article of the page is shown; ")
    before = len(driver.text.text)
    choose(driver, "Whole Page, Not Only the Article")
    driver.bot.waitUntil(lambda: len(driver.text.text) > before, timeout=LONG)


def test_a_change_on_the_disk_is_said_and_read_on_demand(make_driver: MakeDriver, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Ann Lee spoke in Oslo on 5 May 2025.")
    driver = opened(make_driver, path)
    wait_for_people(driver)
    path.write_text("Ann Lee spoke in Oslo on 5 May 2025. Bo Ek answered.")
    driver.bot.waitUntil(lambda: bool(driver.message()), timeout=LONG)
    assert driver.message() == "“report.txt” has changed on the disk since it was read."
    assert "Bo Ek" not in driver.text.text
    assert driver.find(QPushButton, "offer").text() == "&Reload"
    driver.press("offer")
    driver.bot.waitUntil(lambda: "Bo Ek" in driver.text.text, timeout=LONG)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    path.unlink()
    driver.bot.waitUntil(lambda: bool(driver.message()), timeout=LONG)
    assert driver.message() == "“report.txt” is no longer where it was read from. What was read stays open."


def test_properties(make_driver: MakeDriver) -> None:
    driver = opened(make_driver, FILES / "english.docx")
    driver.bot.keyClick(driver.window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    dialog = driver.find(QDialog, "properties")
    assert dialog.isVisible()
    dialog.close()


def test_an_address_is_shown_before_it_is_opened(make_driver: MakeDriver) -> None:
    driver = opened(make_driver, FILES / "english.docx")
    start = driver.text.text.index("harbour café")
    driver.text.select(Span(start, start + len("harbour café")))
    driver.text.customContextMenuRequested.emit(QPoint(-1, -1))
    menu = driver.find(QMenu, "text_menu")
    titles = [action.text().replace("&", "") for action in menu.actions()]
    assert titles[:2] == ["Copy", "Copy with Citation"]
    next(action for action in menu.actions() if action.text().replace("&", "") == "Open Address…").trigger()
    dialog = driver.find(QDialog, "open_address")
    assert dialog.isVisible()
    dialog.reject()
    menu.close()


def test_a_damaged_file_is_said_and_the_open_one_stays(make_driver: MakeDriver, tmp_path: Path) -> None:
    driver = opened(make_driver, FILES / "english.odt")
    text = driver.text.text
    broken = tmp_path / "broken.docx"
    broken.write_bytes((FILES / "english.docx").read_bytes()[:3000])
    driver.window.open_path(broken)
    driver.bot.waitUntil(lambda: "broken.docx" in driver.message(), timeout=LONG)
    assert "damaged" in driver.message()
    assert driver.text.text == text
