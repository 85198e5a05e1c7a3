"""Windows and dialogs of the application, one after the other, for whoever looks at each in every language."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QMenu,
    QToolButton,
    QWidget,
)

from tests.pictures.camera import CRASH
from viewer import resources
from viewer.window import recent_notes
from viewer.window.addresses import ask_to_open
from viewer.window.crash_report import CrashReport
from viewer.window.find_bar import FindBar
from viewer.window.main_window import MainWindow
from viewer.window.print_dialog import PrintDialog
from viewer.window.recent_notes import Note
from viewer.window.recent_panel import RecentPanel
from viewer.window.safe_export_dialog import SafeExportDialog

_W = TypeVar("_W", bound=QWidget)

_HEARD = Qt.ItemDataRole.AccessibleTextRole

Place = tuple[str, QWidget]
Wait = Callable[[Callable[[], bool]], None]


def of_reading(window: MainWindow, wait: Wait) -> Iterator[Place]:
    """The window with the sample as it is read: its tabs, the overview, and searches."""
    menus = window._menus
    yield "people", window
    for name in ("statements", "remarks", "history"):
        getattr(menus, name).trigger()
        yield name, window
    menus.overview.trigger()
    yield "overview", window
    menus.overview.trigger()
    menus.people.trigger()
    window.workbench.search.go_to_search()
    (bar,) = window.findChildren(FindBar)
    for words, choice in (("Albania", ""), ("human rihgts", ""), ("Albania xyzzy", ""), ("(human", "pattern")):
        bar.open_bar("", 0)
        bar.options.pattern.setChecked(choice == "pattern")
        bar.field.setText(words)
        wait(lambda: not bar._finder.searching)
        yield f"search {words}", window
    bar.options.pattern.setChecked(False)
    bar.field.clear()
    yield "search of nothing", window
    bar.close_bar()
    yield from _menus_of(window)


def of_dialogs(window: MainWindow, wait: Wait) -> Iterator[Place]:
    """The dialogs of reading, one after the other."""
    menus = window._menus
    for entry, name in (
        ("properties", "properties"),
        ("help", "help"),
        ("accuracy", "accuracy"),
        ("shortcuts", "shortcuts"),
        ("about", "about"),
        ("clear", "clear_dialog"),
    ):
        getattr(menus, entry).trigger()
        yield from _closed(name, _child(window, QDialog, name))
    menus.print.trigger()
    printing = _child(window, PrintDialog, "print_dialog")
    wait(lambda: printing.paper is not None)
    yield "print", printing
    _child(printing, QComboBox, "hide").setCurrentIndex(3)
    _child(printing, QCheckBox, "section_text").setChecked(True)
    yield "print, names chosen", printing
    _child(printing, QComboBox, "hide").setCurrentIndex(2)
    wait(lambda: printing.paper is not None)
    yield from _closed("print, names hidden", printing)
    menus.safe_copy.trigger()
    safe = _child(window, SafeExportDialog, "safe_export_dialog")
    wait(lambda: safe._made is not None)
    yield "safe copy", safe
    _child(safe, QComboBox, "hide").setCurrentIndex(2)
    yield from _closed("safe copy, names chosen", safe)
    ask_to_open("https://ann.example.org/a/very/long/way?of=words", window, "https://bo.example.org")
    yield from _closed("address", _child(window, QDialog, "open_address"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "2025-05-05T10-00-00Z.txt"
        path.write_text(CRASH, encoding="utf-8")
        report = CrashReport(path, window)
        report.show()
        yield from _closed("crash", report)


def of_messages(window: MainWindow, folder: Path, wait: Wait) -> Iterator[Place]:
    """What the message bar says, and a window whose file was changed or could not be read."""
    path = folder / resources.sample().name
    with path.open("a", encoding="utf-8") as file:
        file.write(" Cy Dow closed the evening.")
    wait(lambda: bool(window.message))
    yield "file changed", window
    window.message_bar.show_progress(window.tr("Reading the file…"))
    wait(lambda: window.message_bar.isVisible())
    yield "progress", window
    window.message_bar.end_progress()
    window.open_path(folder / "there_is_no_file_of_this_name.txt")
    wait(lambda: "there_is_no" in window.message)
    yield "no file", window
    window.message_bar.show_failure(window.message, retry=True)
    yield "a failure with a way to try again", window
    window.message_bar.hide()


def of_no_report(window: MainWindow, wait: Wait) -> Iterator[Place]:
    """A window that shows no report: at the first run, and where some were opened lately."""
    yield "empty window", window
    yield from _menus_of(window)
    preferences, gone = window._preferences, Path("/nowhere/minutes-2026-11.docx")
    known = {
        resources.sample(): Note("We are all equal and we support the basic human rights of all in Albania", 12, 41),
        Path(__file__): Note("Open doors at the Harbour Hall", 0, 9),
    }
    for path in (gone, *reversed(known)):
        preferences.add_recent(path)
    preferences.recent_notes = recent_notes.dumps(known)
    panel = _child(window, RecentPanel, "recent_panel")
    panel.update_files()
    wait(lambda: str(gone.parent) not in str(panel.view.model().index(2, 0).data(_HEARD)))
    yield "opened lately", window
    preferences.forget_recent()


def _menus_of(window: MainWindow) -> Iterator[Place]:
    """All menus: those of the bar, and those of buttons."""
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        yield f"menu {action.text()}", menu
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.menu() is not None:
            yield f"menu of {button.objectName()}", button.menu()


def _child(parent: QWidget, kind: type[_W], name: str) -> _W:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def _closed(name: str, dialog: QWidget) -> Iterator[Place]:
    """A dialog, which is closed once it has been looked at."""
    yield name, dialog
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)
