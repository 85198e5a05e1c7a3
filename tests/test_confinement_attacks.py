"""What would harm other processes and their files, done for real from a confined process, and from one that is not."""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.confining import outcomes

if sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"):
    pytest.skip("only Linux on these machines has the means", allow_module_level=True)

_OWNER = """
fcntl.fcntl(source, fcntl.F_SETOWN, given['victim'])
fcntl.fcntl(source, 10, signal.SIGKILL)  # F_SETSIG
fcntl.fcntl(source, fcntl.F_SETFL, fcntl.fcntl(source, fcntl.F_GETFL) | os.O_ASYNC)
os.write(sink, b'a')
"""
_FLAGS = """
value = bytearray(8)
fcntl.ioctl(reading.fileno(), 0x80086601, value)  # FS_IOC_GETFLAGS
value[0] ^= 0x40  # FS_NODUMP_FL
fcntl.ioctl(reading.fileno(), 0x40086602, bytes(value))
"""
_IOPRIO = {"x86_64": 251, "aarch64": 30}.get(platform.machine(), 0)
_SETATTR = {"x86_64": 314, "aarch64": 274}.get(platform.machine(), 0)

ATTACKS = {
    "less of the processor for another": "os.setpriority(os.PRIO_PROCESS, given['victim'], 5)",
    "another's turn at the processor": "os.sched_setscheduler(given['victim'], os.SCHED_BATCH, os.sched_param(0))",
    "parameters of another's turn": "os.sched_setparam(given['victim'], os.sched_param(0))",
    "attributes of another's turn": (
        f"checked(library.syscall({_SETATTR}, given['victim'], (ctypes.c_uint32 * 12)(48, 3, 0, 0, 5), 0))"
    ),
    "another's processors": "os.sched_setaffinity(given['victim'], {min(os.sched_getaffinity(0))})",
    "another's turn at the disk": f"checked(library.syscall({_IOPRIO}, 1, given['victim'], 3 << 13))",
    "removed memory of others": "checked(library.shmctl(given['shared'], 0, None))",
    "removed semaphores of others": "checked(library.semctl(given['semaphores'], 0, 0))",
    "removed messages of others": "checked(library.msgctl(given['messages'], 0, None))",
    "flags of a file": _FLAGS,
    "lock on a file": "fcntl.flock(os.open(folder / 'other', os.O_RDONLY), fcntl.LOCK_EX | fcntl.LOCK_NB)",
    "lock on a part of a file": "fcntl.lockf(os.open(folder / 'other', os.O_RDONLY), fcntl.LOCK_SH | fcntl.LOCK_NB)",
    "lock of an open file": "fcntl.fcntl(os.open(folder / 'other', os.O_RDONLY), 37, bytes(32))",  # F_OFD_SETLK
    "lease on a file": "fcntl.fcntl(os.open(folder / 'other', os.O_RDONLY), 1024, fcntl.F_RDLCK)",
    "watch on a folder": "fcntl.fcntl(os.open(folder, os.O_RDONLY), 1026, 4)",
    "signal by the owner of a file": _OWNER,
}
"""What is tried, as Python. The last of them ends a process that runs beside."""


@pytest.fixture
def victim() -> Iterator[subprocess.Popen[bytes]]:
    """A process beside."""
    with subprocess.Popen(["sleep", "60"]) as process:
        yield process
        process.kill()


@pytest.fixture
def shared() -> Iterator[dict[str, int]]:
    """Memory, semaphores and messages that processes share: what the system calls each, and its number."""
    library = ctypes.CDLL(None, use_errno=True)
    made = {
        "shared": library.shmget(0, 4096, 0o1600),
        "semaphores": library.semget(0, 1, 0o1600),
        "messages": library.msgget(0, 0o1600),
    }
    assert min(made.values()) >= 0, os.strerror(ctypes.get_errno())
    yield made
    library.shmctl(made["shared"], 0, None)
    library.semctl(made["semaphores"], 0, 0)
    library.msgctl(made["messages"], 0, None)


@pytest.mark.parametrize("way", ["all means", "without Landlock", "unconfined"])
def test_harm_to_others(way: str, tmp_path: Path, victim: subprocess.Popen[bytes], shared: dict[str, int]) -> None:
    """Refused to a confined process, and possible to another one: so it is the confinement that refuses it."""
    found = outcomes(way, tmp_path, ATTACKS, victim=victim.pid, **shared)[1]
    if way == "unconfined":
        assert victim.wait(10) == -signal.SIGKILL
        few_file_systems_have = {"flags of a file"}
        assert {name for name, was in found.items() if was != "done"} <= few_file_systems_have
        return
    assert {name: was for name, was in found.items() if not was.startswith("PermissionError: [Errno 1]")} == {}
    assert victim.poll() is None
    assert os.getpriority(os.PRIO_PROCESS, victim.pid) == os.getpriority(os.PRIO_PROCESS, 0)
