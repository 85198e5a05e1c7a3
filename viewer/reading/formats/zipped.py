"""Zipped documents, opened safely: what is in one is looked at first, and only the parts that are asked for unpacked.

Pictures and the like are never unpacked. Of what the zip says of itself nothing is believed that can be checked.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import ReadingError

MAX_ENTRIES = 20_000
"""So many files may be in a zip."""
_MAX_DIRECTORY = MAX_ENTRIES * 200
"""Bytes of the longest list of entries: it is read whole, so it must not be long before they are counted."""
_END, _END_ROOM = b"PK\x05\x06", 22 + 65_535
MAX_UNPACKED = 100_000_000
"""So many bytes may all parts have that are unpacked (100 MB)."""
MAX_RATIO = 150
"""So many times as long as its packed form a part may be that is longer than ``FREE``."""
FREE = 20_000_000

_ENCRYPTED = 1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, OverflowError),
    *(NotImplementedError, RuntimeError, ValueError),
)
"""What ``zipfile`` raises for a damaged zip, as was found by damaging some."""


class Package:
    """The parts of a zipped document, by their paths. Raises ReadingError, naming the file ``name``."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._unpacked = 0
        if _directory_size(data) > _MAX_DIRECTORY:
            raise _too_many(name)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            entries = self._archive.infolist()
        except _FAULTS as error:
            raise damaged(name) from error
        if len(entries) > MAX_ENTRIES:
            raise _too_many(name)
        self._entries = {entry.filename: entry for entry in entries}
        if len(self._entries) < len(entries):
            raise damaged(name)

    def __contains__(self, path: str) -> bool:
        return path in self._entries

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of all parts."""
        return tuple(self._entries)

    def part(self, path: str) -> bytes | None:
        """A part, unpacked; None if there is none."""
        entry = self._entries.get(path)
        if entry is None:
            return None
        if entry.flag_bits & _ENCRYPTED:
            raise protected(self._name)
        if entry.compress_type not in _METHODS:
            raise damaged(self._name)
        self._unpacked += entry.file_size
        if self._unpacked > MAX_UNPACKED:
            sentence = QT_TRANSLATE_NOOP(
                "Reading",
                "“{name}” holds more than {number} MB of text and its form, the most that can be read. Open a shorter "
                "part of it.",
            )
            raise ReadingError(sentence, name=self._name, number=MAX_UNPACKED // 1_000_000)
        if entry.file_size > FREE and entry.file_size > MAX_RATIO * entry.compress_size:
            sentence = QT_TRANSLATE_NOOP(
                "Reading",
                "“{name}” is packed more tightly than a report can be: it may be made to fill the memory. Open it in "
                "the program it was made with, save a shorter part of it, and open that.",
            )
            raise ReadingError(sentence, name=self._name)
        try:
            with self._archive.open(entry) as packed:
                # No more is unpacked than the zip says, and what is longer, or shorter, is found by its check sum.
                data = packed.read(entry.file_size)
                packed.read(1)
        except _FAULTS as error:
            raise damaged(self._name) from error
        if len(data) != entry.file_size:
            raise damaged(self._name)
        return data


def _directory_size(data: bytes) -> int:
    """Bytes of the list of entries, as the end of the zip tells it; 0 where it does not."""
    place = data.rfind(_END, max(0, len(data) - _END_ROOM))
    if place < 0 or len(data) < place + 16:
        return 0
    (size,) = struct.unpack_from("<L", data, place + 12)
    return min(size, len(data))  # in zips of more than 4 GB it is written elsewhere, and here stands the most


def _too_many(name: str) -> ReadingError:
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” holds more than {number} files, which no word processor makes. Open it in the program it was made "
        "with, save it again, and open that.",
    )
    return ReadingError(sentence, name=name, number=MAX_ENTRIES)


def damaged(name: str) -> ReadingError:
    """What is raised for a zip that cannot be unpacked, or lacks what belongs in it."""
    sentence = QT_TRANSLATE_NOOP(
        "Reading", "“{name}” is damaged: it is a zipped document that cannot be unpacked. Get it again."
    )
    return ReadingError(sentence, name=name)


def protected(name: str) -> ReadingError:
    """What is raised for a document that is encrypted."""
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” is protected by a password. Open it in the program it was made with, save it without the password, "
        "and open that.",
    )
    return ReadingError(sentence, name=name)
