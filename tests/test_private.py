"""``--private`` from outside: what the real process writes, and with whom it shares windows."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import needs
from viewer import resources

ROOT = Path(__file__).parents[1]
LONG = 60.0
"""Seconds that a slow machine may need to load the language model and to read the sample."""

_WRITES = re.compile(
    r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|^(mkdir|rename|unlink|rmdir|f?chmod|l?chown|utime|link|symlink|mknod)"
)
"""Calls of the system that change something."""
_NO_FILE = re.compile(r'"/(dev|proc)/')
"""Paths that are no files on a disk."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    """Starts the application, as from a terminal of a user who has nothing but a home."""
    kinds = ("CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "DATA_HOME", "RUNTIME_DIR")
    usual = ("EVENT_REPORT_VIEWER_CACHE", *(f"XDG_{kind}" for kind in kinds))
    environment = {name: value for name, value in os.environ.items() if name not in usual}
    environment |= {"HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    running: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str | Path, before: tuple[str, ...] = (), **variables: str) -> subprocess.Popen[bytes]:
        command = [*before, sys.executable, "-m", "viewer", *map(str, arguments)]
        given = {**environment, **variables}
        running.append(subprocess.Popen(command, env=given, stderr=subprocess.DEVNULL, cwd=home))
        return running[-1]

    yield begin
    for process in running:
        if process.poll() is None:
            process.kill()
            process.wait()


def wait_until(true: Callable[[], object], seconds: float = LONG) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "this took too long"
        time.sleep(0.05)


def close(process: subprocess.Popen[bytes], traced: bool = False) -> None:
    """Have the windows closed, as the end of a session does."""
    number = process.pid
    if traced:
        number = int(Path(f"/proc/{number}/task/{number}/children").read_text().split()[0])
    os.kill(number, signal.SIGTERM)
    assert process.wait(LONG) == 0


def kept(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """All that is below a folder: mode, time of change, contents."""
    return {
        str(path.relative_to(folder)): (
            path.stat().st_mode,
            path.stat().st_mtime_ns,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in folder.rglob("*")
    }


def entries(home: Path) -> list[Path]:
    return list((home / ".cache" / "event-report-viewer").glob("*.json"))


def strace(folder: Path) -> tuple[str, ...]:
    """What is put before a command to have the files told that it opens; nothing where that cannot be."""
    return () if needs.tracing() else ("strace", "-f", "-qq", "-o", str(folder / "trace"), "-e", "trace=file")


@pytest.mark.slow
def test_nothing_is_written(start: Start, home: Path, tmp_path: Path) -> None:
    """Beside what the usual process leaves in the same home, which is found, and left as it is."""
    report = tmp_path / "report.txt"
    report.write_bytes(resources.sample().read_bytes() + b"\nThe end.\n")
    began = time.monotonic()
    usual = start(report)
    wait_until(lambda: entries(home))
    needed = time.monotonic() - began
    close(usual)
    before = kept(home)
    assert {Path(name).suffix for name in before} >= {".json", ".conf"}
    assert {mode & 0o077 for mode, _, _ in before.values()} == {0}

    trace = strace(tmp_path)
    report.write_bytes(report.read_bytes() + b"\nThe very end.\n")
    private = start("--private", report, before=trace)
    time.sleep(needed * (4 if trace else 2))
    close(private, traced=bool(trace))
    assert kept(home) == before
    if trace:
        calls = (tmp_path / "trace").read_text(errors="replace")
        assert str(report) in calls
        assert "--worker" in calls  # it looked for people
        lines = [line.partition(" ")[2].strip() for line in calls.splitlines()]
        writes = [line for line in lines if _WRITES.search(line) and " = -1 " not in line]
        assert [line for line in writes if not _NO_FILE.search(line)] == []


def test_without_settings_none_are_made(start: Start, home: Path) -> None:
    private = start("--private")
    wait_until(lambda: len(children(private.pid)) == 2)
    close(private)
    assert kept(home) == {}


def children(number: int) -> list[str]:
    return Path(f"/proc/{number}/task/{number}/children").read_text().split()


def test_windows_are_shared_neither_way(start: Start, home: Path, tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    # A platform that has a screen, as far as anybody knows before Qt tells that there is no such platform.
    screen = {"QT_QPA_PLATFORM": "none;offscreen", "DISPLAY": ":7", "XDG_RUNTIME_DIR": str(runtime)}
    files = [tmp_path / f"{name}.txt" for name in ("one", "two", "three", "four")]
    for file in files:
        file.write_text(f"Ann Lee spoke about {file.stem}.")

    def listens() -> bool:
        return any(path.is_socket() for path in runtime.rglob("*"))

    private = start("--private", files[0], **screen)
    wait_until(lambda: len(children(private.pid)) == 2)
    assert not listens()
    usual = start(files[1], **screen)
    wait_until(lambda: listens() and len(children(usual.pid)) == 2)
    another = start("--private", files[2], **screen)
    wait_until(lambda: len(children(another.pid)) == 2)
    assert start(files[3], **screen).wait(LONG) == 0  # the usual window takes it
    for process in (private, another, usual):
        close(process)
    settings = (home / ".config/event-report-viewer/event-report-viewer.conf").read_text()
    assert [file.stem for file in files if str(file) in settings] == ["two", "four"]


@pytest.mark.parametrize("task", [["--json"], ["--version"], ["--find", "x"], ["--summary", "out.pdf"]])
def test_it_goes_with_a_window_only(task: list[str]) -> None:
    command = [sys.executable, "-m", "viewer", "--private", *task]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (2, "event-report-viewer: --private goes with a window only.\n")
