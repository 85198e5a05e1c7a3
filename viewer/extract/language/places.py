"""Which places are countries, regions or large towns: by tables of the time zone database, and by other names."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from viewer import resources
from viewer.extract.language.sorted_lines import SortedLines
from viewer.extract.lexicon import words
from viewer.resources import time_zone_table


@cache
def countries() -> frozenset[str]:
    """Names of countries and larger regions, in small letters."""
    names = (row[1] for row in time_zone_table("iso3166.tab"))
    return frozenset(name.split(" (")[0].strip().lower() for name in names) | words("places", "countries")


@cache
def large_towns() -> frozenset[str]:
    """Towns after which time zones are named, in small letters: the best known one of each country at least."""
    names = (row[2].split("/")[-1].replace("_", " ").lower() for row in time_zone_table("zone.tab") if len(row) > 2)
    return frozenset(names) - countries() | words("places", "city_states")


def is_country(name: str) -> bool:
    """Whether a name is a country's, with or without its article."""
    return name.lower().removeprefix("the ") in countries()


def is_region(name: str) -> bool:
    """Whether a name is a country's or that of a part of one."""
    plain = name.lower().removeprefix("the ")
    if plain in words("places", "city_states"):
        return False
    ends = ("shire", " province", " state", " county", " region", " district", " islands", " island")
    begins = ("county ", "co. ", "co ", "province of ", "state of ", "republic of ", "gulf of ")
    return is_country(name) or plain in words("places", "regions") or plain.endswith(ends) or plain.startswith(begins)


TOWN_SIZES = ("large", "middle", "small")
"""Sizes of listed towns: 100,000 people or more, 15,000 or more, 5,000 or more."""


_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "’": "'"})


@cache
def _towns() -> list[tuple[str, SortedLines]]:
    """The towns of the list by their size, the largest first, in plain small letters."""
    text = resources.path("towns", "towns.txt").read_text(encoding="utf-8")
    begins = [*(mark.start() for mark in re.finditer("^#", text, re.MULTILINE)), len(text)]
    parts = zip(TOWN_SIZES, begins, begins[1:], strict=False)
    return [(size, SortedLines(text, text.index("\n", start) + 1, end)) for size, start, end in parts]


def town_size(name: str) -> str | None:
    """How large the largest town of a name is, one of ``TOWN_SIZES``; None for a name that no listed town has."""
    plain = _plain(name)
    return _listed(plain) or _listed(re.sub(r"^(?:st|saint)\.? ", "st. ", plain))


@lru_cache(maxsize=65_536)
def _listed(plain: str) -> str | None:
    return next((size for size, towns in _towns() if towns.line(plain) is not None), None)


def _plain(name: str) -> str:
    """A name in small letters without signs on them: ``Łódź`` gives ``lodz``."""
    small = name.casefold().translate(_LETTERS)
    if small.isascii():
        return small
    return "".join(letter for letter in unicodedata.normalize("NFKD", small) if not unicodedata.combining(letter))
