"""The event summary as blocks for paper: which words, in which style, in which columns. Lengths are in points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from viewer.report import summary as words
from viewer.report.summary import Summary


class Style(Enum):
    """How a run of words looks; ``viewer.window.paper`` gives each its font and colour."""

    HEADING = auto()
    TITLE = auto()
    SECTION = auto()
    BODY = auto()
    BOLD = auto()
    ASIDE = auto()
    REFERENCE = auto()
    SMALL = auto()


Runs = tuple[tuple[str, Style], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """Words between two distances from the left margin, flush left or right; lines after the first ``hang`` inwards."""

    runs: Runs
    left: float
    right: float
    flush_right: bool = False
    hang: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """Cells side by side on one first baseline, on one page where they fit on one.

    ``above`` is dropped at the head of a page. ``heads`` keeps the block on the page of the next one. ``again`` takes
    the place of ``cells`` at the head of a page. ``ruled`` draws a line below.
    """

    cells: tuple[Cell, ...]
    above: float = 0.0
    below: float = 0.0
    ruled: bool = False
    heads: bool = False
    again: tuple[Cell, ...] = ()


_ROW = 2.2
"""Space above and below a row."""
_DIGIT = 5.0
"""Width that holds any character of a reference on the average."""
_REFERENCES = (24.0, 72.0)
"""Least and greatest width of the column of references."""
_GAP = 8.0
_INDENT = 12.0
_TIE = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
_TWO_COLUMNS = 380.0
"""Width from which remarks stand in two columns."""


def blocks(summary: Summary, width: float) -> Iterator[Block]:
    """The blocks of a summary, in the order of reading, for a column of that width."""
    rows = (*summary.facts, *summary.programme, *summary.said)
    column = _Referenced(width, [summary.title_reference, *(row.reference for row in rows)])
    yield Block((Cell(((words.heading(), Style.HEADING),), 0, width),), heads=True)
    yield Block(column.cells(((summary.title, Style.TITLE),), summary.title_reference), above=3, below=8, heads=True)
    label = min(120.0, width * 0.25)
    for fact in summary.facts:
        quote: Runs = ((f" ({fact.quote})", Style.BODY),) if fact.quote else ()
        text = Style.BODY if fact.reference else Style.ASIDE
        cells = column.cells(((fact.text, text), *quote), fact.reference, left=label)
        yield _row(Cell(((fact.label, Style.ASIDE),), 0, label - _GAP), *cells)
    yield from _section("programme", bool(summary.programme), width)
    number = 20.0 if len(summary.programme) < 100 else 28.0
    for item in summary.programme:
        note: Runs = ((f" ({item.note})", Style.ASIDE),) if item.note else ()
        runs = ((item.kind, Style.BOLD), (item.rest, Style.BODY), *note)
        yield _row(
            Cell(((str(item.number), Style.ASIDE),), 0, number), *column.cells(runs, item.reference, left=number)
        )
    yield from _section("speakers", bool(summary.speakers), width)
    yield from _speakers(summary, width)
    yield from _section("said", bool(summary.said), width)
    yield from _said(summary, column)
    yield from _section("to_check", bool(summary.remarks), width)
    yield from _remarks(summary, width)


class _Referenced:
    """A column of words with a column of references at its right, as wide as the longest of them asks for."""

    def __init__(self, width: float, references: Iterable[str]) -> None:
        least, greatest = _REFERENCES
        self._width = width
        self._edge = width - min(greatest, max(least, _DIGIT * max(map(len, references), default=0)))

    def cells(self, runs: Runs, reference: str, *, left: float = 0.0, hang: float = 0.0) -> tuple[Cell, ...]:
        """The words from ``left`` on, and their reference if there is one."""
        told = Cell(runs, left, self._edge - _GAP, hang=hang)
        if not reference:
            return (told,)
        return (told, Cell(((reference, Style.REFERENCE),), self._edge, self._width, flush_right=True))


def _row(*cells: Cell, again: tuple[Cell, ...] = ()) -> Block:
    return Block(cells, above=_ROW, below=_ROW, again=again)


def _section(name: str, filled: bool, width: float) -> Iterator[Block]:
    yield Block((Cell(((words.section(name), Style.SECTION),), 0, width),), above=13, below=3.5, ruled=True, heads=True)
    if not filled:
        yield _row(Cell(((words.nothing(name), Style.ASIDE),), 0, width))


def _speakers(summary: Summary, width: float) -> Iterator[Block]:
    name = width * 0.36
    column = _Referenced(width, (speaker.items for speaker in summary.speakers))
    for speaker in summary.speakers:
        also: Runs = ((f" {speaker.also}", Style.ASIDE),) if speaker.also else ()
        how = f" · {speaker.participation}" if speaker.participation else ""
        role = ((speaker.role, Style.BODY), (how, Style.ASIDE))
        yield _row(
            Cell(((speaker.name, Style.BOLD), *also), 0, name - _GAP), *column.cells(role, speaker.items, left=name)
        )


def _said(summary: Summary, column: _Referenced) -> Iterator[Block]:
    """The speaker's name once for all that follows, and again at the head of a page."""
    for said in summary.said:
        runs = ((f"{said.speaker} ", Style.BOLD), (said.words, Style.BODY))
        named = column.cells(runs, said.reference, hang=_INDENT)
        more = column.cells(((said.words, Style.BODY),), said.reference, left=_INDENT)
        yield Block(named, above=_ROW + 2, below=_ROW) if said.first else _row(*more, again=named)


def _remarks(summary: Summary, width: float) -> Iterator[Block]:
    """Two remarks a row where the paper is wide enough, else one."""
    columns = 2 if width >= _TWO_COLUMNS else 1
    step = (width + 2 * _GAP) / columns
    for first in range(0, len(summary.remarks), columns):
        yield _row(
            *(
                Cell(
                    ((remark.message, Style.BODY), (f"{_TIE}{remark.reference}", Style.REFERENCE)),
                    x,
                    x + step - 2 * _GAP,
                )
                for x, remark in zip((0.0, step), summary.remarks[first : first + columns], strict=False)
            )
        )
