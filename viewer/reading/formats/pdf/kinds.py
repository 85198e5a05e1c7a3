"""Paragraphs -> headings, items of lists, rows and captions, told by their marks, their letters and their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from viewer.reading.composing import PartKind
from viewer.reading.formats.pdf.line import Line

Join = Literal["on", "break"]

_ROWS = 6
"""Parts before a row among which there is another: cells that are long stand in parts of their own."""
_LARGER = 1.12
"""Times the size of the text from which letters are those of a heading."""
_LONGEST_HEADING, _LONGEST_BOLD_HEADING, _LONGEST_CAPTION = 200, 120, 300

BULLET = re.compile(r"[•◦▪▸►‣●○■□∙⁃\uf0b7\uf0a7](?:\s+|(?=\w))")
NUMBER = re.compile(r"(?:\(?\d{1,3}[.)]|\(?[A-Za-z]\)|[a-z]\.|[-–—*])(?:\s+|(?<=[.)])(?=[\u0590-\u08ff]))")
LETTER = re.compile(r"([A-Z])\.\s+")
"""The mark of an item, or the initial of a name."""
_CAPTION = re.compile(r"(?:Figure|Fig\.|Table|Photo|Picture|شکل|جدول|تصویر|عکس)\s*\d*\s*[:.]")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together.

    ``joins`` tells of each line but the first how it follows the one before, and ``insets`` of each how far behind the
    edge of its column it begins.
    """

    lines: list[Line]
    joins: list[Join]
    insets: list[float]
    kind: PartKind = "paragraph"
    level: int = 1

    @property
    def text(self) -> str:
        """The words of all lines."""
        return " ".join(line.text for line in self.lines)


def is_item(line: Line) -> bool:
    """Whether the line begins as items of lists do."""
    return (BULLET.match(line.text) or NUMBER.match(line.text)) is not None


def mark_of(line: Line) -> str:
    """The mark with which an item of a list begins, with the space behind it; empty if there is none."""
    match = BULLET.match(line.text) or NUMBER.match(line.text) or LETTER.match(line.text)
    return match[0] if match else ""


def name(found: list[Paragraph], body: float) -> None:
    """Tell headings, items, rows and captions. ``body`` is the size of the letters of the text."""
    bold = sum(len(one.text) for one in filter(_all_bold, found))
    bold_is_usual = bold > 0.5 * sum(len(one.text) for one in found)
    headings: list[tuple[Paragraph, float]] = []
    items: list[float] = []
    for place, one in enumerate(found):
        first, text = one.lines[0], one.text
        if first.angle:
            continue
        if _is_of_list(found, place, body):
            one.kind = "item"
            if place and found[place - 1].kind != "item":
                items.clear()
            one.level = _level(items, first)
        elif _CAPTION.match(text) and len(text) <= _LONGEST_CAPTION:
            one.kind = "caption"
        elif _is_row(found, place, text):
            one.kind = "row"
        elif (size := _heading_size(one, text, body, bold_is_usual=bold_is_usual)) is not None:
            headings.append((one, size))
    ranks = sorted({size for _, size in headings}, reverse=True)
    for one, size in headings:
        if re.search(r"\w", one.text):
            one.kind, one.level = "heading", ranks.index(size) + 1


def _is_of_list(found: Sequence[Paragraph], place: int, body: float) -> bool:
    """Whether a paragraph is an item, and no heading that begins as items do."""
    one = found[place]
    if not is_item(one.lines[0]) and not _is_lettered(found, place):
        return False
    return not (_all_bold(one) and max(line.size for line in one.lines) >= body * _LARGER)


def _level(items: list[float], first: Line) -> int:
    """How deep an item is by where it begins. ``items`` are the places where those around it do, which it joins."""
    while items and first.start < items[-1] - first.size / 2:
        items.pop()
    if not items or first.start > items[-1] + first.size / 2:
        items.append(first.start)
    return len(items)


def _is_row(found: Sequence[Paragraph], place: int, text: str) -> bool:
    """Whether there are cells in a paragraph, and in another one near it."""
    near = found[max(0, place - _ROWS) : place + 2] if "\t" in text else ()
    return any("\t" in other.text for other in near if other != found[place])


def _heading_size(paragraph: Paragraph, text: str, body: float, *, bold_is_usual: bool) -> int | None:
    """The size of the letters of a heading, 0 of one that only is bold; None of what is no heading."""
    if min(line.size for line in paragraph.lines) >= body * _LARGER and len(text) <= _LONGEST_HEADING:
        return round(max(line.size for line in paragraph.lines))
    if bold_is_usual or not _all_bold(paragraph):
        return None
    return 0 if len(text) <= _LONGEST_BOLD_HEADING and text[-1] not in ".,;" else None


def _all_bold(paragraph: Paragraph) -> bool:
    return all(line.bold for line in paragraph.lines)


def _is_lettered(found: Sequence[Paragraph], place: int) -> bool:
    """Whether a paragraph begins with a letter in a row of such, rather than with the initial of a name."""
    letters = [LETTER.match(one.lines[0].text) for one in found[max(0, place - 1) : place + 2]]
    codes = [ord(letter[1]) if letter else 0 for letter in letters]
    own = codes[min(place, 1)]
    return own > 0 and (own + 1 in codes or own - 1 in codes)
