"""Sayings in passing, which are no act of the programme: in a conversation, to the press, beside another deed.

A saying that no act of its speaker holds makes a speech by itself. Not so what is said to one person or to the
writer, what a spokesman or somebody only commenting lets a paper know, and what is told with "she said" of somebody
of whom the sentence before told another deed.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, has_word, lemma, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Reading, Saying
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind
from viewer.report.model import Span

_REACH = 60
"""So many tokens around the verb, in a sentence without end, what it tells of the floor may stand."""

_FEW = 2
"""With no more speeches told than these, and no more people quoted than one over, a lone quotation is a comment.

Who said no more than so many things after another deed said them in passing.
"""


def in_passing(reading: Reading, saying: Saying, told: int, quoted: int, said: int) -> bool:
    """Whether a saying without an act is none itself.

    ``told`` is how many speeches the report tells of with words for speeches, ``quoted`` how many others it quotes,
    ``said`` how many things it tells of as said by the speaker.
    """
    clause = reading.clause_of(saying.token)
    if clause is None:
        return False
    if to_one(saying.token) or from_seat(saying.token) or _when(saying.token) or _before_or_away(reading, clause):
        return True
    if has_floor(reading, saying.token, saying.content):
        return False
    if any(map(_is_spokesman, clause.agents)):
        return True
    ahead = saying.content[0].start < saying.token.idx  # "“It was fine,” said Ann Lee"
    if saying.mode == "direct" and ahead and told <= _FEW and quoted <= _FEW + 1:
        return True
    before = brought_on(reading, saying) if lemma(saying.token) in _PLAIN else None
    return before is not None and said <= _FEW and _beside_a_deed(reading, before)


_BEHIND = 6
"""So many tokens behind its verb it is told where and when something was said."""


def _before_or_away(reading: Reading, clause: Clause) -> bool:
    """Whether something is told as said before the event, or elsewhere."""
    if clause.perfect or _in_another_town(reading, clause):
        return True
    return clause.aside and "earlier this" in reading.passage.sentence(clause.verb).text


def _in_another_town(reading: Reading, clause: Clause) -> bool:
    """``warned in Lund on Tuesday``: in a town that the report names nowhere else, on a day of its own."""
    verb = clause.verb
    behind = verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + 1 + _BEHIND)]
    dated = any(t.ent_type_ == "DATE" for t in behind)
    towns = [noun for name, noun in clause.preps if name == "in" and noun.ent_type_ == "GPE" and noun.i > verb.i]
    if not dated or reading.passage.paragraph(verb) == 0:
        return False
    return any(len(re.findall(rf"\b{re.escape(t.text)}\b", reading.passage.text, re.IGNORECASE)) == 1 for t in towns)


def _when(verb: Token) -> bool:
    """``When Ann Lee mentioned that she would go, I packed``: what made the teller do something."""
    return verb.dep_ == "advcl" and has_word(verb.lefts, "when", "because", "since", "if")


def has_floor(reading: Reading, token: Token, said: Sequence[Span] = ()) -> bool:
    """Whether the sentence, without what was said, tells that it was said to those present, or in whose turn."""
    passage = reading.passage
    sentence = passage.sentence(token)
    for word in passage.tokens[max(sentence.start, token.i - _REACH) : min(sentence.end, token.i + _REACH)]:
        if passage.said(word) or any(part.start <= word.idx < part.end for part in said):
            continue
        name = lemma(word)
        if word.lower_ in words("acts", "cues", "order") and word.lower_ not in _THEN or word.lower_ in _FOR:
            return True
        if word.pos_ in ("NOUN", "PROPN") and word.dep_ in ("pobj", "dobj", "nsubj", "dative"):
            if is_crowd(word) or name in words("acts", "stage", "places") or name in words("acts", "people", "speech"):
                return True
            if word.dep_ == "pobj" and (is_event(word) or noun_kind(word) in ("speech", "opening", "closing")):
                return True
    return False


_PLAIN = frozenset(
    "say tell add note remark explain recall observe assure admit confess joke report reply answer laugh state".split()
)
"""One may use these in passing; one thanks, urges and praises in public."""

_THEN = ("later", "before", "after", "afterwards", "afterward", "follow", "earlier", "following", "previously")
_FOR = ("behalf", "everyone", "us", "proudly", "loudspeaker", "phone", "video", "zoom", "behalf", "turn")


def _is_spokesman(agent: Token) -> bool:
    near = [agent, *(c for c in agent.children if c.dep_ in ("appos", "compound", "nmod"))]
    near += [agent.head] if agent.dep_ == "appos" else []
    return any(lemma(t) in words("meant", "alike", "spokesman") for t in near)


def _beside_a_deed(reading: Reading, before: Token) -> bool:
    """Whether the sentence that named the speaker told something done, and no talk."""
    if has_floor(reading, before):
        return False
    verbs = [t for t in reading.passage.sentence(before) if t.pos_ == "VERB" and t.tag_ in ("VBD", "VBN")]
    talks = words("acts", "verbs", "speech", "topic", "respond") | words("saying", "verbs", "clause") | {"show"}
    return bool(verbs) and not any(lemma(t) in talks for t in verbs)


def brought_on(reading: Reading, saying: Saying) -> Token | None:
    """Where ``she`` was named, in a sentence before in the paragraph: ``Against: Ann Lee. She said ...``."""
    passage = reading.passage
    clause = reading.clause_of(saying.token)
    start = passage.sentence(saying.token).start
    if clause is None or not any(t.tag_ == "PRP" for t in clause.agents):
        return None
    named = reading.people[saying.speaker].firsts
    last = bisect.bisect_left(named, saying.token.i) - 1
    if last < 0 or named[last] >= start:
        return None
    token = passage.tokens[named[last]]
    return token if passage.paragraph(token) == passage.paragraph(saying.token) else None


def takes_turn(saying: Saying) -> bool:
    """Whether it answers or asks, so that it belongs to the questions going on."""
    return replies(saying) or lemma(saying.token) in words("saying", "turns", "asks")


def retorts(saying: Saying) -> bool:
    """Whether it was called out; not ``joked that it rained``, in so many words."""
    name = lemma(saying.token)
    if name not in words("saying", "turns", "retorts"):
        return False
    told = child(saying.token, "ccomp", "advcl")
    return name != "joke" or told is None or all(c.lower_ != "that" for c in told.lefts)


def replies(saying: Saying) -> bool:
    """Whether it answers somebody."""
    return lemma(saying.token) in words("saying", "turns", "replies")


def to_one(verb: Token) -> bool:
    """``told me``, ``assured her``, ``explained to him``: said to one person."""
    behind = pobjs(all_hung(verb.children, "prep", "dative"), "to")
    return has_word((*all_hung(verb.children, "dobj", "dative"), *behind), *_ONE)


_ONE = ("me", "him", "her")


def from_seat(verb: Token) -> bool:
    """``admitted from the third row``, ``told us at the bar``: not from where speakers stand."""
    aims = pobjs(all_hung(verb.children, "prep"), "from", "at", "in", "over")
    return any(lemma(aim) in _SEATS for aim in aims)


_SEATS = ("row", "table", "bar", "queue", "corridor", "bus", "car", "train", "kitchen", "doorway", "porch", "seat")


EXAMPLES = (
    Example("There was no time for questions. Bo Dunn replied that flour was dear.", ("speech: Bo Dunn",)),
    Example(
        "The bakers met in Lowick.\n\nAnn Lee gave a talk.\n\nBo Dunn warned in Aarhus on Tuesday that flour was dear.",
        ("speech: Ann Lee",),
    ),
    Example("Ann Lee gave a talk. It was late, Bo Dunn told me.", ("speech: Ann Lee",)),
    Example("Ann Lee gave a talk. A spokesman, Bo Dunn, said that the pier was old.", ("speech: Ann Lee",)),
    Example("Against: Ann Lee of the Valley Union, no friends. She said that it rained.", ("speech: Ann Lee",)),
    Example("Ann Lee gave a talk. It was late, Bo Dunn admitted from the third row.", ("speech: Ann Lee",)),
    Example("Ann Lee gave a talk. Bo Dunn, announced on the posters, stayed at home.", ("speech: Ann Lee",)),
    Example("Ann Lee cut the rope from the mast. She said that it was old.", ()),
)
