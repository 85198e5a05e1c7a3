"""What reading makes of a file: canonical text with its origin."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.report.model import Source


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one file.

    ``text`` has no byte order mark, only LF as line end, no NUL and no lone surrogate: every offset counts code points
    in it. ``encoding`` names the encoding of the file, in lower case ("utf-8", "windows-1252").
    """

    text: str
    source: Source
    encoding: str
