"""JSON in small steps: the same as ``json``'s own ``loads`` and ``dumps``, which hold up every thread until they end.

The outer levels of lists and objects are walked here, what is in them is left to ``json``. So a long report can be read
and written in one thread while the window, in another, goes on.
"""

from __future__ import annotations

import json
import re
from itertools import repeat
from typing import cast

from viewer.report.giving_way import PIECE, one_by_one, pieces

DEPTH = 3
"""So many levels are walked: of an answer of the worker, the report, its lists, and their elements."""

SHORT = 1_500_000
"""Text of so many characters is read at once: that takes no more than about ten milliseconds."""

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
    """The value as JSON, in ASCII and without white space. Keys of objects are strings."""
    if depth and isinstance(value, dict):
        members = cast(dict[str, object], value).items()
        return (
            "{" + ",".join([f"{json.dumps(key)}:{dumps(item, depth - 1)}" for key, item in one_by_one(members)]) + "}"
        )
    if depth and isinstance(value, list):
        return "[" + ",".join([dumps(item, depth - 1) for item in one_by_one(cast(list[object], value))]) + "]"
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
    while inside := _INSIDE.match(text, end, end + PIECE):
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
    while not ended:
        next(moments)
        value, at = _value(text, at, depth - 1)
        found.append(value)
        at, ended = _after_item(text, at, "]")
    return found, at


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
