"""Watches over the process that reads: starts it again where it died, and keeps what it died of."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.fuzz import child
from tests.fuzz.outcome import CRASH, HANG, Tally
from viewer.worker.limits import Limits

_TWICE = 2 * Limits().reading_processor + 12
"""Seconds after which a process that says nothing hangs: each file is read twice, the system may be slow."""
_NEARLY = 0.9
"""Share of the memory that is allowed, from which a process is taken to have died of it."""
_ROOT = Path(__file__).parents[2]
_HANGS = (signal.SIGXCPU, signal.SIGALRM, signal.SIGKILL)


class Watch:
    """Has one reader tried. ``module`` has it among its ``TARGETS``; findings are kept in ``folder``."""

    def __init__(self, name: str, seed: int, folder: Path, module: str = "tests.fuzz.targets") -> None:
        self.tally = Tally(name)
        self._name, self._seed, self._folder, self._module = name, seed, folder, module
        self._number = 0
        self._done = False

    def run(self, seconds: float, most: int = 1_000_000_000, silence: float = _TWICE) -> Tally:
        """Try for some seconds, or so many files. A process that says nothing for ``silence`` seconds is killed."""
        end = time.monotonic() + seconds
        while not self._done and (left := end - time.monotonic()) > 0 and self._number < most:
            self._watch(left, most - self._number, silence)
        return self.tally

    def _watch(self, seconds: float, most: int, silence: float) -> None:
        """Watch one process until its end."""
        arguments = (self._module, self._name, self._seed, self._number, seconds, most)
        errors = self._folder / f"{self._name}.stderr"
        with (
            errors.open("wb") as sink,
            subprocess.Popen(
                [sys.executable, "-m", "tests.fuzz.child", *map(str, arguments)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=sink,
                cwd=_ROOT,
            ) as process,
        ):
            assert process.stdout
            held, patience = b"", _TWICE  # until it has loaded everything
            while True:
                silent = not select.select([process.stdout], [], [], patience)[0]
                patience = silence
                piece = b"" if silent else os.read(process.stdout.fileno(), 1 << 16)
                if not piece:
                    break
                *lines, held = (held + piece).split(b"\n")
                for line in lines:
                    self._hear(json.loads(line))
            if silent:
                process.kill()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        said = errors.read_text(encoding="utf-8", errors="replace")
        errors.unlink()
        if not self._done:
            self._die(process.returncode, silent, said, usage.ru_maxrss * 1024)

    def _hear(self, said: dict[str, Any]) -> None:
        tally = self.tally
        if "done" in said:
            self._done = True
            return
        tally.peak = max(tally.peak, said["memory"])
        if "number" not in said:
            return
        self._number = said["number"] + 1
        tally.tried += 1
        tally.slowest = max(tally.slowest, said["seconds"])
        tally.sentences.update(said.get("sentences", ()))
        if said["kind"] == child.READ:
            tally.read += 1
        elif said["kind"] == child.REFUSED:
            tally.refused += 1
        else:
            self._keep(said["kind"], said["key"], said["number"], said["detail"])

    def _die(self, code: int, silent: bool, said: str, peak: int) -> None:
        """Count the file that the process was at, and go on behind it."""
        self.tally.tried += 1
        self.tally.peak = max(self.tally.peak, peak)
        target = child.target(self._module, self._name)
        if target.may_stop and -code == signal.SIGABRT and peak > _NEARLY * target.limits.reading_memory:
            self.tally.stopped += 1
            self._number += 1
            return
        if silent:
            kind, key = HANG, "it had to be killed"
        elif -code in _HANGS:
            kind, key = HANG, f"the system ended it ({signal.Signals(-code).name})"
        else:
            name = signal.Signals(-code).name if code < 0 else f"exit code {code}"
            ours = [line.strip() for line in said.splitlines() if "/viewer/" in line]
            kind, key = CRASH, f"{name} {ours[0] if ours else ''}".strip()
        self._keep(kind, key, self._number, said)
        self._number += 1

    def _keep(self, kind: str, key: str, number: int, detail: str) -> None:
        if finding := self.tally.find(kind, key):
            made = child.case(child.target(self._module, self._name), self._name, self._seed, number)
            path = self._folder / f"{self._name}-{self._seed}-{number}{Path(made.name).suffix}"
            path.write_bytes(made.data)
            path.with_name(f"{path.name}.why").write_text(
                f"{kind}: {key}\nread as {made.name} with {made.choice}\n\n{detail}", encoding="utf-8", errors="replace"
            )
            finding.files.append(path)
