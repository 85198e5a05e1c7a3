"""Every word of the window is said in the reader's language: a catalogue that brackets all of them leaves none bare."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from tests.window.brackets import NAME, Reader, bare, bracketed, bracketing_catalogue, foreign, wide
from tests.window.conftest import IDLE, Driver, MakeDriver
from viewer import cache, crashes
from viewer.models.links import Subject
from viewer.models.rows import Role
from viewer.reading import ReadingError, read_bytes, read_file, read_text
from viewer.report import summary
from viewer.report.contents import no_event
from viewer.report.model import Report, Source
from viewer.report.summary import OVERVIEW, SECTIONS, TEXT
from viewer.report.summary.words import hidden_names
from viewer.window import filter_button, printing
from viewer.window.clearing import ClearingDialog
from viewer.window.companions import Companions
from viewer.window.crash_report import CrashReport
from viewer.window.crash_watch import CrashWatch
from viewer.window.finding import Finding
from viewer.window.help.shortcuts import Shortcuts
from viewer.window.jobs import FaultError, Jobs
from viewer.window.opening import wanted
from viewer.window.paper import blocks
from viewer.window.paper.choices import Choices
from viewer.window.paper.edges import Edges
from viewer.window.paper.pieces import Written
from viewer.window.preferences import Preferences
from viewer.window.print_dialog import PrintDialog
from viewer.window.row_view import RowView
from viewer.window.windows import Windows
from viewer.writing import WritingError, write_text


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bracketing_catalogue(tmp_path_factory.mktemp("catalogue"))


@pytest.fixture(autouse=True)
def spoken(catalogue: Path, qapp: QApplication) -> Iterator[None]:
    """The application speaks in brackets."""
    translator = QTranslator()
    assert translator.load(str(catalogue))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def report(seed_report: Report) -> Report:
    return foreign(seed_report)


@pytest.fixture
def shown(report: Report, tmp_path: Path, driver: Driver) -> Driver:
    """A window that shows the report."""
    path = tmp_path / NAME
    path.write_text(report.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)
    driver.show(path)
    return driver


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """Reads in the test, and finds nothing bare in all that it reads."""
    made = Reader(tmp_path)
    yield made
    assert made.seen
    assert sorted(made.found) == []


def action(driver: Driver, text: str) -> QAction:
    """The action of the menus with that text, without its mnemonic."""
    actions = driver.window.findChildren(QAction)
    return next(one for one in actions if one.text().replace("&", "") == f"⟦{text}⟧")


def test_the_brackets_and_the_letters_work() -> None:
    assert bracketed("{shown} of %n items") == "{shown}⟦ of ⟧%n⟦ items⟧"
    assert not bare("⟦Title⟧: ｗｏｒｄｓ, 3")
    assert bare("⟦Title⟧: words")
    assert QCoreApplication.translate("Menus", "&Quit") == "⟦&Quit⟧"


def test_the_window_before_a_report(driver: Driver, reader: Reader) -> None:
    reader.read_window(driver.window)


def test_the_window_with_a_report(shown: Driver, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filter_button, "MOST_CHOICES", 1)
    reader.read_window(shown.window)
    shown.find(QToolButton, "by_speaker").click()
    shown.click_row("programme", 0)
    shown.find(QLineEdit, "people_filter").setText("ａ")
    for name in ("programme_filter", "statements_filter"):
        menu = shown.find(QToolButton, name).menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        next(one for one in menu.actions() if one.isCheckable()).trigger()
    reader.read_window(shown.window)
    assert re.fullmatch(r"\d+⟦ of ⟧\d+⟦ items⟧", shown.count("programme"))
    shown.find(QLineEdit, "people_filter").setText("nobody")
    reader.read_window(shown.window)
    assert any("matches" in label.text() for label in shown.window.findChildren(QLabel, "empty"))


def test_folded_groups_are_said(shown: Driver, reader: Reader) -> None:
    view = shown.find(RowView, "people")
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        if index.data(Role.KEY) is None:
            view.heading_pressed.emit(index)
            break
    assert any("folded" in str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3))
    reader.read_window(shown.window)


def test_search_says_what_it_found(shown: Driver, reader: Reader) -> None:
    for words in ("ｅｑｕａｌ", "ｔｈｅ", "xyz"):
        action(shown, "Find…").trigger()
        shown.find(QLineEdit, "find_field").setText(words)
        shown.settle()
        for name in ("find_previous", "find_next"):
            shown.find(QToolButton, name).click()
            reader.read_window(shown.window)


@pytest.mark.parametrize("kind", ["programme", "people", "statements", "remarks"])
def test_the_menus_of_rows(shown: Driver, reader: Reader, kind: str) -> None:
    view = shown.find(RowView, kind)
    row = next(row for row in range(view.model().rowCount()) if view.model().index(row, 0).data(Role.KEY) is not None)
    view.menu_asked.emit(Subject(view.rows.kind, view.model().index(row, 0).data(Role.KEY)), view.pos())
    menu = shown.find(QMenu, "row_menu")
    reader.read_window(menu)
    menu.close()


def test_the_small_windows(shown: Driver, reader: Reader) -> None:
    for title, name in (
        ("Event Report Viewer Help", "help"),
        ("What It Can and Cannot Do", "accuracy"),
        ("Keyboard Shortcuts", "shortcuts"),
        ("About Event Report Viewer", "about"),
    ):
        action(shown, title).trigger()
        dialog = shown.find(QDialog, name)
        reader.read_window(dialog)
        if isinstance(dialog, Shortcuts):  # beside what they do stand keys, named by Qt
            head = dialog.tree.headerItem()
            reader.read(name, (head.text(0), head.text(1), *(words for row in dialog.shown() for words in row[:2])))
        dialog.close()
    for title, name in (("Open…", "open_dialog"), ("Export as PDF…", "export_dialog")):
        action(shown, title).trigger()
        dialog = shown.find(QFileDialog, name)
        reader.read(name, (dialog.windowTitle(), *dialog.nameFilters()))
        dialog.close()


def test_what_is_kept_and_what_failed(shown: Driver, reader: Reader, tmp_path: Path) -> None:
    dialog = ClearingDialog(Preferences(), shown.window)
    told: list[str] = []
    dialog.cleared.connect(lambda sentence, _all: told.append(sentence))
    size = re.compile(r"[\d.,]+ \w+$")  # in the words of Qt
    for box in dialog.findChildren(QCheckBox):
        box.setText(size.sub("", box.text()))
        box.setChecked(True)
    reader.read_window(dialog)
    folders = (cache.default_folder() / f"{'a' * 64}.json", crashes.folder() / "0.txt", crashes.folder() / "1.txt")
    for folder in folders:
        folder.mkdir(parents=True)
    dialog.findChild(QPushButton, "clear").click()
    plain = re.compile("|".join(map(re.escape, (os.strerror(21), *map(str, folders)))))  # what is the system's
    reader.read("cleared", plain.sub("", told[0]))
    for path in folders[1:]:
        report = CrashReport(path, shown.window)
        label = report.findChild(QLabel, "crash_note")
        assert label
        for button in (None, "crash_copy", "crash_delete"):
            if button:
                report.findChild(QPushButton, button).click()
            label.setText(plain.sub("", label.text()))
            reader.read_window(report)
        report.close()


def test_what_is_said_of_crashes(shown: Driver, reader: Reader) -> None:
    windows = Windows(Companions(IDLE))
    windows.start([])
    watch = CrashWatch(crashes.Recorder("Qt"), windows)
    path = crashes.folder() / "0.txt"
    for tell in (watch.tell_of_death, watch.tell_of_fault):
        told = windows.last_active()
        assert told
        told.message_bar.end_progress()
        tell(path)
        reader.read("crash", (told.message, told.findChild(QPushButton, "offer").text()))
    watch.tell_of_fault(None)
    told = windows.last_active()
    assert told
    reader.read("fault", told.message)
    windows.close_all()


def test_a_private_window(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text(wide("Some words."), encoding="utf-8")
    windows = Windows(Companions(IDLE), private=True)
    windows.start([wanted(path)])
    (window,) = windows.all
    reader.read("title", window.windowTitle())
    qtbot.waitUntil(lambda: window.is_complete and bool(window.text.text))
    reader.read("title", window.windowTitle())
    label = window.findChild(QLabel, "private")
    reader.read("private", (label.text(), label.toolTip()))
    windows.close_all()


def test_what_is_copied(shown: Driver, reader: Reader) -> None:
    shown.click_row("programme", 3)
    action(shown, "Copy with Citation").trigger()
    reader.read("citation", QGuiApplication.clipboard().text())
    reader.read_window(shown.window)


def test_paper(report: Report, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    made = printing.summarised(report, Choices(sections=(*SECTIONS, OVERVIEW, TEXT)), hidden_names(2))
    for part in (blocks.head, blocks.body, blocks.appended):
        for block in part(made, 500):
            reader.read("paper", tuple(run.text for cell in (*block.cells, *block.again) for run in cell.runs))
    edges: list[str] = []

    def draw(_edges: Edges, _painter: object, _size: object, y: float, left: str, right: str, *_mode: object) -> float:
        edges.extend((left, right))
        return y

    monkeypatch.setattr(Edges, "_line", draw)
    paper = printing.laid_out(made)
    written = [piece.layout.text() for page in paper.pages for piece in page.pieces if isinstance(piece, Written)]
    assert len(written) > 20
    reader.read("overview on paper", tuple(written))
    printing.pdf(paper)
    assert len(edges) > 6
    reader.read("edge of the paper", tuple(re.sub(r"SHA-256 \w+", "", words) for words in edges))


def test_an_empty_summary(reader: Reader) -> None:
    made = printing.summarised(Report("Nothing."))
    for part in (blocks.head, blocks.body):
        for words in (cell.runs[0].text for block in part(made, 500) for cell in block.cells):
            reader.read("paper", words)
    reader.read("text", summary.to_text(made))
    for source in (Source(), Source(NAME)):
        reader.read("no event", no_event(Report("Nothing.", source)))


class PageText(HTMLParser):
    """The texts of a page, but for its style."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._styled = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._styled = tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._styled:
            self.texts.append(re.sub(r"SHA-256 \w+", "", data))


