"""Logistic regression with a quadratic penalty, by Newton's method (Bishop, Pattern Recognition, 4.3.3).

Each step is solved by conjugate gradients, so that any number of features may be weighed; few of them are in any one
example.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from viewer.extract.weighing import ALWAYS, Features

Floats = NDArray[np.float64]

MADE_BY = "a rule made by it"
"""A feature of what was found in reports that rules were made by: there it is worth more than elsewhere. As no other
report has it, it has no weight in what is learned."""

_SUM = "sum"
_BY_CHANCE = 9.21
"""The 99th percentile of chi-square with two degrees of freedom: one for each number of a ``PlattScaling``."""
_STEPS = 30
_CLOSE = 1e-6
_SOLVED = 1e-3
_MOST = 200
_LEAST_CHANCE = 1e-30
_HALVES = 12
_LEAST = 0.02
"""A weight that is smaller, rounded, is left out."""


@dataclass(frozen=True, slots=True)
class Example:
    """Something to learn from: its features, whether the answer is yes, and the report it is from."""

    report: str
    features: Features
    yes: bool


class Matrix:
    """The values of features, as rows of few columns: a row an example, a column a feature."""

    def __init__(self, rows: Iterable[Features], names: Sequence[str]) -> None:
        column = {name: number for number, name in enumerate(names)}
        columns: list[int] = []
        values: list[float] = []
        starts: list[int] = []
        for row in rows:
            starts.append(len(columns))
            columns.append(column[ALWAYS])
            values.append(1.0)
            for name, value in row.items():
                if value and name in column and name != ALWAYS:
                    columns.append(column[name])
                    values.append(value)
        self._columns = np.array(columns, dtype=np.int64)
        self._values = np.array(values)
        self._starts = np.array(starts, dtype=np.int64)
        self._counts = np.diff([*starts, len(columns)])
        self.shape = (len(starts), len(names))

    def times(self, weights: Floats) -> Floats:
        """The sum of the weighed values of each row."""
        return np.add.reduceat(self._values * weights[self._columns], self._starts)

    def turned(self, numbers: Floats) -> Floats:
        """For each column the sum of its values, each times the number of its row."""
        return self._sums(self._values * np.repeat(numbers, self._counts))

    def squared(self, numbers: Floats) -> Floats:
        """For each column the sum of the squares of its values, each times the number of its row."""
        return self._sums(self._values**2 * np.repeat(numbers, self._counts))

    def _sums(self, values: Floats) -> Floats:
        return np.bincount(self._columns, values, self.shape[1]).astype(np.float64)


def fit(
    examples: Sequence[Example], penalty: float, rare: int = 3, lighter: Mapping[str, float] | None = None
) -> dict[str, float]:
    """The weights that tell where the answer is yes, by feature; those that hardly matter are left out.

    ``penalty`` is that of the squares of the weights. A feature seen in fewer than so many reports (``rare``) is not
    learned. ``lighter`` says of features, by how they begin, how many times less they are penalised.
    """
    names = _names(examples, rare)
    matrix = Matrix((one.features for one in examples), names)
    yes = np.array([one.yes for one in examples], dtype=np.float64)
    return _rounded(names, _newton(matrix, yes, _penalties(names, penalty, lighter)))


def _names(examples: Iterable[Example], rare: int) -> list[str]:
    """The features that so many reports have, behind the bias."""
    reports = {(name, one.report) for one in examples for name, value in one.features.items() if value}
    counts = Counter(name for name, _ in reports)
    return [ALWAYS, *sorted(name for name, count in counts.items() if count >= rare)]


def _penalties(names: Sequence[str], penalty: float, lighter: Mapping[str, float] | None) -> Floats:
    penalties = np.array([penalty / _share(name, lighter or {}) for name in names])
    penalties[0] = _CLOSE  # the bias is free
    return penalties


def _rounded(names: Sequence[str], weights: Floats) -> dict[str, float]:
    """The weights to three digits, without those that hardly matter."""
    rounded = {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}
    return {
        name: weight
        for name, weight in sorted(rounded.items())
        if name == ALWAYS or abs(weight) >= _LEAST and name != MADE_BY
    }


def fit_choices(
    choices: Sequence[Sequence[Example]], penalty: float, rare: int = 3, lighter: Mapping[str, float] | None = None
) -> dict[str, float]:
    """The weights that tell which of several examples is the one, if any is: a conditional logit.

    Each of ``choices`` has the examples of one report. Where several are right, any of them is (their chances are
    added); where none is, the answer is none, whose sum is 0. Penalties and rare features as for ``fit``.
    """
    kept = [choice for choice in choices if choice]
    examples = [one for choice in kept for one in choice]
    names = _names(examples, rare)
    penalties = _penalties(names, penalty, lighter)
    matrix = Matrix((one.features for one in examples), names)
    group = np.repeat(np.arange(len(kept)), [len(choice) for choice in kept])
    yes = np.array([one.yes for one in examples], dtype=np.float64)
    some = np.bincount(group, yes, len(kept)) > 0
    weights = np.zeros(len(names))

    def loss(weights: Floats) -> float:
        chosen = _shares(matrix.times(weights), group, yes, some)[2]
        return float(0.5 * penalties @ weights**2 - np.log(np.maximum(chosen, _LEAST_CHANCE)).sum())

    for _ in range(_STEPS):
        shares, aims, _ = _shares(matrix.times(weights), group, yes, some)
        slope = matrix.turned(shares - aims) + penalties * weights
        diagonal = matrix.squared(shares) + penalties

        def curve(step: Floats, shares: Floats = shares) -> Floats:
            along = matrix.times(step)
            mean = np.bincount(group, shares * along, len(kept))
            return matrix.turned(shares * (along - mean[group])) + penalties * step

        step = _shortened(loss, weights, _solved(curve, slope, diagonal))
        weights -= step
        if np.abs(step).max() < _CLOSE * 1000:
            break
    return _rounded(names, weights)


def _shortened(loss: Callable[[Floats], float], weights: Floats, step: Floats) -> Floats:
    """A step, halved until the loss falls; none where it does not."""
    before = loss(weights)
    for _ in range(_HALVES):
        if loss(weights - step) < before:
            return step
        step = step / 2
    return np.zeros_like(step)


def _shares(
    sums: Floats, group: NDArray[np.int64], yes: Floats, some: NDArray[np.bool_]
) -> tuple[Floats, Floats, Floats]:
    """The chance of each to be the one of its group, what it should be by those that are right, and the chance of each
    group to be answered right."""
    most = np.zeros(len(some))
    np.maximum.at(most, group, sums)
    powers = np.exp(sums - most[group])
    whole = np.exp(-most) + np.bincount(group, powers, len(some))
    right = np.bincount(group, powers * yes, len(some))
    aims = powers * yes / np.maximum(np.where(some, right, 1.0), _LEAST_CHANCE)[group]
    return powers / whole[group], aims, np.where(some, right, np.exp(-most)) / whole


class PlattScaling(NamedTuple):
    """What makes the log-odds of something learned those of reports that it was not learned from.

    J. Platt, Probabilistic Outputs for Support Vector Machines, 1999.
    """

    slope: float
    shift: float

    def of(self, chances: Floats) -> Floats:
        """The chances that others mean."""
        return _chance(self.slope * _odds(chances) + self.shift)

    def weights(self, weights: Mapping[str, float]) -> dict[str, float]:
        """The weights that give the chances that others mean."""
        scaled = {name: round(self.slope * weight, 3) for name, weight in weights.items()}
        return scaled | {ALWAYS: round(self.slope * weights[ALWAYS] + self.shift, 3)}


def platt_scaling(examples: Sequence[Example], chances: Floats) -> PlattScaling:
    """How the chances of examples, by weights learned without their reports, are to be scaled to be what they say.

    Weights of many features are too sure of themselves elsewhere. Where a likelihood-ratio test finds no more than
    chance, nothing is scaled.
    """
    sums = [
        Example(one.report, {_SUM: float(odds)}, one.yes) for one, odds in zip(examples, _odds(chances), strict=True)
    ]
    found = fit(sums, _CLOSE)
    scaled = PlattScaling(found[_SUM], found[ALWAYS])
    yes = np.array([one.yes for one in examples])
    better = _likelihood(scaled.of(chances), yes) - _likelihood(chances, yes)
    return scaled if 2 * better > _BY_CHANCE else PlattScaling(1.0, 0.0)


def _likelihood(chances: Floats, yes: NDArray[np.bool_]) -> float:
    """The logarithm of how likely the answers are by the chances."""
    return float(np.log(np.where(yes, chances, 1 - chances)).sum())


def _odds(chances: Floats) -> Floats:
    return np.log(chances / (1 - chances))


def _share(name: str, lighter: Mapping[str, float]) -> float:
    return next((share for start, share in lighter.items() if name.startswith(start)), 1.0)


def chances(examples: Sequence[Example], weights: Mapping[str, float]) -> Floats:
    """For each example the chance that the answer is yes."""
    names = list({ALWAYS: None, **dict.fromkeys(weights)})
    matrix = Matrix((one.features for one in examples), names)
    return _chance(matrix.times(np.array([weights.get(name, 0.0) for name in names])))


def _chance(sums: Floats) -> Floats:
    return 1 / (1 + np.exp(-np.clip(sums, -30, 30)))


def _newton(matrix: Matrix, yes: Floats, penalty: Floats) -> Floats:
    weights = np.zeros(matrix.shape[1])
    for _ in range(_STEPS):
        chance = _chance(matrix.times(weights))
        slope = matrix.turned(chance - yes) + penalty * weights
        bend = chance * (1 - chance)
        diagonal = matrix.squared(bend) + penalty

        def curve(step: Floats, bend: Floats = bend) -> Floats:
            return matrix.turned(bend * matrix.times(step)) + penalty * step

        step = _solved(curve, slope, diagonal)
        weights -= step
        if np.abs(step).max() < _CLOSE * 1000:
            break
    return weights


def _solved(curve: Callable[[Floats], Floats], aim: Floats, diagonal: Floats) -> Floats:
    """Conjugate gradients (Nocedal and Wright, Numerical Optimization, algorithm 5.3), scaled by a diagonal."""
    found = np.zeros_like(aim)
    rest = aim.copy()
    scaled = rest / diagonal
    way = scaled.copy()
    size = float(rest @ scaled)
    enough = _SOLVED**2 * max(size, 1e-30)
    for _ in range(_MOST):
        if size <= enough:
            break
        bent = curve(way)
        length = size / float(way @ bent)
        found += length * way
        rest -= length * bent
        scaled = rest / diagonal
        size, before = float(rest @ scaled), size
        way = scaled + (size / before) * way
    return found
