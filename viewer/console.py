"""Standard input, output and error of the command line, of which each may be missing, closed or full."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from viewer.reading import ReadingError, stream_bytes

PROGRAM = "event-report-viewer"
STANDARD_INPUT = "standard input"
FAILED = 2
"""The exit code where anything was wrong."""


class UsageError(Exception):
    """The user asked for something that cannot be done; ``str(error)`` is the sentence that says so."""


def standard_input() -> bytes:
    """All of standard input. Raises ReadingError where there is none, or too much of it."""
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by whoever started us
        raise ReadingError("There is no standard input to read. Give the name of a file instead.")
    return stream_bytes(sys.stdin.buffer, STANDARD_INPUT)


def say(text: str) -> None:
    """Print on standard output at once. Raises BrokenPipeError, or UsageError where it cannot be written otherwise."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by whoever started us
        raise UsageError("There is no standard output to print on.")
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        lead_nowhere(sys.stdout)
        raise UsageError(f"Standard output cannot be written ({(error.strerror or str(error)).lower()}).") from error


def lead_nowhere(stream: TextIO) -> None:
    """Lead a standard stream nowhere, so that the interpreter does not fail on what is left when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def complain(error: Exception) -> int:
    """Say on standard error what is wrong, if it takes anything. Returns the exit code."""
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
        try:
            print(f"{PROGRAM}: {error}", file=sys.stderr, flush=True)
        except OSError:
            lead_nowhere(sys.stderr)
    return FAILED
