"""Which objects of a verb of saying are said: not a person welcomed, a thing presented or a question answered."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import conjuncts, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind

_PERSONAL = frozenset(
    "thank congratulate praise criticise criticize condemn commend quote blame credit salute laud compliment applaud "
    "remember commemorate rebuke attack defend denounce hail cite mention acknowledge appreciate".split()
)


def sayable(reading: Reading, clause: Clause, noun: Token) -> bool:
    """Whether the object is something said, not a person welcomed, a thing presented or a question answered."""
    name = clause.lemma
    if name in _OWN_OBJECTS:
        return _is_own_object(name, noun)
    if any(test(name, noun) for test in _UNSAYABLE):
        return False
    if reading.resolver.named(noun) is not None:
        return name in _PERSONAL
    return not (name in ("present", "report", "call") and is_event(noun))


_OWN_OBJECTS = ("move", "welcome", "honour", "honor", "call", "tell", "urge", "back", "attack", "note", "observe")
"""Verbs with few objects that are said, or none."""


_NEWS = ("offer", "share", "convey", "raise", "pose", "ask", "repeat", "report", "list", "advance")


def _is_own_object(name: str, noun: Token) -> bool:
    if name == "move":
        return noun.lower_ in ("adoption", "acceptance", "approval", "amendment", "ratification")
    if name == "welcome":
        return noun.lower_ in words("saying", "nouns", "welcomed")
    return name == "tell" and lemma(noun) in ("story", "history", "tale", "anecdote", "joke", "truth")


def _is_never_said(name: str, noun: Token) -> bool:
    """``announced the winner``, ``shared a meal``."""
    if noun.lower_ in ("winner", "winners", "start", "beginning", "end", "opening", "arrival", "names"):
        return True
    word = lemma(noun)
    if name == "share" and word in words("saying", "never", "shared"):
        return True
    return word in words("saying", "never", "object") and name not in _PERSONAL | _PLANNING


def _is_no_news(name: str, noun: Token) -> bool:
    """``raised Ann Lee``, ``offered a prayer``: somebody or an act, with verbs of giving."""
    if name in _NEWS and (noun.pos_ != "NOUN" or noun.ent_type_ in ("PERSON", "ORG")):
        return True
    return name in ("offer", "raise", "convey", "share") and noun_kind(noun) in ("ceremony", "award", "message")


def _is_pronoun(name: str, noun: Token) -> bool:
    return noun.pos_ == "PRON" and name not in _PERSONAL - {"acknowledge", "mention", "quote", "cite"}


def _is_act(name: str, noun: Token) -> bool:
    """``proposed a vote of thanks``, ``announced the opening``."""
    if name in _PLANNING and noun.lower_ in ("vote", "toast", "motion", "thanks"):
        return True
    return name not in _PERSONAL and noun_kind(noun) in ("speech", "performance", "opening", "screening")


def _is_addressed(name: str, noun: Token) -> bool:
    """``addressed the meeting``, ``covered the crowd``: whom or what somebody spoke to."""
    if name not in TALKED:
        return False
    if is_event(noun) or noun.ent_type_ in ("PERSON", "MONEY", "GPE"):
        return True
    return any(is_crowd(t) or lemma(t) in words("event", "attendance", "people") for t in conjuncts(noun))


_UNSAYABLE = (_is_never_said, _is_no_news, _is_pronoun, _is_act, _is_addressed)


_PLANNING = frozenset("propose announce recommend suggest demand request advocate promise pledge commit".split())


TALKED = frozenset("address cover review explore examine survey trace chart tackle preview question discuss".split())
