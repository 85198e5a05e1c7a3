"""What is told of one person is not told of another whose name stands beside, within or behind it."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_FAIR = "The Quill Lane Fair was held in Leeds on 3 May 2024."


def _names(told: str) -> set[str]:
    return {person.name for person in extract(f"{_FAIR} {told}").people}


def _acts(told: str) -> set[str]:
    report = extract(f"{_FAIR} {told}")
    names = {person.id: person.name for person in report.people}
    return {f"{i.kind}: {', '.join(names[p.id] for p in i.participants)}" for i in report.programme}


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Ann Lee sang Burrow and Bo Ek played the organ.", {"Ann Lee", "Bo Ek"}),
        ("They discussed Tarquin and Ann Dunn made tea.", {"Tarquin", "Ann Dunn"}),
        ("Ann Lee proposed a toast to Tarquin and Jago Dunn replied.", {"Ann Lee", "Tarquin", "Jago Dunn"}),
        ("Prayers were said by Peg and Jago Dunn.", {"Peg Dunn", "Jago Dunn"}),
    ],
)
def test_whose_clause_begins_shares_no_surname_with_whom_the_one_before_ends(told: str, names: set[str]) -> None:
    assert _names(told) - {"Burrow"} == names


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Chairman D. Dunn said grace. Mrs Dunn gave out the prizes.", {"D. Dunn", "Mrs Dunn"}),
        ("Alderman Dunn spoke. A little girl, Miss Rosa Dunn, sang.", {"Alderman Dunn", "Rosa Dunn"}),
        ("Chairman Mrs. Dunn spoke. Mrs. Dunn sang.", {"Mrs. Dunn"}),
    ],
)
def test_a_man_with_an_office_is_not_the_woman_of_his_surname(told: str, names: set[str]) -> None:
    assert _names(told) == names


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Vice-President Ann Lee spoke.", "Vice-President"),
        ("Ex-President Ann Lee spoke.", "Ex-President"),
        ("Vice-Chancellor Dr. Ann Lee spoke.", "Vice-Chancellor"),
        ("Sub-Dean Ann Lee read the lesson.", "Sub-Dean"),
        ("Would-be president Ann Lee spoke.", "Would-be president"),
        ("President Ann Lee spoke.", "President"),
        ("Principal's Award: Ann Lee", None),
    ],
)
def test_an_office_is_told_with_what_a_hyphen_joins_to_it_and_a_prize_is_none(told: str, role: str | None) -> None:
    (person,) = extract(f"{_FAIR}\n\n{told}").people
    assert (person.name, person.role and person.role.value) == ("Ann Lee", role)


@pytest.mark.parametrize(
    ("told", "acts"),
    [
        ("The prizes were then handed out by the widow of Bo Ek.", {"award: "}),
        ("Songs were sung by the pupils of Bo Ek.", {"performance: "}),
        ("The wreath was laid by friends of Bo Ek.", {"ceremony: "}),
        ("A cup was given to the pupils of Bo Ek.", set()),
        ("The wife of Bo Ek read the lesson.", set()),
        ("The cups were given out by the head of the school, Bo Ek.", {"award: Bo Ek"}),
    ],
)
def test_what_somebodys_people_do_or_are_given_is_none_of_his(told: str, acts: set[str]) -> None:
    assert _acts(told) == acts


@pytest.mark.parametrize(
    "told",
    [
        "Among the guests were Jago Dunn's widow and Ann Lee.",
        "Among the guests on Friday were Mayor Jago Dunn's deputy, Ann Lee, and Rosa Thistle.",
    ],
)
def test_whose_deputy_was_there_is_not_said_to_have_been(told: str) -> None:
    people = extract(f"{_FAIR} {told}").people
    found = {p.name: str(p.participation) for p in people}
    assert (found["Jago Dunn"], found["Ann Lee"]) == ("mentioned", "in person")


@pytest.mark.parametrize(
    "told",
    [
        "The medal was presented to Rita Dunn by Ann Lee on behalf of Sir Bo Ek.",
        "On behalf of Sir Bo Ek, Ann Lee gave the medal to Rita Dunn.",
    ],
)
def test_on_whose_behalf_something_is_given_is_given_nothing(told: str) -> None:
    report = extract(f"{_FAIR} {told}")
    assert _acts(told) == {"award: Ann Lee, Rita Dunn"}
    assert not any(person.role for person in report.people)


@pytest.mark.parametrize(
    ("told", "acts"),
    [
        ("An address, illuminated by Mr. Dunn, was read by Ann Lee.", {"speech: Ann Lee"}),
        (
            "There was a song. The poem, translated by Bo Ek, was recited by Ann Lee.",
            {"performance: ", "performance: Ann Lee"},
        ),
        ("Songs were sung. Mrs. Dunn read a poem by Rosa Thistle.", {"performance: ", "performance: Mrs. Dunn"}),
        ("A song by Bo Ek was sung.", {"performance: "}),
    ],
)
def test_who_made_a_work_is_not_who_gave_it(told: str, acts: set[str]) -> None:
    assert _acts(told) == acts


@pytest.mark.parametrize("kin", ["widow", "sister"])
def test_somebodys_kin_is_named_behind_whose_kin_it_is(kin: str) -> None:
    assert _acts(f"The award was given to the {kin} of Master Bo Ek, Ann Lee.") == {"award: Ann Lee"}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Jago sang. A card from Jago Thistle was read.", "Jago"),
        ("Jago sang. Di read out a letter from Jago Thistle!", "Jago"),
        ("Jago sang. Sir Jago Thistle, who founded the trust in 1931, was remembered.", "Jago"),
        ("Jago sang. Jago Thistle of Lund bowed.", "Jago Thistle"),
        ("A card from Jago Thistle was read. Jago sang.", "Jago Thistle"),
    ],
)
def test_who_sends_word_later_is_not_who_was_there_under_a_given_name(told: str, name: str) -> None:
    assert f"performance: {name}" in _acts(told)


def test_of_a_prize_list_judges_and_photographers_are_given_nothing() -> None:
    told = "\n".join(("Winner: Ann Lee", "Judges: Bo Ek, Di Roe", "Photographs: Rosa Thistle"))
    jury = "\n".join(("Jury: Bo Ek (Lund), Di Roe", "Winner: Ann Lee"))
    for text in (told, jury):
        report = extract(f"Prize-giving, Friday 4 June 2021\n{text}")
        names = {person.id: person.name for person in report.people}
        assert {names[p.id] for i in report.programme for p in i.participants if i.kind == "award"} == {"Ann Lee"}


@pytest.mark.parametrize(
    ("told", "name"),
    [("Mrs Thistle NOT happy about the tea.", "Mrs Thistle"), ("Mrs Thistle In attendance again.", "Mrs Thistle")],
)
def test_a_small_word_in_capitals_belongs_to_no_name(told: str, name: str) -> None:
    assert _names(told) == {name}
