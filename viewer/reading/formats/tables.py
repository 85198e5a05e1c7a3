"""Tells tables that hold data, whose rows are rows, from those that only put the blocks of a page side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.reading.formats.markup import HEADINGS, Element, Node

_LAYOUT = frozenset((*HEADINGS, "article", "main", "nav", "section", "header", "footer", "aside", "hr", "blockquote"))
"""Elements that do not stand in the cells of a table of data."""
_PARAGRAPHS = frozenset(("p", "div", "br", "li"))
_LONG, _LONG_OF_MANY = 150, 60
"""Words that no cell of data has; and if it has many paragraphs."""
_MANY = 3
_LONG_ALONE = 20
"""Words that no cell of data has in a table of one column."""

_SECTIONS = ("tbody", "thead", "tfoot")


def table_of(element: Element) -> Element | None:
    """The table that a row or a cell belongs to."""
    parent = element.parent
    if parent and element.tag in ("td", "th"):
        parent = parent.parent if parent.tag == "tr" else None
    if parent and parent.tag in _SECTIONS:
        parent = parent.parent
    return parent if parent and parent.tag == "table" else None


@dataclass(slots=True)
class _Open:
    table: Element
    cells: int = 0
    words: int = 0
    paragraphs: int = 0
    in_row: int = 0
    widest: int = 0
    longest: int = 0


def layout_tables(nodes: Sequence[Node]) -> set[Node]:
    """The tables that hold no data."""
    layout: set[Node] = set()
    opened: list[_Open] = []
    for place, node in enumerate(nodes):
        while opened and opened[-1].table.end <= place:
            _end(opened, layout)
        inner = opened[-1] if opened else None
        if isinstance(node, str):
            if inner:
                inner.words += len(node.split())
        elif node.tag == "table":
            if inner:
                layout.add(inner.table)
            if node.get("role") in ("presentation", "none"):
                layout.add(node)
            opened.append(_Open(node))
        elif inner:
            _look(inner, node, layout)
    while opened:
        _end(opened, layout)
    return layout


def _look(inner: _Open, element: Element, layout: set[Node]) -> None:
    if element.tag in _LAYOUT:
        layout.add(inner.table)
    elif element.tag in ("td", "th"):
        _end_cell(inner, layout)
        inner.cells += 1
        inner.in_row += 1
        inner.widest = max(inner.widest, inner.in_row)
    elif element.tag == "tr":
        inner.in_row = 0
    elif element.tag in _PARAGRAPHS:
        inner.paragraphs += 1


def _end(opened: list[_Open], layout: set[Node]) -> None:
    inner = opened.pop()
    _end_cell(inner, layout)
    if inner.cells < 2 or inner.widest == 1 and inner.longest >= _LONG_ALONE:
        layout.add(inner.table)


def _end_cell(inner: _Open, layout: set[Node]) -> None:
    if inner.words > _LONG or inner.words > _LONG_OF_MANY and inner.paragraphs >= _MANY:
        layout.add(inner.table)
    inner.longest = max(inner.longest, inner.words)
    inner.words = inner.paragraphs = 0
