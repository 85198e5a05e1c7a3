"""A trap given to a process of its own, which is watched: what it says, how long and how large, what it opens."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any

from tests import needs
from tests.hostile.process import outcome
from tests.hostile.trap import Trap
from viewer import reader as application
from viewer.reading import USUAL, ReadingError
from viewer.reading.errors import STOPPED

ROOT = Path(__file__).resolve().parents[2]

READER = (sys.executable, "-B", "-m", "tests.hostile.process")
"""The process that reads: it is given a path, and says what ``tests.hostile.process`` says."""

SECONDS = 10.0
"""How long a process may take, its start included."""
MEMORY = 1_000_000_000
"""How many bytes it may have at a time."""

_ENVIRONMENT = dict(os.environ)
"""Taken once: pytest changes it while threads start processes."""
_WATCHED = "%network,seccomp,open,openat,openat2,creat,execve,execveat,io_uring_setup"
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)$")
_OPENED = re.compile(r'"((?:[^"\\]|\\.)*)"(?:\.\.\.)?, (\w[\w|]*)')
_PEAK = re.compile(r"^VmHWM:\s*(\d+) kB$", re.MULTILINE)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)")
_TO_WRITE = frozenset(("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"))
_NEVER = ("/etc/passwd", "/etc/hosts", "/etc/resolv.conf", "/dev/zero", "/dev/full", "/dev/tty", "/proc/kmsg")


@dataclass(slots=True)
class Result:
    """What became of a process that read a trap. ``memory`` is its largest size in bytes."""

    said: dict[str, Any] = field(default_factory=dict[str, Any])
    ended: str = ""
    seconds: float = 0.0
    memory: int = 0
    traced: bool = False
    sockets: list[str] = field(default_factory=list[str])
    written: list[str] = field(default_factory=list[str])
    touched: list[str] = field(default_factory=list[str])
    errors: str = ""

    @property
    def outcome(self) -> str:
        """In a word: "read" or "refused", else how it failed."""
        return self.ended or str(self.said.get("outcome", "said nothing"))

    @property
    def told(self) -> str:
        """What the process said of the file."""
        if self.ended or not self.said:
            return self.errors[-200:]
        if self.outcome == "read":
            return f"{self.said['characters']:,} characters, {self.said['format']}"
        return str(self.said.get("sentence") or self.said.get("fault"))

    def complaints(self, trap: Trap, seconds: float = SECONDS) -> list[str]:
        """What is not as it should be."""
        wrong: list[str] = list(self.said.get("wrong", []))
        if self.outcome not in ("read", "refused"):
            wrong.append(f"ended in neither text nor sentence: {self.outcome}: {self.told}")
        elif trap.expected not in ("either", self.outcome):
            wrong.append(f"was to be {trap.expected}, but was {self.outcome}: {self.told}")
        elif trap.expected == "read" and trap.checked and not self.said["words"]:
            wrong.append("the words of the trap are not in the text")
        if self.outcome == "refused" and not re.fullmatch(r"[“A-Z].*[.)]", self.told, re.DOTALL):
            wrong.append(f"said what is no sentence: {self.told!r}")
        if self.errors and not self.ended:
            wrong.append(f"printed what nobody is to read: {self.errors[-200:]!r}")
        if self.seconds > seconds:
            wrong.append(f"took {self.seconds:.1f} s")
        if self.memory > MEMORY:
            wrong.append(f"took {self.memory / 1e6:.0f} MB")
        wrong += [f"asked for a socket: {call}" for call in self.sockets]
        wrong += [f"opened to write: {path}" for path in self.written]
        wrong += [f"opened another file: {path}" for path in self.touched]
        return wrong


def strace() -> bool:
    """Whether calls can be watched here."""
    return not needs.tracing()


def read(trap: Trap, patience: float = 2 * SECONDS, reader: Sequence[str] = READER) -> Result:
    """Lay a trap, and have a process read it, which is killed after so many seconds."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as private:
        folder = Path(private).resolve()
        place = folder / "place"
        place.mkdir()
        path = trap.lay(place)
        stop = Event()
        meanwhile = trap.meanwhile
        thread = Thread(target=lambda: meanwhile(path, stop)) if meanwhile else None
        if thread:
            thread.start()
        try:
            result = _run(folder, path, patience, reader)
        finally:
            stop.set()
            if thread:
                thread.join()
        if (place / "hostile").exists():
            result.written.append("hostile")
        return result


