"""The order of the programme: that of telling, but for what the text itself puts elsewhere."""

from __future__ import annotations

import re

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Act, Reading

_HEAD = re.compile(r"\bbefore (?:everything|anything) else\b|\bcame before everything\b")
_STEM = 4
"""So many letters in common make a noun and a verb one: ``the signing``, ``signed``."""


def ordered(reading: Reading, acts: list[Act]) -> list[Act]:
    """In the order of telling, but what is told as earlier goes ahead of what was told before it.

    An opening, or what came "before any of this", goes to the head; what "had been sung" goes ahead of the act told
    last; who "spoke first" goes ahead of the others of the paragraph.
    """
    result: list[Act] = []
    for act in acts:
        here = reading.passage.paragraph(act.token)
        start = reading.passage.words(act.span).lower()
        head = act.kind == "opening" or start.startswith(tuple(words("acts", "cues", "head")))
        if act.earlier and head or _HEAD.search(start) is not None:
            result.insert(0, act)
        elif (later := _later(reading, act, result)) is not None:
            result.insert(later, act)
            act.stated = True
        elif act.earlier and result:
            result.insert(len(result) - 1, act)
        elif any(c.lower_ == "first" and c.dep_ == "advmod" for c in act.token.children):
            mates = [
                n for n, a in enumerate(result) if a.kind == act.kind and reading.passage.paragraph(a.token) == here
            ]
            result.insert(mates[0] if mates else len(result), act)
        else:
            result.append(act)
    return result


def _later(reading: Reading, act: Act, told: list[Act]) -> int | None:
    """``before the signing``, ``it was preceded by``: the act told already that it goes before."""
    clause = reading.clause_of(act.token)
    if clause is not None and clause.lemma == "precede" and clause.passive and told:
        return len(told) - 1
    for part in act.token.children:
        if part.lower_ == "before" and part.dep_ in ("prep", "mark", "advmod"):
            return _meant(reading, part, told)
        if part.dep_ == "advcl" and any(c.lower_ == "before" and c.dep_ == "mark" for c in part.children):
            return _meant(reading, part, told)
    return None


def _meant(reading: Reading, part: Token, told: list[Act]) -> int | None:
    """The first act told already of those, or of that, which a phrase names."""
    inside = list(part.subtree)
    people = {p for t in inside if (p := reading.resolver.named(t)) is not None}
    nouns = [t for t in inside if t.pos_ == "NOUN"]
    for number, other in enumerate(told):
        if people and people & set(other.people) and other.kind != "introduction":
            return number
        title = reading.passage.words(other.title).lower()
        stems = {word[:_STEM] for word in re.findall(r"\w{4,}", title)} | {other.token.lemma_[:_STEM].lower()}
        if not people and any(len(t) >= _STEM and t.lower_[:_STEM] in stems for t in nouns):
            return number
    return None


EXAMPLES = (
    Example(
        "Ann Lee and Bo Ek signed the charter. Before the signing Cy Dunn spoke about the sea.",
        ("speech: Cy Dunn", "ceremony: Ann Lee, Bo Ek"),
    ),
    Example(
        "Ann Lee spoke about the sea. Bo Ek sang before Ann Lee's speech.",
        ("performance: Bo Ek", "speech: Ann Lee"),
    ),
)
