"""Whose names the text has: which capitals are a person's, and which names are one person's."""

from __future__ import annotations

import pytest

from tests import effort
from viewer.extract import extract, weighing
from viewer.extract.language.nlp import pipeline
from viewer.extract.naming.mention import Mention, folded_names
from viewer.extract.naming.name_company import features
from viewer.extract.naming.name_evidence import AMONG_OTHERS, LIKELY, QUESTION
from viewer.extract.naming.name_gender import likely_gender
from viewer.extract.naming.name_letters import made
from viewer.extract.naming.name_words import known
from viewer.extract.naming.person import Draft


def _names(text: str) -> list[str]:
    return [person.name for person in extract(text).people]


def test_initials_together_are_those_of_a_full_name() -> None:
    text = (
        "Round table on heat\n\nThe round table met in Leith. Ann Sofia Tokberg, the deputy mayor, welcomed the "
        "guests. Olga Kim Nurberg, chair of the union, spoke about heat.\n\n"
        "A.S. Tokberg thanked the guests. O.K. Nurberg reported on the work of twelve councils.\n"
    )
    assert _names(text) == ["Ann Sofia Tokberg", "Olga Kim Nurberg"]


def test_other_initials_together_are_of_somebody_else() -> None:
    text = "Ann Sofia Tokberg welcomed the guests. Later B.K. Tokberg thanked the guests.\n"
    assert _names(text) == ["Ann Sofia Tokberg", "B.K. Tokberg"]


@pytest.mark.parametrize(
    ("names", "words"),
    [(("B.S.", "Ek"), ("b", "s", "ek")), (("B.", "S.", "Ek"), ("b", "s", "ek")), (("Bo", "St.Ek"), ("bo", "st.ek"))],
)
def test_words_of_a_name(names: tuple[str, ...], words: tuple[str, ...]) -> None:
    assert folded_names(names) == words


def test_a_place_is_nobody() -> None:
    text = (
        "The choir of Northby travelled to Harrogate on Friday. In Harrogate it rained. Ann Lee, who leads the choir, "
        "thanked the people of Harrogate, and Bo Ek sang.\n"
    )
    assert _names(text) == ["Ann Lee", "Bo Ek"]


def test_a_name_with_a_title_is_not_weighed() -> None:
    text = "The lamp was lit by Dr. Harrogate. She spoke of rain.\n"
    weights = weighing.table("names")
    weighing.use("names", {question: {weighing.ALWAYS: -30.0} for question in (QUESTION, AMONG_OTHERS)})
    try:
        assert _names(text) == ["Dr. Harrogate"]
        assert _names("Ann Lee spoke of rain.\n") == []
    finally:
        weighing.use("names", weights)


def test_a_chance_is_asked_of_every_name() -> None:
    assert 0 < LIKELY < 1
    assert {QUESTION, AMONG_OTHERS} == set(weighing.table("names"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A shawl was given to doña Kartika, who wept. Then mr. Bontek and dr. Tokberg spoke.\n", 3),
        ("Zara apa sang, and Tolan bhai told the children of the river.\n", 2),
        ("The doors opened at 6 P. M. and Ann Lee, B.Sc., D.S.O., spoke.\n", 1),
        ("Messrs. Tokberg and Nurberg spoke. The lamps were lent by Messrs. Bontek & Sons.\n", 2),
        ("Ms. Kartika “Ma Tine” Tokberg sang. Kartika Tokberg was thanked.\n", 1),
        ("J. H. Tokberg, H. Tokberg and W. L. Nurberg spoke, and Kartika Nurberg sang.\n", 4),
        ("Robert Tokberg spoke of bees. On the next day Mrs. Tokberg read a paper on honey.\n", 2),
        ("The toast was answered by Mr. Chairman, and Ann Lee sang.\n", 1),
    ],
)
def test_who_is_named(text: str, names: int) -> None:
    assert len(_names(text)) == names, _names(text)


def test_a_name_joined_by_a_hyphen_stands_in_a_heading() -> None:
    assert "Olga Kim-Nurberg" in _names("Diary of a Fair\n\nBy Olga Kim-Nurberg\n\nI had a cold, and I had a seat.\n")


