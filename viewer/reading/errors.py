"""What goes wrong in the world while reading: shown to the user as it stands."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Generator

from viewer.language import QT_TRANSLATE_NOOP, Said, Words
from viewer.reading.canonical import one_line


class Reading(Words):
    """What is said of a file that cannot be read, and of what is left out of one that can."""


TOO_LONG = QT_TRANSLATE_NOOP(
    "Reading", "Reading “{name}” took too long, and was given up. Save its text as plain text, and open that."
)
TOO_MUCH = QT_TRANSLATE_NOOP(
    "Reading", "Reading “{name}” needs too much memory, and was given up. Save its text as plain text, and open that."
)
UNREADABLE = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” could not be read: it is damaged, or made in an unusual way ({fault}). Save its text as plain text, and "
    "open that.",
)
STOPPED = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” could not be read: it is damaged, or needs too much time or memory. Save its text as plain text, and "
    "open that.",
)
NOT_STARTED = QT_TRANSLATE_NOOP(
    "Reading", "“{name}” could not be read: the process that reads cannot be started. Install the application again."
)
"""What is said of a file whose reading had to be given up, by whoever watches over it."""

NO_MORE = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” could not be read: the system gives this program no more files or processes. Close other programs and "
    "windows, and try again.",
)
_FULL = (errno.EMFILE, errno.ENFILE, errno.EAGAIN, errno.ENOMEM)
"""How the system says that, to who opens a file or starts a process."""


def is_full(error: OSError) -> bool:
    """Whether the system had no more files or processes to give: all may be well when others have ended."""
    return error.errno in _FULL


class ReadingError(Exception):
    """A file that cannot be read as a report. ``str(error)`` tells the user what is wrong and what to do."""

    def __init__(self, template: str | Said, **values: str | int) -> None:
        """``template`` is an English sentence of ``Reading``, whose placeholders the values fill; or a whole one."""
        super().__init__(template, values)
        self.said = template if isinstance(template, Said) else said(template, **values)

    def __str__(self) -> str:
        return str(self.said)


class LibraryError(ReadingError):
    """A file that a library failed on; the cause is the fault itself."""


def said(template: str, **values: str | int) -> Said:
    """A sentence of ``Reading``, on one line whatever words of a file stand in it."""
    return Said(Reading.__name__, template, tuple((key, _shown(value)) for key, value in values.items()))


def _shown(value: str | int) -> str | int:
    return value if isinstance(value, int) or value.isprintable() else one_line(value)


@contextlib.contextmanager
def enough_memory(name: str) -> Generator[None]:
    """Raise ReadingError, naming the file ``name``, where the work inside runs out of memory."""
    try:
        yield
    except MemoryError as error:
        raise ReadingError(
            QT_TRANSLATE_NOOP(
                "Reading",
                "There is not enough memory to read “{name}”. Close other applications, or open a shorter part of it.",
            ),
            name=name,
        ) from error
