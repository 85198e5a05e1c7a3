"""Corrections handed to a colleague, and a colleague's beside one's own, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListView, QPushButton, QWidget

from tests.window.conftest import Driver
from tests.window.correcting.test_history_panel import desk_of
from tests.window.keyboard import CONTROL, SHIFT, Key, Keyboard
from tests.window.test_doubt import trigger
from viewer.report import codec
from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.model import Fact, Report, Span
from viewer.window.theme import interface_font

MINE, THEIRS = "the park of futsal", "the futsal field"
TITLES = "Gathering, Tehran", "Gathering in Tehran"


def at(report: Report, words: str) -> tuple[Span]:
    start = report.text.index(words)
    return (Span(start, start + len(words)),)


def _title(maker: Maker, title: str) -> tuple[Operation, ...]:
    return maker.change(("item", 4), replace(maker.report.programme[4], title=title))


@pytest.fixture
def colleague(seed: Driver, tmp_path: Path) -> Driver:
    """The sample with corrections, and a file beside it with those of L.K.: two differ, two are new, two the same."""
    desk = desk_of(seed)
    desk.set_reader("A.B.")
    desk.do(desk.maker().confirm(("item", 2)))
    found, shared = desk.found, desk.corrections
    place = at(found, "futsal park")
    desk.do(desk.maker().set_fact("place", found.event.place, Fact(MINE, place)))
    desk.do(_title(desk.maker(), TITLES[0]))
    desk.do(desk.maker().confirm(("fact", "title")))
    desk.do(desk.maker().confirm(("statement", 0)))
    theirs = Maker(found, "L.K.", "1")
    operations = (
        *shared.operations,
        *theirs.set_fact("place", found.event.place, Fact(THEIRS, place), "as they call it"),
        *_title(theirs, TITLES[1]),
        *theirs.confirm(("fact", "title")),
        *theirs.confirm(("item", 6)),
        *theirs.remove(("person", found.people[-1].id)),
    )
    file = coding.dumps(Corrections().and_these(*operations, text=found.text))
    (tmp_path / "lk.json").write_text(file, encoding="utf-8")
    return seed


def choose_file(driver: Driver, dialog_name: str, path: Path) -> None:
    """Give the name of a file to the dialog that is open."""
    dialog = driver.window.findChild(QFileDialog, dialog_name)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    driver.settle()


def open_file(driver: Driver, path: Path) -> Keyboard:
    trigger(driver, "Open Corrections…")
    choose_file(driver, "open_corrections_dialog", path)
    driver.window.activateWindow()
    driver.bot.waitUntil(driver.window.isActiveWindow)
    return Keyboard(driver)


def rows(driver: Driver) -> list[str]:
    """What the rows of the comparison say to a screen reader."""
    model = driver.find(QListView, "comparison").model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_corrections_are_sent_as_a_file(colleague: Driver, tmp_path: Path) -> None:
    trigger(colleague, "Send Corrections…")
    path = tmp_path / "mine.json"
    choose_file(colleague, "corrections_dialog", path)
    sent = coding.loads(path.read_text(encoding="utf-8"))
    assert sent.operations == desk_of(colleague).corrections.operations


def test_differences_stand_side_by_side(colleague: Driver, tmp_path: Path) -> None:
    keyboard = open_file(colleague, tmp_path / "lk.json")
    assert keyboard.here.objectName() == "comparison"
    view = colleague.find(QListView, "comparison")
    assert view.accessibleName() == "Corrections from L.K."
    assert "for this very file · 6 corrections: 2 differ from yours, 2 are new, 2 are the same" in (
        view.accessibleDescription()
    )
    different, place, title, only, item, person, mine, same = rows(colleague)
    assert (different, only) == ("≠ Different · 2", "Only L.K. · 2")
    assert (mine, same) == ("Only yours · 1, folded", "The same · 2, folded")
    assert place.startswith("The place, ¶1, Found: futsal park, Yours: the park of futsal, L.K.: the futsal field, ")
    assert place.endswith("as they call it, not decided")
    assert title.startswith("Item 5, ")
    assert item.endswith("chosen: L.K.")
    assert person.endswith("chosen: L.K.")


def test_what_asks_for_nothing_is_folded_and_unfolded_by_a_key(colleague: Driver, tmp_path: Path) -> None:
    keyboard = open_file(colleague, tmp_path / "lk.json")
    model = colleague.find(QListView, "comparison").model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    keyboard.press(Key.Key_Home, Key.Key_End)
    keyboard.press(Key.Key_Space)
    *_, mine, same, first, second = rows(colleague)
    assert (mine, same) == ("Only yours · 1, folded", "The same · 2")
    assert first.endswith("the same")
    assert second.endswith("the same")
    keyboard.press(Key.Key_Up, Key.Key_Return)
    *_, mine, statement, same, _, _ = rows(colleague)
    assert (mine, same) == ("Only yours · 1", "The same · 2")
    assert statement.endswith("chosen: Yours")
    keyboard.press(Key.Key_Down, Key.Key_1)
    assert rows(colleague)[-4].endswith("chosen: Found")
    keyboard.press(Key.Key_Up, Key.Key_Space)
    assert rows(colleague)[-4] == "Only yours · 1, folded"
    assert tester.model() is model


def test_each_is_decided_by_a_key_and_both_names_stay(colleague: Driver, tmp_path: Path) -> None:
    keyboard = open_file(colleague, tmp_path / "lk.json")
    use = colleague.find(QPushButton, "comparison_use")
    assert not use.isEnabled()
    keyboard.press(Key.Key_Home, Key.Key_3)
    assert colleague.find(QLabel, "comparison_still").text() == "1 difference is still to be decided"
    keyboard.press(Key.Key_Down, Key.Key_2)
    assert use.isEnabled()
    keyboard.tab_to("comparison_use")
    keyboard.press(Key.Key_Space)
    shown = desk_of(colleague).shown
    assert shown.event.place
    assert (shown.event.place.value, shown.programme[4].title) == (THEIRS, TITLES[0])
    assert shown.event.place.origin.mark
    assert shown.event.place.origin.mark.reader == "L.K."
    assert len(shown.review.removed) == 1
    assert shown.programme[6].origin.status == "confirmed"
    assert set(shown.review.readers) == {"A.B.", "L.K."}
    assert colleague.find(QWidget, "side_tabs").isVisible()


def test_taking_over_is_one_step_that_has_a_name(colleague: Driver, tmp_path: Path) -> None:
    desk = desk_of(colleague)
    before = codec.dumps(desk.shown)
    keyboard = open_file(colleague, tmp_path / "lk.json")
    keyboard.tab_to("comparison_theirs")
    keyboard.press(Key.Key_Space)
    keyboard.tab_to("comparison_use")
    keyboard.press(Key.Key_Space)
    after = codec.dumps(desk.shown)
    menus = colleague.window._menus
    assert menus.undo.text() == "Undo Take over 5 corrections by L.K."
    keyboard.press(Key.Key_4, modifier=CONTROL)
    model = colleague.find(QListView, "history").model()
    first = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.startswith("Take over 5 corrections by L.K., by A.B., ")
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    assert codec.dumps(desk.shown) == before
    assert menus.redo.text() == "Redo Take over 5 corrections by L.K."
    keyboard.press(Key.Key_Z, modifier=CONTROL | SHIFT)
    assert codec.dumps(desk.shown) == after


def test_what_was_found_can_be_taken_instead_of_both(colleague: Driver, tmp_path: Path) -> None:
    keyboard = open_file(colleague, tmp_path / "lk.json")
    keyboard.tab_to("comparison_mine")
    keyboard.press(Key.Key_Space)
    keyboard.tab_to("comparison", back=True)
    keyboard.press(Key.Key_Home, Key.Key_1)
    keyboard.tab_to("comparison_use")
    keyboard.press(Key.Key_Return)
    shown = desk_of(colleague).shown
    assert shown.event.place
    assert shown.event.place.value == "futsal park"
    assert shown.programme[4].title == TITLES[0]


def test_escape_takes_nothing(colleague: Driver, tmp_path: Path) -> None:
    before = desk_of(colleague).corrections
    keyboard = open_file(colleague, tmp_path / "lk.json")
    keyboard.press(Key.Key_Escape)
    assert desk_of(colleague).corrections == before
    assert colleague.find(QWidget, "side_tabs").isVisible()


@pytest.mark.parametrize("file", [b"{}", b"\xff\xfe", b"[1, 2", b""])
def test_what_is_no_file_of_corrections_is_refused(colleague: Driver, tmp_path: Path, file: bytes) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(file)
    open_file(colleague, path)
    assert colleague.message() == "This is not a file of corrections."


def test_corrections_of_another_text_say_so(colleague: Driver, tmp_path: Path) -> None:
    found = desk_of(colleague).found
    other = replace(found, text=found.text.replace("11 am", "noon"))
    operations = Maker(other, "L.K.", "1").confirm(("fact", "title"))
    path = tmp_path / "other.json"
    path.write_text(coding.dumps(Corrections().and_these(*operations, text=other.text)), encoding="utf-8")
    open_file(colleague, path)
    told = colleague.find(QListView, "comparison").accessibleDescription()
    assert told.startswith("Made for another text (other words in 1 of 12 paragraphs).")


@pytest.mark.parametrize("title", ["Dark", "High Contrast"])
def test_it_fits_a_small_window(colleague: Driver, tmp_path: Path, title: str) -> None:
    colleague.window.resize(900, 600)
    trigger(colleague, title)
    open_file(colleague, tmp_path / "lk.json").press(Key.Key_Home)
    for name in ("mine", "theirs", "use"):
        button = colleague.find(QPushButton, f"comparison_{name}")
        assert button.visibleRegion().boundingRect().size() == button.size()


def test_what_another_window_corrects_is_seen_on_coming_back(colleague: Driver) -> None:
    desk = desk_of(colleague)
    other = type(desk)(colleague.window.workbench._preferences)  # pyright: ignore[reportPrivateUsage]
    other.take(desk.found, None, lambda _report: None)
    other.do(other.maker().remove(("item", 0)))
    colleague.window.activateWindow()
    colleague.window.workbench.panels._look()  # pyright: ignore[reportPrivateUsage]  # offscreen, windows stay active
    colleague.settle()
    assert len(desk.shown.programme) == 9
    assert colleague.message() == "These corrections were changed in another window."
    keyboard = Keyboard(colleague)
    keyboard.tab_to("offer")
    keyboard.press(Key.Key_Return)
    assert keyboard.here.objectName() == "history"
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    assert len(desk.shown.programme) == 10


def test_in_large_letters_what_ends_it_is_whole_and_the_rows_have_the_rest(
    colleague: Driver, tmp_path: Path, qapp: QApplication
) -> None:
    try:
        for _ in range(5):
            Keyboard(colleague).press(Key.Key_Plus, modifier=CONTROL)
        colleague.bot.waitUntil(colleague.window.updatesEnabled)
        colleague.settle()
        open_file(colleague, tmp_path / "lk.json")
        for name in ("mine", "theirs", "use"):
            button = colleague.find(QPushButton, f"comparison_{name}")
            assert button.visibleRegion().boundingRect().size() == button.size(), name
        for name in ("still", "both", "cancel"):
            assert not colleague.find(QWidget, f"comparison_{name}").isVisible(), name
        assert "2 differences" in colleague.find(QPushButton, "comparison_use").toolTip()
        assert colleague.find(QListView, "comparison").height() >= 280
    finally:
        qapp.setFont(interface_font())


def test_in_a_window_of_the_usual_size_all_is_told(colleague: Driver, tmp_path: Path) -> None:
    open_file(colleague, tmp_path / "lk.json")
    for name in ("still", "both", "cancel"):
        assert colleague.find(QWidget, f"comparison_{name}").isVisible(), name


@pytest.mark.parametrize(("size", "lines"), [((900, 600), 2), ((1360, 860), 1)])
def test_what_ends_a_comparison_stands_on_few_lines(
    colleague: Driver, tmp_path: Path, size: tuple[int, int], lines: int
) -> None:
    colleague.window.resize(*size)
    open_file(colleague, tmp_path / "lk.json")
    buttons = [colleague.find(QPushButton, f"comparison_{name}") for name in ("mine", "theirs", "use", "cancel")]
    assert all(button.isVisible() for button in buttons)
    assert len({button.y() for button in buttons}) == lines


@pytest.mark.parametrize(("size", "sheet"), [((900, 600), 250), ((1360, 860), 468), ((1920, 1080), 468)])
def test_the_comparison_ends_with_cancel_and_has_its_width(
    colleague: Driver, tmp_path: Path, size: tuple[int, int], sheet: int
) -> None:
    colleague.window.resize(*size)
    colleague.settle()
    open_file(colleague, tmp_path / "lk.json")
    use, cancel = (colleague.find(QPushButton, f"comparison_{name}") for name in ("use", "cancel"))
    for button in (use, cancel):
        assert button.visibleRegion().boundingRect().size() == button.size()
    assert cancel.mapTo(colleague.window, QPoint()).y() == use.mapTo(colleague.window, QPoint()).y()
    assert colleague.find(QListView, "comparison").width() >= sheet
    colleague.bot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    colleague.settle()
    assert colleague.find(QWidget, "side_tabs").isVisible()
