"""Heads, feet and numbers of the pages of a PDF, which are no part of its text, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.reading.formats.making_pdf import lines, paged
from tests.reading.formats.packages import notes
from viewer.reading import read_bytes

WORDS = ("Harbour Day", "Ann Lee opened the day.", "Bo Ek thanked her.")
TALKS = (("Ann Lee", "Lamps"), ("Bo Ek", "Piers"), ("Bo Dunn", "Boats"))
HEAD = "A line that most pages bear is left out: “{}”."


def read(*contents: bytes) -> tuple[list[str], list[str]]:
    """The words of pages, and what is said of those left out."""
    document = read_bytes(paged(*contents), "pages.pdf")
    return document.text.split(), notes(document)


def words(*texts: str) -> list[str]:
    return " ".join(texts).split()


@pytest.mark.parametrize("number", [2, 3, 5])
def test_a_page_that_stands_there_again_is_read_again(number: int) -> None:
    assert read(*[lines(*WORDS)] * number) == (words(*WORDS * number), [])


@pytest.mark.parametrize("leading", [14, 30])
def test_a_page_that_stands_there_again_among_others_loses_no_words(leading: int) -> None:
    others = [f"What page {name} says is said here and nowhere else." for name in ("one", "two")]
    pages = [(other,) for other in others] + [WORDS] * 3
    made = [lines(*page, y=760, leading=leading) for page in pages]
    assert read(*made) == (words(*others, *WORDS * 3), [])


@pytest.mark.parametrize("leading", [14, 30])
def test_the_lines_of_a_form_that_pages_repeat_are_read(leading: int) -> None:
    forms = [("Record of a talk", "Speaker:", name, "Subject:", topic, "Signed by the chair") for name, topic in TALKS]
    assert read(*[lines(*form, leading=leading) for form in forms]) == (words(*map(" ".join, forms)), [])


def test_of_a_page_that_stands_there_again_the_head_that_others_bear_is_left_out() -> None:
    bodies = ["The lamps were lit.", "The piers were painted.", "The boats were counted.", "The boats were counted."]
    pages = [lines("Port Melby", y=770) + lines(body) + lines(str(n), x=300, y=30) for n, body in enumerate(bodies, 1)]
    assert read(*pages) == (words(*bodies), [HEAD.format("Port Melby"), "The numbers of the pages are left out."])


def test_the_pages_of_one_form_are_numbered() -> None:
    pages = [lines(*WORDS) + lines(f"Page {number} of 3", x=280, y=30) for number in (1, 2, 3)]
    assert read(*pages) == (words(*WORDS * 3), [HEAD.format("Page 1 of 3")])


def test_a_line_in_the_middle_of_pages_is_no_foot() -> None:
    """Though it is the last one of each."""
    bodies = [f"{name} spoke about {topic.lower()}, and was thanked." for name, topic in TALKS]
    pages = [lines(body) + lines("There were questions.", y=500) for body in bodies]
    assert read(*pages) == (words(*(f"{body} There were questions." for body in bodies)), [])


def test_a_head_of_three_lines_is_left_out() -> None:
    head = ("Port Melby", "Friends of the Quay", "Minutes of the year")
    bodies = [f"{name} spoke about {topic.lower()}, and was thanked." for name, topic in TALKS]
    found, said = read(*[lines(*head, y=770) + lines(body) for body in bodies])
    assert (found, said) == (words(*bodies), [HEAD.format(line) for line in sorted(head)])


def test_signs_that_cannot_be_shown_in_heads() -> None:
    """A note shows a line that is left out as the text would: control characters by their pictures."""
    contents = [
        lines("Port \x0eMelby", y=770) + lines(f"What page {number} says is said nowhere else.", y=700 - 20 * number)
        for number in range(6)
    ]
    document = read_bytes(paged(*contents), "pages.pdf")
    assert notes(document) == ["A line that most pages bear is left out: “Port \N{SYMBOL FOR SHIFT OUT}Melby”."]


def test_numbers_of_pages_and_heads_of_left_and_right_pages_are_left_out() -> None:
    contents = [
        lines(("Port Melby", "Harbour Day")[number % 2], y=770)
        + lines(f"What page {number} says is said here and nowhere else.", y=700 - 20 * number)
        + lines(str(number + 3), x=300, y=30)
        for number in range(6)
    ]
    document = read_bytes(paged(*contents), "pages.pdf")
    assert document.text.split("\n\n") == [f"What page {n} says is said here and nowhere else." for n in range(6)]
    assert notes(document) == [
        "A line that most pages bear is left out: “Harbour Day”.",
        "A line that most pages bear is left out: “Port Melby”.",
        "The numbers of the pages are left out.",
    ]


def test_lines_of_few_pages_and_numbers_that_do_not_count_pages_stay() -> None:
    contents = [
        lines(f"Year {year}", y=770) + lines("And more of it.", y=600 - year % 97) for year in (1905, 1931, 1999)
    ]
    assert read_bytes(paged(*contents), "pages.pdf").text.count("Year") == 3
