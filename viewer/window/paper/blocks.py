"""The event summary as blocks for paper: which words, in which style, in which columns. Lengths are in points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from viewer.language import numeral
from viewer.report import wording
from viewer.report.marking import PENCIL
from viewer.report.separating import between
from viewer.report.summary import Summary, words
from viewer.report.summary.rows import FACT, ITEM, PERSON, SAID, ParagraphRow, PersonRow
from viewer.window.paper.styles import Style


class Run(NamedTuple):
    """Words of one style. ``apart`` keeps words of the other direction of writing from mixing with their neighbours."""

    text: str
    style: Style
    underlined: bool = False
    grounded: bool = False
    apart: bool = True


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """Words between two distances from the left margin, flush left or right.

    The first line is ``indent`` inwards from where reading begins, those behind it are ``hang``. ``own_direction``
    writes them from right to left where they begin so, flush to the side where they begin. What stands on a page that
    is read from right to left is ``mirrored``.
    """

    runs: Runs
    left: float
    right: float
    flush_right: bool = False
    indent: float = 0.0
    hang: float = 0.0
    own_direction: bool = False
    mirrored: bool = False

    def turned_round(self, width: float) -> Cell:
        """The cell on a page of that width that is read from right to left."""
        return replace(
            self, left=width - self.right, right=width - self.left, flush_right=not self.flush_right, mirrored=True
        )


@dataclass(frozen=True, slots=True)
class Block:
    """Cells side by side on one first baseline, on one page where they fit on one.

    ``above`` is dropped at the head of a page. ``heads`` keeps the block on the page of the next one. ``again`` takes
    the place of ``cells`` at the head of a page. ``ruled`` draws a line below. ``flows`` goes on in the next column
    wherever one is full. ``bookmark`` is the title of what begins here, ``paragraph`` the number of the report's
    paragraph that it is.
    """

    cells: tuple[Cell, ...]
    above: float = 0.0
    below: float = 0.0
    ruled: bool = False
    heads: bool = False
    again: tuple[Cell, ...] = ()
    flows: bool = False
    bookmark: str = ""
    paragraph: int = 0


HAND_ROOM = "\N{NO-BREAK SPACE}" * 4
"""What leaves room for a pencil: the first parts it from the words before it."""
_ROW = 2.2
"""Space above and below a row."""
_DIGIT, _LETTER = 5.0, 7.0
"""Width that holds any character of a reference on the average, and any letter of one that is not Latin."""
_REFERENCES = (24.0, 72.0)
"""Least and greatest width of the column of references."""
_SHARE = 0.35
"""Part of the width that this column never exceeds."""
_GAP = 8.0
_INDENT = 12.0
_TIE = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
_NAMES = 20
"""So many names of those who are only mentioned stand in one row, which no page parts."""
_TWO_COLUMNS = 380.0
"""Width from which remarks and other people stand in two columns, and a text has a margin for what comes from it."""
_TOLD = 88.0
"""Width of that margin."""


def head(summary: Summary, width: float, scale: float = 1.0) -> Iterator[Block]:
    """Title and facts, as wide as the paper; ``scale`` is the size of type as a factor of the usual one."""
    rows = summary.facts if "facts" in summary.sections else ()
    column = _Referenced(width, [summary.title_reference, *(row.reference for row in rows)], scale)
    yield Block((Cell((Run(words.heading(), Style.HEADING),), 0, width),), heads=True)
    title = column.cells(
        (Run(summary.title, Style.TITLE, apart=False), *_sign(summary.title_sign)), summary.title_reference
    )
    yield Block(title, above=3, below=0 if summary.notice else 8, bookmark=words.heading())
    if summary.notice:
        yield Block((Cell((Run(summary.notice, Style.REFERENCE),), 0, width),), above=3, below=8)
    label = min(120.0 * max(scale, 1.0), width * 0.4)
    for fact in rows:
        quote = (Run(f" ({fact.quote})", Style.BODY),) if fact.quote else ()
        note = (Run(f" ({fact.note})", Style.ASIDE),) if fact.note else ()
        text = Run(fact.text, Style.BODY if fact.stated else Style.ASIDE)
        cells = column.cells((text, *_sign(fact.sign), *quote, *note), fact.reference, left=label)
        yield _row(Cell((Run(fact.label, Style.ASIDE),), 0, label - _GAP), *cells)


def body(summary: Summary, width: float, scale: float = 1.0) -> Iterator[Block]:
    """The sections below the facts, in the order of reading, for a column of that width."""
    shown = [name for name in summary.sections if name in _SECTIONS]
    referenced = {"programme": summary.programme, "said": summary.said, "notes": summary.notes}
    column = _Referenced(width, [row.reference for name in shown for row in referenced.get(name, ())], scale)
    for name in shown:
        yield _heading(name, width)
        rows = _SECTIONS[name](summary, column, width)
        yield next(rows, _row(Cell((Run(words.nothing(name), Style.ASIDE),), 0, width)))
        yield from rows


def appended(summary: Summary, width: float, scale: float = 1.0) -> Iterator[Block]:
    """The report's text, numbered and marked; nothing where it is not asked for."""
    if not summary.full_text:
        return
    yield _heading("text", width)
    yield Block((Cell((Run(words.legend(), Style.SMALL),), 0, width),), below=5, heads=True)
    margin = _TOLD * scale if width >= _TWO_COLUMNS * max(scale, 1.0) else 0.0
    number = max(26.0, _DIGIT * (len(str(len(summary.full_text))) + 2)) * scale
    for row in summary.full_text:
        cells = tuple(_paragraph(row, width, number, margin))
        yield Block(cells, above=2.5, below=2.5, flows=True, paragraph=row.number)


