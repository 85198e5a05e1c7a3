"""What tests of extraction share."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from viewer.extract import weighing
from viewer.extract.proposing.proposals import NO_MORE, SURE
from viewer.extract.proposing.taking_part import QUESTION
from viewer.extract.weighing import ALWAYS, Weights

_BETWEEN = (SURE + NO_MORE) / 2
_UNDECIDED: dict[str, Weights] = {
    **{part: {ALWAYS: math.log(_BETWEEN / (1 - _BETWEEN))} for part in ("there", "beside", "nobody")},
    "kind=other": {},
    "recipient": {},
}


@pytest.fixture
def rules_alone() -> Iterator[None]:
    """What the rules found is what is told: nothing is likely enough to be added, or so unlikely as to go."""
    learned = {name: weighing.table(name) for name in ("acts", "people")}
    weighing.use("acts", _UNDECIDED)
    weighing.use("people", {QUESTION: {ALWAYS: -9.0}})
    yield
    for name, weights in learned.items():
        weighing.use(name, weights)
