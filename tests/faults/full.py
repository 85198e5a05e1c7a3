"""Faults of room: a full disk, no room for a name, a limit on the size of files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.faults.command import OLD_DATA, Reference, refused
from tests.faults.outcome import NEW, OLD, Tally
from tests.faults.places import fill, limit, tmpfs
from viewer.writing import WritingError, write_atomically

_FULL = "the disk is full. Free some space or choose another folder."
_BLOCK = 4096


def full_disk(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A disk with room for a part of the file, over an old file and where there is none."""
    with tmpfs(folder / "full", "size=512k") as disk:
        for reference in references:
            out = disk / f"old{reference.form.suffix}"
            out.write_bytes(OLD_DATA)
            filler = fill(disk, 2 * _BLOCK)
            refused(tally, reference, out, _FULL)
            refused(tally, reference, disk / f"none{reference.form.suffix}", _FULL)
            filler.unlink()


def no_more_names(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A disk with room for data, but not for another file."""
    with tmpfs(folder / "names", "size=512k,nr_inodes=3") as disk:  # its root, the old file, the filler
        out = disk / "old.json"
        out.write_bytes(OLD_DATA)
        (disk / "filler").touch()
        refused(tally, references[0], out, _FULL)


def block_by_block(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A disk with room for nothing, for a block, for two, until the file fits. The library itself, in this process."""
    data = references[-1].data
    needed = -(-len(data) // _BLOCK)
    with tmpfs(folder / "blocks", "size=512k") as disk:
        out = disk / "old"
        for blocks in range(needed + 2):
            out.write_bytes(OLD_DATA)
            filler = fill(disk, blocks * _BLOCK)
            said = ""
            try:
                write_atomically(out, data)
            except WritingError as error:
                said = str(error)
                tally.hear(f"event-report-viewer: {error}\n")
            state = tally.count(OLD_DATA, out.read_bytes(), lambda found: found == data)
            if state != (NEW if blocks >= needed else OLD) or bool(said) == (state == NEW):
                tally.complain(f"{blocks} blocks of {needed}: the file is {state}, said {said!r}")
            if tally.remains(disk, [out, filler]):
                tally.complain(f"{blocks} blocks of {needed}: something is left over")
            filler.unlink()


def size_limit(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A limit on the size of any file: a signal, were it not ignored, and an error instead."""
    for reference in references:
        out = folder / f"limited{reference.form.suffix}"
        out.write_bytes(OLD_DATA)
        words = "the file would be larger than the system allows. Choose another folder."
        refused(tally, reference, out, words, before=limit(2 * _BLOCK))
        out.unlink()
