"""Words beside names that a safe copy has to know: titles, particles, and names that are words of the language too.

Titles, particles and offices are those of ``resources/lexicon/names.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache

from viewer import resources
from viewer.report.searching.characters import Folding
from viewer.report.searching.folding import fold

_SURNAMES = frozenset("tan pan bay ka dy er ar arch pa".split())
"""Forms of address that are as often names."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_GIVEN = frozenset("ben mac ole nic".split())
"""Particles that are given names where they come first and are capitalised."""

NEVER = frozenset("the of and for at with by".split())
"""Words that are no name wherever they stand."""

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)
BEFORE_MONTHS = frozenset("in since until till last next this every early late mid".split())

BEFORE_FAMILIES = frozenset("s the both two three four all these those".split())
DETERMINERS = frozenset("the a an our his her their its my your this that each every another".split())

COMMON = frozenset(
    """
    an am are as at be but by can did do each for go had has have he her him his how i if in is it its let long may me
    might more most must my new no nor not now off old on one or our out over own so some such ten than that the their
    them then there these they this those to too two under up us was we were what when where which who whom whose why
    will with yet you your
    art black blue brown chance charity clay cloud dawn day dusk eve faith fair forest frost gold good grace gray great
    green grey happy harmony holly holy honey honour honor hope iris ivy joy justice lily little love man mark melody
    men mercy merry noble olive patience peace pearl poppy pride rain read rich rose ruby salt sand saw say
    see set sharp short silver small snow song spring stone storm strong summer sun sung swift true trust truth unity
    verity victory violet water west white wild winter wise wood young
    north south east sunday monday tuesday wednesday thursday friday saturday
    """.split()
)
"""Words of the language that may open a sentence and are names too. Nouns that need an article before them are not
among them: at the beginning of a sentence they are names (``Baker said``)."""


def folded(word: str) -> str:
    """A word without case, accents and what nobody sees."""
    return fold(word, Folding()).text


@cache
def titles() -> frozenset[str]:
    """Words of forms of address and offices, which are no names by themselves, folded."""
    lexicon = _lexicon()
    lists = (*lexicon["honorifics"].values(), lexicon["titles"]["words"])
    return _words(word for words in lists for word in words) - _SURNAMES - {"of"} - _LETTERS


@cache
def particles() -> frozenset[str]:
    """Small words inside names, folded."""
    return _words(_lexicon()["particles"]["words"]) | {"d"}


@cache
def suffixes() -> frozenset[str]:
    """What stands behind names, folded."""
    return _words(_lexicon()["suffixes"]["words"])


@cache
def nouns() -> frozenset[str]:
    """Offices, bodies and places: words that are names of other things, too, where a person bears them."""
    return titles() | _words(_lexicon()["organisations"]["words"])


def ordinary() -> frozenset[str]:
    """Words that are no sure sign of a name: alone, they may mean what they mean."""
    return COMMON | MONTHS | nouns()


def is_particle(word: str, first: bool, capital: bool) -> bool:
    """Whether a folded word of a name is only a particle of it."""
    return word in particles() and not (capital and (len(word) == 1 or first and word in _GIVEN))


def _lexicon() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(resources.path("lexicon", "names.toml").read_text(encoding="utf-8"))


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", folded(" ".join(words))))
