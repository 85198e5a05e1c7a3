"""Faults while corrections are kept: what was told to be kept is there afterwards, and the log is not broken.

The log of ``viewer.keeping``, written by this process or by ``tests.keeping.writer``, which tells each id once its
record is kept. Where a record is refused, the file must be as it was, byte for byte.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.faults.command import kill, look, running
from tests.faults.outcome import BROKEN, NEW, OLD, Tally
from tests.faults.places import fill, limit, make_read_only, powerless, tmpfs
from tests.faults.tracing import injecting
from viewer.keeping import shelf
from viewer.keeping.lines import Record
from viewer.keeping.log import Log
from viewer.keeping.saying import KeepingError

_LONGEST = 0.25
"""Seconds after its first record in which a writer is killed."""
_SIZE = 100_000
"""The most characters of a record."""
_EACH = 10
"""So many writers are killed over one log."""
_COMPANION = 10
"""So many records are added by another writer meanwhile."""
_BLOCK = 4096
_CALLS = ("-e", "trace=openat,flock,write,fsync,ftruncate,close")
_FIRST: Record = {"id": "first"}


def full_disk(tally: Tally, folder: Path) -> None:
    """A disk with room for nothing, for a block and so on, until a record of some blocks fits; then a new log."""
    record: Record = {"id": "long", "words": "x" * (3 * _BLOCK)}
    with tmpfs(folder / "full", "size=512k") as disk:
        for blocks in range(6):
            path = disk / f"{blocks}.jsonl"
            Log(path).append(_FIRST)
            filler = fill(disk, blocks * _BLOCK)
            _append(tally, path, record, NEW if blocks > 2 else OLD, "the disk is full")
            filler.unlink()
            path.unlink()
        place = disk / "corrections"
        filler = fill(disk, 0)
        kept, text = shelf.Shelf(place), shelf.normalised_hash("A report.")
        log = kept.find(text).log
        kept.remember(log, text, None, Path("/report.txt"))
        _refused(tally, lambda: log.append(_FIRST), "the disk is full")
        filler.unlink()
        log.append(_FIRST)
        _check(tally, Log(place / f"{text}.jsonl"), ["first"])


def no_more_names(tally: Tally, folder: Path) -> None:
    """A disk with room for data, but not for another file: no new log, but more in an old one."""
    with tmpfs(folder / "names", "size=512k,nr_inodes=2") as disk:
        path = disk / "log.jsonl"
        Log(path).append(_FIRST)
        _append(tally, path, {"id": "second"}, NEW, "")
        _append(tally, disk / "new.jsonl", _FIRST, OLD, "the disk is full")


def size_limit(tally: Tally, folder: Path) -> None:
    """A limit on the size of files, reached within a record."""
    path = folder / "limited.jsonl"
    _write(tally, path, "their file would be too large", before=limit(2 * _BLOCK))


def read_only_disk(tally: Tally, folder: Path) -> None:
    """A file system that can only be read, with a log and without one."""
    with tmpfs(folder / "fixed", "size=512k") as disk:
        path = disk / "log.jsonl"
        Log(path).append(_FIRST)
        make_read_only(disk)
        _append(tally, path, {"id": "second"}, OLD, "their place can only be read")
        _append(tally, disk / "new.jsonl", _FIRST, OLD, "their place can only be read")


def read_only_folder(tally: Tally, folder: Path) -> None:
    """A folder, and then a log, that may only be read."""
    place = folder / "closed"
    place.mkdir()
    path = place / "log.jsonl"
    Log(path).append(_FIRST)
    path.chmod(0o400)
    place.chmod(0o500)
    words = "there is no permission to write there"
    try:
        _write(tally, path, words, powerless())
        _write(tally, place / "new.jsonl", words, powerless())
    finally:
        place.chmod(0o700)


def failing_calls(tally: Tally, folder: Path) -> None:
    """Calls that fail when something was kept already, and once without the means to take back what was written."""
    for fault, words in (
        ("write:error=ENOSPC:when=3", "the disk is full"),
        ("write:error=EDQUOT:when=3", "the disk quota is used up"),
        ("fsync:error=EIO:when=3", "the disk reports a fault"),
        ("fsync:error=ENOSPC:when=1", "the disk is full"),
    ):
        for other in ((), ("-e", "inject=ftruncate:error=EIO")):
            path = folder / "traced.jsonl"
            _write(tally, path, words, [*_injecting(fault, path, *other)], exact=not other)
            path.unlink()


def killed_within(tally: Tally, folder: Path) -> None:
    """Kills before and after each step at which something is kept."""
    for call in ("openat", "flock", "write", "fsync", "close"):
        for number in (1, 2, 3, 5):
            path = folder / "stepwise.jsonl"
            prefix = _injecting(f"{call}:signal=KILL:when={number}", path)
            with running([*prefix, *_command(path, "one", 9)]) as process:
                told = process.communicate()[0].decode().split()
            if process.returncode == 0:
                tally.complain(f"{call} {number}: nobody was killed")
            _check(tally, Log(path), told)
            Log(path).append(_FIRST)
            _check(tally, Log(path), [*told, "first"])
            path.unlink()


def killed_writers(tally: Tally, folder: Path, kills: int, seed: int) -> None:
    """Writers that are killed at random moments while others add to the same log, of which every second is, too."""
    dice = random.Random(seed)
    told: list[str] = []
    all_told = lost = more = torn = 0
    path = folder / "killed-0.jsonl"
    for number in range(1, kills + 1):
        with running(_command(path, f"{number}", 0)) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            with running(_command(path, f"{number}-other", 0 if number % 2 else _COMPANION)) as companion:
                time.sleep(dice.uniform(0, _LONGEST))
                rest, said = kill(process)
                if number % 2:
                    companion.kill()
                others, complaint = companion.communicate()
        told += (first + rest + others).decode().split()
        if complaint or (number % 2 == 0 and companion.returncode):
            tally.complain(f"kill {number}: the other writer said {complaint.decode()[-300:]!r}")
        if said:
            tally.complain(f"kill {number}: a writer said {said[-300:]!r}")
        log = Log(path)
        _check(tally, log, told)
        if number % _EACH == 0 or number == kills:
            known = {record["id"] for record in log.records}
            all_told += len(told)
            lost += len({*told} - known)
            more += len(known) - len(known & {*told})
            torn += log.damaged
            told, path = [], folder / f"killed-{number}.jsonl"
    tally.notes.append(
        f"{kills} kills: {all_told} ids told to be kept, {lost} lost; {more} kept and not told, {torn} torn lines"
    )


FAULTS: tuple[tuple[str, Callable[[Tally, Path], None]], ...] = (
    ("log: disk full, block by block", full_disk),
    ("log: no room for another file", no_more_names),
    ("log: limit on the size of files", size_limit),
    ("log: disk that can only be read", read_only_disk),
    ("log: folder, file that can only be read", read_only_folder),
    ("log: calls that fail", failing_calls),
    ("log: killed at each step", killed_within),
)


def _command(path: Path, name: str, count: int) -> list[str]:
    return [sys.executable, "-m", "tests.keeping.writer", str(path), name, str(count), str(_SIZE)]


def _injecting(fault: str, path: Path, *options: str) -> Sequence[str]:
    """What to put before a command so that calls fail that have to do with that file."""
    return (*injecting(fault, *_CALLS, "-P", str(path)), *options)


def _write(
    tally: Tally,
    path: Path,
    words: str,
    prefix: Sequence[str] = (),
    before: Callable[[], None] | None = None,
    exact: bool = True,
) -> None:
    """Let a writer add until it is refused with these words. ``exact``: there is nothing but what it told."""
    old = [record["id"] for record in Log(path).records]
    with running([*prefix, *_command(path, "one", 50)], before) as process:
        told, said = (stream.decode() for stream in process.communicate())
    tally.hear(said)
    if words not in said or process.returncode != 1:
        tally.complain(f"{path.name}: exit code {process.returncode}, said {said!r}")
    log = Log(path)
    _check(tally, log, [*old, *told.split()])
    if exact and (len(log.records) != len(old) + len(told.split()) or not _ends_well(path)):
        tally.complain(f"{path.name}: something is there that was not told to be kept")


def _ends_well(path: Path) -> bool:
    data = look(path)
    return not data or data.endswith(b"}\n")


def _append(tally: Tally, path: Path, record: Record, expected: str, words: str) -> None:
    """Add a record in this process."""
    old = look(path)
    log = Log(path)
    before = [*log.records]
    if expected == OLD:
        _refused(tally, lambda: log.append(record), words)
    else:
        log.append(record)
    wanted = before if expected == OLD else [*before, record]
    state = tally.count(old, look(path), lambda _: Log(path).records == wanted)
    if state != expected and look(path):  # what was refused may leave an empty file
        tally.complain(f"{path.name}: the file is {state}")


def _refused(tally: Tally, append: Callable[[], None], words: str) -> None:
    said = ""
    try:
        append()
    except KeepingError as error:
        said = str(error)
        tally.hear(f"event-report-viewer: {error}\n")
    if words not in said or not said:
        tally.complain(f"said {said!r}")


def _check(tally: Tally, log: Log, told: Sequence[str]) -> None:
    """Count a run as broken if anything is missing that was told to be kept."""
    known = [record["id"] for record in log.records]
    tally.runs += 1
    tally.counts[BROKEN if {*told} - {*known} or log.refusal else NEW] += 1
    if missing := sorted({*told} - {*known}):
        tally.complain(f"{log.path.name}: {len(missing)} ids are lost, {missing[0]} among them")
