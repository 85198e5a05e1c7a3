"""Turns: a speech told only by what was said begins where its speaker comes on.

``Ann Lee kept it short. She thanked the town.``: the speech stands at the first sentence, in which nothing is said yet.
It goes on until somebody else has a turn.
"""

from __future__ import annotations

from viewer.extract.language.passage import child, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents
from viewer.extract.rules.shared.draft import Act, Reading

_BACK = 3
"""So many sentences before the first saying a turn may begin."""


def begin(reading: Reading) -> None:
    """Move each speech that a saying made to the first sentence of its speaker's turn."""
    others = {(reading.passage.sentence_number(a.token), p) for a in reading.acts for p in a.people}
    said = _by_saying(reading)
    for act in reading.acts:
        if act.kind != "speech" or len(act.people) != 1 or (id(act), act.token.i) not in said:
            continue
        verb = _first(reading, act, others)
        if verb is not None:
            act.more.insert(0, act.span)
            act.span = reading.passage.sentence_span(verb)
            act.token = verb
    reading.acts.sort(key=lambda a: a.token.i)


def _by_saying(reading: Reading) -> set[tuple[int, int]]:
    """The acts, by identity and place, that only a saying tells."""
    return {(id(s.act), s.token.i) for s in reading.sayings if s.act is not None}


def join(reading: Reading) -> None:
    """Join to a speech what its speaker goes on to say, however far below, with nobody else's act between."""
    said = _by_saying(reading)
    kept: list[Act] = []
    gone: dict[int, Act] = {}
    for act in reading.acts:
        before = kept[-1] if kept else None
        alone = act.kind == "speech" and len(act.people) == 1 and (act.weak or (id(act), act.token.i) in said)
        if before is None or not alone or before.people != act.people or not _goes_on(reading, before, act):
            kept.append(act)
            continue
        if before.weighed:  # what a rule tells says better what it is
            gone[id(before)] = kept[-1] = act
            act.also(before.span, *before.more)
            continue
        gone[id(act)] = before
        before.also(act.span, *act.more)
    for saying in reading.sayings:
        if saying.act is not None:
            saying.act = gone.get(id(saying.act), saying.act)
    reading.acts = kept


def _goes_on(reading: Reading, before: Act, act: Act) -> bool:
    """Whether a saying goes on with the act before: a speech, or another turn at the front and now a pronoun."""
    if any(t.lower_ in _ANOTHER for t in reading.passage.sentence(act.token) if t.i < act.token.i):
        return False
    subject = child(act.token, "nsubj")
    pronoun = subject is not None and subject.pos_ == "PRON"
    return before.kind == "speech" or pronoun and before.kind in ("opening", "introduction", "closing")


_ANOTHER = ("later", "afterwards", "afterward", "then", "again", "returning", "returned", "second")


def _first(reading: Reading, act: Act, others: set[tuple[int, int]]) -> Token | None:
    """The verb of the earliest sentence before the act, in its paragraph, in which the speaker does something."""
    passage = reading.passage
    person, here = act.people[0], passage.sentence_number(act.token)
    found: Token | None = None
    for number in range(here - 1, max(-1, here - 1 - _BACK), -1):
        root = passage.sentences[number].root
        if passage.paragraph(root) != passage.paragraph(act.token) or (number, person) in others:
            break
        if not _comes_on(reading, root, person):
            break
        found = root
    return found


def _comes_on(reading: Reading, verb: Token, person: int) -> bool:
    clause = reading.clause_of(verb)
    if clause is None or not clause.real or clause.perfect or verb.tag_ not in ("VBD", "VBN"):
        return False
    if lemma(verb) in words("acts", "verbs", "idle") or reading.passage.said(verb):
        return False
    return agents(reading, clause) == [person]
