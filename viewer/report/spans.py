"""Spans of a text, alone and taken together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of the report's text: half-open, in Unicode code points.

    A long report has a hundred thousand, which are made and compared at every step: a tuple takes a third of the time.
    """

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


Spans = tuple[Span, ...]


def merged(spans: Iterable[Span]) -> Spans:
    """The spans in text order, those that touch or overlap made one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def passages(text: str, spans: Iterable[Span]) -> Spans:
    """The spans in text order, those made one between which no word of the text is left out."""
    found: list[Span] = []
    for span in merged(spans):
        if found and not any(sign.isalnum() for sign in text[found[-1].end : span.start]):
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)
