"""Acts that a programme is said to hold: it began with them, they followed, there was one."""

from __future__ import annotations

import re

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import chained, child, lemma
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, agents, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import bare, is_music, is_play, is_titled, kernel, leaders
from viewer.extract.rules.shared.nouns import is_crowd, is_event, is_recited, noun_kind
from viewer.extract.rules.showing.accompanying import accompanists
from viewer.extract.rules.showing.by_whom import by_whom, with_performer
from viewer.extract.rules.showing.performers import acting, cast
from viewer.extract.rules.showing.prizes import to_of

SHOWN = ("performance", "ceremony", "screening", "award")
"""Kinds that need nobody named."""


def framed(reading: Reading, clause: Clause) -> list[Act]:
    """``The evening began with a prayer``, ``a concert followed``, ``there was music by X``, ``X was followed by``."""
    if clause.aside:
        return []
    found: list[Act] = []
    for noun in _held(reading, clause):
        kind = noun_kind(noun)
        if kind is None and (clause.lemma in _CLOSING and _is_anthem(reading, noun) or _is_known(noun)):
            kind = "performance"
        if (
            clause.phrase == "bring down"
            or noun == clause.verb
            or kind is None
            and clause.lemma in _ENDING
            and is_titled(reading, noun)
        ):
            kind = "performance"
        if bare(noun) in words("showing", "things"):
            continue
        if kind is None and noun.lower_ == "ceremony" and clause.lemma in words("showing", "verbs", "frame"):
            kind = "ceremony"
        if kind in SHOWN and (not _is_whole(noun, clause) or by_whom(reading, noun)):
            people, receivers = _opener(reading, clause) or by_whom(reading, noun), list[int]()
            if kind == "award":  # "the presentation of a medal to X"
                aims = [aim for t in (noun, *(c for of in noun.children for c in of.children)) for aim in to_of(t)]
                receivers = [p for aim in aims for p in reading.resolver.persons(aim)]
            if kind == "performance":
                people += with_performer(reading, noun) if not people else []
                people = [*people, *accompanists(reading, clause.verb), *acting(reading, clause.verb)]
                people += cast(reading, noun) if is_play(noun) else []
            found.append(act(reading, clause, "ceremony" if is_recited(noun) else kind, people, noun, to=receivers))
        elif kind is None and is_music(noun):
            found.append(act(reading, clause, "performance", by_whom(reading, noun), noun))
    return found


_CLOSING = ("close", "end", "conclude", "come", "finish", "terminate", "bring", "draw")


def _is_anthem(reading: Reading, noun: Token) -> bool:
    """``closed with Auld Lang Syne``: a song by its name, which is nobody's and no place's."""
    named = (
        noun.pos_ == "PROPN"
        and noun.dep_ == "pobj"
        and any(c.dep_ == "compound" and c.text[:1].isupper() for c in noun.children)
    )
    free = reading.resolver.named(noun) is None and noun.ent_type_ not in ("PERSON", "GPE", "ORG", "DATE", "TIME")
    return named and free and not any(c.lower_ in ("the", "a", "an") for c in noun.children)


def _is_known(noun: Token) -> bool:
    """``the Marseillaise``: an anthem or hymn known by one word."""
    return noun.lower_ in words("showing", "anthems")


def _opener(reading: Reading, clause: Clause) -> list[int]:
    """``X opened the meeting with prayer``, ``X closed with a song by Cy Dow``: who."""
    if clause.lemma == "follow":
        return leaders(reading, clause.verb)
    return [] if clause.passive or clause.lemma in ("come", "precede", "include") else agents(reading, clause)


