"""The window's side of a process of the application: kept ready, asked in JSON lines, and it may die at any time.

All windows share the processes. What they ask waits in a queue, so that giving up one request ends the process only
where that very request is being worked on.
"""

from __future__ import annotations

import json
import os
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal

from viewer import reader

_PATIENCE = 2.0
"""Seconds that closing waits for processes that were killed."""

_IDLE = 600.0
"""Seconds after which a process that nobody asked for anything is ended: it holds a few hundred megabytes."""
_CHUNK = 1 << 20
"""Bytes of a request that are handed over in one go: all of a long one would hold up the window."""

Line = Callable[[int], bytes]
"""Makes the line of a request that has this number."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """What the user is told of a process that died, of one that cannot be started, and of an answer that is none."""

    stopped: str
    not_started: str
    senseless: str


class Request(QObject):
    """Something that was asked of a companion. It ends with one of ``answered`` and ``failed``, unless given up."""

    answered = Signal(bytes)
    """The answer: a line of JSON, of which an object is not made here: of a long one that takes a while."""
    progress = Signal(str, float)
    """Stage of the work, as the process words it, and how much of it is done, from 0 to 1."""
    failed = Signal(str)
    """There will be no answer: one sentence that says why."""

    def __init__(self, number: int, line: Line, ends: tuple[str, ...], parent: QObject) -> None:
        """``ends`` are the events that end the request."""
        super().__init__(parent)
        self.number = number
        self.line = line(number)
        self.events = ends
        self.ends = tuple(f'{{"id":{number},"event":"{event}",'.encode() for event in ends)
        """What lines begin with that end it, as the application's own processes write them."""


