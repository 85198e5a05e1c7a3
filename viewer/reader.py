"""Reads files and looks for what they tell, for the command line: all but plain text is read, and every text looked
into, in processes of their own (``viewer.worker``).

The window has such processes, too, and keeps them (``viewer.window.companion``).
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
from viewer.report.messages import ExtractionError

if TYPE_CHECKING:
    import subprocess

    from viewer.report.model import Report


REQUIRED = "--require-confinement"
"""The option with which a process reads nothing unless it is confined."""
_READS, _EXTRACTS = "--reader", "--worker"
"""The options with which a process reads files, and looks into texts. What goes wrong in texts, its answers tell."""
KEEP = "--keep="
"""The option, a number behind it, with which a process leaves a descriptor open that it inherited."""
_NOT_STARTED = QT_TRANSLATE_NOOP(
    "Reading", "The process that reads files cannot be started. Install the application again."
)
_BESIDE = (b'{"event":"ready"', b'{"event":"confined"', b'{"id":1,"event":"progress"')
"""What lines begin with that are not the answer to the one request."""
_NOT_LOOKED_INTO = (
    "“{name}” could not be analysed: it needs too much time or memory, or what analyses it cannot be started. Open a "
    "shorter part of it; if that does not help, install the application again."
)


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
    """Reads one file after the other, and looks into their texts.

    The process that reads starts with the first file that is no plain text, the one that extracts with the first text
    that is looked into, and each again if it dies.
    """

    def __init__(self, warn: Callable[[str], object], *, required: bool = False) -> None:
        """``warn`` is told once if the processes are not confined. ``required``: they are to answer nothing then."""
        self._warn = warn
        self._required = required
        self._lacking: Said | None = None
        self._reading = _Process(_READS, self._hear, required)
        self._extracting = _Process(_EXTRACTS, self._hear, required)

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self._reading.end()
        self._extracting.end()

    def read(self, path: Path, name: str = "", choice: Choice = USUAL, inherited: tuple[int, ...] = ()) -> Document:
        """The document in a file. Raises ReadingError if there is none.

        ``name`` is what it is called where that is not the name of the file; ``inherited`` are descriptors that the
        path may lead to (``/proc/self/fd/3``).
        """
        name = name or path.name
        if choice == USUAL and (plain := read_plain(path, name)):
            return plain
        try:
            answer = self._reading.ask(request(1, path, name, choice), inherited)
        except OSError as error:
            raise ReadingError(NO_MORE if is_full(error) else NOT_STARTED, name=display_name(name)) from error
        if not answer:
            raise ReadingError(STOPPED, name=display_name(name))
        return document(json.loads(answer), name)

    def extract(self, document: Document) -> Report:
        """The report of a text. Raises ExtractionError where there is none."""
        from viewer.report import codec, headlines  # searching and reading can do without

        answer = self._look_into(document, "read_and_extract_text", "report")
        try:
            report = codec.of_answer(answer)
        except codec.ModelError as error:
            raise ExtractionError(_NOT_LOOKED_INTO.format(name=document.source.name)) from error
        return headlines.with_headline(report, document.source)

    def explain(self, document: Document, kind: str, which: str) -> tuple[list[str], list[str]]:
        """Why something is in the report of a text, and what of the text nothing was looked for in.

        See ``viewer.extract.explain``. Raises ExtractionError where there is no report.
        """
        answer = json.loads(self._look_into(document, "explain_text", "lines", kind=kind, which=which))
        return answer["lines"], answer["left_out"]

    def require(self) -> None:
        """Raise ReadingError unless a process can be confined here, if that is required; start one to know."""
        if not self._required:
            return
        try:
            self._reading.start(())
        except OSError as error:
            raise ReadingError(_NOT_STARTED) from error
        if self._lacking:
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

    def _look_into(self, document: Document, do: str, event: str, **more: str) -> bytes:
        """The answer of the process that extracts, an ``event``. Raises ExtractionError where it is another one.

        Raises OSError where the system gives this program no more files or processes.
        """
        name = document.source.name
        asked = {"id": 1, "do": do, "text": document.text, "name": name, **more}
        try:
            answer = self._extracting.ask(json.dumps(asked).encode("ascii") + b"\n")
        except OSError as error:
            if is_full(error):
                raise
            raise ExtractionError(_NOT_LOOKED_INTO.format(name=name)) from error
        if not answer:
            raise ExtractionError(_NOT_LOOKED_INTO.format(name=name))
        if not answer.startswith(f'{{"id":1,"event":"{event}",'.encode()):
            raise ExtractionError(json.loads(answer)["message"])
        return answer

    def _hear(self, enforced: list[str]) -> None:
        """Note how a process is confined that was started."""
        known = self._lacking
        self._lacking = confinement.lacking(enforced, required=self._required)
        if self._lacking and not known and not self._required:
            self._warn(str(self._lacking))


class _Process:
    """One of the processes of the application, which answers one request after the other."""

    def __init__(self, option: str, hear: Callable[[list[str]], None], required: bool) -> None:
        """``hear`` is told what of its confinement is enforced, each time that it was started."""
        self._option = option
        self._hear = hear
        self._required = required
        self._process: subprocess.Popen[bytes] | None = None
        self._inherited: tuple[int, ...] = ()

    def ask(self, line: bytes, inherited: tuple[int, ...] = ()) -> bytes:
        """The answer to a request, empty where it died in the middle. Raises OSError where it cannot be asked."""
        process = self._process
        try:
            if process is None or inherited != self._inherited:
                process = self.start(inherited)
            assert process.stdin
            assert process.stdout
            process.stdin.write(line)
            process.stdin.flush()
            while (answer := process.stdout.readline()).startswith(_BESIDE):
                continue
        except OSError:
            self.end()
            raise
        if answer.endswith(b"\n"):
            return answer
        self.end()
        return b""

    def start(self, inherited: tuple[int, ...]) -> subprocess.Popen[bytes]:
        """Start it, and hear how it is confined, which is what it says first. Raises OSError."""
        self.end()
        import subprocess  # the window, which needs a part of this module, has a way of its own

        self._inherited = inherited
        # Ctrl+C in a terminal goes to all its processes. This one hears it; the new one would tell of it by a traceback
        # until it ignores it, so it is started where it cannot.
        heard = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
        try:
            self._process = subprocess.Popen(
                command(self._option, inherited, required=self._required),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL if self._option == _EXTRACTS else None,
                env=environment(dict(os.environ)),
                pass_fds=inherited,
            )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        assert self._process.stdout
        told = self._process.stdout.readline()
        if not told.startswith(_BESIDE):
            raise ChildProcessError("it ended at once")
        self._hear(enforced(json.loads(told)) or [])
        return self._process

    def end(self) -> None:
        """End it, if it runs."""
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()
