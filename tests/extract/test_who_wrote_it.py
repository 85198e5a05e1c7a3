"""Who wrote what others perform, and who did something at another event, took no part by that."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_DINNER = "The spring dinner of the bakers was held in the Town Hall of Lowick on 3 May 2024. "


@pytest.mark.parametrize(
    "told",
    [
        "The choir sang a song by Ann Lee.",
        "The band played a waltz by Ann Lee.",
        "The pupils acted a play by Ann Lee.",
        "Bo Ek read a poem by Ann Lee.",
        "Ann Lee spoke at the last dinner.",
        "Ann Lee sang at our previous annual meeting.",
    ],
)
def test_who_wrote_it_or_did_it_before_is_only_mentioned(told: str) -> None:
    report = extract(_DINNER + told)
    (person,) = (person for person in report.people if person.name == "Ann Lee")
    assert person.participation == "mentioned"
    assert person.id not in {one.id for item in report.programme for one in item.participants}


@pytest.mark.parametrize(
    "told",
    [
        "A song was sung by Ann Lee.",
        "There was a song by Ann Lee.",
        "The choir, led by Ann Lee, sang.",
        "Ann Lee spoke at the last session of the day.",
    ],
)
def test_who_performs_or_speaks_there_took_part(told: str) -> None:
    report = extract(_DINNER + told)
    (item,) = report.programme
    assert [report.person(one.id).name for one in item.participants] == ["Ann Lee"]
    assert report.person(item.participants[0].id).participation == "in person"
