"""What the signs of the overview mean, below the table on each of its pages. Lengths are in points."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from viewer.report.summary.rows import OverviewTable
from viewer.window.paper.measuring import RADIUS, Pen
from viewer.window.paper.styles import Style

_LINE = 13.0
"""From one line to the next."""
_GAP = 16.0
"""Between two signs with what they mean."""
_BESIDE = 12.0
"""From the left edge of a sign to what it means."""


class Entry(NamedTuple):
    """A sign, its centre and where what it means begins, from the top left of the legend; how wide that is."""

    sign: str
    meaning: str
    x: float
    y: float
    words: float
    width: float


class Legend:
    """The signs that occur, side by side, in as many lines as it takes."""

    def __init__(self, table: OverviewTable, pen: Pen, width: float) -> None:
        self.entries = tuple(_entries(table, pen, width))
        last = self.entries[-1].y if self.entries else -_LINE * pen.size / 2
        self.height = last + _LINE * pen.size / 2


def _entries(table: OverviewTable, pen: Pen, width: float) -> Iterator[Entry]:
    x, y, size = 0.0, _LINE * pen.size / 2, pen.size
    for sign, meaning in table.signs:
        words = pen.width(meaning, Style.LABEL)
        if x and x + _BESIDE * size + words > width:
            x, y = 0.0, y + _LINE * size
        yield Entry(sign, meaning, x + 1.2 * RADIUS * size, y, x + _BESIDE * size, words)
        x += (_BESIDE + _GAP) * size + words
