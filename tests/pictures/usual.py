"""Pictures of reading: the window, its dialogs, files of several formats, and the printed page."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.pictures.camera import SMALL, Camera
from tests.pictures.looks import SIZES, THEMES
from viewer import resources
from viewer.window import printing
from viewer.window.application import dress
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent.parent
REPORTS = ("minamihama-peace-day", "small-islands-virtual-summit", "openshelves-trip-report")
"""Beside the sample: one speaker, many speakers, several days with clock times."""


def take(output: Path) -> int:
    """Open the sample and other files in the real window and take a picture of each state."""
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
        camera.keepsakes(theme)
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
