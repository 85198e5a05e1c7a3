"""Which places are countries: by the country table of the time zone database, and by other names of countries."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from viewer.extract.lexicon import words


@cache
def countries() -> frozenset[str]:
    """Names of countries and larger regions, in small letters."""
    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8")
    names = (line.split("\t")[1] for line in table.splitlines() if line and not line.startswith("#"))
    return frozenset(name.split(" (")[0].strip().lower() for name in names) | words("places", "countries")


def is_country(name: str) -> bool:
    """Whether a name is a country's, with or without its article."""
    return name.lower().removeprefix("the ") in countries()
