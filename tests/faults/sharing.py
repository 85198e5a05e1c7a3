"""Faults of company: a file that others have open, several that write it at once, those who read it meanwhile."""

from __future__ import annotations

import fcntl
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.faults import contents
from tests.faults.command import OLD_DATA, Reference, running, write
from tests.faults.outcome import BROKEN, NEW, Tally

_WRITERS, _WRITES = 4, 8
_READER = """
import fcntl, sys
file = open(sys.argv[1], "rb")
fcntl.flock(file, fcntl.LOCK_EX)
print("open", flush=True)
sys.stdin.read()
sys.stdout.buffer.write(file.read())
"""


def open_elsewhere(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A file that another process holds open and locked: it goes on to read the old one, whole."""
    for reference in references:
        out = folder / f"open{reference.form.suffix}"
        out.write_bytes(OLD_DATA)
        command = [sys.executable, "-c", _READER, str(out)]
        with (
            running(command, stdin=subprocess.PIPE) as reader,
            out.open("rb") as file,
            out.open("rb") as locked,
        ):
            assert reader.stdout is not None
            reader.stdout.readline()
            try:
                fcntl.flock(locked, fcntl.LOCK_SH | fcntl.LOCK_NB)
                tally.complain("the file is not locked")
            except BlockingIOError:
                pass
            write(tally, reference, out, NEW)
            if file.read() != OLD_DATA or reader.communicate()[0] != OLD_DATA:
                tally.complain("who had the file open did not keep the old one")
        out.unlink()


def several_writers(tally: Tally, reads: Tally, data: Path, folder: Path, rounds: int, seed: int) -> None:
    """Processes that write one file at once, while it is read: always the whole contents of one of them."""
    place = folder / "shared"
    place.mkdir()
    out = place / "file"
    out.write_bytes(contents.make("0:0", data.read_bytes()))
    module = [sys.executable, "-m", "tests.faults.writer"]
    for number in range(rounds):
        before = out.read_bytes()
        seeds = [seed + number * _WRITERS + writer + 1 for writer in range(_WRITERS)]
        with ExitStack() as stack:
            processes = [
                stack.enter_context(running([*module, str(out), str(data), str(each), str(_WRITES)])) for each in seeds
            ]
            last = before
            while any(process.poll() is None for process in processes):
                found = out.read_bytes()
                if reads.count(last, found, contents.is_whole) == BROKEN:
                    reads.complain(f"round {number + 1}: a reader found {len(found)} bytes that are not whole")
                last = found
            if any(process.returncode for process in processes):
                tally.complain(f"round {number + 1}: a writer failed")
        after = out.read_bytes()
        state = tally.count(before, after, contents.is_whole)
        if state != NEW or contents.label(after) not in {f"{each}:{_WRITES}" for each in seeds}:
            tally.complain(f"round {number + 1}: the file is {state}, and not the last one of a writer")
        if tally.remains(place, [out]):
            tally.complain(f"round {number + 1}: something is left over")
