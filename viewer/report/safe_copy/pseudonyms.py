"""What stands in the place of names: ``Person A``, ``Person B``… ``Person Z``, ``Person AA``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count

from viewer.language import Words
from viewer.report.model import Report, Span


class Pseudonyms(Words):
    """The word that stands for somebody in a safe copy."""


def pseudonym(letters: str) -> str:
    """The pseudonym with these letters, in the reader's language."""
    return Pseudonyms.tr("Person {letters}", "in the place of a name: Person A, Person B").format(letters=letters)


def nameless() -> str:
    """What stands in the place of a part of a name that is not known to mean a person where it stands."""
    return Pseudonyms.tr("[name]", "in the place of a name that may be of a place and not of a person")


def file_name() -> str:
    """What stands in the place of the name of the report's file, and is that of files written from a safe copy."""
    return Pseudonyms.tr("safe-copy", "in the place of the name of a file")


def standing(text: str) -> Iterator[Span]:
    """Where pseudonyms stand in a text, and what stands for a name that is nobody's."""
    said = pseudonym("\0")
    apart, together = (r"[A-Z]{1,5}".join(map(re.escape, way.split("\0"))) for way in (said, said.replace(" ", "")))
    for found in re.finditer(rf"(?:{apart}|{together}|{re.escape(nameless())})(?!\w)", text):
        yield Span(*found.span())


def pseudonyms(report: Report, ids: Iterable[str]) -> dict[str, str]:
    """A pseudonym for each person, in the order given. None is among them that the report holds already."""
    whole = "\n".join((report.text, *(person.name for person in report.people)))
    held = _held(whole)
    free = (pseudonym(letters) for letters in _letters() if letters not in held)
    return dict(zip(ids, free, strict=False))


def _held(text: str) -> set[str]:
    """The letters of the pseudonyms in a text, those in capitals or run together too."""
    said = pseudonym("\0")
    found: set[str] = set()
    for way in (said, said.upper()):
        before, after = (list(map(re.escape, part.split())) for part in way.split("\0"))
        pattern = r"[\s_]*".join((*before, r"([A-Z]{1,5})", *after))
        found |= {match[1] for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)}
    return found


def _letters() -> Iterator[str]:
    """A, B… Z, AA, AB…"""
    for number in count(1):
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("A") + rest) + letters
        yield letters
