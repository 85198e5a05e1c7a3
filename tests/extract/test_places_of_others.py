"""Towns and venues told of somebody, of what is talked about, or of whose the event was: none of them is stated."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_NIGHT = "Club dinner\n\nThe dinner of the Tarn Club was held on 3 May 2024. "


@pytest.mark.parametrize(
    "told",
    [
        "Ann Lee grew up in Leeds and studied in Paris.",
        "Ann Lee spoke of her years in Leeds.",
        "Bo Ek from Leeds sang.",
        "Guests came from Leeds, York and Hull.",
        "Ann Lee spoke of the flood in the Old Library.",
        "The cake came from the Mill Bakery.",
        "It was the first dinner since the club moved from Leeds.",
    ],
)
def test_places_of_others_are_not_those_of_the_event(told: str) -> None:
    event = extract(_NIGHT + told).event
    assert (event.city, event.place) == (None, None)


def test_who_paid_is_no_venue() -> None:
    assert extract(f"{_NIGHT}The dinner was sponsored by the Mill Bakery.").event.place is None


@pytest.mark.parametrize(
    ("told", "city", "place"),
    [
        ("The guests sat down in the Town Hall of Leeds. Ann Lee spoke of the flood in York.", "Leeds", "Town Hall"),
        ("Ann Lee, who grew up in York, spoke in the Mill Bakery in Leeds.", "Leeds", "Mill Bakery"),
    ],
)
def test_places_of_the_event_stay_beside_those_of_others(told: str, city: str, place: str) -> None:
    event = extract(_NIGHT + told).event
    assert event.city is not None
    assert event.place is not None
    assert event.city.value == city
    assert place in str(event.place.value)
