"""The Properties dialog: read by eye, by ear and by the keyboard, whatever a file says of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QFontInfo
from PySide6.QtWidgets import QApplication, QDialog, QGroupBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from viewer.report import properties
from viewer.report.source import About, Source
from viewer.window.properties_dialog import show_properties
from viewer.window.value_text import ValueText

SHA = "0123456789abcdef" * 4
SOURCE = Source("minutes.txt", "text/plain", SHA, About(size=10, encoding="utf-8", title="Minutes", author="Ann Lee"))

Show = Callable[..., QDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows the properties of a source over a window."""
    window = QWidget()
    window.resize(900, 700)
    window.show()

    def show(source: Source = SOURCE, path: Path | None = Path("/home/ann/minutes.txt")) -> QDialog:
        show_properties(source, path, None, window)
        dialog = window.findChild(QDialog, "properties")
        assert dialog is not None
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield show
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def values(dialog: QDialog) -> list[tuple[str, str]]:
    return [(text.accessibleName(), text.toPlainText()) for text in dialog.findChildren(ValueText)]


def test_both_groups_show_all_lines(show: Show) -> None:
    dialog = show()
    for name, title, lines in (
        ("measured", "The file", properties.measured(SOURCE, Path("/home/ann/minutes.txt"), None)),
        ("stated", "What the file says of itself (not checked)", properties.stated(SOURCE)),
    ):
        group = dialog.findChild(QGroupBox, name)
        assert group.title() == title
        assert [(text.accessibleName(), text.toPlainText()) for text in group.findChildren(ValueText)] == lines
        labels = group.findChildren(QLabel)
        assert [label.text() for label in labels] == [label for label, _ in lines]
        assert [label.buddy() for label in labels] == group.findChildren(ValueText)
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not dialog.isModal()


def test_the_digest_is_whole_in_letters_of_one_width(show: Show) -> None:
    text = next(text for text in show().findChildren(ValueText) if text.accessibleName() == "SHA-256")
    assert text.toPlainText() == SHA
    assert QFontInfo(text.font()).fixedPitch()


def test_screen_readers_know_every_value_as_text(show: Show) -> None:
    for text in show().findChildren(ValueText):
        known = QAccessible.queryAccessibleInterface(text)
        assert known.role() == QAccessible.Role.EditableText
        assert known.text(QAccessible.Text.Name) == text.accessibleName()
        assert known.textInterface().characterCount() == len(text.toPlainText())


