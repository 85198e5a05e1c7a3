"""Faults of single system calls, made by strace where that is installed: a disk that fails, a kill within the write."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.faults.command import OLD_DATA, Reference, look, refused, running, write
from tests.faults.outcome import BROKEN, NEW, NotRunError, Tally

_CALLS = "fsync,flock,/^rename"
_FAULTS = (
    ("fsync:error=ENOSPC:when=1", "the disk is full."),
    ("fsync:error=EDQUOT:when=1", "the disk quota is used up."),
    ("fsync:error=EIO:when=1", "the disk reports a fault."),
    ("/^rename:error=EIO:when=1", "the disk reports a fault."),
    ("/^rename:error=ENOSPC:when=1", "the disk is full."),
    ("/^rename:error=EPERM:when=1", "there is no permission to write there."),
    ("/^rename:error=EBUSY:when=1", "Choose another folder or name."),
)
_HARMLESS = ("flock:error=ENOLCK:when=1", "fsync:error=EINVAL:when=2", "fsync:error=EIO:when=2")
"""No locks in the file system, and nothing that keeps the names in a folder."""
_STEPS = ("flock:signal=KILL:when=1", "fsync:signal=KILL:when=1", "/^rename:signal=KILL:when=1")
_LAST_STEP = "fsync:signal=KILL:when=2"
_QUICKLY = ("--seccomp-bpf",)
"""Only calls that are traced are stopped. No signals are sent then."""
_CALL = re.compile(r"(fsync|rename\w*)\((.*)\) += 0")


@cache
def _strace() -> Sequence[str]:
    """How to call it. Raises NotRunError where it is not installed, or may not trace."""
    if not shutil.which("strace"):
        raise NotRunError("strace is not installed")
    command = ("strace", "-f", "-qq", "-y", "-e", f"trace={_CALLS}")
    if subprocess.run([*command, "-o", "/dev/null", "true"], capture_output=True, check=False).returncode:
        raise NotRunError("nothing can be traced here")
    return command


def failing_calls(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """Calls that fail after all data are written: the old file stays."""
    out = folder / "traced.json"
    out.write_bytes(OLD_DATA)
    for fault, words in _FAULTS:
        refused(tally, references[0], out, words, injecting(fault, *_QUICKLY))
    out.unlink()


def injecting(fault: str, *options: str) -> Sequence[str]:
    """How to call it so that calls fail, or end the process."""
    return (*_strace(), *options, "-o", "/dev/null", "-e", f"inject={fault}")


def harmless_calls(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """Calls that not every file system knows: the new file is there all the same."""
    out = folder / "traced.json"
    for fault in _HARMLESS:
        out.write_bytes(OLD_DATA)
        write(tally, references[0], out, NEW, prefix=injecting(fault, *_QUICKLY))
    out.unlink()


def killed_within(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """Kills at each step of a write: the empty part, the full one, the renaming, and after it."""
    for fault in (*_STEPS, _LAST_STEP):
        place = folder / "stepwise"
        place.mkdir()
        out = place / "out.json"
        out.write_bytes(OLD_DATA)
        with running([*injecting(fault), *references[0].form.command(out)]) as process:
            tally.hear(process.communicate()[1].decode())
        state = tally.count(OLD_DATA, look(out), references[0].is_new)
        if process.returncode == 0 or state == BROKEN or (state == NEW) != (fault == _LAST_STEP):
            tally.complain(f"{fault}: exit code {process.returncode}, the file is {state}")
        tally.remains(place, [out])
        shutil.rmtree(place)


def order(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """What outlasts a power cut: the data are on the disk before the name is theirs, and then the name is."""
    log, out = folder / "log", folder / "traced.json"
    out.write_bytes(OLD_DATA)
    log.touch()
    write(tally, references[0], out, NEW, prefix=[*_strace(), *_QUICKLY, "-o", str(log)])
    calls = _CALL.findall(log.read_text(encoding="utf-8"))
    wanted = (("fsync", ".part>"), ("rename", f'{out}"'), ("fsync", f"<{folder}>"))
    if len(calls) != len(wanted) or not all(
        name.startswith(call) and arguments.endswith(end)
        for (name, arguments), (call, end) in zip(calls, wanted, strict=True)
    ):
        tally.complain(f"the calls are {calls}")
    log.unlink()
    out.unlink()
