"""Turns: a speech told only by what was said begins where its speaker comes on.

``Ann Lee kept it short. She thanked the town.``: the speech stands at the first sentence, in which nothing is said yet.
"""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.draft import Act, Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import lemma
from viewer.extract.rules.doing import agents

_BACK = 3
"""So many sentences before the first saying a turn may begin."""


def begin(reading: Reading) -> None:
    """Move each speech that a saying made to the first sentence of its speaker's turn."""
    others = {(reading.passage.sentence_number(a.token), p) for a in reading.acts for p in a.people}
    for act in reading.acts:
        if act.kind != "speech" or len(act.people) != 1 or not _by_saying(reading, act):
            continue
        verb = _first(reading, act, others)
        if verb is not None:
            act.more.insert(0, act.span)
            act.span = reading.passage.sentence_span(verb)
            act.token = verb
    reading.acts.sort(key=lambda a: a.token.i)


def _by_saying(reading: Reading, act: Act) -> bool:
    return any(s.act is act and s.token == act.token for s in reading.sayings)


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
