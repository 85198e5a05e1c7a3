"""What tests of extraction share."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from viewer.extract import weighing
from viewer.extract.proposing.adding import SURE
from viewer.extract.proposing.proposals import NO_MORE
from viewer.extract.proposing.statements_weighed import QUESTION as SAID
from viewer.extract.proposing.taking_part import WAS_THERE
from viewer.extract.roles import roles_weighed
from viewer.extract.trace import CHOSEN, PARTS
from viewer.extract.weighing import ALWAYS, Weights

_BETWEEN = (SURE + NO_MORE) / 2
_UNDECIDED: dict[str, Weights] = {
    **{part: {ALWAYS: math.log(_BETWEEN / (1 - _BETWEEN))} for part in PARTS},
    "kind=other": {},
    "recipient": {},
}


_ROLES: Weights = {
    ALWAYS: -9.0,
    "rule best": 19.0,
    "rule one of several": 4.0,
    **{f"rule best mention={number}": -2.0 * number for number in range(4)},
    **{f"words={length}": 0.1 * length for length in range(9)},
}
"""By these the role is what rules find that says most, by the first mention, in its longest form."""


RULES_SAY: dict[str, Weights] = {SAID: {ALWAYS: -9.0, "way=rule": 19.0}}
"""Weights by which rules alone tell who said what."""


@pytest.fixture
def other_weights() -> Iterator[None]:
    """A test may weigh with weights of its own: those that were learned are put back behind it."""
    learned = {name: weighing.table(name) for name in ("acts", "statements", "people", "facts", "roles", "doubt")}
    yield
    for name, weights in learned.items():
        weighing.use(name, weights)


@pytest.fixture
def rules_alone(other_weights: None) -> None:
    """What the rules found is what is told: nothing is likely enough to be added, or so unlikely as to go."""
    weighing.use("acts", _UNDECIDED)
    weighing.use("statements", RULES_SAY)
    weighing.use("people", {WAS_THERE: {ALWAYS: 9.0}})
    weighing.use("roles", {roles_weighed.QUESTION: _ROLES})
    weighing.use("facts", {field: {ALWAYS: -9.0, "rule first": 19.0} for field in CHOSEN})
