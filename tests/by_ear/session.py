"""A window on a screen of its own, with Orca, and somebody who presses keys and waits until nothing more is said."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.by_ear import transcript
from tests.by_ear.transcript import Step
from tests.end_to_end.screen import PATIENCE, PYTHON, Screen, wait_for
from viewer import resources

_TITLE = "Event Report Viewer|.* — "
_QUIET = 1.6
"""Seconds after which nothing more is said about a key."""
_LOCALES = {"en": "C.UTF-8", "fa": "fa_IR.UTF-8"}
_NAMES = {
    "ctrl": "Ctrl",
    "shift": "Shift",
    "alt": "Alt",
    "question": "?",
    "Return": "Enter",
    "Prior": "Page Up",
    "Next": "Page Down",
}
"""What keys are called otherwise than by xdotool."""


def missing() -> str:
    """Why Orca cannot be heard here; empty where it can."""
    programs = {"orca": "orca", "xvfb": "Xvfb", "openbox": "openbox", "dbus": "dbus-daemon", "xdotool": "xdotool"}
    lacking = [package for package, program in programs.items() if not shutil.which(program)]
    lacking += ["locales"] if not shutil.which("localedef") else []
    return f"to hear Orca, these Debian packages are missing: {', '.join(lacking)}" if lacking else ""


class Session:
    """Presses keys of a window, and writes down what Orca says of it."""

    def __init__(self, screen: Screen, voiced: Path) -> None:
        self._screen = screen
        self._voiced = voiced
        self._read = 0
        self.steps: list[Step] = []

    @property
    def home(self) -> Path:
        """The home folder of the window."""
        return self._screen.home

    def press(self, *keys: str, until: str = "") -> str:
        """Press keys, and tell what is said until nothing more is; at least until something like ``until`` is said."""
        for key in keys:
            self._screen.press_slowly(key)
        return self.wait(" ".join(_named(key) for key in keys), until=until)

    def type(self, text: str, *, until: str = "") -> str:
        """Type a text."""
        self._screen.type(text)
        return self.wait(f"type: {self._tidy(text)}", until=until)

    def wait(self, keys: str, *, until: str = "") -> str:
        """Write down what is said from the step before until nothing more is."""
        if until:
            wait_for(f"that is said: {until}, after {keys}", lambda: until in self._voiced.read_text()[self._read :])
        end, length = time.monotonic() + PATIENCE, -1
        while length != self._voiced.stat().st_size and time.monotonic() < end:
            length = self._voiced.stat().st_size
            time.sleep(_QUIET)
        everything = self._voiced.read_text()
        step = transcript.told(keys, everything[self._read :], self._tidy)
        self._read = len(everything)
        self.steps.append(step)
        return step.said

    def _tidy(self, text: str) -> str:
        return text.replace(str(self.home), "/home/reader")


@contextmanager
def listening(home: Path, language: str) -> Iterator[Session]:
    """The window on the sample in a language, once Orca has told that it has been read. ``home``: an empty folder."""
    speech = [f"LANGUAGE={language}", f"LC_ALL={_LOCALES[language]}", f"LOCPATH={_locales(home, language)}"]
    voiced = home / "voiced"
    voiced.touch()
    with Screen(home) as screen:
        reader = Path(__file__).with_name("screen_reader.py")
        screen.start("env", *speech, PYTHON, reader, voiced, home / "orca")
        wait_for("Orca", lambda: voiced.stat().st_size)
        session = Session(screen, voiced)
        session.wait("Orca starts")
        screen.start("env", *speech, sys.executable, "-m", "viewer", resources.sample())
        before = resources.sample().name  # the window bears the name of the file until the report has been read
        wait_for("the report", lambda: [name for name in screen.windows(_TITLE) if before not in name])
        session.wait("the window opens")
        yield session


def _locales(home: Path, language: str) -> Path:
    """A folder with the locale of a language, made there: few systems have it."""
    folder = home / "locales"
    folder.mkdir()
    name, _, encoding = _LOCALES[language].partition(".")
    if name != "C":
        target = folder / _LOCALES[language]
        subprocess.run(["localedef", "-i", name, "-f", encoding, target], check=True, capture_output=True)
    return folder


def _named(key: str) -> str:
    return "+".join(_NAMES.get(part, part.upper() if len(part) == 1 else part) for part in key.split("+"))
