"""Cells set in lines of text, side by side in a row. Units are dots of the paper's grid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from viewer.report import harmless
from viewer.window.directions import begins_right_to_left, holds_left_to_right, holds_right_to_left, kept_apart
from viewer.window.paper import pencil
from viewer.window.paper.blocks import Cell, Run, Runs
from viewer.window.paper.styles import GREY, GROUND, LEAST_LEADING, LOOKS, Density, Style, font

_NUMBERS = (Style.REFERENCE, Style.NUMBER)
"""Styles of cells whose words are never broken."""
_JOINT = re.compile(r"[\s:·–]*")
"""What joins a run to the one before it, and stands beside that."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a row tells a paragraph of the report, from the row's top left."""

    paragraph: int
    area: QRectF


class Row:
    """Cells on one first baseline. ``lines`` are all of them (layout, index), cell by cell: the order of reading."""

    def __init__(self, cells: tuple[Cell, ...], device: QPagedPaintDevice, density: Density) -> None:
        self._runs = [tuple(_shown(run, cell) for run in cell.runs) for cell in cells]
        made = [_set(cell, runs, device, density) for cell, runs in zip(cells, self._runs, strict=True)]
        baselines = [layout.lineAt(0).y() + layout.lineAt(0).ascent() for layout, _ in made]
        drops = [max(baselines) - baseline for baseline in baselines]
        for (layout, _), drop in zip(made, drops, strict=True):
            if drop:
                for index in range(layout.lineCount()):
                    line = layout.lineAt(index)
                    line.setPosition(line.position() + QPointF(0, drop))
        self.height = max(height + drop for (_, height), drop in zip(made, drops, strict=True))
        self.lines = [(layout, index) for layout, _ in made for index in range(layout.lineCount())]
        self._layouts = [layout for layout, _ in made]

    def line(self, number: int) -> QTextLine:
        """One of ``lines``."""
        layout, index = self.lines[number]
        return layout.lineAt(index)

    def height_of(self, count: int) -> float:
        """The height of the first lines of every cell, so many of each."""
        lasts = [layout.lineAt(min(count, layout.lineCount()) - 1) for layout in self._layouts]
        return max(line.y() + line.height() for line in lasts)

    def by_baseline(self) -> list[int]:
        """The numbers of the lines from the top to the bottom of the row."""
        if len(self._layouts) == 1:
            return list(range(len(self.lines)))
        baselines = [round(line.y() + line.ascent()) for line in map(self.line, range(len(self.lines)))]
        return sorted(range(len(self.lines)), key=baselines.__getitem__)

    def links(self) -> Iterator[tuple[int, Link]]:
        """The paragraphs that the row tells, each with the number of its line."""
        first = 0
        for runs, layout in zip(self._runs, self._layouts, strict=True):
            start = 0
            for run in runs:
                if run.style is Style.REFERENCE and run.text.lstrip().startswith("¶"):
                    for number in re.finditer(r"\d+", run.text):
                        line = layout.lineForTextPosition(start + number.start())
                        area = _area(line, start + number.start(), start + number.end())
                        yield first + line.lineNumber(), Link(int(number[0]), area)
                start += _units(run.text)
            first += layout.lineCount()

    def pencils(self) -> Iterator[tuple[int, QRectF]]:
        """Where pencils are drawn, squares from the row's top left, each with the number of its line."""
        first = 0
        for runs, layout in zip(self._runs, self._layouts, strict=True):
            start = 0
            for run in runs:
                length = _units(run.text)
                if run.style is Style.HAND:
                    line = layout.lineForTextPosition(start + 1)
                    room = _area(line, start + 1, start + length)
                    side = room.width()
                    top = line.y() + line.ascent() - pencil.ABOVE * side
                    yield first + line.lineNumber(), QRectF(room.left(), top, side, side)
                start += length
            first += layout.lineCount()


def _area(line: QTextLine, start: int, end: int) -> QRectF:
    left, right = (line.cursorToX(place)[0] for place in (start, end))  # pyright: ignore[reportIndexIssue]
    return QRectF(min(left, right), line.y(), abs(right - left), line.height())


def _set(cell: Cell, runs: Runs, device: QPagedPaintDevice, density: Density) -> tuple[QTextLayout, float]:
    """The lines of a cell of these words, each at its place in the row, and their height."""
    unit = device.logicalDpiY() / 72
    style = runs[0].style
    layout = QTextLayout("".join(run.text for run in runs), _font(style, density.size), device)
    layout.setFormats(list(_formats(runs, density.size)))
    leftwards = _is_leftwards(cell)
    flush_right = leftwards if cell.own_direction else cell.flush_right
    option = QTextOption(Qt.AlignmentFlag.AlignRight if flush_right else Qt.AlignmentFlag.AlignLeft)
    anywhere = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    option.setWrapMode(QTextOption.WrapMode.WordWrap if style in _NUMBERS else anywhere)
    usual = Qt.LayoutDirection.RightToLeft if cell.mirrored else Qt.LayoutDirection.LeftToRight
    own = style is Style.TITLE or cell.own_direction or _stands_alone(cell)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto if own else usual)
    layout.setTextOption(option)
    look = LOOKS[style]
    y, pitch = 0.0, min(density.line, look.loosest) * look.size * density.size * unit
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        inwards = cell.hang if line.lineNumber() else cell.indent
        left = cell.left + (0.0 if leftwards else inwards)
        line.setLineWidth(max(cell.right - cell.left - inwards, 20.0) * unit)
        height = max(line.height() * LEAST_LEADING, pitch)
        line.setPosition(QPointF(left * unit, y + (height - line.height()) / 2))
        y += height
    layout.endLayout()
    return layout, y


def _is_leftwards(cell: Cell) -> bool:
    """Whether words are read from right to left."""
    if not cell.own_direction:
        return cell.mirrored
    return begins_right_to_left("".join(run.text for run in cell.runs))


def _stands_alone(cell: Cell) -> bool:
    """Whether words have the direction of their own that they need in a row of the other one, without neighbours."""
    return cell.mirrored and len(cell.runs) == 1


def _shown(run: Run, cell: Cell) -> Run:
    """The run without characters that order anything, and kept apart where its direction is not its neighbours’."""
    if run.text.isascii() and run.text.isprintable() and not cell.mirrored:
        return run
    text = harmless.line(run.text)
    holds_others = holds_left_to_right if cell.mirrored else holds_right_to_left
    if not run.apart or _stands_alone(cell) or not holds_others(text):
        return run._replace(text=text)
    before = _JOINT.match(text)
    start, end = before.end() if before else 0, len(text.rstrip())
    return run._replace(text=f"{text[:start]}{kept_apart(text[start:end])}{text[end:]}")


def _formats(runs: Runs, scale: float) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for run in runs:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, _units(run.text)
        start += made.length
        made.format = _format(run.style, run.underlined, run.grounded, scale)
        yield made


@lru_cache(maxsize=256)
def _font(style: Style, scale: float) -> QFont:
    return font(style, scale)


@lru_cache(maxsize=256)
def _format(style: Style, underlined: bool, grounded: bool, scale: float) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(_font(style, scale))
    made.setForeground(QColor(LOOKS[style].colour))
    if underlined:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(QColor(GREY))
    if grounded:
        made.setBackground(QColor(GROUND))
    return made


def _units(text: str) -> int:
    """How many UTF-16 units the text takes, in which Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
