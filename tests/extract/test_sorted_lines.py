"""Words that are looked up in sorted lines."""

from __future__ import annotations

import pytest

from viewer import resources
from viewer.extract.language.sorted_lines import SortedLines

_TEXT = "# head\nant\nBee\ncat\n# more\nant bear\n"


@pytest.mark.parametrize(("word", "line"), [("ant", "ant"), ("bee", "Bee"), ("cat", "cat"), ("bear", None), ("", None)])
def test_a_line_is_found_whole_and_in_its_part_alone(word: str, line: str | None) -> None:
    assert SortedLines(_TEXT, _TEXT.index("ant"), _TEXT.index("# more")).line(word) == line


@pytest.mark.parametrize("text", ["", "one", "one\n", "one\ntwo", "one\nthree\ntwo\n"])
def test_all_lines_are_found_and_nothing_else(text: str) -> None:
    lines = SortedLines(text)
    assert [lines.line(word) for word in text.split()] == text.split()
    assert not any(lines.line(word) for word in ("a", "onetwo", "on", "twoo", "zz", "\n"))


def test_every_word_of_english_is_found() -> None:
    text = resources.path("words", "english.txt").read_text(encoding="ascii")
    lines = SortedLines(text)
    assert all(lines.line(word.lower()) == word for word in text.split())
