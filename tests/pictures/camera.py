"""Takes pictures of the real window, and presses what must be pressed for them."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QToolButton,
    QWidget,
)

from viewer.window.crash_report import CrashReport
from viewer.window.main_window import MainWindow
from viewer.window.print_dialog import PrintDialog
from viewer.window.row_view import RowView

FILES = Path(__file__).resolve().parent.parent / "reading" / "formats" / "files"
SMALL = (900, 600)
PATIENCE = 60.0
"""Seconds after which something that should be shown is given up."""
CRASH = """\
Event Report Viewer 0.2.0
Python 3.13.5
2025-05-05 10:00:00 UTC

In the main thread, the innermost place last:

Unhandled exception: builtins.ValueError
  File "viewer/window/workbench.py", line 192 in Workbench.show_report
"""


class Camera:
    """Takes pictures of one window and presses what must be pressed for them."""

    def __init__(self, application: QApplication, window: MainWindow, output: Path) -> None:
        self._application = application
        self._window = window
        self._output = output

    def wait(self, condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Let the window work until the condition holds. Raises TimeoutError if it never does."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("what should be shown is not")
            self._application.processEvents()
            time.sleep(0.01)

    def settle(self) -> None:
        """Wait until what was asked for is painted."""
        end = time.monotonic() + 0.3
        self.wait(lambda: time.monotonic() > end)

    def shows(self, name: str) -> bool:
        """Whether the widget of that name can be seen."""
        widget = self._window.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def shoot(self, name: str, of: QWidget | None = None) -> None:
        """Take a picture of the window, or of one of its dialogs."""
        shown = of or self._window
        self.wait(lambda: _is_there(shown))
        self.settle()
        if self._application.platformName() == "xcb":
            picture = shown.screen().grabWindow(shown.winId())
        else:
            picture = shown.grab()
        if not picture.save(str(self._output / f"{name}.png")):
            raise OSError(f"cannot write {name}.png into {self._output}")

    def shoot_over(self, name: str, rect: QRect) -> None:
        """Take a picture of a part of the screen, off screen of the window alone."""
        if self._application.platformName() == "xcb":
            picture = self._window.screen().grabWindow(0, rect.x(), rect.y(), rect.width(), rect.height())
        else:
            picture = self._window.grab()
        if not picture.save(str(self._output / f"{name}.png")):
            raise OSError(f"cannot write {name}.png into {self._output}")

    def choose(self, *titles: str) -> None:
        """Choose an entry of the menus."""
        actions = self._window.menuBar().actions()
        for title in titles:
            action = next(action for action in actions if _plain(action.text()) == title)
            menu = action.menu()
            if isinstance(menu, QMenu):
                actions = menu.actions()
            else:
                action.trigger()

    def press(self, keys: str) -> None:
        """Press keys."""

        QTest.keySequence(self._window, QKeySequence(keys))

    def like_the_design(self) -> None:
        """The fourth item chosen, and a search within it."""
        self.press("Esc")
        programme = self._window.findChild(QListView, "programme")
        assert programme is not None
        index = programme.model().index(3, 0)
        programme.scrollTo(index)
        self.settle()
        where = programme.visualRect(index).center()
        QTest.mouseClick(programme.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        self.press("Ctrl+F")
        field = self._window.findChild(QLineEdit, "find_field")
        assert field is not None
        field.selectAll()
        QTest.keyClicks(field, "human rights")
        count = self._window.findChild(QLabel, "find_count")
        assert count is not None
        self.wait(lambda: " of " in count.text())
        while not count.text().startswith("2 of"):
            QTest.keyClick(field, Qt.Key.Key_Return)

    def searches(self, theme: str) -> None:
        """Each way to list what was found, and each thing that the find bar has to say."""
        field = self._window.findChild(QLineEdit, "find_field")
        assert field is not None
        for words, button, entry, name in (
            ("Albania", "matches_grouping", "By Programme Item", "items"),
            ("Albania", "matches_grouping", "By Speaker", "voices"),
            ("Abdullahi", "matches_grouping", "People, Programme, Statements", "objects"),
            ("Abdullahi", "matches_grouping", "By Paragraph", "names"),
            ("human rihgts", "", "", "near"),
            ("speech", "find_options", "In the Report’s Own Words", "scope"),
            ("(human", "find_options", "Regular Expression", "pattern"),
        ):
            field.setText(words)
            if button:
                self.choose_in(button, entry)
            end = time.monotonic() + 1.5
            self.wait(lambda end=end: time.monotonic() > end)
            self.shoot(f"search-{name}-{theme}")
        self.choose_in("find_options", "Regular Expression")
        self.press("Esc")

    def prints(self, theme: str) -> None:
        """The print dialog as it opens, with the text and hidden names, and as small as a small screen has it."""
        self.choose("File", "Print…")
        dialog = self._window.findChild(PrintDialog, "print_dialog")
        assert dialog is not None
        self.wait(lambda: dialog.paper is not None)
        self.shoot(f"print-{theme}", dialog)
        for name, index in (("hide", 3), ("columns", 1)):
            box = dialog.findChild(QComboBox, name)
            assert box is not None
            box.setCurrentIndex(index)
        people = dialog.findChild(QListWidget, "hidden_people")
        assert people is not None
        people.item(0).setCheckState(Qt.CheckState.Checked)  # before somebody is chosen there are no pages
        ticked = dialog.findChild(QCheckBox, "section_text")
        assert ticked is not None
        ticked.setChecked(True)
        dialog.resize(*SMALL)
        self.wait(lambda: dialog.paper is not None)
        dialog.pages.go_to(1)
        self.shoot(f"print-text-{theme}", dialog)
        ticked.setChecked(False)
        columns = dialog.findChild(QComboBox, "columns")
        assert columns is not None
        columns.setCurrentIndex(0)
        dialog.reject()

    def files(self, theme: str, folder: Path) -> None:
        """Files of foreign formats, what is said of them, and what is known of them."""
        garbled = folder / "garbled.txt"
        garbled.write_text("Ann Lee spoke in the cafÃ© on 5 May 2025. Bo Ek thanked her.", encoding="utf-8")
        for path, name in (
            (FILES / "english.docx", "docx"),
            (FILES / "persian.chromium.pdf", "pdf"),
            (FILES / "pages" / "news.html", "html"),
            (garbled, "garbled"),
        ):
            self._window.open_path(path)
            self.wait(lambda path=path: self._window.report.source.name == path.name)
            self.wait(lambda: self._window.finding.name == "DONE")
            self.shoot(f"file-{name}-{theme}")
        with garbled.open("a", encoding="utf-8") as file:
            file.write(" Cy Dow closed the evening.")
        self.wait(lambda: "changed" in self._window.message)
        self.shoot(f"file-changed-{theme}")
        button = self._window.findChild(QToolButton, "read_as")
        assert button is not None
        button.menu().popup(self._window.mapToGlobal(self._window.rect().center()))
        self.settle()
        self.shoot(f"read-as-{theme}", button.menu())
        button.menu().close()
        self.choose("File", "Properties…")
        dialog = self._window.findChild(QDialog, "properties")
        assert dialog is not None
        self.shoot(f"properties-{theme}", dialog)
        dialog.close()

    def keepsakes(self, theme: str) -> None:
        """What is asked before private data are cleared, and the report of a crash."""
        self.choose("File", "Clear Private Data…")
        dialog = self._window.findChild(QDialog, "clear_dialog")
        assert dialog is not None
        self.shoot(f"clear-{theme}", dialog)
        dialog.reject()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "2025-05-05T10-00-00Z.txt"
            path.write_text(CRASH, encoding="utf-8")
            report = CrashReport(path, self._window)
            report.show()
            self.shoot(f"crash-{theme}", report)
            report.close()

    def choose_in(self, button: str, title: str) -> None:
        """Choose an entry of the menu of a button."""
        found = self._window.findChild(QToolButton, button)
        assert found is not None
        next(action for action in found.menu().actions() if action.text().replace("&", "") == title).trigger()


def _is_there(shown: QWidget) -> bool:
    """Whether a window is on the screen, and its rows, which are laid out little by little, are."""
    handle = shown.window().windowHandle()
    views = (view for view in shown.findChildren(RowView) if view.isVisible() and view.model().rowCount())
    return handle is not None and handle.isExposed() and all(map(_has_rows, views))


def _has_rows(view: RowView) -> bool:
    model, shown = view.model(), [row for row in range(view.model().rowCount()) if not view.isRowHidden(row)]
    return all(view.visualRect(model.index(row, 0)).isValid() for row in (*shown[:1], *shown[-1:]))


def _plain(words: str) -> str:
    """An entry of a menu without its mnemonic, and without the mark that it has where one reads from right to left."""
    return words.replace("&", "").removesuffix("\N{LEFT-TO-RIGHT MARK}")
