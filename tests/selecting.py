"""Which cases of a test that has many belong to those that are run after every change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import pytest
from _pytest.mark.structures import ParameterSet

Case = TypeVar("Case")


def few(cases: Sequence[Case], number: int) -> list[ParameterSet]:
    """All cases, to be given to ``parametrize`` or ``params``: so many, evenly spread, as they are, the others slow."""
    return few_rows([(case,) for case in cases], number)


def few_rows(rows: Sequence[tuple[object, ...]], number: int) -> list[ParameterSet]:
    """The same where each case has a value for each of several names."""
    kept = {round(place * len(rows) / number) for place in range(number)}
    marks = [[] if place in kept else [pytest.mark.slow] for place in range(len(rows))]
    return [pytest.param(*row, marks=own) for row, own in zip(rows, marks, strict=True)]
