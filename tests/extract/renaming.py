"""Other names of the same kind for the people of an annotated report: invented, of the same shape, the same throughout.

A name keeps its length, its vowels, its ending and its particles, by which it belongs to a culture and a gender; the
first letter of its words, with it their initials, and one letter within become others.
"""

from __future__ import annotations

import calendar
import json
import random
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from tests.extract.changing import Change, Edit
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import folded

_WORD = re.compile(r"[^\W\d_]+")
_KEPT = 3
"""So many letters at the end of a word stay."""
_FIRST, _WITHIN = "BDFGHJKLMNPRSTVWZ", "bdgklmnprstvz"
_DOUBLES = re.compile(r"(?i)^(?:ch|sh|th|ph|kh|gh|zh|wh|qu|mc|[^aeiouy\W]{2})")
"""Letters at the beginning of a word that belong together, and stay."""


def renaming(gold: Path, number: int) -> Change:
    """What changes the names of a report; each ``number`` gives other ones."""
    dice = random.Random(f"{gold.stem} {number}")
    others = dict(zip(_FIRST, _turned(_FIRST, dice), strict=True))
    within = dict(zip(_WITHIN, _turned(_WITHIN, dice), strict=True))
    known = {name: _other(name, others, within) for name in _names(gold)}
    initials = {name[0] for name in known if known[name][0] != name[0]}
    forms = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    pattern = re.compile(rf"\b(?:{forms})\b|\b[{''.join(sorted(initials)) or 'Q'}]\.(?=[ -]?[A-Z])") if known else None

    def change(text: str) -> Iterable[Edit]:
        for hit in pattern.finditer(text) if pattern else ():
            new = known.get(hit[0]) or others[hit[0][0]] + hit[0][1:]
            if new != hit[0]:
                yield hit.start(), hit.end(), new

    return change


def _turned(letters: str, dice: random.Random) -> str:
    """The letters in another order, none in its place."""
    while True:
        turned = "".join(dice.sample(letters, len(letters)))
        if all(a != b for a, b in zip(letters, turned, strict=True)):
            return turned


def _names(gold: Path) -> set[str]:
    """The words of the names that are annotated, but for those that mean something else as well."""
    people = json.loads(gold.read_text(encoding="utf-8"))["people"]
    forms = {form for person in people for form in (person["name"], *(person.get("variants") or []))}
    address = words("names", "honorifics") | words("names", "titles") | words("names", "suffixes")
    found = {word for form in forms for word in _WORD.findall(form) if len(word) > 2 and word.istitle()}
    return {word for word in found if word.lower() not in _ordinary(gold.parents[1]) and folded(word) not in address}


@cache
def _ordinary(folder: Path) -> frozenset[str]:
    """Words that any report writes small, and those of offices and months."""
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("*/*.txt")]
    small = {word for text in texts for word in re.findall(r"\b[a-z][^\W\d_]+", text)}
    return frozenset(
        small | words("people", "roles") | words("names", "offices") | {m.lower() for m in calendar.month_name}
    )


def _other(name: str, others: dict[str, str], within: dict[str, str]) -> str:
    front, end = name[: max(1, len(name) - _KEPT)], name[max(1, len(name) - _KEPT) :]
    if not _DOUBLES.match(name):
        front = others.get(front[0], front[0]) + front[1:]
    at = next((i for i in range(2, len(front)) if front[i] in within), None)
    return (front if at is None else front[:at] + within[front[at]] + front[at + 1 :]) + end
