"""Numbers of paragraphs and of items as people read them: ``4–5, 10``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Runs = Sequence[tuple[int, int]]
"""The first and the last of numbers that follow one another, for each such run."""


def runs(numbers: Iterable[int]) -> Runs:
    """The runs of different numbers, in ascending order."""
    found: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found


def told(found: Runs) -> str:
    """``4–5, 10``; empty where there are none."""
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in found)
