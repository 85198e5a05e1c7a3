"""How like a place a noun is: a loft is like a hall, and an end is not."""

from __future__ import annotations

from viewer.extract.language.likeness import Likeness, steps
from viewer.extract.language.tokens import Token

_PLACES = Likeness(
    (
        "hall church park room school theatre hotel square street museum library centre stadium auditorium campus "
        "garden house club temple market"
    ).split(),
    nearest=3,
)
_STEPS = (0.25, 0.35, 0.45, 0.55)


def place_likeness(noun: Token) -> str:
    """How like a place a noun is: a feature, one of a few steps."""
    like = _PLACES.of(noun.vocab, noun.lower_)
    return "like no word" if like is None else f"like a place={steps(like, _STEPS)}"
