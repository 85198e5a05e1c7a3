"""Traps in reports kept as JSON: brackets and numbers without end, spans by the million, texts that no view shows."""

from __future__ import annotations

import json
from typing import Any

from tests.hostile.trap import WORDS, Trap
from viewer.report import codec
from viewer.report.model import Person, Report, Source, Span

_TEXT = f"{WORDS}\n"
_PERSON = Person("p1", "Ann Lee", (Span(0, 7),))


def _kept(text: str = _TEXT, **members: Any) -> bytes:
    """A report of this text, other members in the place of its own."""
    return json.dumps({**codec.to_json(Report(text, Source("day.txt"))), **members}).encode()


def _with(value: str, text: str = _TEXT) -> bytes:
    """A report whose source has another member of this value, written as it is."""
    return _kept(text).replace(b'"name":', b'"more": ' + value.encode("utf-8", "surrogatepass") + b', "name":', 1)


def _keys(number: int) -> str:
    """An object of so many members."""
    return "{" + ",".join(f'"{one}":0' for one in range(number)) + "}"


def _first(times: int) -> bytes:
    """A report of the first version in which somebody is named so often, and takes part in as many acts."""
    spans = [[0, 7] for _ in range(times)]
    person: dict[str, Any] = {"id": "p1", "name": "Ann Lee", "variants": [], "role": None, "spans": spans}
    act: dict[str, Any] = {"kind": "speech", "title": "x", "people": ["p1"], "with": [], "tags": [], "time": None}
    acts = [{**act, "order": "narrated", "spans": [[0, 7], [1, 2]]}] * times
    return _kept(schema=1, people=[{**person, "participation": "online"}], programme=acts)


def _people(**members: Any) -> bytes:
    """A report with somebody of whom something else is told."""
    (person,) = codec.to_json(Report(_TEXT, people=(_PERSON,)))["people"]
    return _kept(people=[{**person, **members}])


def _alternatives(depth: int) -> bytes:
    """A fact whose other candidate has another candidate, and so on."""
    fact = '{"value": 3, "note": null, "spans": [[0, 1]], "alternatives": ['
    told = fact * depth + "]}" * depth
    return _kept().replace(b'"attendance": null', b'"attendance": ' + told.encode())


TRAPS = (
    Trap("whole.json", "a report that was kept", "read", lambda _: _kept()),
    Trap("cut.json", "a report that ends in the middle", "refused", lambda _: _kept()[:-20]),
    Trap("brackets.json", "50 million brackets", "refused", lambda _: _with("[" * 50_000_000)),
    Trap("objects.json", "a million objects in each other", "refused", lambda _: _with('{"a":' * 1_000_000)),
    Trap("closed.json", "5,000 lists in each other", "refused", lambda _: _with("[" * 5000 + "]" * 5000)),
    Trap("shallow.json", "900 lists in each other", "either", lambda _: _with("[" * 900 + "]" * 900)),
    Trap("candidates.json", "400 candidates, each with another", "either", lambda _: _alternatives(400)),
    Trap("lists.json", "30 million empty lists", "refused", lambda _: _with(f"[{'[],' * 30_000_000}[]]")),
    Trap(
        "keys.json",
        "3 million keys",
        "either",
        lambda _: _with(_keys(3_000_000)),
    ),
    Trap("digits.json", "a number of 90 million digits", "refused", lambda _: _with("1" * 90_000_000)),
    Trap("fraction.json", "a fraction of 90 million digits", "read", lambda _: _with(f"0.{'1' * 90_000_000}")),
    Trap(
        "numbers.json",
        "20,000 numbers of 4,300 digits",
        "either",
        lambda _: _with(f"[{','.join(['9' * 4300] * 20_000)}]"),
    ),
    Trap("power.json", "a number beyond all numbers", "read", lambda _: _with("1e999999999")),
    Trap("string.json", "a string that does not end", "refused", lambda _: _with('"' + "\\u0041" * 15_000_000)),
    Trap("escapes.json", "a text of 9 million escapes", "read", lambda _: _kept(f"{_TEXT}{'é' * 9_000_000}")),
    Trap("long.json", "a text of 11 million letters", "refused", lambda _: _kept(f"{_TEXT}{'a' * 11_000_000}")),
    Trap("longest.json", "more than 100 MB", "refused", lambda _: _kept(f"{_TEXT}{'é' * 17_000_000}")),
    Trap("blank.json", "a text of nothing", "refused", lambda _: _kept(" \n" * 1_000_000)),
    Trap("halves.json", "halves of characters", "read", lambda _: _kept(_TEXT + "\ud83d" * 100_000 + "\udca9" * 9)),
    Trap("turns.json", "signs that turn the direction", "read", lambda _: _kept(_TEXT + "\u202ea\u2066" * 500_000)),
    Trap("controls.json", "orders to a terminal", "read", lambda _: _kept(_TEXT + "\x1b]0;a\x07\x1b[2J\x00\r" * 999)),
    Trap("often.json", "a name 20,000 times in as many acts", "either", lambda _: _first(20_000)),
    Trap("spans.json", "300,000 spans", "read", lambda _: _people(spans=[[0, 1]] * 300_000)),
    Trap("span.json", "a span as long as numbers go", "refused", lambda _: _people(spans=[[0, 10**4000]])),
    Trap("nan.json", "a doubt that is no number", "refused", lambda _: _people(doubt=float("nan"))),
    Trap(
        "named.json",
        "somebody whose id is 9 MB long",
        "refused",
        lambda _: _people(id="\x1b\ud800" * 1_000_000, spans=[]),
    ),
    Trap(
        "template.json",
        "what would fill a sentence",
        "refused",
        lambda _: _people(id="{name.__class__}%n{0}", spans=[]),
    ),
    Trap("twice.json", "members that come twice", "refused", lambda _: _kept()[:-1] + b', "schema": 3}'),
    Trap("lines.json", "a million reports begun", "read", lambda _: _kept() + b'\n{"schema":2,"source":{' * 1_000_000),
    Trap("behind.json", "a web page behind it", "refused", lambda _: _kept() + b"<html><script>a</script></html>"),
    Trap("nuls.json", "NULs behind it", "refused", lambda _: _kept() + bytes(1_000_000)),
    Trap(
        "path.json",
        "a name that leads elsewhere",
        "read",
        lambda _: _kept(source={"name": "../../etc/passwd", "format": "", "sha256": "x"}),
    ),
    Trap("mark.json", "the mark of a PDF in it", "read", lambda _: _kept(f"%PDF-1.7 {WORDS}")),
    Trap("utf16.json", "UTF-16 that is cut", "refused", lambda _: _kept().decode().encode("utf-16")[:-41]),
    Trap("latin.json", "no UTF-8", "refused", lambda _: _with('"caf\u00e9"').replace("é".encode(), b"\xe9")),
    Trap("white.json", "4 KB of white space before it", "either", lambda _: b" " * 4096 + _kept()),
)
