"""What a report denies, contrasts or counts only a part of is not told as having been."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_FAIR = "The Quill Lane Fair was held in Leeds on 3 May 2024."


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("Half a million people attended.", 500_000),
        ("More than a quarter of a million people attended the fair.", 250_000),
        ("One and a half million people attended.", None),
        ("3 lakh people attended the fair.", 300_000),
        ("Half a dozen people attended.", 6),
        ("0.2 crore pilgrims attended the fair.", 2_000_000),
        ("Five lakhs people attended the fair.", None),
        ("None of the 300 members attended.", None),
        ("None of the more than 300 guests came.", None),
        ("Few of the 300 people invited came.", None),
        ("Only half the 300 guests came.", None),
        ("Two-thirds of the 300 members attended.", None),
        ("80 percent of the people attended.", None),
        ("80 % of members attended.", None),
        ("300 people did not come.", None),
        ("Not 300 but 30 people came.", 30),
        ("The 300 guests came.", 300),
    ],
)
def test_a_part_of_a_number_is_not_the_number(told: str, count: int | None) -> None:
    attendance = extract(f"{_FAIR} {told}").event.attendance
    assert (attendance and attendance.value) == count
