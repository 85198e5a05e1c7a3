"""Zooming the whole window: everything in it grows, nothing is cut, and a long report stays where it is read."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests import doubts
from tests.window.conftest import IDLE, Driver, dispose, shown
from viewer.window import printing
from viewer.window.columns import Columns
from viewer.window.companions import Companions
from viewer.window.fact_link import FactLink
from viewer.window.field_button import FieldButton
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.overview.table import OverviewTable
from viewer.window.preferences import ZOOMS, Preferences
from viewer.window.report_facts import ReportFacts
from viewer.window.side_tabs import SideTabs
from viewer.window.theme import Theme, interface_font, px

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual_size(qapp: QApplication) -> Iterator[None]:
    """Whatever comes after is shown in the usual size."""
    yield
    qapp.setFont(interface_font())


def zoom(driver: Driver, by: int) -> None:
    """So many steps larger or smaller, by the keys; 0 for the usual size."""
    key = Qt.Key.Key_Plus if by > 0 else Qt.Key.Key_Minus if by < 0 else Qt.Key.Key_0
    for _ in range(abs(by) or 1):
        driver.bot.keyClick(driver.window, key, CONTROL)
    driver.bot.waitUntil(driver.window.updatesEnabled, timeout=60_000)
    driver.settle()


def sizes(driver: Driver) -> dict[str, float]:
    """How large this and that in the window is."""
    people = driver.find(QListView, "people")
    row = people.visualRect(people.model().index(0, 0))
    button = driver.find(QToolButton, "programme_filter")
    return {
        "menu": driver.window.menuBar().height(),
        "title": driver.find(FactLink, "fact_title").font().pointSizeF(),
        "row": row.height(),
        "count": driver.find(QLabel, "panel_count").font().pointSizeF(),
        "tab": driver.find(SideTabs, "side_tabs").tabBar().font().pointSizeF(),
        "field": driver.find(QLineEdit, "people_filter").height(),
        "symbol": button.iconSize().width(),
        "symbol drawn": max(size.width() for size in button.icon().availableSizes()),
        "button": button.width(),
        "text": driver.text.document().defaultFont().pointSizeF(),
        "status": driver.window.statusBar().height(),
        "scroll bar": driver.text.verticalScrollBar().width(),
    }


@pytest.mark.parametrize("steps", [-2, 3, 6])
def test_everything_grows_and_comes_back(seed: Driver, steps: int) -> None:
    seed.window.resize(2560, 1440)
    seed.settle()
    before = sizes(seed)
    zoom(seed, steps)
    factor = ZOOMS[ZOOMS.index(1.0) + steps]
    after = sizes(seed)
    for name, size in before.items():
        assert after[name] / size == pytest.approx(factor, rel=0.2 if name == "status" else 0.12), name
    zoom(seed, 0)
    assert sizes(seed) == before


def test_panels_grow_with_what_is_in_them(seed: Driver) -> None:
    seed.window.resize(1700, 900)
    zoom(seed, 4)
    columns = seed.find(Columns, "columns")
    assert columns.sizes()[0] == px(263) > 390
    zoom(seed, 0)
    columns.setSizes((300, 900, 500))
    columns.are_own = True
    zoom(seed, 2)
    assert columns.sizes()[0] == pytest.approx(375, abs=2)


def test_dialogs_grow(seed: Driver) -> None:
    zoom(seed, 4)
    next(one for one in seed.window.findChildren(QAction) if one.text() == "&Keyboard Shortcuts").trigger()
    dialog = seed.find(QDialog, "shortcuts")
    assert dialog.width() >= px(600) == 1050
    assert all(label.font().pointSizeF() > 14 for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_the_wheel_zooms_over_every_panel(seed: Driver) -> None:
    for number, name in enumerate(("programme", "people", "text"), 1):
        view = seed.find(QWidget, name)
        inner = view.viewport() if hasattr(view, "viewport") else view  # pyright: ignore[reportAttributeAccessIssue]
        where = QPointF(30, 30)
        away, turned = QPointF(view.mapToGlobal(where.toPoint())), QPoint(0, 120)
        none, begun = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(inner, QWheelEvent(where, away, QPoint(), turned, none, CONTROL, begun, False))
        assert seed.text.zoom == ZOOMS[ZOOMS.index(1.0) + number], name
    seed.bot.waitUntil(seed.window.updatesEnabled)


@pytest.mark.parametrize(
    ("kept", "meant"), [("0.7", 0.8), ("3.0", 2.5), ("1.25", 1.25), ("nan", 1.0), ("inf", 1.0), ("large", 1.0)]
)
def test_a_size_that_was_kept_is_the_nearest_that_there_is(kept: str, meant: float) -> None:
    preferences = Preferences()
    preferences._settings.setValue("zoom", kept)
    assert preferences.zoom == meant


def test_the_size_is_remembered(seed: Driver) -> None:
    zoom(seed, 4)
    before = sizes(seed)
    seed.window.close()
    other = shown(seed.bot, MainWindow(Companions(IDLE)))
    after = sizes_of_empty(other)
    assert after == {name: before[name] for name in after}
    dispose(other.window)


def sizes_of_empty(driver: Driver) -> dict[str, float]:
    return {
        "menu": driver.window.menuBar().height(),
        "tab": driver.find(SideTabs, "side_tabs").tabBar().font().pointSizeF(),
        "text": driver.text.document().defaultFont().pointSizeF(),
    }


def test_all_windows_follow(seed: Driver) -> None:
    other = shown(seed.bot, MainWindow(Companions(IDLE), seed.window._preferences))
    zoom(seed, 4)
    seed.bot.waitUntil(other.window.updatesEnabled)
    assert other.window.menuBar().height() == seed.window.menuBar().height()
    assert other.text.zoom == seed.text.zoom == 1.75
    dispose(other.window)


def test_the_sign_before_what_is_not_stated_grows(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setFont(interface_font(2.0))
    facts = ReportFacts(doubts.REPORT, Finding.DONE, Theme.load("light"), QSize(0, 0), unfolded=False)
    qtbot.addWidget(facts)
    fold = facts.findChild(QPushButton, "facts_fold")
    assert fold.icon().actualSize(fold.iconSize()) == QSize(24, 24)


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_buttons_within_fields_grow_beside_the_words(seed: Driver, way: Qt.LayoutDirection) -> None:
    seed.window.setLayoutDirection(way)
    zoom(seed, 3)
    seed.bot.keyClick(seed.window, Qt.Key.Key_F, CONTROL)
    for name, at_end in (("find_field", False), ("people_filter", True)):
        field = seed.find(QLineEdit, name)
        seed.bot.keyClicks(field, "human")
        seed.settle()
        button = field.findChild(FieldButton)
        assert button.isVisible()
        assert button.iconSize() == QSize(24, 24)
        assert field.rect().contains(button.geometry())
        at_left = at_end == (way is Qt.LayoutDirection.RightToLeft)
        assert (button.geometry().center().x() < field.width() // 2) == at_left
        assert not button.geometry().intersects(field.cursorRect())


@pytest.mark.parametrize("size", [(900, 600), (1360, 860)])
def test_nothing_is_cut_at_the_largest(seed: Driver, size: tuple[int, int]) -> None:
    seed.window.resize(*size)
    zoom(seed, 9)
    seed.bot.keyClick(seed.window, Qt.Key.Key_F, CONTROL)
    seed.bot.keyClicks(seed.find(QLineEdit, "find_field"), "human")
    seed.settle()
    assert seed.text.zoom == 2.5
    assert (seed.window.width(), seed.window.height()) == size
    for button in seed.window.findChildren(QAbstractButton):
        if isinstance(button.parent(), QLineEdit) or not button.isVisible():
            continue
        right = button.mapTo(seed.window, button.rect().topRight()).x()
        assert right <= seed.window.width(), button.objectName()
        if button.text() and not button.objectName().startswith("fact_"):
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), button.objectName()
    assert seed.text.viewport().height() >= seed.text.fontMetrics().height()
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F10):
        seed.bot.keyClick(seed.window, key)
        seed.settle()
        assert (seed.window.width(), seed.window.height()) == size


def test_a_window_that_has_room_for_the_size_stays_as_high_as_it_is(seed: Driver) -> None:
    """While the fonts are large already and the columns beside the text still stand, all would need 590 pixels."""
    seed.window.resize(900, 560)
    zoom(seed, 9)
    assert (seed.window.width(), seed.window.height()) == (900, 560)


def test_the_facts_leave_room_for_the_text(seed: Driver) -> None:
    seed.window.resize(900, 600)
    zoom(seed, 9)
    facts = seed.find(QWidget, "facts")
    assert facts.height() <= 0.28 * 600 + 1
    last = seed.find(FactLink, "fact_attendance")
    last.setFocus(Qt.FocusReason.TabFocusReason)
    seed.settle()
    assert facts.rect().contains(last.mapTo(facts, last.rect().center()))


def test_paper_stays_as_it_is(seed: Driver, tmp_path: Path) -> None:
    pages: list[str] = []
    for steps in (9, 0):
        zoom(seed, steps)
        path = tmp_path / "summary.pdf"
        printing.export_pdf(seed.window.report, path)
        told = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
        pages.append(re.sub(r">\d\d:\d\d<", "><", told.partition("<body>")[2]))  # the minute it was printed
    assert pages[0]
    assert pages[0] == pages[1]


@pytest.mark.slow
def test_a_long_report_is_zoomed_in_small_steps_and_stays_where_it_is_read(driver: Driver, tmp_path: Path) -> None:
    line = "Ann Lee said that the harbour was deep and that the boats of the town were old. " * 4
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"{number}. {line}" for number in range(3000)), encoding="utf-8")
    assert path.stat().st_size > 900_000
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.text.is_whole and driver.window.is_complete, timeout=60_000)
    bar = driver.text.verticalScrollBar()
    driver.bot.wait(1000)
    bar.setValue(round(bar.maximum() * 0.9))
    driver.bot.wait(200)
    top = driver.text.first_visible()
    beats = 0

    def beat() -> None:
        nonlocal beats
        beats += not driver.text.is_settled

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(0)
    for by in (1, 1, -1, -1):
        beats = 0
        zoom(driver, by)
        driver.bot.waitUntil(lambda: driver.text.is_settled, timeout=60_000)
        assert abs(driver.text.first_visible() - top) < 120
        assert beats > 2  # others were served in between, several times however fast the machine is
    timer.stop()


def test_a_low_window_shows_several_rows_of_the_overview(seed: Driver) -> None:
    seed.window.workbench.overview.toggle()
    zoom(seed, len(ZOOMS))
    while Preferences().zoom != 2.0:
        zoom(seed, -1)
    table = seed.find(OverviewTable, "overview_table")
    whole = table.viewport().rect()
    rows = [row for row in range(table.model().rowCount()) if table.rows.row(row) is not None]
    seen = [row for row in rows if whole.contains(table.visualRect(table.model().index(row, 0)))]
    assert len(seen) >= 3
    assert seed.find(QWidget, "facts").height() < 0.21 * seed.window.height()
    zoom(seed, 0)
    assert table.horizontalHeader().height() == 150
