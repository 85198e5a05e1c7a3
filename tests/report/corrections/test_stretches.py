"""The ends of the words of a statement are moved by words and their signs, past whole stretches too."""

from __future__ import annotations

import pytest

from viewer.report.corrections import stretches
from viewer.report.spans import Span, Spans

TEXT = "“We are glad,” said Ann Lee. “The cakes (all) were good!” She left the hall early."


def at(*words: str) -> Spans:
    return tuple(Span(TEXT.index(one), TEXT.index(one) + len(one)) for one in words)


def told(spans: Spans) -> list[str]:
    return [TEXT[span.start : span.end] for span in spans]


TWO = at("“We are glad,”", "“The cakes")


def test_the_end_is_moved_past_the_last_stretch_by_words() -> None:
    spans = stretches.end_moved(TEXT, TWO, -1)
    assert told(spans) == ["“We are glad,”", "“The"]
    spans = stretches.end_moved(TEXT, spans, -1)
    assert told(spans) == ["“We are glad,”"]
    assert told(stretches.end_moved(TEXT, spans, -1)) == ["“We are"]


def test_the_beginning_is_moved_past_the_first_stretch_by_words() -> None:
    spans = TWO
    for _ in range(3):
        spans = stretches.start_moved(TEXT, spans, 1)
    assert told(spans) == ["“The cakes"]
    spans = stretches.start_moved(TEXT, spans, 1)
    assert told(spans) == ["cakes"]
    assert stretches.start_moved(TEXT, spans, 1) == spans


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("hall", ["“We are glad,”", "“The cakes (all) were good!” She left the"]),
        ("(all", ["“We are glad,”", "“The cakes"]),
        ("said", ["“We are glad,”"]),
        ("are", ["“We"]),
    ],
)
def test_the_end_is_put_before_a_stretch(place: str, words: list[str]) -> None:
    assert told(stretches.with_end(TEXT, TWO, TEXT.index(place))) == words


@pytest.mark.parametrize(("place", "words"), [("are", ["are glad,”", "“The cakes"]), ("Ann", ["“The cakes"])])
def test_the_beginning_is_put_behind_a_stretch(place: str, words: list[str]) -> None:
    assert told(stretches.with_start(TEXT, TWO, TEXT.index(place))) == words


@pytest.mark.parametrize(
    ("before", "by", "after"),
    [
        ("glad", 1, "glad,” said"),
        ("glad,” said", -1, "glad,”"),
        ("were", 1, "were good!”"),
        ("said Ann", 1, "said Ann Lee."),
        ("The cakes", 1, "The cakes (all)"),
    ],
)
def test_signs_belong_to_the_word_before(before: str, by: int, after: str) -> None:
    assert told(stretches.end_moved(TEXT, at(before), by)) == [after]


@pytest.mark.parametrize(
    ("before", "by", "after"), [("cakes (all", -1, "“The cakes (all"), ("cakes (all)", 1, "(all)")]
)
def test_what_opens_belongs_to_the_word_behind(before: str, by: int, after: str) -> None:
    assert told(stretches.start_moved(TEXT, at(before), by)) == [after]


def test_marks_at_the_ends_are_not_cut() -> None:
    whole = at("“The cakes (all) were good!”")
    assert stretches.with_end(TEXT, whole, whole[0].end) == whole
    assert stretches.with_start(TEXT, whole, whole[0].start) == whole
    assert stretches.are_same_words(TEXT, whole, at("The cakes (all) were good"))
    assert not stretches.are_same_words(TEXT, whole, at("The cakes (all) were"))
