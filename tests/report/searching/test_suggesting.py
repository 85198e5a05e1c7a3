"""Near spellings of what was found nowhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.report.search import Query, suggest

TEXT = (
    "Soraya Abdallahi spoke. Abdallahi and Hamid Kola came to Shqipëria; the rights of Kola, "
    "Koli, Koli, Koli and Kule. "
    "«حقوق بشر» و کتاب‌ها. Straße. A cat, the dog, the organisation."
)


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("Abdulahi", ["Abdallahi"]),
        ("abdullahi", ["Abdallahi"]),
        ("Shqipria", ["Shqipëria"]),
        ("rihgts", ["rights"]),
        ("the rihgts of abdulahi", ["the rights of Abdallahi"]),
        ("Kolu", ["Koli", "Kola"]),
        ("Kul", ["Kule"]),
        ("حقوك", ["حقوق"]),
        ("strase", ["Straße"]),
        ("rights", []),
        ("rights of cats", ["rights of cat"]),
        ("ca", []),
        ("zzzzzz", []),
        ("rihgts zzzzzz", []),
        ('"rihgts" -cat', ['"rights" -cat']),
        ("orgnaizatoin", ["organisation"]),
        ("", []),
        ("-", []),
        ("…", []),
    ],
)
def test_suggestions(sought: str, found: list[str]) -> None:
    assert suggest(TEXT, Query(sought, kind="words")) == found


def test_the_nearest_first_then_the_most_frequent_and_at_most_three() -> None:
    text = "Kolaa Kolaa Kolaa Kolas Kolas Kolar Kolab Kolam " + "Kalbas " * 9
    assert suggest(text, Query("Kolax")) == ["Kolaa", "Kolas", "Kolab"]


def test_nothing_is_suggested_for_a_pattern_or_in_an_empty_text() -> None:
    assert suggest(TEXT, Query("rihgts", kind="pattern")) == []
    assert suggest("", Query("rihgts")) == []


@given(text=st.text(max_size=60), sought=st.text(max_size=12))
def test_every_suggestion_is_of_words_of_the_text(text: str, sought: str) -> None:
    for near in suggest(text, Query(sought, kind="words")):
        assert near != sought


def test_numbers_are_near_to_nothing() -> None:
    text = "Over 1200 people came to the hall of the 4th district at 1130; the 400 seats were taken."
    assert suggest(text, Query("1300")) == []
    assert suggest(text, Query("500 seats")) == []
    assert suggest(text, Query("5th")) == []
    assert suggest(text, Query("400 saets")) == ["400 seats"]
