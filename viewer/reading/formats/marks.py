"""The marks of items in lists of HTML, as browsers show them: bullets, numbers, letters, Roman numerals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from viewer.reading.formats.markup import Element, Node

LISTS = ("ul", "ol", "menu", "dir")

_BULLET = "• "
_NUMBER = re.compile(r"-?\d{1,6}")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


class Marks:
    """The lists that are open, and how far each has been counted."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._lengths = Counter(
            node.parent
            for node in nodes
            if isinstance(node, Element) and node.tag == "li" and node.parent and "reversed" in node.parent.attributes
        )
        self._open: list[tuple[Element, int]] = []

    @property
    def depth(self) -> int:
        """How many lists are open."""
        return len(self._open)

    def begin(self, element: Element) -> None:
        """Begin a list."""
        first = _number(element.get("start"))
        if first is None:
            first = self._lengths[element] if "reversed" in element.attributes else 1
        self._open.append((element, first))

    def end(self) -> None:
        """End the innermost list."""
        self._open.pop()

    def mark(self, item: Element) -> str:
        """What stands before the words of the next item."""
        if not self._open:
            return _BULLET
        element, number = self._open.pop()
        value = _number(item.get("value"))
        number = number if value is None else value
        self._open.append((element, number - 1 if "reversed" in element.attributes else number + 1))
        return f"{_counted(number, element.get('type'))}. " if element.tag == "ol" else _BULLET


def _number(text: str) -> int | None:
    return int(text) if _NUMBER.fullmatch(text) else None


def _counted(number: int, style: str) -> str:
    if style in ("a", "A") and number > 0:
        counted = _letters(number)
    elif style in ("i", "I") and 0 < number < 4000:
        counted = _roman(number)
    else:
        return str(number)
    return counted.upper() if style.isupper() else counted


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _roman(number: int) -> str:
    numeral = ""
    for value, letters in _ROMAN:
        numeral += letters * (number // value)
        number %= value
    return numeral
