"""Reports of crashes: what real processes leave behind, how many of them, and that nothing of the user's is in them."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer import crashes, private_files

ROOT = Path(__file__).parents[1]
SECRET = "Ann Lee of Oslo"
"""What a report of the user's says, and part of the name of its file."""

BEGIN = """
    import ctypes, os, sys, threading
    from viewer import crashes
    recorder = crashes.Recorder("Qt 6", private="private" in sys.argv)
    recorder.begin()

    def read(path):
        words = path + " is private"
        raise ValueError(words)
"""
FAULTS = {
    "signal": "ctypes.string_at(0)",
    "abort": "os.abort()",
    "signal in a thread": "t = threading.Thread(target=ctypes.string_at, args=(0,)); t.start(); t.join()",
    "exception": "read(sys.argv[1])",
    "exception in a thread": """
t = threading.Thread(target=read, args=(sys.argv[1],), name=sys.argv[1]); t.start(); t.join()
""",
    "exception of another": """
try:
    read(sys.argv[1])
except ValueError as error:
    raise KeyError(sys.argv[1]) from error
""",
}


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Have a process do what the window's does, and then this."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    program = textwrap.dedent(BEGIN) + code
    given = [sys.executable, "-c", program, SECRET, *arguments]
    return subprocess.run(given, capture_output=True, text=True, env=environment, check=False, timeout=60)


def files() -> list[Path]:
    return sorted(crashes.folder().iterdir()) if crashes.folder().exists() else []


def test_they_lie_in_the_state_folder(tmp_path: Path) -> None:
    assert crashes.folder() == tmp_path / "state" / "event-report-viewer" / "crashes"


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_leaves_a_report(fault: str) -> None:
    done = run(FAULTS[fault])
    if "thread" in fault and "exception" in fault:
        assert done.returncode == 0
    else:
        assert done.returncode in ((-signal.SIGSEGV, -signal.SIGABRT) if "exception" not in fault else (1,))
    (path,) = crashes.reports()
    text = crashes.read(path)
    for words in ("Event Report Viewer 0", f"Python {sys.version.split()[0]}", "Qt 6", os.uname().sysname, " UTC"):
        assert words in text
    assert 'File "<string>", line ' in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    if "exception" in fault:
        assert "Unhandled exception: builtins." in text
        assert "in read" in text
        assert SECRET in done.stderr  # for who started it in a terminal


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_of_the_users_is_in_a_report(fault: str) -> None:
    run(FAULTS[fault])
    (path,) = crashes.reports()
    for text in (path.read_text(), crashes.read(path)):
        assert SECRET not in text
        assert "is private" not in text
        assert os.uname().nodename not in text
    assert str(Path.home()) not in crashes.read(path)


def test_the_exceptions_that_led_to_one_are_told() -> None:
    run(FAULTS["exception of another"])
    text = crashes.read(crashes.reports()[0])
    assert text.index("exception: builtins.KeyError") < text.index("Caused by builtins.ValueError")


def test_modules_are_named_without_the_folders_they_lie_in() -> None:
    run("from viewer.report import codec\ncodec.loads(3)")
    text = crashes.read(crashes.reports()[0])
    assert 'File "viewer/report/codec.py", line ' in text
    assert str(ROOT) not in text
    run("import json\njson.JSONEncoder(default=lambda _: ctypes.string_at(0)).encode(object())")
    text = crashes.read(crashes.reports()[-1])
    assert 'File "json/encoder.py", line ' in text
    assert 'File "/' not in text


def test_a_long_way_to_a_fault_is_shortened() -> None:
    run("def again(n):\n    again(n + 1)\nagain(0)")
    text = crashes.read(crashes.reports()[0])
    assert "places left out" in text
    assert text.count("\n") < 130


def test_a_process_that_ends_as_it_should_leaves_nothing() -> None:
    assert run("assert len(list(crashes.folder().iterdir())) == 1").returncode == 0
    assert run("sys.exit(3)").returncode == 3
    assert run("read.__name__; raise KeyboardInterrupt").returncode in (130, -signal.SIGINT)
    assert files() == []


def test_the_private_process_leaves_nothing() -> None:
    for fault in FAULTS.values():
        run(fault, "private")
    assert not crashes.folder().exists()