def _run(folder: Path, path: Path, patience: float, reader: Sequence[str]) -> Result:
    log = folder / "log"
    real = reader is READER
    command = application.command("--reader") if real else [*reader, str(path)]
    (folder / "asked").write_bytes(application.request(1, path, path.name, USUAL) if real else b"")
    if strace():
        command = ["strace", "-f", "-qq", "-s", "500", "-e", f"trace={_WATCHED}", "-o", str(log), *command]
    environment = {**application.environment(_ENVIRONMENT), "PYTHONDONTWRITEBYTECODE": "1"}
    with (
        (folder / "asked").open("rb") as asked,
        (folder / "said").open("w+b") as said,
        (folder / "errors").open("w+b") as errors,
    ):
        begun = time.monotonic()
        process = subprocess.Popen(
            command,
            stdin=asked,
            stdout=said,
            stderr=errors,
            cwd=ROOT,
            env=environment,
            start_new_session=True,
        )
        status, memory, killed = _wait(process, begun + patience)
        result = Result(seconds=time.monotonic() - begun, memory=memory, traced=strace())
        said.seek(0)
        errors.seek(0)
        result.errors = errors.read().decode("utf-8", "replace").strip()
        if killed:
            result.ended = "hung"
        elif real and status == -signal.SIGABRT:  # so PDFium ends where memory is short, and the application says this
            result.said = {"outcome": "refused", "sentence": str(ReadingError(STOPPED, name=path.name))}
        elif status < 0:
            result.ended = {signal.SIGXCPU: "took too long", signal.SIGKILL: "took too long"}.get(
                signal.Signals(-status), signal.Signals(-status).name
            )
        elif status:
            result.ended = f"exit code {status}"
        else:
            answer = said.read()
            if real:
                lines = [line for line in map(json.loads, answer.splitlines()) if line.get("id") is not None]
                result.said = outcome(lambda: application.document(lines[0], path.name))
            else:
                result.said = json.loads(answer or "{}")
    if log.exists():
        _look_through(log.read_text(encoding="utf-8", errors="surrogateescape"), path, result)
    return result


def _wait(process: subprocess.Popen[bytes], until: float) -> tuple[int, int, bool]:
    """The exit code of the process, negative for a signal; its memory in bytes; and whether it had to be killed.

    The memory is 0 of a process that ended before anybody could look.
    """
    killed, memory = False, 0
    while True:
        number, status = os.waitpid(process.pid, os.WNOHANG)
        if number:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, memory, killed
        memory = max(memory, _largest(process.pid))
        if time.monotonic() > until and not killed:
            killed = True
            os.killpg(process.pid, signal.SIGKILL)
        time.sleep(0.005)


def _largest(number: int) -> int:
    """How large a process and those it started have been, in bytes; 0 where that is not known.

    What the system tells of a process that has ended is of no use: it begins with the size of who started it.
    """
    found = 0
    with contextlib.suppress(OSError):
        children = Path(f"/proc/{number}/task/{number}/children").read_text(encoding="ascii").split()
        for one in (str(number), *children):
            peak = _PEAK.search(Path(f"/proc/{one}/status").read_text(encoding="utf-8", errors="replace"))
            found = max(found, int(peak[1]) * 1024 if peak else 0)
    return found


def _look_through(log: str, path: Path, result: Result) -> None:
    """Note what was opened once the process had confined itself, or from the beginning where it could not."""
    lines = log.splitlines()
    confined = [number for number, line in enumerate(lines) if " seccomp(" in f" {line}"]
    for line in lines[confined[-1] + 1 :] if confined else lines[1:]:
        call = _CALL.match(line)
        if call is None:
            continue
        name, arguments = call.groups()
        if name.startswith(("open", "creat")):
            _note_file(name, arguments, path, result)
        elif name.startswith("exec"):
            result.touched.append(arguments[:100])
        elif name != "seccomp":
            result.sockets.append(f"{name}({arguments[:100]}")


def _note_file(name: str, arguments: str, path: Path, result: Result) -> None:
    opened = _OPENED.search(arguments)
    if opened is None:
        return
    given = _unescaped(opened[1])
    flags = set(opened[2].split("|"))
    if name == "creat" or flags & _TO_WRITE and given != os.devnull:
        result.written.append(given)
    elif given in _NEVER or (given != str(path) and str(path.parent) in os.path.normpath(given)):
        result.touched.append(given)


def _unescaped(text: str) -> str:
    """A path as strace quotes it."""
    letters = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"v": b"\v", b"f": b"\f"}

    def meant(found: re.Match[bytes]) -> bytes:
        escaped = found[1]
        return bytes([int(escaped, 8)]) if escaped[:1].isdigit() else letters.get(escaped, escaped)

    return os.fsdecode(_ESCAPE.sub(meant, os.fsencode(text)))
