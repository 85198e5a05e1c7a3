"""What a worker allows itself, and how it has the system hold it to that."""

from __future__ import annotations

import contextlib
import resource
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes for each step of a request.

    ``seconds`` for loading the model and for extracting, ``reading_seconds`` for reading a file. ``processor`` and
    ``reading_processor`` are seconds of processor time for work that the clock cannot interrupt: the system then ends
    the process. ``memory`` is for the process as a whole, ``reading_memory`` for what reading takes beyond that which
    is in use already.
    """

    seconds: float = 120.0
    processor: float = 250.0
    memory: int = 3 << 30
    reading_seconds: float = 8.0
    reading_processor: float = 9.0
    reading_memory: int = 700 << 20


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
    """Allow the work inside no more than so many bytes beyond what is in use."""
    before, _ = resource.getrlimit(resource.RLIMIT_DATA)
    limit(resource.RLIMIT_DATA, _in_use() + more)
    try:
        yield
    finally:
        limit(resource.RLIMIT_DATA, before)


def _in_use() -> int:
    """Bytes of data that this process has."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5])
    return pages * resource.getpagesize()
