"""What goes wrong in the world while reading: shown to the user as it stands."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from viewer.language import Words


class Reading(Words):
    """What is said of a file that cannot be read."""


class ReadingError(Exception):
    """A file that cannot be read as a report. ``str(error)`` tells the user what is wrong and what to do."""


@contextlib.contextmanager
def enough_memory(name: str) -> Generator[None]:
    """Raise ReadingError, naming the file ``name``, where the work inside runs out of memory."""
    try:
        yield
    except MemoryError as error:
        raise ReadingError(
            Reading.tr(
                "There is not enough memory to read “{name}”. Close other applications, or open a shorter part of it."
            ).format(name=name)
        ) from error
