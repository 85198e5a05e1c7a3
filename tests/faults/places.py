"""File systems and other places for faults. What is mounted is seen by us alone, and is gone when we are."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.faults.outcome import NotRunError

ROOT = Path(__file__).resolve().parents[2]
INSIDE = "--inside"
"""The option that says that the process has its mounts to itself."""

_NAMESPACE = ("unshare", "--mount", "--propagation", "private")
_BLOCK = 4096


def enter_namespace(arguments: Sequence[str]) -> None:
    """Begin anew with mounts of our own, where the system lets us; else return."""
    if not shutil.which("unshare"):
        return
    as_user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    command = [*_NAMESPACE, *as_user, "--"]
    if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
        os.chdir(ROOT)
        os.execvp(command[0], [*command, sys.executable, "-m", "tests.faults", INSIDE, *arguments])


@contextmanager
def tmpfs(folder: Path, options: str) -> Generator[Path]:
    """A file system in memory. Raises NotRunError where mounting is not allowed."""
    if INSIDE not in sys.argv:
        raise NotRunError("nothing can be mounted here")
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", str(folder)], check=False)
    if mounted.returncode:
        folder.rmdir()
        raise NotRunError("nothing can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)
        folder.rmdir()


def make_read_only(folder: Path) -> None:
    """Let a mounted file system only be read from now on."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


def fill(folder: Path, free: int) -> Path:
    """Fill a file system by one file, which is returned, and leave so many bytes free, rounded down to blocks."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(_BLOCK)) == _BLOCK:
                pass
        except OSError:
            file.truncate((file.tell() // _BLOCK - free // _BLOCK) * _BLOCK)
    return filler


@cache
def powerless() -> tuple[str, ...]:
    """What to put before a command so that permissions hold for it. Raises NotRunError where they cannot."""
    if os.geteuid() != 0:
        return ()
    if not shutil.which("setpriv"):
        raise NotRunError("permissions do not hold for root, and setpriv is not installed")
    return ("setpriv", "--bounding-set", "-all", "--inh-caps", "-all", "--")


def limit(size: int) -> Callable[[], None]:
    """What a process does before it starts so that it can make no file larger than that."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
