"""The application with a window."""

from __future__ import annotations

import gc
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import viewer
from viewer import resources
from viewer.window import languages
from viewer.window.main_window import MainWindow
from viewer.window.theme import interface_font

_START = 1000
"""Milliseconds after which everything that stays for good has been loaded."""

_SWITCH = 0.0005
"""Seconds after which a thread that works lets another one work. Python's own ten times as many can be felt."""


def run(arguments: list[str]) -> int:
    """Open a window on the file named in ``arguments``, or on the sample; returns the exit code when it is closed."""
    application = QApplication(["event-report-viewer"])
    dress(application)
    window = MainWindow()
    window.open_path(Path(arguments[0]) if arguments else resources.sample())
    window.show()
    QTimer.singleShot(_START, _collect_garbage)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application.exec()


def _collect_garbage() -> None:
    """From now on, look for garbage, but not in what has been loaded until now."""
    gc.freeze()
    gc.enable()


def dress(application: QApplication) -> None:
    """Give the application its name, language, style and font, and its window the first turn among threads."""
    sys.setswitchinterval(_SWITCH)
    application.setApplicationName("event-report-viewer")
    application.setApplicationVersion(viewer.__version__)
    application.setDesktopFileName("event-report-viewer")
    languages.install(application)
    application.setStyle("Fusion")
    application.setFont(interface_font())
