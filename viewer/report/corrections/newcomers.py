"""People whom a reader names and the report's list does not have."""

from __future__ import annotations

from viewer.report.corrections.making import Maker
from viewer.report.corrections.stretches import places, words
from viewer.report.model import Person
from viewer.report.spans import Span, Spans


def newcomer(maker: Maker, name: str, near: Spans) -> Person:
    """A new person of that name. Where the text does not name them, their words are those ``near``."""
    report = maker.report
    taken = [span for person in report.people for span in person.spans]
    named = places(report.text, name, (Span(0, len(report.text)),))
    free = tuple(span for span in named if not any(span.overlaps(other) for other in taken))
    return Person(maker.new_id(), name, free or (_of_their_own(report.text, near, taken),))


def _of_their_own(text: str, near: Spans, taken: list[Span]) -> Span:
    """A stretch that is nobody else's to the letter: people are told apart by their words."""
    shorter = [Span(near[0].start, word.end) for word in words(text) if near[0].start < word.end < near[0].end]
    return next((span for span in (*near, *reversed(shorter)) if span not in taken), near[0])
