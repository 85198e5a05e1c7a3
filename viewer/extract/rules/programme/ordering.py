"""The order of the programme: that of telling, but for what the text itself puts elsewhere."""

from __future__ import annotations

import re

from viewer.extract.example import Example
from viewer.extract.language.line_marks import MARK
from viewer.extract.language.passage import child
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Act, Reading

_HEAD = re.compile(r"\bbefore (?:everything|anything) else\b|\bcame before everything\b")
_ENDS = re.compile(r"\b(?:closed|ended|concluded|finished|wound up|came to (?:an end|a close)) with\b")
"""Words that put something at the end of the event."""

_STEM = 4
"""So many letters in common make a noun and a verb one: ``the signing``, ``signed``."""


def ordered(reading: Reading, acts: list[Act]) -> list[Act]:
    """In the order of telling, but what is told as earlier goes ahead of what was told before it.

    An opening, or what came "before any of this", goes to the head; what "had been sung" goes ahead of the act told
    last; who "spoke first" goes ahead of the others of the paragraph; who introduced somebody, ahead of their act. What
    the event closed with goes behind a list that is printed below.
    """
    result: list[Act] = []
    for act in acts:
        here = reading.passage.paragraph(act.token)
        start = reading.passage.words(act.span).lower()
        head = act.kind == "opening" or start.startswith(tuple(words("acts", "cues", "head")))
        if act.earlier and head or _HEAD.search(start) is not None:
            result.insert(0, act)
        elif (own := _introduced(reading, act, result)) is not None:
            result.insert(own, act)
        elif (later := _later(reading, act, result)) is not None:
            result.insert(later, act)
            act.stated = True
        elif act.earlier and result:
            result.insert(len(result) - 1, act)
        elif any(c.lower_ == "first" and c.dep_ == "advmod" for c in act.token.children):
            mates = [
                n for n, a in enumerate(result) if a.kind == act.kind and reading.passage.paragraph(a.token) == here
            ]
            result.insert((*mates, len(result))[0], act)
        else:
            result.append(act)
    return _with_end_behind_list(reading, result)


def _introduced(reading: Reading, act: Act, told: list[Act]) -> int | None:
    """``Bo Ek spoke. The chair had presented him as a friend``: the act, told just before, of who is introduced."""
    whom = {person for person, function in act.companions if function == "introduced"}
    if act.kind != "introduction" or not told or not whom & set(told[-1].people) or told[-1].kind == "introduction":
        return None
    near = reading.passage.paragraph(act.token) - reading.passage.paragraph(told[-1].token) <= 1
    return len(told) - 1 if near else None


def _with_end_behind_list(reading: Reading, acts: list[Act]) -> list[Act]:
    """``The evening closed with questions.``, and below it the talks in a list: the end goes behind the list."""
    for number, act in enumerate(acts):
        behind = number + 1
        while behind < len(acts) and (acts[behind].listed or _is_item(reading, acts[behind])):
            behind += 1
        if behind > number + 1 and not act.listed and _ENDS.search(reading.passage.words(act.span)):
            return [*acts[:number], *acts[number + 1 : behind], act, *acts[behind:]]
    return acts


def _later(reading: Reading, act: Act, told: list[Act]) -> int | None:
    """``before the signing``, ``it was preceded by``: the act told already that it goes before."""
    clause = reading.clause_of(act.token)
    if clause is not None and clause.lemma == "precede" and clause.passive and told:
        return len(told) - 1
    for part in act.token.children:
        if part.lower_ == "before" and part.dep_ in ("prep", "mark", "advmod"):
            aim = child(part, "pobj")
            if aim is not None and aim.lower_ in words("acts", "cues", "end"):
                return None  # "before the conclusion of the awards"
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
        if not people and any(len(t.text) >= _STEM and t.lower_[:_STEM] in stems for t in nouns):
            return number
    return None


def _is_item(reading: Reading, act: Act) -> bool:
    """Whether the act is an item of a list itself."""
    start = reading.passage.paragraphs[reading.passage.paragraph(act.token)].start
    return MARK.match(reading.passage.text, start) is not None


EXAMPLES = (
    Example(
        "Ann Lee was presented with a cup by Bo Ek. Before the conclusion of the presentations Cy Dow sang.",
        ("award: Bo Ek, Ann Lee", "performance: Cy Dow"),
    ),
    Example(
        "Ann Lee and Bo Ek signed the charter. Before the signing Cy Dunn spoke about the sea.",
        ("speech: Cy Dunn", "ceremony: Ann Lee, Bo Ek"),
    ),
    Example(
        "Ann Lee spoke about the sea. Bo Ek sang before Ann Lee's speech.", ("performance: Bo Ek", "speech: Ann Lee")
    ),
    Example(
        "Ann Lee gave a talk. The chairman, Bo Ek, had introduced Ann Lee to the guests.",
        ("introduction: Bo Ek", "speech: Ann Lee"),
    ),
)
