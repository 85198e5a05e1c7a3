"""An address is opened only by who has seen it, and only if it is of web or mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.report.layout import Link
from viewer.report.spans import Span
from viewer.window.addresses import ask_to_open, menu_actions
from viewer.window.value_text import ValueText


class Browser(QObject):
    """Takes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toEncoded().toStdString())


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    browser = Browser()
    for scheme in ("http", "https", "mailto", "file", "ftp", "javascript"):
        QDesktopServices.setUrlHandler(scheme, browser, "take")  # pyright: ignore[reportArgumentType]  # bytes are refused
    yield browser
    for scheme in ("http", "https", "mailto", "file", "ftp", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


Ask = Callable[..., QDialog]


@pytest.fixture
def ask(qtbot: QtBot, window: QWidget) -> Ask:
    """Asks over the window."""

    def ask(address: str, words: str = "") -> QDialog:
        ask_to_open(address, window, words)
        dialog = window.findChild(QDialog, "open_address")
        assert dialog is not None, address
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return ask


def text(dialog: QDialog | None, name: str) -> str:
    assert dialog is not None
    found = dialog.findChild(ValueText, name)
    return found.toPlainText() if found else ""


def warnings(dialog: QDialog | None) -> list[str]:
    assert dialog is not None
    return [label.text() for label in dialog.findChildren(QLabel, "warning")]


def press(bot: QtBot, dialog: QDialog, name: str) -> None:
    bot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_it_is_opened_once_it_is_asked_for(qtbot: QtBot, window: QWidget, browser: Browser, ask: Ask) -> None:
    dialog = ask("https://example.org/a b?c=d#e")
    assert text(dialog, "host") == "example.org"
    assert text(dialog, "address") == "https://example.org/a%20b?c=d#e"
    assert dialog.findChild(ValueText, "host").font().bold()
    assert not dialog.findChild(ValueText, "ascii_host")
    assert not warnings(dialog)
    assert not browser.opened
    press(qtbot, dialog, "open")
    assert browser.opened == ["https://example.org/a%20b?c=d#e"]
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


@pytest.mark.parametrize(
    ("where", "key"),
    [
        ("", Qt.Key.Key_Return),
        ("", Qt.Key.Key_Enter),
        ("", Qt.Key.Key_Space),
        ("", Qt.Key.Key_Escape),
        ("address", Qt.Key.Key_Return),
        ("host", Qt.Key.Key_Escape),
    ],
)
def test_every_key_that_is_pressed_in_haste_cancels(
    qtbot: QtBot, window: QWidget, browser: Browser, ask: Ask, where: str, key: Qt.Key
) -> None:
    dialog = ask("https://example.org/")
    if where:
        dialog.findChild(ValueText, where).setFocus()
    qtbot.keyClick(dialog.focusWidget(), key)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)
    assert not browser.opened


def test_it_can_be_opened_by_the_keyboard(qtbot: QtBot, browser: Browser, ask: Ask) -> None:
    dialog = ask("https://example.org/")
    for _ in range(10):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if dialog.focusWidget().objectName() == "open":
            break
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert browser.opened == ["https://example.org/"]


def test_it_can_be_copied_as_it_would_be_opened(qtbot: QtBot, browser: Browser, ask: Ask) -> None:
    dialog = ask("https://bücher.example/é\u202e")
    press(qtbot, dialog, "copy")
    assert QApplication.clipboard().text() == "https://xn--bcher-kva.example/%C3%A9%E2%80%AE"
    assert dialog.isVisible()
    assert not browser.opened


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://example.org",
        "smb://example.org/a",
        "example.org",
        "page.html",
        "https://",
        "https:///path",
        "https://exa mple.org",
        "https://example.org:99999/",
        "https://a@b@example.org/",
        "mailto:",
        "mailto:ann@",
        "",
    ],
)
def test_what_is_no_address_of_web_or_mail_is_not_even_asked_about(
    window: QWidget, browser: Browser, address: str
) -> None:
    ask_to_open(address, window)
    assert window.findChild(QDialog) is None
    menu = QMenu(window)
    assert not menu_actions(menu, "words", [Link(Span(0, 5), address)], 2, window)
    assert not menu.actions()
    assert not browser.opened


def test_a_host_in_other_letters_is_shown_in_those_of_the_network(qtbot: QtBot, browser: Browser, ask: Ask) -> None:
    dialog = ask("https://www.аpple.com/", "www.apple.com")  # the first one with a Cyrillic letter
    assert text(dialog, "ascii_host") == "www.xn--pple-43d.com"
    assert warnings(dialog) == [
        "Take care: the words of the report name “www.apple.com”, but they lead to “www.xn--pple-43d.com”."
    ]
    press(qtbot, dialog, "open")
    assert browser.opened == ["https://www.xn--pple-43d.com/"]


