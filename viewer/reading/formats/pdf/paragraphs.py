"""Lines -> paragraphs, headings, items of lists and rows.

A PDF has none of them, only places. A line goes on with the paragraph of the line before if it follows at the usual
distance in letters of the same size, is not indented, and its first word had no room on that line. If it had room, the
line before was ended by the writer: with a break of the line in a document that sets paragraphs apart, with the
paragraph in others.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from viewer.reading.composing import PartKind
from viewer.reading.formats.pdf.edges import Edges
from viewer.reading.formats.pdf.hyphens import ends_in_hyphen, is_parted
from viewer.reading.formats.pdf.lines import Line

Join = Literal["on", "break"]

_SIZES_ALIKE = 0.5
_WIDEST = 2.5
"""Distance of lines that is not set any wider, in sizes of the letters."""
_FARTHER = 1.2
"""Times the usual distance from which a line stands apart."""
_INDENT = 0.9
_SAME = 0.25
"""Distances along the line, in sizes of the letters."""
_ROWS = 6
"""Parts before a row among which there is another: cells that are long stand in parts of their own."""
_LARGER = 1.12
"""Times the size of the text from which letters are those of a heading."""
_LONGEST_HEADING, _LONGEST_BOLD_HEADING, _LONGEST_CAPTION = 200, 120, 300

_BULLET = re.compile(r"[•◦▪▸►‣●○■□∙⁃\uf0b7\uf0a7](?:\s+|(?=\w))")
_NUMBER = re.compile(r"(?:\(?\d{1,3}[.)]|\(?[A-Za-z]\)|[a-z]\.|[-–—*])(?:\s+|(?<=[.)])(?=[\u0590-\u08ff]))")
_LETTER = re.compile(r"([A-Z])\.\s+")
"""The mark of an item, or the initial of a name."""
_CAPTION = re.compile(r"(?:Figure|Fig\.|Table|Photo|Picture|شکل|جدول|تصویر|عکس)\s*\d*\s*[:.]")
_NOTE = re.compile(r"\[\d{1,3}\] ")
_RANGE = re.compile(r"\d[–-]$")
_SENTENCE_END = re.compile(r"[.!?:;؟؛…][”\"’')»\]]*$")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together. ``joins`` tells of each line but the first how it follows the one before."""

    lines: list[Line]
    joins: list[Join]
    kind: PartKind = "paragraph"
    level: int = 1

    @property
    def text(self) -> str:
        """The words of all lines."""
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class _Measures:
    """What is usual in a document: distance of lines, in sizes; whether paragraphs stand apart; size of letters."""

    distance: float
    apart: bool
    body: float


