"""Writers that are killed (SIGKILL, which nothing can clean up after), and what they leave behind."""

from __future__ import annotations

import fcntl
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.faults import contents
from tests.faults.command import OLD_DATA, Reference, kill, look, running
from tests.faults.outcome import BROKEN, NEW, OLD, Tally
from viewer.writing import write_atomically

_LONGEST = 0.25
"""Seconds after its first write in which a writer is killed."""
_WRITE = 0.003
"""Seconds that a write of the command line may take."""
_AT_ONCE = 0.5
"""How many of the command lines that are seen to write are killed at once."""
_LONG_AGO = 1_000


def writers(tally: Tally, data: Path, folder: Path, kills: int, seed: int) -> None:
    """Writers that do nothing but write, each killed at a random moment.

    A writer tells what it begins and what it has done, so that the file is known: the old one is that of the last
    write that was done, the new one that of the write that was begun, if there is one.
    """
    dice = random.Random(seed)
    place = folder / "killed"
    place.mkdir()
    out = place / "file"
    out.write_bytes(contents.make("0:0", data.read_bytes()))
    for number in range(1, kills + 1):
        last = contents.label(out.read_bytes())
        command = [sys.executable, "-m", "tests.faults.writer", str(out), str(data), str(seed + number), "0"]
        with running(command) as process:
            assert process.stdout is not None
            told = process.stdout.readline()
            time.sleep(dice.uniform(0, _LONGEST))
            rest, said = kill(process)
        steps = (told + rest).decode().split()
        done = [step[1:] for step in steps if step.startswith("-")]
        old = done[-1] if done else last
        begun = steps[-1][1:]
        found = contents.label(out.read_bytes())
        tally.runs += 1
        tally.counts[BROKEN if found not in (old, begun) else NEW if found == begun else OLD] += 1
        if found not in (old, begun):
            tally.complain(f"kill {number}: {found} where {old} or {begun} should be")
        if said:
            tally.complain(f"kill {number}: a writer said {said[-300:]!r}")
    tally.remains(place, [out])


def tidied(tally: Tally, data: Path, folder: Path) -> None:
    """What killed writers left, a while later: the next write removes it, but not the part of one that lives."""
    place = folder / "killed"
    parts = [path for path in place.iterdir() if path.name != "file"]
    alive = place / f".event-report-viewer-{0:016x}.part"
    alive.touch()
    long_ago = time.time() - _LONG_AGO
    for part in (*parts, alive):
        os.utime(part, (long_ago, long_ago))
    out = place / "file"
    new = contents.make("new", data.read_bytes())
    with alive.open("rb") as writer:
        fcntl.flock(writer, fcntl.LOCK_EX)
        old = out.read_bytes()
        write_atomically(out, new)
        tally.count(old, out.read_bytes(), lambda found: found == new)
        if not alive.exists():
            tally.complain("the part of a writer that lives was removed")
    if tally.remains(place, [out, alive]):
        tally.complain("parts of writers that were killed stay")


def command(tally: Tally, references: Sequence[Reference], folder: Path, kills: int, seed: int) -> None:
    """The command line, killed at random moments of its run."""
    dice = random.Random(seed)
    for number in range(kills):
        reference = references[number % len(references)]
        moment = dice.uniform(0, reference.seconds * 1.05)

        def wait(_process: subprocess.Popen[bytes], _place: Path, moment: float = moment) -> None:
            time.sleep(moment)

        _kill_command(tally, reference, folder / "command", wait)


def command_at_its_write(tally: Tally, references: Sequence[Reference], folder: Path, kills: int, seed: int) -> None:
    """The command line, killed when its part is seen, or some milliseconds later."""
    dice = random.Random(seed)

    def watch(process: subprocess.Popen[bytes], place: Path) -> None:
        while process.poll() is None and len(list(place.iterdir())) < 2:
            pass
        if dice.random() < _AT_ONCE:
            return
        time.sleep(dice.uniform(0, _WRITE))

    for number in range(kills):
        _kill_command(tally, references[number % len(references)], folder / "command", watch)


def _kill_command(
    tally: Tally, reference: Reference, place: Path, wait: Callable[[subprocess.Popen[bytes], Path], None]
) -> None:
    """Start the command over an old file in a new folder, wait, kill it, and count."""
    place.mkdir()
    out = place / f"out{reference.form.suffix}"
    out.write_bytes(OLD_DATA)
    with running(reference.form.command(out)) as process:
        wait(process, place)
        said = kill(process)[1]
    tally.hear(said)
    if tally.count(OLD_DATA, look(out), reference.is_new) == BROKEN:
        tally.complain(f"{out.name} is neither what it was nor what it should be")
    tally.remains(place, [out])
    shutil.rmtree(place)
