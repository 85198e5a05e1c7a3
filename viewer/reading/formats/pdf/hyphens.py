"""Hyphens at the ends of lines: those that part a word there, and those that are part of it.

A PDF paints both alike. Some programs tell: they write a soft hyphen, or paint it with the hyphen that Unicode has
beside that of typewriters, or mark it as content of its own, or say that it stands for a soft one. Where a file tells
of none, it goes by how many lines end in a hyphen. Where few do, hyphens were written, and all are kept. Where many do,
the program has parted words: a hyphen is kept there only in words that have it elsewhere, or that no program parts so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.reading.formats.pdf.pdfium import TextPage

HYPHEN = "\ufffe"
"""Stands at the end of a line where PDFium takes a hyphen for one that parts a word."""
SOFT = "\u00ad"
"""Stands there where the file tells that the hyphen is no part of the word."""
TYPOGRAPHIC = "\u2010"
_STANDS_FOR_SOFT = (SOFT, "\0", f"\0{SOFT}")
"""As PDFium gives it: some versions give each byte of what is in UTF-16 as a character, up to a NUL."""

_LEAST_PARTED, _LEAST_SHARE = 2, 0.04
"""So many lines end in a hyphen where a program has parted words, at least, and such a share of all."""

_PARTED = re.compile(rf"\w[-{TYPOGRAPHIC}{SOFT}{HYPHEN}]$")
_SURELY_PARTED = re.compile(rf"\w[{TYPOGRAPHIC}{SOFT}{HYPHEN}]$")
_TYPOGRAPHIC_INSIDE = re.compile(rf"\w{TYPOGRAPHIC}\w")
_WORDS = re.compile(r"\w+(?:-\w+)*")
_LAST_WORD = re.compile(rf"([\w-]*\w)[-{HYPHEN}]$")
_FIRST_WORD = re.compile(r"\w[\w-]*")
_JOINING = ("and", "und", "oder", "bzw")
"""Words before which a hyphen stands for what follows later: two- and three-year."""
_LONGEST_WORD = 100
_LONGEST_ENDING = 10
"""Characters by which the ends of lines are told apart: what repeats counts once."""


def is_parted(text: str) -> bool:
    """Whether a line ends in a hyphen that shows it goes on."""
    return _SURELY_PARTED.search(text[-2:]) is not None


def ends_in_hyphen(text: str) -> bool:
    """Whether a line ends in a word with a hyphen behind it."""
    return _PARTED.search(text[-2:]) is not None


def with_soft_hyphen(text: str, page: TextPage, places: Sequence[int]) -> str:
    """A line, its hyphen at the end ``SOFT`` if the file tells that it is; ``places`` are the indexes of its text."""
    return f"{text[:-1]}{SOFT}" if _PARTED.search(text[-2:]) and _is_soft(page, places) else text


def _is_soft(page: TextPage, places: Sequence[int]) -> bool:
    last = places[-1]
    if chr(page.char(last)) == SOFT or page.stands_for(last) in _STANDS_FOR_SOFT:
        return True
    own, before, after = (page.content_id(place) for place in (last, places[-2], last + 1))
    return before != own != after and min(before, own) >= 0


@dataclass(frozen=True, slots=True)
class Hyphens:
    """What the lines of a document tell of the hyphens at their ends.

    ``words`` are its words where lines end in hyphens, ``automatic`` tells that a program parted words without saying
    where, and ``typographic`` that Unicode's own hyphen is written in words.
    """

    words: frozenset[str] = frozenset()
    automatic: bool = False
    typographic: bool = False

    def between(self, before: str, after: str) -> str:
        """What stands between two lines of a paragraph, the first of which ends in a hyphen, in place of that."""
        last = before[-1]
        if last == SOFT:
            return "" if after[:1].isalpha() else "-"
        if last == TYPOGRAPHIC:
            return TYPOGRAPHIC if self.typographic else ""
        first, second = _LAST_WORD.search(before[-_LONGEST_WORD:]), _FIRST_WORD.match(after[:_LONGEST_WORD])
        if first is None or second is None:
            return "-"
        start, end = first[1], second[0]
        if end in _JOINING and after[len(end) : len(end) + 1] in ("", " "):
            return "- "
        if end[0].isupper() and not start.isupper() or start[-1].isdigit() or "-" in start or "-" in end:
            return "-"
        start, end = start.lower(), end.lower()
        joined, apart = start + end in self.words, f"{start}-{end}" in self.words
        return "" if joined and not apart or self.automatic and not apart else "-"


def hyphens_of(lines: Sequence[str]) -> Hyphens:
    """What these lines tell, all those of a document."""
    parted = [text for text in lines if ends_in_hyphen(text)]
    if not parted:
        return Hyphens()
    typographic = any(_TYPOGRAPHIC_INSIDE.search(text) for text in lines)
    told = any(text[-1] == SOFT or text[-1] == TYPOGRAPHIC and not typographic for text in parted)
    words: set[str] = set()
    for text in lines:
        found = _WORDS.findall(text.lower())
        words.update(found[:-1] if ends_in_hyphen(text) else found)
    many = len({text[-_LONGEST_ENDING:] for text in parted}) >= max(_LEAST_PARTED, _LEAST_SHARE * len(lines))
    return Hyphens(frozenset(words), many and not told, typographic)
