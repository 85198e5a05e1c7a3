"""What a programme is said to hold: which nouns a clause tells as held, begun with or followed, and in which way."""

from __future__ import annotations

import re
from collections.abc import Iterable

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import chained, child, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import bare, is_play, is_titled, kernel, leaders
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind
from viewer.extract.rules.showing.by_whom import by_whom

SHOWN = ("performance", "ceremony", "screening", "award")
"""Kinds that need nobody named."""


def is_anthem(reading: Reading, noun: Token) -> bool:
    """``closed with Auld Lang Syne``: a song by its name, which is nobody's and no place's."""
    named = (
        noun.pos_ == "PROPN"
        and noun.dep_ == "pobj"
        and any(c.dep_ == "compound" and c.text[:1].isupper() for c in noun.children)
    )
    free = reading.resolver.named(noun) is None and noun.ent_type_ not in ("PERSON", "GPE", "ORG", "DATE", "TIME")
    return named and free and not has_word(noun.children, "the", "a", "an")


def is_known(noun: Token) -> bool:
    """``the Marseillaise``: an anthem or hymn known by one word."""
    return noun.lower_ in words("showing", "anthems")


def held(reading: Reading, clause: Clause) -> list[Token]:
    """The nouns for what happened, of a verb that only says that it did."""
    return next((nouns for way in _WAYS if (nouns := way(reading, clause)) is not None), list[Token]())


def _begun(_reading: Reading, clause: Clause) -> list[Token] | None:
    """``At ten started the Mass``: what began, behind its verb."""
    whole = [*clause.agents, *clause.objects()]
    if clause.lemma not in _BEGINNING or clause.passive or not all(t.i > clause.verb.i for t in whole):
        return None
    return [part for noun in whole for part in all_of(noun) if noun_kind(part) in SHOWN]


def _with_what(reading: Reading, clause: Clause) -> list[Token] | None:
    """``The evening began with a prayer``, ``the anthem closed the meeting``: what an event began or ended with."""
    if clause.lemma not in words("showing", "verbs", "frame"):
        return None
    told = clause.aims(*_WITH) or _after_with(clause)
    if told and _may_begin_with(reading, clause, told) and not _by_somebody(reading, clause, told):
        return _each(told)
    if not clause.passive and any(is_event(kernel(t)) for t in clause.objects()):
        return _each(clause.agents)
    return None


def _may_begin_with(reading: Reading, clause: Clause, told: list[Token]) -> bool:
    """Whether an event begins with it, or somebody begins one with a rite."""
    whole = [*clause.agents, *clause.objects()]
    if not clause.agents or any(is_event(t) or is_crowd(t) or t.lower_ in _general() for t in whole):
        return True
    rite = not clause.passive and any(noun_kind(t) == "ceremony" for t in told)
    return rite and bool(agents(reading, clause))


def _by_somebody(reading: Reading, clause: Clause, told: list[Token]) -> bool:
    """``Was opened by Ann Lee``: what stands behind "by" is who did it."""
    return clause.passive and told[0] in clause.agents and bool(agents(reading, clause))


def _to_sounds(reading: Reading, clause: Clause) -> list[Token] | None:
    """``The coffin was carried out to the singing of a hymn``."""
    to = clause.prep("to", "amid", "amidst")
    return [to] if to is not None and bare(to) in _SOUNDS and not agents(reading, clause) else None


def _next(_reading: Reading, clause: Clause) -> list[Token] | None:
    """``A concert followed``; not ``Followed by the recitation, they lit the candles``."""
    if clause.lemma not in ("follow", "precede"):
        return None
    opens = clause.verb.dep_ == "advcl" and clause.verb.i < clause.verb.head.i
    return [] if opens else _each(clause.agents)


def _taken_place(reading: Reading, clause: Clause) -> list[Token] | None:
    """``A concert took place``, ``a service was held``, ``then came a dance``."""
    name = clause.lemma
    if name not in ("take", "hold", "ensue", "occur", "come") or name == "hold" and not clause.passive:
        return None
    if name == "take" and not has_word(clause.objects(), "place", "part"):
        return []
    nouns = clause.objects() if clause.passive else [*clause.agents, *(clause.patients if name == "come" else [])]
    return [part for part in _each(nouns) if not is_event(part) or by_whom(reading, part)]


def _there_was_doing(_reading: Reading, clause: Clause) -> list[Token] | None:
    """``There was dancing``, taken for a verb."""
    doing = clause.lemma in ("dance", "sing", "play") and child(clause.verb, "expl") is not None
    return [clause.verb] if doing else None


