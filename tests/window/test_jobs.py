"""Work in other threads: its outcome comes in the window's thread, in order, and hanging work holds up nothing."""

from __future__ import annotations

import subprocess
import sys
import threading

from pytestqt.qtbot import QtBot

from viewer.window.jobs import FaultError, Jobs

HANGING = """
import threading
from PySide6.QtCore import QCoreApplication
from viewer.window.jobs import Jobs
application = QCoreApplication([])
jobs = Jobs()
jobs.start(threading.Event().wait, print, print)
jobs.close()
print("closed")
"""


def test_the_outcome_comes_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    seen: list[tuple[str, threading.Thread]] = []

    def work() -> str:
        jobs.tell(lambda: seen.append(("begun", threading.current_thread())))
        return threading.current_thread().name

    def fail(fault: FaultError) -> None:
        raise AssertionError(fault)

    jobs.start(work, lambda name: seen.append((name, threading.current_thread())), fail)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert {thread for _, thread in seen} == {threading.current_thread()}
    assert seen[0][0] == "begun"
    assert seen[1][0] != threading.current_thread().name


def test_nothing_is_taken_after_closing(qtbot: QtBot) -> None:
    jobs, go = Jobs(), threading.Event()
    taken: list[object] = []
    jobs.start(lambda: go.wait(30), taken.append, taken.append)
    jobs.close()
    go.set()
    qtbot.wait(50)
    assert not taken


def test_work_that_hangs_holds_up_neither_closing_nor_the_end_of_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", HANGING], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (0, "closed\n", "")
