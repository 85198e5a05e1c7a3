"""Writing a file so that it is either whole or as it was before."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from pathlib import Path

_SENTENCES = {
    errno.EACCES: "there is no permission to write there. Choose another folder",
    errno.EPERM: "there is no permission to write there. Choose another folder",
    errno.EROFS: "that place can only be read. Choose another folder",
    errno.ENOSPC: "the disk is full. Free some space or choose another folder",
    errno.EDQUOT: "the disk quota is used up. Free some space or choose another folder",
    errno.EFBIG: "the file would be larger than the system allows. Choose another folder",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one",
    errno.ENOENT: "its folder does not exist. Choose another folder or make this one",
    errno.ENOTDIR: "its folder does not exist. Choose another folder or make this one",
    errno.ELOOP: "its links lead in a circle. Choose another name",
}


class WritingError(OSError):
    """A file could not be written; ``str(error)`` is one sentence for the user that says why and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)


def write_atomically(path: Path, data: bytes) -> None:
    """Put ``data`` into the file at ``path``, creating or replacing it in one step.

    The data goes into a new file beside the old one, which then takes its place, so that no fault leaves half a file.
    A symbolic link stays and the file it leads to is replaced; an existing file keeps its permissions.

    Raises:
        WritingError: the path is a folder or a device, or the system refuses (permission, space, name).
    """
    try:
        target = path.resolve()
        mode = _existing_mode(path, target)
        part = target.with_name(f".{secrets.token_hex(8)}.part")
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(handle)
                if mode is not None:
                    os.fchmod(handle, mode)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except WritingError:
        raise
    except (OSError, RuntimeError, ValueError) as error:  # a circle of links is a RuntimeError, a NUL a ValueError
        raise WritingError(_sentence(path, error)) from error


def write_text(path: Path, text: str) -> None:
    """Put ``text`` into the file at ``path`` as UTF-8, like ``write_atomically``. Lone surrogates become ``?``."""
    write_atomically(path, text.encode("utf-8", errors="replace"))


def _existing_mode(path: Path, target: Path) -> int | None:
    """The permissions of the file to be replaced; None where there is none yet."""
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found):
        raise WritingError(f"“{path}” is a folder. Give the name of a file.")
    if not stat.S_ISREG(found):
        raise WritingError(f"“{path}” is no ordinary file. Give the name of a new or an ordinary file.")
    return stat.S_IMODE(found)


def _sentence(path: Path, error: OSError | RuntimeError | ValueError) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        reason = _SENTENCES.get(error.errno) or f"{os.strerror(error.errno)}. Choose another folder or name"
    elif isinstance(error, RuntimeError):
        reason = _SENTENCES[errno.ELOOP]
    else:
        reason = "the name holds a character that no file name may hold. Choose another name"
    return f"Cannot write “{path}”: {reason}."
