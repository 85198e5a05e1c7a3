"""Where the text of a report came from: its file, and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.language import Said
    from viewer.report.layout import Block, Link


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
