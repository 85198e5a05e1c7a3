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
    bold = sum(len(one.text) for one in found if _all_bold(one))
    bold_is_usual = bold > 0.5 * sum(len(one.text) for one in found)
    headings: list[tuple[Paragraph, float]] = []
    items: list[float] = []
    for place, one in enumerate(found):
        first, text = one.lines[0], one.text
        size = max(line.size for line in one.lines)
        if first.angle:
            continue
        if (is_item(first) or _is_lettered(found, place)) and not (_all_bold(one) and size >= body * _LARGER):
            one.kind = "item"
            if place and found[place - 1].kind != "item":
                items.clear()
            while items and first.start < items[-1] - first.size / 2:
                items.pop()
            if not items or first.start > items[-1] + first.size / 2:
                items.append(first.start)
            one.level = len(items)
        elif _CAPTION.match(text) and len(text) <= _LONGEST_CAPTION:
            one.kind = "caption"
        elif "\t" in text and any(
            "\t" in other.text for other in found[max(0, place - _ROWS) : place + 2] if other != one
        ):
            one.kind = "row"
        elif min(line.size for line in one.lines) >= body * _LARGER and len(text) <= _LONGEST_HEADING:
            headings.append((one, round(size)))
        elif _all_bold(one) and not bold_is_usual and len(text) <= _LONGEST_BOLD_HEADING and text[-1] not in ".,;":
            headings.append((one, 0))
    ranks = sorted({size for _, size in headings}, reverse=True)
    for one, size in headings:
        if re.search(r"\w", one.text):
            one.kind, one.level = "heading", ranks.index(size) + 1


def _all_bold(paragraph: Paragraph) -> bool:
    return all(line.bold for line in paragraph.lines)


def _is_lettered(found: Sequence[Paragraph], place: int) -> bool:
    """Whether a paragraph begins with a letter in a row of such, rather than with the initial of a name."""
    letters = [LETTER.match(one.lines[0].text) for one in found[max(0, place - 1) : place + 2]]
    codes = [ord(letter[1]) if letter else 0 for letter in letters]
    own = codes[min(place, 1)]
    return own > 0 and (own + 1 in codes or own - 1 in codes)
