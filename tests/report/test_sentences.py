"""Sentences told by points and paragraphs alone."""

from __future__ import annotations

import pytest

from viewer.report.sentences import sentence_after, sentence_at

TEXT = "Dr. Ann Bell spoke at 10.30 a.m. in Leeds. “It rained!” Tom Reed\nsaid so.\n\nThen J. Cole sang."


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("Bell", "Dr. Ann Bell spoke at 10.30 a.m. in Leeds."),
        ("rained", "“It rained!”"),
        ("Cole", "Then J. Cole sang."),
        ("sang", "Then J. Cole sang."),
    ],
)
def test_the_sentence_of_a_word(word: str, sentence: str) -> None:
    found = sentence_at(TEXT, TEXT.index(word))
    assert TEXT[found.start : found.end] == sentence


def test_the_sentence_behind_a_place() -> None:
    found = sentence_after(TEXT, TEXT.index("Bell"))
    assert found is not None
    assert TEXT[found.start : found.end] == "“It rained!”"
    assert sentence_after(TEXT, TEXT.index("sang")) is None
