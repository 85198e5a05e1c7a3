"""What tests of extraction share."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from viewer.extract import weighing
from viewer.extract.proposing.adding import SURE
from viewer.extract.proposing.proposals import NO_MORE
from viewer.extract.proposing.statements_weighed import QUESTION as SAID
from viewer.extract.proposing.taking_part import QUESTION, WAS_THERE
from viewer.extract.trace import CHOSEN, PARTS
from viewer.extract.weighing import ALWAYS, Weights

_BETWEEN = (SURE + NO_MORE) / 2
_UNDECIDED: dict[str, Weights] = {
    **{part: {ALWAYS: math.log(_BETWEEN / (1 - _BETWEEN))} for part in PARTS},
    "kind=other": {},
    "recipient": {},
}


@pytest.fixture
def other_weights() -> Iterator[None]:
    """A test may weigh with weights of its own: those that were learned are put back behind it."""
    learned = {name: weighing.table(name) for name in ("acts", "statements", "people", "facts", "doubt")}
    yield
    for name, weights in learned.items():
        weighing.use(name, weights)


@pytest.fixture
def rules_alone(other_weights: None) -> None:
    """What the rules found is what is told: nothing is likely enough to be added, or so unlikely as to go."""
    weighing.use("acts", _UNDECIDED)
    weighing.use("statements", {SAID: {ALWAYS: -9.0, "way=rule": 19.0}})
    weighing.use("people", {QUESTION: {ALWAYS: -9.0}, WAS_THERE: {ALWAYS: 9.0}})
    weighing.use("facts", {field: {ALWAYS: -9.0, "rule first": 19.0} for field in CHOSEN})
