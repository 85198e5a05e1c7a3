"""Paragraphs -> parts with their words: lines joined, hyphens at their ends taken away, links in their place."""

from __future__ import annotations

import re

from viewer.reading.composing import Part, Prose
from viewer.reading.formats.pdf.folding import clean, folded
from viewer.reading.formats.pdf.hyphens import Hyphens, ends_in_hyphen
from viewer.reading.formats.pdf.kinds import Paragraph, mark_of
from viewer.reading.formats.pdf.line import Line

_GOES_ON = re.compile(r"[^\s–—/-][–—/-]$")
"""A line that goes on without a space: breaks stand behind dashes and strokes, too."""
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
_LAST_UNSPACED = re.compile(rf"[{_UNSPACED}][”’»)]*$")
_FIRST_UNSPACED = re.compile(rf"[“‘«(]*[{_UNSPACED}]")
"""Writings without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer."""


def part_of(paragraph: Paragraph, hyphens: Hyphens) -> Part:
    """The part that a paragraph makes, with ``hyphens`` those of the document."""
    part = Part(paragraph.kind, level=paragraph.level)
    lines = paragraph.lines
    start = 0
    if paragraph.kind == "item" and (mark := mark_of(lines[0])):
        part.words.write(f"{clean(mark).strip()} ")
        start = len(mark)
    for place, line in enumerate(lines):
        after = lines[place + 1].text if place + 1 < len(lines) else ""
        on = after and paragraph.joins[place] == "on"
        if on and ends_in_hyphen(line.text):
            _write(part.words, line, start, len(line.text) - 1)
            part.words.write(hyphens.between(line.text, after))
        else:
            _write(part.words, line, start, len(line.text))
            if not on and after:
                part.words.line()
            elif after:
                part.words.write(_space(line.text, after))
        start = 0
    return part


def _space(before: str, after: str) -> str:
    """What stands between two lines of a paragraph, the first of which ends in no hyphen."""
    if _GOES_ON.search(before[-2:]):
        return ""
    ends, begins = _LAST_UNSPACED.search(before[-4:]), _FIRST_UNSPACED.match(after[:4])
    return "" if ends and begins or ends and after[0].isalnum() or begins and before[-1].isalnum() else " "


def _write(prose: Prose, line: Line, start: int, end: int) -> None:
    """Write a piece of a line, its links leading where they lead."""
    place = start
    for first, last, address in sorted(line.links):
        first, last = max(first, place), min(last, end)
        if first < last:
            _write_cells(prose, line.text[place:first])
            with prose.link(address):
                _write_cells(prose, line.text[first:last])
            place = last
    _write_cells(prose, line.text[place:end])


def _write_cells(prose: Prose, text: str) -> None:
    for place, cell in enumerate(folded(text).split("\t")):
        if place:
            prose.tab()
        prose.write(clean(cell))
