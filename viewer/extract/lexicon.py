"""The words the rules go by, from ``resources/lexicon/*.toml``: a table of word sets, by file, section and key."""

from __future__ import annotations

from functools import cache

from viewer.resources import lexicon, words

__all__ = ["kinds", "words"]


@cache
def kinds(name: str, section: str) -> tuple[str, ...]:
    """The keys of a section, in the order of the file."""
    return tuple(lexicon(name)[section])
