"""Weighing: features by name, and weights for them that are data in ``resources/weights``.

A logistic regression for each question: the chance that the answer is yes is the logistic function of the sum of the
weights of the features. Features have a value from 0 to 1. The weights are learned from annotated reports by
``make train``: ``names.json`` has those of names being people's, ``letters.json`` those of words being made as given
names are (both for ``naming``), ``roles.json`` those of which words are somebody's role (for ``roles``), ``acts.json``
those of acts that may be told, ``statements.json`` those of what may have been said, ``people.json`` those of each way
of taking part, ``facts.json`` those of which candidate states a fact (these for ``proposing``), and ``doubt.json``, for
each kind of finding, those of its being wrong. Features that ``viewer.report.doubting`` has words for can be told as
signs of doubt.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import cast

from viewer import resources
from viewer.report.doubting import GENERAL, SIGNS
from viewer.report.model import Origin

Features = Mapping[str, float]
"""The features of a finding, by name. One that is not named is 0."""

ALWAYS = "always"
"""The feature that every finding has: its weight is the bias."""

Key = tuple[str | int, ...]
"""What a finding is: ``("item", 3)``, ``("participant", 3, 0)``, ``("person", "p1")``, ``("fact", "date", 0)``."""

_MOST = 3
"""So many signs are told of a finding."""
_MUCH = 0.5
"""Of a feature that is a share, so much makes it a sign: what stands in the first half is not late."""
_LITTLE = 0.07
"""A feature that adds no more to the log-odds is no sign."""

Weights = Mapping[str, float]
"""The weights of features, by name."""

_learned: dict[str, dict[str, Weights]] = {}
_rows: dict[tuple[str, ...], Rows] = {}


def table(name: str) -> dict[str, Weights]:
    """The weights in ``resources/weights/NAME.json``, by question."""
    if name not in _learned:
        text = resources.path("weights", f"{name}.json").read_text(encoding="utf-8")
        _learned[name] = cast(dict[str, Weights], json.loads(text))
    return _learned[name]


def use(name: str, weights: dict[str, Weights]) -> None:
    """Weigh with these weights instead of those of the file: for whoever learns them."""
    _learned[name] = weights
    _rows.clear()


def only_those_there(features: Features) -> dict[str, float]:
    """The features that have a value."""
    return {name: value for name, value in features.items() if value}


def total(weights: Weights, features: Features) -> float:
    """The log-odds that features add up to, without the bias."""
    get = weights.get
    found = 0.0
    for name, value in features.items():  # asked so often that a generator's cost shows
        weight = get(name)
        if weight is not None:
            found += weight * value
    return found


class Rows:
    """The weights of several questions by feature, to weigh the same features for all of them at once."""

    def __init__(self, table: Mapping[str, Weights]) -> None:
        self.questions = tuple(table)
        self._weights = tuple(table.values())
        self._bias = [weights.get(ALWAYS, 0.0) for weights in self._weights]
        self._rows: dict[str, Sequence[tuple[int, float]]] = {}

    def totals(self, features: Features) -> list[float]:
        """The log-odds that features add up to for each question, without the bias."""
        found = [0.0] * len(self.questions)
        for name, value in features.items():
            row = self._rows.get(name)
            for number, weight in self._row(name) if row is None else row:
                found[number] += weight * value
        return found

    def log_odds(self, features: Features) -> list[float]:
        """The log-odds that features and the bias add up to for each question."""
        return [total + bias for total, bias in zip(self.totals(features), self._bias, strict=True)]

    def _row(self, name: str) -> Sequence[tuple[int, float]]:
        """The weights of a feature, with the number of each question that it says something of; kept."""
        all_of_it = ((number, weights.get(name, 0.0)) for number, weights in enumerate(self._weights))
        self._rows[name] = row = tuple(one for one in all_of_it if one[1])
        return row


def rows(name: str, *beginning: str) -> Rows:
    """The weights of all questions of a table that begin with these letters, or with some of these."""
    key = (name, *beginning)
    if key not in _rows:
        chosen = {question: weights for question, weights in table(name).items() if question.startswith(beginning)}
        _rows[key] = Rows(chosen)
    return _rows[key]


def log_odds(weights: Weights, features: Features) -> float:
    """The log-odds that features and the bias add up to."""
    return total(weights, features) + weights.get(ALWAYS, 0.0)


def shares(weights: Weights, each: Sequence[Features]) -> list[float]:
    """The chance of each of several candidates to be the one, where it may be none: a conditional logit."""
    sums = [log_odds(weights, features) for features in each]
    most = max([0.0, *sums])
    powers = [math.exp(one - most) for one in sums]
    whole = math.exp(-most) + sum(powers)
    return [power / whole for power in powers]


def chance(odds: float) -> float:
    """The chance that log-odds mean."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def weights(kind: str) -> Weights:
    """The weights of the doubt of one kind of finding, by feature."""
    return table("doubt").get(kind, {})


def parts(weights: Weights, features: Features) -> dict[str, float]:
    """What each feature adds to the log-odds, and the bias."""
    found = {ALWAYS: weights.get(ALWAYS, 0.0)}
    return found | {name: weights[name] * value for name, value in features.items() if name in weights}


def contributions(kind: str, features: Features) -> dict[str, float]:
    """What each feature adds to the log-odds of being wrong, and the bias, the largest first."""
    return dict(sorted(parts(weights(kind), features).items(), key=lambda item: (-item[1], item[0])))


def doubt(kind: str, features: Features) -> float:
    """The chance that a finding is wrong, to two digits."""
    return round(chance(log_odds(weights(kind), features)), 2)


def origin(kind: str, by: str, features: Features) -> Origin:
    """The origin of a finding: what found it, the doubt, and the features that raise it most as its signs.

    Those that say least of what to look for come last.
    """
    table = weights(kind)
    much = {name: value for name, value in features.items() if value >= _MUCH and name.partition("=")[0] in SIGNS}
    adds = {name: table[name] * value for name, value in much.items() if name in table}
    raised = [name for name, added in adds.items() if added > _LITTLE]
    raised.sort(key=lambda name: (name in GENERAL, -adds[name], name))
    return Origin(by, doubt(kind, features), tuple(raised[:_MOST]))
