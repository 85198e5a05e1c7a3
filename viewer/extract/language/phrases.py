"""A pattern for any of many phrases that rejects most places by their first letter."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable


def any_of(phrases: Iterable[str], *, spaced: bool = False) -> str:
    """A pattern that any of the phrases matches, of those that begin alike the first that does.

    It is for ``re.IGNORECASE``, or for phrases and texts in small letters. In a ``spaced`` one, any white space may
    stand where a phrase has a space.
    """
    by_letter: dict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        rest = re.escape(phrase[1:])
        by_letter[re.escape(phrase[0].lower())].append(rest.replace(r"\ ", r"\s+") if spaced else rest)
    groups = (f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
    return f"(?=[{''.join(by_letter)}])(?:{'|'.join(groups)})"


def longest_first(phrases: Iterable[str]) -> list[str]:
    """Phrases, the longest first, in the same order in each process: the package has patterns made beforehand."""
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
