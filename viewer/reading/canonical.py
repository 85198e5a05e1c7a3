"""Canonical text: what every offset counts in, and what every view can show.

Line ends: CRLF, CR, vertical tab, form feed and U+2028 become LF, U+2029 a blank line. C1 control characters, NEL among
them, get the meaning they have in windows-1252, as in browsers: in practice they are its quotes and dashes, decoded
as Latin-1.

What would be obeyed without being seen is shown instead. Control characters become their pictures (NUL is ␀). Marks
that turn the direction of what follows become ⇄ in a line where they serve no purpose (it has no letter that is written
from right to left) or deceive (one of them overrides the direction of letters); marks that only part or join letters
stay. Everything else that no view can show (lone surrogates, noncharacters, tags outside of flags, obsolete format
characters) becomes U+FFFD.
"""

from __future__ import annotations

import re
import unicodedata

TURN = "\N{RIGHTWARDS ARROW OVER LEFTWARDS ARROW}"
"""Stands for a mark that would turn the direction of writing."""

_REPAIRS: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys((*range(0xD800, 0xE000), 0xFDD0, 0xFDD1), "\ufffd"),
    **dict.fromkeys((*range(0x2061, 0x2065), *range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC)), "\ufffd"),
    **{code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)},
    **{ord(char): char for char in "\t\n"},
    **{ord(char): "\n" for char in "\r\v\f\u2028"},
    0x2029: "\n\n",
}
_REPAIRABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u2061-\u2064\u206a-\u206f\ud800-\udfff\ufdd0\ufdd1\ufff9-\ufffb]"
)

_TAG = "[\U000e0000-\U000e007f]"
_TAGS = re.compile(rf"(\U0001f3f4{_TAG}{{1,8}})|{_TAG}")

_TURN = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OVERRIDE = re.compile("[\u202d\u202e]")
_LINE_THAT_TURNS = re.compile(f"^.*{_TURN.pattern}.*$", re.MULTILINE)


def canonical(text: str) -> str:
    """The text with LF as its only line end and nothing in it that views cannot show. Canonical text stays as it is."""
    if text.isprintable():
        return text  # nothing that is printable is changed
    text = text.lstrip("\ufeff")
    if _REPAIRABLE.search(text):
        text = text.replace("\r\n", "\n").translate(_REPAIRS)
    if _TURN.search(text):
        text = _LINE_THAT_TURNS.sub(lambda line: _without_turns(line[0]), text)
    return _TAGS.sub(lambda tags: tags[1] or "\ufffd", text)


def is_blank(text: str) -> bool:
    """Whether there is nothing to read in the text: only white space and marks that show nothing."""
    return all(char.isspace() or unicodedata.category(char) == "Cf" for char in text)


def _without_turns(line: str) -> str:
    if not _OVERRIDE.search(line) and any(unicodedata.bidirectional(char) in ("R", "AL") for char in line):
        return line
    return _TURN.sub(TURN, line)
