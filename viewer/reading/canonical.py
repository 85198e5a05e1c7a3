"""Canonical text: what every offset counts in, and what every view can show.

Line ends: CRLF, CR, vertical tab, form feed and U+2028 become LF, U+2029 a blank line; CR CR LF is one line end where
all are that, as some programs save what had CRLF already. C1 control characters, NEL among them, get the meaning they
have in windows-1252, as in browsers: in practice they are its quotes and dashes, decoded as Latin-1.

What would be obeyed without being seen is shown instead. Control characters become their pictures (NUL is ␀). Marks
that turn the direction of what follows become ⇄ in a line where they serve no purpose (it has no letter that is written
from right to left) or deceive (one of them overrides the direction of letters); marks that only part or join letters
stay. Everything else that no view can show (lone surrogates, noncharacters, tags outside of flags, obsolete format
characters) becomes U+FFFD.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from viewer.giving_way import PIECE, pieces

TURN = "\N{RIGHTWARDS ARROW OVER LEFTWARDS ARROW}"
"""Stands for a mark that would turn the direction of writing."""

_REPAIRABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u2061-\u2064\u206a-\u206f\ud800-\udfff\ufdd0\ufdd1\ufff9-\ufffb]"
)

_DOUBLED = "\r\r\n"

_TAG = "[\U000e0000-\U000e007f]"
_FLAG, _LONGEST = "\U0001f3f4", 8
_TAGS = re.compile(rf"({_FLAG}{_TAG}{{1,{_LONGEST}}})|{_TAG}")
"""The tags of a flag, so many at most, and other ones."""

_TURN = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OVERRIDE = re.compile("[\u202d\u202e]")


def canonical(text: str) -> str:
    """The text with LF as its only line end and nothing in it that views cannot show. Canonical text stays as it is."""
    if all(text[start:end].isprintable() for start, end in pieces(len(text))):
        return text  # nothing that is printable is changed
    if 0 < text.count(_DOUBLED) == text.count("\n"):
        text = text.replace(_DOUBLED, "\n")
    text = "".join([_repaired(part) for part in _parts(text.lstrip("\ufeff"))])
    if any(_TURN.search(text, start, end) for start, end in pieces(len(text))):
        text = "".join([_without_turns(line) for line in _lines(text)])
    return "".join([_TAGS.sub(lambda tags: tags[1] or "\ufffd", part) for part in _parts(text)])


def one_line(text: str) -> str:
    """The text as one line of canonical text, white space folded."""
    return canonical(" ".join(canonical(text).replace("\ufeff", " ").split()))


def is_blank(text: str) -> bool:
    """Whether there is nothing to read in the text: only white space and marks that show nothing."""
    return all(char.isspace() or unicodedata.category(char) == "Cf" for char in text)


def _repaired(part: str) -> str:
    return part.replace("\r\n", "\n").translate(_repairs()) if _REPAIRABLE.search(part) else part


@cache
def _repairs() -> dict[int, str]:
    """What is put in the place of the characters of ``_REPAIRABLE``."""
    return {
        **{code: chr(0x2400 + code) for code in range(0x20)},
        0x7F: "\N{SYMBOL FOR DELETE}",
        **dict.fromkeys((*range(0xD800, 0xE000), 0xFDD0, 0xFDD1), "\ufffd"),
        **dict.fromkeys((*range(0x2061, 0x2065), *range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC)), "\ufffd"),
        **{code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)},
        **{ord(char): char for char in "\t\n"},
        **{ord(char): "\n" for char in "\r\v\f\u2028"},
        0x2029: "\n\n",
    }


def _without_turns(line: str) -> str:
    parts = list(_parts(line))
    if not any(map(_TURN.search, parts)):
        return line
    if not any(map(_OVERRIDE.search, parts)) and any(unicodedata.bidirectional(c) in ("R", "AL") for c in line):
        return line
    return "".join([_TURN.sub(TURN, part) for part in parts])


def _parts(text: str) -> Iterator[str]:
    """The text in parts, none of which ends within a line end or a flag."""
    start = 0
    while start < len(text):
        end = start + PIECE
        flag = text.rfind(_FLAG, end - _LONGEST, end)
        if flag >= 0:
            end = flag
        elif text[end - 1 : end + 1] == "\r\n":
            end -= 1
        yield text[start:end]
        start = end


def _lines(text: str) -> Iterator[str]:
    """The lines of a text, each with its end; several at once where none of them turns."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + PIECE) + 1 or len(text)
        part = text[start:end]
        if len(part) < 2 * PIECE and not _TURN.search(part):
            yield part
        else:
            yield from part.splitlines(keepends=True)
        start = end
