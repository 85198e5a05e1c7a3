"""When two wordings are the same: words in common, whatever their case, accents, titles and order."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_TITLES = frozenset("mr mrs ms miss dr prof professor sir rev hon the a an".split())
"""Words that tell no name or place from another."""


def words(text: str) -> list[str]:
    """The words of a text without case, accents, possessive endings, forms of address and articles."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = plain.replace("’s", " ").replace("'s", " ")
    return [word for word in re.findall(r"\w+", plain) if word not in _TITLES]


def likeness(a: str, b: str) -> float:
    """How many of the words of two texts they have in common, 0 to 1 (the F1 of one against the other)."""
    left, right = Counter(words(a)), Counter(words(b))
    both = sum((left & right).values())
    return 2 * both / (sum(left.values()) + sum(right.values())) if both else 0.0


def same_place(a: str, b: str) -> bool:
    """Half of the words in common, or the shorter one (of two or more) within the longer: a hall in a building."""
    short, long = sorted((set(words(a)), set(words(b))), key=len)
    return likeness(a, b) >= 0.5 or len(short) >= 2 and short <= long
