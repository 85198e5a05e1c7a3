"""What lists know of a word that may be part of a name: a given name of the world, or a word of English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from viewer import resources
from viewer.extract.language.sorted_lines import SortedLines
from viewer.extract.naming.mention import folded
from viewer.extract.naming.name_letters import made

_LEAST = 3
"""A word of fewer letters tells nothing by them."""


@cache
def _given() -> frozenset[str]:
    """Given names, folded."""
    return frozenset(resources.path("words", "given_names.txt").read_text(encoding="ascii").split())


@cache
def _english() -> SortedLines:
    """The words of English: of those that are names, too, the names are listed."""
    return SortedLines(resources.path("words", "english.txt").read_text(encoding="ascii"))


@lru_cache(maxsize=65_536)
def known(word: str) -> tuple[str, ...]:
    """What a word of a name is known as: features."""
    return tuple(_known(folded(word)))


def _known(low: str) -> Iterator[str]:
    if low in _given() or any(part in _given() for part in low.split("-")[:-1]):
        yield "a given name"
    elif len(low) >= _LEAST and low.isalpha():
        yield from made(low)
    if (line := _english().line(low)) is not None:
        yield "a word" if line.islower() else "a name and a word"
