"""How far the figures of a group would be otherwise had other reports of the kind been annotated, and the hand.

The spread is that of the bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 13): F1 is counted of so
many groups as large as this one, drawn from its reports with replacement, and told from the lowest twentieth to the
highest. The hand is how many of ten rows of the programme, those that are shown and those that are missing, a reader
would have to touch: all that are not right in person, place and kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from tests.accuracy.tally import LAYERS, Tally, together

_SAMPLES = 1000
_SEED = 1
_ENDS = (5, 95)
"""The percentiles between which nine of ten samples lie."""


def intervals(tallies: Sequence[Tally]) -> dict[str, tuple[float, float]]:
    """For each layer between which two values F1 lies in nine samples of ten; ``tallies`` are those of the reports."""
    generator = np.random.default_rng(_SEED)
    drawn = generator.multinomial(len(tallies), [1 / len(tallies)] * len(tallies), size=_SAMPLES)
    found: dict[str, tuple[float, float]] = {}
    for layer in LAYERS:
        counts = [tally[layer] for tally in tallies]
        right, missed, wrong = (drawn @ np.array([(c.right, c.missed, c.wrong) for c in counts])).T
        f1 = 2 * right / np.maximum(1, 2 * right + missed + wrong)
        low, high = np.percentile(f1, _ENDS)
        found[layer] = float(low), float(high)
    return found


def hand(tally: Tally) -> float:
    """Of ten rows of the programme, shown or missing, how many are not right."""
    acts = tally["acts"]
    rows = acts.right + acts.wrong + acts.missed
    return 10 * (1 - tally["acts+kind"].right / rows) if rows else 0.0


def lines(groups: Sequence[tuple[str, Sequence[Tally]]]) -> Iterator[str]:
    """The spread of F1, layer by layer, and the hand, the groups side by side."""
    known = [(name, intervals(tallies), hand(together(tallies))) for name, tallies in groups]
    yield f"{'spread':10}" + "".join(f"  {name:>16}" for name, _, _ in known)
    for layer in LAYERS:
        yield f"{layer:10}" + "".join(f"  {told[layer][0]:7.3f} to {told[layer][1]:.3f}" for _, told, _ in known)
    yield f"{'the hand':10}" + "".join(f"  {touched:10.1f} in 10" for _, _, touched in known)
