"""Rows of tables: cells a tab apart, the paragraphs of one cell on lines of their own."""

from __future__ import annotations

import re

from viewer.reading.composing import Part, Prose


def row(cells: list[list[Part]]) -> Part:
    """Cells, each with its paragraphs, as one row."""
    if sum(map(len, cells)) == 1 and cells[0]:
        only = cells[0][0]
        only.kind, only.level = "row", 1
        return only
    made = Part("row")
    for number, cell in enumerate(cells):
        if number:
            made.words.tab()
        for place, part in enumerate(cell):
            if place:
                made.words.line()
            _copy(part.words, made.words)
    return made


def _copy(words: Prose, to: Prose) -> None:
    """Write words once more, with their lines, tabs and links."""
    text, links = words.placed(0)
    done = 0
    for link in links:
        if link.span.start >= done:
            _write(text[done : link.span.start], to)
            with to.link(link.address):
                _write(text[link.span.start : link.span.end], to)
            done = link.span.end
    _write(text[done:], to)


def _write(text: str, to: Prose) -> None:
    for piece in re.split(r"([\n\t])", text):
        if piece == "\n":
            to.line()
        elif piece == "\t":
            to.tab()
        else:
            to.write(piece)
