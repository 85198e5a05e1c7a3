"""Runs the command, and looks over what it says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.command_line.preloaded import preloaded

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": os.devnull}
"""In which nobody keeps corrections."""
COMMAND = [sys.executable, "-m", "viewer"]
TEXT = "On Monday, May 5, 2025, a meeting was held in Oslo. Then Anna Berg, the mayor, gave a speech.\n"
_PATIENCE = 120
"""Seconds that a run may take."""


def run(*arguments: str | Path, stdin: str | bytes = b"", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command; standard streams are UTF-8. With ``variables`` of its own it is started afresh."""
    words = [*map(str, arguments)]
    given = stdin.encode() if isinstance(stdin, str) else stdin
    if variables:
        environment = {**ENVIRONMENT, **variables}
        done = subprocess.run(
            [*COMMAND, *words], input=given, capture_output=True, env=environment, check=False, timeout=_PATIENCE
        )
        code, out, errors = done.returncode, done.stdout, done.stderr
    else:
        code, out, errors = preloaded(ROOT, tuple(ENVIRONMENT.items())).run(words, given, _PATIENCE)
    return subprocess.CompletedProcess([*COMMAND, *words], code, out.decode(), errors.decode())


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
