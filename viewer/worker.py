"""The other process: reads and extracts what it is sent, one request after the other, in JSON lines.

Requests come on standard input, each with an ``id``, a whole number of the sender's choice:

    {"id": 1, "do": "open", "path": "..."}
    {"id": 2, "do": "read_and_extract_text", "text": "...", "name": "..."}

Answers go to standard output, in the order of the requests. For each request come any number of ``progress``, then
``report``; or, instead of what is still to come, ``error`` with a sentence for the user. To ``open``, ``text`` is the
first answer, as soon as the file is read. A text that is sent is taken as it was read: no encoding and no format is
looked for in it. A line that is no request is answered by an ``error`` with the id null if it has none. ``ready``,
without an id, comes once the language model is loaded.

    {"id": 1, "event": "text", "text": "...", "source": {"name", "format", "sha256"}, "encoding": "utf-8"}
    {"id": 1, "event": "progress", "stage": "...", "done": 0.4}
    {"id": 1, "event": "report", "report": {...}}
    {"id": 1, "event": "error", "message": "..."}
    {"event": "ready"}

A report that was sent is kept in the cache. The process limits its own memory and time. It ends when standard input
ends, after answering what was asked, or at once when its parent dies. It opens no socket. Nothing but answers is
written to standard output: descriptor 1 is set aside for them, and what any library prints goes to standard error.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import select
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any, BinaryIO, cast

from viewer.guard import Extract, ExtractionError, attempt
from viewer.reading import MAX_BYTES, Document, ReadingError, read_file, read_text
from viewer.report import codec, messages
from viewer.report.model import Report

_GRACE = 0.1
"""Seconds to wait for a first request before the model is loaded: its text shall not wait for that."""

_MAX_LINE = 6 * MAX_BYTES + 100_000
"""Bytes of the longest request: no byte of the longest file becomes more than one escaped character."""

_STEP = 0.01
"""Progress is told when it has grown by this share."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a worker allows itself.

    ``seconds`` for each step of a request (reading, loading the model, extracting), ``memory`` in bytes for the
    process, ``processor`` time in seconds for work that the clock cannot interrupt: the system then ends the process.
    """

    seconds: float = 120.0
    processor: float = 250.0
    memory: int = 3 << 30


class DeadlineError(BaseException):
    """Raised by the clock in the middle of the work. No ``except Exception`` of a library shall swallow it."""


class RequestError(Exception):
    """A line that is no request; ``number`` is its id, if it has one."""

    def __init__(self, message: str, number: int | None = None) -> None:
        super().__init__(message)
        self.number = number


def main() -> int:
    """Serve standard input until it ends. Returns the exit code."""
    try:
        answers, requests = os.dup(1), os.dup(0)
    except OSError:
        print("The worker needs standard input and standard output.", file=sys.stderr)
        return 2
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to answer
    _end_with_parent()
    code = Worker(os.fdopen(requests, "rb"), answers, load=_load, extract=_extract, keep=_keep).serve()
    os._exit(code)  # not held up by a thread that still loads the model


def _end_with_parent() -> None:
    """Have the system end this process when its parent dies, where it can (Linux)."""
    import ctypes

    set_death_signal = 1
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is not None:
        prctl(set_death_signal, ctypes.c_ulong(signal.SIGKILL))


def _limit(kind: int, value: int) -> None:
    """Lower or raise a limit of this process, as far as the system lets it."""
    _, hard = resource.getrlimit(kind)
    resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _load() -> None:
    from viewer import extract

    extract.load()


def _extract(*arguments: Any) -> Any:
    from viewer import extract

    return extract.extract(*arguments)


def _keep(report: Report) -> None:
    """Have the cache hold a report."""
    from viewer import cache

    cache.ReportCache(cache.default_folder()).put(cache.key(report.text, report.source), report)


def _parse(line: bytes) -> tuple[int, dict[str, str]]:
    """The id of a request, and its words. Raises RequestError if it is none."""
    try:
        data: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RequestError("The request is not JSON.") from error
    if not isinstance(data, dict):
        raise RequestError("The request is not an object.")
    request = cast(dict[str, object], data)
    number = request.pop("id", None)
    if not isinstance(number, int) or isinstance(number, bool):
        raise RequestError("The request has no id.")
    wanted = {"open": {"do", "path"}, "read_and_extract_text": {"do", "text", "name"}}
    keys = wanted.get(str(request.get("do")))
    if keys is None:
        raise RequestError(f"The request asks for something unknown: {request.get('do')!r}.", number)
    if request.keys() != keys or not all(isinstance(value, str) for value in request.values()):
        raise RequestError(f"The request needs {' and '.join(sorted(keys - {'do'}))}, each a text.", number)
    return number, cast(dict[str, str], request)


def _named(name: str, of_name: str, unnamed: str) -> str:
    """A sentence about a file, or about one whose name is not known yet."""
    return of_name.format(name=name) if name else unnamed


class Worker:
    """Answers ``requests`` on the descriptor ``answers``. Takes over the process: its limits, and SIGALRM."""

    def __init__(
        self,
        requests: BinaryIO,
        answers: int,
        *,
        load: Callable[[], None],
        extract: Extract,
        keep: Callable[[Report], None] | None = None,
        limits: Limits | None = None,
    ) -> None:
        """``keep`` is given each report once it has been sent."""
        self._requests = requests
        self._answers = answers
        self._load = load
        self._extract = extract
        self._keep = keep
        self._limits = limits or Limits()
        self._writing = threading.Lock()
        self._loader: threading.Thread | None = None
        self._loaded = False
        self._may_interrupt = False

    def serve(self) -> int:
        """Answer until the requests end, or nobody takes the answers. Returns the exit code of the process."""
        _limit(resource.RLIMIT_DATA, self._limits.memory)
        _limit(resource.RLIMIT_CORE, 0)
        signal.signal(signal.SIGALRM, self._ring)
        try:
            if not select.select([self._requests], [], [], _GRACE)[0]:
                self._start_loading()
            for line in self._lines():
                self._answer(line)
        except BrokenPipeError:
            return 0
        return 0

    def _lines(self) -> Iterator[bytes]:
        """The lines of the requests. One that is too long is answered, and left out."""
        while line := self._requests.readline(_MAX_LINE):
            if len(line) < _MAX_LINE or line.endswith(b"\n"):
                yield line
                continue
            while line and not line.endswith(b"\n"):
                line = self._requests.readline(_MAX_LINE)
            self._send(None, "error", message="The request is too long.")

    def _answer(self, line: bytes) -> None:
        try:
            number, request = _parse(line)
        except RequestError as error:
            self._send(error.number, "error", message=str(error))
            return
        name = ""
        try:
            document = self._read(number, request)
            name = document.source.name
            self._wait_for_model(number)
            with self._deadline():
                report = attempt(self._extract, document, self._progress(number))
            self._send(number, "report", report=codec.to_json(report))
            if self._keep:
                with contextlib.suppress(MemoryError):  # it has been sent
                    self._keep(report)
        except DeadlineError:
            self._disarm()
            self._send(number, "error", message=_named(name, messages.TOO_LONG, messages.UNREAD_TOO_LONG))
        except MemoryError:
            self._send(number, "error", message=_named(name, messages.TOO_MUCH, messages.UNREAD_TOO_MUCH))
        except ReadingError as error:
            self._send(number, "error", message=str(error))
        except ExtractionError as error:
            with contextlib.suppress(OSError):  # standard error may be full, or nobody reads it
                traceback.print_exc()
            self._send(number, "error", message=str(error))

    def _read(self, number: int, request: dict[str, str]) -> Document:
        """What the request is about; the text of a file is told at once."""
        with self._deadline():
            if request["do"] != "open":
                return read_text(request["text"], request["name"])
            document = read_file(Path(request["path"]))
        source = document.source
        self._send(
            number,
            "text",
            text=document.text,
            source={"name": source.name, "format": source.format, "sha256": source.sha256},
            encoding=document.encoding,
        )
        return document

    def _progress(self, number: int) -> Callable[[str, float], None]:
        told = ("", 0.0)

        def progress(stage: str, done: float) -> None:
            nonlocal told
            if stage != told[0] or done >= told[1] + _STEP:
                told = (stage, done)
                self._send(number, "progress", stage=stage, done=done)

        return progress

    def _start_loading(self) -> threading.Thread:
        if self._loader is None:
            self._loader = threading.Thread(target=self._load_model, name="loader", daemon=True)
            self._loader.start()
        return self._loader

    def _load_model(self) -> None:
        self._load()  # a fault in here ends the thread, and is printed
        self._loaded = True
        with contextlib.suppress(BrokenPipeError):  # the main thread will notice
            self._write({"event": "ready"})

    def _wait_for_model(self, number: int) -> None:
        loader = self._start_loading()
        if not self._loaded:
            self._send(number, "progress", stage=messages.LOADING, done=0.0)
        with self._deadline():
            loader.join()
        if not self._loaded:
            raise ExtractionError(messages.NO_MODEL)

    def _send(self, number: int | None, event: str, **content: Any) -> None:
        """Answer from the main thread, where the clock may not interrupt it."""
        interrupt, self._may_interrupt = self._may_interrupt, False
        self._write({"id": number, "event": event, **content})
        self._may_interrupt = interrupt

    def _write(self, answer: dict[str, Any]) -> None:
        """Write one answer, whole. Raises BrokenPipeError if nobody takes it."""
        data = memoryview(json.dumps(answer, separators=(",", ":")).encode("ascii") + b"\n")
        with self._writing:
            while data:
                data = data[os.write(self._answers, data) :]

    @contextlib.contextmanager
    def _deadline(self) -> Generator[None]:
        """Raise DeadlineError in the main thread when the work inside takes longer than the limit."""
        used = resource.getrusage(resource.RUSAGE_SELF)
        _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + self._limits.processor) + 1)
        self._may_interrupt = True
        # Again every second, should the first be raised where the interpreter ignores it (in a __del__).
        signal.setitimer(signal.ITIMER_REAL, self._limits.seconds, 1.0)
        try:
            yield
        finally:
            self._disarm()

    def _disarm(self) -> None:
        self._may_interrupt = False
        signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, _signal: int, _frame: FrameType | None) -> None:
        if self._may_interrupt:
            raise DeadlineError
