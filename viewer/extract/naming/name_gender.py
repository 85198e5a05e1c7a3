"""Whether a given name is rather a woman's or a man's, by the vectors of the language model: as far as that tells."""

from __future__ import annotations

from functools import cache
from typing import Any

from viewer.extract.language.likeness import Likeness
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import FEMALE, MALE

_NEAREST = 3
_APART = 0.2
"""By so much a name is more like those of one gender than like those of the other."""


def likely_gender(vocab: Any, given: str) -> str | None:
    """The gender of whoever bears a given name; None where that is not plain."""
    women, men = (_likeness(section).of(vocab, given.lower()) for section in ("of_women", "of_men"))
    if women is None or men is None or abs(women - men) < _APART:
        return None
    return FEMALE if women > men else MALE


@cache
def _likeness(section: str) -> Likeness:
    return Likeness(sorted(words("names", section)), _NEAREST)
