"""The event summary laid out on pages, and painted: on a printer, in the preview, into a PDF.

Text is painted in the order of reading, without ligatures, so that a PDF gives it back letter by letter.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence

from PySide6.QtCore import QBuffer, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from viewer.giving_way import finish
from viewer.report.summary import Summary, section
from viewer.report.summary.rows import OverviewTable
from viewer.window.paper import blocks, pencil
from viewer.window.paper.blocks import Block, Cell
from viewer.window.paper.edges import HEADER, Edges, rule
from viewer.window.paper.flow import Flow, Page, Place, breaks, place
from viewer.window.paper.rows import Row
from viewer.window.paper.sheets import OVERVIEW_SIZE, Room, Sheets
from viewer.window.paper.styles import DENSER, FULL, RESOLUTION, UNIT, USUAL_SIZE, Density

_SAVED, _SLIGHTLY = 5, 3
"""Pages of which one may be saved, and of how many of ``DENSER`` where more than one is left."""
_IN_BRIEF = 3
"""Pages of which a summary in brief is to save one by any of ``DENSER``."""
_LEAST_LINES = 2
"""Lines of a paragraph that stand together before and after the end of a column."""
_GUTTER = 22.0
"""Points between two columns."""


class Paper:
    """A summary laid out on paper of a size, with margins; in ``columns``, at a size of type or as it fits (0)."""

    def __init__(self, summary: Summary, layout: QPageLayout, columns: int = 1, size: float = 0.0) -> None:
        self.summary = summary
        self._nowhere = QBuffer()  # has to live as long as what would write to it
        self._device = _grid(layout, self._nowhere)
        self._columns = columns
        self._density = Density(size / USUAL_SIZE, size / USUAL_SIZE) if size else None
        self._size = QSizeF(layout.paintRectPixels(RESOLUTION).size())
        self._mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._edges = Edges(summary, self._device, mirrored=self._mirrored)
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
        if self.summary.overview:
            flow.bookmarks.append((section("overview"), Place(len(flow.pages), 0.0)))
            flow.pages += yield from self._overview(self.summary.overview)
        if self.summary.full_text:
            flow.turn()
            density = self._density or FULL
            width = self._column_width()
            yield from self._fill(flow, blocks.appended(self.summary, width, density.size), width, density)
        self.pages, self.bookmarks, self.paragraphs = flow.pages, flow.bookmarks, flow.paragraphs
        return self

    def paint(self, painter: QPainter, numbers: Sequence[int], new_page: Callable[[], bool]) -> bool:
        """Paint these pages (counted from 0); False as soon as the device refuses a new page."""
        for turn, number in enumerate(numbers):
            if turn and not new_page():
                return False
            self.paint_page(painter, number)
        return True

    def paint_page(self, painter: QPainter, number: int, *, heard: bool = False) -> None:
        """Paint one page, its upper left margin at the origin; with words that are only ``heard``, for a PDF."""
        page, size = self.pages[number], self._size
        painter.save()
        if page.sideways:
            painter.translate(0, size.height())
            painter.rotate(-90)
            size = size.transposed()
        self._edges.paint_head(painter, size, number, len(self.pages))
        for layout, index, origin in page.lines:
            layout.lineAt(index).draw(painter, origin)
        for left, right, y in page.rules:
            rule(painter, left, right, y)
        for area in page.pencils:
            pencil.draw(painter, area)
        for piece in page.pieces:
            piece.paint(painter, heard=heard)
        self._edges.paint_foot(painter, size, number, len(self.pages))
        painter.restore()

    def _fitted(self) -> Generator[None, None, Flow]:
        """At full size, or about as close as it takes to make one page of two, or to fill no page with little."""
        flow = yield from self._summarised(FULL)
        count = len(flow.pages)
        if not 1 < count <= _SAVED:
            return flow
        densities = DENSER if count == 2 or self.summary.brief and count == _IN_BRIEF else DENSER[:_SLIGHTLY]
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
        step = (self._column_width() + _GUTTER) * UNIT
        bottom = self._size.height() - self._edges.footer * UNIT
        flow = Flow([Page()], 1, step, HEADER * UNIT, bottom, 0.0, mirrored=self._mirrored)
        width = self._size.width() / UNIT
        yield from self._fill(flow, blocks.head(self.summary, width, density.size), width, density)
        flow.columns, flow.first = self._columns, flow.y + (6.0 * UNIT if self._columns > 1 else 0.0)
        if self._columns > 1:
            flow.y, flow.begun, flow.first_page = flow.first, False, len(flow.pages)
            if flow.bottom - flow.first < (flow.bottom - flow.top) / 4:
                flow.turn()
        width = self._column_width()
        yield from self._fill(flow, blocks.body(self.summary, width, density.size), width, density)
        return flow

    def _overview(self, table: OverviewTable) -> Generator[None, None, list[Page]]:
        """The pages of who did what in which item."""
        width, height = self._size.width() / UNIT, self._size.height() / UNIT
        beside = HEADER + self._edges.footer
        rooms = [Room(width, height - beside, HEADER)]
        if width < height:
            rooms.append(Room(height, width - beside, HEADER, sideways=True))
        size = self._density.size if self._density else OVERVIEW_SIZE
        linked = bool(self.summary.full_text)
        return Sheets(table, self._device, size, linked=linked, mirrored=self._mirrored).steps(rooms)

    def _column_width(self) -> float:
        return (self._size.width() / UNIT - _GUTTER * (self._columns - 1)) / self._columns

    def _fill(self, flow: Flow, made: Iterable[Block], width: float, density: Density) -> Generator[None]:
        """Put blocks of that width into the columns."""
        group: list[tuple[Block, Row]] = []
        for block in made:
            group.append((block, self._row(block.cells, width, density)))
            if not block.heads:
                self._put(flow, group, width, density)
                group = []
                yield
        if group:
            self._put(flow, group, width, density)

    def _row(self, cells: tuple[Cell, ...], width: float, density: Density) -> Row:
        """Cells in lines, on the side where they are read."""
        turned = tuple(cell.turned_round(width) for cell in cells) if self._mirrored else cells
        return Row(turned, self._device, density)

    def _put(self, flow: Flow, group: list[tuple[Block, Row]], width: float, density: Density) -> None:
        """Put blocks that stay together into the column, or into the next one."""
        space = UNIT * density.space
        height = sum((block.above + block.below * (1 + block.ruled)) * space + row.height for block, row in group)
        height -= group[-1][0].below * space
        if group[-1][0].flows and len(group) == 1:
            height = min(height, group[0][0].above * space + group[0][1].height_of(_LEAST_LINES))
        least = height - group[-1][1].height + group[-1][1].height_of(1)
        room = flow.bottom - flow.y
        if flow.begun and (least > room or breaks(height, room, flow.bottom - flow.top)):
            flow.go_on()
            if group[-1][0].again:
                group[-1] = (group[-1][0], self._row(group[-1][0].again, width, density))
        for block, row in group:
            flow.y += block.above * space if flow.begun else 0.0
            if block.bookmark:
                flow.bookmarks.append((block.bookmark, flow.place))
            if block.paragraph:
                flow.paragraphs[block.paragraph] = flow.place
            place(row, flow, keep=_LEAST_LINES if block.flows else 1, linked=bool(self.summary.full_text))
            flow.y += block.below * space
            if block.ruled:
                flow.pages[-1].rules.append((flow.x, flow.x + width * UNIT, flow.y))
                flow.y += block.below * space


def _grid(layout: QPageLayout, nowhere: QBuffer) -> QPagedPaintDevice:
    """What lines are measured by: paper of that size on a fine grid, on which nothing is painted."""
    device = QPdfWriter(nowhere)
    device.setResolution(RESOLUTION)
    device.setPageLayout(layout)
    return device
