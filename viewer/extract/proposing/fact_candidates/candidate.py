"""Words that may state a fact of the event, and what the rules think of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.extract.language.passage import Passage
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Fact, Span

WITHIN = 8000
"""So many tokens are looked at: what the event is called, and where it was, is told before."""
MOST = 60
"""So many candidates of a field are weighed, those that come first."""
_SCORES = 10
"""A rule's score of so much is the highest that counts."""


@dataclass(slots=True)
class FactCandidate:
    """Words that may state a fact, by the first place where they do; ``features`` are those of the first places."""

    field: str
    fact: Fact
    features: dict[str, float]
    of_others: bool = False
    """Weighed beside the others, but never stated: it is told of something else than the event, or is no name."""

    @property
    def span(self) -> Span:
        """The words."""
        return self.fact.spans[0]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a candidate stands: its words, the first and last token, the head, and what proposed it."""

    span: Span
    first: Token
    last: Token
    head: Token
    source: str


def occurrence(passage: Passage, span: Span | None, source: str) -> Occurrence | None:
    """The place of a stretch of words; None if there are none."""
    piece = None if span is None else passage.piece(span.start, span.end)
    return None if span is None or piece is None else Occurrence(span, piece[0], piece[-1], piece.root, source)


def by_rules(reading: Reading, field: str, value: str | int) -> dict[str, float]:
    """What the rules think of a value: which proposes it, how surely, and how far before others."""
    ranked = reading.considered.get(field, [])
    values = [str(one.fact.value).casefold() for one in ranked]
    key = str(value).casefold()
    if key not in values:
        return {"no rule": 1.0, "rules have another": float(bool(values))}
    place = values.index(key)
    one = ranked[place]
    return {
        "rule": 1.0,
        "rule first": float(place == 0),
        f"by={one.by}": 1.0,
        "score": min(1.0, max(0.0, one.score / _SCORES)),
        "high score": float(one.score > 0.6 * _SCORES),
        "ahead": float(place == 0 and (len(set(values)) == 1 or one.score - ranked[1].score > 1)),
    }


def tells(passage: Passage, place: Occurrence) -> bool:
    """Whether words are a sentence, with a finite verb and who does it: ``Game Night Was Fun``, no name of anything."""
    verbs = (t for t in passage.tokens[place.first.i : place.last.i + 1] if t.tag_ in FINITE)
    subjects = (c for verb in verbs for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass"))
    return any(subject.i >= place.first.i for subject in subjects)


def ranks(counts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """By key its place in the order of how often it is told, the most often first."""
    order = sorted(counts, key=lambda pair: -pair[1])
    return {key: place for place, (key, _) in enumerate(order)}