@pytest.mark.parametrize(
    ("address", "words", "count"),
    [
        ("https://one.example/", "one.example", 0),
        ("https://www.one.example/", "Read the minutes", 0),
        ("https://two.example/", "https://one.example/", 1),
        ("https://one.example@two.example/", "here", 1),
        ("https://one.example@two.example/", "one.example", 2),
        ("https://one.example:secret@two.example/", "", 1),
        ("mailto:ann@two.example", "ann@one.example", 1),
        ("mailto:ann@one.example,bo@two.example", "ann@one.example", 1),
        ("mailto:ann@one.example", "ann@one.example", 0),
    ],
)
def test_words_that_lead_elsewhere_are_told(ask: Ask, address: str, words: str, count: int) -> None:
    dialog = ask(address, words)
    assert len(warnings(dialog)) == count
    for sentence in warnings(dialog):
        assert sentence in dialog.accessibleDescription()
        assert "one.example" in sentence


def test_a_mail_tells_where_it_goes_and_takes_no_file(qtbot: QtBot, browser: Browser, ask: Ask) -> None:
    dialog = ask("mailto:ann@one.example,bo@two.example?subject=Hello%20there&attach=/etc/passwd")
    assert text(dialog, "host") == "one.example, two.example"
    assert dialog.findChild(QPushButton, "open").text() == "&Open in Mail Program"
    press(qtbot, dialog, "open")
    assert browser.opened == ["mailto:ann@one.example,bo@two.example?subject=Hello%20there"]


def test_control_characters_are_encoded_and_markup_is_text(qtbot: QtBot, browser: Browser, ask: Ask) -> None:
    dialog = ask("https://example.org/<b>\r\n\x00\x1b[31m")
    assert text(dialog, "address") == "https://example.org/%3Cb%3E%0D%0A%00%1B[31m"
    press(qtbot, dialog, "open")
    assert browser.opened == ["https://example.org/%3Cb%3E%0D%0A%00%1B[31m"]


def test_a_long_address_wraps_and_scrolls_and_the_buttons_stay_in_view(qtbot: QtBot, ask: Ask) -> None:
    address = "https://example.org/" + "a" * 3900
    dialog = ask(address)
    assert text(dialog, "address") == address
    assert dialog.width() <= 600
    assert dialog.height() <= 500
    whole = dialog.findChild(ValueText, "address")
    assert whole.verticalScrollBar().maximum() > 0
    assert whole.horizontalScrollBar().maximum() == 0
    assert dialog.rect().contains(dialog.findChild(QPushButton, "open").mapTo(dialog, whole.rect().topLeft()))


def test_a_browser_that_is_not_there_is_told_of(qtbot: QtBot, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    for name in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    dialog = ask("https://example.org/")
    press(qtbot, dialog, "open")
    assert dialog.findChild(QLabel, "failure").text().startswith("No program opened it.")
    assert dialog.findChild(QLabel, "failure").isVisible()


def test_one_address_at_a_place_has_two_entries(qtbot: QtBot, window: QWidget, browser: Browser) -> None:
    menu = QMenu(window)
    words = "Read more at www.one.example today."
    assert not menu_actions(menu, words, (), 2, window)
    opening, copying = menu_actions(menu, words, (), 15, window)
    assert menu.actions() == [opening, copying]
    assert [action.text().replace("&", "") for action in menu.actions()] == ["Open Address…", "Copy Address"]
    copying.trigger()
    assert QApplication.clipboard().text() == "http://www.one.example"
    opening.trigger()
    dialog = window.findChild(QDialog, "open_address")
    assert text(dialog, "host") == "www.one.example"
    assert not browser.opened


def test_a_link_whose_words_name_another_host_offers_both_and_warns(qtbot: QtBot, window: QWidget) -> None:
    menu = QMenu(window)
    words = "Read more at www.one.example today."
    actions = menu_actions(menu, words, [Link(Span(13, 28), "https://two.example/a&b")], 15, window)
    assert [action.text() for action in actions] == [
        "Open “https://two.example/a&&b”…",
        "Copy “https://two.example/a&&b”",
        "Open “http://www.one.example”…",
        "Copy “http://www.one.example”",
    ]
    actions[0].trigger()
    dialog = window.findChild(QDialog, "open_address")
    assert text(dialog, "host") == "two.example"
    assert "www.one.example" in warnings(dialog)[0]


def test_a_menu_does_not_grow_with_the_addresses_of_a_selection(qtbot: QtBot, window: QWidget) -> None:
    words = " ".join(f"https://{number}.example/{'a' * 200}" for number in range(30))
    actions = menu_actions(QMenu(window), words, (), Span(0, len(words)), window)
    assert len(actions) == 10
    assert max(len(action.text()) for action in actions) < 70
