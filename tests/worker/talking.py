"""A worker, driven as the window drives it: lines in, lines out."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
TEXT = "On Monday, May 5, 2025, a meeting was held in Oslo. Then Anna Berg, the mayor, gave a speech."

Answer = dict[str, Any]


class Process:
    """A worker, and what it says."""

    def __init__(self, *command: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
        )
        assert self.process.stdin
        assert self.process.stdout
        self.stdin, self.stdout = self.process.stdin, self.process.stdout
        self.enforced: list[str] | None = None
        """What it says that the system enforces, if it has said anything yet."""

    def send(self, line: bytes | Answer) -> None:
        self.stdin.write(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n")
        self.stdin.flush()

    def receive(self) -> Answer:
        line = self.stdout.readline()
        assert line.endswith(b"\n"), f"no whole line: {line!r}; {self.errors()}"
        assert line.isascii()
        answer = json.loads(line)
        if answer["event"] == "confined":  # before the first answer
            self.enforced = answer["enforced"]
            return self.receive()
        return answer

    def ask(self, line: bytes | Answer) -> list[Answer]:
        """The answers to one request, without progress and ``ready``."""
        self.send(line)
        answers: list[Answer] = []
        while not answers or answers[-1]["event"] not in ("text", "report", "error"):
            answer = self.receive()
            if answer["event"] not in ("progress", "ready"):
                answers.append(answer)
        return answers

    def finish(self) -> tuple[int, str]:
        """End the requests. Returns the exit code and what was said on standard error."""
        self.stdin.close()
        errors = self.errors()
        return self.process.returncode, errors

    def errors(self) -> str:
        assert self.process.stderr
        said = self.process.stderr.read().decode()
        self.process.wait(120)
        return said


def with_engine(engine: str) -> tuple[str, str]:
    """The command of a worker whose ``load`` and ``extract`` are defined by the program text."""
    program = """
        import os, sys, time
        from viewer.report.model import Report
        from viewer.worker import Limits, Worker
        limits = Limits()
        def load(): pass
        def extract(text, source, progress): return Report(text, source)
        {engine}
        sys.exit(Worker(sys.stdin.buffer, 1, load=load, extract=extract, explain=print, limits=limits).serve())
    """
    return "-c", textwrap.dedent(program).format(engine=textwrap.dedent(engine))


def ask_text(text: str = TEXT, number: int = 1, name: str = "report.txt") -> Answer:
    return {"id": number, "do": "read_and_extract_text", "text": text, "name": name}


def ask_file(path: Path | str, number: int = 1, **choice: Any) -> Answer:
    asked = {"id": number, "do": "read", "path": str(path), "name": Path(path).name}
    return {**asked, "encoding": "", "repair": False, "whole": False, **choice}


def open_files(process: int) -> list[str]:
    """The paths of what a process has open, and still has when it is looked at."""
    found: list[str] = []
    for path in Path(f"/proc/{process}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            found.append(str(path.readlink()))
    return found
