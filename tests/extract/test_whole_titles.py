"""Rows of the programme have titles that tell them apart."""

from __future__ import annotations

import pytest

from tests.extracted import extracted
from viewer.report.model import Source

_BEFORE = "Harbour day\n\nAnn Lee opened the meeting. "


def titles(sentence: str) -> list[str]:
    """The titles of all acts that a report with the sentence tells of, but for the first."""
    return [item.title for item in extracted(_BEFORE + sentence, Source()).programme[1:]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Mayor Bo Ek said that the pier must stay.", "said that the pier must stay"),
        ("“I was wrong about the pier,” declared Mayor Bo Ek on stage.", "“I was wrong about the pier,”"),
        ("The pier, Mayor Bo Ek said, must stay.", "The pier"),
        ("Mayor Bo Ek gave a speech.", "speech"),
        ("Mayor Bo Ek spoke about nets.", "spoke about nets"),
    ],
)
def test_a_bare_verb_goes_on(sentence: str, title: str) -> None:
    assert titles(sentence) == [title]


def test_a_long_one_ends_before_a_phrase() -> None:
    (title,) = titles(
        "Mayor Bo Ek said that the old wooden pier of the northern harbour must be kept for the children of all towns."
    )
    assert title == "said that the old wooden pier"


def test_a_turn_is_called_by_its_words() -> None:
    turns = "\n\n".join(
        f"{name}: {words}"
        for name, words in (
            ("Ms. Lee", "Thank you all for coming tonight."),
            ("Mr. Dow", "My street floods every spring, and nobody comes."),
            ("Ms. Lee", "Who else is flooded?"),
            ("Mr. Dow", "All of us are."),
        )
    )
    found = [item.title for item in extracted(turns, Source()).programme]
    assert found
    assert all(any(sign.isalpha() for sign in title) for title in found)
