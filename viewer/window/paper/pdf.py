"""The event summary as a PDF: painted by Qt, then given bookmarks, links and what else a reader wants of it."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from viewer.report.summary import Summary, heading
from viewer.window.paper.pages import RESOLUTION, Paper, Place


def job_name(summary: Summary) -> str:
    """What a document is called: ``Event summary: “Title”``."""
    return f"{heading()}: {summary.title}"


def painted(paper: Paper, layout: QPageLayout, *, archival: bool = False) -> Generator[None, None, bytes]:
    """The pages as Qt writes them, a page a step."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    summary = paper.summary
    writer.setTitle(job_name(summary))
    writer.setAuthor(summary.footer.application)
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
            paper.paint_page(painter, number)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def finished(data: bytes, paper: Paper, layout: QPageLayout) -> bytes:
    """The whole file: what Qt wrote, with bookmarks, with links from numbers of paragraphs, with its language."""
    from viewer.window.paper.finishing import Jump, Target, finish  # takes a while, and only a PDF needs it

    margins = layout.margins(QPageLayout.Unit.Point)
    height = layout.fullRect(QPageLayout.Unit.Point).height()
    unit = RESOLUTION / 72

    def up(y: float) -> float:
        return height - margins.top() - y / unit

    def target(place: Place) -> Target:
        return Target(place.page, min(up(place.y) + 6, height))

    jumps = [
        Jump(
            number,
            (
                margins.left() + link.area.left() / unit,
                up(link.area.bottom()),
                margins.left() + link.area.right() / unit,
                up(link.area.top()),
            ),
            target(paper.paragraphs[link.paragraph]),
        )
        for number, page in enumerate(paper.pages)
        for link in page.links
        if link.paragraph in paper.paragraphs
    ]
    bookmarks = [(title, target(place)) for title, place in paper.bookmarks]
    return finish(data, language="en", bookmarks=bookmarks, jumps=jumps)
