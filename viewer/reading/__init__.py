"""A file -> canonical text. Every bad input raises a ReadingError whose sentence can be shown as it stands."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.reading.document import Document
from viewer.reading.errors import ReadingError
from viewer.reading.files import MAX_BYTES, file_bytes, stream_bytes, too_long
from viewer.reading.names import display_name
from viewer.reading.plain import decode
from viewer.report.model import Source

__all__ = [
    "MAX_BYTES",
    "Document",
    "ReadingError",
    "display_name",
    "read_bytes",
    "read_file",
    "stream_bytes",
]


def read_file(path: Path) -> Document:
    """The document in a file. Returns or raises ReadingError at once, whatever the path leads to."""
    return read_bytes(file_bytes(path), path.name)


def read_bytes(data: bytes, name: str) -> Document:
    """The document in the bytes of a file called ``name``. Raises ReadingError if they are no report's text."""
    name = display_name(name)
    if len(data) > MAX_BYTES:
        raise ReadingError(too_long(name))
    text, encoding = decode(data, name)
    return Document(text, Source(name, "text/plain", hashlib.sha256(data).hexdigest()), encoding)
