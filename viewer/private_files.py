"""Where the application keeps what is its own, and how: for the user alone, whatever the umask.

Folders are 0700, files 0600. Of the environment only absolute folders count, as the XDG Base Directory Specification
says; where no folder is left, what is kept lies ``NOWHERE``, and is not kept. What launches import first: no Qt, and
no module that the start could do without.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterable, Mapping, MutableMapping
from pathlib import Path

_NAME = "event-report-viewer"
NOWHERE = Path(os.devnull)
"""No folder, in which no file can be made."""
_FOLDERS = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
"""Variables that name a folder, which libraries may take for one beside the folder that they are started in."""
_FOLDER_MODE, _FILE_MODE, _OTHERS = 0o700, 0o600, 0o077


def settings_file(environ: Mapping[str, str]) -> Path:
    """The file of the settings, in the user's folder for settings."""
    return _place(environ, "XDG_CONFIG_HOME", ".config") / f"{_NAME}.conf"


def state_folder(environ: Mapping[str, str]) -> Path:
    """The user's state folder for this application, as ``platformdirs.user_state_path`` names it."""
    return _place(environ, "XDG_STATE_HOME", ".local/state")


def cache_folder(environ: Mapping[str, str]) -> Path:
    """The user's cache folder for this application."""
    return _place(environ, "XDG_CACHE_HOME", ".cache")


def data_folder(environ: Mapping[str, str]) -> Path:
    """The user's folder for what this application keeps of the user's own work."""
    return _place(environ, "XDG_DATA_HOME", ".local/share")


def home(environ: Mapping[str, str]) -> Path | None:
    """The user's own folder: the one that ``HOME`` names, else the one that the system knows. None if there is none."""
    named = environ.get("HOME", "")
    if not named.startswith("/"):
        named = _home_of_system()
    return Path(named) if named and os.path.isdir(named) else None  # noqa: PTH112


def heed_absolute_folders(environ: MutableMapping[str, str]) -> None:
    """Take from the environment what names relative folders, for no library to make one where it is started."""
    for name in _FOLDERS:
        if not environ.get(name, "/").startswith("/"):
            del environ[name]
    if not environ.get("HOME", "").startswith("/"):
        environ["HOME"] = _home_of_system() or str(NOWHERE)


def is_ordinary(path: Path, most: int) -> bool:
    """Whether whoever opens a file that is here gets one, of at most so many bytes; not one that is waited for."""
    try:
        status = path.stat()
    except OSError:
        return True  # there is none, or nobody gets it
    return stat.S_ISREG(status.st_mode) and status.st_size <= most


def read(path: Path, most: int) -> bytes:
    """What is in a file, so many bytes at most. Raises OSError, IrregularError where there is something else."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        number = errno.EISDIR if stat.S_ISDIR(mode) else errno.ENODEV
        raise IrregularError(number, os.strerror(number), str(path))
    with os.fdopen(handle, "rb") as file:
        return file.read(most)


class IrregularError(OSError):
    """A folder, a pipe, a device or a socket in the place of a file."""


def make_folder(folder: Path) -> None:
    """Make a folder for the user alone, with what is missing above it.

    One that is there is closed to others, with the files in it. A link, or another user's folder, is left as it is.

    Raises:
        OSError: there is none, and none can be made.
    """
    missing = [place for place in (folder, *folder.parents) if not os.path.lexists(place)]
    for place in reversed(missing):
        with contextlib.suppress(FileExistsError):  # another process made it meanwhile
            place.mkdir(_FOLDER_MODE)
            place.chmod(_FOLDER_MODE)
    if not missing:
        with contextlib.suppress(OSError):
            _close(folder)


def make_file(path: Path) -> int:
    """The handle of a new file for the user alone, to be written. Raises OSError, FileExistsError among them."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _FILE_MODE)
    os.fchmod(handle, _FILE_MODE)
    return handle


def prepare(path: Path) -> None:
    """Have a file be there, for the user alone, before somebody writes to it who would let others read it.

    Nothing is done where that cannot be, nor in a folder that is a link or another user's.
    """
    with contextlib.suppress(OSError):
        make_folder(path.parent)
        folder = path.parent.lstat()
        if stat.S_ISDIR(folder.st_mode) and folder.st_uid == os.geteuid():
            try:
                os.close(make_file(path))
            except FileExistsError:
                _close_file(path)


def remove(paths: Iterable[Path]) -> list[OSError]:
    """Remove files. Returns why some could not be: the ``filename`` of each error says which."""
    failures: list[OSError] = []
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except NotADirectoryError:  # nor can it be there
            continue
        except OSError as error:
            failures.append(error)
    return failures


def _place(environ: Mapping[str, str], variable: str, usual: str) -> Path:
    chosen = environ.get(variable, "")
    if chosen.startswith("/"):
        return Path(chosen) / _NAME
    own = home(environ)
    return (own / usual if own else NOWHERE) / _NAME


def _home_of_system() -> str:
    """The folder that the system knows as the user's; empty if it knows none."""
    import pwd

    try:
        known = pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return ""
    return known if known.startswith("/") else ""


def _close(folder: Path) -> None:
    """Close a folder to others; if it was open to them, the files in it, too."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        was_open = _take_from_others(handle)
    finally:
        os.close(handle)
    if was_open:
        for path in folder.iterdir():
            with contextlib.suppress(OSError):
                _close_file(path)


def _close_file(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        status = os.fstat(handle)
        if stat.S_ISREG(status.st_mode) and status.st_nlink == 1:  # another name may be none of ours
            _take_from_others(handle)
    finally:
        os.close(handle)


def _take_from_others(handle: int) -> bool:
    """Take from others what they may do with a file or folder of the user's. Tells whether there was something."""
    status = os.fstat(handle)
    if status.st_uid != os.geteuid() or not status.st_mode & _OTHERS:
        return False
    os.fchmod(handle, stat.S_IMODE(status.st_mode) & ~_OTHERS)
    return True
