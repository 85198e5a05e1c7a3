"""Quotation marks inside a quotation."""

from __future__ import annotations

import pytest

from viewer.report.quotation_marks import balanced, quoted

NESTED = (
    ("She “thanked the cooks”.", "“She ‘thanked the cooks’.”"),
    ("“thanked the cooks”", "“thanked the cooks”"),
    ("“Yes,” she said, “we do.”", "“‘Yes,’ she said, ‘we do.’”"),
    ("She asked, “Did he say ‘go’?”", "“She asked, ‘Did he say “go”?’”"),
    ("“he told me ‘I am “fine” now’ twice”", "“he told me ‘I am “fine” now’ twice”"),
    ("She said “he told me ‘I am “fine” now’”", "“She said ‘he told me “I am ‘fine’ now”’”"),
    ("the ‘cooks’ and “a ‘b’”", "“the ‘cooks’ and ‘a “b”’”"),
    ("“A “b” c”", "“A ‘b’ c”"),
    ("„Wir sind da“, sagte sie", "“‘Wir sind da’, sagte sie”"),
    ("»Wir sind da«, sagte sie", "“‘Wir sind da’, sagte sie”"),
    ("Elle dit «oui»", "“Elle dit ‘oui’”"),
    ("”Ja”, sa hon", "“‘Ja’, sa hon”"),
    ("He said \"yes\" and 'no'", "“He said ‘yes’ and ‘no’”"),
)
APOSTROPHES = (
    "the students’ union and Ann’s day in the ’90s",
    "the students' union, and it's Ann's day in the '90s, 'tis true",
    "‘Abd al-Rahman and Qur‘an",
    "a pipe of 5\" and 2'",
    "his late brother z”l",
)
FELLOWS = (
    ("She “thanked the", "“She ‘thanked the’”", "She “thanked the”"),
    ("cooks”. She left", "“‘cooks’. She left”", "“cooks”. She left"),
    ("”, she said", "“‘’, she said”", "“”, she said"),
    ("“One. “Two.” Three", "“‘One.’ ‘Two.’ Three”", "“One.” “Two.” Three"),
)


@pytest.mark.parametrize(("words", "expected"), NESTED)
def test_marks_inside_are_those_of_the_next_level(words: str, expected: str) -> None:
    assert quoted(words) == expected


@pytest.mark.parametrize("words", APOSTROPHES)
def test_what_is_no_quotation_mark_stays(words: str) -> None:
    assert quoted(words) == f"“{words}”"
    assert balanced(words) == words


def test_apostrophes_in_a_quotation_inside_one() -> None:
    told = "They called it ‘the students’ own’ then, and ‘Ann’s’."
    assert quoted(f"He: “{told}”") == "“He: ‘They called it “the students’ own” then, and “Ann’s”.’”"


@pytest.mark.parametrize(("words", "inside", "alone"), FELLOWS)
def test_a_mark_without_its_fellow_gets_one(words: str, inside: str, alone: str) -> None:
    assert quoted(words) == inside
    assert balanced(words) == alone


def test_passages_are_quoted_together() -> None:
    assert quoted("“We came.”", "“We saw.”") == "“We came. … We saw.”"
    assert quoted("“We came.”", "she said") == "“‘We came.’ … she said”"
    assert quoted() == "“”"
