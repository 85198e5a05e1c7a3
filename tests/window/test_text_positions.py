"""Offsets and positions: emoji, Persian, combining marks, and what Qt would take for the end of a line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from viewer.reading import read_bytes
from viewer.report.model import Report, Span
from viewer.window.text_positions import TextPositions
from viewer.window.text_view import TextView
from viewer.window.theme import Theme

HARD = (
    "\ufeffAn 😀 emoji 👩‍🚀 and a 🇦🇱 flag.\r\n\r\n"
    "نشست با حضور خانم رحیمی در تهران برگزار شد.\r\n\r\n"
    "Cafe\u0301 and A\u030angstro\u0308m, ë and ç; mixed سلام and 😀 text.\r\n"
    "A second line\u2028with a separator\u2029 and \ufdd0 more 😀😀.\r\n"
)
WORDS = (
    "😀 emoji",
    "👩‍🚀",
    "flag",
    "رحیمی",
    "تهران",
    "Cafe\u0301",
    "A\u030angstro\u0308m",
    "سلام",
    "separator",
    "more 😀😀",
)


def hard_text() -> str:
    return read_bytes(HARD.encode("utf-8"), "hard.txt").text


def page_words(view: TextView, span: Span) -> str:
    """The words that the page has where a span is said to be."""
    found: list[str] = []
    for number, start, end in view.positions.pieces(span):
        units = view.document().findBlockByNumber(number).text().encode("utf-16-le")
        found.append(units[2 * start : 2 * end].decode("utf-16-le"))
    return " ".join(found)


@pytest.mark.parametrize("words", WORDS)
def test_marks_cover_exactly_their_words(qtbot: QtBot, words: str) -> None:
    view = TextView(Theme.load("light"))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    text = hard_text()
    view.show_report(Report(text))
    span = Span(text.index(words), text.index(words) + len(words))
    assert page_words(view, span) == words
    assert view.positions.to_offset(view.positions.to_position(span.start)) == span.start
    view.select(span)
    assert view.selected_text() == words
    assert view.textCursor().selectedText() == words
    rectangles = view.mark_rectangles(span)
    assert rectangles
    cursor = view.textCursor()
    edges = []
    for position in (cursor.selectionStart(), cursor.selectionEnd()):
        cursor.setPosition(position)
        edges.append(view.cursorRect(cursor))
    assert min(rect.left() for rect in rectangles) == pytest.approx(min(edge.left() for edge in edges), abs=2)
    assert max(rect.right() for rect in rectangles) == pytest.approx(max(edge.left() for edge in edges), abs=2)
    assert all(abs(rect.top() - edges[0].top()) < 12 for rect in rectangles)


def test_page_has_a_block_a_paragraph(qtbot: QtBot) -> None:
    view = TextView(Theme.load("light"))
    qtbot.addWidget(view)
    view.show_report(Report(hard_text()))
    assert view.document().blockCount() == len(view.positions.paragraphs)
    assert view.document().toPlainText().replace("\xa0", " ") == "\n".join(view.positions.blocks)


def test_copied_words_are_the_reports_own(seed: Driver) -> None:
    seed.select(Span(3, 30))
    data = seed.text.createMimeDataFromSelection()
    assert isinstance(data, QMimeData)
    assert data.text() == seed.window.report.text[3:30]
    assert not data.hasHtml()


def test_line_breaks_inside_a_paragraph_show_as_spaces(qtbot: QtBot) -> None:
    lines = ["A report that was wrapped by hand at a width of some sixty", "characters goes on here and ends."]
    view = TextView(Theme.load("light"))
    qtbot.addWidget(view)
    text = "\n".join(lines)
    view.show_report(Report(text))
    assert view.document().toPlainText() == " ".join(lines)
    assert page_words(view, Span(text.index("sixty"), text.index("goes"))) == "sixty characters "


def test_a_hard_file_in_the_real_window(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "hard.txt"
    path.write_bytes(HARD.encode("utf-8"))
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.report.text == hard_text())
    for words in WORDS:
        start = driver.window.report.text.index(words)
        driver.text.show_evidence([Span(start, start + len(words))], Span(start, start + len(words)))
        assert driver.evidence() == " ".join(words.split())
        assert driver.is_in_view(start)


ALPHABET = st.sampled_from("ab 😀é\u0301س\n\t\u2028👩\u200d")


@given(st.text(ALPHABET, max_size=60))
def test_every_offset_of_a_paragraph_comes_back(text: str) -> None:
    positions = TextPositions(text)
    units = "\n".join(positions.blocks).encode("utf-16-le")
    for span in positions.paragraphs:
        for offset in range(span.start, span.end + 1):
            position = positions.to_position(offset)
            assert positions.to_offset(position) == offset
            if offset < span.end:
                width = 2 if ord(text[offset]) > 0xFFFF else 1
                shown = units[2 * position : 2 * (position + width)].decode("utf-16-le")
                assert shown == text[offset] or text[offset].isspace()
                assert positions.to_offset(position + width - 1) == offset


@given(st.text(ALPHABET, max_size=40), st.integers(-5, 60))
def test_any_number_gives_a_place_in_the_text(text: str, number: int) -> None:
    positions = TextPositions(text)
    assert 0 <= positions.to_offset(number) <= len(text)
    assert 0 <= positions.to_position(number) <= len("\n".join(positions.blocks).encode("utf-16-le")) // 2
