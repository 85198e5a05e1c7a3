"""Processes that confine themselves, and what becomes of what they try then."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

_BEFORE = """
    import ctypes, fcntl, json, mmap, os, pathlib, resource, signal, socket, subprocess, sys, termios, threading, time
    from viewer import confinement

    library = ctypes.CDLL(None, use_errno=True)
    folder = pathlib.Path(sys.argv[1])
    given = json.load(sys.stdin)
    file = folder / "file"
    reading, writing = open(file), open(folder / "log", "w")
    talking, _ = socket.socketpair()
    source, sink = os.pipe()
    memory = os.memfd_create("memory")
    os.write(memory, b"kept")
    page = mmap.mmap(-1, mmap.PAGESIZE)
    page_address = ctypes.addressof(ctypes.c_char.from_buffer(page))

    def checked(answer):
        if answer == -1:
            raise OSError(ctypes.get_errno(), "refused")

    def outcome(code):
        try:
            exec(code, globals())
        except (OSError, AssertionError) as error:
            return f"{type(error).__name__}: {error}"
        return "done"

    def all_outcomes():
        print(json.dumps([sorted(enforced), {name: outcome(code) for name, code in given["attempts"].items()}]))
"""
_AT_ONCE = """
    enforced = confinement.confine()
    all_outcomes()
"""
_IN_THREAD_FROM_BEFORE = """
    confined = threading.Event()
    thread = threading.Thread(target=lambda: confined.wait() and all_outcomes())
    thread.start()
    enforced = confinement.confine()
    confined.set()
    thread.join()
"""
_UNCONFINED = """
    enforced = []
    all_outcomes()
"""

NEITHER = ("landlock_create_ruleset:error=EOPNOTSUPP", "seccomp:error=EINVAL")
WAYS = {
    "all means": (_AT_ONCE, ()),
    "thread from before": (_IN_THREAD_FROM_BEFORE, ()),
    "without Landlock": (_AT_ONCE, ("landlock_create_ruleset:error=ENOSYS",)),
    "without seccomp": (_AT_ONCE, ("seccomp:error=EINVAL",)),
    "with neither": (_AT_ONCE, NEITHER),
    "unconfined": (_UNCONFINED, ()),
}
"""How a process is confined, and which calls of the system fail it."""

Outcomes = tuple[list[str], dict[str, str]]
"""What is said to be enforced, and what became of each attempt: ``done``, or the error."""


def landlock_version() -> int:
    """The version of Landlock that this system has; below 1 if it has none."""
    code = "import ctypes; print(ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1))"
    return int(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)


def failing(*faults: str) -> tuple[str, ...]:
    """What to put before a command for which calls are to fail: ``seccomp:error=EINVAL``. Skips where it cannot be."""
    if not faults:
        return ()
    names = ",".join(fault.partition(":")[0] for fault in faults)
    prefix = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={names}")
    prefix += tuple(word for fault in faults for word in ("-e", f"inject={fault}"))
    if not shutil.which("strace") or subprocess.run([*prefix, "true"], check=False).returncode:
        pytest.skip("strace is not installed, or may not trace")
    return prefix


def run(code: str, *arguments: str, prefix: tuple[str, ...] = (), given: str = "") -> str:
    """What a process prints that runs this code."""
    done = subprocess.run(
        [*prefix, sys.executable, "-c", textwrap.dedent(code), *arguments],
        input=given,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    assert not done.returncode, done.stderr
    return done.stdout


def outcomes(way: str, folder: Path, attempts: Mapping[str, str], **given: int) -> Outcomes:
    """What becomes of attempts, as Python, in a process confined in this way. They find ``given`` numbers there."""
    if way == "without seccomp" and landlock_version() < 3:
        pytest.skip("this system has no Landlock that is new enough")
    code, faults = WAYS[way]
    (folder / "inside").mkdir()
    (folder / "file").write_text("kept")
    (folder / "other").write_text("kept")
    printed = run(
        textwrap.dedent(_BEFORE) + textwrap.dedent(code),
        str(folder),
        prefix=failing(*faults),
        given=json.dumps({"attempts": attempts, **given}),
    )
    enforced, found = json.loads(printed.splitlines()[-1])
    return enforced, found
