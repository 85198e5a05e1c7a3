"""The overview on pages of its own: every sign once and within its page, heads on each; read back from the PDF."""

from __future__ import annotations

import dataclasses
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from tests.corrected import REPORT as CORRECTED
from tests.overviews import crowd
from tests.selecting import few
from tests.window.test_printing import poppler
from viewer.report.model import Report
from viewer.report.safe_copy import hide
from viewer.report.summary import OVERVIEW, SECTIONS, TEXT, section
from viewer.report.summary.rows import OverviewTable
from viewer.window import printing
from viewer.window.paper.choices import Choices
from viewer.window.paper.flow import Page
from viewer.window.paper.pages import Paper
from viewer.window.paper.pieces import Bar, Drawn, Pencilled, Ruled, Written
from viewer.window.paper.styles import RESOLUTION, UNIT

WITH = Choices(sections=(*SECTIONS, OVERVIEW, TEXT), paper="A4")
SIZES = [(9, 10), (30, 24), (12, 24), (100, 60), (100, 4), (3, 60)]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def leftwards(qapp: QGuiApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def laid_out(report: Report, choices: Choices = WITH) -> Paper:
    return printing.laid_out(printing.summarised(report, choices), choices)


def table(paper: Paper) -> OverviewTable:
    assert paper.summary.overview is not None
    return paper.summary.overview


def sheets(paper: Paper) -> list[Page]:
    return [page for page in paper.pages if page.pieces]


def written(page: Page) -> list[tuple[str, QRectF]]:
    """The lines that are seen on a page, and where, without the room above and below letters."""
    found: list[tuple[str, QRectF]] = []
    for piece in page.pieces:
        if isinstance(piece, Written) and not piece.heard:
            line = piece.layout.lineAt(piece.index)
            area = line.naturalTextRect()
            area.adjust(0, area.height() * 0.25, 0, -area.height() * 0.25)
            if piece.turned:
                area = QRectF(area.top(), -area.right(), area.height(), area.width())
            text = piece.layout.text()[line.textStart() : line.textStart() + line.textLength()]
            found.append((text.strip(), area.translated(piece.origin)))
    return found


def heard(page: Page) -> list[str]:
    return [piece.layout.text() for piece in page.pieces if isinstance(piece, Written) and piece.heard]


def expected(report: Report, choices: Choices = WITH) -> Counter[str]:
    """What is to be heard, however often."""
    rows = table(laid_out(report, choices)).rows
    return Counter(f"{cell.words} {cell.reference}".strip() for row in rows for cell in row.cells.values())


@pytest.mark.parametrize("size", few(SIZES, 4))
@pytest.mark.parametrize(
    "choices",
    few(
        [
            WITH,
            dataclasses.replace(WITH, landscape=True),
            dataclasses.replace(WITH, paper="A5", size=9.0, evidence=False),
            dataclasses.replace(WITH, paper="Letter", size=14.0, columns=2),
        ],
        3,
    ),
)
def test_each_sign_is_once_on_a_page_that_holds_it(size: tuple[int, int], choices: Choices) -> None:
    report = crowd(*size)
    paper = laid_out(report, choices)
    told = Counter[str]()
    signs = 0
    for page in sheets(paper):
        check(page, paper, choices)
        told.update(heard(page))
        signs += sum(isinstance(piece, Drawn) for piece in page.pieces) - len(table(paper).signs)
    assert told == expected(report, choices)
    assert signs == sum(len(cell.signs) for row in table(paper).rows for cell in row.cells.values())


def check(page: Page, paper: Paper, choices: Choices) -> None:
    """Everything is on the page, above its foot and below its head; nothing that is read lies on anything else."""
    area = choices.layout().paintRectPixels(RESOLUTION)
    width, height = area.width(), area.height()
    if page.sideways:
        width, height = height, width
    frame = QRectF(-2, 20 * UNIT, width + 4, height - (20 + 45) * UNIT)
    lines = written(page)
    for text, where in lines:
        assert frame.contains(where), text
    for (one, first), (other, second) in itertools.combinations(lines, 2):
        assert not first.intersects(second), (one, other)
    signs = [piece for piece in page.pieces if isinstance(piece, Drawn)]
    areas = [QRectF(p.centre.x() - p.radius, p.centre.y() - p.radius, 2 * p.radius, 2 * p.radius) for p in signs]
    for one, first in zip(signs, areas, strict=True):
        assert frame.contains(first), one.sign
        assert not any(first.intersects(where) for _, where in lines), one.sign
    assert not any(first.intersects(second) for first, second in itertools.combinations(areas, 2))
    for bar in (piece.area for piece in page.pieces if isinstance(piece, Bar)):
        assert frame.contains(bar)
        assert not any(bar.intersects(where) for _, where in lines)
    assert section("overview") in [text for text, _ in lines]
    assert {text for _, text in table(paper).signs} <= {text for text, _ in lines}


def test_heads_and_names_are_on_each_page() -> None:
    paper = laid_out(crowd(100, 60))
    pages = sheets(paper)
    assert 4 <= len(pages) <= 9  # not a page for each band of each stretch of people
    seen = set[int]()
    everybody: list[str] = []
    for page in pages:
        texts = [text for text, _ in written(page)]
        (told,) = [text for text in texts if text.startswith("items ")]
        parts = re.fullmatch(r"items (\d+)–(\d+) of 60 · people (\d+)–(\d+) of (\d+)( in these items)?", told)
        assert parts, told
        first, last = int(parts[1]), int(parts[2])
        assert [text for text in texts if text.isdecimal()] == [str(n) for n in range(first, last + 1)]
        seen.update(range(first, last + 1))
        if not parts[6]:
            assert parts[5] == "100"
            everybody += [row.name for row in table(paper).rows[int(parts[3]) - 1 : int(parts[4])]]
            assert "What they said, in words" in " ".join(texts)
    assert seen == set(range(1, 61))
    assert everybody == [row.name for row in table(paper).rows]


def test_what_is_one_page_is_not_numbered_and_keeps_the_order_of_the_window() -> None:
    paper = laid_out(crowd(9, 10))
    (page,) = sheets(paper)
    assert not page.sideways
    texts = [text for text, _ in written(page)]
    assert not [text for text in texts if " of " in text and text.startswith(("items", "people"))]
    names = [row.name for row in table(paper).rows]
    assert [text for text in texts if text in names] == names


def test_many_items_of_few_people_are_printed_sideways() -> None:
    (page,) = sheets(laid_out(crowd(9, 23)))
    assert page.sideways
    assert not any(one.sideways for one in sheets(laid_out(crowd(9, 23), dataclasses.replace(WITH, landscape=True))))


def test_signs_and_pencils_are_drawn_in_ink() -> None:
    paper = laid_out(CORRECTED)
    number = next(n for n, page in enumerate(paper.pages) if page.pieces)
    picture = drawn(paper, number, WITH)
    page = paper.pages[number]
    assert any(isinstance(piece, Pencilled) for piece in page.pieces)
    for piece in page.pieces:
        if isinstance(piece, Drawn):
            assert darkest(picture, QRectF(piece.centre, piece.centre).adjusted(-60, -60, 60, 60)) < 100, piece.sign
        elif isinstance(piece, Pencilled):
            assert darkest(picture, piece.area) < 130


def test_words_that_are_only_heard_are_not_printed() -> None:
    paper = laid_out(crowd(9, 10))
    number = next(n for n, page in enumerate(paper.pages) if page.pieces)
    page = paper.pages[number]
    before = drawn(paper, number, WITH)
    assert heard(page)
    page.pieces[:] = [piece for piece in page.pieces if not (isinstance(piece, Written) and piece.heard)]
    assert drawn(paper, number, WITH) == before


def drawn(paper: Paper, number: int, choices: Choices) -> QImage:
    scale = 200 / RESOLUTION
    picture = QImage(choices.layout().paintRectPixels(200).size(), QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.scale(scale, scale)
    paper.paint_page(painter, number)
    painter.end()
    return picture


def darkest(picture: QImage, area: QRectF) -> int:
    scale = 200 / RESOLUTION
    return min(
        picture.pixelColor(x, y).lightness()
        for x in range(int(area.left() * scale), int(area.right() * scale) + 1)
        for y in range(int(area.top() * scale), int(area.bottom() * scale) + 1)
    )


@pytest.mark.usefixtures("leftwards")
def test_where_reading_goes_leftwards_the_table_does_too() -> None:
    report = crowd(14, 8)
    paper = laid_out(report)
    (page,) = sheets(paper)
    check(page, paper, WITH)
    where = dict(written(page))
    numbers = [where[str(number)].center().x() for number in range(1, 9)]
    assert numbers == sorted(numbers, reverse=True)
    width = WITH.layout().paintRectPixels(RESOLUTION).width()
    for row in table(paper).rows:
        first = next(area for text, area in where.items() if row.name.startswith(text) and len(text) > 3)
        assert first.right() == pytest.approx(width, abs=12 * UNIT)
    bars = [piece.area for piece in page.pieces if isinstance(piece, Bar)]
    assert bars
    assert all(bar.right() < numbers[-1] for bar in bars)


def pdf(report: Report, choices: Choices = WITH) -> tuple[Paper, bytes]:
    paper = laid_out(report, choices)
    return paper, printing.pdf(paper, choices)


@pytest.mark.parametrize("archival", [False, True])
@pytest.mark.parametrize("size", [(9, 10), (9, 23)])
def test_both_readers_find_names_with_what_they_did_in_order(
    size: tuple[int, int], archival: bool, tmp_path: Path
) -> None:
    paper, data = pdf(crowd(*size), dataclasses.replace(WITH, archival=archival))
    path = tmp_path / "overview.pdf"
    path.write_bytes(data)
    number = next(n for n, page in enumerate(paper.pages) if page.pieces)
    raw = poppler("pdftotext", path, "-raw", "-f", str(number + 1), "-l", str(number + 1))
    by_pypdf = re.sub(r"\?+", "", PdfReader(path).pages[number].extract_text())  # it reads bold signs twice
    for found, signed in ((raw, True), (by_pypdf, False)):
        words = "".join(found.split())
        place = words.index(section("overview"))
        for row in table(paper).rows:
            cells = [cell.words + cell.reference + cell.sign * signed for cell in row.cells.values()]
            place = words.index("".join("".join([row.name, *cells, row.share]).split()), place)
        for _, meaning in table(paper).signs:
            place = words.index("".join(meaning.split()), place)


@pytest.mark.parametrize("archival", [False, True])
def test_words_behind_signs_are_neither_filled_nor_outlined(archival: bool) -> None:
    paper, data = pdf(crowd(30, 24), dataclasses.replace(WITH, archival=archival))
    for page, made in zip(PdfReader(io.BytesIO(data)).pages, paper.pages, strict=True):
        contents = cast("Any", page.get_contents()).get_data()
        texts = re.findall(rb"([\d.]+ [\d.]+ [\d.]+) scn\n/GSa gs\nBT\n(3 Tr)?", contents)
        assert bool(heard(made)) == any(mode for _, mode in texts)
        assert all((colour == b"1 1 1") == bool(mode) for colour, mode in texts)


def test_sideways_pages_are_shown_turned_and_the_bookmark_leads_there(tmp_path: Path) -> None:
    paper, data = pdf(crowd(9, 23))
    reader = PdfReader(io.BytesIO(data), strict=True)
    sideways = [number for number, page in enumerate(paper.pages) if page.sideways]
    assert [number for number, page in enumerate(reader.pages) if page.rotation == 90] == sideways
    outline = cast("list[Any]", reader.outline)
    titles = [str(one.title) for one in outline]
    assert titles[-2:] == [section("overview"), section("text")]
    assert reader.get_destination_page_number(outline[-2]) == sideways[0]
    path = tmp_path / "sideways.pdf"
    path.write_bytes(data)
    number = str(sideways[0] + 1)
    boxes = poppler("pdftotext", path, "-bbox", "-f", number, "-l", number)
    page = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', boxes)
    assert page
    places: dict[str, tuple[float, float]] = {}
    for left, top, word in re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*?)</word>', boxes):
        places.setdefault(word, (float(left), float(top)))
    tops = [places[str(number)][1] for number in range(10, 24)]
    assert max(tops) - min(tops) < 2  # numbers of items stand side by side, as the page is shown
    lefts = [places[str(number)][0] for number in range(10, 24)]
    assert lefts == sorted(lefts)


@pytest.mark.parametrize("size", [(9, 10), (9, 23)])
def test_signs_lead_to_their_paragraphs(size: tuple[int, int]) -> None:
    paper, data = pdf(crowd(*size))
    number = next(n for n, page in enumerate(paper.pages) if page.pieces)
    page, margins = paper.pages[number], WITH.layout().paintRectPixels(RESOLUTION)
    reader = PdfReader(io.BytesIO(data), strict=True)
    height = float(reader.pages[number].mediabox.height)
    links = [one.get_object() for one in cast("Any", reader.pages[number])["/Annots"]]
    areas: list[QRectF] = []
    for link in links:
        left, bottom, right, top = (float(value) * UNIT for value in link["/Rect"])
        area = QRectF(left - margins.left(), height * UNIT - top - margins.top(), right - left, top - bottom)
        if page.sideways:  # back to the page as it is read
            area = QRectF(margins.height() - area.bottom(), area.left(), area.height(), area.width())
        areas.append(area)
    below = max(piece.line.y1() for piece in page.pieces if isinstance(piece, Ruled))
    signs = [piece.centre for piece in page.pieces if isinstance(piece, Drawn) and piece.centre.y() < below]
    assert len(signs) > 10
    for centre in signs:
        assert any(area.contains(centre) for area in areas), centre
    heads = [area for area in areas if not any(area.contains(centre) for centre in signs)]
    assert len(heads) == size[1]  # the numbers of paragraphs above the columns
    written_there = [where for text, where in written(page) if "¶" in text]
    assert all(any(area.intersects(where) for where in written_there) for area in heads)


def test_without_the_text_no_sign_leads_anywhere() -> None:
    paper = laid_out(crowd(9, 10), Choices(sections=(OVERVIEW,)))
    assert sheets(paper)
    assert not any(page.links for page in paper.pages)


def test_hidden_names_are_hidden_in_it(tmp_path: Path) -> None:
    report = crowd(12, 9)
    hidden = hide(report, tuple(person.id for person in report.people))
    summary = printing.summarised(hidden.report, WITH, hidden.notice)
    paper = printing.laid_out(summary, WITH)
    path = tmp_path / "safe.pdf"
    path.write_bytes(printing.pdf(paper, WITH))
    number = next(n for n, page in enumerate(paper.pages) if page.pieces)
    shown = poppler("pdftotext", path, "-raw", "-f", str(number + 1), "-l", str(number + 1))
    assert "Person A" in shown
    assert "given by pseudonym" in shown
    assert not [person.name for person in report.people if person.name in shown]


def test_nobody_and_nothing_are_told_as_such(tmp_path: Path) -> None:
    for report, words in (
        (Report("Nothing."), "No people were found in the report."),
        (dataclasses.replace(crowd(3, 2), programme=(), statements=()), "Ann Lee"),
        (dataclasses.replace(crowd(3, 2), people=(), statements=(), programme=()), "No people were found"),
    ):
        paper, data = pdf(report, Choices(sections=(OVERVIEW,), paper="A4"))
        assert len(sheets(paper)) == 1
        path = tmp_path / "few.pdf"
        path.write_bytes(data)
        assert words in poppler("pdftotext", path, "-raw", "-f", "2")
    assert QPointF() not in [piece.origin for piece in sheets(paper)[0].pieces if isinstance(piece, Written)]
