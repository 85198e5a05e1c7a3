"""What tells a file on the disk from a changed one."""

from __future__ import annotations

import errno
import stat
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """Size in bytes, time of the last change in nanoseconds, device and number of a file."""

    size: int
    changed: int
    device: int
    inode: int


_GONE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP)


def stamp_of(path: Path) -> Stamp | None:
    """How a file is now; None if there is none. May wait for a disk. Raises OSError where nobody can tell."""
    try:
        status = path.stat()
    except OSError as error:
        if error.errno in _GONE:
            return None
        raise
    if not stat.S_ISREG(status.st_mode):
        return None
    return Stamp(status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)
