"""Clauses that tell of a talk by no noun for one: of a topic, with stories, or by leading listeners through it."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import below, child, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.nouns import goes_through_place, is_crowd, is_event, noun_kind


def _tells_tales(clause: Clause, noun: Token) -> bool:
    """``kept us laughing with stories of the sea``, ``wound up with a plea for peace``: with what they did it."""
    if clause.lemma in ("keep", "hold", "entertain", "delight", "amuse", "captivate", "enthral", "thrill", "move"):
        return lemma(noun) in _TALES or noun_kind(noun) == "speech"
    if clause.lemma not in ("wind", "begin", "start", "finish", "end", "conclude", "close", "open"):
        return False
    whole = any(is_event(t) for t in (*clause.objects(), *clause.agents))
    return not whole and (lemma(noun) in _PLEAS or noun_kind(noun) == "speech")


_TALES = ("story", "tale", "anecdote", "memory", "account", "reminiscence", "joke", "recollection", "yarn")


_PLEAS = ("plea", "appeal", "tribute", "warning", "call", "reminder", "exhortation", "pledge", "promise", "attack")


_US = ("us", "everyone", "group", "room", "hall", "class", "house", "listeners", "me")


def _on_topic(clause: Clause) -> bool:
    """Whether the verb, alone or with its object, is one of telling; not ``shared a taxi``, ``presented a vase to``."""
    things = clause.objects()
    if any(f"{clause.lemma} {lemma(t)}" in words("acts", "verbs", "idiom") for t in things):
        return True
    if clause.lemma == "call":
        return clause.prep("for", "upon", "on") is not None
    if clause.lemma == "present" and clause.prep("to", "with") is not None:
        return any(noun_kind(t) is not None or lemma(t) in words("acts", "presented") for t in things)
    if _is_no_telling(clause, things):
        return False
    return bool({clause.lemma, clause.phrase} & words("acts", "verbs", "topic"))


def _is_no_telling(clause: Clause, things: list[Token]) -> bool:
    """``proposed to his girlfriend``, ``was introduced``, ``raised a hand``, ``shared a taxi``."""
    match clause.lemma:
        case "propose":
            return not things
        case "introduce":
            return clause.passive
        case "raise":
            return any(lemma(t) in ("hand", "glass", "arm", "fist", "fund", "money") for t in things)
        case "share":
            return clause.passive or any(lemma(t) in words("saying", "never", "shared") for t in things)
        case _:
            return False


_PROVIDING = ("provide", "give", "treat", "present", "take", "leave", "regale")


def gives_talk(clause: Clause) -> bool:
    """``treated us to a talk``, ``kept us laughing with stories``."""
    if clause.lemma in _PROVIDING:
        if any(p in ("with", "to", "through", "on") and noun_kind(n) == "speech" for p, n in clause.preps):
            return True
    withs = (n for t in below(clause.verb) if t.lower_ == "with" for n in t.children if n.dep_ == "pobj")
    return not clause.passive and any(_tells_tales(clause, n) for n in withs)


def _leads_through(clause: Clause) -> bool:
    """``took us through the plan``, ``brought us back to 1990``: a way in thought, not on foot."""
    if clause.lemma not in ("take", "walk", "guide", "lead", "transport", "bring"):
        return False
    if not any(is_crowd(t) or t.lower_ in _US for t in clause.objects()):
        return False
    if any(c.lower_ == "through" and goes_through_place(c) for c in clause.verb.children):
        return False
    if any(p == "on" and lemma(n) in words("programme", "activities", "way") for p, n in clause.preps):
        return False
    return any(p in ("through", "on", "into", "back") for p, _ in clause.preps)


def _rouses(clause: Clause) -> bool:
    """``brought us to our feet``."""
    return clause.lemma in ("bring", "get") and any(p == "to" and lemma(n) == "foot" for p, n in clause.preps)


def _shows_how(clause: Clause) -> bool:
    """``showed how eels swim``, ``taught us to row``."""
    if clause.lemma not in ("show", "teach", "make") or child(clause.verb, "ccomp", "xcomp") is None:
        return False
    return clause.lemma == "show" or any(t.lower_ in _US for t in clause.objects())


TELLING = (_on_topic, _leads_through, _rouses, _shows_how)
"""What makes a clause tell of a talk that is given by no noun for one."""
