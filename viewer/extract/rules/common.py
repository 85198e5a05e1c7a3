"""What the rules of facts share: the lead of a report, and facts in its own words."""

from __future__ import annotations

from viewer.extract.passage import Passage
from viewer.report.model import Fact, Span

LEAD = 3
"""So many paragraphs at the head tell of the event as a whole."""


def as_written(passage: Passage, span: Span, note: str | None = None) -> Fact:
    return Fact(passage.words(span), (span,), note)
