"""The application as its users run it: ``--json --suggestions``, one line a report."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def read_reports(files: Sequence[Path]) -> list[str]:
    """What the command line prints of the files. Raises RuntimeError unless it is one line for each.

    It complains of a report that tells of no event, which is no failure here, and passes through.
    """
    command = [sys.executable, "-m", "viewer", "--json", "--suggestions", *map(str, files)]
    out = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False).stdout
    lines = [line for line in out.decode("ascii").split("\n") if line]
    if len(lines) != len(files):
        raise RuntimeError(f"the command line printed {len(lines)} lines for {len(files)} reports")
    return lines
