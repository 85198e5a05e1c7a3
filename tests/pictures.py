"""Take pictures of the real window and of the printed page: ``make pictures``.

The window is shown on a virtual screen with a window manager where there is one (Xvfb, openbox), else off screen.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parent.parent
SIZES = ((1360, 860), (1024, 640))
THEMES = (("light", "Light"), ("dark", "Dark"), ("contrast", "High Contrast"))
SMALL = (900, 600)
REPORTS = ("minamihama-peace-day", "small-islands-virtual-summit", "openshelves-trip-report")
"""Beside the sample: one speaker, many speakers, several days with clock times."""
PATIENCE = 60.0
"""Seconds after which something that should be shown is given up."""


def main() -> int:
    """Take all pictures; the exit code is 0 if all were taken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "pictures", help="folder for the pictures")
    parser.add_argument("--here", choices=("all", "scaled"), help="use the screen that is there, whatever it is")
    options = parser.parse_args()
    output: Path = options.output.resolve()
    if options.here:
        return take(output) if options.here == "all" else take_scaled(output)
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as private, screen() as environment:
        own = {f"XDG_{kind}_HOME": f"{private}/{kind.lower()}" for kind in ("CONFIG", "CACHE")}
        own |= {"PYTHONPATH": str(ROOT), "EVENT_REPORT_VIEWER_CACHE": f"{private}/reports"}
        for what, scale in (("all", "1"), ("scaled", "2")):
            command = [sys.executable, __file__, "--here", what, "--output", str(output)]
            environs = {**os.environ, **own, **environment, "QT_SCALE_FACTOR": scale}
            if code := subprocess.run(command, env=environs, check=False).returncode:
                return code
    print(f"The pictures are in {output}")
    return 0


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """What a process needs in its environment to have a screen to itself."""
    if not shutil.which("Xvfb"):
        print("Xvfb is not installed: pictures are taken off screen.", file=sys.stderr)
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "2880x1920x24", "-nolisten", "tcp"]
    processes = [subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)]
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        if shutil.which("openbox"):
            processes.append(subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}))
        yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "0"}
    finally:
        for process in reversed(processes):
            process.terminate()
            process.wait()


