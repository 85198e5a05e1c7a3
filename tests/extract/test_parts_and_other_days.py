"""Who arranged a part of an event did not hold it, and the day of what is only told of is not its day."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_DINNER = "The spring dinner of the bakers was held in the Town Hall of Lowick. "


@pytest.mark.parametrize(
    "told",
    [
        "The tombola was run by the Scouts of Lowick.",
        "The flowers were arranged by the Garden Club.",
        "The music was arranged by the Tarn Society.",
        "The hall is run by the Lowick Trust.",
    ],
)
def test_who_arranged_a_part_is_no_organiser(told: str) -> None:
    assert extract(_DINNER + told).event.organisers == ()


def test_who_arranged_the_event_is_its_organiser() -> None:
    (organiser,) = extract(f"{_DINNER}The dinner was arranged by the Garden Club.").event.organisers
    assert organiser.value == "Garden Club"


@pytest.mark.parametrize(
    "told", ["Ann Lee recalled the flood of 3 May 2021.", "Ann Lee praised the law of 3 May 2021."]
)
def test_the_day_of_what_is_told_of_is_not_that_of_the_event(told: str) -> None:
    assert extract(_DINNER + told).event.date is None


def test_the_evening_of_a_day_is_that_of_the_event() -> None:
    date = extract(f"{_DINNER}On the evening of 3 May 2021 all came.").event.date
    assert date is not None
    assert date.value == "2021-05-03"
