"""What was weighed before as a feature of doubt."""

from __future__ import annotations

import math

_SURE, _NEVER = 4.0, 1e-6
"""The log-odds beyond which more tell nothing more, and the least chance."""


def against(name: str, chance: float | None) -> dict[str, float]:
    """How much speaks against what was weighed: the log-odds of its not being so, as a share of those from -4 to 4."""
    if chance is None:
        return {f"{name}, not weighed": 1.0}
    odds = math.log(max(1 - chance, _NEVER) / max(chance, _NEVER))
    return {name: (max(-_SURE, min(_SURE, odds)) + _SURE) / (2 * _SURE)}
