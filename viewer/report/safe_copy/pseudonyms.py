"""What stands in the place of names: ``Person A``, ``Person B``… ``Person Z``, ``Person AA``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count

from viewer.language import Words
from viewer.report.model import Report


class Pseudonyms(Words):
    """The word that stands for somebody in a safe copy."""


def pseudonym(letters: str) -> str:
    """The pseudonym with these letters, in the reader's language."""
    return Pseudonyms.tr("Person {letters}", "in the place of a name: Person A, Person B").format(letters=letters)


def pseudonyms(report: Report, ids: Iterable[str]) -> dict[str, str]:
    """A pseudonym for each person, in the order given. None is among them that the report holds already."""
    whole = "\n".join((report.text, report.source.name, *(person.name for person in report.people)))
    free = (name for name in map(pseudonym, _letters()) if not _held(name, whole))
    return dict(zip(ids, free, strict=False))


def _held(name: str, text: str) -> bool:
    parts = r"[\s_]*".join(map(re.escape, name.split()))
    return re.search(rf"(?<!\w){parts}(?!\w)", text) is not None or name.upper() in text


def _letters() -> Iterator[str]:
    """A, B… Z, AA, AB…"""
    for number in count(1):
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("A") + rest) + letters
        yield letters
