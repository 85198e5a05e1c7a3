"""Lines -> paragraphs.

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

from viewer.reading.formats.pdf.columns import Region, regions_of
from viewer.reading.formats.pdf.edges import INDENT, SAME, Edges
from viewer.reading.formats.pdf.hyphens import ends_in_hyphen, is_parted
from viewer.reading.formats.pdf.kinds import BULLET, LETTER, NUMBER, Join, Paragraph, is_item, name
from viewer.reading.formats.pdf.lines import Line

_SIZES_ALIKE = 0.5
_WIDEST = 2.5
"""Distance of lines that is not set any wider, in sizes of the letters."""
_FARTHER = 1.2
"""Times the usual distance from which a line stands apart."""

_NOTE = re.compile(r"\[\d{1,3}\] ")
_NUMBERED = re.compile(r"\(?(\d{1,3})[.)]\s")
_RANGE = re.compile(r"\d[–-]$")
_SENTENCE_END = re.compile(r"[.!?:;؟؛…][”\"’')»\]]*$")


@dataclass(frozen=True, slots=True)
class _Measures:
    """What is usual in a document.

    The ``distance`` of lines, in sizes; whether paragraphs stand ``apart``; the size of letters of its ``body``; the
    ``numbers`` that lines begin with as items of lists do.
    """

    distance: float
    apart: bool
    body: float
    numbers: frozenset[int]


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
        for region in regions_of(lines):
            edges = _add_region(found, region, measures, edges)
    name(found, measures.body)
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
    numbers = frozenset(number for lines in pages for line in lines if (number := _number(line)) is not None)
    return _Measures(usual, farther >= 0.1 * distances.total() > 0, body_size(pages), numbers)


def _number(line: Line) -> int | None:
    match = _NUMBERED.match(line.text)
    return int(match[1]) if match else None


def _alike(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) <= _SIZES_ALIKE and before.angle == line.angle


def _add_region(found: list[Paragraph], region: Region, measures: _Measures, before: Edges | None) -> Edges:
    edges = Edges(region.mates, region.lines)
    lines = region.lines
    for place, line in enumerate(lines):
        last = found[-1] if found else None
        after = lines[place + 1] if place + 1 < len(lines) else None
        if last is None:
            join = None
        elif place:
            join = _join(last, line, after, edges, measures)
        else:
            join = _join_over_break(last, line, before, edges, region.turns) if before else None
        if last is None or join is None:
            found.append(Paragraph([line], []))
        else:
            last.lines.append(line)
            last.joins.append(join)
    return edges


def _join(last: Paragraph, line: Line, after: Line | None, edges: Edges, measures: _Measures) -> Join | None:
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
    if _begins_item(line, last, edges, measures):
        return None
    if is_item(last.lines[0]):
        return _join_item(last, line, edges)
    if _is_indented(last, line, after, edges, measures):
        return None
    if ends_in_hyphen(before.text) or not edges.has_room(last.lines, line):
        return "on"
    return "break" if measures.apart else None


def _begins_item(line: Line, last: Paragraph, edges: Edges, measures: _Measures) -> bool:
    if BULLET.match(line.text):
        return True
    if LETTER.match(line.text):
        return edges.has_room(last.lines, line)
    if not NUMBER.match(line.text):
        return False
    first = last.lines[0]
    beside = is_item(first) and abs(first.start - line.start) < line.size
    if beside or edges.has_room(last.lines, line):
        return True
    number = _number(line)  # one that has neighbours elsewhere, or it may be in a sentence: at the age of | 9. He
    counts = number is None or not measures.numbers.isdisjoint((number - 1, number + 1))
    return counts and _ends_sentence(last.lines[-1])


def _join_item(last: Paragraph, line: Line, edges: Edges) -> Join | None:
    """Whether an item of a list goes on: below its words, below its mark, or below the edge if the mark is set in."""
    first, slack = last.lines[0], SAME * line.size
    room = edges.has_room(last.lines, line)
    if len(last.lines) > 1:
        deeper = line.start - last.lines[1].start
        if abs(deeper) <= slack:
            return "on" if not room else "break" if line.start > first.start + slack else None
        return "on" if not room and not _ends_sentence(last.lines[-1]) else None
    words = 0.0 if first.from_right else first.hang
    if words and abs(line.start - words) <= slack or not words and line.start > first.start + slack:
        return "break" if room else "on"
    at_edge = abs(edges.inset(line)) <= slack and NUMBER.match(first.text) is not None
    return "on" if not room and (at_edge or abs(line.start - first.start) <= slack) else None


def _is_indented(last: Paragraph, line: Line, after: Line | None, edges: Edges, measures: _Measures) -> bool:
    """Whether the line shows by where it starts that it begins a paragraph."""
    before = last.lines[-1]
    step, slack = line.start - before.start, SAME * line.size
    if after is not None and (not _alike(line, after) or after.base - line.base > measures.distance * _FARTHER * line.size):
        after = None
    if _are_centred([*last.lines[-2:], line] + ([after] if after else [])):
        return False
    if step > INDENT * line.size:
        return True
    if step < -slack and len(last.lines) > 1:
        return abs(last.lines[-2].start - before.start) <= slack and _ends_sentence(before)
    if abs(step) > slack or len(last.lines) > 1 or after is None:
        return False
    # A paragraph of one line may be above: then both are indented, and the next line is not.
    return line.start - after.start > INDENT * line.size and not edges.has_room([line], after)


def _ends_sentence(line: Line) -> bool:
    return _SENTENCE_END.search(line.text[-20:]) is not None


def _are_centred(lines: Sequence[Line]) -> bool:
    """Whether lines one below another are set around one middle, rather than from one edge."""
    pairs = list(itertools.pairwise(lines))
    middle = all(abs((one.left + one.right) - (two.left + two.right)) < 0.5 * two.size for one, two in pairs)
    return middle and all(abs(one.start - two.start) > SAME * two.size for one, two in pairs)


def _join_over_break(last: Paragraph, line: Line, before: Edges, edges: Edges, turns: bool) -> Join | None:
    """Whether a paragraph goes on in what comes next: another column (which ``turns`` tells), or another page."""
    end = last.lines[-1]
    if is_parted(end.text):
        return "on"
    if _NOTE.match(line.text) or not _alike(end, line) or end.bold != line.bold or end.angle:
        return None
    if is_item(line) or "\t" in end.text:
        return None
    is_full = not before.has_room(last.lines, line, by_block=False)
    turns = turns or line.page != end.page
    set_in = before.inset(end) if len(last.lines) > 1 else 0.0
    is_indented = edges.inset(line) - set_in > INDENT * line.size
    if _ends_sentence(end):
        return "on" if is_full and len(last.lines) > 1 and turns and not is_indented else None
    if line.text[:1].islower() or end.text.endswith(","):
        return "on" if turns or is_full else None
    return "on" if turns and (line.rtl and end.rtl or is_full) else None
