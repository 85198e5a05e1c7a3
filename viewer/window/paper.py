"""The event summary laid out on pages, and painted: on a printer, in the preview, into a PDF.

Lines are set at the resolution of the device they will be painted on. Text is painted in the order of reading, without
ligatures, so that a PDF gives it back letter by letter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from viewer.language import Words
from viewer.report.summary import Summary, caveat
from viewer.window.paper_blocks import Block, Cell, Runs, Style, blocks

SERIF = ("Noto Serif", "DejaVu Serif", "serif")
SANS = ("Inter", "DejaVu Sans", "sans-serif")
INK, GREY, LINE = "#1f2328", "#5f6671", "#c9ced6"

_LOOKS: dict[Style, tuple[tuple[str, ...], float, QFont.Weight, str]] = {
    Style.HEADING: (SANS, 7.9, QFont.Weight.DemiBold, GREY),
    Style.TITLE: (SERIF, 15.0, QFont.Weight.Bold, INK),
    Style.SECTION: (SANS, 9.75, QFont.Weight.DemiBold, INK),
    Style.BODY: (SERIF, 9.9, QFont.Weight.Normal, INK),
    Style.BOLD: (SERIF, 9.9, QFont.Weight.Bold, INK),
    Style.ASIDE: (SERIF, 9.9, QFont.Weight.Normal, GREY),
    Style.REFERENCE: (SANS, 8.25, QFont.Weight.Normal, GREY),
    Style.SMALL: (SANS, 7.9, QFont.Weight.Normal, GREY),
}
"""Families, size in points, weight and colour of every style."""

_ISOLATE, _END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class PaperWords(Words):
    """What stands at head and foot of the pages."""


@dataclass(frozen=True, slots=True)
class Density:
    """How closely a summary is set: ``size`` and ``space`` multiply type and gaps, ``line`` is in sizes of type."""

    size: float = 1.0
    space: float = 1.0
    line: float = 1.42


FULL = Density()
_DENSER = (
    Density(1.0, 0.75, 1.38),
    Density(0.97, 0.65, 1.36),
    Density(0.94, 0.6, 1.34),
    Density(0.91, 0.55, 1.32),
    Density(0.88, 0.5, 1.3),
    Density(0.85, 0.45, 1.28),
    Density(0.82, 0.4, 1.26),
    Density(0.79, 0.35, 1.25),
)
"""Tried in turn for a summary that closer setting can put on one page; the last is still well read (7.8 points)."""

_LEAST_LEADING = 0.92
"""Part of the height that a font asks for which a line always gets, so that tall scripts stay clear of each other."""
_LOOSEST = {Style.TITLE: 1.3}
"""Styles whose lines never stand further apart than so many sizes."""
_FOOTER = 34.0
"""Height, in points, kept free at the foot of each page."""
_HEADER = 26.0
"""Height, in points, of the head of each page but the first."""


@dataclass(slots=True)
class Page:
    """What is on one page, in device units from its top left: lines with where to draw them, and rules."""

    lines: list[tuple[QTextLayout, int, QPointF]] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)


class Paper:
    """A summary laid out for a device with its present paper and margins."""

    def __init__(self, summary: Summary, device: QPagedPaintDevice) -> None:
        self._summary = summary
        self._device = device
        self._unit = device.logicalDpiY() / 72
        area = device.pageLayout().paintRectPixels(device.logicalDpiY()).size()
        self._size = QSizeF(area)
        self.pages = self._fitted()

    def paint(self, painter: QPainter, numbers: Sequence[int], new_page: Callable[[], bool]) -> bool:
        """Paint these pages (counted from 0); False as soon as the device refuses a new page."""
        for turn, number in enumerate(numbers):
            if turn and not new_page():
                return False
            page = self.pages[number]
            if number:
                self._paint_header(painter, number)
            for layout, index, origin in page.lines:
                layout.lineAt(index).draw(painter, origin)
            for y in page.rules:
                self._rule(painter, y)
            self._paint_footer(painter, number)
        return True

    def _fitted(self) -> list[Page]:
        """At full size, or as close as it takes to make one page of two."""
        pages = self._laid_out(FULL)
        if len(pages) != 2 or len(self._laid_out(_DENSER[-1])) > 1:
            return pages
        return next(fitted for density in _DENSER if len(fitted := self._laid_out(density)) == 1)

    def _laid_out(self, density: Density) -> list[Page]:
        unit, space = self._unit, self._unit * density.space
        pages = [Page()]
        y, top, bottom = 0.0, _HEADER * unit, self._size.height() - _FOOTER * unit
        group: list[tuple[Block, _Row]] = []
        for block in blocks(self._summary, self._size.width() / unit):
            group.append((block, _Row(block.cells, self._device, density)))
            if block.heads:
                continue
            height = sum((b.above + b.below) * space + row.height for b, row in group) - block.below * space
            if pages[-1].lines and _breaks(height, bottom - y, bottom - top):
                pages.append(Page())
                y = top
                if block.again:
                    group[-1] = (block, _Row(block.again, self._device, density))
            for b, row in group:
                y += b.above * space if pages[-1].lines else 0.0
                y = row.place(pages, y, top, bottom) + b.below * space
                if b.ruled:
                    pages[-1].rules.append(y)
                    y += b.below * space
            group = []
        return pages

    def _paint_header(self, painter: QPainter, number: int) -> None:
        page = PaperWords.tr("page {number} / {all}").format(number=number + 1, all=len(self.pages))
        self._edges(painter, 0.0, self._summary.title, page)
        self._rule(painter, (_HEADER - 12) * self._unit)

    def _paint_footer(self, painter: QPainter, number: int) -> None:
        top = self._size.height() - _FOOTER * self._unit + 8 * self._unit
        footer = self._summary.footer
        self._rule(painter, top)
        page = f"{footer.printed} · {number + 1} / {len(self.pages)}"
        second = self._edges(painter, top + 4 * self._unit, caveat(), page)
        source = " · ".join(part for part in (footer.origin, footer.digest) if part)
        self._edges(painter, second, source, footer.application, Qt.TextElideMode.ElideMiddle)

    def _edges(
        self,
        painter: QPainter,
        y: float,
        left: str,
        right: str,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> float:
        """Draw one small line, its left part shortened to leave room for the right; the y below it."""
        metrics = QFontMetricsF(font(Style.SMALL), self._device)
        room = self._size.width() - metrics.horizontalAdvance(right) - (12 * self._unit if right else 0)
        shown = metrics.elidedText(left, mode, max(room, 0.0))
        width = self._size.width() / self._unit
        cells = [Cell(((shown, Style.SMALL),), 0, width)]
        if right:
            cells.append(Cell(((right, Style.SMALL),), 0, width, flush_right=True))
        row = _Row(tuple(cells), self._device, FULL)
        for layout, index in row.lines:
            layout.lineAt(index).draw(painter, QPointF(0, y))
        return y + row.height

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(QColor(LINE), 0.75 * self._unit))
        painter.drawLine(QLineF(0, y, self._size.width(), y))


class _Row:
    """Cells set in lines, on one first baseline, in device units from the row's top left.

    ``lines`` are all lines (layout, index), cell by cell, which is the order of reading.
    """

    def __init__(self, cells: tuple[Cell, ...], device: QPagedPaintDevice, density: Density) -> None:
        made = [_set(cell, device, density) for cell in cells]
        baselines = [layout.lineAt(0).y() + layout.lineAt(0).ascent() for layout, _ in made]
        drops = [max(baselines) - baseline for baseline in baselines]
        for (layout, _), drop in zip(made, drops, strict=True):
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                line.setPosition(line.position() + QPointF(0, drop))
        self.height = max(height + drop for (_, height), drop in zip(made, drops, strict=True))
        self.lines = [(layout, index) for layout, _ in made for index in range(layout.lineCount())]

    def place(self, pages: list[Page], y: float, top: float, bottom: float) -> float:
        """Put the row at ``y`` of the last page, going on with new pages as often as they are full; the y below it."""
        start, used = 0.0, bool(pages[-1].lines)
        placed: dict[int, tuple[Page, QPointF]] = {}
        for number in sorted(range(len(self.lines)), key=self._baseline):
            line = self._line(number)
            if used and y + line.y() - start + line.height() > bottom and y + line.y() - start > top:
                pages.append(Page())
                y, start = top, line.y()
            used = True
            placed[number] = (pages[-1], QPointF(0, y - start))
        for number, (layout, index) in enumerate(self.lines):
            page, origin = placed[number]
            page.lines.append((layout, index, origin))
        return y + self.height - start

    def _line(self, number: int) -> QTextLine:
        layout, index = self.lines[number]
        return layout.lineAt(index)

    def _baseline(self, number: int) -> int:
        return round(self._line(number).y() + self._line(number).ascent())


def _breaks(height: float, room: float, page: float) -> bool:
    """Whether to go to a new page: no room here, and it fits on one page, or hardly anything of it fits here."""
    return height > room and (height <= page or room < page / 4)


def font(style: Style, scale: float = 1.0) -> QFont:
    """The font of a style, with fallbacks for a missing one, and without glyphs that stand for other letters."""
    families, size, weight, _ = _LOOKS[style]
    made = QFont(list(families))
    made.setPointSizeF(size * scale)
    made.setWeight(weight)
    for tag in ("liga", "clig", "calt"):
        made.setFeature(QFont.Tag(tag), 0)
    if style is Style.HEADING:
        made.setCapitalization(QFont.Capitalization.AllUppercase)
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
    return made


def _set(cell: Cell, device: QPagedPaintDevice, density: Density) -> tuple[QTextLayout, float]:
    """The lines of a cell, each at its place in the row, and their height."""
    unit = device.logicalDpiY() / 72
    style = cell.runs[0][1]
    runs = tuple((_isolated(text), look) for text, look in cell.runs)
    layout = QTextLayout("".join(text for text, _ in runs), font(style, density.size), device)
    layout.setFormats(list(_formats(runs, density.size)))
    option = QTextOption(Qt.AlignmentFlag.AlignRight if cell.flush_right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if style is not Style.TITLE:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    y, pitch = 0.0, min(density.line, _LOOSEST.get(style, density.line)) * _LOOKS[style][1] * density.size * unit
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        left = cell.left + (cell.hang if line.lineNumber() else 0.0)
        line.setLineWidth(max(cell.right - left, 20.0) * unit)
        height = max(line.height() * _LEAST_LEADING, pitch)
        line.setPosition(QPointF(left * unit, y + (height - line.height()) / 2))
        y += height
    layout.endLayout()
    return layout, y


def _isolated(text: str) -> str:
    """The text, kept apart from its neighbours in direction where it holds letters written from right to left."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
        core = text.strip()
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return f"{before}{_ISOLATE}{core}{_END_ISOLATE}{after}"
    return text


def _formats(runs: Runs, scale: float) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for text, style in runs:
        look = QTextCharFormat()
        look.setFont(font(style, scale))
        look.setForeground(QColor(_LOOKS[style][3]))
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, len(text.encode("utf-16-le", "surrogatepass")) // 2, look
        start += made.length
        yield made
