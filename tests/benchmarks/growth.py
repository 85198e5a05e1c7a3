"""What a text of some length costs, measured in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks import material
from viewer.extract import extract

_ROOT = Path(__file__).resolve().parents[2]
_WARM_UP = 5_000


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor time, in all and of these in spaCy; the peak memory, language model included, in MB."""

    seconds: float
    parsing: float
    memory: int

    @property
    def rules(self) -> float:
        """Seconds beside those in spaCy."""
        return self.seconds - self.parsing


def measure(name: str, size: int, times: int) -> Cost:
    """The cost of reading the text of that name and size, the median of so many times."""
    command = [sys.executable, "-m", __name__, name, str(size), str(times)]
    out = subprocess.run(command, cwd=_ROOT, stdout=subprocess.PIPE, check=True, text=True).stdout
    return Cost(**json.loads(out))


def _here(name: str, size: int, times: int) -> Cost:
    text = material.by_name(name, size)
    extract(material.prose(_WARM_UP))
    costs = [_once(text) for _ in range(times)]
    return Cost(median(c.seconds for c in costs), median(c.parsing for c in costs), _peak())


def _once(text: str) -> Cost:
    parsed = start = time.process_time()

    def note(_stage: str, done: float) -> None:
        nonlocal parsed
        if done <= 0.8:
            parsed = time.process_time()

    extract(text, None, note)
    return Cost(time.process_time() - start, parsed - start, 0)


def _peak() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


if __name__ == "__main__":
    print(json.dumps(asdict(_here(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))))
