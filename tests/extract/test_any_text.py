"""Whatever the text, extraction gives a valid report, and the same one each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.extract import extract

_REPORTS = sorted((Path(__file__).parents[1] / "reports" / "known").glob("*.txt"))[::4]
_PIECES = [
    *("Ann Lee", "Mr. Bo Ek", "she", "said", "opened", "the meeting", "“Come in", "”", "(", ")", ".", ",", "\n\n"),
    *("in 2020", "over 300 people", "was", "by", "Dr.", "on Monday, 3 May 2020", "a film", "read", "and", "who"),
    *("😀", "می\u200cخواهم", "e\u0301", "\u00a0", "- ", "1.", "’s", "not", "\u2028", "\x0b", "İ", "at 11 am", "null"),
]
_SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_SLOW
@given(st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join))
def test_words_of_reports_in_any_order(text: str) -> None:
    report = extract(text)
    assert report.text == text
    assert extract(text) == report


@_SLOW
@given(st.text(max_size=300))
def test_any_characters(text: str) -> None:
    assert extract(text).text == text


@pytest.mark.parametrize("path", _REPORTS, ids=lambda p: p.stem)
def test_paragraphs_cut_and_repeated(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    parts = text.split("\n")
    half = "\n".join(parts[::2])
    assert extract(half).text == half
    twice = "\n".join(part for part in parts for _ in range(2))
    assert extract(twice).text == twice
