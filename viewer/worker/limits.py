"""What a worker allows itself, and how it has the system hold it to that."""

from __future__ import annotations

import contextlib
import resource
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path

_SECONDS_PER_CHARACTER = 1 / 15_000
_MOST_CHARACTERS = 2_250_000
"""A text takes half as long to be extracted, also on a slow machine; of a longer one, so much is extracted."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes for each step of a request.

    ``seconds`` are of processor time, for extracting, beyond those that the length of a text allows: however busy the
    machine is, a text gets as much of it.
    ``loading_seconds`` for loading the model and ``reading_seconds`` for reading a file are of the clock on the wall.
    ``processor`` and ``reading_processor`` are seconds of processor time for work that neither can interrupt: the
    system then ends the process. ``memory`` is for the process as a whole, ``reading_memory`` for what reading takes
    beyond that which is in use already.
    """

    seconds: float = 30.0
    loading_seconds: float = 120.0
    processor: float = 45.0
    memory: int = 1500 << 20
    reading_seconds: float = 8.0
    reading_processor: float = 9.0
    reading_memory: int = 700 << 20

    def for_text(self, text: str) -> Limits:
        """The limits for a text, which has more time the longer it is."""
        more = min(len(text), _MOST_CHARACTERS) * _SECONDS_PER_CHARACTER
        return replace(self, seconds=self.seconds + more, processor=self.processor + more)


def limit(kind: int, value: int) -> None:
    """Lower or raise a limit of this process, as far as the system lets it."""
    _, hard = resource.getrlimit(kind)
    resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def limit_processor(seconds: float) -> None:
    """Allow so many more seconds of processor time."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + 1)


@contextlib.contextmanager
def little_memory(more: int) -> Generator[None]:
    """Let the process have so many bytes more than it has now; what asks for more inside gets a MemoryError.

    Where it is not known how much there is, nothing is limited.
    """
    before = resource.getrlimit(resource.RLIMIT_DATA)
    used = _memory()
    if used is not None:
        limits = [value for value in (used + more, *before) if value != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_DATA, (min(limits), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def _memory() -> int | None:
    """What of the process counts for RLIMIT_DATA, in bytes."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    for line in status.splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return None
