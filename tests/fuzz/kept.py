"""Reports kept as JSON: values of real ones exchanged, taken out or of another kind, or their JSON broken."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from tests.fuzz import growing, tokens, unpacking
from tests.fuzz.mutating import broken

_FOLDER = Path(__file__).parents[1] / "data"
_BEGINNING = (b'{"schema":1,"source":{', b'{"schema":2,"source":{', b'{\n "schema": 2,\n "source": {')
_SHORT = 1000


@cache
def _real() -> list[bytes]:
    return [path.read_bytes() for path in sorted(_FOLDER.glob("seed.report*.json"))]


def report(chance: Random) -> bytes:
    """A file that begins as such a report does, one or several lines."""
    kept = json.loads(chance.choice(_real()))
    if chance.random() < 0.3:
        kept["text"] += growing.any_text(chance)
    if chance.random() < 0.2:
        kept["text"] = kept["text"][:_SHORT]
    for _ in range(chance.choice((0, 1, 1, 2, 4))):
        unpacking.disarrange(chance, kept)
    made = _written(chance, kept)
    if chance.random() < 0.3:
        made = broken(chance, made, (*tokens.JSON, *_BEGINNING), _real())
    if chance.random() < 0.15:
        made += chance.choice((b"\n", b"", b" ")) + chance.choice(_real())
    if chance.random() < 0.1:
        made = b"\xef\xbb\xbf" + made
    begun = made.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    return made if begun else chance.choice(_BEGINNING) + made


def _written(chance: Random, kept: Any) -> bytes:
    """As the command line prints it, as it is exported, or in an order that other programs may choose."""
    kind = chance.random()
    if kind < 0.5:
        return json.dumps(kept, separators=(",", ":")).encode("ascii")
    if kind < 0.9:
        return json.dumps(kept, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace")
    return json.dumps(kept, sort_keys=True).encode("ascii")
