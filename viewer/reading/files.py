"""Bytes of a file, without ever waiting for a pipe or a device, and never more of them than the limit."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from viewer.reading.errors import ReadingError, enough_memory
from viewer.reading.names import display_name

MAX_BYTES = 10_000_000
"""The longest file that is read, in bytes (10 MB)."""

_CHUNK = 1 << 20

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)

_REASONS = {
    errno.EACCES: "may not be read by you. Ask its owner for permission to read it, or choose another file.",
    errno.EPERM: "may not be read by you. Ask its owner for permission to read it, or choose another file.",
    errno.ENOENT: "does not exist. Check the name, or choose another file.",
    errno.ENOTDIR: "does not exist: a part of its path is not a folder. Check the path, or choose another file.",
    errno.ELOOP: "is a link that leads in a circle. Choose the file it was meant for.",
    errno.ENAMETOOLONG: "has a name that is too long to exist. Check the name, or choose another file.",
    errno.ESTALE: "vanished while it was read. Check that its folder is still there, and open it again.",
}


def file_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """All bytes of a regular file. Raises ReadingError if it is none, cannot be read, changes or is too long."""
    name = display_name(path)
    try:
        _check_kind(path.stat(), name)
        # A pipe may take the file's place after the check: O_NONBLOCK opens it at once, and the second check sees it.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise ReadingError(_why(error, path, name)) from error
    try:
        with enough_memory(name):
            return _read_all(handle, name, limit)
    except OSError as error:
        raise ReadingError(_why(error, path, name)) from error
    finally:
        os.close(handle)


def stream_bytes(stream: BinaryIO, name: str, limit: int = MAX_BYTES) -> bytes:
    """All bytes of a stream such as standard input. Raises ReadingError if it cannot be read or is too long."""
    with enough_memory(name):
        try:
            data = _joined(stream.read, limit)
        except OSError as error:
            raise ReadingError(
                f"“{name}” cannot be read ({_reason(error)}). Give the name of a file instead."
            ) from error
    if len(data) > limit:
        raise ReadingError(too_long(name, limit))
    return data


def too_long(name: str, limit: int = MAX_BYTES) -> str:
    """The sentence for a file of more than ``limit`` bytes."""
    return f"“{name}” is longer than {_size(limit)}, the most that can be read. Open a shorter part of it."


def _size(limit: int) -> str:
    return f"{limit // 1_000_000} MB" if limit >= 1_000_000 else f"{limit} bytes"


def _read_all(handle: int, name: str, limit: int) -> bytes:
    before = os.fstat(handle)
    _check_kind(before, name)
    if before.st_size > limit:
        raise ReadingError(too_long(name, limit))
    data = _joined(lambda most: os.read(handle, most), limit)
    if len(data) > limit:
        raise ReadingError(too_long(name, limit))
    after = os.fstat(handle)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise ReadingError(f"“{name}” changed while it was read. Open it again once it is complete.")
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
    for is_kind, kind in _KINDS:
        if is_kind(status.st_mode):
            raise ReadingError(f"“{name}” is {kind}, not a file. Choose a text file.")


def _why(error: OSError | ValueError, path: Path, name: str) -> str:
    if not isinstance(error, OSError):  # NUL is refused, and text that is no file name in any encoding
        return f"“{name}” is no possible name of a file. Check the name, or choose another file."
    if error.errno == errno.ENOENT and path.is_symlink():
        return f"“{name}” is a link to a file that does not exist. Choose the file it was meant for."
    reason = _REASONS.get(error.errno or 0)
    return f"“{name}” {reason}" if reason else f"“{name}” cannot be read ({_reason(error)}). Choose another file."


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
