"""Standard input, output and error of the command line, of which each may be missing, closed or full.

Names of files and words of reports may hold what a terminal obeys. So all that is printed goes through here: ``say``
and ``warn`` show control characters as pictures (ESC is ␛), and ``guard`` has everything else that comes to standard
error pass the same way, reports of faults among it.
"""

from __future__ import annotations

import errno
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

_TAB = 9
_PICTURES = {
    **{number: chr(0x2400 + number) for number in range(32) if number != _TAB},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys((0x2028, 0x2029), "\N{SYMBOL FOR NEWLINE}"),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\N{RIGHTWARDS ARROW OVER LEFTWARDS ARROW}"),
    **dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}"),
}
"""What stands for characters that a terminal obeys, and for those that are none."""


class UsageError(Exception):
    """The user asked for something that cannot be done: a sentence that says so, and rows of what it lists."""

    def __str__(self) -> str:
        return str(self.args[0])


def standard_input() -> bytes:
    """All of standard input. Raises ReadingError where there is none, or too much of it."""
    from viewer.reading import ReadingError, stream_bytes

    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by whoever started us
        raise ReadingError("There is no standard input to read. Give the name of a file instead.")
    return stream_bytes(sys.stdin.buffer, STANDARD_INPUT)


def visible(text: str) -> str:
    """The text with pictures of control characters, line ends among them, and of marks that turn the writing.

    What is no character, or has no picture, becomes U+FFFD. A tab stays.
    """
    return text if text.isprintable() else text.translate(_PICTURES)


class _Guarded:
    """A stream on which control characters come out as pictures, but for line ends."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, text: str) -> int:
        """Print what is harmless of a text. Returns how many characters there were."""
        self.stream.write("\n".join(map(visible, text.split("\n"))))
        return len(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self.stream, name)


def guard() -> None:
    """Let nothing come to standard error from now on that a terminal would obey, whoever prints it."""
    if sys.stderr is not None and not isinstance(sys.stderr, _Guarded):  # pyright: ignore[reportUnnecessaryComparison]
        sys.stderr = _Guarded(sys.stderr)  # pyright: ignore[reportAttributeAccessIssue]


def say(*lines: str, data: bool = False) -> None:
    """Print lines on standard output at once. ``data`` keeps its words as they are where it goes to no terminal.

    Raises BrokenPipeError, or UsageError where it cannot be written otherwise.
    """
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by whoever started us
        raise UsageError("There is no standard output to print on.")
    try:
        shown = lines if data and not sys.stdout.isatty() else map(visible, lines)
        encoding = sys.stdout.encoding or "utf-8"
        print("\n".join(shown).encode(encoding, "replace").decode(encoding), flush=True)
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
            stream = sys.stderr.stream if isinstance(sys.stderr, _Guarded) else sys.stderr
            print(f"\r{_cut(visible(line), columns - 1)}\x1b[K", end="", file=stream, flush=True)
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
    warn(*(error.args if isinstance(error, UsageError) else (str(error),)))
    return FAILED


def warn(sentence: str, *rows: str) -> None:
    """Say something on standard error, if it takes anything: a sentence, and what it lists, a row a line."""
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
        try:
            print("\n".join(map(visible, (f"{PROGRAM}: {sentence}", *rows))), file=sys.stderr, flush=True)
        except OSError:
            lead_nowhere(sys.stderr)


def is_full(error: ImportError | OSError) -> bool:
    """Whether a file was not opened as the system opens no more: all may be well when others have ended."""
    full = (errno.EMFILE, errno.ENFILE)
    return isinstance(error, OSError) and error.errno in full or any(os.strerror(one) in str(error) for one in full)


def missing(error: ImportError | OSError) -> str:
    """The sentence for a part of the application that is not there, or cannot be opened."""
    if is_full(error):
        return "The system opens no more files for this program. Close other programs and windows, and try again."
    return f"A part that this needs is missing ({error}). Install the application again."
