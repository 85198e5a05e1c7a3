"""Counts of what was right, missed and wrong, and the figures made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LAYERS: tuple[str, ...] = (
    "people",
    "named",
    "role",
    "how",
    "acts",
    "acts+kind",
    "function",
    "order",
    "facts",
    "said",
    "direct",
    "indirect",
    "evidence",
)
"""The parts that are counted, in the order of the table."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many were found, missed, and found though they are not there."""

    right: int = 0
    missed: int = 0
    wrong: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.missed + other.missed, self.wrong + other.wrong)

    @property
    def gold(self) -> int:
        """How many there are."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 where nothing is there."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @classmethod
    def of_share(cls, right: Iterable[bool]) -> Count:
        """Of things found already, how many are right: what is not is both missed and wrong."""
        answers = list(right)
        bad = answers.count(False)
        return cls(answers.count(True), bad, bad)


Tally = Mapping[str, Count]
"""A count for each of the layers."""


def together(tallies: Iterable[Tally]) -> Tally:
    """The counts of several reports as those of one."""
    found = dict.fromkeys(LAYERS, Count())
    for tally in tallies:
        for layer, count in tally.items():
            found[layer] += count
    return found