def test_only_the_latest_are_kept() -> None:
    for number in range(crashes.MOST + 2):
        run(f"def number_{number}():\n    raise OSError\nnumber_{number}()")
    found = crashes.reports()
    assert len(found) == crashes.MOST
    assert f"in number_{crashes.MOST + 1}" in crashes.read(found[-1])
    assert "in number_1\n" not in "".join(map(crashes.read, found))


def test_the_same_fault_is_told_once_and_so_many_faults_only() -> None:
    code = """
def fail():
    raise ValueError
for _ in range(20):
    t = threading.Thread(target=fail); t.start(); t.join()
assert len(crashes.reports()) == len(recorder.untold) == 1
for number in range(20):
    exec(f"def fail_{number}(): raise ValueError")
    t = threading.Thread(target=globals()[f"fail_{number}"]); t.start(); t.join()
assert len(crashes.reports()) == len(recorder.untold) == crashes.MOST
"""
    done = run(code)
    assert done.returncode == 0, done.stderr


def test_a_process_that_died_of_a_signal_is_told_of_once() -> None:
    run(FAULTS["exception"])
    assert crashes.look_back() is None
    run(FAULTS["signal"])
    (_, died) = crashes.reports()
    assert crashes.look_back() == died
    assert "Ended by a fatal fault: Segmentation fault" in died.read_text()
    assert stat.S_IMODE(died.stat().st_mode) == 0o600
    assert crashes.look_back() is None
    assert crashes.reports()[-1] == died


def test_the_application_itself(tmp_path: Path) -> None:
    """Killed by a signal, it leaves a report; started again, it takes note of that, and ends without another one."""
    report = tmp_path / f"{SECRET}.txt"
    report.write_text(f"{SECRET} gave a speech.")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}

    def start() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "viewer", str(report)]
        return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)

    def children(process: subprocess.Popen[bytes]) -> list[str]:
        return Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()

    def wait_until(true: Callable[[], object]) -> None:
        end = time.monotonic() + 120
        while not true():
            assert time.monotonic() < end, "this took too long"
            time.sleep(0.05)

    first = start()
    wait_until(lambda: len(children(first)) == 2)
    first.send_signal(signal.SIGSEGV)
    assert first.wait(60) == -signal.SIGSEGV
    (path,) = crashes.reports()
    assert SECRET not in path.read_text()
    assert "Fatal Python error: Segmentation fault" in path.read_text()
    assert 'File "viewer/window/application.py", line ' in crashes.read(path)
    second = start()
    wait_until(lambda: "Ended by a fatal fault: Segmentation fault" in path.read_text())
    second.terminate()
    assert second.wait(60) == 0
    assert files() == [path]


def test_what_a_killed_process_left_is_removed_and_what_a_living_one_needs_is_not() -> None:
    run("os.kill(os.getpid(), 9)")
    assert len(files()) == 1
    assert crashes.reports() == []
    living = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(BEGIN) + "sys.stdin.read(); ctypes.string_at(0)", SECRET],
        stdin=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    end = time.monotonic() + 120
    while len(files()) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    while "Started" not in files()[-1].read_text() and time.monotonic() < end:
        time.sleep(0.02)
    assert crashes.look_back() is None
    assert crashes.clear() == []
    assert len(files()) == 1
    assert living.stdin
    living.stdin.close()
    assert living.wait(60) == -signal.SIGSEGV
    assert crashes.look_back() == files()[0]


def test_where_none_can_be_written_the_application_goes_on(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    done = run(FAULTS["exception in a thread"] + "\nassert recorder.untold == [None]")
    assert done.returncode == 0, done.stderr
    assert (crashes.reports(), crashes.look_back(), crashes.clear()) == ([], None, [])


def test_all_can_be_removed_and_what_cannot_is_told() -> None:
    run(FAULTS["signal"])
    run(FAULTS["exception"])
    folder = crashes.folder() / "folder.txt"
    folder.mkdir()
    (error,) = crashes.clear()
    assert str(error.filename) == str(folder)
    assert files() == [folder]
    assert private_files.state_folder(os.environ) == crashes.folder().parent
