"""Which cases of a test that has many belong to those that are run after every change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import pytest
from _pytest.mark.structures import ParameterSet

Case = TypeVar("Case")


def few(cases: Sequence[Case], number: int) -> list[ParameterSet]:
    """All cases, to be given to ``parametrize`` or ``params``: so many, evenly spread, as they are, the others slow."""
    kept = {round(place * len(cases) / number) for place in range(number)}
    return [
        pytest.param(case) if place in kept else pytest.param(case, marks=pytest.mark.slow)
        for place, case in enumerate(cases)
    ]
