"""Folders of the user that make no sense, and what else than files may stand in the place of what is kept."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line.running import ENVIRONMENT, TEXT
from viewer import cache, crashes, private_files
from viewer.report.model import Report

_XDG = [f"XDG_{name}" for name in ("CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "DATA_HOME", "RUNTIME_DIR")]
RELATIVE = dict.fromkeys(("HOME", "TMPDIR", *_XDG), "here")
HOME = pwd.getpwuid(os.getuid()).pw_dir

WINDOW = """
import json, os, pwd, signal, sys, types
if home := os.environ.pop("TEST_HOME", ""):
    pwd.getpwuid = lambda _: types.SimpleNamespace(pw_dir=home)
from viewer import cli
from viewer.window import application, windows
from viewer.window.application import QTimer
made = windows.Windows.start
def start(self, asked):
    made(self, asked)
    def look():
        if self.all and self.all[0].is_complete and self.all[0].text.text:
            print(json.dumps([self.all[0].message, getattr(self, 'trouble', '')]), flush=True)
            self.close_all()
    timer = QTimer(self)
    timer.timeout.connect(look)
    timer.start(700)
windows.Windows.start = start
signal.alarm(50)
sys.exit(cli.main(sys.argv[1:]))
"""
"""Opens a window, tells what it says once it is complete, and closes it. ``TEST_HOME`` is what the system knows as the
user's folder."""


def window(place: Path, *arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the window in a folder with this in the environment, without the variables that are empty."""
    own = {f"XDG_{kind}_HOME": str(place.parent / kind.lower()) for kind in ("STATE", "DATA")}
    kept = {cache.FOLDER_VARIABLE: str(place.parent / "cache"), **own}
    given = {**ENVIRONMENT, "QT_LOGGING_RULES": "*=false", **kept, **variables}
    return subprocess.run(
        [sys.executable, "-c", WINDOW, *map(str, arguments)],
        capture_output=True,
        text=True,
        env={name: value for name, value in given.items() if value or name not in variables},
        cwd=place,
        timeout=60,
        check=False,
    )


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to stand in."""
    made = tmp_path / "place"
    made.mkdir()
    return made


def test_relative_folders_count_for_nothing(place: Path, report_file: Path) -> None:
    """Neither the window nor what Qt draws with makes one where it is started."""
    home = place.parent / "home"
    home.mkdir()
    done = window(place, report_file, **RELATIVE, **{cache.FOLDER_VARIABLE: "", "TEST_HOME": str(home)})
    assert (done.returncode, done.stderr) == (0, "")
    assert list(place.iterdir()) == []
    assert (home / ".config" / "event-report-viewer" / "event-report-viewer.conf").exists()


@pytest.mark.parametrize("home", ["here", ""])
def test_the_system_knows_where_the_user_is_at_home(home: str) -> None:
    environ = {"HOME": home, "XDG_CACHE_HOME": "here"}
    assert private_files.home(environ) == Path(HOME)
    assert private_files.cache_folder(environ).is_relative_to(HOME)
    private_files.heed_absolute_folders(environ)
    assert environ == {"HOME": HOME}


@pytest.mark.parametrize("kind", ["gone", "file"])
def test_without_a_home_nothing_is_kept_and_it_is_said(kind: str, place: Path, report_file: Path) -> None:
    home = place.parent / kind
    if kind == "file":
        home.write_text("kept")
    variables = dict.fromkeys((*RELATIVE, cache.FOLDER_VARIABLE), "") | {"HOME": str(home)}
    done = window(place, report_file, **variables)
    assert done.returncode == 0
    said = "event-report-viewer: Settings, files opened last and reports seen before are not kept: there is no folder"
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1
    assert "Check the environment variable HOME." in done.stdout
    assert not home.exists() if kind == "gone" else home.read_text() == "kept"


def test_a_file_in_the_place_of_a_folder_is_said(place: Path, report_file: Path) -> None:
    (place / "event-report-viewer").write_text("kept")
    done = window(place, report_file, XDG_CONFIG_HOME=str(place))
    assert done.returncode == 0
    assert done.stderr.startswith(
        "event-report-viewer: Settings and files opened last are not kept: there is no folder"
    )
    assert (place / "event-report-viewer").read_text() == "kept"


_SETTINGS = """
import os, pathlib, signal, socket, sys
from viewer.window.application import can_dialogs_keep
from viewer.window.preferences import Preferences, dialogs_file, settings_file
signal.alarm(30)

def huge(path):
    with path.open("wb") as file:
        file.truncate(20_000_000_000)

def bound(path):
    os.chdir(path.parent)
    socket.socket(socket.AF_UNIX).bind(path.name)

makers = {
    "pipe": os.mkfifo,
    "folder": pathlib.Path.mkdir,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "socket": bound,
    "huge": huge,
}
for ending in ("", ".lock"):
    for name, make in makers.items():
        os.environ["XDG_CONFIG_HOME"] = f"{sys.argv[1]}/{name}{ending}"
        for file in (settings_file(), dialogs_file()):
            file.parent.mkdir(parents=True, exist_ok=True)
            make(file.with_name(file.name + ending))
        preferences = Preferences()
        assert "cannot be used: there is something else than a file" in preferences.trouble, name
        assert Preferences(private=True).trouble
        preferences.zoom = 2.0
        preferences.add_recent(pathlib.Path("/a"))
        assert (preferences.zoom, preferences.recent, preferences.write()) == (2.0, (pathlib.Path("/a"),), True)
        assert not can_dialogs_keep()
os.environ["XDG_CONFIG_HOME"] = sys.argv[1]
assert (Preferences().trouble, can_dialogs_keep()) == ("", True)
print("done")
"""


def test_settings_that_are_no_file_are_not_opened(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SETTINGS, str(tmp_path)], capture_output=True, text=True, env=ENVIRONMENT, check=False
    )
    assert (done.stdout, done.stderr) == ("done\n", "")


def test_the_window_starts_where_the_settings_are_a_pipe(tmp_path: Path, report_file: Path) -> None:
    (tmp_path / "event-report-viewer").mkdir()
    os.mkfifo(tmp_path / "event-report-viewer" / "event-report-viewer.conf")
    done = window(tmp_path, report_file, XDG_CONFIG_HOME=str(tmp_path))
    assert done.returncode == 0
    assert "cannot be used: there is something else than a file" in done.stdout
    assert "cannot be used: there is something else than a file" in done.stderr


def test_reports_of_crashes_that_are_no_files_hold_nothing_up(tmp_path: Path) -> None:
    """Also where somebody has the pipe open, and writes nothing."""
    folder = crashes.folder()
    private_files.make_folder(folder)
    os.mkfifo(folder / "a.txt")
    (folder / "b.txt").mkdir()
    own = os.open(folder / "a.txt", os.O_RDWR)
    assert crashes.look_back() is None
    for name in ("a.txt", "b.txt"):
        with pytest.raises(private_files.IrregularError):
            crashes.read(folder / name)
    os.close(own)


def test_entries_of_the_cache_that_are_no_files_are_none() -> None:
    reports, entry = cache.ReportCache(cache.default_folder()), cache.key(TEXT)
    reports.put(entry, Report(TEXT))
    path = cache.default_folder() / f"{entry}.json"
    for make in (os.mkfifo, os.mkdir):
        path.unlink()
        make(path)
        assert reports.get(entry) is None
        if path.is_dir():
            path.rmdir()
        reports.put(entry, Report(TEXT))
        assert reports.get(entry) is not None
