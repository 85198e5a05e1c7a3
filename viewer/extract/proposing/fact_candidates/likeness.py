"""How like a place a noun is, by the vectors of the language model: a loft is like a hall, and an end is not.

A list of nouns for venues never ends; vectors learned from other texts know which words are used alike (Mikolov and
others, Distributed Representations of Words and Phrases, 2013).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Token

_PLACES = (
    "hall church park room school theatre hotel square street museum library centre stadium auditorium campus garden "
    "house club temple market"
).split()
_NEAREST = 3
"""How like it is to so many of them, on average, counts."""
_STEPS = (0.25, 0.35, 0.45, 0.55)

_places: list[NDArray[np.float32]] = []
_known: dict[str, str] = {}


def place_likeness(noun: Token) -> str:
    """How like a place a noun is: a feature, one of a few steps."""
    word = noun.lower_
    if word not in _known:
        _known[word] = _likeness(noun.vocab, word)
    return _known[word]


def _likeness(vocab: Any, word: str) -> str:
    if not _places:
        _places.append(np.stack([_unit(vocab[place].vector) for place in _PLACES]))
    vector = _unit(vocab[word].vector)
    if not vector.any():
        return "like no word"
    cosines = np.sort(_places[0] @ vector)[-_NEAREST:]
    return f"like a place={sum(float(cosines.mean()) >= step for step in _STEPS)}"


def _unit(vector: Any) -> NDArray[np.float32]:
    """A vector of length 1, or of length 0 for a word that has none."""
    found = np.asarray(vector, dtype=np.float32)
    return found / max(float(np.linalg.norm(found)), 1e-6)
