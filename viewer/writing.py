"""Writing a file so that it is either whole or as it was before."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import re
import secrets
import stat
import time
from pathlib import Path

from viewer.language import QT_TRANSLATE_NOOP, Words


class Writing(Words):
    """What is said of a file that cannot be written."""


_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Writing", "Cannot write “{path}”: there is no permission to write there. Choose another folder."
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "Writing", "Cannot write “{path}”: its folder does not exist. Choose another folder or make this one."
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Writing",
    "Cannot write “{path}”: that file may only be read. Choose another name, or allow changes to the file first.",
)
_NO_MORE = QT_TRANSLATE_NOOP(
    "Writing",
    "Cannot write “{path}”: the system opens no more files for this program. Close other programs and windows, and try "
    "again.",
)
_CIRCLE = QT_TRANSLATE_NOOP("Writing", "Cannot write “{path}”: its links lead in a circle. Choose another name.")
_SENTENCES = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: QT_TRANSLATE_NOOP(
        "Writing", "Cannot write “{path}”: that place can only be read. Choose another folder."
    ),
    errno.ENOSPC: QT_TRANSLATE_NOOP(
        "Writing", "Cannot write “{path}”: the disk is full. Free some space or choose another folder."
    ),
    errno.EDQUOT: QT_TRANSLATE_NOOP(
        "Writing", "Cannot write “{path}”: the disk quota is used up. Free some space or choose another folder."
    ),
    errno.EFBIG: QT_TRANSLATE_NOOP(
        "Writing", "Cannot write “{path}”: the file would be larger than the system allows. Choose another folder."
    ),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP(
        "Writing", "Cannot write “{path}”: the name is too long. Choose a shorter one."
    ),
    errno.EIO: QT_TRANSLATE_NOOP(
        "Writing", "Cannot write “{path}”: the disk reports a fault. Choose a folder on another disk."
    ),
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.ELOOP: _CIRCLE,
    errno.EMFILE: _NO_MORE,
    errno.ENFILE: _NO_MORE,
}

_PART = ".event-report-viewer-{}.part"
"""The name of a file that is being written, until it takes the place of the old one."""
_PARTS = re.compile(re.escape(_PART).replace(r"\{\}", "[0-9a-f]{16}"))
_ABANDONED = 60.0
"""Age in seconds from which a part that no writer has locked is removed."""


class WritingError(OSError):
    """A file could not be written; ``str(error)`` is one sentence for the user that says why and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)


def write_atomically(path: Path, data: bytes) -> None:
    """Put ``data`` into the file at ``path``, creating or replacing it in one step.

    The data goes into a new file beside the old one, which then takes its place, so that no fault leaves half a file.
    A symbolic link stays and the file it leads to is replaced; an existing file keeps its permissions, and is left
    alone where they do not allow to write to it. Parts that killed writers left in the folder are removed.

    Raises:
        WritingError: the path is a folder or a device, or the system refuses (permission, space, name).
    """
    shown = path
    try:
        target = path.resolve()
        if path.is_symlink():
            shown = target
        mode = _existing_mode(path)
        _tidy(target.parent)
        part = target.with_name(_PART.format(secrets.token_hex(8)))
        # Nobody reads of a private file what its part holds: that has the file's permissions only when it is whole.
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if mode is None else 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                with contextlib.suppress(OSError):  # some file systems know no locks
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                file.write(data)
                file.flush()
                if mode is not None:
                    os.fchmod(handle, mode)
                os.fsync(handle)
                part.replace(target)  # while it is locked, so that nobody takes it for abandoned
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink()
            raise
        _keep_name(target.parent)
    except WritingError:
        raise
    except (OSError, RuntimeError, ValueError) as error:  # a circle of links is a RuntimeError, a NUL a ValueError
        raise WritingError(_sentence(shown, error)) from error


def write_text(path: Path, text: str) -> None:
    """Put ``text`` into the file at ``path`` as UTF-8, like ``write_atomically``. Lone surrogates become ``?``."""
    write_atomically(path, text.encode("utf-8", errors="replace"))


def _existing_mode(path: Path) -> int | None:
    """The permissions of the file to be replaced; None where there is none yet.

    Raises:
        WritingError: it may not be replaced. Where the folder allows that, the file itself may still not.
    """
    try:
        found = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found):
        raise WritingError(Writing.tr("“{path}” is a folder. Give the name of a file.").format(path=path))
    if not stat.S_ISREG(found):
        sentence = Writing.tr("“{path}” is no ordinary file. Give the name of a new or an ordinary file.")
        raise WritingError(sentence.format(path=path))
    mode = stat.S_IMODE(found)
    if not mode & 0o222 or not os.access(path, os.W_OK):  # the first is a mark that holds for root, too
        if os.statvfs(path).f_flag & os.ST_RDONLY:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        raise WritingError(Writing.tr(_READ_ONLY).format(path=path))
    return mode


def _tidy(folder: Path) -> None:
    """Remove the parts that killed writers left in the folder, as far as it lets us."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for name in [entry.name for entry in entries if _PARTS.fullmatch(entry.name)]:
            with contextlib.suppress(OSError):
                _remove_if_abandoned(folder / name)


def _remove_if_abandoned(part: Path) -> None:
    """Remove a part of ours whose writer lives no more. Its age is for writers that have not locked theirs yet."""
    handle = os.open(part, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        status = os.fstat(handle)
        ours = stat.S_ISREG(status.st_mode) and status.st_uid == os.geteuid()
        if ours and time.time() - status.st_mtime > _ABANDONED:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # an OSError while the writer lives
            part.unlink()
    finally:
        os.close(handle)


def _keep_name(folder: Path) -> None:
    """Have the file's new name outlast a power cut.

    Not every file system can, or says that it did. If it did not, the old file comes back, whole: no error.
    """
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(path: Path, error: OSError | RuntimeError | ValueError) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        if known := _SENTENCES.get(error.errno):
            return Writing.tr(known).format(path=path)
        sentence = Writing.tr("Cannot write “{path}”: {reason}. Choose another folder or name.")
        return sentence.format(path=path, reason=os.strerror(error.errno))
    if isinstance(error, RuntimeError):
        return Writing.tr(_CIRCLE).format(path=path)
    sentence = Writing.tr(
        "Cannot write “{path}”: the name holds a character that no file name may hold. Choose another name."
    )
    return sentence.format(path=path)
