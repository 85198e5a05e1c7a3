"""Search as its callers see it: what is found in texts and reports, where, and why."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.participants import took
from viewer.report.model import (
    Fact,
    Person,
    ProgrammeItem,
    Report,
    Span,
    Statement,
)
from viewer.report.search import OWN_WORDS, WHOLE, Found, Query, QueryError, Scope, Searcher, find, in_item, said_by
from viewer.report.vocabulary import ItemKind, Mode

TEXT = (
    "The evening was opened by Mr. Arben Duka, mayor of Lezha.\n\n"
    "Then Mrs. Mira Kodheli spoke of human rights. “Rights, human and not, are ours,” said Kodhelli.\n\n"
    "Arben Duka thanked her. He said that the rights of all would be kept."
)


def span(words: str, number: int = 0) -> Span:
    """Where these words stand in the text, the first time or a later one."""
    at = -1
    for _ in range(number + 1):
        at = TEXT.index(words, at + 1)
    return Span(at, at + len(words))


def report() -> Report:
    """A report of three paragraphs, two people, two items and two statements."""
    return Report(
        TEXT,
        people=(
            Person(
                "p1",
                "Arben Duka",
                (span("Mr. Arben Duka"), span("Arben Duka", 1)),
                ("Mr. Arben Duka",),
                Fact("mayor of Lezha", (span("mayor of Lezha"),)),
            ),
            Person(
                "p2", "Mira Kodheli", (span("Mrs. Mira Kodheli"), span("Kodhelli")), ("Kodhelli", "Mrs. Mira Kodheli")
            ),
        ),
        programme=(
            ProgrammeItem(
                ItemKind.OPENING,
                "The evening was opened",
                (span("The evening was opened by Mr. Arben Duka"),),
                took(span("Mr. Arben Duka"), "p1"),
            ),
            ProgrammeItem(
                ItemKind.SPEECH,
                "Mrs. Mira Kodheli spoke of human rights",
                (span("Then Mrs. Mira Kodheli spoke of human rights."),),
                took(span("Mrs. Mira Kodheli"), "p2", host="p1"),
            ),
        ),
        statements=(
            Statement(
                "p2", Fact("said", (span("said"),)), Mode.DIRECT, (span("“Rights, human and not, are ours,”"),), 1
            ),
            Statement(
                "p1", Fact("said", (span("said", 1),)), Mode.INDIRECT, (span("the rights of all would be kept"),)
            ),
        ),
    )


def words(text: str, sought: str, *, case: bool = False, marks: bool = False) -> list[str]:
    """The words of the matches of a phrase, as they stand in the text. ``marks`` says whether diacritics matter."""
    return [text[span.start : span.end] for span in find(text, Query(sought, case, fold_diacritics=not marks))]


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
        ("ısı IŞIK", "isi", ["ısı", "IŞI"]),
        ("ısı IŞIK", "ışık", ["IŞIK"]),
        ("Shqipëria, SHQIPERIA", "shqiperia", ["Shqipëria", "SHQIPERIA"]),
        ("Gegnisht: çelës, çele\u0308s", "celes", ["çelës", "çele\u0308s"]),
        ("Abdulláhi, Abdullahi", "Abdullahi", ["Abdulláhi", "Abdullahi"]),
        ("Soraya عبداللهي and عبداللهی", "عبداللهی", ["عبداللهي", "عبداللهی"]),
        ("في ١٢ مايو", "12 مايو", ["١٢ مايو"]),
        ("the ﬁlm, the film", "film", ["ﬁlm", "film"]),
        ("the ﬁlm", "f", []),
        ("cafe\u0301 CAFÉ", "café", ["cafe\u0301", "CAFÉ"]),
        ("café", "cafe\u0301", ["café"]),
        ("cafe\u0301", "cafe", ["cafe\u0301"]),
        ("cafe\u0301", "caf", ["caf"]),
        ("Ë ë E\u0308 e", "ë", ["Ë", "ë", "E\u0308", "e"]),
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
        ("ısı IŞIK", "ı", ["ı", "ı"]),
        ("cafe\u0301", "cafe", []),
        ("cafe\u0301", "caf", ["caf"]),
        ("Ë ë E\u0308 e", "ë", ["Ë", "ë", "E\u0308"]),
        ("naïve naive", "naive", ["naive"]),
    ],
)
def test_diacritics_matter_where_asked(text: str, sought: str, found: list[str]) -> None:
    assert words(text, sought, marks=True) == found


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
    assert words(text, sought, case=True, marks=True) == found


def test_offsets_after_characters_that_fold_to_several() -> None:
    text = "ß ﬃ e\u0301 İ ŉ 👩 end"
    assert find(text, Query("end")) == [Span(len(text) - 3, len(text))]
    assert find(text, Query(text)) == [Span(0, len(text))]


def test_one_searcher_answers_every_way() -> None:
    searcher = Searcher("Ab ab ß é")
    for _ in range(2):
        assert list(searcher.find(Query("ab"))) == [Span(0, 2), Span(3, 5)]
        assert list(searcher.find(Query("ab", case_sensitive=True))) == [Span(3, 5)]
        assert list(searcher.find(Query("SS"))) == [Span(6, 7)]
        assert list(searcher.find(Query("e", fold_diacritics=False))) == []
        assert list(searcher.find(Query("[bß]", kind="pattern"))) == [Span(1, 2), Span(4, 5), Span(6, 7)]


def said(text: str, sought: str, **switches: bool) -> list[str]:
    """The words of the matches in the language of the find bar."""
    return [text[s.start : s.end] for s in find(text, replace(Query(sought, kind="words"), **switches))]


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("Human rights. HUMAN RIGHTS, human wrongs", "human rights", ["Human rights", "HUMAN RIGHTS"]),
        ("human,\n  “rights”", " human  rights ", ["human,\n  “rights"]),
        ("Dr. Arben – the mayor", "arben the mayor", ["Arben – the mayor"]),
        ("human\n\nrights", "human rights", []),
        ("100% of 1000", "100%", ["100%"]),
        ("well-known, well known", "well-known", ["well-known"]),
        ("the MEK’s camp", "MEK's", ["MEK’s"]),
        ("it was -5 degrees", "-5", ["-5"]),
        ("a - b", "a - b", ["a - b"]),
        ('5" and 7"', '5"', ['5"']),
        ("-only", "-only", ["-only"]),
        ("Shqipëria, Shqiperia", '"shqipëria"', ["Shqipëria"]),
        ("Shqipëria, Shqiperia", "“shqiperia”", ["Shqiperia"]),
        ("one rights\n\ntwo rights MEK\n\nthree rights", "rights -mek", ["rights", "rights"]),
        ("rights of a cat\n\nrights of a category", "rights -cat", ["rights"]),
        ("a big dog\n\na dog", 'dog -"big dog"', ["dog"]),
        ("می‌روم", "می روم", ["می‌روم"]),
        ("", "x", []),
        ("x", "", []),
        ("x", "  ", []),
        ("Mirelle “fen” Aubert; Mirelle\n\nAubert", 'Mirelle "fen" Aubert', ["Mirelle", "fen", "Aubert", "Mirelle"]),
    ],
)
def test_the_language_of_the_find_bar(text: str, sought: str, found: list[str]) -> None:
    assert said(text, sought) == found


def test_words_apart_are_found_in_the_paragraphs_that_hold_all() -> None:
    text = "rights of all humans, and rights\n\nonly rights\n\nhumans have rights"
    found = Searcher(text).search(Query("rights, humans!", kind="words"))
    assert found.apart
    assert [text[s.start : s.end] for s in found.matches] == ["rights", "humans", "rights", "humans", "rights"]
    assert found.explanation() == "not next to each other in this order: paragraphs that hold all words"
    turned = Searcher("on May 4 they met").search(Query("4 May", kind="words"))
    assert turned.explanation().startswith("not next to each other in this order")  # though they stand there
    assert Searcher(text).search(Query("rights cats", kind="words")) == Found([])


@pytest.mark.parametrize(
    "sought",
    [
        '"human rights',
        "“human rights",
        "human rights”",
        "'human rights'",
        "‘human rights’",
        "human, rights",
        "(human rights)",
    ],
)
def test_words_in_marks_of_their_own_are_found_next_to_each_other(sought: str) -> None:
    """As while the closing mark is still to be typed: nothing says of them that they stand apart."""
    text = "rights of a human\n\nall human rights"
    found = Searcher(text).search(Query(sought, kind="words"))
    assert [text[s.start : s.end] for s in found.matches] == ["human rights"]
    assert found.explanation() == ""


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("human rights", '"human', ["human"]),
        ("human rights", "'human'", ["human"]),
        ("human rights", "'s", []),
        ("human rights", "5'", []),
        ("human rights", '"', []),
        ('so "human" and human', '"human', ['"human']),
    ],
)
def test_a_word_behind_a_mark_is_found_without_it_only_where_it_is_not_so(
    text: str, sought: str, found: list[str]
) -> None:
    assert said(text, sought) == found
    assert len(find(text, Query(sought))) == text.count(sought)


@pytest.mark.parametrize(
    ("sought", "scattered"),
    [("rights cats", True), ("rights dogs", False), ('"only rights" cats', True), ("cats -rights", False)],
)
def test_words_that_no_paragraph_holds_all_of_are_said_to_be_there(sought: str, scattered: bool) -> None:
    found = Searcher("only rights\n\ncats\n\nrights").search(Query(sought, kind="words"))
    assert found.scattered == scattered
    assert ("no paragraph holds them all" in found.explanation()) == scattered
    assert bool(found.matches) == (sought == "cats -rights")


def test_the_switches_hold_for_the_language_too() -> None:
    assert said("Rights rightsof rights", "rights", case_sensitive=True, whole_word=True) == ["rights"]
    assert said("é e", "e", fold_diacritics=False) == ["e"]
    assert said("a b, A b", '"a b"', case_sensitive=True) == ["a b"]


@given(text=st.text(max_size=40), sought=st.text("\"“”-' ab\n\0é", max_size=12))
def test_any_text_can_be_typed(text: str, sought: str) -> None:
    spans = find(text + sought, Query(sought, kind="words"))
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


def in_report(sought: str, scope: Scope = WHOLE, **switches: bool) -> list[str]:
    query = replace(Query(sought, kind="words"), **switches)
    return [TEXT[s.start : s.end] for s in Searcher(report()).find(query, scope)]


def test_a_name_finds_its_other_forms() -> None:
    found = Searcher(report()).search(Query("Kodheli", kind="words"))
    assert [TEXT[s.start : s.end] for s in found.matches] == ["Kodheli", "Kodhelli"]
    assert found.also == ("Kodhelli",)
    assert found.explanation() == "also found: Kodhelli"
    assert in_report("kodhelli") == ["Kodheli", "Kodhelli"]
    assert in_report("Kodheli", variants=False) == ["Kodheli"]
    assert in_report('"Kodheli"') == ["Kodheli"]
    assert in_report("Kodheli", said_by("p2")) == []
    assert in_report("Mira Kodhelli") == ["Mrs. Mira Kodheli", "Kodhelli"]


def test_a_form_of_address_is_no_name() -> None:
    assert in_report("Mrs") == ["Mrs"]
    assert in_report("Mr. Arben") == ["Mr. Arben", "Arben Duka"]
    assert in_report("Arb") == ["Arb", "Arb"]


def test_scopes() -> None:
    assert len(in_report("rights")) == 3
    assert in_report("rights", said_by("p2")) == ["Rights"]
    assert in_report("rights", said_by("p1")) == ["rights"]
    assert in_report("rights", in_item(1)) == ["rights", "Rights"]
    assert in_report("rights", in_item(0)) == []
    assert in_report("rights", OWN_WORDS) == ["rights"]
    assert in_report("rights -ours", said_by("p1")) == ["rights"]
    assert in_report("rights -ours", said_by("p2")) == []
    searcher = Searcher(report())
    for scope in (said_by("p9"), in_item(2)):
        with pytest.raises(LookupError):
            searcher.find(Query("rights"), scope)
    with pytest.raises(LookupError):
        Searcher(TEXT).find(Query("rights"), OWN_WORDS)
    pattern = Query(r"r\w+s", kind="pattern")
    assert [TEXT[s.start : s.end] for s in searcher.find(pattern, OWN_WORDS)] == ["rights"]


def test_people_programme_and_statements_are_searched() -> None:
    searcher = Searcher(report())

    def hits(sought: str) -> list[tuple[str, str | int, list[str]]]:
        found = searcher.objects(Query(sought, kind="words"))
        return [(hit.kind, hit.key, [hit.text[s.start : s.end] for s in hit.spans]) for hit in found]

    assert hits("mayor") == [("person", "p1", ["mayor"])]
    assert hits("mira") == [("person", "p2", ["Mira"]), ("item", 1, ["Mira"]), ("statement", 0, ["Mira"])]
    assert hits("speech") == [("item", 1, ["Speech"])]
    assert hits("rights") == [("item", 1, ["rights"]), ("statement", 0, ["Rights"]), ("statement", 1, ["rights"])]
    assert hits("duka mayor") == [("person", "p1", ["Duka"])]
    assert hits("lezha -duka") == []
    assert [hit[:2] for hit in hits("kodhelli")] == [("person", "p2"), ("item", 1), ("statement", 0)]
    assert searcher.objects(Query("kodhelli", variants=False)) == searcher.objects(Query("KODHELLI", variants=False))
    assert len(searcher.objects(Query("kodhelli", variants=False))) == 1
    assert hits("nothing") == hits("") == []
    assert Searcher(TEXT).objects(Query("mayor")) == []
    assert Searcher(Report("")).objects(Query("mayor")) == []
    with pytest.raises(QueryError):
        searcher.objects(Query("(", kind="pattern"))


def test_steps_and_preparation_give_the_same() -> None:
    text = TEXT * 2_000
    query = Query("human rights", kind="words")
    searcher = Searcher(text)
    assert sum(1 for _ in searcher.prepare(query)) > 5
    assert sum(1 for _ in searcher.steps(query)) < 5
    assert len(searcher.find(query)) == 2_000
    assert len(searcher.find(Query("rights"))) == len(find(text, Query("rights"))) == 6_000
    assert len(searcher.find(Query("of"))) == 6_000
