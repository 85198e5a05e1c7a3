"""The occasion of what was said: the speaker's act that is told already, or a speech told by nothing else."""

from __future__ import annotations

from viewer.extract.draft import Act, Reading, Saying
from viewer.extract.passage import lemma
from viewer.extract.rules.elsewhere import elsewhere
from viewer.extract.rules.nouns import noun_kind

_GOES_ON = 3
"""So many paragraphs after an act its speaker may still be speaking."""

_LISTED = 12
"""So many after a list of talks the prose may still tell of one of them."""


def find(reading: Reading) -> None:
    """Give each statement its act, and a speech to those who spoke without any other act."""
    acts_of: dict[int, list[Act]] = {}
    for act in reading.acts:
        for person in {*act.people, *(p for p, function in act.companions if function == "moderator")}:
            acts_of.setdefault(person, []).append(act)
    for saying in reading.sayings:
        mine = acts_of.setdefault(saying.speaker, [])
        saying.act = _act_of(reading, mine, saying)
        if saying.act is None and _occasion(reading, saying):
            saying.act = _speech(reading, saying)
            mine.append(saying.act)
            reading.acts.append(saying.act)
    reading.acts.sort(key=lambda a: a.token.i)


def _occasion(reading: Reading, saying: Saying) -> bool:
    """Whether a saying without an act is one of the event's speeches, not talk about it elsewhere."""
    clause = reading.clause_of(saying.token)
    if reading.resolver.named(saying.token) is not None:
        return True
    if clause is not None and (clause.aside or clause.perfect and saying.mode == "indirect"):
        return False
    return saying.token.tag_ in ("VBD", "VBN", "VBG") and not elsewhere(reading.passage, saying.token)


def _speech(reading: Reading, saying: Saying) -> Act:
    span = reading.passage.sentence_span(saying.token)
    return Act(_kind(reading, saying), [saying.speaker], saying.token, span, saying.cue)


def _kind(reading: Reading, saying: Saying) -> str:
    """``in her closing remarks``, ``in his letter``, ``he wrote``: what the saying was part of; else a speech."""
    for token in saying.token.sent:
        if token.dep_ == "pobj" and token.head.lower_ in ("in", "with", "through", "by"):
            kind = noun_kind(token)
            if kind in ("opening", "closing", "message") and not reading.passage.said(token):
                return kind
    return "message" if lemma(saying.token) == "write" else "speech"


def _act_of(reading: Reading, mine: list[Act], saying: Saying) -> Act | None:
    """The act in which it was said: the speaker's nearest one, told before it or in the same paragraph."""
    passage = reading.passage
    here = passage.paragraph(saying.token)
    number = passage.sentence_number(saying.token)
    before = [a for a in mine if a.token.i <= saying.token.i and here - passage.paragraph(a.token) <= _reach(a)]
    same = [a for a in mine if passage.paragraph(a.token) == here]
    candidates = before or same
    if not candidates:
        return None
    return min(candidates, key=lambda a: (abs(passage.sentence_number(a.token) - number), a.token.i))


def _reach(act: Act) -> int:
    return _LISTED if act.listed else _GOES_ON
