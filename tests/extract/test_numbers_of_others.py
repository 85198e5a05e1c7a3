"""Numbers that no rule takes for those who came: of things, of members and towns, of who was taught, of next year."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_NIGHT = "Club dinner\n\nThe dinner of the Tarn Club was held in Leeds on 3 May 2024. "


@pytest.mark.parametrize(
    "told",
    [
        "More than 40 companies sent in work. Ann Lee spoke.",
        "All 200 tickets were sold. Ann Lee spoke.",
        "Ann Lee taught 1,200 children in her life.",
        "Ann Lee has trained 3,000 nurses over the past ten years.",
        "Ann Lee spoke. The club has 340 members.",
        "The club, with 340 members in nine countries, thanked Ann Lee.",
        "Her post was read by 5,000 followers. Ann Lee spoke.",
        "The town of 12,000 people has waited for it. Ann Lee spoke.",
        "Ann Lee spoke. Next year the club hopes for 500 guests.",
    ],
)
def test_a_number_of_others_is_not_that_of_those_who_came(told: str) -> None:
    assert extract(_NIGHT + told).event.attendance is None


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("The number of delegates was 212. Ann Lee spoke.", 212),
        ("The hall was full, 420 chairs and the benches too. Ann Lee spoke.", 420),
        ("By the count at the gate 1,840 entered. Ann Lee spoke.", 1840),
        ("The club had over 100 participants. Ann Lee spoke.", 100),
    ],
)
def test_a_number_of_those_who_came_is_theirs(told: str, number: int) -> None:
    fact = extract(_NIGHT + told).event.attendance
    assert fact is not None
    assert fact.value == number
