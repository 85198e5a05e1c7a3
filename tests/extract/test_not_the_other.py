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
