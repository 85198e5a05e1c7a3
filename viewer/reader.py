"""Reads files for the command line: plain text itself, everything else in a process of its own (``viewer.worker``).

The window has such a process, too, and keeps it (``viewer.window.companion``).
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer import resources
from viewer.reading import USUAL, Choice, Document, ReadingError, display_name, read_plain, wire
from viewer.reading.errors import NOT_STARTED, STOPPED

if TYPE_CHECKING:
    import subprocess


def command(option: str) -> list[str]:
    """The command that starts this application with an option, from a checkout and from the package."""
    if getattr(sys, "frozen", False):
        return [sys.executable, option]
    return [sys.executable, "-P", "-m", "viewer", option]


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


class Reader:
    """Reads one file after the other. The process starts with the first that is no plain text, and again if it dies."""

    def __init__(self) -> None:
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
            raise ReadingError(NOT_STARTED, name=display_name(name)) from error
        if not answer.endswith(b"\n"):  # it died in the middle
            self._end()
            raise ReadingError(STOPPED, name=display_name(name))
        return document(json.loads(answer), name)

    def read_data(self, data: bytes, name: str, choice: Choice = USUAL) -> Document:
        """The document in bytes that are called ``name``. Raises ReadingError if there is none.

        They stay in memory, so that no word of them comes to the disk.
        """
        handle = os.memfd_create("report", 0)
        with os.fdopen(handle, "wb") as memory:
            memory.write(data)
            memory.flush()
            return self.read(Path(f"/proc/self/fd/{handle}"), name, choice, (handle,))

    def _ask(self, line: bytes, inherited: tuple[int, ...]) -> bytes:
        if self._process is None or inherited != self._inherited:
            self._end()
            import subprocess  # the window, which needs a part of this module, has a way of its own

            self._inherited = inherited
            self._process = subprocess.Popen(
                command("--reader"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=environment(dict(os.environ)),
                pass_fds=inherited,
            )
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(line)
        self._process.stdin.flush()
        while True:
            answer = self._process.stdout.readline()
            if b'"event":"ready"' not in answer[:40]:
                return answer

    def _end(self) -> None:
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()
