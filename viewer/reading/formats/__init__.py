"""One module for each format beside plain text. Each has a ``read``, which makes ``Content`` of the bytes of a file.

``read(data, name, choice)`` raises ReadingError, naming the file ``name``, where there is nothing to read; what in the
world else it may raise is met by ``viewer.guard``. Nothing in a file is obeyed: no address is followed, no other file
is opened, no script is run. A module and its libraries are loaded when the first file of its format is read. What the
formats of word processors share is in ``viewer.reading.office``; zips are opened by ``zipped`` alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from viewer.report.file_formats import FILE_FORMATS

if TYPE_CHECKING:
    from viewer.reading.composing import Content
    from viewer.reading.document import Choice


class Read(Protocol):
    """What reads a format."""

    def __call__(self, data: bytes, name: str, choice: Choice) -> Content:
        """What is in the bytes of a file called ``name``. Raises ReadingError."""
        ...


def modules() -> tuple[str, ...]:
    """The names of all modules that read a format."""
    return tuple(f"{__name__}.{form.module}" for form in FILE_FORMATS.values() if form.module)


def reader(format: str) -> Read:  # noqa: A002  # as in Source
    """What reads files of a media type, one of ``FILE_FORMATS`` that has a module."""
    return import_module(f"{__name__}.{FILE_FORMATS[format].module}").read