def _held(reading: Reading, clause: Clause) -> list[Token]:
    """The nouns for what happened, of a verb that only says that it did."""
    name = clause.lemma
    whole = [*clause.agents, *clause.objects()]
    if name in ("start", "begin", "commence") and not clause.passive and all(t.i > clause.verb.i for t in whole):
        return [
            part for noun in whole for part in all_of(noun) if noun_kind(part) in SHOWN
        ]  # "at ten started the Mass"
    if name in words("showing", "verbs", "frame"):
        told = [n for p, n in clause.preps if p in ("with", "to close with", "to end with", "to conclusion with", "by")]
        told += [c for c in _after_with(clause) if c not in told] if not told else []
        general = any(is_event(t) or is_crowd(t) or t.lower_ in _general() for t in whole) or not clause.agents
        person = clause.passive and clause.agents and told and told[0] in clause.agents and agents(reading, clause)
        by_one = not clause.passive and any(noun_kind(t) == "ceremony" for t in told)
        if told and (general or by_one and agents(reading, clause)) and not person:
            return [part for noun in told for part in all_of(noun)]
        if not clause.passive and any(is_event(kernel(t)) for t in clause.objects()):  # "the anthem closed the meeting"
            return [part for noun in clause.agents for part in all_of(noun)]
    to = clause.prep("to", "amid", "amidst")
    if to is not None and bare(to) in _SOUNDS and not agents(reading, clause):
        return [to]  # "the coffin was carried out to the singing of a hymn"
    if name in ("follow", "precede"):
        if clause.verb.dep_ == "advcl" and clause.verb.i < clause.verb.head.i:
            return []  # "Followed by the recitation, they lit the candles"
        return [part for noun in clause.agents for part in all_of(noun)]
    if name in ("take", "hold", "ensue", "occur", "come") and not (name == "hold" and not clause.passive):
        if name == "take" and not any(t.lower_ in ("place", "part") for t in clause.objects()):
            return []
        nouns = clause.objects() if clause.passive else [*clause.agents, *(clause.patients if name == "come" else [])]
        return [part for noun in nouns for part in all_of(noun) if not (is_event(part) and not by_whom(reading, part))]
    if name in ("dance", "sing", "play") and child(clause.verb, "expl") is not None:
        return [clause.verb]  # "there was dancing", taken for a verb
    if not clause.passive and name not in _WITH_OTHER and (with_it := clause.prep("with")) is not None:
        by_one = bool(agents(reading, clause) or leaders(reading, clause.verb))
        if name in _ENDING and is_titled(reading, with_it) and by_one:
            return [with_it]
        new = any(c.lower_ in _OWN or c.dep_ == "nummod" for c in with_it.children)
        if new and noun_kind(kernel(with_it)) == "performance" and agents(reading, clause):
            return [kernel(with_it)]  # "X brought the house down with a song"
    if clause.phrase == "bring down" and any(t.lower_ == "house" for t in clause.objects()):
        return [t for t in clause.agents if noun_kind(t) == "performance" or is_play(t) or bare(t) in _TURNS]
    if name == "be" and any(bare(t) in _HEIGHT for t in clause.agents):
        return [part for c in clause.verb.children if c.dep_ == "attr" for part in all_of(c)]
    if name in _PARTING and clause.verb.i - clause.verb.sent.start > 2:
        if _WITH_TITLE.match(clause.verb.sent.text):
            return [clause.verb]  # "With “The Heron” the meeting broke up"
        first = clause.verb.sent[0]
        sung = child(first, "pobj") if first.lower_ in ("with", "to", "after") else None
        if sung is not None and sung.i < clause.verb.i and (_is_anthem(reading, sung) or _is_known(sung)):
            return [sung]  # "With the Marseillaise the meeting dispersed"
    if name == "be" and child(clause.verb, "expl") is not None:
        return [part for c in clause.verb.children if c.dep_ == "attr" for part in all_of(c)]
    if name in words("showing", "verbs", "hold") and any(_is_programme(t) for t in clause.agents):
        return [part for noun in clause.objects() for part in all_of(noun) if _is_shown_there(reading, part)]
    return []


_SOUNDS = (
    "rendition",
    "singing",
    "rendering",
    "drumming",
    "strain",
    "music",
    "skirl",
    "accompaniment",
    "beat",
    "chanting",
)
_TURNS = ("item", "number", "turn", "act", "piece")
_HEIGHT = (
    "item",
    "number",
    "attraction",
    "hit",
    "feature",
    "highlight",
    "climax",
    "centrepiece",
    "finale",
    "pinnacle",
    "surprise",
    "feature",
)
_PARTING = ("disperse", "close", "end", "conclude", "terminate", "break", "part")
_WITH_TITLE = re.compile(r"\s*With [“\"‘][A-Z]")
_ENDING = ("respond", "follow", "oblige", "close", "end", "finish", "return", "conclude")
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


def _is_whole(noun: Token, clause: Clause) -> bool:
    """A noun that may mean the whole event, where the clause says only that this went on: ``the ceremony followed``."""
    whole = bare(noun) in (
        "ceremony",
        "service",
        "mass",
        "launch",
        "premiere",
        "concert",
        "exhibition",
        "procession",
        "distribution",
        "presentation",
        "prize-giving",
        "prizegiving",
    )
    definite = any(c.lower_ in ("the", "this", "that") for c in noun.children)
    return whole and definite and clause.lemma in ("hold", "take", "begin", "start", "open", "come", "occur")


