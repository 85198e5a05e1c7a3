"""The window follows the desktop from light to dark and back, while it is open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.screen import PYTHON, Screen, wait_for
from viewer import resources
from viewer.window.theme import Theme

pytestmark = pytest.mark.end_to_end

PIXEL = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
print(application.primaryScreen().grabWindow(0).toImage().pixelColor(int(sys.argv[1]), int(sys.argv[2])).name())
"""


def colour(screen: Screen, x: int, y: int) -> str:
    """The colour of a pixel of the screen, as #rrggbb."""
    command = [sys.executable, "-c", PIXEL, str(x), str(y)]
    return subprocess.run(
        command, env=screen.bare_environment, text=True, check=True, capture_output=True
    ).stdout.strip()


def become(desktop: subprocess.Popen[str], scheme: str) -> None:
    assert desktop.stdin is not None
    assert desktop.stdout is not None
    desktop.stdin.write(f"{scheme}\n")
    desktop.stdin.flush()
    assert desktop.stdout.readline() == "told\n"


def test_the_window_is_dark_when_the_desktop_is(screen: Screen) -> None:
    desktop = screen.start(PYTHON, Path(__file__).with_name("desktop.py"))
    become(desktop, "dark")
    start = ("env", "XDG_CURRENT_DESKTOP=GNOME", sys.executable, "-m", "viewer", resources.sample())
    application = screen.start(*start)
    text = screen.seen(application, "Report text", role="text")
    assert text.box is not None
    left, top, *_ = text.box
    for scheme in ("dark", "light", "dark"):
        become(desktop, scheme)
        paper = Theme.load(scheme).paper.name()
        wait_for(f"a {scheme} page", lambda paper=paper: colour(screen, left + 3, top + 3) == paper)
