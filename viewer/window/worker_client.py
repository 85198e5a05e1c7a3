"""The window's side of the worker: a process that is kept warm, asked in JSON lines, and may die at any time."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, Signal

from viewer import resources
from viewer.reading import Document
from viewer.report import messages


def worker_command() -> list[str]:
    """The command that starts the worker, from a checkout and from the packaged application."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    return [sys.executable, "-P", "-m", "viewer", "--worker"]


class WorkerClient(QObject):
    """Sends one text at a time and tells what comes back. The process starts when first needed."""

    progress = Signal(str, float)
    """Stage of the work, and how much of it is done, from 0 to 1."""
    report_ready = Signal(object)
    """The answer with the report: JSON text, of an object whose member ``report`` is one of ``viewer.report.codec``.

    It is not read here: of a long report that takes a while.
    """
    failed = Signal(str)
    """There will be no report: one sentence that says why."""

    _without_process = Signal(int)

    def __init__(self, command: list[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command or worker_command()
        self._process: QProcess | None = None
        self._received = bytearray()
        self._number = 0
        self._pending: int | None = None
        self._closed = False
        self._without_process.connect(self._take_refusal, Qt.ConnectionType.QueuedConnection)

    @property
    def process_id(self) -> int:
        """The id of the worker's process; 0 if it does not run."""
        return self._process.processId() if self._process else 0

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._pending is not None

    def start(self) -> None:
        """Start the process unless it runs, so that it is ready when it is needed."""
        if self._process or self._closed:
            return
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        paths = filter(None, (str(resources.root()), environment.value("PYTHONPATH")))
        environment.insert("PYTHONPATH", os.pathsep.join(paths))
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._not_started)
        self._process = process
        self._received.clear()
        process.start(self._command[0], self._command[1:])

    def extract(self, document: Document) -> None:
        """Ask for the report of a text. What was asked before is given up. The answer never comes within this call."""
        if self.busy:
            self._end()
        self.start()
        self._number += 1
        self._pending = self._number
        request = {"id": self._number, "do": "read_and_extract_text", "text": document.text}
        line = json.dumps({**request, "name": document.source.name}).encode("ascii") + b"\n"
        if self._process:
            self._process.write(line)
        else:
            self._without_process.emit(self._number)

    def cancel(self) -> None:
        """Give up what was asked; a new process gets ready."""
        self._end()
        self.start()

    def close(self) -> None:
        """End the process for good."""
        self._closed = True
        self._end()

    def _end(self) -> None:
        process, self._process, self._pending = self._process, None, None
        if process:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _read(self) -> None:
        if not self._process:
            return
        self._received += self._process.readAllStandardOutput().data()
        if b"\n" not in self._received:
            return
        *lines, rest = bytes(self._received).split(b"\n")
        self._received = bytearray(rest)
        for line in lines:
            if line.startswith(b'{"id":%d,"event":"report",' % self._number) and self._pending == self._number:
                self._pending = None
                self.report_ready.emit(line)
                continue
            try:
                answer = json.loads(line)
            except ValueError:
                answer = None
            if not isinstance(answer, dict):
                self._fail(self.tr("The search for people and programme gave an answer that makes no sense."))
                return
            self._take(answer, line)

    def _take(self, answer: dict[str, Any], line: bytes) -> None:
        if self._pending is None or answer.get("id") != self._pending:
            return
        match answer.get("event"):
            case "progress":
                self.progress.emit(messages.again(str(answer.get("stage", ""))), float(answer.get("done", 0.0)))
            case "report":
                self._pending = None
                self.report_ready.emit(line)
            case "error":
                self._pending = None
                self.failed.emit(messages.again(str(answer.get("message", ""))))

    def _ended(self) -> None:
        self._fail(
            self.tr(
                "The search for people and programme stopped unexpectedly. The text can be read and searched; "
                "press Retry to try again."
            )
        )

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(self.tr("The search for people and programme cannot be started. Install the application again."))

    def _take_refusal(self, number: int) -> None:
        """The system refused at once to start the process for this request."""
        if number == self._pending:
            self._not_started(QProcess.ProcessError.FailedToStart)

    def _fail(self, message: str) -> None:
        """End the process, and say why if an answer was awaited."""
        awaited = self.busy
        self._end()
        if awaited:
            self.failed.emit(message)
