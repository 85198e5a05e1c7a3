"""Activities that a verb tells by itself: a crowd marched, somebody showed visitors round or taught them a song."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Token

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents, named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import doers, leaders
from viewer.extract.rules.shared.nouns import goes_through_place, is_crowd

_MANY = ("they", "we", "people", "hundreds", "thousands", "dozens", "everyone", "us", "everybody", "them")


def by_verb(reading: Reading, clause: Clause) -> list[int] | None:
    """Who does it, where the verb alone tells an activity; None where it tells none."""
    name = clause.lemma
    if clause.aside or clause.negated:
        return None
    crowd = any(map(is_many, clause.agents)) or clause.verb.i > 0 and is_many(clause.verb.nbor(-1))
    people = [] if crowd else agents(reading, clause)
    if name in words("programme", "activity_verbs", "march"):
        return people or leaders(reading, clause.verb) if crowd or people and clause.preps else None
    if name == "compete":
        return people if crowd and not people else None
    if name == "tour":
        return people if (crowd or people) and clause.patients else None
    if name == "auction" or any(p in ("at", "by") and n.lower_ == "auction" for p, n in clause.preps):
        return doers(reading, clause)
    if name in ("show", "teach") and clause.passive and any(map(is_many, clause.patients)):
        how = any(t.lower_ == "how" for t in clause.verb.subtree)
        by = [c for t in clause.verb.subtree if t.lower_ == "by" and t.i > clause.verb.i for c in t.children]
        return people or [p for t in by for p in named(reading, t)] if how else None  # "were shown how to graft by X"
    if name in words("programme", "activity_verbs", "walk"):
        ways = {p for p, _ in clause.preps}
        return people if crowd and ({"from", "to"} <= ways or "through" in ways) else None
    if not people or clause.perfect:
        return None
    if name in words("programme", "activity_verbs", "show_round"):
        return people if _round(clause.verb) or _in_doing(clause) else None
    if name in ("teach", "train", "coach"):
        how = child(clause.verb, "xcomp", "ccomp") is not None and any(map(is_many, clause.objects()))
        how = how or clause.lemma == "teach" and len(clause.patients) > 1 and any(map(is_many, clause.patients))
        lesson = any(t.pos_ == "PROPN" and any(c.lower_ == "the" for c in t.lefts) for t in clause.objects())
        return people if how or lesson else None
    return None


def is_many(token: Token) -> bool:
    return is_crowd(token) or token.lower_ in _MANY or token.tag_ == "NNS"


def _round(verb: Token) -> bool:
    """``showed visitors round the mill``: a crowd right behind the verb, and a word for a way round behind that."""
    behind = list(verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + 7)])
    for one, other in pairwise(behind):
        if other.lower_ in ("round", "around") and (is_many(one) or one.lower_ in ("him", "her")):
            return True
        if other.lower_ in ("through", "over") and is_many(one) and goes_through_place(other):
            return True
    return False


def _in_doing(clause: Clause) -> bool:
    """``led those who wished in folding a boat``, ``led them from room to room``."""
    many = any(is_many(t) or t.lower_ in ("those", "all") for t in clause.objects())
    if clause.lemma != "lead" or not many:
        return False
    ways = {t.lower_ for t in clause.verb.subtree if t.dep_ == "prep" and t.i > clause.verb.i}
    return any(p == "in" and n.tag_ == "VBG" for p, n in clause.preps) or {"from", "to"} <= ways
