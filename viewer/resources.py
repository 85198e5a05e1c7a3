"""The one reader of everything in ``resources`` and ``seeds``, from a checkout and from the packaged application."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import cast


def root() -> Path:
    """The folder that holds ``resources`` and ``seeds``."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def path(*parts: str) -> Path:
    """A file or folder under ``resources``."""
    return root().joinpath("resources", *parts)


def sample() -> Path:
    """The report the application opens first."""
    return root() / "seeds" / "000_5886e49fa67e20ce.txt"


@cache
def lexicon(name: str) -> dict[str, dict[str, list[str]]]:
    """The words of ``resources/lexicon/NAME.toml``: lists by section and key."""
    import tomllib  # not before a window is shown

    text = path("lexicon", f"{name}.toml").read_text(encoding="utf-8")
    return cast(dict[str, dict[str, list[str]]], tomllib.loads(text))


@cache
def words(name: str, section: str, *keys: str) -> frozenset[str]:
    """The words of these keys of a section of ``resources/lexicon/NAME.toml``; of all its keys where none is given."""
    table = lexicon(name)[section]
    return frozenset(word for key in (keys or table) for word in table[key])


def time_zone_table(name: str) -> list[list[str]]:
    """The rows of a table of the time zone database: ``iso3166.tab``, ``zone.tab``."""
    from importlib.resources import files  # not before a window is shown

    text = files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
