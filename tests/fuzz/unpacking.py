"""Takes apart what is packed, so that it can be broken inside: streams of PDF, and values of JSON."""

from __future__ import annotations

import copy
import re
import zlib
from random import Random
from typing import Any, cast

_STREAM = re.compile(rb"(<<[^\0]{0,400}?>>)(\s*stream\r?\n)(.*?)(\r?\nendstream)", re.DOTALL)
_FILTER = re.compile(rb"/Filter\s*(?:\[\s*/FlateDecode\s*\]|/FlateDecode)")
_LENGTH = re.compile(rb"/Length\s+\d+(?: 0 R)?")

_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 10**30, 1.5, float("nan"), "", "x", "\r", "\x00", "\ud800", "\u202e", [], {}, [[]]),
    *(
        ["Reading", "{x}", [["x", 1]]],
        ["Reading", "{x.__class__}", [["x", "a"]]],
        ["Reading", "{x:300000000}", [["x", 1]]],
    ),
    *(["Reading", "{", []], ["Reading", "x", [["a"]]], [0, 5, "heading", 1], [0, 1, "item", 10**9], [5, 2, "row", 1]),
    *([0, 1, "https://example.org/"], [0, 10**9, "x"], ["a", "b"], {"x": 1}, [["a", "b"]], [[1, 2]], "a\nb"),
)


def loose(data: bytes) -> bytes:
    """A PDF whose streams are no longer packed. Its table of objects is wrong then, and made anew by who reads it."""

    def unpacked(match: re.Match[bytes]) -> bytes:
        head, opening, packed, ending = match.groups()
        if b"/FontFile" in head or b"/Length1" in head or not _FILTER.search(head):
            return match[0]
        try:
            plain = zlib.decompress(packed)
        except zlib.error:
            return match[0]
        head = _LENGTH.sub(b"/Length %d" % len(plain), _FILTER.sub(b"", head))
        return head + opening + plain + ending

    return _STREAM.sub(unpacked, data)


def disarrange(chance: Random, sent: Any) -> None:
    """Change one value somewhere in what is sent: another, none, one more, or one from elsewhere."""
    places: list[tuple[Any, Any]] = []
    todo: list[Any] = [sent]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            keys: list[Any] = list(cast("dict[str, Any]", one))
        elif isinstance(one, list):
            keys = list(range(len(cast("list[Any]", one))))
        else:
            continue
        places += ((one, key) for key in keys)
        todo += (one[key] for key in keys)
    holder, key = chance.choice(places[:30] if chance.random() < 0.5 else places)
    what = chance.random()
    if what < 0.15:
        del holder[key]
    elif what < 0.3 and isinstance(holder, list):
        cast("list[Any]", holder).append(copy.deepcopy(chance.choice(_VALUES)))
    elif what < 0.5:
        other, place = chance.choice(places)
        if isinstance(other, dict) and place not in other:
            return
        if isinstance(other, list) and place >= len(cast("list[Any]", other)):
            return
        if not isinstance(other[place], (dict, list)):
            holder[key] = other[place]
    else:
        holder[key] = copy.deepcopy(chance.choice(_VALUES))
