"""Every match is what a brute-force search finds, and covers whole characters."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.report.model import Span
from viewer.report.search import Query, Searcher, find
from viewer.report.searching import matching
from viewer.report.searching.characters import folded
from viewer.report.searching.folding import fold
from viewer.report.searching.matching import Counted, Ranges, within

PICTURES = "👩👧👍❤"
LOOSE = "\u00ad\u200c\u200d\u200f\ufe0f\u0640"


def is_mark(char: str) -> bool:
    return char in "🏽" or unicodedata.category(char)[0] == "M" and char not in LOOSE


def characters(text: str) -> list[Span]:
    """The whole characters of a text, by the plainest means; white space in a row is one."""
    found: list[list[int]] = []
    for at, char in enumerate(text):
        base = text[found[-1][0] : at] if found else ""
        bare = base.rstrip(LOOSE)
        stands_on = is_mark(char) and bool(found)
        joined = char in PICTURES and base[:1] in PICTURES and base.endswith("\u200d") and bool(base)
        flag = char in "🇩🇪" and len(bare) == 1 and bare in "🇩🇪" and base == bare
        syllable = char in "\u1161\u11a8" and bare[:1] in tuple("\u1100가") and base == bare
        if stands_on or joined or flag or syllable or char in LOOSE and found:
            found[-1][1] = at + 1
        else:
            found.append([at, at + 1])
    spans: list[Span] = []
    for start, end in found:
        last = end
        while end - start > 1 and text[end - 1] in LOOSE:
            end -= 1
        if spans and text[start:end].isspace() and text[spans[-1].start : start].isspace():
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
        spans += (Span(at, at + 1) for at in range(end, last))
    return spans


def form(words: str, query: Query) -> str:
    if words.isspace() and len(words) > 1:
        return "\n" if words.count("\n") > 1 else " "
    return folded(words, query.folding)


def brute_force(text: str, query: Query) -> list[Span]:
    """The first matches among all stretches of whole characters."""
    wanted = "".join(form(query.text[span.start : span.end], query) for span in characters(query.text))
    units = [(span, form(text[span.start : span.end], query)) for span in characters(text)]
    units = [(span, words) for span, words in units if words]
    found: list[Span] = []
    at = 0
    while at < len(units) and wanted:
        for end in range(at + 1, len(units) + 1):
            if "".join(words for _, words in units[at:end]) == wanted:
                found.append(Span(units[at][0].start, units[end - 1][0].end))
                at = end - 1
                break
        at += 1
    return found


ALPHABET = (
    "abeiısSßẞİIﬁﬀé\u0301\u0307\u0308ëçşŞæłŁø“”«\"'’—- \n\u00a0\u00ad…"
    "یيىكکهةأاﻻلم\u064e\u0640\u200c\u200d\u200f12۱٢👩👧👍🏽❤\ufe0f🇩🇪\u1100\u1161가각σςΣÅ\u212bनि"
)
queries = st.builds(
    Query,
    st.text(ALPHABET, min_size=1, max_size=3),
    case_sensitive=st.booleans(),
    fold_diacritics=st.booleans(),
    fold_letters=st.booleans(),
    fold_digits=st.booleans(),
)


@given(text=st.text(ALPHABET, max_size=14), query=queries, start=st.integers(0, 14))
def test_words_of_the_text_as_by_brute_force(text: str, query: Query, start: int) -> None:
    if words := text[start : start + len(query.text)]:
        sought = replace(query, text=words)
        assert find(text, sought) == brute_force(text, sought)


@given(text=st.text(ALPHABET, max_size=14), query=queries)
@example(text="ißss", query=Query("ss"))
@example(text="e\u0301\u0308e", query=Query("e", fold_diacritics=False))
@example(text="e\u0301\u0308e", query=Query("e"))
@example(text="I", query=Query("İ\u0307", fold_diacritics=False))
@example(text="👩\u200d👧👩", query=Query("👩"))
@example(text="سلاﻻم", query=Query("لا"))
@example(text="aaaßssss", query=Query("ss"))
def test_same_as_brute_force(text: str, query: Query) -> None:
    assert find(text, query) == brute_force(text, query)


@given(
    text=st.text(max_size=60),
    sought=st.text(min_size=1, max_size=3),
    word=st.booleans(),
    kind=st.sampled_from(["phrase", "words"]),
)
def test_in_order_and_apart_and_as_folded(text: str, sought: str, word: bool, kind: str) -> None:
    query = Query(sought, whole_word=word, kind="words" if kind == "words" else "phrase")
    spans = find(text, query)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    if kind == "phrase":
        wanted = fold(sought, query.folding).text
        assert all(fold(text[span.start : span.end], query.folding).text == wanted for span in spans)


@given(text=st.text(st.characters(categories=["L", "P", "Zs"]), max_size=40), data=st.data())
def test_every_stretch_of_letters_finds_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    sought = text[start:end]
    if fold(sought, Query("").folding).text and not any("\u1100" <= char <= "\u11ff" for char in text):
        assert any(span.start < end and start < span.end for span in find(text, Query(sought)))


@given(text=st.text("ab ß", max_size=60), sought=st.text("abs", min_size=1, max_size=3), block=st.integers(1, 9))
def test_blocks_change_nothing(text: str, sought: str, block: int) -> None:
    """Wherever the text is cut into blocks, the same is counted and found."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "_BLOCK", block)
        assert find(text, Query(sought)) == brute_force(text, Query(sought))


