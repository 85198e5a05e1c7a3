"""The process itself: its streams, its end, and what it may not do."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import effort
from tests.worker.talking import ENVIRONMENT, Process, ask_text, open_files, with_engine
from viewer import confinement


def test_what_libraries_print_is_no_answer(start: Callable[..., Process]) -> None:
    """Neither from Python nor from C."""
    program = (
        "import os, viewer.worker as worker\n"
        "from viewer.report.model import Report\n"
        "def extract(text, source, progress):\n"
        "    print('from Python', flush=True)\n"
        "    os.write(1, b'from C\\n')\n"
        "    assert os.read(0, 1) == b''\n"
        "    return Report(text, source)\n"
        "worker._load_model = lambda: None\nworker._extract = extract\nworker.serve_extraction()\n"
    )
    worker = start("-c", program)
    assert [answer["event"] for answer in worker.ask(ask_text())] == ["report"]
    code, said = worker.finish()
    assert (code, said) == (0, "from Python\nfrom C\n")


@pytest.mark.parametrize("command", [(), with_engine("def load(): time.sleep(1000)")], ids=["real", "never"])
def test_ends_when_the_requests_end(start: Callable[..., Process], command: tuple[str, ...]) -> None:
    """Also while the model is still being loaded."""
    worker = start(*command)
    time.sleep(0.5)
    with effort.no_wait():
        assert worker.finish() == (0, "")


def test_ends_when_nobody_takes_the_answers(start: Callable[..., Process]) -> None:
    worker = start(*with_engine(""))
    worker.stdout.close()
    worker.send(ask_text())
    assert worker.process.wait(30) == 0
    assert worker.errors() == ""


def test_ends_with_its_parent(start: Callable[..., Process]) -> None:
    """Killed, the parent cannot close anything, and standard input is kept open by another process."""
    program = (
        "import subprocess, sys, time\n"
        "worker = subprocess.Popen([sys.executable, '-m', 'viewer', '--worker'])\n"
        "print(worker.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = start("-c", program)
    child = int(parent.stdout.readline())
    assert parent.receive() == {"event": "ready"}
    parent.process.kill()
    for _ in range(100):
        if _state(child) in ("gone", "Z"):
            break
        time.sleep(0.05)
    assert _state(child) in ("gone", "Z")


def _state(process: int) -> str:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return "gone"


def test_ctrl_c_is_the_parents(start: Callable[..., Process]) -> None:
    worker = start()
    assert worker.receive() == {"event": "ready"}
    worker.process.send_signal(signal.SIGINT)
    assert worker.ask(ask_text())[-1]["event"] == "report"
    assert worker.finish() == (0, "")


def test_needs_standard_streams() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$0" -m viewer --worker <&- >&-', sys.executable],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "The worker needs standard input and standard output.\n")


@pytest.mark.parametrize("process", ["--reader", "--worker"])
@pytest.mark.parametrize("keeps", [False, True])
def test_closes_what_it_inherited(process: str, keeps: bool, tmp_path: Path) -> None:
    """All but what it is told to keep."""
    path = tmp_path / "of the parent"
    path.write_text("")
    with path.open() as opened:
        handle = opened.fileno()
        command = [sys.executable, "-m", "viewer", process, *([f"--keep={handle}"] if keeps else [])]
        worker = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT, pass_fds=(handle,)
        )
        assert worker.stdout
        told = json.loads(worker.stdout.readline())
        assert told == {"event": "confined", "enforced": sorted(confinement.EVERYTHING)}
        assert (str(path) in open_files(worker.pid)) == keeps
        worker.communicate()


def test_opens_no_socket_and_knows_no_qt(start: Callable[..., Process]) -> None:
    """Through a whole report, with every socket the interpreter makes on record."""
    program = (
        "import sys, atexit, os\n"
        "def hook(event, args):\n"
        "    if event.startswith('socket.'): os.write(2, event.encode() + b'\\n')\n"
        "sys.addaudithook(hook)\n"
        "def at_end(code, leave=os._exit):\n"
        "    os.write(2, b'Qt\\n' if any(name.startswith('PySide6') for name in sys.modules) else b'')\n"
        "    leave(code)\n"
        "os._exit = at_end\n"
        "from viewer import worker\n"
        "worker.serve_extraction()\n"
    )
    worker = start("-c", program)
    assert worker.ask(ask_text())[-1]["event"] == "report"
    assert worker.finish() == (0, "")
