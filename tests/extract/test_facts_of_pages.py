"""Facts that pages of the web tell: which words of headings, hosts and school names are no venue and no town."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_TOLD = (
    ("News\n\nNorthby Club Visits Our Club\n\nPotters came on 3 May 2019. Bo Ek spoke.", "place", None),
    ("CHAIRMAN ANN LEE called the Senate River Affairs Committee meeting to order at 2:20 p.m.", "place", None),
    (
        "Northby-Southby Chamber of Trade and Fishery hosts a day of boats\n\nAnn Lee delivered a speech.",
        "place",
        None,
    ),
    ("The dinner was held at the Northby Chamber of Commerce on 3 May 2019. Bo Ek spoke.", "place", "Northby Chamber"),
    ("The meeting was held as part of the club meeting. Bo Ek spoke.", "place", None),
    ("The town hall meeting drew ninety potters to the town hall. Bo Ek spoke.", "place", None),
    ("There was standing room only in the church on 3 May 2019. Bo Ek spoke.", "place", "church"),
    ("The mayor spoke in the town hall on 3 May 2019. Bo Ek sang.", "place", "town hall"),
    ("Church of Our Lady, Northby, 3 May 2019\n\nA concert was given. Bo Ek sang.", "place", "Church of Our Lady"),
    ("The potters met in the workshop of Bo Ek on 3 May 2019. Ann Lee spoke.", "place", "workshop"),
    ("The feast took place at Northby Girls High School. Many came from Northby. Bo Ek spoke.", "city", "Northby"),
    ("Founders Guild dinner\n\nSome 90 bakers came to the yearly Founders Guild dinner. Ann Lee spoke.", "city", None),
    ("Some 90 bakers came to the yearly Founders Guild lunch on Sunday. Ann Lee spoke.", "place", None),
    ("Ann Lee delivered a speech. The walk will be led by Bo Ek, Mayor of Northby.", "city", None),
)


@pytest.mark.parametrize(("text", "field", "begins"), _TOLD)
def test_venue_and_town_of_a_page(text: str, field: str, begins: str | None) -> None:
    fact = getattr(extract(text).event, field)
    value = None if fact is None else str(fact.value)
    assert value == begins if value is None or begins is None else value.startswith(begins)
    assert field != "city" or value == begins
