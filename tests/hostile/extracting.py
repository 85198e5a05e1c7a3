"""A text given to the command line, which is watched: what it says, and how long and how large its processes get."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from viewer import reader

SECONDS = 30.0
"""Of processor time that the command and its processes may take, their start included."""
MEMORY = 1_500_000_000
"""How many bytes the largest of them may have."""
LENGTH = 400_000
"""Characters of a text."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What became of one text."""

    code: int
    printed: bool
    said: str
    seconds: float
    memory: int

    def complaints(self) -> list[str]:
        """What is not as it should be."""
        wrong: list[str] = []
        if self.code not in (0, 2) or not (self.printed or self.said):
            wrong.append(f"ended in neither a report nor a sentence: exit code {self.code}")
        if not re.fullmatch(r"(event-report-viewer: .*[.)]\n)*", self.said):
            wrong.append(f"said what is no sentence: {self.said[-200:]!r}")
        if self.seconds > SECONDS:
            wrong.append(f"took {self.seconds:.1f} s")
        if self.memory > MEMORY:
            wrong.append(f"took {self.memory / 1e6:.0f} MB")
        return wrong


def extracted(text: str) -> Extracted:
    """Have the command line extract a text."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as private, tempfile.TemporaryFile() as said:
        path, out = Path(private, "text.txt"), Path(private, "out.json")
        path.write_text(text, encoding="utf-8")
        with out.open("wb") as printed:
            process = subprocess.Popen(
                [*reader.command("--json"), str(path)],
                stdout=printed,
                stderr=said,
                env=reader.environment(dict(os.environ)),
            )
            _, status, used = os.wait4(process.pid, 0)  # of the process that extracts, too
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return Extracted(
            process.returncode,
            out.stat().st_size > 0,
            said.read().decode(),
            used.ru_utime + used.ru_stime,
            used.ru_maxrss * 1024,
        )
