"""A corrected report on paper, and as PDF that is read back: pencils, the last line, notes by choice."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QCheckBox

from tests.corrected import FOUND, REPORT
from viewer.report.model import Report
from viewer.window import printing
from viewer.window.paper.choices import Choices
from viewer.window.paper.styles import RESOLUTION
from viewer.window.print_options import PrintOptions

pytestmark = pytest.mark.usefixtures("qapp")
A4 = Choices(paper="A4")
LINE = "9 of 19 entries corrected, 4 confirmed by A.B. and L.K., 27 Nov"


def read(report: Report, choices: Choices = A4) -> str:
    data = printing.pdf(printing.laid_out(printing.summarised(report, choices), choices), choices)
    pages = PdfReader(io.BytesIO(data), strict=True).pages
    return squeezed("".join(page.extract_text() for page in pages))


def squeezed(words: str) -> str:
    """The words without white space, of which readers put some wherever the style changes."""
    return "".join(words.split())


@pytest.mark.parametrize("archival", [False, True])
def test_the_file_tells_what_readers_did(archival: bool) -> None:
    told = read(REPORT, replace(A4, archival=archival))
    for words in (LINE, "what was found stays in the data exports", "words no longer in the file", "Which lamps?"):
        assert squeezed(words) in told


def test_the_file_of_what_was_found_tells_nothing_of_it() -> None:
    told = read(FOUND)
    assert "corrected" not in told
    assert "Notes" not in told


def test_a_pencil_is_drawn_at_each_value() -> None:
    paper = printing.laid_out(printing.summarised(REPORT, A4), A4)
    pencils = [area for page in paper.pages for area in page.pencils]
    assert len(pencils) == 11
    assert not [area for page in printing.laid_out(printing.summarised(FOUND, A4), A4).pages for area in page.pencils]
    scale = 100 / RESOLUTION
    page = A4.layout().paintRectPixels(100)
    image = QImage(page.size(), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paper.paint_page(painter, 0)
    painter.end()
    for area in paper.pages[0].pencils:
        spots = [
            image.pixelColor(x, y).lightness()
            for x in range(int(area.left() * scale), int(area.right() * scale) + 1)
            for y in range(int(area.top() * scale), int(area.bottom() * scale) + 1)
        ]
        assert min(spots) < 120
        assert area.right() <= A4.layout().paintRectPixels(RESOLUTION).width()


@pytest.mark.parametrize("choices", [Choices(paper="A5"), Choices(columns=2), Choices(size=16.0)])
def test_the_last_line_fits_any_paper(choices: Choices) -> None:
    assert squeezed(LINE[:20]) in read(REPORT, choices)


def test_notes_are_printed_if_wanted() -> None:
    assert "lamps?" not in read(REPORT, replace(A4, notes=False))
    kept = Choices.loads(replace(A4, notes=False).dumps())
    assert not kept.notes
    assert Choices.loads('{"sections": ["facts"]}').notes


@pytest.mark.parametrize(("report", "shown"), [(REPORT, True), (FOUND, False)])
def test_the_choice_is_offered_where_there_are_notes(report: Report, shown: bool) -> None:
    options = PrintOptions(report, Choices())
    box = options.findChild(QCheckBox, "notes")
    assert isinstance(box, QCheckBox)
    assert box.isHidden() is not shown
    box.click()
    assert not options.choices.notes
