"""How like a few words another is, by the vectors of the language model: a loft is like a hall, and Wanjiku like Ann.

Lists of words never end; vectors learned from other texts know which words are used alike (Mikolov and others,
Distributed Representations of Words and Phrases, 2013).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


class Likeness:
    """How like some words, the ``examples``, others are: the mean cosine to the ``nearest`` of them."""

    def __init__(self, examples: Sequence[str], nearest: int) -> None:
        self._examples, self._nearest = examples, nearest
        self._matrix: NDArray[np.float32] | None = None
        self._known: dict[str, float | None] = {}

    def of(self, vocab: Any, word: str) -> float | None:
        """From -1 to 1; None for a word that has no vector."""
        if word not in self._known:
            self._known[word] = self._of(vocab, word)
        return self._known[word]

    def _of(self, vocab: Any, word: str) -> float | None:
        if self._matrix is None:
            self._matrix = np.stack([_unit(vocab[example].vector) for example in self._examples])
        vector = _unit(vocab[word].vector)
        if not vector.any():
            return None
        return float(np.sort(self._matrix @ vector)[-self._nearest :].mean())


def steps(likeness: float, bounds: Sequence[float]) -> int:
    """How many of the bounds a likeness reaches."""
    return sum(likeness >= bound for bound in bounds)


def _unit(vector: Any) -> NDArray[np.float32]:
    """A vector of length 1, or of length 0 for a word that has none."""
    found = np.asarray(vector, dtype=np.float32)
    return found / max(float(np.linalg.norm(found)), 1e-6)
