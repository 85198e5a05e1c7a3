"""The window around the views: menus, files that are dropped, looks, what is remembered."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QTextEdit,
    QWidget,
)

from tests.window.conftest import IDLE, Driver, dispose, shown
from viewer import cache, resources
from viewer.report.doubtful import doubts
from viewer.report.model import Report
from viewer.window.companions import Companions
from viewer.window.fact_link import FactLink
from viewer.window.help.shortcuts import Shortcuts
from viewer.window.main_window import MainWindow
from viewer.window.paper import choices
from viewer.window.side_tabs import SideTabs
from viewer.window.theme import Theme

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

PROGRAMME = (
    ("Opening", "Erisa Rahimi", "¶3"),
    ("Screening", "“Biography”", "¶3"),
    ("Introduction", "Ebrahim Khodabandeh", "¶3"),
    ("Speech", "Ebrahim Khodabandeh", "¶4–5"),
    ("Screening", "documentary", "¶6"),
    ("Introduction", "Soraya Abdallahi", "¶7"),
    ("Speech", "Soraya Abdallahi", "¶8"),
    ("Speech", "Hamid Agh Atabai", "¶9"),
    ("Message", "Naimeh Jongtsai", "¶11"),
    ("Statement", "final statement", "¶12"),
)
"""What happened in the sample: what it was, a word of its row, its first paragraphs."""

SPEAKERS = (
    ("Ebrahim Khodabandeh", "CEO of Nejat Society · online item 4"),
    ("Soraya Abdallahi", "head of the Mothers’ Organization of Nejat Society · online item 7"),
    ("Hamid Agh Atabai", "one of the defectors from the Cult of Rajavi and a member of Nejat Society Albania item 8"),
)
"""Who spoke in the sample, in which role, and where."""


def poppler(*command: str) -> str:
    """What a tool that reads PDFs tells."""
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def menu(driver: Driver, *titles: str) -> None:
    """Choose an entry of the menus by its text."""
    actions = driver.window.menuBar().actions()
    for number, title in enumerate(titles):
        action = next(action for action in actions if action.text().replace("&", "").rstrip("…") == title)
        if number < len(titles) - 1:
            actions = entries(action)
        else:
            assert action.isEnabled()
            action.trigger()
    driver.settle()


def entries(action: QAction) -> list[QAction]:
    """The entries of a menu."""
    opened = action.menu()
    assert isinstance(opened, QMenu)
    return opened.actions()


def answer(driver: Driver, dialog: QFileDialog, path: Path) -> None:
    """Paste a name into a dialog and take it."""
    driver.bot.waitExposed(dialog)
    field = dialog.findChild(QLineEdit)
    QGuiApplication.clipboard().setText(str(path))
    field.selectAll()
    driver.bot.keyClick(field, Qt.Key.Key_V, CONTROL)
    driver.bot.keyClick(field, Qt.Key.Key_Return)


def test_title_header_and_status_name_the_report(seed: Driver) -> None:
    title = str(seed.window.report.event.title.value)
    assert seed.window.windowTitle() == f"{title} — Event Report Viewer"
    status = seed.find(QLabel, "place").text()
    assert status.endswith("paragraph 1 of 12")
    assert str(seed.window.report.event.organisers[0].value) in status
    assert (
        seed.find(SideTabs, "side_tabs").tabText(2)
        == f"To check · {len(seed.window.report.remarks) + len(doubts(seed.window.report))}"
    )


def test_tab_leads_through_the_window_as_it_is_read(seed: Driver) -> None:
    seed.window.workbench.search.go_to_search()
    stops: list[str] = []
    widget = seed.window.nextInFocusChain()
    while widget is not seed.window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            stops.append(widget.objectName())
        widget = widget.nextInFocusChain()
    order = ["fact_title", "fact_date", "programme_filter", "programme", "find_field", "find_close", "text"]
    order += ["side_tabs_bar", "people_filter", "people"]
    first = stops.index("fact_title")
    assert [name for name in stops[first:] + stops[:first] if name in order] == order


def test_status_follows_what_is_looked_at(seed: Driver) -> None:
    seed.click_row("programme", len(seed.window.report.programme) - 1)
    assert seed.find(QLabel, "place").text().endswith("paragraph 12 of 12")
    seed.click_text(seed.window.report.text.index("gathered"))
    assert seed.find(QLabel, "place").text().endswith("paragraph 2 of 12")


def test_facts_that_are_not_stated_can_be_stated_and_have_no_words(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "little.txt"
    path.write_text("Nothing much. Somebody came.\n", encoding="utf-8")
    report = Report(path.read_text(encoding="utf-8"))
    reports = cache.ReportCache(cache.default_folder())
    reports.put(cache.key(report.text), report)
    driver.show(path)
    links = [link for link in driver.window.findChildren(FactLink) if link.isVisible()]
    assert [link.words for link in links] == ["Nothing much. Somebody came."]
    assert not any(link.is_stated for link in links)
    assert links[0].accessibleName() == "Title: not stated; first words: Nothing much. Somebody came."
    fold = driver.find(QPushButton, "facts_fold")
    assert fold.text() == "5 not stated"
    fold.click()
    links = [link for link in driver.window.findChildren(FactLink) if link.isVisible()]
    assert [link.words for link in links[1:]] == ["not stated"] * 5
    assert links[1].accessibleName() == "Date: not stated"
    notes = [label.text() for label in driver.window.findChildren(QLabel, "empty")]
    assert "No people were found in this text." in notes
    assert "tells of no event" in driver.message()


def test_a_headline_is_shown_as_one(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "club.txt"
    path.write_text("Ann Bell’s club meets in Leeds\n\nThe club met. Ann Bell spoke of books.\n", encoding="utf-8")
    reports = cache.ReportCache(cache.default_folder())
    reports.put(cache.key(path.read_text(encoding="utf-8")), Report(path.read_text(encoding="utf-8")))
    driver.show(path)
    title = driver.find(FactLink, "fact_title")
    assert title.words == "Ann Bell’s club meets in Leeds"
    assert title.accessibleName() == "Title: not stated; headline: Ann Bell’s club meets in Leeds"
    assert driver.find(QLabel, "title_label").text() == "headline"
    assert driver.window.windowTitle() == "Ann Bell’s club meets in Leeds — Event Report Viewer"


def test_open_by_menu_keys_and_dialog(seed: Driver, tmp_path: Path) -> None:
    path = tmp_path / "other.txt"
    path.write_text("Another text.\n", encoding="utf-8")
    seed.bot.keyClick(seed.window, Qt.Key.Key_O, CONTROL)
    dialog = seed.find(QFileDialog, "open_dialog")
    answer(seed, dialog, path)
    seed.bot.waitUntil(lambda: seed.window.report.text == "Another text.\n")
    assert seed.window.windowTitle() == "other.txt — Event Report Viewer"


def test_reload_keeps_the_place(driver: Driver, seed_report: Report, tmp_path: Path) -> None:
    path = tmp_path / "again.txt"
    path.write_text(seed_report.text, encoding="utf-8")
    reports = cache.ReportCache(cache.default_folder())
    reports.put(cache.key(seed_report.text), seed_report)
    driver.show(path)
    driver.click_row("programme", len(seed_report.programme) - 1)
    place = driver.text.verticalScrollBar().value()
    assert place > 0
    menu(driver, "File", "Reload")
    driver.bot.waitUntil(lambda: not driver.marked("programme"))
    assert driver.text.verticalScrollBar().value() == place


def test_sample_can_be_opened_again(driver: Driver) -> None:
    menu(driver, "File", "Open Sample")
    driver.bot.waitUntil(lambda: driver.window.report.source.name == resources.sample().name)


def test_export_by_keys_writes_the_summary(seed: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choices, "_LETTER", [])  # A4 wherever the test runs
    path = tmp_path / "summary.pdf"
    seed.bot.keyClick(seed.window, Qt.Key.Key_E, CONTROL | SHIFT)
    dialog = seed.find(QFileDialog, "export_dialog")
    assert dialog.findChild(QLineEdit).text().endswith(".pdf")
    answer(seed, dialog, path)
    seed.bot.waitUntil(lambda: str(path) in seed.message())
    told = poppler("pdfinfo", str(path))
    assert re.search(r"^Pages: +1$", told, re.MULTILINE)
    assert re.search(r"^Page size: .*\(A4\)$", told, re.MULTILINE)
    page = " ".join(poppler("pdftotext", "-raw", str(path), "-").split())
    assert " ".join(str(seed.window.report.event.title.value).split()) in page
    facts, rest = page.split(" Programme ", 1)
    rows, rest = rest.split(" Speakers ", 1)
    assert re.search(r"Date Sunday, 26 November 2023 ¶1", facts)
    pattern = " ".join(
        rf"{number} {kind}\b[^¶]*{re.escape(words)}[^¶]*{reference}\b[^¶]*"
        for number, (kind, words, reference) in enumerate(PROGRAMME, 1)
    )
    assert re.fullmatch(pattern, rows)
    speakers, others = rest.split(" What was said", 1)[0].split(" Other people ", 1)
    assert re.search(r"Leonard Nika · famous writer · sent a message item 9", others)
    assert re.search(r"Mentioned: Amir Aslan Hassanzadeh ¶8, Rajavi", others)
    speakers = speakers.replace(" ?", "")  # whether or not a role is doubted
    assert re.fullmatch(" ".join(rf"{name} .*?{re.escape(role)}" for name, role in SPEAKERS), speakers)


def test_the_folder_of_the_export_is_remembered(seed: Driver, tmp_path: Path) -> None:
    seed.bot.keyClick(seed.window, Qt.Key.Key_E, CONTROL | SHIFT)
    answer(seed, seed.find(QFileDialog, "export_dialog"), tmp_path / "summary.pdf")
    seed.bot.waitUntil((tmp_path / "summary.pdf").exists)
    seed.window.activateWindow()  # which a desktop does by itself
    seed.bot.waitUntil(seed.window.isActiveWindow)
    seed.bot.keyClick(seed.window, Qt.Key.Key_O, CONTROL)
    dialog = seed.find(QFileDialog, "open_dialog")
    assert Path(dialog.directory().path()) == tmp_path
    dialog.reject()


def test_export_that_fails_is_said_in_the_window(seed: Driver, tmp_path: Path) -> None:
    seed.window.files.export_pdf(seed.window.report, tmp_path / "missing" / "summary.pdf")
    seed.bot.waitUntil(lambda: "summary.pdf" in seed.message())
    assert not seed.find(QAbstractButton, "retry").isVisible()


def test_paper_waits_for_a_report(driver: Driver) -> None:
    texts = {action.text(): action.isEnabled() for action in entries(driver.window.menuBar().actions()[0])}
    assert [texts[name] for name in ("&Print…", "&Export as PDF…")] == [False] * 2


def test_zoom_by_keys_and_wheel(seed: Driver) -> None:
    size = seed.text.document().defaultFont().pointSizeF()
    seed.bot.keyClick(seed.window, Qt.Key.Key_Plus, CONTROL)
    assert seed.text.document().defaultFont().pointSizeF() > size
    seed.bot.keyClick(seed.window, Qt.Key.Key_0, CONTROL)
    assert seed.text.document().defaultFont().pointSizeF() == size
    seed.bot.keyClick(seed.window, Qt.Key.Key_Minus, CONTROL)
    assert seed.text.document().defaultFont().pointSizeF() < size
    wheel(seed, 120)
    assert seed.text.zoom == 1.0
    for _ in range(30):
        wheel(seed, 120)
    assert seed.text.zoom == 2.5


def wheel(driver: Driver, steps: int) -> None:
    view = driver.text.viewport()
    where = QPointF(100, 100)
    QApplication.sendEvent(
        view,
        QWheelEvent(
            where,
            QPointF(view.mapToGlobal(where.toPoint())),
            QPoint(),
            QPoint(0, steps),
            Qt.MouseButton.NoButton,
            CONTROL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_zoom_keeps_what_is_at_the_top(seed: Driver) -> None:
    seed.window.resize(1024, 640)
    seed.click_row("programme", len(seed.window.report.programme) // 2)
    top = seed.text.first_visible()
    assert top > 0
    seed.bot.keyClick(seed.window, Qt.Key.Key_Minus, CONTROL)
    seed.bot.keyClick(seed.window, Qt.Key.Key_Plus, CONTROL)
    assert abs(seed.text.first_visible() - top) < 200


def test_theme_is_switched_and_remembered(seed: Driver) -> None:
    for name in ("Dark", "Light"):
        menu(seed, "View", "Theme", name)
        theme = Theme.load(name.lower())
        image = seed.text.viewport().grab().toImage()
        assert image.pixelColor(3, 3).name() == theme.paper.name()
        panel = seed.find(QListView, "programme").viewport().grab().toImage()
        assert panel.pixelColor(panel.width() - 3, panel.height() - 3).name() == theme.panel.name()
        other = MainWindow(Companions(IDLE))
        image = other.grab().toImage()
        dispose(other)
        assert image.pixelColor(image.width() // 2, image.height() // 4).name() == theme.paper.name()


def test_panels_hide_and_come_back(seed: Driver) -> None:
    for key, name in ((Qt.Key.Key_F9, "programme"), (Qt.Key.Key_F10, "side_tabs")):
        widget = seed.find(QWidget, name)
        seed.bot.keyClick(seed.window, key)
        assert not widget.isVisible()
        seed.bot.keyClick(seed.window, key)
        assert widget.isVisible()


def test_tabs_by_keys(seed: Driver) -> None:
    for key, name in ((Qt.Key.Key_2, "statements"), (Qt.Key.Key_3, "remarks"), (Qt.Key.Key_1, "people")):
        seed.bot.keyClick(seed.window, key, CONTROL)
        assert seed.find(QListView, name).hasFocus()


def test_columns_chosen_by_the_reader_are_remembered(seed: Driver) -> None:
    splitter = seed.find(QSplitter, "columns")
    handle = splitter.handle(1)
    seed.bot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
    seed.bot.mouseMove(handle, QPoint(-60, 50))
    seed.bot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(-60, 50))
    width = splitter.sizes()[0]
    assert width < 348
    seed.window.close()
    other = shown(seed.bot, MainWindow(Companions(IDLE)))
    assert other.find(QSplitter, "columns").sizes()[0] == width
    dispose(other.window)


def test_help_explains_every_view_and_what_is_not_done(seed: Driver) -> None:
    menu(seed, "Help", "Event Report Viewer Help")
    dialog = seed.find(QDialog, "help")
    seed.bot.waitExposed(dialog)
    words = dialog.findChild(QTextEdit).toPlainText()
    for title in ("Evidence", "The programme", "People", "Statements", "To check", "What it does not do"):
        assert title in words.splitlines()
    assert "**" not in words
    dialog.close()


@pytest.mark.parametrize(
    ("title", "name"), [("Keyboard Shortcuts", "shortcuts"), ("About Event Report Viewer", "about")]
)
def test_help(seed: Driver, title: str, name: str) -> None:
    menu(seed, "Help", title)
    dialog = seed.find(QDialog, name)
    seed.bot.waitExposed(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    if name == "shortcuts":
        assert isinstance(dialog, Shortcuts)
        assert ("Edit", "Find Next", "F3, Ctrl+G") in dialog.shown()
    else:
        assert "MIT" in words
        assert "0." in words
    dialog.close()


def test_everything_that_takes_the_keyboard_has_a_name(seed: Driver) -> None:
    seed.bot.keyClick(seed.window, Qt.Key.Key_F, CONTROL)
    reached: list[QWidget] = []
    widget = seed.window.focusWidget()
    while widget not in reached:
        reached.append(widget)
        seed.bot.keyClick(seed.window, Qt.Key.Key_Tab)
        widget = seed.window.focusWidget()
    assert len(reached) > 10
    for widget in reached:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget.objectName()


@pytest.mark.parametrize("size", [(1360, 860), (1024, 640), (900, 600)])
def test_nothing_is_cut_at_any_size(seed: Driver, size: tuple[int, int]) -> None:
    seed.window.resize(*size)
    seed.bot.keyClick(seed.window, Qt.Key.Key_F, CONTROL)
    seed.bot.keyClicks(seed.find(QLineEdit, "find_field"), "human")
    seed.settle()
    assert (seed.window.width(), seed.window.height()) == size
    for button in seed.window.findChildren(QAbstractButton):
        if isinstance(button.parent(), QLineEdit):
            continue  # a symbol within it
        if button.isVisible() and button.text() and not button.objectName().startswith("fact_"):
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), button.objectName()
    tabs = seed.find(SideTabs, "side_tabs")
    last = tabs.tabBar().tabRect(tabs.count() - 1)
    assert tabs.tabBar().mapTo(tabs, last.bottomRight()).x() <= tabs.width()
    for name in ("programme", "people"):
        view = seed.find(QListView, name)
        assert view.horizontalScrollBar().maximum() == 0
