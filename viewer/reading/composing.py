"""What readers of formats make of a file, ``Content``, put together: canonical text, its layout and its links.

Parts stand a blank line apart, items of one list and rows of one table on lines of their own. In a part, white space
is folded to one space, but for line breaks that the file itself has (``<br>``) and for tabs, which part the cells of a
row.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field
from typing import Literal

from viewer.language import Said
from viewer.reading.canonical import canonical
from viewer.reading.links import web_address
from viewer.report.layout import Block, Link
from viewer.report.spans import Span

PartKind = Literal["paragraph", "heading", "item", "row", "caption", "quote"]

_WHITE = re.compile(r"[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]")
_LEADING = re.compile("[\\s\ufeff]*")
"""White space and marks of the order of bytes: a text that begins with such a mark would not be canonical."""
_TOGETHER = ("item", "row")
_DEEPEST = 6


class Prose:
    """The words of one part, written piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._last = ""
        self._links: list[tuple[int, int, str]] = []

    def write(self, text: str) -> None:
        """Add words. White space is folded, also with what stands before."""
        text = _WHITE.sub(" ", canonical(text))
        if not self._last or self._last in " \t\n":
            text = text.lstrip(" ")
        self._add(text)

    def line(self) -> None:
        """Begin another line in the same part."""
        if self._last and self._last != "\n":
            self._add("\n")

    def tab(self) -> None:
        """Begin the next cell, or go to the next stop of the line."""
        self._add("\t")

    @contextlib.contextmanager
    def link(self, address: str) -> Generator[None]:
        """What is written inside leads to the address, if that is one (``web_address``)."""
        start = self._length
        yield
        if self._length > start and (address := web_address(address)):
            self._links.append((start, self._length, address))

    def is_blank(self) -> bool:
        """Whether nothing was written but white space."""
        return not any(piece.strip() for piece in self._pieces)

    def _add(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self._length += len(text)
            self._last = text[-1]

    def placed(self, offset: int) -> tuple[str, list[Link]]:
        """The words without white space around them, and their links, if they stand at this offset of a text."""
        text = "".join(self._pieces)
        stripped = _stripped(text)
        first = len(text) - len(stripped)
        text = stripped.rstrip()
        links: list[Link] = []
        for start, end, address in self._links:
            start, end = max(0, start - first), min(len(text), end - first)
            if start < end and text[start:end].strip():
                links.append(Link(Span(offset + start, offset + end), address))
        return text, links


def _stripped(text: str) -> str:
    return _LEADING.sub("", text, count=1)


@dataclass(slots=True)
class Part:
    """A paragraph, or what else stands in its place. ``level`` is that of ``Block``."""

    kind: PartKind
    words: Prose = field(default_factory=Prose)
    level: int = 1


def part(text: str, kind: PartKind = "paragraph", level: int = 1) -> Part:
    """A part that holds this text, every line break in it a break of lines."""
    made = Part(kind, level=level)
    for number, line in enumerate(canonical(text).split("\n")):
        if number:
            made.words.line()
        for place, cell in enumerate(line.split("\t")):
            if place:
                made.words.tab()
            made.words.write(cell)
    return made


@dataclass(slots=True)
class Content:
    """What was found in a file: ``parts``, or a ``text`` that is taken as it is, without layout and links.

    Everything else is as in ``viewer.report.source.About``.
    """

    parts: list[Part]
    encoding: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    more: tuple[tuple[str, str], ...] = ()
    notes: tuple[Said, ...] = ()
    text: str = ""


def compose(
    parts: Iterable[Part], mend: Callable[[str], str] | None = None
) -> tuple[str, tuple[Block, ...], tuple[Link, ...]]:
    """The text of the parts, what stands where in it, and where its words lead to.

    ``mend`` puts right the words of each part; those whose words it changes lose their links.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    offset, before = 0, ""
    for one in parts:
        gap = "" if not pieces else "\n" if one.kind == before and one.kind in _TOGETHER else "\n\n"
        text, leading = one.words.placed(offset + len(gap))
        if mend and (mended := _stripped(mend(text)).rstrip()) != text:
            text, leading = mended, []
        if not text:
            continue
        pieces += (gap, text)
        start = offset + len(gap)
        offset = start + len(text)
        if one.kind != "paragraph":
            blocks.append(Block(Span(start, offset), one.kind, min(max(one.level, 1), _DEEPEST)))
        links += leading
        before = one.kind
    return "".join(pieces), tuple(blocks), tuple(links)
