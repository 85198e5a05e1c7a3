"""A process that can do no harm: on Linux it gives up, for good, all that reading does not need.

A process that reads hostile files calls ``confine`` on itself before it reads the first of them, and before it starts a
thread. From then on the system refuses it, whatever code runs in it, and answers as for a lack of permission:

- network: sockets of every kind. Such as are open already can be read from and written to, like pipes.
- files: to make, write, empty, rename, lock or remove a file or folder, or to change its permissions, owner, times or
  flags. Only /dev/null may be written to. Every file may still be read, and what is open already stays open.
- programs: to start a program or a process, to look into another one, to send it a signal or have one sent to it, to
  change its limits, its turn at the processor or at the disk, to share memory with it; to make code in memory; and what
  only an administrator may do. Threads can be started.

A seccomp filter lets through the system calls that reading needs (``calls``) and no other, Landlock forbids what a path
leads to. Where there is no Landlock that is new enough, the filter forbids to open a file for writing; then /dev/null
is no exception. No way leads back. Where the system lacks the means, ``lacking`` says it in a sentence.
"""

from __future__ import annotations

import platform
import struct
import sys
from collections.abc import Iterable

from viewer.confinement import filtering, landlock
from viewer.confinement.calls import MACHINES
from viewer.confinement.system import System
from viewer.language import QT_TRANSLATE_NOOP, Said

EVERYTHING = frozenset(("network", "files", "programs"))
"""All that can be enforced."""

_NO_NEW_PRIVILEGES = 38


def confine() -> frozenset[str]:
    """Give up what reading does not need. Returns what the system will enforce: "network", "files", "programs".

    Never raises: on systems that lack the means, or forbid them, less or nothing is returned. Without a filter,
    "files" leaves permissions, owners and times out.
    """
    machine = platform.machine()
    if sys.platform != "linux" or machine not in MACHINES or struct.calcsize("P") != 8:
        return frozenset()
    try:
        system = System()
        if system.call("prctl", _NO_NEW_PRIVILEGES, 1, 0, 0, 0):
            return frozenset()
        landlocked = landlock.restrict(system)
        filtered = filtering.restrict(system, machine, writing=not landlocked)
    except (OSError, AttributeError, ValueError):  # no C library that can be asked
        return frozenset()
    if filtered:
        return EVERYTHING
    return frozenset(("files",)) if landlocked else frozenset()


def lacking(enforced: Iterable[str], *, required: bool = False) -> Said | None:
    """What to tell of a process of which the system enforces so much; None if nothing is lacking.

    ``required``: nothing is to be read by one of which something is.
    """
    held = EVERYTHING.intersection(enforced)
    if held == EVERYTHING:
        return None
    return Said("Confinement", _REFUSED if required else _IN_PART if "files" in held else _NOT_AT_ALL)


_NOT_AT_ALL = QT_TRANSLATE_NOOP(
    "Confinement",
    "On this system, files cannot be read in a confined process: it has neither Landlock nor seccomp, or does not let "
    "them be used. A file that was made to do harm might do it: open only files that you trust.",
)
_IN_PART = QT_TRANSLATE_NOOP(
    "Confinement",
    "On this system, files can be read only in a process that is confined in part: it cannot write files, but might "
    "use the network or start programs, as seccomp is missing or may not be used. Open only files that you trust.",
)
_REFUSED = QT_TRANSLATE_NOOP(
    "Confinement",
    "Nothing was read: with --require-confinement, files are read in a confined process only, and this system does not "
    "have, or does not let be used, what confines one (Landlock and seccomp). Leave the option out to read files that "
    "you trust.",
)
