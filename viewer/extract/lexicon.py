"""The words the rules go by, from ``resources/lexicon/*.toml``: a table of word sets, by file, section and key."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import cast

from viewer import resources


@cache
def _table(name: str) -> dict[str, dict[str, list[str]]]:
    data = tomllib.loads(resources.path("lexicon", f"{name}.toml").read_text(encoding="utf-8"))
    return cast(dict[str, dict[str, list[str]]], data)


@cache
def words(name: str, section: str, *keys: str) -> frozenset[str]:
    """The words of these keys of a section of ``resources/lexicon/NAME.toml``; of all its keys where none is given."""
    table = _table(name)[section]
    return frozenset(word for key in (keys or table) for word in table[key])


@cache
def kinds(name: str, section: str) -> tuple[str, ...]:
    """The keys of a section, in the order of the file."""
    return tuple(_table(name)[section])