def take(output: Path) -> int:
    """Open the sample and other files in the real window and take a picture of each state."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from viewer import resources
    from viewer.window import printing
    from viewer.window.application import dress
    from viewer.window.finding import Finding
    from viewer.window.main_window import MainWindow

    application = QApplication(["event-report-viewer"])
    dress(application)
    window = MainWindow()
    camera = Camera(application, window, output)
    window.resize(*SIZES[0])
    window.show()
    window.open_path(resources.sample())
    camera.wait(lambda: window.finding is Finding.RUNNING and camera.shows("progress"))
    camera.shoot("state-looking")
    camera.wait(lambda: window.finding is Finding.DONE)
    camera.shoot("state-opened")
    for theme, title in THEMES:
        camera.choose("View", "Theme", title)
        for size in SIZES:
            window.resize(*size)
            camera.like_the_design()
            camera.shoot(f"window-{theme}-{size[0]}x{size[1]}")
        for key, name in (("2", "statements"), ("3", "remarks"), ("1", "people")):
            camera.press(f"Ctrl+{key}")
            camera.shoot(f"{name}-{theme}")
        camera.searches(theme)
        camera.prints(theme)
    printing.export_pdf(window.report, output / "summary.pdf")
    window.resize(*SIZES[0])
    with tempfile.TemporaryDirectory() as folder:
        for theme, title in THEMES:
            camera.choose("View", "Theme", title)
            camera.files(theme, Path(folder))
    window.open_path(resources.sample())
    camera.wait(lambda: window.report.source.name == resources.sample().name and window.finding is Finding.DONE)
    camera.choose("View", "Theme", "Light")
    window.resize(*SIZES[0])
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    camera.like_the_design()
    camera.shoot("window-right-to-left")
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for name in REPORTS:
        window.open_path(ROOT / "tests" / "reports" / "known" / f"{name}.txt")
        camera.wait(lambda name=name: window.finding is Finding.DONE and window.report.source.name == f"{name}.txt")
        for size in (SIZES[0], SMALL):
            window.resize(*size)
            camera.press("Alt+Down")
            camera.shoot(f"report-{name}-{size[0]}x{size[1]}")
        window.resize(*SIZES[0])
    window.open_path(ROOT / "LICENSE")
    camera.wait(lambda: window.finding is Finding.DONE and window.report.source.name == "LICENSE")
    camera.shoot("state-nothing-found")
    window.companions.extractor.close()
    window.open_path(output / "missing.txt")
    camera.wait(lambda: camera.shows("retry"))
    camera.shoot("state-failed")
    window.close()
    if shutil.which("pdftoppm"):
        command = ["pdftoppm", "-r", "110", "-png", "-singlefile", str(output / "summary.pdf"), str(output / "summary")]
        subprocess.run(command, check=True)
    return 0


def take_scaled(output: Path) -> int:
    """Take a picture of the window on a screen with twice the usual scale."""
    from PySide6.QtWidgets import QApplication

    from viewer import resources
    from viewer.window.application import dress
    from viewer.window.finding import Finding
    from viewer.window.main_window import MainWindow

    application = QApplication(["event-report-viewer"])
    dress(application)
    window = MainWindow()
    camera = Camera(application, window, output)
    window.resize(*SIZES[1])
    window.show()
    window.open_path(resources.sample())
    camera.wait(lambda: window.finding is Finding.DONE)
    camera.like_the_design()
    camera.shoot("window-200-percent")
    window.close()
    return 0


class Camera:
    """Takes pictures of one window and presses what must be pressed for them."""

    def __init__(self, application: object, window: object, output: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from viewer.window.main_window import MainWindow

        assert isinstance(application, QApplication)
        assert isinstance(window, MainWindow)
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
        from PySide6.QtWidgets import QWidget

        widget = self._window.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def shoot(self, name: str, of: QWidget | None = None) -> None:
        """Take a picture of the window, or of one of its dialogs."""
        self.settle()
        shown = of or self._window
        if self._application.platformName() == "xcb":
            picture = shown.screen().grabWindow(shown.winId())
        else:
            picture = shown.grab()
        if not picture.save(str(self._output / f"{name}.png")):
            raise OSError(f"cannot write {name}.png into {self._output}")

    def choose(self, *titles: str) -> None:
        """Choose an entry of the menus."""
        from PySide6.QtWidgets import QMenu

        actions = self._window.menuBar().actions()
        for title in titles:
            action = next(action for action in actions if action.text().replace("&", "") == title)
            menu = action.menu()
            if isinstance(menu, QMenu):
                actions = menu.actions()
            else:
                action.trigger()

    def press(self, keys: str) -> None:
        """Press keys."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        QTest.keySequence(self._window, QKeySequence(keys))

    def like_the_design(self) -> None:
        """The fourth item chosen, and a search within it."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLabel, QLineEdit, QListView

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
        from PySide6.QtWidgets import QLineEdit

        field = self._window.findChild(QLineEdit, "find_field")
        assert field is not None
        for words, button, entry, name in (
            ("Albania", "matches_grouping", "By Programme Item", "items"),
            ("Albania", "matches_grouping", "By Voice", "voices"),
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
        from PySide6.QtWidgets import QCheckBox, QComboBox

        from viewer.window.print_dialog import PrintDialog

        self.choose("File", "Print…")
        dialog = self._window.findChild(PrintDialog, "print_dialog")
        assert dialog is not None
        self.wait(lambda: dialog.paper is not None)
        self.shoot(f"print-{theme}", dialog)
        for name, index in (("hide", 3), ("columns", 1)):
            box = dialog.findChild(QComboBox, name)
            assert box is not None
            box.setCurrentIndex(index)
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
        from PySide6.QtWidgets import QDialog, QToolButton

        files = ROOT / "tests" / "reading" / "formats" / "files"
        garbled = folder / "garbled.txt"
        garbled.write_text("Ann Lee spoke in the cafÃ© on 5 May 2025. Bo Ek thanked her.", encoding="utf-8")
        for path, name in (
            (files / "english.docx", "docx"),
            (files / "persian.chromium.pdf", "pdf"),
            (files / "pages" / "news.html", "html"),
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

    def choose_in(self, button: str, title: str) -> None:
        """Choose an entry of the menu of a button."""
        from PySide6.QtWidgets import QToolButton

        found = self._window.findChild(QToolButton, button)
        assert found is not None
        next(action for action in found.menu().actions() if action.text().replace("&", "") == title).trigger()


if __name__ == "__main__":
    raise SystemExit(main())