@given(text=st.text("ab ß́", max_size=60), sought=st.text("abs", min_size=1, max_size=3), block=st.integers(1, 9))
def test_blocks_change_no_whole_words(text: str, sought: str, block: int) -> None:
    query = Query(sought, whole_word=True)
    whole = find(text, query)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "_BLOCK", block)
        cut = Searcher(text).find(query)
        assert list(cut) == whole
        assert len(cut) == len(whole)


@given(
    text=st.text("ab ß", max_size=200),
    sought=st.text("ab", min_size=1, max_size=2),
    word=st.booleans(),
    most=st.integers(1, 20),
)
def test_a_spread_of_matches(text: str, sought: str, word: bool, most: int) -> None:
    """Some from every part of the text in which there are any, and no others."""
    matches = Searcher(text).find(Query(sought, whole_word=word))
    starts = [span.start for span in matches]
    some = matching.spread(matches, most)
    assert some == sorted(set(some))
    assert set(some) <= set(starts)
    assert some[:1] == starts[:1]
    assert len(some) <= 2 * most + 1
    if len(starts) <= most:
        assert some == starts


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
        ("كتابُ و کتاب", "کتاب", 2),
        ("Straße Straßen", "strasse", 1),
        ("naïve nai\u0308ve naive", "naïve", 3),
        ("हिन्दी हिन्द", "हिन्द", 1),
        ("東京都の人", "東京", 1),
        ("ผู้หญิงและเด็ก", "เด็ก", 1),
        ("カタカナ", "カナ", 1),
        ("東京abc", "abc", 1),
        ("👍🏽 👍", "👍", 2),
    ],
)
def test_whole_words(text: str, sought: str, count: int) -> None:
    assert len(find(text, Query(sought, whole_word=True))) == count


@given(text=st.text("ab éß", max_size=30), sought=st.text("abs é", min_size=1, max_size=3))
def test_whole_words_are_matches_that_no_word_goes_on_from(text: str, sought: str) -> None:
    found = find(text, Query(sought, whole_word=True))
    for span in found:
        for at in (span.start, span.end):
            assert not (text[max(0, at - 1) : at].isalpha() and text[at : at + 1].isalpha())
    apart = [
        span
        for span in find(text, Query(sought))
        if not any(text[max(0, at - 1) : at].isalpha() and text[at : at + 1].isalpha() for at in (span.start, span.end))
    ]
    assert set(found) >= set(apart) or any(a.overlaps(b) for a in found for b in set(apart) - set(found))


def test_matches_are_a_sequence() -> None:
    text = "one two, one three, one"
    matches = Searcher(text).find(Query("one"))
    assert isinstance(matches, Counted)
    assert (len(matches), matches[0], matches[-1]) == (3, Span(0, 3), Span(20, 23))
    assert list(matches) == matches[:] == [Span(0, 3), Span(9, 12), Span(20, 23)]
    assert matches[1:] == [Span(9, 12), Span(20, 23)]
    assert Span(9, 12) in matches
    for index in (3, -4):
        with pytest.raises(IndexError):
            matches[index]


spans = st.lists(st.integers(0, 30), max_size=12, unique=True).map(
    lambda bounds: [Span(*pair) for pair in zip(sorted(bounds)[::2], sorted(bounds)[1::2], strict=False)]
)


@given(matches=spans, areas=spans)
def test_within_areas(matches: Sequence[Span], areas: Sequence[Span]) -> None:
    found = within(matches, areas)
    assert isinstance(found, Ranges)
    assert list(found) == [match for match in matches if any(area.contains(match) for area in areas)]
    assert len(found) == len(list(found))
