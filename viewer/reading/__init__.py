"""A file -> canonical text. Every bad input raises a ReadingError whose sentence can be shown as it stands."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.reading.document import Document
from viewer.reading.errors import Reading, ReadingError, enough_memory
from viewer.reading.files import MAX_BYTES, file_bytes, stream_bytes, too_long
from viewer.reading.names import display_name, display_path
from viewer.reading.plain import canonical, decode, is_blank
from viewer.report.model import Source

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "Document",
    "ReadingError",
    "display_name",
    "display_path",
    "read_bytes",
    "read_file",
    "read_text",
    "stream_bytes",
]

MAX_CHARACTERS = MAX_BYTES
"""The longest text, in code points: in every encoding, a character takes a byte at least."""


def read_file(path: Path) -> Document:
    """The document in a file. Returns or raises ReadingError at once, whatever the path leads to."""
    return read_bytes(file_bytes(path), path.name)


def read_bytes(data: bytes, name: str) -> Document:
    """The document in the bytes of a file called ``name``. Raises ReadingError if they are no report's text."""
    name = display_name(name)
    if len(data) > MAX_BYTES:
        raise ReadingError(too_long(name))
    with enough_memory(name):
        text, encoding = decode(data, name)
        return Document(text, Source(name, "text/plain", hashlib.sha256(data).hexdigest()), encoding)


def read_text(text: str, name: str) -> Document:
    """The document of a text that is decoded already, whatever it begins with: what was read once is never refused.

    Its source is the text in UTF-8. Raises ReadingError if the text is longer than ``MAX_CHARACTERS`` or says nothing.
    """
    name = display_name(name)
    if len(text) > MAX_CHARACTERS:
        sentence = Reading.tr(
            "“{name}” is longer than {number} million characters, the most that can be read. Open a shorter part of it."
        )
        raise ReadingError(sentence.format(name=name, number=MAX_CHARACTERS // 1_000_000))
    with enough_memory(name):
        text = canonical(text)
        if is_blank(text):
            sentence = Reading.tr("“{name}” holds nothing but white space. Choose a text with a report in it.")
            raise ReadingError(sentence.format(name=name))
        return Document(text, Source(name, "text/plain", hashlib.sha256(text.encode()).hexdigest()), "utf-8")
