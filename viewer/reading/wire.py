"""A document as JSON, and back: how the process that reads sends it to the one that asked.

Lists of numbers and words rather than objects: a long text has many blocks. What comes back is checked like any other
input: a process that was deceived by a file may send anything.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, cast, get_args

from viewer.language import Said
from viewer.reading.canonical import canonical
from viewer.reading.document import Document
from viewer.report import json_steps
from viewer.report.layout import Block, BlockKind, Link
from viewer.report.source import About, Source
from viewer.report.spans import Span

Json = dict[str, Any]


_FORBIDDEN = re.compile("[\x00\r\ud800-\udfff]")
_TEMPLATE = re.compile(r"(?:[^{}]|\{\w+\})*")
"""Names alone stand in brackets: no attributes of values, and no widths, which may take all memory."""
_DEEPEST = 6


class WireError(ValueError):
    """What was sent is no document."""


def to_json(document: Document) -> Json:
    """The document as plain lists and dictionaries."""
    source = document.source
    about = source.about
    return {
        "text": document.text,
        "source": {"name": source.name, "format": source.format, "sha256": source.sha256},
        "about": {
            "size": about.size,
            "encoding": about.encoding,
            "title": about.title,
            "author": about.author,
            "date": about.date,
            "more": [list(pair) for pair in about.more],
            "notes": [said_to_json(note) for note in about.notes],
            "repairs": [list(pair) for pair in about.repairs],
            "repaired": about.repaired,
        },
        "layout": [[block.span.start, block.span.end, block.kind, block.level] for block in source.layout],
        "links": [[link.span.start, link.span.end, link.address] for link in source.links],
    }


def loads(line: bytes) -> Json:
    """The object that a line of JSON holds, made so that other threads can work meanwhile. Raises WireError."""
    try:
        data = json_steps.loads(line.decode("ascii"), 2)  # deep enough for each block of a text
    except (ValueError, RecursionError) as error:
        raise WireError(f"not JSON: {error}") from error
    if not isinstance(data, dict):
        raise WireError("not an object")
    return cast(Json, data)


def from_json(data: Json) -> Document:
    """The document of ``to_json``. Raises WireError where the data is none."""
    try:
        return _document(data)
    except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        raise WireError(f"not a document: {type(error).__name__}: {error}") from error


def said_to_json(said: Said) -> list[Any]:
    """A sentence with what it was made of."""
    return [said.context, said.template, [list(pair) for pair in said.values]]


def said_from_json(data: Any) -> Said:
    """The sentence of ``said_to_json``. Raises WireError where the data is none."""
    try:
        context, template, values = data
        said = Said(_text(context), _template(template), tuple((_text(name), _value(value)) for name, value in values))
        str(said)
    except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        raise WireError(f"not a sentence: {type(error).__name__}: {error}") from error
    return said


def _document(data: Json) -> Document:
    text, source, about = _text(data["text"]), data["source"], data["about"]
    if canonical(text) != text:
        raise WireError("the text is not canonical")
    layout = tuple(
        Block(_span(start, end, text), _kind(kind), _level(level)) for start, end, kind, level in data["layout"]
    )
    if any(one.span.end > following.span.start for one, following in pairwise(layout)):
        raise WireError("blocks that are not behind each other")
    links = tuple(Link(_span(start, end, text), _text(address)) for start, end, address in data["links"])
    return Document(
        text,
        Source(
            name=_text(source["name"]),
            format=_text(source["format"]),
            sha256=_text(source["sha256"]),
            about=About(
                size=None if about["size"] is None else _whole(about["size"]),
                encoding=_text(about["encoding"]),
                title=_line(about["title"]),
                author=_line(about["author"]),
                date=_line(about["date"]),
                more=_pairs(about["more"]),
                notes=tuple(map(said_from_json, about["notes"])),
                repairs=_pairs(about["repairs"]),
                repaired=about["repaired"] is True,
            ),
            layout=layout,
            links=links,
        ),
    )


def _span(start: Any, end: Any, text: str) -> Span:
    if not 0 <= _whole(start) < _whole(end) <= len(text):
        raise WireError(f"a span from {start} to {end}")
    return Span(start, end)


def _level(level: Any) -> int:
    if not 1 <= _whole(level) <= _DEEPEST:
        raise WireError(f"level {level}")
    return level


def _kind(kind: Any) -> BlockKind:
    if kind not in get_args(BlockKind):
        raise WireError(f"a block that is a {kind!r}")
    return cast(BlockKind, kind)


def _pairs(data: Any) -> tuple[tuple[str, str], ...]:
    return tuple((_line(first), _line(second)) for first, second in data)


def _text(value: Any) -> str:
    if not isinstance(value, str) or _FORBIDDEN.search(value):
        raise WireError("no text, or one with signs that are none")
    return value


def _line(value: Any) -> str:
    if canonical(_text(value)) != value or "\n" in value:
        raise WireError("more than a line of canonical text")
    return value


def _words(value: Any) -> str:
    if "\n" in _text(value):
        raise WireError("more than a line")
    return value


def _template(value: Any) -> str:
    if not _TEMPLATE.fullmatch(_line(value)) or not value.strip():
        raise WireError("no template of a sentence")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise WireError(f"no whole number: {value!r}")
    return value


def _value(value: Any) -> str | int:
    return _words(value) if isinstance(value, str) else _whole(value)
