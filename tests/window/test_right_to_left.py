"""A window that is read from right to left: what is written from left to right stays so."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMainWindow, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from tests import doubts
from tests.window.conftest import Driver
from viewer.report import harmless, wording
from viewer.report.model import Event, Fact, Person, Report, Span
from viewer.report.source import Source
from viewer.window import languages, measures
from viewer.window.columns import Columns
from viewer.window.dialogs import show_about
from viewer.window.directions import kept_apart, left_open, reads_right_to_left
from viewer.window.empty_view import EmptyCard
from viewer.window.fact_label import FactLabel
from viewer.window.fact_link import FactLink
from viewer.window.finding import Finding
from viewer.window.flow_layout import line_height
from viewer.window.header_actions import HeaderActions
from viewer.window.help import accuracy
from viewer.window.help.own_keys import groups, named
from viewer.window.help.shortcuts import Shortcuts
from viewer.window.menus import Menus, keys_of
from viewer.window.properties_dialog import show_properties
from viewer.window.report_facts import ReportFacts
from viewer.window.row_layout import RowLayout, Text
from viewer.window.row_view import RowView
from viewer.window.theme import Theme, interface_font
from viewer.window.value_text import ValueText

INK = QColor("black")


@pytest.fixture
def mirrored(seed: Driver, qapp: QApplication) -> Iterator[Driver]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seed.settle()
    yield seed
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _far(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


def painted(words: str, direction: Qt.LayoutDirection, mirrored: bool) -> QImage:
    """One line of words, painted by a painter of this direction, without the white around it."""
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    RowLayout([[Text(words, INK)]], interface_font(), 380).paint(painter, 5, 5, mirrored)
    painter.end()
    dark = [x for x in range(400) if any(image.pixelColor(x, y).lightness() < 128 for y in range(40))]
    return image.copy(dark[0], 0, dark[-1] - dark[0] + 1, 40)


def difference(one: QImage, other: QImage) -> float:
    """How much two pictures differ on the whole, 0 to 1: a part of a pixel to the side is little."""
    small = [image.scaled(20, 8, mode=Qt.TransformationMode.SmoothTransformation) for image in (one, other)]
    spots = [(x, y) for x in range(20) for y in range(8)]
    return sum(abs(small[0].pixelColor(*s).lightness() - small[1].pixelColor(*s).lightness()) for s in spots) / (
        255 * len(spots)
    )


@pytest.mark.parametrize("words", ["3 May 2020", "2 statements"])
@pytest.mark.usefixtures("qapp")
def test_words_look_the_same_in_a_mirrored_row(words: str) -> None:
    left = painted(words, Qt.LayoutDirection.LeftToRight, mirrored=False)
    assert difference(painted(words, Qt.LayoutDirection.RightToLeft, mirrored=True), left) < 0.02


@pytest.mark.usefixtures("qapp")
def test_a_mirrored_row_begins_at_the_right() -> None:
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    RowLayout([[Text("Words", INK), Text("tag", INK, joint="·")]], interface_font(), 390).paint(
        painter, 5, 5, mirrored=True
    )
    painter.end()
    assert any(image.pixelColor(x, y).lightness() < 128 for x in range(350, 396) for y in range(60))
    assert all(image.pixelColor(x, y).lightness() > 200 for x in range(200) for y in range(60))


def test_dots_stay_behind_the_words_of_a_menu(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = QMainWindow()
    menus = Menus(window)
    menus.fill()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert menus.open.text() == "&Open…\N{LEFT-TO-RIGHT MARK}"
    assert ("Open", "Ctrl+O") in menus.shortcuts_by_menu()[0][1]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_buttons_of_the_header_end_as_far_from_its_edge_as_the_title_begins(
    qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    qapp.setLayoutDirection(direction)
    try:
        menus = Menus(window)
        menus.fill()
        actions = HeaderActions(Theme.load("light"), menus)
        qtbot.addWidget(actions)
        actions.resize(actions.sizeHint())
        actions.show()
        qtbot.waitExposed(actions)
        last = actions.stops()[-1].geometry()
        end = actions.width() - last.right() - 1 if direction is Qt.LayoutDirection.LeftToRight else last.left()
        assert end == 20
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_margins_begin_where_reading_begins(qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    qapp.setLayoutDirection(direction)
    try:
        measures.margins(label, 8, 2, 20, 3)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left, right = (8, 20) if direction is Qt.LayoutDirection.LeftToRight else (20, 8)
    assert label.contentsMargins() == QMargins(left, 2, right, 3)


def test_columns_change_sides(mirrored: Driver) -> None:
    programme, people = mirrored.find(QListView, "programme"), mirrored.find(QListView, "people")
    assert programme.mapToGlobal(QPointF(0, 0)).x() > people.mapToGlobal(QPointF(0, 0)).x()
    assert mirrored.find(QSplitter, "columns").isRightToLeft()


def test_facts_and_rows_still_lead_to_their_words(mirrored: Driver) -> None:
    report = mirrored.window.report
    mirrored.click_row("programme", len(report.programme) - 1)
    assert report.words(report.programme[-1].spans[0]) in mirrored.evidence()
    mirrored.bot.mouseClick(mirrored.find(FactLink, "fact_date"), Qt.MouseButton.LeftButton)
    assert report.event.date is not None
    assert mirrored.evidence() == report.words(report.event.date.spans[0])


def test_the_edge_of_a_failure_stands_where_its_sentence_begins(mirrored: Driver) -> None:
    mirrored.window.message_bar.show_failure("It failed.")
    mirrored.settle()
    image, edge = mirrored.window.message_bar.grab().toImage(), Theme.load("light").absent
    middle = image.height() // 2
    assert image.pixelColor(image.width() - 2, middle) == edge
    assert image.pixelColor(1, middle) != edge


def test_the_frame_of_a_row_leaves_room_for_its_bar(mirrored: Driver) -> None:
    mirrored.click_row("programme", 0)
    rows = mirrored.find(QListView, "programme")
    mirrored.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    rows.setFocus()
    mirrored.settle()
    rect, image = rows.visualRect(rows.currentIndex()), rows.viewport().grab().toImage()
    accent = Theme.load("light").accent
    places = [
        x for x in range(rect.width() // 2) if _far(image.pixelColor(rect.right() - x, rect.center().y()), accent) < 60
    ]
    assert places == [0, 1, 2, 4]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.usefixtures("qapp")
def test_a_sentence_in_parts_keeps_its_own_order_in_a_mirrored_row(mirrored: bool) -> None:
    def at(*words: str) -> list[float]:
        parts = [Text(part, INK, goes_on=bool(number)) for number, part in enumerate(words)]
        places = dict(RowLayout([parts], interface_font(), 380).places(mirrored=mirrored))
        return [places[part] for part in words]

    said, rest = at("announced", "the programme")
    assert said < rest
    first, second = at("گفت", "که برنامه")
    assert first > second


@pytest.mark.usefixtures("qapp")
def test_a_word_that_does_not_fit_behind_another_part_is_not_broken() -> None:
    """Letters of Persian reach beyond the width that they are said to have."""
    word = "آنلاین"
    for tenths in range(900, 1300):
        layout = RowLayout([[Text("Ann Lee", INK), Text(word, INK)]], interface_font(), tenths / 10, 20)
        assert [words for words, _x in layout.places(mirrored=True)] == ["Ann Lee", word], tenths


@pytest.mark.usefixtures("qapp")
def test_a_name_goes_on_in_its_direction_on_the_next_line() -> None:
    """Else the mark that closes it would stand before its last word there."""
    words = f"همچنین {kept_apart('“Mira Tarnu-Holm of the Western Pier Watch”')}"
    first, *rest = (line for line, _ in RowLayout([[Text(words, INK)]], interface_font(), 160).places(mirrored=True))
    assert "\N{FIRST STRONG ISOLATE}“Mira" in first
    assert rest[-1].startswith("\N{LEFT-TO-RIGHT ISOLATE}")
    assert rest[-1].rstrip("\N{POP DIRECTIONAL ISOLATE}").endswith("Watch”")
    assert all(not line.startswith("\N{LEFT-TO-RIGHT ISOLATE}\N{LEFT-TO-RIGHT ISOLATE}") for line in rest)


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        ("Ann Lee", ""),
        (kept_apart("Ann Lee"), ""),
        (f"و {kept_apart('Ann')[:-1]}", "\u2066"),
        (f"and {kept_apart('مینا')[:-1]}", "\u2067"),
        ("\u202aAnn \u2067مینا", "\u202a\u2067"),
        ("\u202aAnn \u2067مینا\u2069", "\u202a"),
        ("\u2069Ann", ""),
    ],
)
def test_what_is_open_behind_words_goes_on(words: str, opened: str) -> None:
    assert left_open(words) == opened


def test_parts_of_a_row_change_sides_where_it_is_mirrored() -> None:
    layout = RowLayout([[Text("Ann Lee", INK), Text("online", INK, joint="·")]], interface_font(), 380)
    places = dict(layout.places(mirrored=True))
    assert places["Ann Lee"] > places["·"] > places["online"]


@pytest.mark.parametrize(
    ("words", "mirrored", "expected"),
    [
        ("«report.txt» خالی است.", True, True),
        ("«report.txt» خالی است.", False, False),
        ("خالی است: report.txt", False, True),
        ("CEO of the society", True, False),
        ("3 May 2020", True, False),
        ("¶۳, ۴", True, False),
        ("Ann Lee, ۳ مه ۲۰۲۰", True, True),
    ],
)
def test_a_sentence_of_the_window_is_read_its_way_and_words_of_a_report_theirs(
    words: str, mirrored: bool, expected: bool
) -> None:
    assert reads_right_to_left(words, mirrored=mirrored) is expected


@pytest.mark.usefixtures("in_persian")
def test_numbers_of_a_page_are_written_with_the_digits_of_its_language() -> None:
    page = accuracy.filled(languages.accuracy_page())
    assert "۱۰۰" in page
    assert not re.search(r"(?<![A-Za-z])[0-9]{2}", page)


@pytest.mark.usefixtures("in_persian")
def test_keys_are_called_what_is_printed_on_them_in_menus_as_in_sentences(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window)
    menus.fill()
    for title, rows in menus.shortcuts_by_menu():
        assert all(keys.isascii() for _, keys in rows), title
    assert keys_of(menus.zoom_in).startswith("Ctrl++")
    in_menu = menus.zoom_in.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert in_menu == "\u202aCtrl++", "it is kept from left to right, or its last sign would stand first"
    for keys in ("PgDown", "Del", "Ins", "Home", "Shift+Left", "F2", "Alt+Return", "Esc"):
        assert named(keys) == keys


@pytest.mark.usefixtures("in_persian")
def test_values_begin_where_their_labels_are(qtbot: QtBot) -> None:
    value = ValueText("نام", "report.txt")
    qtbot.addWidget(value)
    value.resize(400, 40)
    value.show()
    assert value.cursorRect().right() > 300
    value.set_value("another.txt")
    assert value.cursorRect().right() > 300


@pytest.mark.usefixtures("in_persian")
def test_no_key_is_called_so_long_that_what_it_does_is_cut(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window)
    menus.fill()
    shortcuts = Shortcuts(Theme.load("light"), groups(menus.shortcuts_by_menu(), []), window)
    shortcuts.show()
    tree = shortcuts.tree
    qtbot.waitUntil(lambda: tree.columnWidth(0) > 0)
    for column in (0, 1):
        assert tree.columnWidth(column) >= tree.sizeHintForColumn(column)


@pytest.mark.usefixtures("in_persian")
def test_signs_stand_at_the_middle_of_their_lines(qtbot: QtBot) -> None:
    card = EmptyCard(Theme.load("light"))
    qtbot.addWidget(card)
    card.resize(760, 420)
    card.show()
    lines = card.findChildren(QLabel, "empty_line")
    assert len(lines) == 2
    for line in lines:
        sign = next(one for one in card.findChildren(QLabel) if one.pixmap() and one.y() == line.y())
        assert abs(sign.geometry().center().y() - line.y() - line.heightForWidth(10_000) / 2) <= 1


@pytest.mark.usefixtures("in_persian")
def test_other_forms_of_a_name_are_printed_as_they_are() -> None:
    person = Person("p", "Ann Lee", (Span(0, 7),), variants=("Nan Li", "A. Leigh"))
    told = wording.also(person)
    assert harmless.line(told) == told


@pytest.mark.usefixtures("in_persian")
def test_what_is_not_stated_stands_on_the_line_of_the_facts(qtbot: QtBot) -> None:
    facts = ReportFacts(doubts.REPORT, Finding.DONE, Theme.load("light"), QSize(0, 0), unfolded=False)
    qtbot.addWidget(facts)
    facts.resize(1360, facts.heightForWidth(1360))
    facts.show()
    qtbot.waitExposed(facts)
    fold, label = facts.findChild(QPushButton, "facts_fold"), facts.findChild(FactLabel, "fact_label")
    assert fold is not None
    assert label is not None
    tops = [widget.mapTo(facts, QPoint()).y() for widget in (fold, label)]
    assert tops[0] == tops[1]
    assert fold.height() == label.height()


def _reaches(label: QLabel) -> int:
    """How far from the right edge of a label its words end, in pixels."""
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    rows = range(image.height())
    painted = [x for x in range(image.width()) if any(_far(image.pixelColor(x, y), ground) > 200 for y in rows)]
    return image.width() - 1 - max(painted)


@pytest.mark.usefixtures("in_persian")
def test_latin_letters_begin_where_all_else_in_a_dialog_does(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    show_properties(Source("minutes.txt", "text/plain", "0123456789abcdef" * 4), None, None, window)
    show_about(window)
    for words in ("SHA-256", "Event Report Viewer"):
        label = next(label for label in window.findChildren(QLabel) if words in label.text())
        qtbot.waitExposed(label)
        assert _reaches(label) < 8, words


@pytest.mark.usefixtures("in_persian")
@pytest.mark.parametrize("beside", [0, 60])
def test_what_a_headline_is_called_stands_at_the_middle_of_its_first_line(qtbot: QtBot, beside: int) -> None:
    text = "Readout of the Summit\nAnn Lee spoke."
    report = Report(text, event=Event(headline=Fact(text[:21], (Span(0, 21),))))
    facts = ReportFacts(report, Finding.DONE, Theme.load("light"), QSize(300, beside), unfolded=False)
    qtbot.addWidget(facts)
    facts.resize(1360, facts.heightForWidth(1360))
    facts.show()
    qtbot.waitExposed(facts)
    label, link = facts.findChild(QLabel, "title_label"), facts.links["title"]
    middle = label.mapTo(facts, label.rect().center()).y()
    assert abs(middle - link.mapTo(facts, QPoint(0, line_height(link.font()) // 2)).y()) <= 1


def test_panels_stand_within_a_mirrored_window(mirrored: Driver) -> None:
    columns = mirrored.window.findChild(Columns)
    assert columns is not None
    left, middle, right = (column.geometry() for column in columns.columns)
    assert (right.left(), left.right()) == (0, columns.width() - 1)
    lines = [columns.handle(n).geometry().left() + columns.handle(n).mask().boundingRect().left() for n in (1, 2)]
    assert lines == [left.left() - 1, middle.left() - 1] == [middle.right() + 1, right.right() + 1]
    shown = columns.grab().toImage()
    assert [shown.pixelColor(x, columns.height() // 2) for x in lines] == [Theme.load("light").line] * 2


def test_a_chosen_row_has_its_bar_in_a_mirrored_window(mirrored: Driver) -> None:
    theme = Theme.load("light")
    view = mirrored.window.findChild(RowView, "programme")
    assert view is not None
    view.step(1)
    mirrored.settle()
    place = view.viewport().mapTo(mirrored.window, view.visualRect(view.currentIndex()).center())
    shown = mirrored.window.grab().toImage()
    bar = [shown.pixelColor(shown.width() - 1 - n, place.y()) for n in range(4)]
    assert [colour == theme.accent for colour in bar] == [True, True, True, False]
