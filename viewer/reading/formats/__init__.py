"""One module for each format beside plain text. Each has a ``read``, which makes ``Content`` of the bytes of a file.

``read(data, name, choice)`` raises ReadingError, naming the file ``name``, where there is nothing to read; what in the
world else it may raise is met by ``viewer.guard``. Nothing in a file is obeyed: no address is followed, no other file
is opened, no script is run. A module and its libraries are loaded when the first file of its format is read. What the
formats of word processors share is in ``viewer.reading.office``; zips are opened by ``zipped`` alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from viewer.reading.composing import Content
    from viewer.reading.document import Choice

PLAIN = "text/plain"
KEPT = "application/vnd.event-report-viewer+json"
"""Reports that this application wrote as JSON."""

MODULES = {
    "text/markdown": "markdown",
    "text/html": "web_page",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word",
    "application/vnd.oasis.opendocument.text": "open_document",
    "application/rtf": "rich_text",
    "application/pdf": "pdf",
    "message/rfc822": "mail",
    KEPT: "kept_report",
}
"""The module that reads a media type."""

LARGE = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
    "application/rtf",
    "application/pdf",
    "message/rfc822",
    KEPT,
)
"""Media types of files that may hold more than their text, pictures and the like, or write it at greater length."""


class Read(Protocol):
    """What reads a format."""

    def __call__(self, data: bytes, name: str, choice: Choice) -> Content:
        """What is in the bytes of a file called ``name``. Raises ReadingError."""
        ...


def modules() -> tuple[str, ...]:
    """The names of all modules that read a format."""
    return tuple(f"{__name__}.{module}" for module in MODULES.values())


def reader(format: str) -> Read:  # noqa: A002  # as in Source
    """What reads files of a media type, one of ``MODULES``."""
    return import_module(f"{__name__}.{MODULES[format]}").read
