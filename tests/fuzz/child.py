"""The process that reads: ``python -m tests.fuzz.child MODULE TARGET SEED FIRST SECONDS MOST``.

It makes what it reads by itself, from the seed and a number that grows from FIRST, and writes a line of JSON on
standard output after each file. What it was at when it died, is thus known by the number.
"""

from __future__ import annotations

import contextlib
import faulthandler
import hashlib
import json
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Generator
from importlib import import_module
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from tests.fuzz.checking import WrongError, check_refusal
from tests.fuzz.targets import Case, Target
from viewer.confinement import confine
from viewer.reading import ReadingError
from viewer.reading.errors import LibraryError
from viewer.worker.limits import Limits, limit, limit_processor, little_memory
from viewer.worker.serving import DeadlineError

READ, REFUSED, FAULT, HANG = "read", "refused", "fault", "hang"

_OURS = ("/viewer/", "/tests/fuzz/")


def target(module: str, name: str) -> Target:
    """A target by the module that has it among its ``TARGETS``."""
    found: dict[str, Target] = import_module(module).TARGETS
    return found[name]


def case(one: Target, name: str, seed: int, number: int) -> Case:
    """The file with a number."""
    key = hashlib.sha256(f"{seed} {name} {number}".encode()).digest()
    return one.make(Random(key))


def main(module: str, name: str, seed: int, first: int, seconds: float, most: int) -> None:
    """Read until the time is over, or so many files are read."""
    one = target(module, name)
    limits = one.limits
    signal.signal(signal.SIGALRM, _ring)
    faulthandler.enable()
    limit(resource.RLIMIT_DATA, limits.memory)
    limit(resource.RLIMIT_CORE, 0)
    case(one, name, seed, first)  # what is loaded for this is loaded while files may still be opened in any way
    confine()
    _say(memory=_peak())
    end = time.monotonic() + seconds
    number = first
    while time.monotonic() < end and number - first < most:
        made = case(one, name, seed, number)
        _say(number=number, **_tried(one, made, limits), memory=_peak())
        number += 1
    _say(done=True)


def _tried(one: Target, made: Case, limits: Limits) -> dict[str, Any]:
    """What became of a file, and the seconds it took to read it once."""
    began = time.monotonic()
    took: float | None = None
    try:
        with _within(limits):
            found = one.attempt(made)
        took = time.monotonic() - began
        with _within(limits):
            answer: dict[str, Any] = {"kind": READ, "sentences": one.examine(made, found)}
    except BaseException as error:  # noqa: BLE001  # to find these is what all of this is for: each of them is reported
        answer = _raised(error)
    return {**answer, "seconds": time.monotonic() - began if took is None else took}


def _raised(error: BaseException) -> dict[str, Any]:
    """What it means that this was raised."""
    if isinstance(error, DeadlineError):
        return {"kind": HANG, "key": f"hang ({_place(error)})", "detail": _detail(error)}
    if isinstance(error, ReadingError) and not isinstance(error, LibraryError):
        if isinstance(error.__cause__, MemoryError):
            return _fault("not enough memory", error.__cause__)
        try:
            check_refusal(error)
        except WrongError as wrong:
            return _fault(str(wrong), error)
        return {"kind": REFUSED, "sentences": [error.said.template]}
    if isinstance(error, WrongError):
        return _fault(str(error), error)
    if isinstance(error, Exception):
        return _fault(type(error).__name__, error.__cause__ if isinstance(error, LibraryError) else error)
    raise error


def _fault(what: str, error: BaseException | None) -> dict[str, Any]:
    assert error
    return {"kind": FAULT, "key": f"{what} ({_place(error)})", "detail": _detail(error)}


def _place(error: BaseException) -> str:
    """The last line of ours that it went through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [one for one in frames if any(part in one.filename for part in _OURS) and one.name != _ring.__name__]
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"


def _detail(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))


@contextlib.contextmanager
def _within(limits: Limits) -> Generator[None]:
    with little_memory(limits.reading_memory):
        limit_processor(limits.reading_processor)
        signal.setitimer(signal.ITIMER_REAL, limits.reading_seconds, 1.0)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise DeadlineError


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _say(**words: Any) -> None:
    os.write(1, json.dumps(words).encode("ascii") + b"\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]), int(sys.argv[6]))
