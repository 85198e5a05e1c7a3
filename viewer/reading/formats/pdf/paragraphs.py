"""Lines -> paragraphs.

A PDF has none of them, only places. A line goes on with the paragraph of the line before if it follows at the usual
distance in letters of the same size, is not indented, and its first word had no room on that line. If it had room, the
line before was ended by the writer: with a break of the line in a document that sets paragraphs apart, with the
paragraph in others.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from viewer.reading.formats.pdf.columns import Region, regions_of
from viewer.reading.formats.pdf.edges import INDENT, SAME, Edges, Reach
from viewer.reading.formats.pdf.hyphens import ends_in_hyphen, is_parted
from viewer.reading.formats.pdf.kinds import BULLET, LETTER, NUMBER, Join, Paragraph, is_item, name
from viewer.reading.formats.pdf.line import Line

_SIZES_ALIKE = 0.5
_WIDEST = 2.5
"""Distance of lines that is not set any wider, in sizes of the letters."""
_FARTHER = 1.2
"""Times the usual distance from which a line stands apart."""

_CLOSE = 0.05
"""Difference of distances from which one is nearer, in sizes of the letters."""
_LEAST_INDENTED = 3
"""So many paragraphs whose first lines are set in as far show that this is usual."""

_MOST_STRETCHED = 3
"""So many lines of two words, far apart, may follow one another in a paragraph: more of them are rows."""

_NOTE = re.compile(r"\[\d{1,3}\] ")
_NUMBERED = re.compile(r"\(?(\d{1,3})[.)]\s")
_RANGE = re.compile(r"\d[–-]$")
_SENTENCE_END = re.compile(r"[.!?:;؟؛…][”\"’')»\]]*$")


@dataclass(frozen=True, slots=True)
class _Measures:
    """What is usual in a document.

    The ``distance`` of lines, in sizes; whether paragraphs stand ``apart``; by how much their first lines are set in,
    the ``indent``, in sizes, 0 if they are not; the ``numbers`` that lines begin with as items of lists do.
    """

    distance: float
    apart: bool
    indent: float
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
    reaches: dict[int, Reach] = {}
    columns: list[tuple[Region, Edges]] = []
    for region in regions_of(pages):
        if (key := id(region.mates)) not in reaches:
            reaches[key] = Reach(region.mates)
        columns.append((region, Edges(reaches[key], region.lines)))
    measures = _measured(pages, columns)
    found: list[Paragraph] = []
    before = None
    for region, edges in columns:
        _add_region(found, region, edges, before, measures)
        before = edges
    name(found, body_size(pages))
    return found


def _measured(pages: Sequence[list[Line]], columns: Sequence[tuple[Region, Edges]]) -> _Measures:
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
    apart = farther >= 0.1 * distances.total() > 0
    numbers = frozenset(number for lines in pages for line in lines if (number := _number(line)) is not None)
    return _Measures(usual, apart, _indent(columns, usual), numbers)


def _indent(columns: Sequence[tuple[Region, Edges]], distance: float) -> float:
    """How far first lines are set in, in sizes: so that the next is not. 0 if that is not usual."""
    indents: defaultdict[float, list[float]] = defaultdict(list)
    for region, edges in columns:
        for line, after in itertools.pairwise(region.lines):
            indent = edges.inset(line) / max(line.size, 0.1)
            back = indent > INDENT and abs(edges.inset(after)) <= SAME * line.size and _follows(line, after, distance)
            if back and not is_item(line) and not is_item(after) and not edges.has_room([line], after):
                indents[round(indent * 4)].append(indent)
    usual = max(indents.values(), key=len, default=list[float]())
    return median(usual) if len(usual) >= max(_LEAST_INDENTED, 0.5 * sum(map(len, indents.values()))) else 0.0


def _follows(before: Line, line: Line, distance: float) -> bool:
    """Whether the line stands at the usual distance below another one of the same letters."""
    return _alike(before, line) and 0 < line.base - before.base <= distance * _FARTHER * line.size


def _number(line: Line) -> int | None:
    match = _NUMBERED.match(line.text)
    return int(match[1]) if match else None


def _alike(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) <= _SIZES_ALIKE and before.angle == line.angle


def _add_region(
    found: list[Paragraph], region: Region, edges: Edges, before: Edges | None, measures: _Measures
) -> None:
    lines = region.lines
    _close_gaps(lines, edges, measures)
    for place, line in enumerate(lines):
        last = found[-1] if found else None
        after = lines[place + 1] if place + 1 < len(lines) else None
        if last is None or before is None and not place:
            join = None
        elif place:
            join = _join(last, line, after, edges, measures)
        else:
            assert before is not None
            join = _join_over_break(last, line, before, edges, region.turns, measures)
        if last is None or join is None:
            found.append(Paragraph([line], [], [edges.inset(line)]))
        else:
            last.lines.append(line)
            last.joins.append(join)
            last.insets.append(edges.inset(line))


def _close_gaps(lines: Sequence[Line], edges: Edges, measures: _Measures) -> None:
    """Write a space between two words that were set apart to fill a line among others that are full."""
    if not any("\t" in line.text for line in lines):
        return
    for way in (lines, lines[::-1]):
        chain = 0
        for before, line in itertools.pairwise(way):
            above, below = (before, line) if way is lines else (line, before)
            if "\t" not in before.text:
                chain = _MOST_STRETCHED if edges.is_justified(before) or edges.is_stretched(before) else 0
            stretched = line.text.count("\t") == 1 and " " not in line.text and edges.is_stretched(line)
            if chain and stretched and _follows(above, below, measures.distance):
                line.text = line.text.replace("\t", " ")
                chain -= 1
            elif "\t" in line.text:
                chain = 0


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
        return _join_item(last, line, edges, measures)
    if _is_indented(last, line, after, edges, measures):
        return None
    if ends_in_hyphen(before.text) or not edges.has_room(last.lines, line):
        return "on"
    if edges.is_justified(before) and " " not in before.text and line.text[:1].islower():
        return "on"  # a word alone is not stretched
    return "break" if measures.apart and not measures.indent else None


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


def _join_item(last: Paragraph, line: Line, edges: Edges, measures: _Measures) -> Join | None:
    """Whether an item of a list goes on: below its words, below its mark, or below the edge if the mark is set in."""
    first, slack = last.lines[0], SAME * line.size
    room = edges.has_room(last.lines, line)
    inset = edges.inset(line)
    words = last.insets[0] + first.hang - first.left if first.hang and not first.from_right else 0.0
    if len(last.lines) > 1:
        words = last.insets[1]
    nearer = abs(inset - words) - abs(inset - measures.indent * line.size)
    if words and measures.indent and nearer > _CLOSE * line.size:
        return None  # a paragraph, set in nearly as far as the words of the item
    if len(last.lines) > 1:
        if abs(inset - words) <= slack:
            return "on" if not room else "break" if inset > last.insets[0] + slack else None
        return "on" if not room and not _ends_sentence(last.lines[-1]) else None
    if words and abs(inset - words) <= slack or not words and inset > last.insets[0] + slack:
        return "break" if room else "on"
    at_edge = abs(inset) <= slack and NUMBER.match(first.text) is not None
    return "on" if not room and (at_edge or abs(inset - last.insets[0]) <= slack) else None


def _is_indented(last: Paragraph, line: Line, after: Line | None, edges: Edges, measures: _Measures) -> bool:
    """Whether the line shows by where it starts that it begins a paragraph."""
    before = last.lines[-1]
    slack, inset = SAME * line.size, edges.inset(line)
    step = inset - last.insets[-1]
    if after is not None and not _follows(line, after, measures.distance):
        after = None
    if _are_centred([*last.lines[-2:], line] + ([after] if after else [])):
        return False
    if step > INDENT * line.size:
        return True
    if step < -slack and len(last.lines) > 1:
        return abs(last.insets[-2] - last.insets[-1]) <= slack and _ends_sentence(before)
    if step > slack and after is not None and abs(edges.inset(after) - inset) <= slack:
        return _ends_sentence(before)
    if abs(step) > slack or len(last.lines) > 1:
        return False
    # A paragraph of one line may be above: then both are indented, and the next line is not.
    if after is not None and inset - edges.inset(after) > INDENT * line.size and not edges.has_room([line], after):
        return True
    return measures.indent > 0 and abs(inset - measures.indent * line.size) <= slack and _ends_sentence(before)


def _ends_sentence(line: Line) -> bool:
    return _SENTENCE_END.search(line.text[-20:]) is not None


def _are_centred(lines: Sequence[Line]) -> bool:
    """Whether lines one below another are set around one middle, rather than from one edge."""
    pairs = list(itertools.pairwise(lines))
    middle = all(abs((one.left + one.right) - (two.left + two.right)) < 0.5 * two.size for one, two in pairs)
    return middle and all(abs(one.start - two.start) > SAME * two.size for one, two in pairs)


def _join_over_break(
    last: Paragraph, line: Line, before: Edges, edges: Edges, turns: bool, measures: _Measures
) -> Join | None:
    """Whether a paragraph goes on in what comes next: another column (which ``turns`` tells), or another page."""
    end = last.lines[-1]
    if is_parted(end.text):
        return "on"
    if _NOTE.match(line.text) or not _alike(end, line) or end.bold != line.bold or end.angle:
        return None
    if is_item(line) or "\t" in end.text:
        return None
    turns = turns or line.page != end.page
    is_full = before.is_full(end, line)
    set_in = last.insets[-1] if len(last.lines) > 1 else 0.0
    if _ends_sentence(end):
        is_indented = edges.inset(line) - set_in > INDENT * line.size
        return "on" if turns and is_full and not is_indented and (len(last.lines) > 1 or measures.indent) else None
    if line.text[:1].islower() or end.text.endswith(","):
        return "on" if turns or is_full else None
    return "on" if turns and (line.rtl and end.rtl or is_full) else None
