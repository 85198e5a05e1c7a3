"""Activities that a verb tells by itself: a crowd marched, somebody showed visitors round or taught them a song."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import agents, all_named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import doers, leaders
from viewer.extract.rules.shared.nouns import goes_through_place, is_crowd

_MANY = ("they", "we", "people", "hundreds", "thousands", "dozens", "everyone", "us", "everybody", "them")


def by_verb(reading: Reading, clause: Clause) -> list[int] | None:
    """Who does it, where the verb alone tells an activity; None where it tells none."""
    if clause.aside or clause.negated:
        return None
    crowd = any(map(is_many, clause.agents)) or clause.verb.i > 0 and is_many(clause.verb.nbor(-1))
    doing = _Doing(reading, clause, [] if crowd else agents(reading, clause), crowd)
    for fits, who in _WAYS:
        if fits(clause):
            return who(doing)
    return None


@dataclass(frozen=True, slots=True)
class _Doing:
    """Who does something: people by name, or a crowd."""

    reading: Reading
    clause: Clause
    people: list[int]
    crowd: bool


def _who_marches(doing: _Doing) -> list[int] | None:
    told = doing.crowd or doing.people and doing.clause.preps
    return doing.people or leaders(doing.reading, doing.clause.verb) if told else None


def _who_competes(doing: _Doing) -> list[int] | None:
    return [] if doing.crowd else None


def _who_tours(doing: _Doing) -> list[int] | None:
    return doing.people if (doing.crowd or doing.people) and doing.clause.patients else None


def _auctions(clause: Clause) -> bool:
    return clause.lemma == "auction" or any(p in ("at", "by") and n.lower_ == "auction" for p, n in clause.preps)


def _who_auctions(doing: _Doing) -> list[int]:
    return doers(doing.reading, doing.clause)


def _are_shown(clause: Clause) -> bool:
    return clause.lemma in ("show", "teach") and clause.passive and any(map(is_many, clause.patients))


def _who_shows_how(doing: _Doing) -> list[int] | None:
    """``Farmers were shown how to graft pears by Ann Lee``."""
    verb = doing.clause.verb
    if not has_word(verb.subtree, "how"):
        return None
    by = [c for t in verb.subtree if t.lower_ == "by" and t.i > verb.i for c in t.children]
    return doing.people or all_named(doing.reading, by)


def _who_walks(doing: _Doing) -> list[int] | None:
    """``Hundreds walked from the pier to the bridge``."""
    ways = {name for name, _ in doing.clause.preps}
    return doing.people if doing.crowd and ({"from", "to"} <= ways or "through" in ways) else None


def _who_shows_round(doing: _Doing) -> list[int] | None:
    clause = doing.clause
    told = doing.people and not clause.perfect and (_round(clause.verb) or _in_doing(clause))
    return doing.people if told else None


def _who_teaches(doing: _Doing) -> list[int] | None:
    """``Ann Lee taught the children to sail``, ``taught them a song``, ``taught the Reel``."""
    clause = doing.clause
    if not doing.people or clause.perfect:
        return None
    many = any(map(is_many, clause.objects()))
    if many and child(clause.verb, "xcomp", "ccomp") is not None:
        return doing.people
    if clause.lemma == "teach" and len(clause.patients) > 1 and any(map(is_many, clause.patients)):
        return doing.people
    return doing.people if any(map(_is_the_name, clause.objects())) else None


def _is_the_name(token: Token) -> bool:
    return token.pos_ == "PROPN" and has_word(token.lefts, "the")


def _verb(*names: str) -> Callable[[Clause], bool]:
    """Whether the verb of a clause is one of these."""
    return lambda clause: clause.lemma in names


def _verb_of(key: str) -> Callable[[Clause], bool]:
    """Whether the verb of a clause is in a list of the lexicon."""
    return lambda clause: clause.lemma in words("programme", "activity_verbs", key)


_WAYS: tuple[tuple[Callable[[Clause], bool], Callable[[_Doing], list[int] | None]], ...] = (
    (_verb_of("march"), _who_marches),
    (_verb("compete"), _who_competes),
    (_verb("tour"), _who_tours),
    (_auctions, _who_auctions),
    (_are_shown, _who_shows_how),
    (_verb_of("walk"), _who_walks),
    (_verb_of("show_round"), _who_shows_round),
    (_verb("teach", "train", "coach"), _who_teaches),
)
"""Which clauses may tell an activity by their verb, and who then does it; the first that fits is asked."""


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
