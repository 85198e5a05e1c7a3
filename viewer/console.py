"""Standard input, output and error of the command line, of which each may be missing, closed or full."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # the one of ``typing`` takes a while to load, and a window is waited for
if TYPE_CHECKING:
    from typing import TextIO

PROGRAM = "event-report-viewer"
STANDARD_INPUT = "standard input"
FAILED = 2
"""The exit code where anything was wrong."""
_COLUMNS = 80
"""Of a terminal that does not say how many it has."""


class UsageError(Exception):
    """The user asked for something that cannot be done; ``str(error)`` is the sentence that says so."""


def standard_input() -> bytes:
    """All of standard input. Raises ReadingError where there is none, or too much of it."""
    from viewer.reading import ReadingError, stream_bytes

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


class Progress:
    """One line on standard error, drawn again and again, that tells how far some work is: ``12 / 200 report.txt``.

    Nothing is drawn where standard error is no terminal that can draw it. What else is printed clears the line first,
    and none stays behind, however the work ends.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._draws = total > 1 and _can_draw(sys.stderr)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def show(self, number: int, name: str) -> None:
        """Say that the work is at ``name``, the one of this number, from 1."""
        self._draw(f"{number} / {self._total} {name}")

    def clear(self) -> None:
        """Take the line away, for something else to be printed in its place."""
        self._draw("")

    def _draw(self, line: str) -> None:
        if not self._draws:
            return
        try:
            columns = os.get_terminal_size(sys.stderr.fileno()).columns or _COLUMNS
            print(f"\r{_cut(line, columns - 1)}\x1b[K", end="", file=sys.stderr, flush=True)
        except OSError:
            self._draws = False


def _can_draw(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty() and os.environ.get("TERM", "dumb") != "dumb"


def _cut(line: str, columns: int) -> str:
    """As much of a line as stands in so many columns of a terminal, in which some characters take two."""
    import unicodedata

    taken = 0
    for place, sign in enumerate(line):
        taken += 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        if taken > columns:
            return line[:place]
    return line


def complain(error: Exception) -> int:
    """Say on standard error what is wrong, if it takes anything. Returns the exit code."""
    warn(str(error))
    return FAILED


def warn(sentence: str) -> None:
    """Say something on standard error, if it takes anything."""
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
        try:
            print(f"{PROGRAM}: {sentence}", file=sys.stderr, flush=True)
        except OSError:
            lead_nowhere(sys.stderr)


def missing(error: ImportError | OSError) -> str:
    """The sentence for a part of the application that is not there."""
    return f"A part that this needs is missing ({error}). Install the application again."