def followed(reading: Reading, clause: Clause) -> Act | None:
    """``Questions followed``, ``two short addresses came from X``: talk told as subject of coming."""
    if clause.lemma == "follow" and (found := _speeches(reading, clause)) is not None:
        return found
    if clause.lemma in ("have", "hold", "deliver") and not (clause.passive or clause.aside):
        talk = next((t for t in clause.agents if noun_kind(t) in ("speech", "opening", "closing")), None)
        behind = [
            p
            for t in clause.patients
            if t.i > clause.verb.i and reading.resolver.named(t) is not None
            for p in reading.resolver.persons(t)
        ]
        return act(reading, clause, noun_kind(talk) or "speech", behind, talk) if talk is not None and behind else None
    if clause.lemma not in ("follow", "come", "take", "ensue", "answer", "precede") or clause.aside:
        return None
    for noun in (*clause.agents, *clause.objects()):
        kind = noun_kind(noun)
        origin = clause.prep("from")
        kind = "statement" if lemma(noun) in words("acts", "motions", "motion") else kind
        if clause.lemma == "come" and kind in _FROM and origin is not None:
            people = reading.resolver.persons(origin)
            return act(reading, clause, kind, people, noun) if people else None
        if clause.passive and noun in clause.agents and kind in ("speech", "opening", "closing", "message"):
            people = whose(reading, noun)  # "was followed by a talk from X"
            return act(reading, clause, kind, people, noun) if people else None
        if noun.lower_ in ("questions", "question") and (clause.lemma != "come" or not clause.passive):
            kind = "discussion"
        if kind == "discussion":
            return act(reading, clause, kind, agents(reading, clause) or whose(reading, noun), noun)
    return None


_FROM = ("speech", "opening", "closing", "message", "statement")
"""Kinds that come from somebody."""


def _speeches(reading: Reading, clause: Clause) -> Act | None:
    """``Further speeches followed from the other guests``, where the parser may have hung the verb on its subject."""
    origin = clause.prep("from", "by")
    speeches = next((t for t in clause.agents if t.tag_ == "NNS" and noun_kind(t) == "speech"), None)
    if clause.verb.tag_ != "VBD" or origin is None or speeches is None or clause.aside and clause.verb.dep_ != "acl":
        return None
    return act(reading, clause, "speech", reading.resolver.persons(origin), speeches)


EXAMPLES = (
    Example("The evening began with a prayer by Ann Lee.", ("ceremony: Ann Lee",)),
    Example("Ann Lee opened the meeting with prayer.", ("ceremony: Ann Lee",)),
    Example("The hymn brought the service to a close.", ("performance: ",)),
    Example("The day began with recitation from the Quran by Bo Ek.", ("ceremony: Bo Ek",)),
    Example("Bo Ek brought the house down with a comic song.", ("performance: Bo Ek",)),
    Example("Bo Ek closed with a song by Cy Dow.", ("performance: Bo Ek",)),
    Example("The coffin was carried out to the singing of a hymn.", ("performance: ",)),
    Example("With “The Heron” the meeting broke up.", ("performance: ",)),
    Example("With the Marseillaise the meeting dispersed.", ("performance: ",)),
    Example("The anthem concluded one of the best nights of the year.", ("performance: ",)),
    Example("A dialogue by six children brought down the house.", ("performance: ",)),
    Example("There was a dance with the dancer Ann Lee.", ("performance: Ann Lee",)),
    Example("The guests arrived to the drumming of a band.", ("performance: ",)),
    Example("The highlight was a dance by Bo Ek.", ("performance: Bo Ek",)),
    Example("The day began with Mass at five, led by Bo Ek.", ("ceremony: Bo Ek",)),
    Example("A grand concert followed.", ("performance: ",)),
    Example("The highlight was the presentation of a medal to Ann Lee.", ("award: Ann Lee",)),
    Example("The evening also had musical items.", ("performance: ",)),
    Example("The day ended with the national anthem.", ("performance: ",)),
    Example("There was a musical interlude by Ann Lee.", ("performance: Ann Lee",)),
    Example("The talk was followed by a dance and a film.", ("performance: ", "screening: ")),
    Example("Proceedings began with a prayer and a song by Bo Ek.", ("ceremony: ", "performance: Bo Ek")),
    Example("Two short addresses came from Ann Lee and Bo Ek.", ("speech: Ann Lee", "speech: Bo Ek")),
    Example("The introductory lecture had Prof. Ann Lee of Lund.", ("speech: Ann Lee",)),
    Example("At ten started the Holy Mass, served by Bishop Ann Lee.", ("ceremony: Ann Lee",)),
    Example("Tea was followed by a talk from Ann Lee.", ("speech: Ann Lee",)),
    Example("Questions from the hall followed.", ("discussion: ",)),
)
