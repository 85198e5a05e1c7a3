"""The sign of doubt."""

from __future__ import annotations

from viewer import language
from viewer.report import doubting
from viewer.report.model import Origin
from viewer.report.summary import words


def test_it_is_the_question_mark_of_the_language() -> None:
    assert doubting.sign(Origin(doubt=0.9)) == "??"
    language.use(lambda _context, text, _comment, _n: "\N{ARABIC QUESTION MARK}" if text == "?" else text)
    try:
        assert doubting.sign(Origin(doubt=0.9)) == "\N{ARABIC QUESTION MARK}" * 2
        assert "?" not in words.signs()
    finally:
        language.use(language.english)
