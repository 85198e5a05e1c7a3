"""Which way words are read that a window paints: those of reports their own way, sentences of the application its way.

Qt goes by the first letter. A sentence in Persian that begins with a name in Latin letters would be read from the left.
"""

from __future__ import annotations

import re

_LETTER = re.compile("[^\\W\\d_]|[\u200e\u200f]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_OPENING = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
"""What begins a part that has a direction of its own."""
_CLOSING = "\N{POP DIRECTIONAL FORMATTING}\N{POP DIRECTIONAL ISOLATE}"
_FROM_LEFT = "\N{LEFT-TO-RIGHT ISOLATE}"
_DIGITS = re.compile("[\u0660-\u0669\u06f0-\u06f9\u060c\u066a-\u066c]")
"""Arabic and Persian digits, and the comma between them, have no direction of their own."""


def begins_right_to_left(words: str) -> bool:
    """Whether the first letter is of a script that is written from right to left."""
    if words.isascii():
        return False
    first = _LETTER.search(words)
    return first is not None and _RIGHT_TO_LEFT.match(first[0]) is not None


def holds_right_to_left(words: str) -> bool:
    """Whether any letter is."""
    return not words.isascii() and _RIGHT_TO_LEFT.search(_DIGITS.sub("", words)) is not None


def holds_left_to_right(words: str) -> bool:
    """Whether any letter is of a script that is written from left to right."""
    return any(not _RIGHT_TO_LEFT.match(letter) for letter in _LETTER.findall(words))


def kept_apart(words: str) -> str:
    """Words in whose order nothing that stands beside them has a part: numbers behind a name stay behind it."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def left_open(words: str) -> str:
    """What has words that are cut off behind these be read on as they would be: parts of another direction go on.

    A part whose direction its first letter tells goes on in that one.
    """
    opened: list[str] = []
    for place, char in enumerate(words):
        if char in _OPENING:
            first = "\N{RIGHT-TO-LEFT ISOLATE}" if begins_right_to_left(words[place + 1 :]) else _FROM_LEFT
            opened.append(first if char == "\N{FIRST STRONG ISOLATE}" else char)
        elif char in _CLOSING and opened:
            opened.pop()
    return "".join(opened)


def reads_right_to_left(words: str, *, mirrored: bool) -> bool:
    """Whether words are read from right to left; in a ``mirrored`` window what holds a word of its language is."""
    return holds_right_to_left(words) if mirrored else begins_right_to_left(words)


def fold_sign(folded: bool, *, mirrored: bool) -> str:
    """The triangle before what can be folded: down where that is seen, else towards where its words go."""
    return ("◂" if mirrored else "▸") if folded else "▾"
