"""What keeping asks of the system: locks, folders whose names outlast a power cut, small files that are whole or not.

What raises OSError leaves the sentence for the user to ``saying``.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import os
import stat
import time
from collections.abc import Generator
from pathlib import Path

from viewer import private_files

PATIENCE = 5.0
"""Seconds after which whoever holds a file for itself is not waited for any longer."""
_BRIEFLY = 0.5
"""Seconds in which one who only reads waits."""
_PAUSE = 0.001
_USUAL = os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_BLOCK = 1_000_000


@contextlib.contextmanager
def reading(path: Path) -> Generator[int]:
    """The handle of a file, to which nobody writes meanwhile unless they take long. Raises OSError."""
    handle = os.open(path, os.O_RDONLY | _USUAL)
    try:
        _must_be_file(handle, path)
        with contextlib.suppress(BlockingIOError):
            _lock(handle, fcntl.LOCK_SH, _BRIEFLY)
        yield handle
    finally:
        os.close(handle)


@contextlib.contextmanager
def adding(path: Path) -> Generator[int]:
    """The handle of a file to read and to add to, to which nobody else adds; it is made where there is none.

    Raises:
        OSError: there is none and none can be made, or it is no file; BlockingIOError if another keeps hold of it.
    """
    handle = _own(path)
    try:
        yield handle
    finally:
        os.close(handle)


def read_from(handle: int, start: int, end: int) -> bytes:
    """These bytes of a file, fewer where it ends before. Raises OSError."""
    parts: list[bytes] = []
    while start < end and (part := os.pread(handle, min(_BLOCK, end - start), start)):
        parts.append(part)
        start += len(part)
    return b"".join(parts)


def digest(path: Path, most: int) -> tuple[str, int]:
    """The SHA-256 of a file, in hexadecimal, and how many bytes it has: at most so many.

    Raises:
        OSError: there is none, it is no file, or it is larger.
    """
    with reading(path) as handle:
        size = os.fstat(handle).st_size
        if size > most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        found = hashlib.sha256()
        for start in range(0, size, _BLOCK):
            found.update(read_from(handle, start, min(start + _BLOCK, size)))
    return found.hexdigest(), size


def add(handle: int, data: bytes) -> None:
    """Add to a file, and return when it is on the disk. Raises OSError; then the file is as long as it was before."""
    before = os.fstat(handle).st_size
    try:
        rest = memoryview(data)
        while rest:  # what is written in part is followed by the reason
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    except BaseException:
        with contextlib.suppress(OSError):
            os.ftruncate(handle, before)
        raise


def make_folder(folder: Path) -> None:
    """Make a folder for the user alone, whose name outlasts a power cut. Raises OSError."""
    missing = [place for place in (folder, *folder.parents) if not os.path.lexists(place)]
    private_files.make_folder(folder)
    for place in missing:
        keep_names(place.parent)


def keep_names(folder: Path) -> None:
    """Have the names in a folder outlast a power cut, where the file system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put(path: Path, data: bytes) -> None:
    """Have a small file hold this, in one step. Raises OSError."""
    make_folder(path.parent)
    part = path.with_name(f"{path.name}.{os.urandom(8).hex()}.part")
    handle = private_files.make_file(part)
    try:
        try:
            add(handle, data)
        finally:
            os.close(handle)
        part.replace(path)
    except BaseException:
        private_files.remove([part])
        raise
    keep_names(path.parent)


def inside(folder: Path) -> list[Path]:
    """What is in a folder; nothing where there is none, or where it is not the user's."""
    try:
        return list(folder.iterdir()) if folder.stat().st_uid == os.geteuid() else []
    except OSError:
        return []


def _own(path: Path) -> int:
    """The handle of the file that is at the path when it is ours alone."""
    end = time.monotonic() + PATIENCE
    while True:
        handle = _open_or_make(path)
        try:
            _must_be_file(handle, path)
            _lock(handle, fcntl.LOCK_EX, end - time.monotonic())
            if _is_at(handle, path):
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)  # another process removed it meanwhile


def _open_or_make(path: Path) -> int:
    flags = os.O_RDWR | os.O_APPEND | _USUAL
    try:
        return os.open(path, flags)
    except FileNotFoundError:
        make_folder(path.parent)
        with contextlib.suppress(FileExistsError):
            os.close(private_files.make_file(path))
        return os.open(path, flags)


def _must_be_file(handle: int, path: Path) -> None:
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        raise private_files.IrregularError(errno.ENODEV, os.strerror(errno.ENODEV), str(path))


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), os.lstat(path))
    except FileNotFoundError:
        return False


def _lock(handle: int, kind: int, patience: float) -> None:
    """Lock a file, where its file system knows locks. Raises BlockingIOError after so many seconds."""
    end = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise
        except OSError:
            return
        else:
            return
        time.sleep(_PAUSE)
