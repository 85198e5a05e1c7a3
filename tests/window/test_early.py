"""What a window needs until it has painted a text for the first time: little, and none of it by accident."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, Qt

from viewer import resources
from viewer.window import early, languages

TELL = """
import sys
from pathlib import Path
from PySide6 import QtCore, QtWidgets
from viewer.window import application
from viewer.window.main_window import MainWindow
from viewer.window.opening import wanted

def tell():
    print([[*vars(QtCore), *vars(QtWidgets)], [*sys.modules]], flush=True)
    QtWidgets.QApplication.closeAllWindows()

def watch(window, *options):
    begin(window, *options)
    if sys.argv[2] == "painted":
        window.text.painted.connect(tell)
    else:
        watch_on(window)

def watch_on(window):
    if window.is_complete:
        tell()
    else:
        QtCore.QTimer.singleShot(10, lambda: watch_on(window))

begin = MainWindow.__init__
MainWindow.__init__ = watch
application.run([wanted(Path(sys.argv[1]))])
"""
"""A program that tells what it has loaded when it has ``painted`` a text, or is ``complete``."""


@pytest.fixture(scope="module")
def loaded() -> tuple[set[str], set[str]]:
    """What the bindings of Qt have made, and what modules are loaded, when a text is painted."""
    return load("painted")


def load(until: str) -> tuple[set[str], set[str]]:
    command = [sys.executable, "-c", TELL, str(resources.sample()), until]
    run = subprocess.run(command, cwd=resources.root(), stdout=subprocess.PIPE, check=True, timeout=60)
    made, modules = ast.literal_eval(run.stdout.decode())
    return set(made), set(modules)


def test_neither_all_of_qt_nor_all_widgets_are_made(loaded: tuple[set[str], set[str]]) -> None:
    made, _ = loaded
    assert {"QObject", "QTextEdit", "QMainWindow"} <= made
    assert made.isdisjoint({"Qt", "QFileDialog", "QTreeView", "QStyle"})


def test_what_can_wait_is_not_loaded(loaded: tuple[set[str], set[str]]) -> None:
    _, modules = loaded
    assert "viewer.window.text_view" in modules
    later = ("json", "tomllib", "datetime", "viewer.reader", "viewer.report.model", "viewer.report.search")
    windows = ("workbench", "views", "companion", "row_delegates", "find_bar", "answers", "session")
    assert modules.isdisjoint((*later, *(f"viewer.window.{name}" for name in windows)))


def test_what_searches_waits_until_somebody_does() -> None:
    made, modules = load("complete")
    assert "viewer.window.workbench" in modules
    windows = ("find_bar", "matches_panel", "search_desk", "finder")
    assert modules.isdisjoint(("viewer.report.search", *(f"viewer.window.{name}" for name in windows)))
    assert "QTreeView" not in made  # all widgets would be: see ``compat.qt_viewport``


def test_the_numbers_are_those_of_qt() -> None:
    flags = Qt.TextInteractionFlag
    assert early.VERTICAL == Qt.Orientation.Vertical.value
    assert early.PLAIN_TEXT == Qt.TextFormat.PlainText.value
    assert early.SELECTED_BY_MOUSE == flags.TextSelectableByMouse.value
    assert early.SELECTED == (flags.TextSelectableByMouse | flags.TextSelectableByKeyboard).value
    assert early.ABOVE == (Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft).value
    assert early.NEVER == Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value


def test_every_language_is_written_in_the_direction_that_qt_knows() -> None:
    locales = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    names = {f"{QLocale.languageToCode(one.language())}_{QLocale.scriptToCode(one.script())}" for one in locales}
    assert len(names) > 100
    for name in names:
        mirrored = QLocale(name).textDirection() == Qt.LayoutDirection.RightToLeft
        assert languages.is_right_to_left(name) == mirrored, name
