"""The event summary laid out on pages, and painted: on a printer, in the preview, into a PDF.

Text is painted in the order of reading, without ligatures, so that a PDF gives it back letter by letter.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence

from PySide6.QtCore import QBuffer, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter, QPen

from viewer.language import Words, numeral
from viewer.report.giving_way import finish
from viewer.report.summary import Summary, caveat, found_stays
from viewer.window.paper import blocks, pencil
from viewer.window.paper.blocks import Block, Cell, Run
from viewer.window.paper.flow import Flow, Page, Place, breaks, place
from viewer.window.paper.rows import Row
from viewer.window.paper.styles import DENSER, FULL, LINE, USUAL_SIZE, Density, Style, font

RESOLUTION = 1200
"""Dots per inch of the grid."""

_UNIT = RESOLUTION / 72
_FOOTER = 45.0
"""Height, in points, kept free at the foot of each page."""
_FOOTER_LINE = 11.0
"""Points that one more line takes there."""
_HEADER = 26.0
"""Height, in points, of the head of each page but the first."""
_CHECKED_LINE = 14.0
"""Points that the line takes there which tells what readers did."""
_PENCIL, _PENCIL_ROOM = 8.0, 11.0
"""Points that the pencil before it is wide, and takes."""
_SAVED, _SLIGHTLY = 5, 3
"""Pages of which one may be saved, and of how many of ``DENSER`` where more than one is left."""
_LEAST_LINES = 2
"""Lines of a paragraph that stand together before and after the end of a column."""
_GUTTER = 22.0
"""Points between two columns."""


class PaperWords(Words):
    """What stands at head and foot of the pages."""


class Paper:
    """A summary laid out on paper of a size, with margins; in ``columns``, at a size of type or as it fits (0)."""

    def __init__(self, summary: Summary, layout: QPageLayout, columns: int = 1, size: float = 0.0) -> None:
        self.summary = summary
        self._nowhere = QBuffer()  # has to live as long as what would write to it
        self._device = _grid(layout, self._nowhere)
        self._columns = columns
        self._density = Density(size / USUAL_SIZE, size / USUAL_SIZE) if size else None
        self._size = QSizeF(layout.paintRectPixels(RESOLUTION).size())
        self._footer = _FOOTER + _FOOTER_LINE * len(tuple(filter(None, (summary.notice, summary.signs))))
        self._footer += _CHECKED_LINE if summary.checked else 0.0
        self.pages: list[Page] = []
        self.bookmarks: list[tuple[str, Place]] = []
        self.paragraphs: dict[int, Place] = {}

    def lay_out(self) -> Paper:
        """Make the pages; the paper itself."""
        return finish(self.steps())

    def steps(self) -> Generator[None, None, Paper]:
        """Make the pages in short steps."""
        if self._density:
            flow = yield from self._summarised(self._density)
        else:
            flow = yield from self._fitted()
        if self.summary.full_text:
            flow.turn()
            density = self._density or FULL
            yield from self._fill(flow, blocks.appended(self.summary, self._column_width(), density.size), density)
        self.pages, self.bookmarks, self.paragraphs = flow.pages, flow.bookmarks, flow.paragraphs
        return self

    def paint(self, painter: QPainter, numbers: Sequence[int], new_page: Callable[[], bool]) -> bool:
        """Paint these pages (counted from 0); False as soon as the device refuses a new page."""
        for turn, number in enumerate(numbers):
            if turn and not new_page():
                return False
            self.paint_page(painter, number)
        return True

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint one page, its upper left margin at the origin."""
        page = self.pages[number]
        if number:
            self._paint_header(painter, number)
        for layout, index, origin in page.lines:
            layout.lineAt(index).draw(painter, origin)
        for left, right, y in page.rules:
            _rule(painter, left, right, y)
        for area in page.pencils:
            pencil.draw(painter, area)
        self._paint_footer(painter, number)

    def _fitted(self) -> Generator[None, None, Flow]:
        """At full size, or about as close as it takes to make one page of two, or to fill no page with little."""
        flow = yield from self._summarised(FULL)
        count = len(flow.pages)
        if not 1 < count <= _SAVED:
            return flow
        densities = DENSER if count == 2 else DENSER[:_SLIGHTLY]
        page = flow.bottom - flow.top
        rest = flow.bottom + (count - 2) * page
        room = rest / (rest + flow.y - flow.top)
        loosest = next((n for n, density in enumerate(densities) if density.height <= room), len(densities) - 1)
        for number in range(loosest, len(densities)):
            fitted = yield from self._summarised(densities[number])
            if len(fitted.pages) < count:
                loosen = count == 2 and number == loosest
                return (yield from self._loosened(fitted, number)) if loosen else fitted
        return flow

    def _loosened(self, fitted: Flow, number: int) -> Generator[None, None, Flow]:
        """Set less closely, where the page that ``DENSER[number]`` made leaves room enough for that."""
        while number and fitted.y * DENSER[number - 1].height / DENSER[number].height < fitted.bottom:
            number -= 1
            looser = yield from self._summarised(DENSER[number])
            if len(looser.pages) > 1:
                break
            fitted = looser
        return fitted

    def _summarised(self, density: Density) -> Generator[None, None, Flow]:
        """Everything but the appended text."""
        step = (self._column_width() + _GUTTER) * _UNIT
        bottom = self._size.height() - self._footer * _UNIT
        flow = Flow([Page()], 1, step, _HEADER * _UNIT, bottom, 0.0)
        yield from self._fill(flow, blocks.head(self.summary, self._size.width() / _UNIT, density.size), density)
        flow.columns, flow.first = self._columns, flow.y + (6.0 * _UNIT if self._columns > 1 else 0.0)
        if self._columns > 1:
            flow.y, flow.begun, flow.first_page = flow.first, False, len(flow.pages)
            if flow.bottom - flow.first < (flow.bottom - flow.top) / 4:
                flow.turn()
        yield from self._fill(flow, blocks.body(self.summary, self._column_width(), density.size), density)
        return flow

    def _column_width(self) -> float:
        return (self._size.width() / _UNIT - _GUTTER * (self._columns - 1)) / self._columns

    def _fill(self, flow: Flow, made: Iterable[Block], density: Density) -> Generator[None]:
        group: list[tuple[Block, Row]] = []
        for block in made:
            group.append((block, Row(block.cells, self._device, density)))
            if not block.heads:
                self._put(flow, group, density)
                group = []
                yield
        if group:
            self._put(flow, group, density)

    def _put(self, flow: Flow, group: list[tuple[Block, Row]], density: Density) -> None:
        """Put blocks that stay together into the column, or into the next one."""
        space = _UNIT * density.space
        height = sum((block.above + block.below * (1 + block.ruled)) * space + row.height for block, row in group)
        height -= group[-1][0].below * space
        if group[-1][0].flows and len(group) == 1:
            height = min(height, group[0][0].above * space + group[0][1].height_of(_LEAST_LINES))
        if flow.begun and breaks(height, flow.bottom - flow.y, flow.bottom - flow.top):
            flow.go_on()
            if group[-1][0].again:
                group[-1] = (group[-1][0], Row(group[-1][0].again, self._device, density))
        for block, row in group:
            flow.y += block.above * space if flow.begun else 0.0
            if block.bookmark:
                flow.bookmarks.append((block.bookmark, flow.place))
            if block.paragraph:
                flow.paragraphs[block.paragraph] = flow.place
            place(row, flow, keep=_LEAST_LINES if block.flows else 1, linked=bool(self.summary.full_text))
            flow.y += block.below * space
            if block.ruled:
                flow.pages[-1].rules.append((flow.x, flow.x + self._column_width() * _UNIT, flow.y))
                flow.y += block.below * space

    def _paint_header(self, painter: QPainter, number: int) -> None:
        page = PaperWords.tr("page {number} / {all}").format(number=number + 1, all=len(self.pages))
        self._edges(painter, 0.0, self.summary.title, page)
        _rule(painter, 0, self._size.width(), (_HEADER - 12) * _UNIT)

    def _paint_footer(self, painter: QPainter, number: int) -> None:
        y = self._size.height() - (self._footer - 8) * _UNIT
        footer = self.summary.footer
        _rule(painter, 0, self._size.width(), y)
        y += 4 * _UNIT
        if self.summary.checked:
            y = self._paint_checked(painter, y)
        page = f"{footer.printed} · {numeral(number + 1)} / {numeral(len(self.pages))}"
        if self.summary.notice:
            y = self._edges(painter, y, self.summary.notice, "")
        y = self._edges(painter, y, caveat(), page)
        if self.summary.signs:
            y = self._edges(painter, y, self.summary.signs, "")
        y = self._edges(painter, y, footer.origin, footer.application, Qt.TextElideMode.ElideMiddle)
        if footer.full_digest:
            self._edges(painter, y, footer.full_digest, "", Qt.TextElideMode.ElideMiddle, Style.FINE)

    def _paint_checked(self, painter: QPainter, y: float) -> float:
        """Draw what readers did, and where what was found is told if there is room; the y below it."""
        width, begun = self._size.width(), _PENCIL_ROOM * _UNIT
        metrics = QFontMetricsF(font(Style.CHECKED), self._device)
        right = found_stays()
        room = width - begun - QFontMetricsF(font(Style.SMALL), self._device).horizontalAdvance(right) - 12 * _UNIT
        if metrics.horizontalAdvance(self.summary.checked) > room:
            right, room = "", width - begun
        left = metrics.elidedText(self.summary.checked, Qt.TextElideMode.ElideRight, room)
        cells = [Cell((Run(left, Style.CHECKED),), _PENCIL_ROOM, width / _UNIT)]
        if right:
            cells.append(Cell((Run(right, Style.SMALL),), 0, width / _UNIT, flush_right=True))
        row = Row(tuple(cells), self._device, FULL)
        for layout, index in row.lines:
            layout.lineAt(index).draw(painter, QPointF(0, y))
        first = row.line(0)
        side = _PENCIL * _UNIT
        pencil.draw(painter, QRectF(0, y + first.y() + first.ascent() - pencil.ABOVE * side, side, side))
        return y + _CHECKED_LINE * _UNIT

    def _edges(
        self,
        painter: QPainter,
        y: float,
        left: str,
        right: str,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        style: Style = Style.SMALL,
    ) -> float:
        """Draw one small line, its left part shortened to leave room for the right; the y below it."""
        metrics = QFontMetricsF(font(style), self._device)
        room = self._size.width() - metrics.horizontalAdvance(right) - (12 * _UNIT if right else 0)
        width = self._size.width() / _UNIT
        cells = [Cell((Run(metrics.elidedText(left, mode, max(room, 0.0)), style),), 0, width)]
        if right:
            cells.append(Cell((Run(right, style),), 0, width, flush_right=True))
        row = Row(tuple(cells), self._device, FULL)
        for layout, index in row.lines:
            layout.lineAt(index).draw(painter, QPointF(0, y))
        return y + row.height


def _grid(layout: QPageLayout, nowhere: QBuffer) -> QPagedPaintDevice:
    """What lines are measured by: paper of that size on a fine grid, on which nothing is painted."""
    device = QPdfWriter(nowhere)
    device.setResolution(RESOLUTION)
    device.setPageLayout(layout)
    return device


def _rule(painter: QPainter, left: float, right: float, y: float) -> None:
    painter.setPen(QPen(QColor(LINE), 0.75 * _UNIT))
    painter.drawLine(QLineF(left, y, right, y))