def _paragraph(row: ParagraphRow, width: float, number: float, margin: float) -> Iterator[Cell]:
    yield Cell((Run(numeral(f"¶{row.number}"), Style.NUMBER),), 0, number)
    runs = tuple(
        Run(
            piece.text,
            Style.BOLD if PERSON in piece.kinds else Style.BODY,
            underlined=bool(piece.kinds & {FACT, ITEM}),
            grounded=SAID in piece.kinds,
            apart=False,
        )
        for piece in row.pieces
    )
    if row.told and not margin:
        runs += (Run(f"{_TIE}[{row.told}]", Style.SMALL),)
    yield Cell(runs, number, width - margin - (_GAP if margin else 0), own_direction=True)
    if row.told and margin:
        yield Cell((Run(row.told, Style.SMALL),), width - margin, width)


def _heading(name: str, width: float) -> Block:
    title = words.section(name)
    cells = (Cell((Run(title, Style.SECTION),), 0, width),)
    return Block(cells, above=13, below=3.5, ruled=True, heads=True, bookmark=title)


class _Referenced:
    """A column of words with a column of references at its right, as wide as the longest of them asks for."""

    def __init__(self, width: float, references: Iterable[str], scale: float = 1.0) -> None:
        least, greatest = _REFERENCES
        longest = max(map(_reference_width, references), default=0.0)
        self.scale = scale
        self._width = width
        self._edge = width - min(min(greatest, max(least, longest)) * scale, width * _SHARE)

    def cells(self, runs: Runs, reference: str, *, left: float = 0.0) -> tuple[Cell, ...]:
        """The words from ``left`` on, and their reference if there is one."""
        return self.beside(Cell(runs, left, self._edge - _GAP), reference)

    def said(self, runs: Runs, reference: str, *, first: bool) -> tuple[Cell, ...]:
        """What the report tells in its own words, inwards, behind a name where it is the ``first`` of somebody."""
        inwards = 0.0 if first else _INDENT
        told = Cell(runs, 0.0, self._edge - _GAP, indent=inwards, hang=_INDENT, own_direction=True)
        return self.beside(told, reference)

    def beside(self, told: Cell, reference: str) -> tuple[Cell, ...]:
        """The words, and their reference if there is one."""
        if not reference:
            return (told,)
        return (told, Cell((Run(reference, Style.REFERENCE),), self._edge, self._width, flush_right=True))


def _reference_width(reference: str) -> float:
    return sum(_LETTER if one.isalpha() and not one.isascii() else _DIGIT for one in reference)


def _sign(sign: str) -> Runs:
    """The signs behind a value, if it has any: a reader's pencil, and that of doubt."""
    return tuple(
        Run(HAND_ROOM, Style.HAND) if one == PENCIL else Run(f"\N{NO-BREAK SPACE}{one}", Style.SIGN)
        for one in sign.split()
    )


def _row(*cells: Cell, again: tuple[Cell, ...] = ()) -> Block:
    return Block(cells, above=_ROW, below=_ROW, again=again)


def _programme(summary: Summary, column: _Referenced, _width: float) -> Iterator[Block]:
    number = (20.0 if len(summary.programme) < 100 else 28.0) * column.scale
    for item in summary.programme:
        note = (Run(f" ({item.note})", Style.ASIDE),) if item.note else ()
        more = (*_sign(item.role_sign), Run(item.more, Style.BODY)) if item.more else ()
        runs = (Run(item.kind, Style.BOLD), Run(item.rest, Style.BODY), *more, *_sign(item.sign), *note)
        told = column.cells(runs, item.reference, left=number)
        yield _row(Cell((Run(numeral(item.number), Style.ASIDE),), 0, number), *told)