def test_page_and_text_of_the_summary(report: Report, reader: Reader) -> None:
    made = printing.summarised(report)
    page = PageText()
    page.feed(summary.to_html(made))
    assert len(page.texts) > 50
    reader.read("page", tuple(page.texts))
    reader.read("text", re.sub(r"SHA-256 \w+", "", summary.to_text(made)))


def test_the_print_dialog(shown: Driver, reader: Reader) -> None:
    action(shown, "Print…").trigger()
    dialog = shown.find(PrintDialog, "print_dialog")
    shown.bot.waitUntil(lambda: dialog.paper is not None)
    dialog.findChild(QComboBox, "hide").setCurrentIndex(3)
    dialog.findChild(QPushButton, "copy_text").click()
    reader.read_window(dialog)
    dialog.reject()


def test_files_that_cannot_be_read(driver: Driver, reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / NAME
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: bool(driver.message()))
    reader.read_window(driver.window)
    path.mkdir()
    (tmp_path / wide("link")).symlink_to(tmp_path / wide("nowhere"))
    (tmp_path / wide("circle")).symlink_to(tmp_path / wide("circle"))
    files = [path, path / NAME / NAME, *(tmp_path / wide(name) for name in ("link", "circle", "x" * 300))]
    for file in (*files, Path("/dev/null"), Path(f"{NAME}\0")):
        with pytest.raises(ReadingError) as caught:
            read_file(file)
        reader.read("reading", str(caught.value).replace("null", ""))
    for data in (b"", b" ", b"%PDF-1", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\1" * 9, b" " * 10_000_001):
        with pytest.raises(ReadingError) as caught:
            read_bytes(data, NAME)
        reader.read("reading", str(caught.value))
    for text in (" ", "a" * 10_000_001):
        with pytest.raises(ReadingError) as caught:
            read_text(text, NAME)
        reader.read("reading", str(caught.value))
    with pytest.raises(ReadingError) as caught:
        read_bytes(b"\xef\xbb\xbf\xff\xff", NAME)
    reader.read("reading", str(caught.value).replace("UTF-8", ""))


def test_files_that_cannot_be_written(reader: Reader, tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    for path in (tmp_path, tmp_path / "no" / "folder", loop, Path("/dev/null"), tmp_path / ("x" * 300)):
        with pytest.raises(WritingError) as caught:
            write_text(path, "words")
        reader.read("writing", str(caught.value).replace(str(path), ""))
    with pytest.raises(WritingError) as caught:
        write_text(Path("\0"), "words")
    reader.read("writing", str(caught.value))


def test_notes_and_faults(shown: Driver, reader: Reader, tmp_path: Path) -> None:
    for path in (tmp_path / "summary.pdf", tmp_path / "no" / "summary.pdf"):
        shown.window.files.export_pdf(shown.window.report, path)
        shown.bot.waitUntil(lambda path=path: str(path) in shown.message())
        reader.read("export", shown.message().replace(str(path), ""))
        assert shown.message()
    faults: list[FaultError] = []
    jobs = Jobs(shown.window)
    for error in (MemoryError(), RuntimeError()):
        jobs.start(lambda error=error: _raise(error), lambda _: None, faults.append)
    shown.bot.waitUntil(lambda: len(faults) == 2)
    reader.read("fault", tuple(str(fault).replace("RuntimeError", "") for fault in faults))


def _raise(error: Exception) -> None:
    raise error


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ('{"event": "progress", "stage": "Finding people", "done": 0.5}', Finding.RUNNING),
        ('{"event": "error", "message": "“ｎａｍｅ” took too long. Open a shorter part of it."}', Finding.STOPPED),
        ('{"event": "report", "report": 3}', Finding.STOPPED),
        ("no answer", Finding.STOPPED),
        (None, Finding.STOPPED),
    ],
)
def test_what_comes_from_the_worker(
    make_driver: MakeDriver, reader: Reader, tmp_path: Path, answer: str | None, state: Finding
) -> None:
    path = tmp_path / NAME
    path.write_text(wide("Some words."), encoding="utf-8")
    program = "import sys; sys.stdin.readline()"
    if answer:
        line = answer.replace("{", '{"id": 1, ', 1).encode("unicode_escape").decode()
        program += f"; print({line!r}.encode().decode('unicode_escape'), flush=True); sys.stdin.read()"
    driver = make_driver([sys.executable, "-X", "utf8", "-c", program])
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.finding is state and bool(driver.message()))
    if state is Finding.RUNNING:
        driver.bot.waitUntil(lambda: driver.message() == "⟦Finding people⟧")
    reader.read_window(driver.window)
    reader.found = {words for words in reader.found if "makes no sense (" not in words}  # the reason is for developers
    if state is Finding.RUNNING:
        driver.press("cancel")
        reader.read_window(driver.window)
