"""Acts told by saying that somebody did as one before: ``as did Bo Ek``, ``so did the mayor``, ``X followed suit``."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child
from viewer.extract.language.tokens import Token
from viewer.extract.rules.shared.doing import act, named
from viewer.extract.rules.shared.draft import Act, Reading

_KINDS = ("speech", "performance", "ceremony", "award", "other", "exhibition")
_SAME = ("likewise", "same", "similarly", "so")


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """An act of the same kind as the last one told, for whoever is said to have done as much."""
    passage = reading.passage
    by_sentence = reading.by_sentence(known for known in told if known.people and known.kind in _KINDS)
    found: list[Act] = []
    for clause in reading.clauses:
        who, again = _as_before(clause)
        if who is None or not clause.real or not (people := named(reading, who)):
            continue
        here = passage.sentence_number(clause.verb)
        near = [a for a in by_sentence.get(here, []) if a.token.i < clause.verb.i]
        if not near and again:
            near = by_sentence.get(here - 1, [])
        if near and not set(people) & {p for a in near for p in a.people}:
            found += _alike(reading, clause, near[-1], people)
    return found


def _alike(reading: Reading, clause: Clause, last: Act, people: list[int]) -> Iterator[Act]:
    """What people are told to have done, or received, as in the last act: a speech each, all else together."""
    received = last.functions.get(last.people[-1]) == "recipient"
    for group in [[p] for p in people] if last.kind == "speech" else [people]:
        givers, receivers = ([], group) if received else (group, [])
        yield act(reading, clause, last.kind, givers, to=receivers)


def _as_before(clause: Clause) -> tuple[Token | None, bool]:
    """Who did as somebody before, and whether that may be told in the sentence before."""
    verb = clause.verb
    if clause.passive or clause.negated or verb.tag_ != "VBD":
        return None, False
    after = child(verb, "nsubj")
    ahead = verb.nbor(-1).lower_ if verb.i > verb.sent.start else ""
    if clause.lemma in ("do", "be") and ahead in ("as", "so") and after is not None and after.i > verb.i:
        return after, ahead == "so"
    subject = clause.agents[0] if clause.agents else None
    behind = {t.lower_ for t in verb.rights}
    if clause.lemma == "follow" and "suit" in behind or clause.lemma == "do" and behind & set(_SAME):
        return subject, True
    return None, False


EXAMPLES = (
    Example("Ann Lee sang a solo, as did Bo Ek.", ("performance: Ann Lee", "performance: Bo Ek")),
    Example("Ann Lee spoke about eels. So did Bo Ek.", ("speech: Ann Lee", "speech: Bo Ek")),
    Example("Ann Lee laid a wreath, and Bo Ek did the same.", ("ceremony: Ann Lee", "ceremony: Bo Ek")),
    Example("Ann Lee spoke about eels, as the mayor had asked.", ("speech: Ann Lee",)),
)
