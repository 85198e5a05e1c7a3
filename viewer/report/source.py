"""Where the text of a report came from: its file, what the file says of itself, and what in the text was what in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from viewer.language import Said
from viewer.report.spans import Span

BlockKind = Literal["heading", "item", "row", "caption", "quote"]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the text that was something else in the file: a heading, an item of a list, a row of a table.

    ``level`` is that of a heading, 1 to 6, or how deep an item or a quotation stands in others, from 1.
    """

    span: Span
    kind: BlockKind
    level: int = 1


@dataclass(frozen=True, slots=True)
class Link:
    """Words of the text that led to an address in the file."""

    span: Span
    address: str


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a file beside its text; None or "" where it does not say.

    ``size`` is in bytes, ``encoding`` as ``viewer.reading`` names it. ``title``, ``author`` and ``date`` are what the
    file says of itself in its metadata, as written there, and so is ``more``: further names with their values (front
    matter, lines of a mail's head, attachments). ``notes`` are sentences on what of the file is not in the text. The
    text of a file that is ``garbled`` seems to be decoded wrongly, as ``repairs`` show: words, and what they would be;
    ``repaired`` tells that it was put right.
    """

    size: int | None = None
    encoding: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    more: tuple[tuple[str, str], ...] = ()
    notes: tuple[Said, ...] = ()
    repairs: tuple[tuple[str, str], ...] = ()
    repaired: bool = False

    @property
    def garbled(self) -> bool:
        """Whether there is something to repair in the text."""
        return bool(self.repairs) and not self.repaired


@dataclass(frozen=True, slots=True)
class Source:
    """Where the text came from: file name (no folder), media type, SHA-256 of the file's bytes in hexadecimal.

    What is beyond that is not part of the report as JSON, and tells no two reports apart.
    """

    name: str = ""
    format: str = "text/plain"
    sha256: str = ""
    about: About = field(default=About(), compare=False)
    layout: tuple[Block, ...] = field(default=(), compare=False)
    links: tuple[Link, ...] = field(default=(), compare=False)
