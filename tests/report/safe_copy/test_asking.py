"""Who is meant by what somebody types."""

from __future__ import annotations

import unicodedata

import pytest

from viewer.report.model import Person, Report, Source, Span
from viewer.report.safe_copy import HidingError, hide_asked, people

NAMES = {
    "a": "José Garcés",
    "b": "Siobhán O’Dow",
    "c": "Ann van der Lee",
    "d": "Bo Lee",
    "e": "李明",
    "f": "Jörg Ek-Öst",
}
TEXT = (
    ", ".join(NAMES.values()) + " came. They spoke of quality, a bond and of the Lindgren prize; Mr Fay Dahl’s. "
    "Nobody knows Ole Dahl."
)


def report() -> Report:
    found = {one: TEXT.index(name) for one, name in NAMES.items()}
    listed = (Person(one, NAMES[one], (Span(at, at + len(NAMES[one])),)) for one, at in found.items())
    return Report(TEXT, Source("a.txt"), people=tuple(listed))


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Jose Garces", "a"),
        (unicodedata.normalize("NFD", "José Garcés"), "a"),
        ("Garcés, José", "a"),
        ("Garcés José", "a"),
        ("GARCES", "a"),
        ("Mr Garcés", "a"),
        ("J. Garces", "a"),
        ("Jose", "a"),
        ("Siobhán O'Dow", "b"),
        ("siobhan odow", "b"),
        ("O'Dow", "b"),
        ("ODow", "b"),
        ("Dow", "b"),
        ("Ann Lee", "c"),
        ("Lee", "cd"),
        ("李明", "e"),
        ("Joerg Ek Oest", "f"),
        ("Jorg Ek-Ost", "f"),
        ("Everyone", "abcdef"),
        (" EVERYONE ", "abcdef"),
        ("Mentioned", ""),
        ("Ali", ""),
        ("Bon", ""),
        ("J.", ""),
        ("José Lee", ""),
        ("", ""),
    ],
)
def test_who_is_meant(words: str, who: str) -> None:
    assert people(report(), [words]) == tuple(who)


@pytest.mark.parametrize("words", ["Lindgren", "lindgren", "Dahl, Ole", "Ole Dahl", "Mrs Dahl", "van der"])
def test_who_stands_there_and_is_nobody_cannot_be_hidden(words: str) -> None:
    with pytest.raises(HidingError, match="stands in “a"):
        people(report(), [words])


def test_who_names_nobody_is_told() -> None:
    hidden = hide_asked(report(), ["Ali", "Jose", "Mentioned", "Cy Dow", "Ali"])
    assert hidden.nobody == ("Ali", "Cy Dow")
    assert "Person A, Siobhán" in hidden.report.text
