"""Search by regular expression: what it matches, what is said of a wrong one, and that none takes for ever."""

from __future__ import annotations

import contextlib
import signal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests import effort
from viewer.report.search import Query, QueryError, Searcher, find


def words(text: str, pattern: str, *, case: bool = False, word: bool = False) -> list[str]:
    return [text[s.start : s.end] for s in find(text, Query(pattern, case, word, kind="pattern"))]


@pytest.mark.parametrize(
    ("text", "pattern", "found"),
    [
        ("Abdallahi, Abdullahi, abdilahi", r"abd\wll?ahi", ["Abdallahi", "Abdullahi", "abdilahi"]),
        ("in 1998 and 2023", r"\b(19|20)\d\d\b", ["1998", "2023"]),
        ("one\n\ntwo three", "^t", ["t"]),
        ("one two\n\nthree", r"\w+$", ["two", "three"]),
        ("a line that is long enough to be wrapped, on human\nrights", "human rights", ["human\nrights"]),
        ("human\n\nrights", r"human\s+rights", []),
        ("cafe\u0301s", "e", ["e\u0301"]),
        ("cafe\u0301", ".", ["c", "a", "f", "e\u0301"]),
        ("👩‍👧 👍🏽!", "👩|👍", ["👩‍👧", "👍🏽"]),
        ("کتاب ۱۲", r"\d+", ["۱۲"]),
        ("Shqipëria", "shqiperia", []),
        ("aaa", "a*", ["aaa"]),
        ("abc", "x*", []),
        ("abc", "", []),
        ("a [b", r"[[]b", ["[b"]),
    ],
)
def test_matches(text: str, pattern: str, found: list[str]) -> None:
    assert words(text, pattern) == found


def test_case_and_whole_words() -> None:
    assert words("Rights rights", "rights", case=True) == ["rights"]
    assert words("rights rightsof", "r[a-z]*?s", word=True) == ["rights"]
    assert words("東京都", "東京", word=True) == ["東京"]


@pytest.mark.parametrize(
    ("pattern", "sentence", "position"),
    [
        ("ab[c", "The “[” at character 3 is never closed by “]”.", 2),
        ("(a", "The “(” at character 1 is never closed by “)”.", 0),
        ("a)", "The “)” at character 2 closes no “(”.", 1),
        ("*a", "The “*” at character 1 repeats nothing: put what it repeats before it.", 0),
        ("a**", "At character 3, “*” repeats what is repeated already.", 2),
        ("a\\", "The “\\” at the end stands before nothing. For the sign itself, write “\\\\”.", 1),
        (r"\q", "The “\\” at character 1 makes no sense before what follows it.", 0),
        (r"\x1", "The code after “\\” at character 1 is too short.", 0),
        ("[z-a]", "The range at character 2 runs backwards, or not between two characters.", 1),
        ("a{3,1}", "At character 3, the least number of times is more than the most.", 2),
        ("(?<=a*)b", "What “(?<=…)” or “(?<!…)” looks back at must always be of one length.", None),
        (r"\1", "At character 2, a group is named that is not there.", 1),
        ("(?P=x)", "At character 5, a group is named that is not there.", 4),
        (r"(a\1)", "At character 3, a group is named before it is closed.", 2),
        ("(?Qa)", "What follows “(?” at character 2 is not known.", 1),
        ("(?", "The pattern ends too early.", 2),
        ("(?P<x", "The name of a group at character 5 is never closed by “>”.", 4),
        ("(?i", "What begins with “(?” before character 4 is never closed by “)”.", 3),
        ("a(?i)b", "What “(?…)” sets at character 2 must stand at the very beginning.", 1),
        ("a{99999999999999999999}", "The pattern repeats or nests more than can be searched for.", None),
        ("(" * 5_000 + ")" * 5_000, "The pattern repeats or nests more than can be searched for.", None),
    ],
)
def test_a_wrong_one_is_explained(pattern: str, sentence: str, position: int | None) -> None:
    with pytest.raises(QueryError) as raised:
        find("text", Query(pattern, kind="pattern"))
    assert (str(raised.value), raised.value.position) == (sentence, position)


@given(pattern=st.text() | st.text("ab()[]{}*+?|\\^$.,-1<>=!:P#&~"), text=st.text("ab1(\né\u0301", max_size=12))
@example(pattern="[[a]&&b]", text="a")
@example(pattern="(?i)a", text="a")
@example(pattern="(?P<a", text="a")
@example(pattern="a(?i)", text="a")
@example(pattern="(?P<1>a)", text="a")
@example(pattern="(?(1)a|b|c)", text="a")
@example(pattern="(?z)", text="a")
@example(pattern="(?-i:a", text="a")
@example(pattern="\\N{no such}", text="a")
def test_any_text_is_a_pattern_or_explained(pattern: str, text: str) -> None:
    with contextlib.suppress(QueryError):
        assert all(span.start < span.end for span in find(text, Query(pattern, kind="pattern")))


def test_no_pattern_takes_for_ever() -> None:
    """Unlimited, this one takes longer than anybody lives."""
    before = signal.getsignal(signal.SIGVTALRM)
    text = "a short one\n\n" + "a" * 60 + "!"
    searcher = Searcher(text)
    with effort.no_hang(), pytest.raises(QueryError, match="The pattern takes too long on this text"):
        searcher.find(Query("(a+)+b", kind="pattern"))
    assert signal.getsignal(signal.SIGVTALRM) is before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)
    assert len(searcher.find(Query("a+", kind="pattern"))) == 2


def test_a_long_text_is_searched_in_steps() -> None:
    text = "some words of it\n\n" * 20_000
    searcher, query = Searcher(text), Query(r"w\w+s", kind="pattern")
    assert len(searcher.find(query)) == 20_000
    assert sum(1 for _ in searcher.steps(query)) > 15


def test_a_long_paragraph_is_searched_in_steps() -> None:
    text = "some words of it " * 5_000
    searcher, query = Searcher(text), Query(r"w\w+s", kind="pattern")
    assert len(searcher.find(query)) == 5_000
    assert sum(1 for _ in searcher.steps(query)) > 10
