"""What stands before a text in Markdown: names with their values, in YAML or TOML."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import cast

import yaml

_FENCED = re.compile(r"(---|\+\+\+)[ \t]*\n(.*?)(?:^)(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_MAX = 50_000
"""Characters of the longest that is read."""
_MAX_EVENTS, _MAX_DEPTH = 5_000, 20


def front_matter(text: str) -> tuple[list[tuple[str, str]], str]:
    """The names and values before a text, in order, and the text itself. What cannot be read stays in the text."""
    match = _FENCED.match(text[:_MAX])
    if not match:
        return [], text
    found = _yaml(match[2]) if match[1] == "---" else _toml(match[2])
    if not isinstance(found, dict) or not found:
        return [], text
    values = cast(Mapping[object, object], found)
    pairs = [(str(label), _flat(value)) for label, value in values.items()]
    return [(label, value) for label, value in pairs if value], text[match.end() :]


def _yaml(text: str) -> object:
    try:
        depth = 0
        events = cast(Iterator[object], yaml.parse(text, Loader=yaml.BaseLoader))  # pyright: ignore[reportUnknownMemberType]
        for number, event in enumerate(events):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent) or depth > _MAX_DEPTH or number > _MAX_EVENTS:
                return None
        return cast(object, yaml.load(text, Loader=yaml.BaseLoader))
    except (yaml.YAMLError, ValueError, TypeError):  # a number of no character; a key that is a list
        return None


def _toml(text: str) -> object:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return None


def _flat(value: object) -> str:
    """A value on one line: items with commas between them, names with their values with semicolons."""
    if isinstance(value, dict):
        pairs = cast(Mapping[object, object], value)
        if list(pairs) == ["name"]:
            return _flat(pairs["name"])
        return "; ".join(f"{label}: {_flat(one)}" for label, one in pairs.items())
    if isinstance(value, list):
        return ", ".join(_flat(one) for one in cast("list[object]", value))
    if isinstance(value, bool):
        return str(value).lower()
    return str(value).strip()
