"""What lists know of a word that may be part of a name: a given name of the world, or a word of English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from viewer import resources
from viewer.extract.naming.mention import folded
from viewer.extract.naming.name_letters import made

_LEAST = 3
"""A word of fewer letters tells nothing by them."""


@cache
def _given() -> frozenset[str]:
    """Given names, folded."""
    return frozenset(resources.path("words", "given_names.txt").read_text(encoding="ascii").split())


@cache
def _english() -> Mapping[str, bool]:
    """The words of English, and whether each is a name, too."""
    lines = resources.path("words", "english.txt").read_text(encoding="ascii").split()
    return {line.lower(): not line.islower() for line in lines}


@lru_cache(maxsize=65_536)
def known(word: str) -> tuple[str, ...]:
    """What a word of a name is known as: features."""
    return tuple(_known(folded(word)))


def _known(low: str) -> Iterator[str]:
    if low in _given() or any(part in _given() for part in low.split("-")[:-1]):
        yield "a given name"
    elif len(low) >= _LEAST and low.isalpha():
        yield from made(low)
    named = _english().get(low)
    if named is not None:
        yield "a name and a word" if named else "a word"
