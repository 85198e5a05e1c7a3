"""Whatever is printed on whatever paper: every line once, within its page; no heading alone; no row torn."""

from __future__ import annotations

import itertools
import random
import re

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QTextLayout

from tests.participants import took
from tests.selecting import few
from tests.window.test_printing import longer
from viewer.report.model import Fact as Told
from viewer.report.model import Person, ProgrammeItem, Report, Source, Span, Statement
from viewer.report.summary import SECTIONS, TEXT
from viewer.report.vocabulary import ItemKind, Mode
from viewer.window import printing
from viewer.window.paper.choices import PAPERS, SIZES, Choices
from viewer.window.paper.pages import Paper
from viewer.window.paper.styles import RESOLUTION

pytestmark = pytest.mark.usefixtures("qapp")

_SOME = 60
"""So many ways of printing are tried, the same in every run."""


def ways() -> list[Choices]:
    chance = random.Random(7)
    return [
        Choices(
            sections=tuple(name for name in (*SECTIONS, TEXT) if chance.random() < 0.8),
            evidence=chance.random() < 0.8,
            paper=chance.choice(list(PAPERS)),
            landscape=chance.random() < 0.4,
            columns=chance.choice([1, 2]),
            size=chance.choice([0.0, *SIZES]),
        )
        for _ in range(_SOME)
    ]


def long_words() -> Report:
    text = f"{'W' * 300} spoke of {'x' * 5000}. " + "And so on. " * 900
    return Report(
        text,
        Source("n" * 300 + ".txt"),
        people=(Person("p1", "W" * 300, (Span(0, 300),)),),
        programme=(ProgrammeItem(ItemKind.SPEECH, "spoke", (Span(0, 305),), took(Span(0, 305), "p1")),),
        statements=(Statement("p1", Told("spoke of", (Span(301, 309),)), Mode.INDIRECT, (Span(310, 5310),), 0),),
    )


@pytest.mark.parametrize("choices", few(ways(), 20))
def test_every_line_is_once_on_its_page(choices: Choices, seed_report: Report) -> None:
    for report in (seed_report, longer(seed_report, 3), long_words(), Report("Nothing.", Source("bare.txt"))):
        check(printing.laid_out(printing.summarised(report, choices), choices), choices)


def check(paper: Paper, choices: Choices) -> None:
    area = choices.layout().paintRectPixels(RESOLUTION)
    frame = area.height() - 45 * RESOLUTION / 72
    seen: set[tuple[int, int]] = set()
    layouts: dict[int, QTextLayout] = {}
    for page in paper.pages:
        columns: dict[int, list[tuple[float, str]]] = {}
        taken: list[QRectF] = []
        for layout, index, origin in page.lines:
            layouts[id(layout)] = layout
            line = layout.lineAt(index)
            assert (id(layout), index) not in seen
            seen.add((id(layout), index))
            top = origin.y() + line.y()
            assert -30 <= top
            assert top + line.height() <= frame + 1, layout.text()[:60]
            assert -1 <= origin.x() + line.x()
            assert origin.x() + line.x() + line.naturalTextWidth() <= area.width() + 40, layout.text()[:60]
            columns.setdefault(round(origin.x()), []).append((top, layout.text()))
            end = line.textStart() + line.textLength()
            assert not layout.text()[end - 1 : end + 1].isdecimal() or end == len(layout.text()), layout.text()[:60]
            where = line.naturalTextRect().translated(origin)
            middle = where.height() * 0.3
            where.adjust(0, middle, 0, -middle)
            assert not any(where.intersects(other) for other in taken[-40:]), layout.text()[:60]
            taken.append(where)
        headings = [title for title, _ in paper.bookmarks[1:]]
        for lines in columns.values():
            assert max(lines)[1] not in headings
    for layout in layouts.values():
        assert {index for one, index in seen if one == id(layout)} == set(range(layout.lineCount()))
    assert len(paper.pages) >= 1
    numbers = [place.page for _, place in paper.bookmarks]
    assert all(one <= other for one, other in itertools.pairwise(numbers))


