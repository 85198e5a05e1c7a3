"""Bytes of a file, without ever waiting for a pipe or a device, and never more of them than the limit."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import NO_MORE, ReadingError, enough_memory
from viewer.reading.names import display_name

MAX_BYTES = 100_000_000
"""The longest file that is read, in bytes (100 MB): pictures, which are not read, may be most of it."""

MAX_TEXT_BYTES = 10_000_000
"""The longest file of a format that holds nothing but text, in bytes (10 MB)."""

MAX_MAIL_BYTES = 50_000_000
"""The longest mail, in bytes (50 MB): attachments stand in it as text, and take several times their room."""

_CHUNK = 1 << 20

_DEVICE = QT_TRANSLATE_NOOP("Reading", "“{name}” is a device, not a file. Choose a file with a report in it.")
_KINDS = (
    (
        stat.S_ISDIR,
        QT_TRANSLATE_NOOP("Reading", "“{name}” is a folder, not a file. Choose a file with a report in it."),
    ),
    (stat.S_ISFIFO, QT_TRANSLATE_NOOP("Reading", "“{name}” is a pipe, not a file. Choose a file with a report in it.")),
    (
        stat.S_ISSOCK,
        QT_TRANSLATE_NOOP("Reading", "“{name}” is a socket, not a file. Choose a file with a report in it."),
    ),
    (stat.S_ISCHR, _DEVICE),
    (stat.S_ISBLK, _DEVICE),
)

_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Reading",
    "“{name}” may not be read by you. Ask its owner for permission to read it, or choose another file.",
)
_REASONS = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOENT: QT_TRANSLATE_NOOP("Reading", "“{name}” does not exist. Check the name, or choose another file."),
    errno.ENOTDIR: QT_TRANSLATE_NOOP(
        "Reading",
        "“{name}” does not exist: a part of its path is not a folder. Check the path, or choose another file.",
    ),
    errno.ELOOP: QT_TRANSLATE_NOOP(
        "Reading", "“{name}” is a link that leads in a circle. Choose the file it was meant for."
    ),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP(
        "Reading", "“{name}” has a name that is too long to exist. Check the name, or choose another file."
    ),
    errno.EMFILE: NO_MORE,
    errno.ENFILE: NO_MORE,
    errno.ESTALE: QT_TRANSLATE_NOOP(
        "Reading", "“{name}” vanished while it was read. Check that its folder is still there, and open it again."
    ),
}


def file_bytes(path: Path, limit: int = MAX_BYTES, name: str = "") -> bytes:
    """All bytes of a regular file. Raises ReadingError if it is none, cannot be read, changes or is too long.

    ``name`` is what the file is called where that is not its own name.
    """
    return _read(path, name, lambda handle, called: _read_all(handle, called, limit))


def file_head(path: Path, size: int, name: str = "") -> bytes:
    """The first bytes of a regular file. Raises ReadingError if it is none, or cannot be read."""
    return _read(path, name, lambda handle, _: os.read(handle, size))


def _read(path: Path, name: str, read: Callable[[int, str], bytes]) -> bytes:
    name = display_name(name or path)
    try:
        _check_kind(path.stat(), name)
        # A pipe may take the file's place after the check: O_NONBLOCK opens it at once, and the second check sees it.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise _why(error, path, name) from error
    try:
        with enough_memory(name):
            _check_kind(os.fstat(handle), name)
            return read(handle, name)
    except OSError as error:
        raise _why(error, path, name) from error
    finally:
        os.close(handle)


def stream_bytes(stream: BinaryIO, name: str, limit: int = MAX_BYTES) -> bytes:
    """All bytes of a stream such as standard input. Raises ReadingError if it cannot be read or is too long."""
    with enough_memory(name):
        try:
            data = _joined(stream.read, limit)
        except OSError as error:
            sentence = QT_TRANSLATE_NOOP(
                "Reading", "“{name}” cannot be read ({reason}). Give the name of a file instead."
            )
            raise ReadingError(sentence, name=name, reason=_reason(error)) from error
    if len(data) > limit:
        raise too_long(name, limit)
    return data


def too_long(name: str, limit: int) -> ReadingError:
    """What is raised for a file of more than ``limit`` bytes."""
    sentence = QT_TRANSLATE_NOOP(
        "Reading", "“{name}” is longer than {number} MB, the most that can be read. Open a shorter part of it."
    )
    return ReadingError(sentence, name=name, number=f"{limit / 1_000_000:g}")


def _read_all(handle: int, name: str, limit: int) -> bytes:
    before = os.fstat(handle)
    if before.st_size > limit:
        raise too_long(name, limit)
    data = _joined(lambda most: os.read(handle, most), limit)
    if len(data) > limit:
        raise too_long(name, limit)
    after = os.fstat(handle)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "“{name}” changed while it was read. Open it again once it is complete."
        )
        raise ReadingError(sentence, name=name)
    return data


def _joined(read: Callable[[int], bytes], limit: int) -> bytes:
    """All bytes that ``read`` gives piece by piece, but no more than one beyond the limit."""
    parts: list[bytes] = []
    size = 0
    while size <= limit and (part := read(min(_CHUNK, limit + 1 - size))):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _check_kind(status: os.stat_result, name: str) -> None:
    for is_kind, sentence in _KINDS:
        if is_kind(status.st_mode):
            raise ReadingError(sentence, name=name)


def _why(error: OSError | ValueError, path: Path, name: str) -> ReadingError:
    if not isinstance(error, OSError):  # NUL is refused, and text that is no file name in any encoding
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "“{name}” is no possible name of a file. Check the name, or choose another file."
        )
    elif error.errno == errno.ENOENT and path.is_symlink():
        sentence = QT_TRANSLATE_NOOP(
            "Reading", "“{name}” is a link to a file that does not exist. Choose the file it was meant for."
        )
    elif known := _REASONS.get(error.errno or 0):
        sentence = known
    else:
        sentence = QT_TRANSLATE_NOOP("Reading", "“{name}” cannot be read ({reason}). Choose another file.")
        return ReadingError(sentence, name=name, reason=_reason(error))
    return ReadingError(sentence, name=name)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
