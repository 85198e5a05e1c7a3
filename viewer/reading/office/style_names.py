"""What a paragraph is, by the names of its style. Programs save the names of built-in styles in English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from viewer.report.layout import BlockKind

_HEADING = re.compile(r"heading ?([1-9])")
_KINDS: dict[str, tuple[BlockKind, int]] = {
    "title": ("heading", 1),
    "subtitle": ("heading", 2),
    "caption": ("caption", 1),
    **dict.fromkeys(
        ("quote", "intense quote", "intensequote", "quotations", "block quotation", "blockquotation", "block text"),
        ("quote", 1),
    ),
}


def meaning(names: Iterable[str]) -> tuple[BlockKind, int] | None:
    """Kind and level of a paragraph by the names of its style, that of the style first, then those of its bases."""
    for name in names:
        name = name.replace("_20_", " ").strip().lower()
        if found := _HEADING.fullmatch(name):
            return "heading", int(found[1])
        if known := _KINDS.get(name):
            return known
    return None