def test_the_likeliest_of_those_that_hold_a_word_tells_and_of_a_row_how_many_are_likely() -> None:
    lee, ek = ("ann", "lee"), ("bo", "ek")
    company = {"within": [lee, ek], "row": [lee, None, ek, ek]}
    found = features(company, {lee: 0.9, ek: 0.1})
    assert found["others=within, likely"] == 0.9
    assert found["others=row, likely"] == pytest.approx(1.1 / 4)
    assert found["others=within"] == found["others=row"] == 1.0


def test_what_a_word_is_known_as() -> None:
    assert known("Priya") == ("a given name",)
    assert "a word" in known("Outside")
    assert "a name and a word" in known("May")


def test_letters_tell_a_given_name_from_a_word() -> None:
    name, word = (len(list(made(one))) for one in ("karolinka", "outsourcing"))
    assert name > word


@pytest.mark.parametrize(("given", "gender"), [("Robert", "male"), ("Helen", "female"), ("Xqwz", None)])
def test_the_likely_gender_of_a_given_name(given: str, gender: str | None) -> None:
    assert likely_gender(pipeline().vocab, given) == gender


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Minister of Arts and Culture Sizwe Mthembu spoke.", ["Sizwe Mthembu"]),
        ("The Secretary for Health and Welfare Ann Lee laid a wreath.", ["Ann Lee"]),
        ("The rally was addressed by Minister of Sport and Recreation Themba Zulu.", ["Themba Zulu"]),
        ("Minister of Women and Children Affairs Ayesha Noor was the chief guest.", ["Ayesha Noor"]),
        ("The friends of Faith and Grace Lund sang. Ann Maud Lee spoke.", ["Grace Lund", "Ann Maud Lee"]),
        ("The secretary of Quill Lane and Ann Maud Lee spoke.", ["Ann Maud Lee"]),
    ],
)
def test_the_last_field_of_an_office_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert [name for name in _names(text) if name != "Faith"] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("John Hill MP, Ann Rose MP and Olaf Law MP spoke.", ["John Hill", "Ann Rose", "Olaf Law"]),
        ("The Lowick College MP, Bo Ek, spoke.", ["Bo Ek"]),
        ("The Lowick Bridge Club thanked Ann Lee.", ["Ann Lee"]),
    ],
)
def test_letters_behind_a_name_tell_a_person(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee, founder of Amani Wema, spoke.", ["Ann Lee"]),
        ("Salma Begh, Director of Lowick Mitra Unnati Sabha read out the proclamation.", ["Salma Begh"]),
        ("Amani Wema came to Leeds. Ann Lee, co-founder of Amani Wema, spoke.", ["Ann Lee"]),
        ("Tom Walden (CEO Clean Lowick) and Bo Ek spoke.", ["Tom Walden", "Bo Ek"]),
        ("Ann Lee, widow of Bo Ek, spoke.", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee, director of Bo Ek's film, spoke.", ["Ann Lee", "Bo Ek"]),
        ("The director of the film, Bo Ek, spoke.", ["Bo Ek"]),
    ],
)
def test_what_somebody_heads_is_a_body(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize("gap", ["\t", "      "])
def test_no_name_goes_over_into_the_next_cell(gap: str) -> None:
    rows = (
        ("10:00", "Ann Lee", "Opening"),
        ("10:30", "Bo Dunn", "Talk on the pier"),
        ("11:00", "Closing", "Cyril Ash"),
    )
    text = "On 4 May 2024 the society met at the Town Hall in Wexcombe.\n\n" + "\n".join(map(gap.join, rows))
    assert _names(text) == ["Ann Lee", "Bo Dunn", "Cyril Ash"]


def _named(often: int) -> Draft:
    """Somebody who is named so often, in several ways."""
    draft = Draft()
    forms = (("Ann",), ("A.", "Ek"), ("Ann", "Ek"), ("Ek",))
    for i in range(often):
        draft.add(Mention(i, i, forms[i % len(forms)], chance=(0.5, 0.75, 0.25)[i % 3]))
    return draft


def test_the_fullest_name_of_somebody_who_is_often_named_is_known_at_once() -> None:
    few, many = _named(8), _named(800)
    assert [(one.fullest.names, one.fullest.first, one.doubtful) for one in (few, many)] == [
        (("Ann", "Ek"), 2, 0.25)
    ] * 2
    assert effort.steps(lambda: (many.fullest, many.doubtful)) == effort.steps(lambda: (few.fullest, few.doubtful))
