"""How what was typed is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.report.searching.querying import Asked, Part, Query, bare, parse


def words(*typed: str) -> Part:
    return Part(typed)


def exact(typed: str) -> Part:
    return Part((typed,), exact=True)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("human rights", Asked((words("human", "rights"),))),
        ('"human rights" Tirana -Rome', Asked((exact("human rights"), words("Tirana")), (words("Rome"),))),
        ('one two "three" four', Asked((words("one", "two"), exact("three"), words("four")))),
        ('a -"b c"', Asked((words("a"),), (exact("b c"),))),
        ("a -b. -(c)", Asked((words("a", "-(c)"),), (words("b"),))),
        ("a -ë -ی", Asked((words("a"),), (words("ë"), words("ی")))),
        ("«oui» „ja“ “yes”", Asked((exact("oui"), exact("ja"), exact("yes")))),
        ("a - b -5 well-known", Asked((words("a", "-", "b", "-5", "well-known"),))),
        ("-a", Asked((words("-a"),))),
        ('-"a b"', Asked((words('-"a', 'b"'),))),
        ('the "camp', Asked((words("the", '"camp'),))),
        ('5" x 7"', Asked((words('5"', "x", '7"'),))),
        ('"" "-"', Asked((words('""', '"-"'),))),
        ("", Asked(())),
        (" \n", Asked(())),
    ],
)
def test_the_language(typed: str, asked: Asked) -> None:
    assert parse(Query(typed, kind="words")) == asked


@pytest.mark.parametrize("typed", ['"human rights"', "a -b", " a  b "])
def test_a_phrase_is_what_it_is(typed: str) -> None:
    assert parse(Query(typed)) == Asked((words(typed),))


@given(typed=st.text() | st.text("-\"“”« ab\n\t'"))
def test_any_text_can_be_read(typed: str) -> None:
    asked = parse(Query(typed, kind="words"))
    assert bool(asked.parts) == bool(typed.strip())
    assert all(part.words and all(part.words) for part in (*asked.parts, *asked.without))
    assert all(word == "".join(word.split()) for part in asked.parts if not part.exact for word in part.words)


@given(typed=st.text(st.characters(categories=["L", "N"]) | st.just(" ")))
def test_who_only_types_words_is_taken_by_the_word(typed: str) -> None:
    assert parse(Query(typed, kind="words")) == Asked((words(*typed.split()),) if typed.split() else ())


@pytest.mark.parametrize(("word", "left"), [("(rights),", "rights"), ("it’s", "it’s"), ("—", "—"), ("100%", "100")])
def test_bare_words(word: str, left: str) -> None:
    assert bare(word) == left
