"""Numbers of lists and headings: "1.", "2.1", "c)", "iv.". Word processors count when they show, and save no number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

BULLET = "•"

_PLACE = re.compile(r"%(\d)")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MOST_LETTERS = 10 * len(_LETTERS)
_NUMBER = re.compile(r"[+-]?[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Level:
    """How a level of a list counts.

    ``format`` is "bullet", empty for none, or the number one as it is written: "1", "01", "a", "A", "i", "I", "۱".
    ``template`` is what is written, ``%1`` the number of the first level. ``legal``: with digits, all of them.
    """

    format: str = "bullet"
    template: str = ""
    start: int = 1
    legal: bool = False


class Counter:
    """Counts the items of one list on all its levels, which begin with 0."""

    def __init__(self, levels: Mapping[int, Level]) -> None:
        self.levels = levels
        self._counts: dict[int, int] = {}

    def next(self, level: int, start: int | None = None) -> str:
        """What stands before the next item of this level, empty for nothing. ``start`` is its number if it has one."""
        how = self.levels.get(level)
        if how is None:
            return ""
        if start is None:
            start = self._counts.get(level, how.start - 1) + 1
        self.restart(level + 1)
        self._counts[level] = start
        if how.format == "bullet":
            return BULLET
        return _PLACE.sub(lambda place: self._number(int(place[1]) - 1, how), how.template).strip()

    def restart(self, level: int) -> None:
        """Count this level, and those below it, from their beginning."""
        for deeper in [one for one in self._counts if one >= level]:
            del self._counts[deeper]

    def _number(self, level: int, asking: Level) -> str:
        how = self.levels.get(level, asking)
        return written(self._counts.get(level, how.start), "1" if asking.legal else how.format)


def written(number: int, one: str) -> str:
    """A number in the writing in which ``one`` is the number one; empty if that is empty or a bullet."""
    if one in ("", "bullet"):
        return ""
    if one == "01":
        return f"{number:02}"
    if one in ("a", "A") and 0 < number <= _MOST_LETTERS:
        times, place = divmod(number - 1, len(_LETTERS))
        text = _LETTERS[place] * (times + 1)
        return text.upper() if one == "A" else text
    if one in ("i", "I") and 0 < number < 4000:
        text = ""
        for value, sign in _ROMAN:
            times, number = divmod(number, value)
            text += sign * times
        return text.upper() if one == "I" else text
    if len(one) == 1 and not one.isascii() and (digit := unicodedata.decimal(one, None)) is not None:
        zero = ord(one) - int(digit)
        return "".join(chr(zero + int(char)) if char.isdigit() else char for char in str(number))
    return str(number)


def whole(text: str | None, default: int) -> int:
    """A number written in a file, or the default if there is none, or none that is of use."""
    return int(text) if text and _NUMBER.fullmatch(text) else default
