"""PDFs with columns: their edges are those of their own lines, whatever stands across them."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from tests.columns.scoring import differences
from tests.reading.formats.making_columns import BLOCKS, PERSIAN
from tests.reading.formats.making_pdf import lines, paged
from viewer.reading import read_bytes

FOLDER = Path(__file__).parent / "files" / "columns"

LEFT, MIDDLE, RIGHT = 50, 222, 394
"""Where three columns of 26 letters begin, in points."""
LETTERS, ACROSS = 26, 83
FIRST = "The friends of the quay met on Saturday and counted the lamps of the harbour one by one."
SECOND = "Bo Ek opened the meeting. He said that the wall had to be repaired before the winter."
THIRD = "Ines Okoro spoke next, of the ivy and what it holds together, and of the masons of the town."
FOURTH = "Cy Dow is to write to the ministry about the channel, as he offered to in spring."
HEADLINE = "The wall of the quay is to be repaired before the lamps, the friends of it have said"


def read(*contents: bytes) -> list[str]:
    """The paragraphs of pages with these contents, set in letters that are all equally wide."""
    data = paged(*contents).replace(b"Helvetica", b"Courier")
    return [line for line in read_bytes(data, "columns.pdf").text.split("\n") if line]


def column(*texts: str, x: int = LEFT, y: int = 660, letters: int = LETTERS, apart: int = 0) -> bytes:
    """Content that sets paragraphs in a column, 12 points from line to line, ``apart`` more between paragraphs."""
    made: list[bytes] = []
    for text in texts:
        wrapped = textwrap.wrap(text, letters)
        made.append(lines(*wrapped, x=x, y=y, size=10, leading=12))
        y -= 12 * len(wrapped) + apart
    return b"".join(made)


@pytest.mark.parametrize("name", ["typst", "weasyprint", "chromium", "libreoffice"])
def test_what_programs_set_in_columns_is_read_in_its_paragraphs(name: str) -> None:
    read_from = read_bytes((FOLDER / f"meeting.{name}.pdf").read_bytes(), "meeting.pdf").text.split("\n")
    assert differences([block.text for block in BLOCKS], list(filter(None, read_from))) == []


def test_two_persian_columns_under_a_headline() -> None:
    text = read_bytes((FOLDER / "persian.chromium.pdf").read_bytes(), "persian.pdf").text
    assert text.split("\n\n")[1:] == PERSIAN


def test_a_headline_at_the_size_of_the_text_does_not_widen_the_first_column() -> None:
    """Nor do a byline and a foot, nor columns of which one ends early."""
    page = (
        lines(HEADLINE, y=720, size=10)
        + lines("By Ann Lee and by the secretary of the friends of the quay, Cy Dow", y=700, size=10)
        + column(FIRST, SECOND, x=LEFT)
        + column(THIRD, x=MIDDLE)
        + column(FOURTH, FIRST, x=RIGHT)
        + lines("Printed by the friends of the quay in the old customs house of Port Melby", y=500, size=10)
    )
    assert read(page)[2:-1] == [FIRST, SECOND, THIRD, FOURTH, FIRST]


def test_a_table_across_two_columns_parts_neither_the_upper_nor_the_lower_ones() -> None:
    cells = [("Lamps that burn", "13"), ("Lamps that do not burn", "27"), ("Lamps, all of them", "40")]
    table = b"".join(
        lines(one, y=560 - 14 * row, size=10) + lines(two, x=350, y=560 - 14 * row, size=10)
        for row, (one, two) in enumerate(cells)
    )
    page = (
        column(FIRST, SECOND, x=LEFT)
        + column(THIRD, FOURTH, x=300)
        + table
        + column(FOURTH, THIRD, x=LEFT, y=500)
        + column(SECOND, FIRST, x=300, y=500)
    )
    rows = [f"{one}\t{two}" for one, two in cells]
    assert read(page) == [FIRST, SECOND, THIRD, FOURTH, *rows, FOURTH, THIRD, SECOND, FIRST]


def test_a_page_goes_from_one_column_to_two_and_back() -> None:
    text = f"{FIRST} {SECOND} {THIRD}"
    page = (
        column(text, FOURTH, letters=ACROSS, y=720)
        + column(FIRST, SECOND, x=LEFT, y=620)
        + column(THIRD, FOURTH, x=300, y=620)
        + column(text, letters=ACROSS, y=500)
    )
    assert read(page) == [text, FOURTH, FIRST, SECOND, THIRD, FOURTH, text]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    wrapped = textwrap.wrap(THIRD, LETTERS)
    page = (
        lines(HEADLINE, y=720, size=10)
        + column(FIRST, "It was done:", x=LEFT)
        + column(*wrapped[:2], x=LEFT, y=600)
        + column(*wrapped[2:], SECOND, x=300)
    )
    assert read(page)[1:] == [FIRST, "It was done:", THIRD, SECOND]


def test_first_lines_that_are_set_in_begin_paragraphs_though_the_line_before_is_full() -> None:
    def indented(text: str, y: int) -> bytes:
        first, *rest = textwrap.wrap(f"...{text}", LETTERS)
        return lines(first[3:], x=LEFT + 18, y=y, size=10) + lines(*rest, x=LEFT, y=y - 12, size=10, leading=12)

    full = "Nobody had slept there."
    assert len(full) + 3 == LETTERS
    page = b"".join(indented(text, y) for text, y in [(FIRST, 660), (SECOND, 612), (THIRD, 564), (full, 516)])
    assert read(page + indented(FOURTH, 504)) == [FIRST, SECOND, THIRD, full, FOURTH]


def test_marks_that_are_painted_apart_stand_before_their_words() -> None:
    words = column(FIRST, SECOND, x=LEFT + 12, y=660)
    marks = b"".join(lines("•", x=LEFT, y=y, size=10) for y in (660, 612))
    assert read(words + marks) == [f"• {FIRST}", f"• {SECOND}"]


def test_words_far_apart_in_a_full_line_are_no_cells() -> None:
    full = [f"{word} " + "x" * (LETTERS - len(word) - 1) for word in ("one", "three", "seventeen")]
    stretched = lines("four", y=636, size=10) + lines("friends", x=LEFT + 6 * (LETTERS - 7), y=636, size=10)
    page = column(*full[:2], y=660) + stretched + column(full[2], "end.", y=624)
    assert read(page) == [f"{full[0]} {full[1]} four friends {full[2]} end."]


def test_a_running_head_in_two_pieces_that_stands_a_little_lower_on_one_page() -> None:
    def page(number: int) -> bytes:
        y = 772 - number % 2
        text = (FIRST, SECOND, THIRD)[number]
        return lines("Port Melby", y=y, size=10) + column(text) + lines(f"No. {number + 7}", x=500, y=y, size=10)

    assert read(*map(page, range(3))) == [FIRST, SECOND, THIRD]


def test_the_number_of_the_only_page_is_left_out() -> None:
    assert read(column(FIRST, SECOND) + lines("Page 1 of 1", x=280, y=40, size=10)) == [FIRST, SECOND]
    assert read(column(FIRST, SECOND) + lines("1", x=LEFT, y=564, size=10)) == [FIRST, SECOND, "1"]
