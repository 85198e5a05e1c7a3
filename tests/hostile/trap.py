"""One hostile file: how it is made, and what is expected of who reads it."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Literal

Expected = Literal["refused", "read", "either"]
"""A sentence for the user; the text with the words of the trap in it; or one of both, the text with or without them."""

WORDS = "Ann Lee opened the meeting in Oslo."
"""What there is to read in a trap."""

SECRET = "The key to the cellar hangs behind the clock."
"""What stands in files that no trap may have opened."""

ADDRESS = "http://127.0.0.1:1/"
"""Where nobody answers. A process that asks there opened a socket."""


@dataclass(frozen=True, slots=True)
class Trap:
    """A file called ``name``, or whatever else there may be in its place.

    ``make`` is given its path. The bytes it returns become the file; None says that it made it itself. What is done
    ``meanwhile``, while the file is read, is done until the event is set.
    """

    name: str
    about: str
    expected: Expected
    make: Callable[[Path], bytes | None]
    meanwhile: Callable[[Path, Event], None] | None = None
    checked: bool = True
    """Whether the words of all traps stand in it."""

    def lay(self, folder: Path) -> Path:
        """Make it in the folder, with lures beside it. Returns its path."""
        lures = folder / "lures"
        lures.mkdir()
        for name in ("secret.txt", "style.css", "picture.png", "part.xml"):
            (lures / name).write_text(SECRET, encoding="utf-8")
        os.mkfifo(lures / "pipe")
        path = folder / self.name
        data = self.make(path)
        if data is not None:
            path.write_bytes(data)
        return path


def lure(path: Path, name: str = "secret.txt") -> str:
    """The address of a file beside a trap that must not be opened."""
    return (path.parent / "lures" / name).as_uri()


def lures(path: Path) -> tuple[str, ...]:
    """All addresses by which a trap may lead its reader to somewhere else."""
    names = ("secret.txt", "style.css", "picture.png", "pipe")
    return (*(lure(path, name) for name in names), "file:///dev/zero", "file:///etc/passwd", f"{ADDRESS}x")


def laughs(depth: int = 10, breadth: int = 10) -> str:
    """A document type whose entity ``&a;`` becomes as many words as breadth to the power of depth."""
    names = "abcdefghijklmnopqrstuvwxyz"[: depth + 1]
    entities = [f'<!ENTITY {names[-1]} "lol ">']
    for name, of in itertools.pairwise(names):
        entities.append(f'<!ENTITY {name} "{f"&{of};" * breadth}">')
    return f"<!DOCTYPE x [{''.join(entities)}]>"


def quadratic(length: int = 100_000) -> str:
    """A document type with one long entity, ``&a;``, that is meant to be named often."""
    return f'<!DOCTYPE x [<!ENTITY a "{"lol " * (length // 4)}">]>'


def foreign(address: str) -> str:
    """A document type whose entity ``&a;`` stands elsewhere."""
    return f'<!DOCTYPE x [<!ENTITY a SYSTEM "{address}">]>'


def foreign_parameter(address: str) -> str:
    """A document type that goes on elsewhere."""
    return f'<!DOCTYPE x [<!ENTITY % a SYSTEM "{address}"> %a;]>'
