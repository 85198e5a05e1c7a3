"""Whose names the text has: which capitals are a person's, and which names are one person's."""

from __future__ import annotations

import pytest

from viewer.extract import extract, weighing
from viewer.extract.naming.mention import folded_names
from viewer.extract.naming.name_evidence import AMONG_OTHERS, LIKELY, QUESTION


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
