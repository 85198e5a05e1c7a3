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
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCREEN = ROOT / "tests" / "data" / "screen.json"
SIZES = ((1360, 860), (1024, 640))
THEMES = (("light", "Light"), ("dark", "Dark"), ("contrast", "High Contrast"))
REPORTS = ("minamihama-peace-day", "small-islands-virtual-summit", "openshelves-trip-report")
"""Beside the sample: one speaker, many speakers, several days with clock times."""


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
        own = {f"XDG_{kind}_HOME": f"{private}/{kind.lower()}" for kind in ("CONFIG", "CACHE", "STATE", "DATA")}
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
        yield {"QT_QPA_PLATFORM": f"offscreen:configfile={Path(__file__).with_name('data') / 'screen.json'}"}
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

    from tests.camera import SMALL, Camera
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
    from PySide6.QtWidgets import QApplication

    from tests.camera import Camera
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


if __name__ == "__main__":
    raise SystemExit(main())
