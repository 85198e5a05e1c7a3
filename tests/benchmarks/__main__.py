"""Measure how long reading reports takes: ``make benchmark``, or ``python -m tests.benchmarks`` in the checkout.

About four minutes. What is measured is told in ``tests/benchmarks/__init__.py``.
"""

from __future__ import annotations

import argparse
import sys

from tests.benchmarks import growth, material, speed

_LENGTHS = (("prose", 10_000, 5), ("prose", 100_000, 3), ("prose", 1_000_000, 1))
_ENDLESS = (("one paragraph", 100_000, 1), ("one sentence", 100_000, 1))
_SHORT, _LONG = 30_000, 60_000


def main() -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="make benchmark", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often all reports are read both ways")
    parser.add_argument("--one-way", action="store_true", help="measure on texts that are long in one way only, too")
    options = parser.parse_args()
    _speed(options.rounds)
    _growth()
    if options.one_way:
        _one_way()
    return 0


def _speed(rounds: int) -> None:
    texts = material.reports()
    found = speed.measure(texts, rounds)
    print(
        f"{len(texts)} reports, {sum(map(len, texts)) // 1000} KB, in a warm process: extraction takes "
        f"{found.typical:.2f} times as long as spaCy alone\n(median of {rounds} rounds, {min(found.ratios):.2f} to "
        f"{max(found.ratios):.2f})\n",
        flush=True,
    )


def _growth() -> None:
    """Longer and longer texts. Time that grows with the length alone is 1.0 in the second column, or less."""
    print(f"{'text':24}{'KB':>6}{'time a KB, to 10 KB':>21}{'all : spaCy':>13}{'peak MB':>9}", flush=True)
    first = 0.0
    for name, size, times in (*_LENGTHS, *_ENDLESS):
        cost = growth.measure(name, size, times)
        each = cost.seconds / size
        first = first or each
        print(
            f"{name:24}{size // 1000:6}{each / first:21.2f}{cost.seconds / cost.parsing:13.2f}{cost.memory:9}",
            flush=True,
        )


def _one_way() -> None:
    """Twice the length should take twice the time: what the rules take is set against what spaCy takes for it."""
    print(f"\n{'text full of':24}{'KB':>6}{'rules : half of it':>21}{'all : spaCy':>13}", flush=True)
    for name in material.names():
        half, whole = (growth.measure(name, size, 1) for size in (_SHORT, _LONG))
        print(
            f"{name:24}{_LONG // 1000:6}{whole.rules / half.rules:21.2f}{whole.seconds / whole.parsing:13.2f}",
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main())
