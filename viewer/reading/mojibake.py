"""Text that was decoded wrongly before it came here: “cafÃ©” for “café”. It is found and shown, and mended on demand.

ftfy tells what is mended. It is right almost always, and yet a guess: nothing is put right unless the reader asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from viewer.giving_way import pieces
from viewer.reading.canonical import canonical, one_line

_SUSPICIOUS = (
    "[ÂÃ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[\x80€][\x80-\xbf“”™˜œž¦¢]|[ÐÑ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    "|[ØÙÛ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï¿½|ï»¿|â‚¬"
)
"""What letters in UTF-8 look like as windows-1252 or Latin-1. (Compiled when it is needed, which is seldom.)"""
_FIRST = "ÂÃâÐÑØÙÛï"
"""What that begins with."""
_LETTERS = 3
"""The most of them that look like one letter."""
_SUSPICIOUS_BYTES = re.compile(
    "|".join(("Ã", "Â", "â€", "â‚¬", "â\x80", "Ð", "Ñ", "Ø", "Ù", "Û", "ï¿½", "ï»¿")).encode()
)

_SHOWN, _TRIED, _LONGEST = 3, 200, 40
"""So many words are shown as examples, so many places looked at, and so many letters shown of each part of a word."""


def is_suspicious(data: bytes) -> bool:
    """Whether there may be anything to find in a text in UTF-8; at once, and too often rather than too seldom."""
    return _SUSPICIOUS_BYTES.search(data) is not None


def found(text: str) -> tuple[tuple[str, str], ...]:
    """Some of the words that seem to have been decoded wrongly, each with what it would be. Empty if there are none."""
    pairs: dict[str, str] = {}
    for match in islice(_suspicious(text), _TRIED):
        word = one_line(_word_at(text, match.start()))
        if word not in pairs and (mended_word := one_line(mended(word))) != word:
            pairs[word] = mended_word
            if len(pairs) == _SHOWN:
                break
    return tuple(pairs.items())


def _suspicious(text: str) -> Iterator[re.Match[str]]:
    if not any(letter in text for letter in _FIRST):
        return
    suspicious, last = re.compile(_SUSPICIOUS), 0
    for start, end in pieces(len(text)):
        for match in suspicious.finditer(text, max(start, last), end + _LETTERS - 1):
            last = match.end()
            yield match


def _word_at(text: str, place: int) -> str:
    """The word that stands at a place, as much of it as can be shown."""
    before = text[max(0, place - _LONGEST) : place].rsplit(maxsplit=1)
    after = text[place : place + _LONGEST].split(maxsplit=1)
    joined = "" if text[place - 1 : place].isspace() or not before else before[-1]
    return joined + after[0]


def mended(text: str) -> str:
    """Canonical text with what was decoded wrongly put right, line by line; everything else stays as it is."""
    import ftfy  # slow to import, and seldom needed

    lines = (ftfy.fix_encoding(line) if re.search(_SUSPICIOUS, line) else line for line in text.split("\n"))
    return canonical("\n".join(lines))  # what is put right may be any sign, also one that ends a line
