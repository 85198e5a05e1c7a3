"""Runs the command, and looks over what it says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
COMMAND = [sys.executable, "-m", "viewer"]
TEXT = "On Monday, May 5, 2025, a meeting was held in Oslo. Then Anna Berg, the mayor, gave a speech.\n"


def run(*arguments: str | Path, stdin: str | bytes = b"", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command; standard streams are UTF-8."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        env={**ENVIRONMENT, **variables},
        check=False,
        timeout=120,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def in_shell(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a script of bash in which the command with its arguments is ``"$@"``."""
    return subprocess.run(
        ["/bin/bash", "-o", "pipefail", "-c", script, "bash", *COMMAND, *map(str, arguments)],
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        check=False,
    )


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence of a run that failed and printed nothing."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    return only_sentence(done.stderr)


def only_sentence(said: str) -> str:
    """What was said on standard error, in one line that a reader can use."""
    assert said.startswith("event-report-viewer: ")
    assert said.count("\n") == 1
    assert "Traceback" not in said
    return said.removeprefix("event-report-viewer: ").removesuffix("\n")
