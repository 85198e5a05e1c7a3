"""What the rules of facts share: the lead of a report, facts in its own words, and their examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract.language.passage import Passage
from viewer.extract.language.tokens import Token
from viewer.report.model import Fact, Span

LEAD = 3
"""So many paragraphs at the head tell of the event as a whole."""

_HEAD, _LINE = 10, 110
"""So many paragraphs may stand at the head; a line there has fewer characters."""
_ENDS = re.compile(r"[a-z]{2}[.!?;:,][”\"’')\]]*\s*$")


@dataclass(frozen=True, slots=True)
class FactExample:
    """A text, a field of the event and what the rules must find for it: None, a value, or a tuple of organisers."""

    text: str
    field: str
    expected: str | int | tuple[str, ...] | None


def lead(passage: Passage, *, headings: bool = False) -> Iterator[tuple[int, Span, int]]:
    """The paragraphs of the lead: number, where it stands, and how many of sentences stand before it."""
    for number, paragraph in enumerate(passage.paragraphs):
        if passage.depth(number) > LEAD:
            return
        if headings or not passage.is_heading(number):
            yield number, paragraph, passage.depth(number)


def head_lines(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """The lines at the head that are no sentences: number of the paragraph, where the line begins, and its text."""
    for number, paragraph in enumerate(passage.paragraphs[:_HEAD]):
        if passage.depth(number) > 1:
            return
        piece = passage.text[paragraph.start : min(paragraph.end, paragraph.start + 3 * _LINE)]
        lines = list(re.finditer(r"[^\n]+", piece))
        apart = len(lines) > 1 and all(len(line[0]) < _LINE and not _ENDS.search(line[0]) for line in lines)
        if passage.is_heading(number) or apart:
            for line in lines:
                yield number, paragraph.start + line.start(), line[0]


def as_written(passage: Passage, span: Span) -> Fact:
    """A fact whose value is the words of a span."""
    return Fact(passage.words(span), (span,))


def token_at(passage: Passage, offset: int) -> Token:
    """The token that holds an offset; the passage must not be empty."""
    piece = passage.piece(offset, offset + 1)
    return piece[0] if piece is not None else passage.tokens[0]
