"""Search: every match is what a brute-force search finds, and its span covers whole characters."""

from __future__ import annotations

import itertools
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.report.model import Span
from viewer.report.search import Query, Searcher, find


def words(text: str, sought: str, *, case: bool = False, word: bool = False) -> list[str]:
    """The words of the matches, as they stand in the text."""
    return [text[span.start : span.end] for span in find(text, Query(sought, case, word))]


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("Human rights. HUMAN RIGHTS, human wrongs", "human rights", ["Human rights", "HUMAN RIGHTS"]),
        ("die Straße, DIE STRASSE, Straẞe", "strasse", ["Straße", "STRASSE", "Straẞe"]),
        ("die Strasse", "straße", ["Strasse"]),
        ("Straße", "s", ["S"]),
        ("Straße", "ss", ["ß"]),
        ("ßs", "ss", ["ß"]),
        ("sß", "ss", ["ß"]),
        ("sßs", "sss", ["sß"]),
        ("ΌΔΟΣ όδος", "όδος", ["ΌΔΟΣ", "όδος"]),
        ("İstanbul ISTANBUL istanbul", "istanbul", ["İstanbul", "ISTANBUL", "istanbul"]),
        ("istanbul İSTANBUL", "İstanbul", ["istanbul", "İSTANBUL"]),
        ("I\u0307stanbul i\u0307stanbul", "istanbul", ["I\u0307stanbul", "i\u0307stanbul"]),
        ("ısı IŞIK", "ı", ["ı", "ı"]),
        ("the ﬁlm, the film", "film", ["ﬁlm", "film"]),
        ("the ﬁlm", "f", []),
        ("cafe\u0301 CAFÉ", "café", ["cafe\u0301", "CAFÉ"]),
        ("café", "cafe\u0301", ["café"]),
        ("cafe\u0301", "cafe", []),
        ("cafe\u0301", "caf", ["caf"]),
        ("Ë ë E\u0308 e", "ë", ["Ë", "ë", "E\u0308"]),
        ("کتاب‌ها و کتاب", "کتاب", ["کتاب", "کتاب"]),
        ("👩‍👩‍👧 sang 🎉, 𝒳 too", "sang 🎉", ["sang 🎉"]),
        ("the MEK’s “camp”", 'mek\'s "camp"', ["MEK’s “camp”"]),
        ('the MEK\'s "camp"', "mek’s “camp”", ['MEK\'s "camp"']),
        ("«oui», dit-il", '"oui"', ["«oui»"]),
        ("human\nrights, human\u00a0rights, human\n\nrights", "human rights", ["human\nrights", "human\u00a0rights"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("a.c abc", "a.c", ["a.c"]),
        ("[x] (y", "(y", ["(y"]),
        ("abc", "", []),
        ("", "abc", []),
        ("ab", "abc", []),
    ],
)
def test_finds(text: str, sought: str, found: list[str]) -> None:
    assert words(text, sought) == found


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("Rights rights", "rights", ["rights"]),
        ("Straße STRASSE", "Straße", ["Straße"]),
        ("Straße", "Strasse", []),
        ("It’s", "It's", ["It’s"]),
        ("E\u0301 é É", "É", ["E\u0301", "É"]),
        ("İ i", "i", ["i"]),
        ("\u212b \u00c5", "\u00c5", ["\u212b", "\u00c5"]),
    ],
)
def test_case_matters_where_asked(text: str, sought: str, found: list[str]) -> None:
    assert words(text, sought, case=True) == found


@pytest.mark.parametrize(
    ("text", "sought", "count"),
    [
        ("right, rights, right", "right", 2),
        ("the MEK’s camp of the MEK", "mek", 2),
        ("under_score", "score", 0),
        ("room 12, 125", "12", 1),
        ("(MEK) MEKO", "(mek)", 1),
        ("a(MEK)b", "(mek)", 1),
        ("ba a a", "a a", 1),
        ("کتاب‌ها و کتاب", "کتاب", 1),
        ("Straße Straßen", "strasse", 1),
        ("naïve nai\u0308ve naive", "naïve", 2),
        ("हिन्दी हिन्द", "हिन्द", 1),
    ],
)
def test_whole_words(text: str, sought: str, count: int) -> None:
    assert len(words(text, sought, word=True)) == count


