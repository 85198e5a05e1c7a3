"""Who is in an act, with which function, and by which words the report names them there."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract.language.tokens import Token
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.report.model import Span, Spans

_WITHIN = 300
"""So many tokens of a sentence are looked at for words that mean somebody: one may be as long as the text."""


@dataclass(frozen=True, slots=True)
class Taking:
    """Somebody in an act: index of the person's draft, function, the words, and how those name the person."""

    person: int
    function: str
    spans: Spans
    by: str


def of(reading: Reading, act: Act) -> Iterator[Taking]:
    """Everybody in an act, first those by or for whom it was done, then those beside them.

    The words are those of the first stretch of the act that names the person, or else means them by a pronoun or an
    office; where none does, the name that stands nearest before the act.
    """
    had = [(person, act.functions.get(person, "agent")) for person in act.people]
    for person, function in dict.fromkeys([*had, *act.companions]):
        spans, by = _words(reading, act, person)
        yield Taking(person, function, spans, by)


def _words(reading: Reading, act: Act, person: int) -> tuple[Spans, str]:
    stretches = [act.span, *act.more]
    for stretch in stretches:
        if names := _names(reading, person, stretch):
            return names, "named"
        if (meant := _meant(reading, person, stretch)) is not None:
            return meant
    return (_nearest(reading, person, act.token),), "nearest name"


def _names(reading: Reading, person: int, stretch: Span) -> Spans:
    draft = reading.people[person]
    piece = reading.passage.piece(stretch.start, stretch.end)
    if piece is None:
        return ()
    first = bisect.bisect_left(draft.firsts, piece.start)
    last = bisect.bisect_left(draft.firsts, piece.end)
    return tuple(mention.full_span for mention in draft.mentions[first:last])


def _meant(reading: Reading, person: int, stretch: Span) -> tuple[Spans, str] | None:
    """The first word that means the person, with what stands before it in its phrase: ``she``, ``the mayor``."""
    piece = reading.passage.piece(stretch.start, stretch.end)
    for token in () if piece is None else piece[:_WITHIN]:
        if token.pos_ not in ("PRON", "NOUN", "PROPN", "ADJ", "NUM", "DET"):
            continue
        if token.pos_ == "PRON" and reading.resolver.person(token) == person:
            return (reading.passage.span(token, token),), "pronoun"
        if token.pos_ in ("NOUN", "PROPN", "ADJ") and reading.resolver.person(token) == person:
            return (_phrase(reading, token),), "called"
        if person in reading.resolver.persons(token):
            return (_phrase(reading, token),), "one of several"
        if token.lower_ in ("i", "me", "my", "we") and person == reading.teller:
            return (reading.passage.span(token, token),), "teller"
    return None


def _phrase(reading: Reading, token: Token) -> Span:
    before = [c for c in token.lefts if c.dep_ in ("det", "poss", "amod", "compound", "nummod", "case")]
    first = before[0].left_edge if before else token
    return reading.passage.span(first, token)


def _nearest(reading: Reading, person: int, token: Token) -> Span:
    draft = reading.people[person]
    before = bisect.bisect_right(draft.firsts, token.i) - 1
    return draft.mentions[max(0, before)].full_span
