"""Whether a word is made of its letters as given names are: what no list knows may still be told from other words.

Runs of two and three letters, and of four where a word begins or ends, have weights, as in telling languages apart
(Cavnar and Trenkle, N-Gram-Based Text Categorization, 1994). They are learned from given names of the world, words of
English and towns.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract import weighing

LETTERS = "given name"
"""The question that the weights of letters answer."""
_BEGINS, _ENDS = "^", "$"
_INSIDE, _OUTSIDE = (2, 3), 4
_LONG = 12
_STEPS = (-4, -3, -2, -1, 0, 1, 2)
"""The log-odds from each of which on a word has another feature."""


def runs(word: str) -> dict[str, float]:
    """The features of a word in small letters."""
    whole = f"{_BEGINS}{word}{_ENDS}"
    found = {whole[i : i + length]: 1.0 for length in _INSIDE for i in range(len(whole) - length + 1)}
    return found | {whole[:_OUTSIDE]: 1.0, whole[-_OUTSIDE:]: 1.0, f"length={min(len(word), _LONG)}": 1.0}


def made(word: str) -> Iterator[str]:
    """How a word in small letters is made, as features."""
    odds = weighing.log_odds(weighing.table("letters")[LETTERS], runs(word))
    yield from (f"letters {step}" for step in _STEPS if odds >= step)
