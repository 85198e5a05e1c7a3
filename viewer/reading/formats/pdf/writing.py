"""Paragraphs -> parts with their words: lines joined, hyphens at their ends taken away, links in their place."""

from __future__ import annotations

import re

from viewer.reading.composing import Part, Prose
from viewer.reading.formats.pdf.folding import clean, folded
from viewer.reading.formats.pdf.hyphens import Hyphens, ends_in_hyphen
from viewer.reading.formats.pdf.lines import Line
from viewer.reading.formats.pdf.paragraphs import Paragraph, mark_of

_JOINED = re.compile(r"[^\s-]-$")
"""A line, no word at its end, that the next goes on without a space."""


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
            elif after and not _JOINED.search(line.text):
                part.words.write(" ")
        start = 0
    return part


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
