"""What a line may hold, whoever wrote it."""

from __future__ import annotations

import math
from typing import Any

import pytest

from viewer.keeping import lines
from viewer.keeping.lines import HEADER, decode, encode, header_length, scan
from viewer.keeping.saying import FOREIGN, NEWER, TOO_LARGE, RefusedError


def nested(depth: int) -> list[Any]:
    made: list[Any] = []
    for _ in range(depth):
        made = [made]
    return made


@pytest.mark.parametrize(
    "record",
    [
        {"id": "a"},
        {"id": "a", "words": "\ud800 \u2028\n\0 \N{GRINNING FACE} آن", "numbers": [1, -2.5, 10**17, True, None]},
        {"id": "آن", "words": "\u2028\x85\r\n\x7f\ufeff\0"},
        {"id": "ä" * 200, "deep": nested(40), "empty": {}, "": ""},
    ],
)
def test_a_record_is_read_as_it_was_written(record: lines.Record) -> None:
    read, line = encode(record)
    assert read == record == decode(line)
    assert line.count(b"\n") == 1


def test_letters_take_no_more_room_than_they_have_to() -> None:
    assert encode({"id": "آن"})[1] == '{"id":"آن"}\n'.encode()


def test_a_record_is_a_copy() -> None:
    record = {"id": "a", "words": ["one"]}
    read, _ = encode(record)
    record["words"].append("two")
    assert read == {"id": "a", "words": ["one"]}


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"id": ""},
        {"id": 7},
        {"id": "a" * 201},
        {"id": "a", "number": math.nan},
        {"id": "a", "number": -math.inf},
        {"id": "a", "number": 10**18},
        {"id": "a", "deep": nested(60)},
        {"id": "a", "many": [0] * 100_001},
        {"id": "a", "bytes": b""},
    ],
    ids=lambda record: str(record)[:30],
)
def test_what_is_no_record_is_not_written(record: lines.Record) -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode(record)


def test_what_is_too_deep_for_the_interpreter_is_not_written() -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode({"id": "a", "deep": nested(100_000)})


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[]",
        b'"id"',
        b'{"id": "a"',
        b'{"id": "a"} {}',
        b'{"id": ["a"]}',
        b'{"id": "\xff"}',
        b'\xff\xfe{\0"\0',
        b'{"id": "a", "n": NaN}',
        b'{"id": "a", "n": -Infinity}',
        b'{"id": "a", "n": 1e999}',
        b'{"id": "a", "n": ' + b"9" * 100_000 + b"}",
        b'{"id": "a", "n": 0.' + b"9" * 100_000 + b"}",
        b'{"id": "a", "n": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"id": "a", "n": ' + b"[" * 100_000,
        b'{"n": ' * 100_000,
        b'{"id": "a", "n": [' + b"[]," * 200_000 + b"0]}",
    ],
    ids=lambda line: repr(line[:25]),
)
def test_what_is_no_record_costs_no_other(line: bytes) -> None:
    assert decode(line) is None
    found = scan(b'{"id": "before"}\n' + line + b'\n{"id": "behind"}\n', 0)
    assert [record["id"] for record in found.records] == ["before", "behind"]
    assert found.damaged == bool(line)


def test_lines_may_end_as_editors_end_them() -> None:
    data = b'{"id": "a"}\r\n\r\n  \n\t{"id": "b"} \n'
    found = scan(data, 0)
    assert [record["id"] for record in found.records] == ["a", "b"]
    assert (found.damaged, found.used) == (0, len(data))


def test_a_last_line_without_an_end_is_waited_for() -> None:
    found = scan(b'{"id": "a"}\n{"id": "b', 0)
    assert [record["id"] for record in found.records] == ["a"]
    assert (found.damaged, found.used) == (0, 12)


def test_there_are_only_so_many_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST_LINES", 3)
    assert len(scan(b'{"id": "a"}\n{"id": "b"}\n', 1).records) == 2
    with pytest.raises(RefusedError, match=TOO_LARGE):
        scan(b'{"id": "a"}\n{"id": "b"}\n', 2)


@pytest.mark.parametrize("length", range(len(HEADER)))
def test_a_header_may_be_torn_at_any_place(length: int) -> None:
    assert header_length(HEADER[:length]) == 0
    assert header_length(HEADER[:length] + b"\0" * 5000) == 0
    assert header_length(HEADER + HEADER[:length]) == len(HEADER)


@pytest.mark.parametrize(
    ("header", "why"),
    [
        (b'{"format": "event-report-viewer corrections", "version": 2}\n', NEWER),
        (b'{"version": 2, "more": {}, "format": "event-report-viewer corrections"}\n', NEWER),
        (b'{"format": "event-report-viewer corrections", "version": true}\n', FOREIGN),
        (b'{"format": "event-report-viewer corrections", "version": 0}\n', FOREIGN),
        (b'{"format": "event-report-viewer corrections", "version": "2"}\n', FOREIGN),
        (b'{"format": "event-report-viewer corrections", "version": 2' + b"0" * 5000 + b"}\n", FOREIGN),
        (b'{"format": "event-report-viewer report", "version": 1}\n', FOREIGN),
        (b'{"format": "event-report-viewer corrections"}\n', FOREIGN),
        (b"[]\n", FOREIGN),
        (b"\n", FOREIGN),
        (b"A letter.", FOREIGN),
        (b"\xff\xfe\n", FOREIGN),
        (b" " * 5000 + HEADER, FOREIGN),
    ],
    ids=lambda value: repr(value[:60]),
)
def test_what_begins_otherwise_is_refused(header: bytes, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        header_length(header + b'{"id": "a"}\n')
    assert refused.value.template == why


def test_a_header_may_say_more() -> None:
    header = b' {"version": 1, "note": "", "format": "event-report-viewer corrections"}\r\n'
    assert header_length(header + b'{"id": "a"}\n') == len(header)
