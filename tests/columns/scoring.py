"""Paragraphs that were read, set beside those of the original."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_BULLET = re.compile(r"[•◦▪]\s*")


@dataclass(frozen=True)
class Score:
    """How many paragraphs there are in the original, how many were read, and how many of these are right."""

    wanted: int
    found: int
    right: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / max(1, self.wanted + self.found)

    def __add__(self, other: Score) -> Score:
        """Both together."""
        return Score(self.wanted + other.wanted, self.found + other.found, self.right + other.right)


def compare(wanted: Sequence[str], found: Sequence[str]) -> Score:
    """The score of the paragraphs found."""
    first, second = Counter(map(_folded, wanted)), Counter(map(_folded, found))
    return Score(first.total(), second.total(), (first & second).total())


def differences(wanted: Sequence[str], found: Sequence[str]) -> list[str]:
    """What was missed, marked ``-``, and what was read instead, marked ``+``."""
    first, second = Counter(map(_folded, wanted)), Counter(map(_folded, found))
    return [f"- {one}" for one in (first - second).elements()] + [f"+ {one}" for one in (second - first).elements()]


def _folded(text: str) -> str:
    return _BULLET.sub("", " ".join(text.split()), count=1) if text[:1] in "•◦▪" else " ".join(text.split())
