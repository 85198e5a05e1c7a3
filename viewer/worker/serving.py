"""Answering one request after the other, each within its limits."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import select
import signal
import threading
import traceback
from collections.abc import Callable, Generator, Iterator
from enum import Enum
from types import FrameType
from typing import Any, BinaryIO

from viewer.guard import Explain, Extract, Progress, attempt, attempt_reading
from viewer.language import Said
from viewer.reading import Document, ReadingError, display_name, read_text, wire
from viewer.reading.errors import TOO_LONG, TOO_MUCH, LibraryError, said
from viewer.report import codec, messages
from viewer.report.contents import left_out
from viewer.report.messages import ExtractionError
from viewer.report.model import Report, Source
from viewer.worker.limits import Limits, limit, limit_processor, little_memory
from viewer.worker.requests import MAX_LINE, ExplainText, ExtractText, Read, RequestError, parse

GRACE = 0.1
"""Seconds to wait for a first request before anything is loaded that it may not need: it shall not wait for that."""

_STEP = 0.01
"""Progress is told when it has grown by this share."""


class DeadlineError(BaseException):
    """Raised by a clock in the middle of the work. No ``except Exception`` of a library shall swallow it."""


class _Clock(Enum):
    """What time is measured by; the value is the signal of its timer."""

    WALL = signal.SIGALRM
    PROCESSOR = signal.SIGPROF

    @property
    def timer(self) -> int:
        """The timer, as ``setitimer`` knows it."""
        return signal.ITIMER_REAL if self is _Clock.WALL else signal.ITIMER_PROF


class Worker:
    """Answers ``requests`` on the descriptor ``answers``. Takes over the process: its limits, SIGALRM and SIGPROF."""

    def __init__(
        self,
        requests: BinaryIO,
        answers: int,
        *,
        load: Callable[[], None],
        extract: Extract,
        explain: Explain,
        limits: Limits | None = None,
        refusal: Said | None = None,
        grace: float = GRACE,
    ) -> None:
        """``load`` gets ready for the requests to come: it is called in a thread when none comes within ``grace``.

        Those are seconds; 0 where no request can do without what is loaded. ``refusal`` is the answer to every request,
        where none may be worked on.
        """
        self._requests = requests
        self._answers = answers
        self._load = load
        self._extract = extract
        self._explain = explain
        self._limits = limits or Limits()
        self._refusal = refusal
        self._grace = grace
        self._writing = threading.Lock()
        self._loader: threading.Thread | None = None
        self._loaded = False
        self._may_interrupt = False

    def serve(self) -> int:
        """Answer until the requests end, or nobody takes the answers. Returns the exit code of the process."""
        limit(resource.RLIMIT_DATA, self._limits.memory)
        limit(resource.RLIMIT_CORE, 0)
        for clock in _Clock:
            signal.signal(clock.value, self._ring)
        try:
            if not select.select([self._requests], [], [], self._grace)[0]:
                self._start_loading()
            for line in self._lines():
                self._answer(line)
        except BrokenPipeError:
            return 0
        return 0

    def _lines(self) -> Iterator[bytes]:
        """The lines of the requests. One that is too long is answered, and left out."""
        while line := self._requests.readline(MAX_LINE):
            if len(line) < MAX_LINE or line.endswith(b"\n"):
                yield line
                continue
            while line and not line.endswith(b"\n"):
                line = self._requests.readline(MAX_LINE)
            self._send(None, "error", message="The request is too long.")

    def _answer(self, line: bytes) -> None:
        try:
            number, request = parse(line)
        except RequestError as error:
            self._send(error.number, "error", message=str(error))
            return
        if self._refusal:
            self._refuse(number, self._refusal)
        elif isinstance(request, Read):
            self._read(number, request)
        else:
            self._look_into(number, request)

    def _read(self, number: int, request: Read) -> None:
        limits, name = self._limits, display_name(request.name)
        try:
            with (
                little_memory(limits.reading_memory),
                self._deadline(_Clock.WALL, limits.reading_seconds, limits.reading_processor),
            ):
                document = attempt_reading(request.path, request.name, request.choice)
            self._send(number, "text", **wire.to_json(document))
        except DeadlineError:
            self._disarm()
            self._refuse(number, said(TOO_LONG, name=name))
        except MemoryError:
            self._refuse(number, said(TOO_MUCH, name=name))
        except ReadingError as error:
            if isinstance(error, LibraryError):
                self._print_fault()
            self._refuse(number, error.said)

    def _look_into(self, number: int, request: ExtractText | ExplainText) -> None:
        limits, name = self._limits.for_text(request.text), display_name(request.name)
        try:
            with self._deadline(_Clock.PROCESSOR, limits.seconds, limits.processor):
                document = read_text(request.text, request.name)
            self._wait_for_model(number)
            with self._deadline(_Clock.PROCESSOR, limits.seconds, limits.processor):
                event, content = self._found(number, request, document)
            self._send(number, event, **content)
        except DeadlineError:
            self._disarm()
            self._send(number, "error", message=messages.TOO_LONG.format(name=name))
        except MemoryError:
            self._send(number, "error", message=messages.TOO_MUCH.format(name=name))
        except ReadingError as error:
            self._refuse(number, error.said)
        except ExtractionError as error:
            self._print_fault()
            self._send(number, "error", message=str(error))

    def _found(self, number: int, request: ExtractText | ExplainText, document: Document) -> tuple[str, dict[str, Any]]:
        """What a text tells, or why that was found: the event of the answer, and its content."""
        progress = self._progress(number)
        if isinstance(request, ExtractText):
            report = attempt(self._extract, document, progress)
            return "report", {"report": codec.to_json(report, suggestions=True)}
        which = int(request.which) if request.which.isdecimal() else request.which

        def explain(text: str, source: Source, tell: Progress | None) -> tuple[list[str], Report]:
            return self._explain(text, source, tell, request.kind, which)

        lines, report = attempt(explain, document, progress)
        return "lines", {"lines": lines, "left_out": left_out(report)}

    def _refuse(self, number: int, sentence: Said) -> None:
        self._send(number, "error", message=str(sentence), said=wire.said_to_json(sentence))

    def _print_fault(self) -> None:
        with contextlib.suppress(OSError):  # standard error may be full, or nobody reads it
            traceback.print_exc()

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
        with self._deadline(_Clock.WALL, self._limits.loading_seconds, self._limits.processor):
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
    def _deadline(self, clock: _Clock, seconds: float, processor: float) -> Generator[None]:
        """Raise DeadlineError in the main thread when the work inside takes longer than the limit by this clock."""
        limit_processor(processor)
        self._may_interrupt = True
        # Again every second, should the first be raised where the interpreter ignores it (in a __del__).
        signal.setitimer(clock.timer, seconds, 1.0)
        try:
            yield
        finally:
            self._disarm()

    def _disarm(self) -> None:
        self._may_interrupt = False
        for clock in _Clock:
            signal.setitimer(clock.timer, 0)

    def _ring(self, _signal: int, _frame: FrameType | None) -> None:
        if self._may_interrupt:
            raise DeadlineError
