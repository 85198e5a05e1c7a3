"""Clauses as they were meant where the parser lost a part: a long sentence, a headline-like one, an object far off."""

from __future__ import annotations

from dataclasses import replace

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, hung
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token

_NOMINAL = ("NOUN", "PROPN")
_WITHIN = ("pobj", "compound", "poss", "nmod", "npadvmod", "appos", "nummod", "amod", "pcomp")
_LEMMAS = {"stag": "stage", "cop": "cope", "lit": "light", "sung": "sing"}
"""What the lemmatiser makes of some verbs, and what they are."""

_REACH = 25
"""So many tokens from its verb a lost object may stand."""


def mended(clause: Clause) -> Clause:
    """The clause, or a copy of it with what it lacks found beside the verb."""
    verb = clause.verb
    if clause.lemma in _LEMMAS:
        clause = replace(clause, lemma=_LEMMAS[clause.lemma], phrase=_LEMMAS[clause.lemma])
    if verb.dep_ == "acl" and verb.head.dep_ == "ROOT" and verb.tag_ in ("VBN", "VBD") and not _finite(verb):
        came = verb.i > verb.head.i and clause.lemma in ("follow", "ensue", "come", "sing", "play", "dance", "perform")
        if came and child(verb, "agent") is None:
            return replace(clause, aside=False, passive=False, agents=[verb.head], patients=[])
        return replace(clause, aside=False)
    if clause.patients or clause.aside and not clause.passive:
        return clause
    lost = (_inverted(verb) or _before(verb)) if clause.passive else _behind(verb)
    return replace(clause, patients=[lost]) if lost is not None else clause


def _finite(verb: Token) -> bool:
    """Whether the sentence has a verb of its own."""
    return any(t.tag_ in FINITE and t != verb and t.dep_ != "relcl" for t in verb.sent)


def _inverted(verb: Token) -> Token | None:
    """``Also honoured was X``: the subject behind the auxiliary."""
    be = child(verb, "auxpass")
    if be is None or be.i < verb.i:
        return None
    behind = child(be, "attr", "nsubj", "nsubjpass", "dep")
    return behind or hung(verb.rights, "nsubjpass", "nsubj", "dobj", "attr")


def _before(verb: Token) -> Token | None:
    """The subject of a passive verb that was hung elsewhere: the first noun of its part of the sentence."""
    found: Token | None = None
    for i in range(verb.i - 1, max(verb.sent.start, verb.i - _REACH) - 1, -1):
        token = verb.doc[i]
        if token.text in ";:–—" or token.tag_ in FINITE and token.head != verb:
            break
        if token.pos_ in _NOMINAL and token.dep_ not in _WITHIN:
            found = token
    return found


def _behind(verb: Token) -> Token | None:
    """The object of a verb that stands behind an insertion."""
    if child(verb, "ccomp", "dobj", "attr", "acomp") is not None:
        return None
    for i in range(verb.i + 1, min(verb.sent.end, verb.i + _REACH)):
        token = verb.doc[i]
        if token.pos_ in ("VERB", "AUX") or token.text in ";:–—" or token.dep_ in ("nsubj", "nsubjpass"):
            return None
        if token.pos_ in _NOMINAL and token.dep_ not in _WITHIN:
            return token
    return None
