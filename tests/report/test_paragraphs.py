"""Paragraphs are told from lines that are only wrapped."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer import resources
from viewer.report.paragraphs import paragraph_at, paragraphs

WRAPPED = (
    "The council met on Tuesday in the old hall to talk about the pier, which\n"
    "had been closed since the storm. Ann Lee opened the meeting at seven and\n"
    "asked for patience.\n\nBo Ek thanked her."
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n\t\n", 0),
        ("One.", 1),
        ("One.\nTwo.", 2),
        ("One.\n\n\nTwo.\n", 2),
        (WRAPPED, 2),
        ("- first item of the list, which is rather long indeed\n- second item of the list, also long enough", 2),
    ],
)
def test_count(text: str, count: int) -> None:
    assert len(paragraphs(text)) == count


LIST = (
    "Day 1\nAnn Lee - Mending nets in the rain and other joys of the pier\n"
    "Bo Ek - How to paint a boat without a brush or a ladder at hand\nGail Price - Salt\n"
    "Nora Brook - What the harbour says\nSue Grant - Tides\n"
)


def test_lines_of_a_list_are_apart_though_some_are_filled() -> None:
    assert len(paragraphs(LIST)) == 6


def test_no_line_is_wrapped_where_paragraphs_are_lines() -> None:
    lines = "Signed in and on behalf of the Northby Harbour Meeting,\nAnn Lee, clerk"
    paragraph = " ".join(["The members met and talked about the pier and its boards."] * 6)
    assert len(paragraphs(lines)) == 1
    assert len(paragraphs(f"{lines}\n\n{paragraph}")) == 3


def test_seed_has_twelve() -> None:
    assert len(paragraphs(resources.sample().read_text(encoding="utf-8"))) == 12


@given(st.text(alphabet=st.sampled_from("ab .\n\t\u00a0é😀"), max_size=200))
def test_they_hold_every_character_that_is_no_white_space(text: str) -> None:
    spans = paragraphs(text)
    inside = "".join(text[s.start : s.end] for s in spans)
    assert "".join(inside.split()) == "".join(text.split())
    assert all(s.start < s.end for s in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


@given(st.text(alphabet="ab.\n ", min_size=1, max_size=80), st.integers(0, 80))
def test_paragraph_at_is_the_last_that_begins_before(text: str, offset: int) -> None:
    spans = paragraphs(text)
    if spans:
        number = paragraph_at(spans, offset)
        assert number == max([n for n, s in enumerate(spans) if s.start <= offset], default=0)


def test_fields_of_a_record_are_apart_though_the_first_is_long() -> None:
    fields = "Present: Ann Lee (chair), Bo Dunn, Cyril Ash\nApologies: Dee Orr\nMinutes taken by: Fay Gray"
    assert len(paragraphs(fields)) == 3


def test_a_word_that_is_parted_is_in_one_paragraph_however_short_the_lines_are() -> None:
    assert len(paragraphs("The mayor opened the eve-\nning.\nBo Dunn spoke.")) == 2
