"""What a clause of giving gives, and to whom."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import conjuncts, pobjs
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token
from viewer.extract.rules.shared.doing import all_named, named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.showing.prizes import is_prize, meant, to_of, worn_by

_TO = ("to", "on", "upon", "over", "around", "round", "onto")


def given(reading: Reading, clause: Clause) -> tuple[list[Token], list[int]]:
    """What is given, and to whom."""
    things: list[Token] = []
    receivers: list[int] = []
    for token in clause.objects():
        people = _receiving(reading, clause, token)
        if reading.resolver.named(token) is None and is_prize(token):
            things.append(token)
            people = people if token.i + 1 < len(token.doc) and token.nbor().text == "(" else []
        elif not people:
            things.append(meant(token))
        receivers += people  # also in "the prizes (Music, X; Drawing, Y)"
    behind = [t for name, noun in clause.preps if name == "with" for t in conjuncts(noun) if not named(reading, t)]
    things = [*behind, *things] if clause.lemma == "present" else [*things, *behind]
    return things, list(dict.fromkeys([*receivers, *_at_aims(reading, clause, _aims(clause, things), receivers)]))


def _at_aims(reading: Reading, clause: Clause, aims: list[Token], before: list[int]) -> list[int]:
    """Those named where a prize goes to, in the passive with a long list, with a place or school behind each name."""
    found = all_named(reading, aims)
    if clause.passive and (before or found) and len(aims) == 1:
        found += enumerated(reading, aims[0].left_edge.i, _end_of_list(clause.verb, aims[0]))
    return found


def _receiving(reading: Reading, clause: Clause, token: Token) -> list[int]:
    """The people an object names, in the passive with those who are listed before them."""
    people = named(reading, token)
    if not people or not clause.passive or token.i >= clause.verb.i:
        return people
    return list(dict.fromkeys([*_listed_before(reading, clause.verb, token), *people]))


def _aims(clause: Clause, things: list[Token]) -> list[Token]:
    """The nouns for those to whom something is given, behind the verb and behind what is given."""
    aims = [noun for name, noun in clause.preps if name in _TO]
    aims += [noun for thing in things for noun in to_of(thing)]
    if clause.lemma in ("confer", "bestow"):  # "the Order of Merit on X"
        inside = (t for thing in things for t in thing.subtree if t.dep_ == "prep")
        aims += pobjs(inside, "on", "upon")
    return [*aims, *worn_by(clause)]


def _listed_before(reading: Reading, verb: Token, last: Token) -> list[int]:
    """``A of Lund, B, and C of the fifth class were awarded``: who is listed before the verb with the last one."""
    found: list[int] = []
    i = last.left_edge.i
    while i < verb.i:
        mention = reading.name_at(i)
        if mention is None:
            i += 1
            continue
        own = verb.doc[mention.last + 1].lower_ in ("'s", "’s")
        if not own and (i == last.left_edge.i or verb.doc[i - 1].pos_ != "ADP"):
            found.append(mention.person)
        i = mention.last + 1
    return found


def _end_of_list(verb: Token, first: Token) -> int:
    """The last token before somebody else is told of: who gave, or what went on."""
    for i in range(first.i + 1, verb.sent.end):
        token = verb.doc[i]
        parts = token.lower_ in ("by", "who", "which", "while", "to") or token.text in ";:"
        if parts or token.tag_ in FINITE:
            return i - 1
    return verb.sent.end - 1