def test_offsets_after_characters_that_fold_to_several() -> None:
    text = "ß ﬃ e\u0301 İ ŉ 👩 end"
    assert find(text, Query("end")) == [Span(len(text) - 3, len(text))]
    assert find(text, Query(text)) == [Span(0, len(text))]


def test_one_searcher_answers_both_ways() -> None:
    searcher = Searcher("Ab ab ß")
    for _ in range(2):
        assert searcher.find(Query("ab")) == [Span(0, 2), Span(3, 5)]
        assert searcher.find(Query("ab", case_sensitive=True)) == [Span(3, 5)]
        assert searcher.find(Query("SS")) == [Span(6, 7)]


def fold(text: str, case: bool) -> str:
    """The folded form by the plainest means: character by character, the whole text at hand."""
    form = unicodedata.normalize("NFC", text)
    if not case:
        form = unicodedata.normalize("NFC", form.casefold().replace("i\u0307", "i"))
    for quotes, plain in (("“”„«»", '"'), ("‘’", "'"), ("\n\u00a0", " ")):
        for char in quotes:
            form = form.replace(char, plain)
    return form


def brute_force(text: str, sought: str, case: bool) -> list[Span]:
    """Leftmost matches among all stretches of whole characters."""
    bounds = [i for i in range(len(text) + 1) if i in (0, len(text)) or not unicodedata.combining(text[i])]
    found: list[Span] = []
    for start in bounds:
        if found and start < found[-1].end:
            continue
        for end in bounds:
            if end > start and fold(text[start:end], case) == fold(sought, case):
                found.append(Span(start, end))
                break
    return found


ALPHABET = "abeiısSßẞİIﬁﬀé\u0301\u0307\u0308ëçşŞ“”«\"'’ \n\u00a0یي👩σςΣÅ\u212b"


@given(text=st.text(ALPHABET, max_size=14), sought=st.text(ALPHABET, min_size=1, max_size=3), case=st.booleans())
@example(text="ißss", sought="ss", case=False)
@example(text="e\u0301\u0308e", sought="e", case=False)
@example(text="I", sought="İ\u0307", case=False)
def test_same_as_brute_force(text: str, sought: str, case: bool) -> None:
    assert find(text, Query(sought, case)) == brute_force(text, sought, case)


@given(text=st.text(max_size=40), start=st.integers(0, 40), length=st.integers(1, 10))
def test_every_stretch_of_whole_characters_finds_itself(text: str, start: int, length: int) -> None:
    sought = text[start : start + length]
    end = start + len(sought)
    whole = not any(unicodedata.combining(char) for char in (sought[:1] + text[end : end + 1]))
    if sought and whole:
        assert any(span.start <= start and start < span.end for span in find(text, Query(sought)))


@given(text=st.text(max_size=60), sought=st.text(min_size=1, max_size=3), word=st.booleans())
def test_matches_are_in_order_and_apart(text: str, sought: str, word: bool) -> None:
    spans = find(text, Query(sought, whole_word=word))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


@pytest.mark.parametrize("word", ["rights", "Straße", "cafe\u0301", "سلام"])
def test_a_megabyte_is_quick(word: str) -> None:
    """Against folding a text of that size once, in the same run."""
    text = f"The {word} were read aloud to everybody’s surprise. " * 20_000
    began = time.perf_counter()
    text.casefold().count("everybody")
    unit = time.perf_counter() - began
    searcher = Searcher(text)
    assert len(searcher.find(Query("everybody's"))) == 20_000
    began = time.perf_counter()
    assert len(searcher.find(Query("everybody's surprise"))) == 20_000
    assert time.perf_counter() - began < 30 * unit + 0.2