def body_size(pages: Sequence[list[Line]]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def paragraphs_of(pages: Sequence[list[Line]]) -> list[Paragraph]:
    """The paragraphs of all pages, one after the other."""
    measures = _measured(pages)
    found: list[Paragraph] = []
    edges = None
    for lines in pages:
        start = 0
        while start < len(lines):
            end = start + 1
            while end < len(lines) and not _is_break(lines[end - 1], lines[end]):
                end += 1
            edges = _add_column(found, lines[start:end], measures, edges)
            start = end
    _name(found, measures)
    return found


def _measured(pages: Sequence[list[Line]]) -> _Measures:
    distances: Counter[float] = Counter()
    for lines in pages:
        for before, line in itertools.pairwise(lines):
            if _alike(before, line) and line.size > 0:
                distance = (line.base - before.base) / line.size
                if 0.8 < distance < 3.5:
                    distances[round(distance * 20) / 20] += 1
    often = [
        distance for distance, times in distances.items() if distance < _WIDEST and times >= 0.15 * distances.total()
    ]
    usual = min(often, default=1.3)
    farther = sum(times for distance, times in distances.items() if distance > usual * _FARTHER)
    return _Measures(usual, farther >= 0.1 * distances.total() > 0, body_size(pages))


def _alike(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) <= _SIZES_ALIKE and before.angle == line.angle


def _is_break(before: Line, line: Line) -> bool:
    """Whether another column begins: the line stands above the one before, or is turned."""
    return before.angle != line.angle or line.base < before.base - before.size / 2


def _add_column(found: list[Paragraph], lines: Sequence[Line], measures: _Measures, before: Edges | None) -> Edges:
    edges = Edges(lines)
    for place, line in enumerate(lines):
        last = found[-1] if found else None
        if last is None:
            join = None
        elif place:
            join = _join(last, line, edges, measures)
        else:
            is_full = before is not None and not before.has_room(last.lines, line, by_block=False)
            join = _join_over_break(last, line, is_full, edges.inset(line) > _INDENT * line.size)
        if last is None or join is None:
            found.append(Paragraph([line], []))
        else:
            last.lines.append(line)
            last.joins.append(join)
    return edges


def _join(last: Paragraph, line: Line, edges: Edges, measures: _Measures) -> Join | None:
    before = last.lines[-1]
    if is_parted(before.text):
        return "on"
    if _NOTE.match(line.text):
        return None
    distance = (line.base - before.base) / max(line.size, 0.1)
    if not _alike(before, line) or distance > measures.distance * _FARTHER:
        return None
    if before.bold != line.bold and (before.bold and len(last.lines) == 1 or line.bold):
        if edges.has_room(last.lines, line):
            return None
    if "\t" in line.text or "\t" in before.text:
        return None if distance > 0.5 else "on"
    if _RANGE.search(before.text[-2:]) and line.text[:1].isdigit():
        return "on"
    if _begins_item(line, last, edges):
        return None
    if _is_item(last.lines[0]):
        deeper = line.start - last.lines[0].start
        return None if deeper < -_SAME * line.size else "on" if not edges.has_room(last.lines, line) else "break"
    if line.start - before.start > _INDENT * line.size and not _are_centred(before, line):
        return None
    if ends_in_hyphen(before.text) or not edges.has_room(last.lines, line):
        return "on"
    return "break" if measures.apart else None


def _begins_item(line: Line, last: Paragraph, edges: Edges) -> bool:
    if _BULLET.match(line.text):
        return True
    if _LETTER.match(line.text):
        return edges.has_room(last.lines, line)
    if not _NUMBER.match(line.text):
        return False
    first = last.lines[0]
    beside = _is_item(first) and abs(first.start - line.start) < line.size
    return beside or edges.has_room(last.lines, line) or _ends_sentence(last.lines[-1])


def _ends_sentence(line: Line) -> bool:
    return _SENTENCE_END.search(line.text[-20:]) is not None


def _is_item(line: Line) -> bool:
    return (_BULLET.match(line.text) or _NUMBER.match(line.text)) is not None


def mark_of(line: Line) -> str:
    """The mark with which an item of a list begins, with the space behind it; empty if there is none."""
    match = _BULLET.match(line.text) or _NUMBER.match(line.text) or _LETTER.match(line.text)
    return match[0] if match else ""


def _is_lettered(found: Sequence[Paragraph], place: int) -> bool:
    """Whether a paragraph begins with a letter in a row of such, rather than with the initial of a name."""
    letters = [_LETTER.match(one.lines[0].text) for one in found[max(0, place - 1) : place + 2]]
    codes = [ord(letter[1]) if letter else 0 for letter in letters]
    own = codes[min(place, 1)]
    return own > 0 and (own + 1 in codes or own - 1 in codes)


def _are_centred(before: Line, line: Line) -> bool:
    return abs((before.left + before.right) - (line.left + line.right)) < _SAME * 2 * line.size


def _join_over_break(last: Paragraph, line: Line, is_full: bool, is_indented: bool) -> Join | None:
    """Whether a paragraph, whose last line may be full, goes on in the next column or on the next page."""
    before = last.lines[-1]
    if is_parted(before.text):
        return "on"
    if _NOTE.match(line.text) or not _alike(before, line) or before.bold != line.bold or before.angle:
        return None
    if _is_item(line) or "\t" in before.text:
        return None
    if _ends_sentence(before):
        return "on" if is_full and len(last.lines) > 1 and line.page != before.page and not is_indented else None
    goes_on = line.text[:1].islower() or before.text.endswith(",") or line.rtl and before.rtl
    return "on" if goes_on or (is_full or len(last.lines) > 1) and line.page != before.page else None


def _name(found: list[Paragraph], measures: _Measures) -> None:
    """Tell headings, items, rows and captions."""
    bold = sum(len(one.text) for one in found if _all_bold(one))
    bold_is_usual = bold > 0.5 * sum(len(one.text) for one in found)
    headings: list[tuple[Paragraph, float]] = []
    items: list[float] = []
    for place, one in enumerate(found):
        first, text = one.lines[0], one.text
        size = max(line.size for line in one.lines)
        if first.angle:
            continue
        if (_is_item(first) or _is_lettered(found, place)) and not (_all_bold(one) and size >= measures.body * _LARGER):
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
        elif min(line.size for line in one.lines) >= measures.body * _LARGER and len(text) <= _LONGEST_HEADING:
            headings.append((one, round(size)))
        elif _all_bold(one) and not bold_is_usual and len(text) <= _LONGEST_BOLD_HEADING and text[-1] not in ".,;":
            headings.append((one, 0))
    ranks = sorted({size for _, size in headings}, reverse=True)
    for one, size in headings:
        if re.search(r"\w", one.text):
            one.kind, one.level = "heading", ranks.index(size) + 1


def _all_bold(paragraph: Paragraph) -> bool:
    return all(line.bold for line in paragraph.lines)
