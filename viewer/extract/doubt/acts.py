"""Features of acts, and of those who are in them."""

from __future__ import annotations

from itertools import islice

from viewer.extract.doubt.chances import against
from viewer.extract.doubt.places import placed, somebodys, told
from viewer.extract.rules.programme.participants import Taking
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.weighing import Features


def of_act(reading: Reading, act: Act, takings: list[Taking]) -> dict[str, float]:
    """The features of an act as a whole: that there is one, of this kind."""
    by = {taking.by for taking in takings}
    said = reading.said_in.get(id(act), 0)
    crowd = len({person for other in _beside(reading, act) for person in other.people})
    return {
        f"by={act.by}": 1.0,
        f"module={act.by.partition('.')[0]}": 1.0,
        f"kind={act.kind}": 1.0,
        f"people={min(len(act.people), 3)}": 1.0,
        f"verb={act.token.lemma_.lower()}": 0.5,
        "no person": float(not act.people),
        "pronoun": float("pronoun" in by),
        "called": float("called" in by),
        "nearest name": float("nearest name" in by),
        "weak": float(act.weak),
        "stated": float(act.stated),
        "listed": float(act.listed),
        "joined": float(bool(act.joined)),
        "several beside": min(1.0, len(_beside(reading, act)) / 3),
        "many beside": min(1.0, crowd / 6),
        "said in it": min(1.0, said / 3),
        "interpreted": float("interpreted" in act.tags),
        **against("unlikely", max(act.chances.values(), default=None)),
        **told(reading, act.token),
        **placed(reading, act.token),
    }


def of_taking(reading: Reading, act: Act, taking: Taking, features: Features) -> dict[str, float]:
    """The features of somebody in an act, the act's own ``features`` among them."""
    draft = reading.people[taking.person]
    others = reading.acts_of.get(taking.person, [])
    same = list(islice((other for other in others if other.kind == act.kind), 4))
    first = reading.passage.piece(taking.spans[0].start, taking.spans[0].end)
    token = act.token if first is None else first.root
    return {
        **features,
        f"named={taking.by}": 1.0,
        f"function={taking.function}": 1.0,
        f"place={token.dep_}": 1.0,
        "pronoun": float(taking.by == "pronoun"),
        "called": float(taking.by == "called"),
        "nearest name": float(taking.by == "nearest name"),
        "one of several": float(taking.by == "one of several"),
        "single name": float(len(draft.fullest.names) == 1),
        "named once": float(len(draft.mentions) == 1),
        "often named": min(1.0, len(draft.mentions) / 6),
        "without role": float(draft.role is None),
        "many acts": min(1.0, len(others) / 5),
        "same act elsewhere": min(1.0, (len(same) - 1) / 3),
        "far from verb": min(1.0, abs(token.i - act.token.i) / 20),
        "behind the verb": float(token.i > act.token.i),
        "owner": float(token.dep_ == "poss"),
        "somebody's": float(somebodys(token)),
        **against("unlikely of the person", act.chances.get(taking.person)),
        "governed": float(token.dep_ == "pobj" and token.head.lower_ in _SIDE),
    }


_SIDE = frozenset(("with", "for", "about", "of", "on", "against", "in", "than", "like", "including"))
"""Behind these, somebody is told of rather than as doing it."""


def _beside(reading: Reading, act: Act) -> list[Act]:
    number = reading.passage.sentence_number(act.token)
    near = reading.acts_in.get(number, ())
    return [other for other in near if other is not act]