def test_the_keyboard_goes_through_all_values_and_copies_one(qtbot: QtBot, show: Show) -> None:
    dialog = show()
    close = dialog.focusWidget()
    assert isinstance(close, QPushButton)
    assert close.text() == "Close"
    seen: list[str] = []
    for _ in range(len(values(dialog)) + 2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        if isinstance(focused, ValueText):
            seen.append(focused.accessibleName())
            if focused.accessibleName() == "SHA-256":
                qtbot.keyClick(focused, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert seen == [label for label, _ in values(dialog)]
    assert QApplication.clipboard().text() == SHA
    assert not [text for text in dialog.findChildren(ValueText) if text.textCursor().hasSelection()]


def test_copy_all_copies_lines(qtbot: QtBot, show: Show) -> None:
    dialog = show()
    qtbot.mouseClick(dialog.findChild(QPushButton, "copy_all"), Qt.MouseButton.LeftButton)
    expected = properties.lines(SOURCE, Path("/home/ann/minutes.txt"), None)
    assert QApplication.clipboard().text() == "".join(f"{label}: {value}\n" for label, value in expected)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
@pytest.mark.parametrize("in_value", [False, True])
def test_it_closes_by_the_keyboard_and_is_gone(qtbot: QtBot, show: Show, key: Qt.Key, in_value: bool) -> None:
    dialog = show()
    window = dialog.parentWidget()
    if in_value:
        dialog.findChildren(ValueText)[-1].setFocus()
    qtbot.keyClick(dialog.focusWidget(), key)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


def test_another_file_takes_the_place_of_the_one_before(qtbot: QtBot, show: Show) -> None:
    window = show().parentWidget()
    dialog = show(Source("other.txt"))
    assert ("Name", "other.txt") in values(dialog)
    qtbot.waitUntil(lambda: window.findChildren(QDialog) == [dialog])


def test_what_a_file_says_is_text_and_no_markup_and_no_shortcut(show: Show) -> None:
    hostile = '<img src="file:///etc/passwd">&copy;<b>x</b>'
    dialog = show(Source("a", about=About(title=hostile, more=((hostile, hostile),))))
    assert [value for _, value in values(dialog)].count(hostile) == 2
    label = dialog.findChild(QGroupBox, "stated").findChildren(QLabel)[-1]
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text().replace("\N{ZERO WIDTH SPACE}", "") == hostile.replace("&", "&&")


@pytest.mark.parametrize("width", [380, 600])
def test_long_values_wrap_and_never_widen_it(qtbot: QtBot, show: Show, width: int) -> None:
    long = "x" * 3000
    dialog = show(Source(long[:200], about=About(title=long, more=((long, "y " * 1000), ("Key", long)))), None)
    assert dialog.minimumSizeHint().width() <= 380
    dialog.resize(width, 400)
    qtbot.wait(50)
    assert dialog.width() == width
    area = dialog.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    for text in dialog.findChildren(ValueText):
        assert text.mapTo(area.viewport(), text.rect().topRight()).x() < area.viewport().width()
        assert text.document().size().height() <= text.height() + 1
        assert text.verticalScrollBar().maximum() == 0


def test_a_value_longer_than_is_shown_is_copied_whole(qtbot: QtBot, show: Show) -> None:
    long = "x" * 100_000
    dialog = show(Source("a", about=About(title=long)))
    text = next(text for text in dialog.findChildren(ValueText) if text.accessibleName() == "Title")
    assert text.toPlainText().endswith("x…")
    assert len(text.toPlainText()) < 2000
    text.selectAll()
    text.copy()
    assert QApplication.clipboard().text() == long


def test_hundreds_of_values_scroll_and_more_are_counted(qtbot: QtBot, show: Show) -> None:
    more = tuple((f"field {number}", f"value {number}") for number in range(2000))
    dialog = show(Source("a", about=About(more=more)))
    assert len(values(dialog)) < 520
    area = dialog.findChild(QScrollArea)
    assert dialog.height() < 700
    assert area.verticalScrollBar().maximum() > 3000
    assert ("field 400", "value 400") in values(dialog)
    assert dialog.findChild(QLabel, "left_out").text().startswith("1503 more value")
    qtbot.mouseClick(dialog.findChild(QPushButton, "copy_all"), Qt.MouseButton.LeftButton)
    assert "field 1999: value 1999\n" in QApplication.clipboard().text()


@pytest.mark.parametrize("value", ["x" * 5000, "e" + "\u0301" * 5000, "گزارش " * 800])
def test_of_a_file_that_says_very_much_little_is_laid_out(show: Show, value: str) -> None:
    """Of some scripts, five hundred values as long as these would keep Qt busy for seconds."""
    dialog = show(Source("a", about=About(more=((value, value),) * 2000)))
    group = dialog.findChild(QGroupBox, "stated")
    texts = [text.toPlainText() for text in group.findChildren(ValueText)]
    labels = [label.text() for label in group.findChildren(QLabel)]
    assert texts[-1] == f"{value.strip()[:1000]}…"
    assert 40 < len(texts) == len(labels) < 60
    assert sum(map(len, texts + labels)) < 60_000
    assert dialog.findChild(QLabel, "left_out").text().startswith(f"{2003 - len(texts)} more values")


def test_the_value_that_has_the_keyboard_is_in_view(qtbot: QtBot, show: Show) -> None:
    more = tuple((f"field {number}", f"value {number}") for number in range(100))
    dialog = show(Source("a", about=About(more=more)))
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab)
    for _ in range(3):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab)
    focused, area = dialog.focusWidget(), dialog.findChild(QScrollArea)
    assert isinstance(focused, ValueText)
    assert int(focused.accessibleName().removeprefix("field ")) > 90
    assert area.viewport().rect().contains(focused.mapTo(area.viewport(), focused.rect().center()))