def _with_own(reading: Reading, clause: Clause) -> list[Token] | None:
    """``X brought the house down with a song``, ``X closed with “Rain”``: what somebody did something else with."""
    with_it = None if clause.passive or clause.lemma in _WITH_OTHER else clause.prep("with")
    if with_it is None:
        return None
    if clause.lemma in ENDING and is_titled(reading, with_it):
        if agents(reading, clause) or leaders(reading, clause.verb):
            return [with_it]
    new = any(c.lower_ in _OWN or c.dep_ == "nummod" for c in with_it.children)
    if new and noun_kind(kernel(with_it)) == "performance" and agents(reading, clause):
        return [kernel(with_it)]
    return None


def _house_down(_reading: Reading, clause: Clause) -> list[Token] | None:
    """``A dialogue by six children brought down the house``."""
    if clause.phrase != "bring down" or not has_word(clause.objects(), "house"):
        return None
    return [t for t in clause.agents if noun_kind(t) == "performance" or is_play(t) or bare(t) in _TURNS]


def _parted_with(reading: Reading, clause: Clause) -> list[Token] | None:
    """``With “The Heron” the meeting broke up``, ``With the Marseillaise the meeting dispersed``."""
    verb, first = clause.verb, clause.verb.sent[0]
    if clause.lemma not in _PARTING or verb.i - first.i <= 2:
        return None
    if _WITH_TITLE.match(verb.sent.text):
        return [verb]
    sung = child(first, "pobj") if first.lower_ in ("with", "to", "after") else None
    fits = sung is not None and sung.i < verb.i and (is_anthem(reading, sung) or is_known(sung))
    return [sung] if sung is not None and fits else None


def _there_was(_reading: Reading, clause: Clause) -> list[Token] | None:
    """``There was a dance``, ``the highlight was a dance``."""
    if clause.lemma != "be":
        return None
    there = child(clause.verb, "expl") is not None or any(bare(t) in _HEIGHT for t in clause.agents)
    return _each([c for c in clause.verb.children if c.dep_ == "attr"]) if there else None


def _on_programme(reading: Reading, clause: Clause) -> list[Token] | None:
    """``The evening also had musical items``."""
    if clause.lemma not in words("showing", "verbs", "hold") or not any(_is_programme(t) for t in clause.agents):
        return None
    return [part for part in _each(clause.objects()) if _is_shown_there(reading, part)]


_WAYS = (
    _begun,
    _with_what,
    _to_sounds,
    _next,
    _taken_place,
    _there_was_doing,
    _with_own,
    _house_down,
    _parted_with,
    _there_was,
    _on_programme,
)
"""How a clause may say that something was held. The first that fits tells the nouns; none at all is an answer, too."""


_BEGINNING = ("start", "begin", "commence")


_WITH = ("with", "to close with", "to end with", "to conclusion with", "by")


def _each(nouns: Iterable[Token]) -> list[Token]:
    """The nouns, each with what is listed with it."""
    return [part for noun in nouns for part in all_of(noun)]


_SOUNDS = frozenset("rendition singing rendering drumming strain music skirl accompaniment beat chanting".split())


_TURNS = ("item", "number", "turn", "act", "piece")


_HEIGHT = frozenset(
    "item number attraction hit feature highlight climax centrepiece finale pinnacle surprise feature".split()
)


_PARTING = ("disperse", "close", "end", "conclude", "terminate", "break", "part")


_WITH_TITLE = re.compile(r"\s*With [“\"‘][A-Z]")


ENDING = ("respond", "follow", "oblige", "close", "end", "finish", "return", "conclude")


_OWN = ("a", "an", "his", "her", "their", "some", "several", "another", "this")


_WITH_OTHER = ("be", "work", "deal", "agree", "start", "compare", "associate", "have", "help", "experiment", "begin")
"""Verbs with which what stands behind "with" is no doing of theirs."""


def _general() -> frozenset[str]:
    return words("showing", "general", "words")


def _after_with(clause: Clause) -> list[Token]:
    inside = (t for t in clause.verb.subtree if t.lower_ == "with" and t.i > clause.verb.i and not child(t, "pcomp"))
    first = next((c for t in inside for c in t.children if c.dep_ == "pobj"), None)
    return [first] if first is not None else []


def all_of(noun: Token) -> list[Token]:
    """The noun with all that is listed with it."""
    inside = [p for p in noun.children if p.dep_ in ("nmod", "acl") and p.i > noun.i - 4 and noun_kind(p) in SHOWN]
    near = [p for p in inside if p.dep_ == "nmod" or p.i == noun.i + 1]  # "a dance and opening remarks", "chanting by"
    return [*near, *chained(noun, lambda p: p.dep_ in ("conj", "appos") and p.pos_ in ("NOUN", "PROPN"))]


def _is_programme(token: Token) -> bool:
    return is_event(token) or token.lower_ in words("showing", "general", "programme")


def _is_shown_there(reading: Reading, noun: Token) -> bool:
    """Whether a list of what an evening had tells an act, not only sums up: somebody is named, or it is music."""
    return bool(by_whom(reading, noun)) or noun_kind(noun) == "performance"
