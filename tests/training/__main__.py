"""Learn how doubtful findings are: ``python -m tests.training [--check]``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tests.accuracy import reliability
from tests.accuracy.application import ROOT
from tests.accuracy.verdicts import KINDS
from tests.training.examples import Example, examples
from tests.training.fitting import chances, fit

_FOLDERS = (ROOT / "tests" / "reports" / "known", Path(__file__).parent / "reports")
_WEIGHTS = ROOT / "resources" / "weights" / "doubt.json"
_FOLDS = 10
_SEED = 1


def main() -> int:
    """Write the weights, or check them; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.training", description=__doc__)
    parser.add_argument("--check", action="store_true", help="tell how doubt fits reports left out; write nothing")
    options = parser.parse_args()
    found = list(examples(_FOLDERS))
    if options.check:
        print("\n".join(reliability.lines("left out", _left_out(found))))
        return 0
    weights = {kind: fit([one for one in found if one.kind == kind]) for kind in KINDS}
    _WEIGHTS.write_text(json.dumps(weights, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    reports = len({one.report for one in found})
    print(f"{len(found)} findings of {reports} reports, {sum(map(len, weights.values()))} weights")
    return 0


def _left_out(found: Sequence[Example]) -> list[reliability.Judged]:
    """Each finding with the doubt that weights give it which were learned without its report."""
    reports = sorted({one.report for one in found})
    order = np.random.default_rng(_SEED).permutation(len(reports))
    fold = {reports[place]: number % _FOLDS for number, place in enumerate(order)}
    judged: list[reliability.Judged] = []
    for kind in KINDS:
        own = [one for one in found if one.kind == kind]
        for number in range(_FOLDS):
            test = [one for one in own if fold[one.report] == number]
            weights = fit([one for one in own if fold[one.report] != number])
            doubts = chances(test, weights)
            judged += [reliability.Judged(kind, float(p), one.wrong) for p, one in zip(doubts, test, strict=True)]
    return judged


if __name__ == "__main__":
    sys.exit(main())
