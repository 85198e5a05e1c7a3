"""What search takes as one character, and that a folded text knows the way back."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.giving_way import finish
from viewer.report.model import Span
from viewer.report.searching.characters import Folding
from viewer.report.searching.folding import fold, folding_steps, whole_characters

EVERYTHING, NOTHING = Folding(), Folding(case=False, diacritics=False, letters=False, digits=False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # case
        ("Straße", "STRASSE"),
        ("ὈΔΥΣΣΕΎΣ", "ὀδυσσεύς"),
        # diacritics: Albanian, Turkish, Nordic, Slavic, Vietnamese, Greek, Hebrew, Russian
        ("Shqipëri çdo", "shqiperi cdo"),
        ("Işık ISPARTA ılık İzmir", "isik isparta ilik izmir"),
        ("Størby Ærø Ålesund Œuvre", "storby aero alesund oeuvre"),
        ("Łódź Đorđe Žižek", "lodz dorde zizek"),
        ("Hồ Văn Đạt", "ho van dat"),
        ("ΌΔΟΣ όδος", "οδος οδος"),
        ("שָׁלוֹם", "שלום"),
        ("Ёлка", "елка"),
        ("Abdulláhi", "abdullahi"),
        ("ﬁlm Ｆｉｌｍ 𝐅𝐢𝐥𝐦", "film film film"),
        ("👍🏽", "👍"),
        # quotes, dashes, dots, white space, what nobody sees
        ("“It’s” «so» ‘there’", '"it\'s" "so" \'there\''),
        ("2019–2023 — well‑known", "2019-2023 - well-known"),
        ("and so on…", "and so on..."),
        ("a \t\n  b\u00a0c", "a b c"),
        ("co\u00adoperate \u200fa\u200e", "cooperate a"),
        ("❤\ufe0f", "❤"),
        # Arabic and Persian letters
        ("كتاب", "کتاب"),
        ("علي على علی", "علی علی علی"),
        ("مدرسة", "مدرسه"),
        ("أحمد إبراهيم آمنة ٱلله", "احمد ابراهیم امنه الله"),
        ("مسؤول رئيس", "مسوول رییس"),
        ("مُحَمَّد", "محمد"),
        ("كتـــاب", "کتاب"),
        ("می‌روم ب‍", "میروم ب"),
        ("ﻻ ﻼ ﷲ ﺳﻼم", "لا لا الله سلام"),
        # digits
        ("۱۲۳ ١٢٣ १२३ 𝟏𝟐𝟑 １２３", "123 123 123 123 123"),
        ("۱٬۰۰۰٫۵", "1,000.5"),
    ],
)
def test_taken_as_one(one: str, other: str) -> None:
    assert fold(one, EVERYTHING).text == fold(other, EVERYTHING).text


@pytest.mark.parametrize(
    ("one", "other", "folding"),
    [
        ("A", "a", Folding(case=False)),
        ("é", "e", Folding(diacritics=False)),
        ("ı", "i", Folding(diacritics=False)),
        ("ø", "o", Folding(diacritics=False)),
        ("👍🏽", "👍", Folding(diacritics=False)),
        ("ي", "ی", Folding(letters=False)),
        ("ك", "ک", Folding(letters=False)),
        ("مُ", "م", Folding(letters=False)),
        ("می‌روم", "میروم", Folding(letters=False)),
        ("ﻻ", "لا", Folding(letters=False)),
        ("۱", "1", Folding(digits=False)),
        ("İ", "I", Folding(case=False, diacritics=False)),
        # other letters, whatever is folded
        ("й", "и", EVERYTHING),
        ("が", "か", EVERYTHING),
        ("हि", "हु", EVERYTHING),
        ("گ", "ک", EVERYTHING),
        ("👩\u200d👧", "👩👧", EVERYTHING),
        ("a\n\nb", "a b", EVERYTHING),
    ],
)
def test_told_apart(one: str, other: str, folding: Folding) -> None:
    assert fold(one, folding).text != fold(other, folding).text


@pytest.mark.parametrize("folding", [EVERYTHING, NOTHING])
def test_canonically_equal_texts_fold_alike(folding: Folding) -> None:
    text = "é ệ 각 Å क़ ẛ̣ آ ش"
    assert {fold(unicodedata.normalize(form, text), folding).text for form in ("NFC", "NFD")} == {
        fold(text, folding).text
    }


def test_a_switch_changes_nothing_else() -> None:
    text = "Ë ı ß ك ۱ “x”"
    assert fold(text, NOTHING).text == 'Ë ı ß ك ۱ "x"'
    assert fold(text, Folding(diacritics=False, letters=False, digits=False)).text == 'ë ı ss ك ۱ "x"'
    assert fold(text, Folding(case=False, letters=False, digits=False)).text == 'E i ss ك ۱ "x"'
    assert fold(text, Folding(case=False, diacritics=False, digits=False)).text == 'Ë ı ß ک ۱ "x"'
    assert fold(text, Folding(case=False, diacritics=False, letters=False)).text == 'Ë ı ß ك 1 "x"'


PIECES = [
    "a",
    "É",
    "e\u0301\u0308",
    "ß",
    "ﷺ",
    "…",
    " ",
    "\n",
    "\n \n",
    "\u200c",
    "\u200f",
    "لا",
    "مُ",
    "👩‍👩‍👧",
    "👍🏽",
    "🇩🇪",
]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=30))
def test_the_way_back(pieces: list[str]) -> None:
    """Each character of the folded text comes from the text that folds to it."""
    text = "".join(pieces)
    folded = fold(text, EVERYTHING)
    inner = set(folded.inner)
    bounds = [at for at in range(len(folded.text) + 1) if at not in inner]
    end = 0
    for start, stop in itertools.pairwise(bounds):
        span = folded.span(start, stop)
        assert span.start >= end
        assert fold(text[span.start : span.end], EVERYTHING).text == folded.text[start:stop]
        end = span.end


@given(
    text=st.text("aé\u0301ß \nم\u064e\u200c\u200d👩🏽🇩\u1100\u1161\u11a8각", max_size=40),
    piece=st.integers(1, 5),
    folding=st.sampled_from([EVERYTHING, NOTHING]),
)
def test_cut_where_nothing_is_parted(text: str, piece: int, folding: Folding) -> None:
    """However a text is cut up to be folded, it folds to the same."""
    whole, cut = fold(text, folding), finish(folding_steps(text, folding, piece))
    assert (cut.text, cut.inner) == (whole.text, whole.inner)
    ends = [at for at in range(1, len(whole.text) + 1) if at not in set(whole.inner)]
    assert [cut.span(0, end) for end in ends] == [whole.span(0, end) for end in ends]


@pytest.mark.parametrize(
    ("text", "span", "widened"),
    [
        ("e\u0301a", Span(0, 1), Span(0, 2)),
        ("e\u0301a", Span(1, 2), Span(0, 2)),
        ("e\u0301a", Span(2, 3), Span(2, 3)),
        ("ab", Span(0, 1), Span(0, 1)),
        ("👩‍👧!", Span(0, 1), Span(0, 3)),
        ("👩‍👧!", Span(2, 4), Span(0, 4)),
        ("🇩🇪🇫🇷", Span(1, 3), Span(0, 4)),
        ("a", Span(0, 1), Span(0, 1)),
    ],
)
def test_widened_to_whole_characters(text: str, span: Span, widened: Span) -> None:
    assert whole_characters(text, span) == widened
