"""The plain text of a mail -> parts: paragraphs and quotations, and flowed lines joined again (RFC 3676)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from viewer.reading.composing import Part, part

_QUOTED = re.compile(r"(?:>[ \t]?)+")
_SIGNATURE = "-- "


def text_parts(text: str, flowed: bool = False, deletes: bool = False) -> list[Part]:
    """The parts of a text. Of a ``flowed`` one, lines that end in a space go on in the next; ``deletes`` drops it."""
    raw = _without_escapes(text.split("\n"))
    lines = _flowed(raw, deletes) if flowed else map(_quoted, raw)
    parts: list[Part] = []
    for depth, group in groupby(lines, key=lambda line: line[0]):
        for paragraph in _paragraphs(words for _, words in group):
            parts.append(part(paragraph, "quote" if depth else "paragraph", max(1, depth)))
    return parts


def _without_escapes(lines: list[str]) -> list[str]:
    """The lines without the mark that mailboxes put before the word From, where nothing is quoted around it."""
    return [
        line[1:] if line.startswith(">From ") and not any(near.startswith(">") for near in around) else line
        for line, *around in zip(lines, ["", *lines], [*lines[1:], ""], strict=False)
    ]


def _quoted(line: str) -> tuple[int, str]:
    """How deep a line is quoted, and its words."""
    match = _QUOTED.match(line)
    return (match[0].count(">"), line[match.end() :]) if match else (0, line)


def _flowed(lines: Iterable[str], deletes: bool) -> Iterator[tuple[int, str]]:
    whole: list[str] = []
    depth = 0
    for line in lines:
        rest = line.lstrip(">")
        here = len(line) - len(rest)
        rest = rest.removeprefix(" ")
        if whole and (here != depth or rest == _SIGNATURE):
            yield depth, "".join(whole)
            whole = []
        depth = here
        flows = rest.endswith(" ") and rest != _SIGNATURE
        whole.append(rest[:-1] if flows and deletes else rest)
        if not flows:
            yield depth, "".join(whole)
            whole = []
    if whole:
        yield depth, "".join(whole)


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    """Lines between blank ones, together."""
    for blank, group in groupby(lines, key=lambda line: not line.strip()):
        if not blank:
            yield "\n".join(map(str.rstrip, group))
