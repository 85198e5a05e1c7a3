"""Large letters that a text begins with, as high as several lines: each is put before the words it belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.reading.formats.pdf.line import Line

_INITIAL = re.compile(r"[“\"‘'«¿¡(]?[^\W\d_]\Z")
_LARGER = 1.7
"""Times the size of the text from which a letter may be such a one."""
_FARTHEST = 1.5
"""Distance of the words from it, in sizes of their letters."""
_WORD = re.compile(r"[\w’']+")
_WORDS_OF_ONE_LETTER = ("A", "I", "O", "Y")


def with_initials(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The lines of every page, those that such letters belong to with them, those of the letters gone."""
    return [_joined(lines) if any(_INITIAL.match(line.text) for line in lines) else lines for lines in pages]


def _joined(lines: list[Line]) -> list[Line]:
    words: set[str] | None = None
    gone: set[int] = set()
    for letter in lines:
        if letter.angle or letter.rtl or not _INITIAL.match(letter.text):
            continue
        beside = [line for line in lines if line is not letter and _is_beside(line, letter)]
        if len(beside) < 2:
            continue
        first = min(beside, key=lambda line: line.base)
        if words is None:
            words = {word.lower() for line in lines for word in _WORD.findall(line.text)[1:]}
        first.text = f"{letter.text}{_between(letter.text, first.text, words)}{first.text}"
        first.links = []
        gone.add(id(letter))
    return [line for line in lines if id(line) not in gone]


def _is_beside(line: Line, letter: Line) -> bool:
    return (
        letter.size >= _LARGER * line.size
        and not line.angle
        and -_FARTHEST * line.size < line.left - letter.right < _FARTHEST * line.size
        and letter.left < line.left
        and letter.base - letter.size < line.base <= letter.base + line.size / 4
    )


def _between(letter: str, text: str, words: set[str]) -> str:
    """A space if the letter is a word: if what follows is one elsewhere, and both together are none."""
    first = _WORD.match(text)
    if first is None or letter[-1] not in _WORDS_OF_ONE_LETTER:
        return ""
    word = first[0].lower()
    return " " if word in words and letter[-1].lower() + word not in words else ""
