"""Rows put on pages: column after column, page after page. Units are dots of the paper's grid."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout

from viewer.window.paper.pieces import Piece
from viewer.window.paper.rows import Link, Row


@dataclass(slots=True)
class Page:
    """What is on one page, from its top left: lines with where to draw them, rules (left, right, y), links, pencils.

    A page of the overview has ``pieces`` in the place of lines. One that is ``sideways`` is read with the paper turned.
    """

    lines: list[tuple[QTextLayout, int, QPointF]] = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    pencils: list[QRectF] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    sideways: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A page, from 0, and how far down it, in dots from the upper margin."""

    page: int
    y: float


@dataclass(slots=True)
class Flow:
    """Where the next row goes: column after column, page after page."""

    pages: list[Page]
    columns: int
    step: float
    """From one column to the next."""
    top: float
    bottom: float
    y: float
    first: float = 0.0
    """Where the columns begin on the page that they begin on."""
    first_page: int = 1
    """The number of that page."""
    mirrored: bool = False
    """Whether the first column is the one at the right."""
    column: int = 0
    begun: bool = False
    """Whether there is anything in this column."""
    bookmarks: list[tuple[str, Place]] = field(default_factory=list)
    paragraphs: dict[int, Place] = field(default_factory=dict)

    @property
    def x(self) -> float:
        """The left edge of the column."""
        return (self.columns - 1 - self.column if self.mirrored else self.column) * self.step

    @property
    def place(self) -> Place:
        """Where the next row goes."""
        return Place(len(self.pages) - 1, self.y)

    def go_on(self) -> None:
        """Go to the head of the next column."""
        self.column += 1
        if self.column == self.columns:
            self.turn()
        else:
            self.y, self.begun = self.first if len(self.pages) == self.first_page else self.top, False

    def turn(self) -> None:
        """Go to a new page."""
        self.pages.append(Page())
        self.column, self.y, self.begun = 0, self.top, False


def place(row: Row, flow: Flow, *, keep: int, linked: bool) -> None:
    """Put the row where the flow is, going on with new columns as often as they are full.

    The last lines, ``keep`` of them, stay together.
    """
    start = 0.0
    placed: list[tuple[Page, QPointF]] = [(flow.pages[-1], QPointF())] * len(row.lines)
    order = row.by_baseline()
    for turn, number in enumerate(order):
        top = row.line(number).y()
        last = row.line(order[-1] if turn == len(order) - keep else number)
        end = last.y() + last.height()
        if flow.begun and flow.y + end - start > flow.bottom and flow.y + top - start > flow.top:
            flow.go_on()
            start = top
        flow.begun = True
        placed[number] = (flow.pages[-1], QPointF(flow.x, flow.y - start))
    for (layout, index), (page, origin) in zip(row.lines, placed, strict=True):
        page.lines.append((layout, index, origin))
    for number, area in row.pencils():
        page, origin = placed[number]
        page.pencils.append(area.translated(origin))
    if linked:
        for number, link in row.links():
            page, origin = placed[number]
            page.links.append(Link(link.paragraph, QRectF(link.area).translated(origin)))
    flow.y += row.height - start


def breaks(height: float, room: float, column: float) -> bool:
    """Whether to go to a new column: no room here, and it fits in one, or hardly anything of it fits here."""
    return height > room and (height <= column or room < column / 4)
