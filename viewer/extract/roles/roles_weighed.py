"""Somebody's role, weighed: which of all that rules find, and of what else stands beside the name, it is, if any.

Which it is, or none, is one choice, as with facts: the chance of each is its share of the exponentials of all sums,
where that of none is 0. Shorter and longer forms of a role speak for each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from viewer.extract import weighing
from viewer.extract.language.passage import Passage
from viewer.extract.roles.role_candidates import RoleCandidate
from viewer.extract.weighing import Features

BY = "roles_weighed.likeliest"
"""What is noted as having found a role that no rule finds."""

QUESTION = "role"
_ALIKE = 0.5
"""Roles that share so many of their words are forms of one."""
_LEAST = 0.01
"""A candidate that is less likely is not compared with others."""


class Likeliest(NamedTuple):
    """The likeliest role: the chance that it, or another form of it, is somebody's."""

    candidate: RoleCandidate
    chance: float
    features: Features


def likeliest(passage: Passage, candidates: Sequence[RoleCandidate], features: Sequence[Features]) -> Likeliest | None:
    """The likeliest of what may be somebody's role; None where it is likelier that nothing is."""
    shares = weighing.shares(weighing.table("roles")[QUESTION], features)
    none = 1 - sum(shares)
    kept = [number for number, share in enumerate(shares) if share >= _LEAST]
    forms = {number: Counter(passage.words(candidates[number].span).casefold().split()) for number in kept}
    group: list[int] = []
    most = 0.0
    for number in kept:
        alike = {other: like for other in kept if (like := _likeness(forms[number], forms[other])) >= _ALIKE}
        worth = sum(shares[other] * (1 + like) for other, like in alike.items())
        if worth > most:
            group, most = list(alike), worth
    chance = sum(shares[number] for number in group)
    if chance <= none:
        return None
    best = max(group, key=lambda number: shares[number])
    return Likeliest(candidates[best], chance, features[best])


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """How many of their words two roles share, from 0 to 1."""
    return 2 * sum((one & other).values()) / (one.total() + other.total())
