"""Words beside names that a safe copy has to know: titles, particles, and names that are words of the language too.

Titles, particles and offices are those of ``resources/lexicon/names.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache

from viewer import resources
from viewer.report.searching.characters import Folding
from viewer.report.searching.folding import fold

_SURNAMES = frozenset("tan pan bay ka dy er ar arch pa".split())
"""Forms of address that are as often names."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_GIVEN = frozenset("ben mac ole nic".split())
"""Particles that are given names where they come first and are capitalised."""

_SAID = frozenset("beat else floor increase lies line loan made mere mine odd per said saw submit welcome win".split())
"""Given names that are rather words wherever a sentence begins with them."""

_ENDINGS = ("", "s", "es", "ed", "er", "ers", "ing", "ee", "ees", "ness", "ship")
"""What stands behind a word of the language in one that is made of it."""

NEVER = frozenset("the of and for at with by".split())
"""Words that are no name wherever they stand."""

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
BEFORE_MONTHS = frozenset("in since until till last next this every early late mid".split())

BEFORE_FAMILIES = frozenset("s the both two three four all these those".split())
DETERMINERS = frozenset("the a an our his her their its my your this that each every another".split())

PLACED = frozenset("in of from to at across throughout for the against".split())
"""Words before the name of a country."""

FUNCTION = frozenset(
    """
    an am are as at be but by can did do each for go had has have he her him his how i if in is it its let long may me
    might more most must my new no nor she not now off old on one or our out over own so some such ten than that the
    their them then there these they this those to too two under up us was we were what when where which who whom whose
    why will with yet you your
    """.split()
)
"""Words that hold sentences together, and numbers."""

SUBJECTS = DETERMINERS | frozenset("i you he she we they it there all everyone anyone someone any some not god".split())
"""What stands behind ``Will`` and ``May`` where they begin a question or a wish."""

COMMON = FUNCTION | frozenset(
    """
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
def forms_of_address() -> frozenset[str]:
    """Of the titles those that are no offices, folded: ``Mrs``, ``Prince``."""
    return _words(word for words in _lexicon()["honorifics"].values() for word in words) - {"of"} - _LETTERS


@cache
def particles() -> frozenset[str]:
    """Small words inside names, folded."""
    return _words(_lexicon()["particles"]["words"]) | {"d"}


@cache
def shortened() -> frozenset[str]:
    """Given names that are written short, with a full stop, folded: ``Wm.``."""
    return _words(_lexicon()["shortened"]["words"])


@cache
def suffixes() -> frozenset[str]:
    """What stands behind names, folded."""
    return _words(_lexicon()["suffixes"]["words"])


@cache
def nouns() -> frozenset[str]:
    """Offices, bodies and places: words that are names of other things, too, where a person bears them."""
    return titles() | _words(_lexicon()["organisations"]["words"])


@cache
def countries() -> frozenset[str]:
    """Countries and larger regions whose names are one word, folded."""
    names = {row[1].split(" (")[0] for row in resources.time_zone_table("iso3166.tab")}
    names |= set(_places()["countries"]["words"])
    return frozenset(name for one in names for name in [folded(one)] if re.fullmatch(r"[^\W\d_]+", name))


@cache
def place_words() -> frozenset[str]:
    """Words of the names of countries, their parts and large towns, and of nations, folded."""
    names = [
        word for section in ("countries", "regions", "city_states", "nations") for word in _places()[section]["words"]
    ]
    names += [row[1] for row in resources.time_zone_table("iso3166.tab")]
    names += [row[2].split("/")[-1].replace("_", " ") for row in resources.time_zone_table("zone.tab") if len(row) > 2]
    return _words(names)


@cache
def english() -> Mapping[str, bool]:
    """Words of English as they stand in dictionaries, and whether each is a name, too."""
    lines = resources.path("words", "english.txt").read_text(encoding="ascii").split()
    return {line.lower(): not line.islower() for line in lines}


def is_made(word: str) -> bool:
    """Whether a word that no dictionary has is made of words of the language (``gatekeeper``), none of them a name."""
    plain = _plain_words()
    before = (word.removesuffix(ending) for ending in _ENDINGS)
    made = (part[:at] in plain and part[at:] in plain for part in before for at in range(3, len(part) - 2))
    return any(word.endswith(ending) and word.removesuffix(ending) in plain for ending in _ENDINGS) or any(made)


@cache
def called() -> frozenset[str]:
    """Words of the language, months, places and forms of address that people are called by, too, folded."""
    given, words = (
        resources.path("words", f"{name}.txt").read_text(encoding="ascii").split()
        for name in ("given_names", "given_words")
    )
    both = english().keys() | MONTHS | titles() | place_words()
    return frozenset(words) | (both & set(given)) - FUNCTION - _SAID


@cache
def endings(where: str) -> tuple[str, ...]:
    """What languages that inflect names put behind them (``added``), or in the place of a vowel at the end, folded."""
    return tuple(map(folded, _lexicon()["endings"][where]))


_LOOKS = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοаνіκρυ",
    "ABESIJKMHOPCTYXaesijopcyxdhqwlABEZHIKMNOPTYXoavikpu",
)
"""Letters of other scripts that look like Latin ones."""
OTHER_SCRIPTS = re.compile("[\u0370-\u052f]")
"""Letters of Greek and Cyrillic."""
_LATIN = re.compile("[A-Za-z]")


def as_it_looks(word: str) -> str:
    """A word of Latin letters that has some of other scripts among them which look like them, in Latin ones."""
    if OTHER_SCRIPTS.search(word) and _LATIN.search(word):
        seen = word.translate(_LOOKS)
        return word if OTHER_SCRIPTS.search(seen) else seen
    return word


@cache
def not_names() -> frozenset[str]:
    """Words with a capital that are hardly ever names of people: days, feasts, faiths, folded."""
    return _words(_lexicon()["not_names"]["words"]) | MONTHS | WEEKDAYS


@cache
def saying() -> frozenset[str]:
    """What people do, as it stands behind a name."""
    lexicon = _lexicon()
    verbs = lexicon["human"]["words"] + lexicon["done"]["verbs"]
    regular = {verb.removesuffix("e") + ending for verb in verbs for ending in ("ed", "es", "s")}
    return frozenset(lexicon["done"]["words"]) | regular | {f"{verb}s" for verb in verbs}


@cache
def _plain_words() -> frozenset[str]:
    return frozenset(word for word, name in english().items() if not name and len(word) > 2) - called()


def ordinary() -> frozenset[str]:
    """Words that are no sure sign of a name: alone, they may mean what they mean."""
    return COMMON | MONTHS | nouns()


def is_particle(word: str, first: bool, capital: bool) -> bool:
    """Whether a folded word of a name is only a particle of it."""
    return word in particles() and not (capital and (len(word) == 1 or first and word in _GIVEN))


def _places() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(resources.path("lexicon", "places.toml").read_text(encoding="utf-8"))


def _lexicon() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(resources.path("lexicon", "names.toml").read_text(encoding="utf-8"))


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", folded(" ".join(words))))
