"""The glyphs of a line that holds words from right to left, and what they say in reading order."""

from __future__ import annotations

import bisect
import itertools
import math
import unicodedata
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

from viewer.reading.formats.pdf.directions import CLOSING, OPENING, reading_order, with_right_brackets
from viewer.reading.formats.pdf.folding import folded
from viewer.reading.formats.pdf.pdfium import TextPage

_SPACE = 0.2
"""Gap from which there is a space between glyphs, in sizes of the letters."""
_LETTER = 0.5
"""Width of a letter whose box does not tell it, in sizes."""
_NEAR = 4
"""Glyphs on each side of a mark among which the one is that bears it."""
_LOWER = 0.5
"""How much lower glyphs stand that are on the next line, in sizes of the letters."""
_ALEFS = "اآأإٱ"


@dataclass(slots=True)
class Glyph:
    """What is painted in one place: mostly a letter, with its marks. ``index`` is that of its first character."""

    text: str
    left: float
    right: float
    base: float
    index: int


def glyphs_of(
    page: TextPage, indexes: Iterable[int], joiners: Sequence[tuple[float, float, str]], size: float
) -> list[list[Glyph]]:
    """The glyphs under these indexes, from left to right, line by line: PDFium may take two lines for one.

    ``joiners`` are as a ``TextPage`` gives them.
    """
    found: list[Glyph] = []
    loose: list[Glyph] = []
    for glyph in _painted(page, indexes, size):
        (loose if all(unicodedata.category(char) == "Mn" for char in glyph.text) else found).append(glyph)
    found.sort(key=lambda glyph: -glyph.base)
    loose.sort(key=lambda glyph: -glyph.base)
    lines: list[list[Glyph]] = []
    for glyph in found:
        if not lines or lines[-1][-1].base - glyph.base > size * _LOWER:
            lines.append([])
        lines[-1].append(glyph)
    for line in lines:
        lowest = line[-1].base - size * _LOWER if line is not lines[-1] else -math.inf
        marks = list(itertools.takewhile(lambda mark, lowest=lowest: mark.base >= lowest, loose))
        del loose[: len(marks)]
        _join_in(line, marks, joiners, size)
    return lines


def _painted(page: TextPage, indexes: Iterable[int], size: float) -> Generator[Glyph]:
    together: dict[tuple[float, float], list[tuple[int, tuple[float, float, float, float]]]] = {}
    for index in indexes:
        box = page.box(index)
        if box[0] != box[2] or box[1] != box[3]:  # else PDFium made it up
            x, y = page.origin(index)
            together.setdefault((round(x, 2), round(y, 2)), []).append((index, box))
    for (x, y), mates in together.items():
        text = _text_of([page.char(index) for index, _ in mates])
        left, right = min(box[0] for _, box in mates), max(box[2] for _, box in mates)
        if len(mates) > 1 and len({box[0] for _, box in mates}) > 1:
            right = max(right, x + _LETTER * size)  # several glyphs that stand for several letters: only one has a box
        if text:
            # The origin orders glyphs better than the box, whose sides reach over the neighbours.
            yield Glyph(text, min(x, left) if text == " " else x, right, y, mates[0][0])


def _join_in(line: list[Glyph], marks: list[Glyph], joiners: Sequence[tuple[float, float, str]], size: float) -> None:
    """Put the glyphs of a line in order, with the joiners between them and the marks on them."""
    line.sort(key=_left)
    first, last = line[0].left, max(glyph.right for glyph in line)
    base = line[len(line) // 2].base
    beside = slice(bisect.bisect(joiners, (base - size / 2,)), bisect.bisect(joiners, (base + size / 2,)))
    for _, x, char in joiners[beside]:
        if first < x < last:
            line.append(Glyph(char, x - size / 50, x - size / 50, base, line[0].index))
    line.sort(key=_left)
    for mark in marks:
        middle = (mark.left + mark.right) / 2
        place = bisect.bisect(line, middle, key=_left)
        near = [glyph for glyph in line[max(0, place - _NEAR) : place + _NEAR] if glyph.text not in " \u200c\u200d"]
        if near:
            min(near, key=lambda glyph, x=middle: _distance(x, glyph)).text += mark.text


def _left(glyph: Glyph) -> float:
    return glyph.left


def _distance(x: float, glyph: Glyph) -> float:
    """How far a glyph is from a place, the middle of the glyph deciding among those that reach over it."""
    return max(glyph.left - x, x - glyph.right, 0.0) + abs((glyph.left + glyph.right) / 2 - x) / 1000


def _text_of(codes: Sequence[int]) -> str:
    """The letters of one glyph, which PDFium may have turned round."""
    if len(codes) == 1 and 0 < codes[0] < 0xD800:
        return chr(codes[0])
    units = "".join(chr(code) for code in codes if 0 < code < 0x110000)
    text = folded(units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))
    if len(text) > 1:
        if text[-1] == "ل" and text[0] in _ALEFS:
            text = text[::-1]
        if unicodedata.combining(text[0]):
            text = text[::-1]
    return text


def in_order(glyphs: Sequence[Glyph], rtl: bool, size: float) -> tuple[str, list[int]]:
    """The words of the glyphs in reading order, and for each of their characters its index on the page."""
    placed: list[Glyph] = []
    for glyph in glyphs:
        if placed and " " not in (placed[-1].text, glyph.text) and glyph.left - placed[-1].right > _SPACE * size:
            placed.append(Glyph(" ", placed[-1].right, glyph.left, glyph.base, glyph.index))
        placed.append(glyph)
    ordered = [placed[place] for place in reading_order([glyph.text for glyph in placed], rtl)]
    text = with_right_brackets("".join(glyph.text for glyph in ordered))
    places = [glyph.index for glyph in ordered for _ in glyph.text]
    kept = [place for place, char in enumerate(text) if char != " " or _is_apart(text, place)]
    return "".join(text[place] for place in kept), [places[place] for place in kept]


def _is_apart(text: str, place: int) -> bool:
    """Whether a space stands between words, and not inside of a bracket, where the turn of a line puts it."""
    return text[max(0, place - 1)] not in OPENING and text[place + 1 : place + 2] not in CLOSING