def _speakers(summary: Summary, said: _Referenced, width: float) -> Iterator[Block]:
    name = width * 0.36
    column = _Referenced(width, (speaker.items for speaker in summary.speakers), said.scale)
    for speaker in summary.speakers:
        also = (Run(f" {speaker.also}", Style.ASIDE),) if speaker.also else ()
        how = f"{between()}{speaker.participation}" if speaker.participation else ""
        role = (Run(speaker.role, Style.BODY), *_sign(speaker.role_sign), Run(how, Style.ASIDE))
        named = Cell((Run(speaker.name, Style.BOLD), *_sign(speaker.sign), *also), 0, name - _GAP)
        yield _row(named, *column.cells(role, speaker.items, left=name))


def _others(summary: Summary, column: _Referenced, width: float) -> Iterator[Block]:
    """Two a row where the paper is wide enough, else one; then the names of those who are only mentioned."""
    yield from _in_columns([(*_other(row),) for row in summary.others], column.scale, width)
    for first in range(0, len(summary.mentioned), _NAMES):
        yield _row(Cell(tuple(_mentioned(summary, first)), 0, width))


def _other(row: PersonRow) -> Iterator[Run]:
    """A name, what else it is spelled, what the person is, how they took part, and where that is told."""
    yield from (Run(row.name, Style.BOLD), *_sign(row.sign))
    if row.also:
        yield Run(f" {row.also}", Style.ASIDE)
    if row.role:
        yield from (Run(f"{between()}{row.role}", Style.BODY), *_sign(row.role_sign))
    yield Run(f"{between()}{row.participation}", Style.ASIDE)
    if told := row.items or row.reference:
        yield Run(f"{_TIE}{told}", Style.REFERENCE)


def _mentioned(summary: Summary, first: int) -> Iterator[Run]:
    """Names of those who are only mentioned, so many as stand in one row."""
    if first == 0:
        yield Run(f"{words.mentioned()} ", Style.ASIDE)
    for number, row in enumerate(summary.mentioned[first : first + _NAMES], first + 1):
        yield Run(row.name, Style.BODY)
        yield from _sign(row.sign)
        if row.reference:
            yield Run(f"{_TIE}{row.reference}", Style.REFERENCE)
        if number < len(summary.mentioned):
            yield Run(wording.between_parts(), Style.BODY)


def _said(summary: Summary, column: _Referenced, _width: float) -> Iterator[Block]:
    """The speaker's name once for all that follows, and again at the head of a page."""
    for said in summary.said:
        told = (Run(said.words, Style.BODY, apart=False), *_sign(said.sign))
        role = (Run(f"({said.role})", Style.ASIDE), *_sign(said.role_sign), Run(" ", Style.BODY)) if said.role else ()
        name = (Run(f"{said.speaker} ", Style.BOLD, apart=False), *role)
        named = column.said((*name, *told), said.reference, first=True)
        more = column.said(told, said.reference, first=False)
        yield Block(named, above=_ROW + 2, below=_ROW) if said.first else _row(*more, again=named)


def _remarks(summary: Summary, column: _Referenced, width: float) -> Iterator[Block]:
    """Two remarks a row where the paper is wide enough, else one."""
    rows = (
        (Run(row.message, Style.BODY), *_sign(row.sign), Run(f"{_TIE}{row.reference}", Style.REFERENCE))
        for row in summary.remarks
    )
    return _in_columns(list(rows), column.scale, width)


def _in_columns(rows: Sequence[Runs], scale: float, width: float) -> Iterator[Block]:
    """Two of these a row where the paper is wide enough, else one."""
    columns = 2 if width >= _TWO_COLUMNS * max(scale, 1.0) else 1
    step = (width + 2 * _GAP) / columns
    for first in range(0, len(rows), columns):
        side_by_side = zip((0.0, step), rows[first : first + columns], strict=False)
        yield _row(*(Cell(runs, x, x + step - 2 * _GAP) for x, runs in side_by_side))


def _notes(summary: Summary, column: _Referenced, width: float) -> Iterator[Block]:
    """What a note is about beside its words, its reader and its day."""
    about = width * 0.36
    for note in summary.notes:
        made = (Run(f"{between()}{note.made}", Style.ASIDE),) if note.made else ()
        named = Cell((Run(note.about, Style.BOLD),), 0, about - _GAP)
        yield _row(named, *column.cells((Run(note.text, Style.BODY), *made), note.reference, left=about))


_SECTIONS = {
    "programme": _programme,
    "speakers": _speakers,
    "others": _others,
    "said": _said,
    "to_check": _remarks,
    "notes": _notes,
}
