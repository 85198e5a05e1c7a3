"""What a file of records is made of: a header, then a JSON object in each line.

Whatever is in a file, reading it takes little more memory than it has bytes, and ends. A line that is no record is
damaged, and costs none of the others.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, NoReturn, cast

from viewer.giving_way import one_by_one
from viewer.keeping.saying import FOREIGN, NEWER, TOO_LARGE, RefusedError

Record = dict[str, Any]
"""A JSON object that has an ``id``: a text of 1 to 200 characters."""

FORMAT = "event-report-viewer corrections"
VERSION = 1
HEADER = json.dumps({"format": FORMAT, "version": VERSION}).encode("ascii") + b"\n"

MOST_BYTES = 64_000_000
"""The largest file."""
MOST_LINES = 200_000
_LONGEST_HEADER = 1_000
_LONGEST_ID = 200
_MOST_VALUES = 100_000
"""So many values may be in a record."""
_DEEPEST = 50
"""So many objects and lists may hold each other."""
_MOST_DIGITS, _LONGEST_NUMBER = 18, 40
_HOLDING = frozenset({dict, list})
"""What of JSON holds other values."""


def _refuse(what: str) -> NoReturn:
    raise ValueError(f"not a value that is kept: {what[:20]}")


def _whole_number(digits: str) -> int:
    return int(digits) if len(digits) <= _MOST_DIGITS else _refuse(digits)


def _number(digits: str) -> float:
    number = float(digits) if len(digits) <= _LONGEST_NUMBER else math.inf
    return number if math.isfinite(number) else _refuse(digits)


_DECODER = json.JSONDecoder(parse_int=_whole_number, parse_float=_number, parse_constant=_refuse)
_QUICK = json.JSONDecoder(parse_float=_number, parse_constant=_refuse)
"""For what has no ``_LONG`` row of digits: no whole number in it has too many."""
_LONG = b"0" * (_MOST_DIGITS + 1)
_AS_ZEROS = bytes(ord("0") if chr(byte).isascii() and chr(byte).isdigit() else byte for byte in range(256))


@dataclass(slots=True)
class Scanned:
    """What stands in lines."""

    records: list[Record] = field(default_factory=list[Record])
    damaged: int = 0
    """How many lines are no records."""
    lines: int = 0
    used: int = 0
    """So many bytes are done with. What follows them is a line that was not written to its end."""


def encode(record: Record) -> tuple[Record, bytes]:
    """A record as it will be read, and its line, in UTF-8. Raises ValueError for what is no record."""
    try:
        line = _dumped(record)
    except (TypeError, RecursionError) as error:
        raise ValueError(f"no JSON object: {error}") from error
    read = decode(line)
    if read is None:
        raise ValueError("not a JSON object with an id that can be read again")
    return read, line + b"\n"


def decode(line: bytes) -> Record | None:
    """The record in a line; None if there is none."""
    value = _value(line)
    if not isinstance(value, dict):
        return None
    record = cast(Record, value)
    name = record.get("id")
    return record if isinstance(name, str) and 0 < len(name) <= _LONGEST_ID and _is_shallow(record) else None


def header_length(data: bytes) -> int:
    """So many bytes of a file, its beginning, are its header; 0 if it was not written to its end.

    Raises:
        RefusedError: it is that of another format, or of a greater version.
    """
    end = data.find(b"\n", 0, _LONGEST_HEADER)
    if end < 0:
        if is_torn_header(data):
            return 0
        raise RefusedError(FOREIGN)
    value = _value(data[:end])
    header = cast(Record, value) if isinstance(value, dict) else {}
    version = header.get("version")
    if header.get("format") != FORMAT or not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise RefusedError(FOREIGN)
    if version > VERSION:
        raise RefusedError(NEWER)
    return end + 1


def is_torn_header(data: bytes) -> bool:
    """Whether a file holds nothing but a part of its header, and NULs, which stand where a power cut was."""
    return len(data) <= MOST_BYTES and HEADER.startswith(data.rstrip(b"\0"))


def scan(data: bytes, lines: int) -> Scanned:
    """What stands in the data, which begin where a line does and follow so many ``lines``.

    Raises:
        RefusedError: there are too many lines.
    """
    found = Scanned()
    end, moments = len(data), one_by_one(repeat(None))
    while found.used < end:
        next(moments)
        after = data.find(b"\n", found.used) + 1
        line = data[found.used : after or end]
        record = decode(line) if line.strip() else None
        if not after and record is None and line.strip():
            break
        found.used = after or end
        if record is not None:
            found.records.append(record)
        elif line.strip():
            found.damaged += 1
        found.lines += 1
        if lines + found.lines > MOST_LINES:
            raise RefusedError(TOO_LARGE)
    return found


def _dumped(record: Record) -> bytes:
    """A record as JSON: letters as they are, but for lone surrogates, which are no text in UTF-8."""
    try:
        return _dump(record, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return _dump(record, ensure_ascii=True).encode("ascii")


def _dump(record: Record, *, ensure_ascii: bool) -> str:
    return json.dumps(record, allow_nan=False, separators=(",", ":"), ensure_ascii=ensure_ascii)


def _value(line: bytes) -> object:
    """The JSON in a line; None if it is none, or none that anybody should keep."""
    try:
        decoder = _DECODER if _LONG in line.translate(_AS_ZEROS) else _QUICK
        return decoder.decode(line.decode("utf-8"))
    except (ValueError, RecursionError):
        return None


def _is_shallow(record: Record) -> bool:
    """Whether a record holds not too many values, not too deep."""
    level: list[Record | list[object]] = [record]
    count = 0
    for _ in range(_DEEPEST):
        inner: list[object] = []
        for value in level:
            inner += value.values() if isinstance(value, dict) else value
        count += len(inner)
        if not inner or count > _MOST_VALUES:
            return not inner
        level = cast("list[Record | list[object]]", [value for value in inner if type(value) in _HOLDING])
    return False
