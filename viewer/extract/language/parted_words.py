"""Words that a hyphen parts at the end of a line, and what is read between their halves."""

from __future__ import annotations

import re
from functools import lru_cache

from viewer.report.model import Span

PARTED = r"(?<=[a-z])[-‐][ \t]*\n[ \t]*(?=[a-z])"
"""A hyphen between small letters at the end of a line, and that end. What begins with a capital keeps its hyphen."""

_PARTED = re.compile(PARTED)
_FIRST, _SECOND = re.compile(r"[^\W\d_]+$"), re.compile(r"[^\W\d_]+")
_WITH_HYPHEN = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_LONGEST = 40
"""Letters of the longest half that is looked at."""


def joint(text: str, start: int, end: int) -> str:
    """What is read for a match of ``PARTED``: a hyphen if the word has it elsewhere in the text, else nothing."""
    first, second = _FIRST.search(text[max(0, start - _LONGEST) : start]), _SECOND.match(text[end : end + _LONGEST])
    return "-" if first and second and f"{first[0]}-{second[0]}".lower() in _hyphened(text) else ""


def joined(text: str, span: Span) -> str:
    """The words of a span of a text, those whole that are parted in it."""
    words = text[span.start : span.end]
    if "\n" not in words:
        return words
    return _PARTED.sub(lambda hit: joint(text, span.start + hit.start(), span.start + hit.end()), words)


@lru_cache(maxsize=1)
def _hyphened(text: str) -> frozenset[str]:
    """The words in a text that are written with a hyphen, in small letters."""
    return frozenset(word.lower() for word in _WITH_HYPHEN.findall(text))