class Companion(QObject):
    """A process that answers one request after the other.

    It starts when it is first needed, and anew when it died, or was ended because it had been idle for long.
    """

    confined = Signal(Sequence)
    """The process has started: a list of what the system enforces of its confinement (see ``viewer.confinement``)."""
    free = Signal()
    """The process has loaded what it needs, and nobody waits for an answer."""

    _without_process = Signal()

    def __init__(
        self,
        command: list[str],
        sentences: Sentences,
        parent: QObject | None = None,
        *,
        idle: float = _IDLE,
        inherits: bool = False,
    ) -> None:
        """``idle``: seconds for which it may be idle. ``inherits``: it closes by itself what it is not to have open."""
        super().__init__(parent)
        self._command = command
        self._sentences = sentences
        self._inherits = inherits
        self._process: QProcess | None = None
        self._ending: list[QProcess] = []
        """Processes that were killed, and are not gone yet."""
        self._received: list[bytes] = []
        self._unsent = memoryview(b"")
        """What is left of the request that is being sent."""
        self._numbers = 0
        self._waiting: deque[Request] = deque()
        self._current: Request | None = None
        self._closed = False
        self._without_process.connect(self._not_started, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(1000 * idle))
        self._patience.timeout.connect(self._rest)

    @property
    def process_id(self) -> int:
        """The id of the process; 0 if it does not run."""
        return self._process.processId() if self._process else 0

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._current is not None

    def start(self) -> None:
        """Start the process unless it runs, so that it is ready when it is needed."""
        if self._process or self._closed:
            return
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in reader.environment(dict(os.environ)).items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        if not self._inherits:
            parameters = QProcess.UnixProcessParameters()
            parameters.flags = QProcess.UnixProcessFlag.CloseFileDescriptors
            process.setUnixProcessParameters(parameters)
        process.readyReadStandardOutput.connect(self._read)
        process.bytesWritten.connect(self._send)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._take_error)
        self._process = process
        self._patience.start()
        self._received.clear()
        process.start(self._command[0], self._command[1:])

    def ask(self, line: Line, ends: tuple[str, ...]) -> Request:
        """Ask for something; ``error`` also ends it. The answer never comes within this call."""
        self._numbers += 1
        request = Request(self._numbers, line, (*ends, "error"), self)
        self._waiting.append(request)
        self._go_on()
        return request

    def give_up(self, request: Request) -> None:
        """Have a request left unanswered. A process that works on it is ended, and a new one gets ready."""
        if request is self._current:
            self._current = None
            self._end()
            self.start()
            self._go_on()
        elif request in self._waiting:
            self._waiting.remove(request)
        request.deleteLater()

    def close(self) -> None:
        """End the process for good."""
        self._closed = True
        self._current = None
        self._waiting.clear()
        self._end()
        end = time.monotonic() + _PATIENCE
        for process in tuple(self._ending):  # each leaves it as it ends
            process.waitForFinished(max(1, round(1000 * (end - time.monotonic()))))

    def _go_on(self) -> None:
        """Send the next request, if none is being worked on."""
        if self._current or not self._waiting or self._closed:
            return
        self.start()  # which may be refused at once
        self._current = self._waiting.popleft()
        if self._process:
            self._unsent = memoryview(self._current.line)
            self._send()
        else:
            self._without_process.emit()

    def _rest(self) -> None:
        """Nobody has asked for anything for long."""
        if not self._current:
            self._end()

    def _send(self) -> None:
        """Hand over more of the request, as the process takes it."""
        if self._process and self._unsent and self._process.bytesToWrite() < _CHUNK:
            self._process.write(bytes(self._unsent[:_CHUNK]))
            self._unsent = self._unsent[_CHUNK:]

    def _end(self) -> None:
        """Kill the process, and do not wait for that: the system takes a while to take back much memory."""
        process, self._process = self._process, None
        self._patience.stop()
        self._unsent = memoryview(b"")
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.bytesWritten.disconnect(self._send)
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._take_error)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        self._ending.append(process)
        process.finished.connect(lambda: self._forget(process))
        process.closeReadChannel(QProcess.ProcessChannel.StandardOutput)  # nobody takes in what it still says
        process.kill()

    def _forget(self, process: QProcess) -> None:
        """A process that was killed is gone."""
        if process in self._ending:
            self._ending.remove(process)
            process.deleteLater()

    def _read(self) -> None:
        process = self._process
        if not process:
            return
        data = bytes(process.readAllStandardOutput().data())
        first, *others = data.split(b"\n")
        self._received.append(first)
        for other in others:
            line, self._received = b"".join(self._received), [other]
            self._take(line)
            if self._process is not process:
                return  # it said something senseless, and was ended

    def _take(self, line: bytes) -> None:
        request = self._current
        if request and line.startswith(request.ends):
            self._answer(request, line)
            return
        try:
            answer = json.loads(line)
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            self._fail(self._sentences.senseless)
        elif (enforced := reader.enforced(answer)) is not None:
            self.confined.emit(enforced)
        elif answer.get("event") == "ready":
            self._tell_free()
        elif request and answer.get("id") == request.number:
            if answer.get("event") == "progress":
                self._tell(request, answer)
            elif answer.get("event") in request.events:
                self._answer(request, line)

    def _answer(self, request: Request, line: bytes) -> None:
        self._current = None
        self._patience.start()
        request.answered.emit(line)
        request.deleteLater()
        self._go_on()
        self._tell_free()

    def _tell_free(self) -> None:
        if not self._current:
            self.free.emit()

    def _tell(self, request: Request, answer: dict[str, Any]) -> None:
        stage, done = answer.get("stage"), answer.get("done")
        if isinstance(stage, str) and isinstance(done, int | float):
            request.progress.emit(stage, float(done))

    def _ended(self) -> None:
        self._fail(self._sentences.stopped)

    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._not_started()

    def _not_started(self) -> None:
        """The system refused to start the process."""
        if not self._process or self._process.state() == QProcess.ProcessState.NotRunning:
            self._fail(self._sentences.not_started)

    def _fail(self, sentence: str) -> None:
        """End the process, and say why if an answer was awaited. The next request gets a new one."""
        request, self._current = self._current, None
        self._end()
        if request:
            request.failed.emit(sentence)
            request.deleteLater()
            self._go_on()