def test_rows_are_not_torn_where_a_column_holds_them(seed_report: Report) -> None:
    for choices in (Choices(size=10.0), Choices(size=14.0, columns=2), Choices(paper="A5", size=9.0)):
        paper = printing.laid_out(printing.summarised(longer(seed_report, 4), choices), choices)
        pages: dict[int, set[int]] = {}
        for number, page in enumerate(paper.pages):
            for layout, _, _ in page.lines:
                pages.setdefault(id(layout), set()).add(number)
        assert all(len(on) == 1 for on in pages.values())


def test_no_last_line_of_a_paragraph_stands_alone(qapp: QGuiApplication) -> None:
    """Of a paragraph that begins ever lower on a page, until it is on the next as a whole."""
    parted = set[tuple[int, ...]]()
    for above in range(24, 60):
        text = "\n\n".join(["It went on. " * (9 * above), "And so it ended. " * 30])
        choices = Choices(sections=(TEXT,), paper="A5")
        paper = printing.laid_out(printing.summarised(Report(text, Source("x.txt")), choices), choices)
        lines = [sum(layout.text().startswith("And") for layout, _, _ in page.lines) for page in paper.pages]
        parted.add(tuple(filter(None, lines)))
    assert len(parted) >= 4
    assert all(lines[-1] >= 2 for lines in parted)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_are_written_in_their_own_direction(direction: Qt.LayoutDirection, qapp: QGuiApplication) -> None:
    text = "سلام دنیا.\n\nIt was said.\n\nتالار شهر."
    report = Report(text, Source("x.txt"))
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        choices = Choices(sections=(TEXT,))
        paper = printing.laid_out(printing.summarised(report, choices), choices)
    finally:
        qapp.setLayoutDirection(before)
    shown = {layout.text(): layout.lineAt(index) for page in paper.pages for layout, index, _ in page.lines}
    for words, leftwards in (("سلام دنیا.", True), ("It was said.", False), ("تالار شهر.", True)):
        line = shown[words]
        first, last = line.cursorToX(0)[0], line.cursorToX(len(words) - 1)[0]  # pyright: ignore[reportIndexIssue]
        assert (first > last) is leftwards
    title = shown["x.txt"]
    assert title.cursorToX(0)[0] < title.cursorToX(3)[0]  # pyright: ignore[reportIndexIssue]


@pytest.mark.parametrize("columns", [1, 2])
def test_where_reading_goes_leftwards_rows_and_columns_do_too(
    columns: int, seed_report: Report, qapp: QGuiApplication
) -> None:
    """What an English page has at a distance from its left edge, this one has at that distance from its right edge."""
    choices, before = Choices(columns=columns), qapp.layoutDirection()
    summary = printing.summarised(longer(seed_report, 3), choices)
    usual = _places(printing.laid_out(summary, choices))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        paper = printing.laid_out(summary, choices)
    finally:
        qapp.setLayoutDirection(before)
    check(paper, choices)
    mirrored, width = _places(paper), choices.layout().paintRectPixels(RESOLUTION).width()
    assert mirrored.keys() == usual.keys()
    said = tuple(one.words[:20] for one in summary.said)
    for text, (number, area) in usual.items():
        where = mirrored[text]
        assert where[0] == number, text
        if not any(words in text for words in said):  # which keep the direction, and the side, of the report
            ends = where[1].right() - width + area.left(), where[1].left() - width + area.right()
            assert min(map(abs, ends)) < 60, text


def _places(paper: Paper) -> dict[str, tuple[int, QRectF]]:
    """Where the first line of each cell is: on which page, and where on it."""
    found: dict[str, tuple[int, QRectF]] = {}
    for number, page in enumerate(paper.pages):
        for layout, index, origin in page.lines:
            if not index:
                area = layout.lineAt(0).naturalTextRect().translated(origin)
                found.setdefault(re.sub("[\u2068\u2069]", "", layout.text()), (number, area))
    return found
