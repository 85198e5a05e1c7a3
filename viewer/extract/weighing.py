"""How doubtful a finding is: features by name, weighed by data in ``resources/weights``.

A logistic regression for each kind of finding: the chance that one is wrong is the logistic function of the sum of the
weights of its features. Features have a value from 0 to 1. The weights are learned from annotated reports by
``python -m tests.training``. Features that ``viewer.report.doubting`` has words for can be told as signs.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from typing import cast

from viewer import resources
from viewer.report.doubting import SIGNS
from viewer.report.model import Origin

Features = Mapping[str, float]
"""The features of a finding, by name. One that is not named is 0."""

ALWAYS = "always"
"""The feature that every finding has: its weight is the bias."""

Key = tuple[str | int, ...]
"""What a finding is: ``("item", 3)``, ``("participant", 3, 0)``, ``("person", "p1")``, ``("fact", "date", 0)``."""

_MOST = 3
"""So many signs are told of a finding."""
_LITTLE = 0.1
"""A feature that adds no more to the log-odds is no sign."""


@cache
def weights(kind: str) -> dict[str, float]:
    """The weights for one kind of finding, by feature."""
    text = resources.path("weights", "doubt.json").read_text(encoding="utf-8")
    return cast(dict[str, dict[str, float]], json.loads(text)).get(kind, {})


def contributions(kind: str, features: Features) -> dict[str, float]:
    """What each feature adds to the log-odds of being wrong, the largest first."""
    known = weights(kind)
    found = {name: known[name] * value for name, value in features.items() if name in known}
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def doubt(kind: str, features: Features) -> float:
    """The chance that a finding is wrong, to two digits."""
    sum_of_weights = sum(contributions(kind, {ALWAYS: 1.0, **features}).values())
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, sum_of_weights)))), 2)


def origin(kind: str, by: str, features: Features) -> Origin:
    """The origin of a finding: what found it, the doubt, and the features that raise it most as its signs."""
    raised = [name for name, added in contributions(kind, features).items() if added > _LITTLE and name in SIGNS]
    return Origin(by, doubt(kind, features), tuple(raised[:_MOST]))
