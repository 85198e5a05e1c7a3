"""What the rules of facts share: the lead of a report, facts in its own words, and their examples."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from viewer.extract.passage import Passage
from viewer.report.model import Fact, Span

LEAD = 3
"""So many paragraphs at the head tell of the event as a whole."""


@dataclass(frozen=True, slots=True)
class FactExample:
    """A text, a field of the event and what the rules must find for it: None, a value, or a tuple of organisers."""

    text: str
    field: str
    expected: str | int | tuple[str, ...] | None


def as_written(passage: Passage, span: Span, note: str | None = None) -> Fact:
    """A fact whose value is the words of a span."""
    return Fact(passage.words(span), (span,), note)


def token_at(passage: Passage, offset: int) -> Token:
    """The token that holds an offset; the passage must not be empty."""
    piece = passage.piece(offset, offset + 1)
    return piece[0] if piece is not None else passage.tokens[0]
