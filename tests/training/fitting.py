"""Logistic regression with a quadratic penalty, by Newton's method (Bishop, Pattern Recognition, 4.3.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tests.training.examples import Example
from viewer.extract.weighing import ALWAYS

PENALTY = 3.0
"""Of 1 to 50 the one with the least cross entropy on reports left out (``--check``)."""

_RARE = 3
"""A feature that is seen in fewer reports is not learned."""
_STEPS = 50
_CLOSE = 1e-6

Floats = NDArray[np.float64]


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """The weights that tell wrong findings of one kind, by feature; those that hardly matter are left out."""
    reports = {(name, one.report) for one in examples for name, value in one.features.items() if value}
    counts = Counter(name for name, _ in reports)
    names = [ALWAYS, *sorted(name for name, count in counts.items() if count >= _RARE)]
    values = matrix(examples, names)
    weights = _newton(values, np.array([one.wrong for one in examples], dtype=np.float64))
    rounded = {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}
    return {name: weight for name, weight in rounded.items() if abs(weight) >= 0.01}


def matrix(examples: Sequence[Example], names: Sequence[str]) -> Floats:
    """The values of features: a row an example, a column a feature."""
    column = {name: number for number, name in enumerate(names)}
    values = np.zeros((len(examples), len(names)))
    for row, one in enumerate(examples):
        for name, value in {ALWAYS: 1.0, **one.features}.items():
            if name in column:
                values[row, column[name]] = value
    return values


def chances(examples: Sequence[Example], weights: dict[str, float]) -> Floats:
    """For each example the chance that it is wrong."""
    names = list(weights)
    sums = matrix(examples, names) @ np.array([weights[name] for name in names])
    return 1 / (1 + np.exp(-np.clip(sums, -30, 30)))


def _newton(values: Floats, wrong: Floats) -> Floats:
    weights = np.zeros(values.shape[1])
    penalty = np.full(values.shape[1], PENALTY)
    penalty[0] = _CLOSE  # the bias is free
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(values @ weights, -30, 30)))
        slope = values.T @ (chance - wrong) + penalty * weights
        curve = (values * (chance * (1 - chance))[:, None]).T @ values + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < _CLOSE:
            break
    return weights
