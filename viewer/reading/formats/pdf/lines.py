"""A page -> its lines, each with its words in reading order and its place.

PDFium tells which characters make a line. Where all of them are written from left to right, its text is taken as it
stands, and only the ends of the line are looked at. It has no sure hand with words from right to left: lines that hold
some are put in order from the places of their glyphs, which takes longer.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Generator, Sequence
from dataclasses import replace

from viewer.reading.formats.pdf.directions import RIGHT_TO_LEFT
from viewer.reading.formats.pdf.glyphs import glyphs_of
from viewer.reading.formats.pdf.hyphens import HYPHEN, with_soft_hyphen
from viewer.reading.formats.pdf.line import Line, RawLine
from viewer.reading.formats.pdf.pdfium import Look, TextPage
from viewer.reading.formats.pdf.turning import turn

_LINES = re.compile(r"[^\r\n\ufffe]+\ufffe?")
_CELLS_APART = 1.7
"""Gap between words from which they stand in different cells, in sizes of the letters."""
_AS_WIDE = 0.15
"""Difference of gaps up to which they are alike, in sizes."""
_SPACE = 0.25
"""Gap from which there is a space behind a letter with marks, in sizes."""
_LETTER = re.compile(r"[^\W\d_]")
_MARK_OF_NOTE = re.compile(r"(?:(?<=[^\s\d])\d{1,3}|\d{2,6})(?!\w)")
_SMALL = 0.8
"""Times the size of the line up to which the letters of a mark are."""
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]")
_BESIDE = 0.2
"""By how much a line may stand above or below another that it is beside, in sizes."""
_FAR, _FAR_SIZES = 12.0, 2.0
"""By how much letters of one line may stand higher or lower, in points and in sizes: raised ones do."""
_TOUCHING = 0.1
"""Gap up to which there is none between letters, in sizes."""
_BOLD = re.compile("bold|black|heavy|demi", re.IGNORECASE)
_BOLD_WEIGHT = 700
_TURNED = 0.02
"""An angle that is none, in radians."""


def lines_of(page: TextPage, number: int) -> list[Line]:
    """The lines of a page, in the order of its content. ``number`` is that of the page, from 0."""
    text = page.text()
    indexes = _indexes(page, text)
    if page.left_out:
        kept = [place for place, index in enumerate(indexes) if index not in page.left_out]
        text, indexes = "".join(text[place] for place in kept), [indexes[place] for place in kept]
    joiners = page.joiners() if RIGHT_TO_LEFT.search(text) else []
    found: list[RawLine] = []
    for match in _LINES.finditer(text):
        whole = match[0], indexes[match.start() : match.end()]
        for words, places in _level(page, *whole) if match.end() == len(text) else [whole]:
            for raw in _raw_lines(page, number, words, places, joiners):
                if not found or not _went_on(found[-1], raw):
                    found.append(raw)
    turn(found)
    _mark_links(page, found)
    if (shown := page.shown()) is not None:
        _, bottom, _, top = shown
        for raw in found:
            raw.line.depth = (top + raw.line.base) / (top - bottom)
    return [raw.line for raw in found]


def _indexes(page: TextPage, text: str) -> Sequence[int]:
    """For every character of the text its index on the page, where those stand too that are no text."""
    if len(text) == page.count:
        return range(page.count)
    units = [index for index in range(page.count) if page.char(index)]
    found: list[int] = []
    unit = 0
    for char in text:
        found.append(units[min(unit, len(units) - 1)])
        unit += 1 + (char > "\uffff")
    return found


def _raw_lines(
    page: TextPage, number: int, words: str, places: Sequence[int], joiners: list[tuple[float, float, str]]
) -> list[RawLine]:
    lead, trail = len(words) - len(words.lstrip()), len(words.rstrip())
    words, places = words[lead:trail].replace("\t", " "), places[lead:trail]
    if not words:
        return []
    first, last = places[0], places[-1]
    if words.endswith(HYPHEN) and len(places) > 1 and not page.object(last):
        last = places[-2]
    look = page.look(first)
    if words[0].isdigit() and (letter := _LETTER.search(words)):  # the mark of a note may be raised
        second = page.look(places[letter.start()])
        look = second if second.size > look.size else look
    bold = _is_bold(look) and _is_bold(page.look(last))
    angle = 0.0 if abs(look.angle) < _TURNED else look.angle
    line = Line(words, number, 0, 0, 0, look.size, angle, bold)
    if RIGHT_TO_LEFT.search(words) and not angle:
        made: list[RawLine] = []
        for glyphs in glyphs_of(page, _between(page, places), joiners, look.size):
            said = "".join(glyph.text for glyph in glyphs)
            left, right = glyphs[0].left, max(glyph.right for glyph in glyphs)
            one = replace(line, text=said, left=left, right=right, base=-glyphs[len(glyphs) // 2].base, links=[])
            made.append(RawLine(one, [glyph.index for glyph in glyphs], glyphs))
        return made
    _place(line, page, first, last)
    if not angle and _MARKS.search(words):
        words, places = _with_spaces(page, words, places, look.size)
        line.text = words
    if not angle:
        end = words.find(" ")
        line.first_word = page.box(places[end - 1])[2] - line.left if end > 0 else line.right - line.left
        if end > 0:
            line.hang = page.box(places[end + 1])[0]
            _part_cells(line, page, places)
    if not angle:
        line.raised = _raised(line, page, places)
    line.text = with_soft_hyphen(line.text, page, places)
    return [RawLine(line, places)]


def _between(page: TextPage, places: Sequence[int]) -> list[int]:
    """All indexes from the first to the last of these places, but for what is left out of the page."""
    return [index for index in range(min(places), max(places) + 1) if index not in page.left_out]


def _level(page: TextPage, words: str, places: Sequence[int]) -> Generator[tuple[str, Sequence[int]]]:
    """The pieces of a line that stand at one height: PDFium takes the last words of some pages for one line."""
    start = 0
    while start < len(places) and abs(page.origin(places[start])[1] - page.origin(places[-1])[1]) > _FAR:
        look = page.look(places[start])
        if abs(look.angle) > _TURNED or RIGHT_TO_LEFT.search(words):
            break
        base = page.origin(places[start])[1]
        painted = (place for place in range(start + 1, len(places)) if page.object(places[place]))
        far = max(_FAR, _FAR_SIZES * look.size)
        end = next((place for place in painted if abs(page.origin(places[place])[1] - base) > far), len(places))
        yield words[start:end], places[start:end]
        start = end
    if start < len(places):
        yield words[start:], places[start:]


def _is_bold(look: Look) -> bool:
    return look.weight >= _BOLD_WEIGHT or _BOLD.search(look.font) is not None


def _place(line: Line, page: TextPage, first: int, last: int) -> None:
    """Put the line where its first and last characters stand, turned for reading."""
    if not line.angle:
        line.left, line.right, line.base = page.box(first)[0], page.box(last)[2], -page.origin(first)[1]
        if line.right < line.left:
            line.left, line.right = min(line.left, page.box(last)[0]), max(line.right, page.box(first)[2])
        return
    cosine, sine = math.cos(line.angle), math.sin(line.angle)
    (x, y), (end_x, end_y) = page.origin(first), page.origin(last)
    line.left, line.base = x * cosine + y * sine, x * sine - y * cosine
    line.right = end_x * cosine + end_y * sine + line.size / 2


def _part_cells(line: Line, page: TextPage, places: Sequence[int]) -> None:
    """Write a tab for the space between words that stand far apart."""
    pieces = page.rectangles(places[0], places[-1] - places[0] + 1)
    far = line.size * _CELLS_APART
    if not any(after[0] - before[1] > far for before, after in itertools.pairwise(pieces)):
        return
    spaces = [place for place, char in enumerate(line.text) if char == " "]
    gaps = [page.box(places[place + 1])[0] - page.box(places[place - 1])[2] for place in spaces]
    if len(gaps) > 1 and max(gaps) - min(gaps) < _AS_WIDE * line.size:
        return  # words are set apart to fill the line
    chars = list(line.text)
    for place, gap in zip(spaces, gaps, strict=True):
        if gap > far and not page.object(places[place]):
            chars[place] = "\t"
    line.text = "".join(chars)


def _raised(line: Line, page: TextPage, places: Sequence[int]) -> list[tuple[int, int]]:
    """The numbers in the line that are written small behind a word, as the marks of notes are."""
    found: list[tuple[int, int]] = []
    for match in _MARK_OF_NOTE.finditer(line.text):
        start = end = match.end()
        while start > match.start() and page.look(places[start - 1]).size <= _SMALL * line.size:
            start -= 1
        if start < end and start > 0:
            found.append((start, end))
    return found


def _with_spaces(page: TextPage, words: str, places: Sequence[int], size: float) -> tuple[str, Sequence[int]]:
    """The line with spaces where words stand apart: PDFium forgets some behind letters with marks."""
    chars: list[str] = []
    indexes: list[int] = []
    right = math.inf
    for char, index in zip(words, places, strict=True):
        left, _, end, _ = page.box(index)
        if char != " " and chars and chars[-1] != " " and left - right > _SPACE * size:
            chars.append(" ")
            indexes.append(index)
        chars.append(char)
        indexes.append(index)
        right = end
    return "".join(chars), indexes


def _went_on(before: RawLine, raw: RawLine) -> bool:
    """Whether a line stood beside the one before; if so, it was added to that, a tab apart where it stands far off."""
    first, second = before.line, raw.line
    gap = second.left - first.right
    if before.glyphs or raw.glyphs or first.angle != second.angle or first.text.endswith(HYPHEN):
        return False
    if abs(first.base - second.base) > _BESIDE * first.size or gap < -_TOUCHING * first.size:
        return False
    between = "" if gap < _TOUCHING * first.size else " " if gap <= _CELLS_APART * first.size else "\t"
    first.text += between + second.text
    first.right, first.bold = second.right, first.bold and second.bold
    before.places = [*before.places, *[-1] * len(between), *raw.places]
    return True


def _mark_links(page: TextPage, found: list[RawLine]) -> None:
    for (left, bottom, right, top), address in page.links():
        height = (bottom + top) / 2
        inset = min(3.0, (right - left) / 4)
        ends = page.at(left + inset, height), page.at(right - inset, height)
        if min(ends) < 0:
            continue
        low, high = min(ends), max(ends)
        for raw in found:
            if raw.places[0] > high and raw.places[-1] > high or raw.places[0] < low and raw.places[-1] < low:
                if not raw.glyphs:  # whose indexes grow
                    continue
            within = [place for place, index in enumerate(raw.places) if low <= index <= high]
            if within:
                raw.line.links.append((within[0], within[-1] + 1, address))
