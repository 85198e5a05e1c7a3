"""Faults of places and names: what may only be read, what is no file, what is not there."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.faults.command import OLD_DATA, REPORT, Reference, look, refused, running, write
from tests.faults.outcome import NEW, OLD, NotRunError, Tally
from tests.faults.places import make_read_only, powerless, tmpfs

_NOBODY = 65534
_FILE = "that file may only be read. Choose another name, or allow changes to the file first."


def read_only_folder(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A folder whose permissions let nobody write, over an old file and where there is none."""
    place = folder / "closed"
    place.mkdir()
    for reference in references:
        (place / f"old{reference.form.suffix}").write_bytes(OLD_DATA)
    place.chmod(0o500)
    words = "there is no permission to write there. Choose another folder."
    try:
        for reference in references:
            for name in ("old", "none"):
                refused(tally, reference, place / f"{name}{reference.form.suffix}", words, powerless())
    finally:
        place.chmod(0o700)


def read_only_disk(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A file system that can only be read, over an old file and where there is none."""
    with tmpfs(folder / "fixed", "size=512k") as disk:
        (disk / "old.json").write_bytes(OLD_DATA)
        make_read_only(disk)
        words = "that place can only be read. Choose another folder."
        for name in ("old", "none"):
            refused(tally, references[0], disk / f"{name}.json", words)


def read_only_file(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A file that is marked as read-only, in a folder that lets it be replaced. For root the mark holds, too."""
    for reference in references:
        out = folder / f"marked{reference.form.suffix}"
        out.write_bytes(OLD_DATA)
        out.chmod(0o444)
        refused(tally, reference, out, _FILE)
        out.unlink()


def file_of_another(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A file of somebody else, which others may read, in a folder of our own."""
    out = folder / "foreign.json"
    out.write_bytes(OLD_DATA)
    out.chmod(0o644)
    try:
        os.chown(out, _NOBODY, _NOBODY)
    except OSError as error:
        raise NotRunError("a file can be given to somebody else by root only") from error
    refused(tally, references[0], out, _FILE, powerless())
    out.unlink()


def no_file(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """Targets that are no ordinary file, or cannot be one."""
    json = references[0]
    place = folder / "targets"
    place.mkdir()
    (place / "file").write_bytes(OLD_DATA)
    (place / "folder.pdf").mkdir()
    os.mkfifo(place / "pipe")
    (place / "circle").symlink_to("circle")
    (place / "astray").symlink_to(Path("none", "target"))
    refused(tally, references[1], place / "folder.pdf", "is a folder. Give the name of a file.")
    refused(tally, json, place / "pipe", "is no ordinary file. Give the name of a new or an ordinary file.")
    refused(tally, json, place / "circle", "its links lead in a circle. Choose another name.")
    refused(tally, json, place / "astray", "its folder does not exist. Choose another folder or make this one.")
    refused(tally, json, place / "none" / "out", "its folder does not exist. Choose another folder or make this one.")
    refused(tally, json, place / "file" / "out", "its folder does not exist. Choose another folder or make this one.")
    for reference in references:
        name = "x" * 300 + reference.form.suffix
        refused(tally, reference, place / name, "the name is too long. Choose a shorter one.")
    if not os.access("/dev/full", os.F_OK):
        return
    refused(tally, json, Path("/dev/full"), "is no ordinary file. Give the name of a new or an ordinary file.")


def links(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """Symbolic links to a file and to none yet: they stay, and the file is what they lead to."""
    place, away = folder / "links", folder / "away"
    place.mkdir()
    away.mkdir()
    (away / "old").write_bytes(OLD_DATA)
    for name in ("old", "none"):
        link = place / name
        link.symlink_to(away / name)
        write(tally, references[0], link, NEW)
        if not link.is_symlink():
            tally.complain("a link did not stay")
    if sorted(path.name for path in away.iterdir()) != ["none", "old"]:
        tally.complain("something is left over where the links lead")


def vanished_folder(tally: Tally, references: Sequence[Reference], folder: Path) -> None:
    """A folder that is there when the command starts, and no more when the report has come in."""
    place = folder / "vanishing"
    place.mkdir()
    with running(references[0].form.command(place / "out.json", "-"), stdin=subprocess.PIPE) as process:
        place.rmdir()
        said = process.communicate(REPORT.read_bytes())[1].decode()
    tally.hear(said)
    if tally.count(None, look(place / "out.json"), lambda _: True) != OLD or process.returncode == 0:
        tally.complain(f"exit code {process.returncode}, said {said!r}")
