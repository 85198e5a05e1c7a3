"""JSON in small steps: the same as ``json``'s own ``loads`` and ``dumps``, which hold up every thread until they end.

The outer levels of lists and objects are walked here, what is in them is left to ``json``. So a long report can be read
and written in one thread while the window, in another, goes on. Long lists are written in parts, with a tab behind
each, and each part is read at once: that takes a fifth of the time.
"""

from __future__ import annotations

import json
import re
from itertools import repeat
from typing import cast

from viewer.giving_way import PIECE, one_by_one, pieces

DEPTH = 3
"""So many levels are walked: of an answer of the worker, the report, its lists, and their elements."""

SHORT = 1_500_000
"""Text of so many characters is read at once: that takes no more than about ten milliseconds."""

PART = 100
"""So many elements of a list are a part of it."""

_PARTED = "\t"
"""What stands behind each of several parts: white space that is in no string, as there it would be escaped."""

_SPACE = re.compile(r"[ \t\n\r]*")
_decoder = json.JSONDecoder()

_INSIDE = re.compile(
    r'(?:[^"\\]+|\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u(?![dD][89abAB])[0-9a-fA-F]{4}|[^u]))*'
)
"""What stands in a string, as far as no sign is parted. Half a character that stands alone is not looked for."""


def loads(text: str, depth: int = DEPTH) -> object:
    """The value that the text holds. Raises ValueError (``json.JSONDecodeError``) if it is no JSON."""
    if len(text) <= SHORT:
        return json.loads(text)
    value, end = _value(text, _after_space(text, 0), depth)
    end = _after_space(text, end)
    if end != len(text):
        raise json.JSONDecodeError("Extra data", text, end)
    return value


def dumps(value: object, depth: int = DEPTH) -> str:
    """The value as JSON, in ASCII and without white space but that behind parts. Keys of objects are strings."""
    if depth and isinstance(value, dict):
        members = cast(dict[str, object], value).items()
        return (
            "{" + ",".join([f"{json.dumps(key)}:{dumps(item, depth - 1)}" for key, item in one_by_one(members)]) + "}"
        )
    if depth and isinstance(value, list):
        items = [dumps(item, depth - 1) for item in one_by_one(cast(list[object], value))]
        parts = [",".join(items[start : start + PART]) for start in range(0, len(items), PART)]
        return "[" + f",{_PARTED}".join(parts) + (f"{_PARTED}]" if len(parts) > 1 else "]")
    if isinstance(value, str):
        return f'"{"".join([json.dumps(value[start:end])[1:-1] for start, end in pieces(len(value))])}"'
    return json.dumps(value, separators=(",", ":"))


def _value(text: str, at: int, depth: int) -> tuple[object, int]:
    """The value that begins at an offset, and where it ends."""
    opening = text[at : at + 1]
    if depth and opening == "{":
        return _object(text, at, depth)
    if depth and opening == "[":
        return _list(text, at, depth)
    if opening == '"':
        end = text.find('"', at + 1, at + PIECE)
        if end < 0 or text[end - 1] == "\\":
            return _string(text, at)
    return _decoder.raw_decode(text, at)


def _string(text: str, at: int) -> tuple[object, int]:
    """A long string, piece by piece."""
    parts: list[str] = []
    end = at + 1
    moments = one_by_one(repeat(None))
    while next(moments) is None and (inside := _INSIDE.match(text, end, end + PIECE)):
        if text[inside.end() : inside.end() + 1] == '"':
            parts.append(_decoder.decode(f'"{inside[0]}"'))
            return "".join(parts), inside.end() + 1
        if inside.end() == end:
            break
        parts.append(_decoder.decode(f'"{inside[0]}"'))
        end = inside.end()
    return _decoder.raw_decode(text, at)  # which finds fault with it


def _list(text: str, at: int, depth: int) -> tuple[list[object], int]:
    found: list[object] = []
    at = _after_space(text, at + 1)
    if text[at : at + 1] == "]":
        return found, at + 1
    moments, ended = one_by_one(repeat(None)), False
    end = text.find(_PARTED, at)
    while not ended:
        next(moments)
        if part := _part(text, at, end):
            found += part
            at, end = end, text.find(_PARTED, end + 1)
            if text[at - 1] == ",":
                at = _after_space(text, at)
                continue
        else:
            value, at = _value(text, at, depth - 1)
            found.append(value)
            end = text.find(_PARTED, at) if 0 <= end < at else -1
        at, ended = _after_item(text, at, "]")
    return found, at


def _part(text: str, at: int, end: int) -> list[object]:
    """The elements between two offsets, if those of a part of the list are there; else none."""
    if end < 0:
        return []
    try:
        return json.loads(f"[{text[at:end].removesuffix(',')}]")
    except json.JSONDecodeError:
        return []  # it is a part of another list, or white space between other things


def _object(text: str, at: int, depth: int) -> tuple[dict[str, object], int]:
    found: dict[str, object] = {}
    at = _after_space(text, at + 1)
    if text[at : at + 1] == "}":
        return found, at + 1
    while True:
        if text[at : at + 1] != '"':
            raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
        key, at = _decoder.raw_decode(text, at)
        at = _after_space(text, at)
        if text[at : at + 1] != ":":
            raise json.JSONDecodeError("Expecting ':' delimiter", text, at)
        found[key], at = _value(text, _after_space(text, at + 1), depth - 1)
        at, ended = _after_item(text, at, "}")
        if ended:
            return found, at


def _after_item(text: str, at: int, closing: str) -> tuple[int, bool]:
    """Where to go on after an item, and whether it was the last one."""
    at = _after_space(text, at)
    sign = text[at : at + 1]
    if sign not in (",", closing) or not sign:
        raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
    return (_after_space(text, at + 1), False) if sign == "," else (at + 1, True)


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
