"""Lines of requests, understood or refused."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from viewer.reading import ENCODINGS, MAX_TEXT_BYTES, Choice

MAX_LINE = 6 * MAX_TEXT_BYTES + 100_000
"""Bytes of the longest request: no byte of the longest text becomes more than one escaped character."""


class RequestError(Exception):
    """A line that is no request; ``number`` is its id, if it has one."""

    def __init__(self, message: str, number: int | None = None) -> None:
        super().__init__(message)
        self.number = number


@dataclass(frozen=True, slots=True)
class Read:
    """A file to read; the document is to be called ``name``."""

    path: Path
    name: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class ExtractText:
    """A text to extract a report from."""

    text: str
    name: str


@dataclass(frozen=True, slots=True)
class ExplainText:
    """A text of whose report it is to be told why something is in it: see ``viewer.extract.explain``."""

    text: str
    name: str
    kind: str
    which: str


_KEYS: dict[str, dict[str, type]] = {
    "read": {"path": str, "name": str, "encoding": str, "repair": bool, "whole": bool},
    "read_and_extract_text": {"text": str, "name": str},
    "explain_text": {"text": str, "name": str, "kind": str, "which": str},
}


def parse(line: bytes) -> tuple[int, Read | ExtractText | ExplainText]:
    """The id of a request, and what is asked for. Raises RequestError if it is none."""
    try:
        data: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RequestError("The request is not JSON.") from error
    if not isinstance(data, dict):
        raise RequestError("The request is not an object.")
    request = cast(dict[str, Any], data)
    number, do = request.pop("id", None), request.pop("do", None)
    if not isinstance(number, int) or isinstance(number, bool):
        raise RequestError("The request has no id.")
    keys = _KEYS.get(do) if isinstance(do, str) else None
    if keys is None:
        raise RequestError(f"The request asks for something unknown: {do!r}.", number)
    if request.keys() != keys.keys() or not all(isinstance(request[key], kind) for key, kind in keys.items()):
        wanted = ", ".join(f"{key} ({kind.__name__})" for key, kind in keys.items())
        raise RequestError(f"The request needs {wanted}.", number)
    if do == "explain_text":
        return number, ExplainText(**request)
    if do != "read":
        return number, ExtractText(**request)
    if request["encoding"] and request["encoding"] not in ENCODINGS:
        raise RequestError(f"The request asks for an unknown encoding: {request['encoding']!r}.", number)
    choice = Choice(request["encoding"], request["repair"], request["whole"])
    return number, Read(Path(request["path"]), request["name"], choice)
