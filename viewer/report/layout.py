"""What parts of a text were in the file that it came from: headings, items of lists, links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from viewer.report.spans import Span

BlockKind = Literal["heading", "item", "row", "caption", "quote"]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the text that was something else in the file: a heading, an item of a list, a row of a table.

    ``level`` is that of a heading, 1 to 6, or how deep an item or a quotation stands in others, from 1.
    """

    span: Span
    kind: BlockKind
    level: int = 1


@dataclass(frozen=True, slots=True)
class Link:
    """Words of the text that led to an address in the file."""

    span: Span
    address: str
