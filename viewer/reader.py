"""Reads files for the command line: plain text itself, everything else in a process of its own (``viewer.worker``).

The window has such a process, too, and keeps it (``viewer.window.companion``).
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer import confinement, resources
from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading import USUAL, Choice, Document, ReadingError, display_name, read_plain, wire
from viewer.reading.errors import NO_MORE, NOT_STARTED, STOPPED, is_full

if TYPE_CHECKING:
    import subprocess


REQUIRED = "--require-confinement"
"""The option with which a process reads nothing unless it is confined."""
KEEP = "--keep="
"""The option, a number behind it, with which a process leaves a descriptor open that it inherited."""
_NOT_STARTED = QT_TRANSLATE_NOOP(
    "Reading", "The process that reads files cannot be started. Install the application again."
)
_UNASKED = (b'{"event":"ready"', b'{"event":"confined"')
"""What lines begin with that answer no request."""


def command(option: str, inherited: tuple[int, ...] = (), *, required: bool = False) -> list[str]:
    """The command that starts this application with an option, from a checkout and from the package.

    ``inherited`` are descriptors that the process keeps open; ``required``: it has to be confined.
    """
    options = [option, *(f"{KEEP}{descriptor}" for descriptor in inherited), *([REQUIRED] if required else ())]
    if getattr(sys, "frozen", False):
        return [sys.executable, *options]
    return [sys.executable, "-P", "-m", "viewer", *options]


def environment(given: dict[str, str]) -> dict[str, str]:
    """The environment in which that command finds the application."""
    paths = filter(None, (str(resources.root()), given.get("PYTHONPATH")))
    return {**given, "PYTHONPATH": os.pathsep.join(paths)}


def request(number: int, path: Path, name: str, choice: Choice) -> bytes:
    """The line that asks the process to read a file."""
    asked = {"id": number, "do": "read", "path": str(path), "name": name, "encoding": choice.encoding}
    return json.dumps({**asked, "repair": choice.repair, "whole": choice.whole}).encode("ascii") + b"\n"


def document(answer: dict[str, Any], name: str) -> Document:
    """The document in an answer of that process. Raises ReadingError where it holds another, or none."""
    try:
        if answer.get("event") == "text":
            return wire.from_json(answer)
        said = wire.said_from_json(answer.get("said"))
    except wire.WireError as error:
        raise ReadingError(STOPPED, name=display_name(name)) from error
    raise ReadingError(said)


def enforced(told: dict[str, Any]) -> list[str] | None:
    """What the system enforces of the confinement of a process, if that is what a line of it tells, else None."""
    if told.get("event") != "confined":
        return None
    held = told.get("enforced")
    return [word for word in held if isinstance(word, str)] if isinstance(held, list) else []


def memory_file(called: str, name: str) -> int:
    """The descriptor of a file in memory, for the bytes of what is called ``name``. Raises ReadingError."""
    try:
        return os.memfd_create(called, 0)
    except OSError as error:
        raise ReadingError(NO_MORE if is_full(error) else NOT_STARTED, name=display_name(name)) from error


class Reader:
    """Reads one file after the other. The process starts with the first that is no plain text, and again if it dies."""

    def __init__(self, warn: Callable[[str], object], *, required: bool = False) -> None:
        """``warn`` is told once if the process is not confined. ``required``: it is to read nothing then."""
        self._warn = warn
        self._required = required
        self._lacking: Said | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._inherited: tuple[int, ...] = ()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def read(self, path: Path, name: str = "", choice: Choice = USUAL, inherited: tuple[int, ...] = ()) -> Document:
        """The document in a file. Raises ReadingError if there is none.

        ``name`` is what it is called where that is not the name of the file; ``inherited`` are descriptors that the
        path may lead to (``/proc/self/fd/3``).
        """
        name = name or path.name
        if choice == USUAL and (plain := read_plain(path, name)):
            return plain
        try:
            answer = self._ask(request(1, path, name, choice), inherited)
        except OSError as error:
            self._end()
            raise ReadingError(NO_MORE if is_full(error) else NOT_STARTED, name=display_name(name)) from error
        if not answer.endswith(b"\n"):  # it died in the middle
            self._end()
            raise ReadingError(STOPPED, name=display_name(name))
        return document(json.loads(answer), name)

    def require(self) -> None:
        """Raise ReadingError unless a process can be confined here, if that is required; start one to know."""
        if not self._required:
            return
        try:
            self._start(())
        except OSError as error:
            raise ReadingError(_NOT_STARTED) from error
        if self._lacking:
            self._end()
            raise ReadingError(self._lacking)

    def read_data(self, data: bytes, name: str, choice: Choice = USUAL) -> Document:
        """The document in bytes that are called ``name``. Raises ReadingError if there is none.

        They stay in memory, so that no word of them comes to the disk.
        """
        handle = memory_file("report", name)
        with os.fdopen(handle, "wb") as memory:
            memory.write(data)
            memory.flush()
            return self.read(Path(f"/proc/self/fd/{handle}"), name, choice, (handle,))

    def _ask(self, line: bytes, inherited: tuple[int, ...]) -> bytes:
        process = self._process
        if process is None or inherited != self._inherited:
            process = self._start(inherited)
        assert process.stdin
        assert process.stdout
        process.stdin.write(line)
        process.stdin.flush()
        while True:
            answer = process.stdout.readline()
            if not answer.startswith(_UNASKED):
                return answer

    def _start(self, inherited: tuple[int, ...]) -> subprocess.Popen[bytes]:
        """Start the process, and hear how it is confined, which is what it says first. Raises OSError."""
        self._end()
        import subprocess  # the window, which needs a part of this module, has a way of its own

        self._inherited = inherited
        # Ctrl+C in a terminal goes to all its processes. This one hears it; the new one would tell of it by a traceback
        # until it ignores it, so it is started where it cannot.
        heard = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
        try:
            self._process = subprocess.Popen(
                command("--reader", inherited, required=self._required),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=environment(dict(os.environ)),
                pass_fds=inherited,
            )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        assert self._process.stdout
        told = self._process.stdout.readline()
        if not told.startswith(_UNASKED):
            raise ChildProcessError("it ended at once")
        known = self._lacking
        held = enforced(json.loads(told)) or ()
        self._lacking = confinement.lacking(held, required=self._required)
        if self._lacking and not known and not self._required:
            self._warn(str(self._lacking))
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()
