"""Other names of the same kind for the people of an annotated report: given names and surnames of its own, exchanged.

So every name is a real one of the same culture, and known to a parser as well as the one that it stands for. What a
word stands for is the same throughout a report. A word stays that is a given name here and a surname there, that means
something else as well, or whose initial stands for it somewhere.
"""

from __future__ import annotations

import calendar
import json
import random
import re
from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path

from tests.extract.changing import Change, Edit
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import folded

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_INITIAL = re.compile(r"\b([^\W\d_])\.(?= ?[^\W\d_])")
_TRIES = 50
"""Orders that are tried until one leaves no name in its place."""


def renaming(gold: Path, number: int) -> Change:
    """What exchanges the names of a report; each ``number`` does it in another order."""
    dice = random.Random(f"{gold.stem} {number}")
    text = gold.with_name(gold.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8")
    initials = set(_INITIAL.findall(text))
    given, family = _names(gold)
    known: dict[str, str] = {}
    for names in (given - family, family - given):
        known |= _exchanged([name for name in sorted(names) if name[0] not in initials], dice)
    forms = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    pattern = re.compile(rf"\b(?:{forms})\b") if known else None

    def change(text: str) -> Iterable[Edit]:
        for hit in pattern.finditer(text) if pattern else ():
            yield hit.start(), hit.end(), known[hit[0]]

    return change


def _exchanged(names: list[str], dice: random.Random) -> dict[str, str]:
    """What stands for each name that does not stay."""
    others = names[:]
    for _ in range(_TRIES):
        dice.shuffle(others)
        if all(a != b for a, b in zip(names, others, strict=True)):
            break
    return {name: other for name, other in zip(names, others, strict=True) if name != other}


def _names(gold: Path) -> tuple[set[str], set[str]]:
    """First and last words of the full names that are annotated, but for those that mean something else, too."""
    people = json.loads(gold.read_text(encoding="utf-8"))["people"]
    full = [found for person in people if len(found := _WORD.findall(person["name"])) > 1]
    address = words("names", "honorifics") | words("names", "titles") | words("names", "suffixes")

    def bare(found: Iterable[str]) -> set[str]:
        return {word for word in found if len(word) > 2 and not _is_ordinary(word, address, gold.parents[1])}

    return bare(name[0] for name in full), bare(name[-1] for name in full)


def _is_ordinary(word: str, address: Collection[str], folder: Path) -> bool:
    return not word[0].isupper() or word.lower() in _ordinary(folder) or folded(word) in address


@cache
def _ordinary(folder: Path) -> frozenset[str]:
    """Words that any report writes small, and those of offices and months."""
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("*/*.txt")]
    small = {word for text in texts for word in re.findall(r"\b[a-z][^\W\d_]+", text)}
    return frozenset(
        small | words("people", "roles") | words("names", "offices") | {m.lower() for m in calendar.month_name}
    )
