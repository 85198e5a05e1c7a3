"""The event summary as a PDF: painted by Qt, then given bookmarks, links and what else a reader wants of it."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from viewer.report.summary import Summary, heading
from viewer.window.paper.flow import Page, Place
from viewer.window.paper.pages import Paper
from viewer.window.paper.rows import Link
from viewer.window.paper.styles import RESOLUTION, UNIT


def job_name(summary: Summary) -> str:
    """What a document is called: ``Event summary: “Title”``."""
    return f"{heading()}: {summary.name or summary.title}"


def painted(paper: Paper, layout: QPageLayout, *, archival: bool = False) -> Generator[None, None, bytes]:
    """The pages as Qt writes them, a page a step."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    summary = paper.summary
    writer.setTitle(job_name(summary))
    writer.setCreator(summary.footer.application)
    writer.setResolution(RESOLUTION)
    if archival:
        writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    try:
        for number in range(len(paper.pages)):
            if number:
                writer.newPage()
                yield
            paper.paint_page(painter, number, heard=True)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def finished(data: bytes, paper: Paper, layout: QPageLayout) -> bytes:
    """The whole file: what Qt wrote, with bookmarks, with links from numbers of paragraphs, with its language."""
    from viewer.window.paper.finishing import Jump, Target, finish  # takes a while, and only a PDF needs it

    margins = layout.margins(QPageLayout.Unit.Point)
    height = layout.fullRect(QPageLayout.Unit.Point).height()

    def up(y: float) -> float:
        return height - margins.top() - y / UNIT

    def target(place: Place) -> Target:
        return Target(place.page, min(up(place.y) + 6, height))

    def area(page: Page, link: Link) -> tuple[float, float, float, float]:
        shown = link.area
        if page.sideways:  # written upwards from the lower left corner
            foot = layout.paintRect(QPageLayout.Unit.Point).height() * UNIT
            shown = QRectF(shown.top(), foot - shown.right(), shown.height(), shown.width())
        left, right = shown.left() / UNIT, shown.right() / UNIT
        return margins.left() + left, up(shown.bottom()), margins.left() + right, up(shown.top())

    jumps = [
        Jump(number, area(page, link), target(paper.paragraphs[link.paragraph]))
        for number, page in enumerate(paper.pages)
        for link in page.links
        if link.paragraph in paper.paragraphs
    ]
    bookmarks = [(title, target(place)) for title, place in paper.bookmarks]
    sideways = [number for number, page in enumerate(paper.pages) if page.sideways]
    return finish(data, language="en", bookmarks=bookmarks, jumps=jumps, sideways=sideways)
