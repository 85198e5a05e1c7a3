"""Tells when the file that is shown is another one on the disk, however it came to be.

What looks at the disk is a job of its own: a disk that does not answer holds up only that. Folders above the file are
watched too, for files are replaced and removed with what they stand in. What others do on a disk of the network is told
by no system, so there it is looked again every few seconds.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, QTimer, Signal

from viewer.window.jobs import Jobs
from viewer.window.stamp import Stamp, stamp_of

PAUSE = 300
"""Milliseconds in which whoever writes the file may go on with it."""
_AGAIN = 5000
"""Milliseconds after which a file on a disk of the network is looked at again."""
_LINKS = 40
_NETWORK = ("nfs", "cifs", "smb", "9p", "afs", "ceph", "davfs", "fuse.", "glusterfs", "lustre", "ncpfs", "virtiofs")
"""What the names of file systems of the network begin with."""
_NO_FILES = ("/proc/", "/dev/", "/sys/")


class _Seen(NamedTuple):
    """What a look at a file found: its stamp, None if there is no file; what to watch so as to see it change."""

    stamp: Stamp | None
    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    polled: bool = False


class FileWatch(QObject):
    """Watches one file at a time."""

    changed = Signal()
    """Another file stands in the place of the one that was watched, or something else in it."""
    vanished = Signal()
    """There is no file in its place any more."""
    returned = Signal()
    """The file that had vanished is back as it was."""

    def __init__(self, parent: QObject | None = None, *, pause: int = PAUSE) -> None:
        """``pause`` is in milliseconds: how long the file must be left in peace before it is looked at."""
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait_in_folder)
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._look)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self._look)
        self._number = self._inode = 0
        self._path: Path | None = None
        self._told: Stamp | None = None
        self._is_gone = False
        self._begun = False
        self._looking = False
        self._once_more = False

    @property
    def path(self) -> Path | None:
        """The file that is watched, or would be if it were one."""
        return self._path

    @property
    def ready(self) -> bool:
        """Whether the file has been looked at for the first time: from now on every change is told."""
        return self._begun

    def watch(self, path: Path | None, since: Stamp | None = None) -> None:
        """Watch this file instead of the one before, or none.

        ``since``, which ``stamp_of`` gives, is how it was when it was read; without it, how it is found now.
        """
        self._number += 1
        self._path, self._told = path, since
        self._is_gone = self._begun = self._looking = self._once_more = False
        self._pause.stop()
        self._again.stop()
        if paths := (*self._watcher.files(), *self._watcher.directories()):
            self._watcher.removePaths(paths)
        if path:
            self._look()

    def close(self) -> None:
        """Watch nothing any more."""
        self.watch(None)
        self._jobs.close()

    def _wait(self) -> None:
        """Look once the file is left in peace."""
        if self._path:
            self._pause.start()

    def _wait_in_folder(self) -> None:
        """Look soon. There may never be peace in a folder, such as one for files of a moment."""
        if self._path and not self._pause.isActive():
            self._pause.start()

    def _look(self) -> None:
        path, number = self._path, self._number
        if self._looking or not path:
            self._once_more = self._looking
            return
        self._looking = True
        take = partial(self._take, number)
        self._jobs.start(lambda: _look_at(path), take, lambda _: take(None))

    def _take(self, number: int, seen: _Seen | None) -> None:
        if number != self._number:
            return
        self._looking = False
        if seen is None:
            return
        is_new = self._watch(seen)
        if seen.polled or not {*seen.files} <= {*self._watcher.files()}:  # the system has only so many watches
            self._again.start()
        if self._once_more or is_new:
            self._once_more = False
            self._pause.start()
        self._tell(seen.stamp)

    def _watch(self, seen: _Seen) -> bool:
        """Watch what is to be watched. Tells whether the file was not: it may have changed in the meantime."""
        wanted = {*seen.files, *seen.folders}
        before = {*self._watcher.files(), *self._watcher.directories()}
        kept = before & wanted
        if seen.stamp and seen.stamp.inode != self._inode:  # the system watches what had this name
            self._inode = seen.stamp.inode
            kept -= {*seen.files}
        if before - kept:
            self._watcher.removePaths(sorted(before - kept))
        if wanted - kept:
            self._watcher.addPaths(sorted(wanted - kept))
        return bool({*seen.files} & {*self._watcher.files()} - kept)

    def _tell(self, stamp: Stamp | None) -> None:
        if not self._begun:
            self._begun = True
            self._told = self._told or stamp
        was_gone, self._is_gone = self._is_gone, stamp is None
        if stamp is None:
            if not was_gone:
                self.vanished.emit()
        elif stamp != self._told:
            self._told = stamp
            self.changed.emit()
        elif was_gone:
            self.returned.emit()


def _look_at(path: Path) -> _Seen | None:
    """In another thread: what is to be known of a file. None if it is none of a disk, or nobody can tell."""
    names = _way(str(path.absolute()))
    if any(name.startswith(_NO_FILES) for name in names):
        return None
    try:
        stamp = stamp_of(path)
    except OSError:
        return None
    folders = dict.fromkeys(str(folder) for name in names for folder in Path(name).parents)
    there = tuple(folder for folder in folders if Path(folder).is_dir() and os.access(folder, os.R_OK))
    nearest = next(iter(there), "/")
    polled = QStorageInfo(nearest).fileSystemType().toStdString().startswith(_NETWORK)
    if polled:
        return _Seen(stamp, polled=True)
    return _Seen(stamp, (names[-1],) if stamp and os.access(names[-1], os.R_OK) else (), there)


def _way(name: str) -> list[str]:
    """A path, and every one that it leads to by links, the last of which is no link."""
    names = [name, *filter(lambda real: real != name, (os.path.realpath(name),))]
    found = [name]
    for _ in range(_LINKS):
        try:
            target = os.readlink(found[-1])  # noqa: PTH115  # as it is written, on the way to where it leads
        except OSError:
            break
        found.append(os.path.normpath(os.path.join(os.path.dirname(found[-1]), target)))  # noqa: PTH118, PTH120
    return [*found, *names[1:]]
