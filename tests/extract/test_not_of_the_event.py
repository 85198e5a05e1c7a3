"""A day, a place or a number that the report tells of another occasion is not stated of the event."""

from __future__ import annotations

import pytest

from viewer.extract import extract, pipeline
from viewer.extract.rules.facts.attendance import counts
from viewer.extract.trace import Trace


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("The launch was on Friday. The book tells how Captain Ek gave a speech in Cairo on 5 June 1942.", None),
        ("The AGM was on Friday. Next year's will be held in Whitby on 3 June 2027.", None),
        ("The assembly was held on Saturday. The previous assembly, held on 3 March 2019, had elected Ann Lee.", None),
        ("The funeral was on Friday. Ann Lee was born on 3 March 1931 in Naples.", None),
        ("The trial opened on Monday. Bo Ek said that on 3 May 2015 Jago Dunn had told her.", None),
        ("The dinner was on Friday. On 3 May 1926 Bo Ek addressed the dockers.", None),
        ("The dinner was on Friday. On Friday, 3 May 2024, Bo Ek sang.", "2024-05-03"),
        ("The next meeting of the club will be held on 3 June 2027.", "2027-06-03"),
        ("The first Quill Lane Fair was held on 3 June 2024.", "2024-06-03"),
        ("The last concert of the season was held on 3 June 2024.", "2024-06-03"),
        ("Bo Ek, who spoke at the dinner on 3 June 2024, was thanked.", "2024-06-03"),
    ],
)
def test_the_day_of_something_else_is_not_the_day(told: str, date: str | None) -> None:
    found = extract(f"{told} Ann Lee gave a speech.").event.date
    assert (found and found.value) == date


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("On Wednesday, the 7th of May, the league held its fair. Ann Lee spoke of the 1986 summit in Lowick.", None),
        ("March 19 marked ten years since the death of Bo Ek. He was gunned down on March 19, 1987.", None),
        ("On Sunday, 18 October the town held its parade. Bo Ek fell on 4 March 1943.", None),
        ("A march was held on Friday 12 March. The league had been founded on 5 March 1960 in Leeds.", None),
        ("Bo Ek was murdered on 4 March 2003. A vigil was held in Lowick on 4 March.", None),
        ("The Lowick Show 2019 was held on Saturday, 3 August in the park.", "2019-08-03"),
        ("A march was held on Friday 12 March. The league had met on 5 March 2021 in Leeds.", "2021-03-12"),
    ],
)
def test_the_year_of_something_else_is_not_the_year(told: str, date: str | None) -> None:
    found = extract(f"{told} Ann Lee gave a speech.").event.date
    assert (found and found.value) == date


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("The members of the May 3 movement met on 5 July 2019 in Lowick.", "2019-07-05"),
        ("The 2 October uprising was remembered on 4 October 2021 in Lowick.", "2021-10-04"),
        ("A vigil, “In Honour of May 9th”, was held on May 7, 2005 in Lowick.", "2005-05-07"),
        ("The 2 October 2021 rally in Lowick was a success.", "2021-10-02"),
        ("At the May 3rd, 2019 workshop in Lowick there was a crowd.", "2019-05-03"),
        ("Friday, May 24, 2019\n\nThe embassy held a reception on 8 May 2019 at its hall.", "2019-05-08"),
        ("Friday, May 24, 2019\n\nThe embassy held a reception. It was opened on 2 March 2011.", "2019-05-24"),
    ],
)
def test_the_day_in_a_name_or_of_the_page_is_not_the_day(told: str, date: str | None) -> None:
    found = extract(f"{told} Ann Lee gave a speech.").event.date
    assert (found and found.value) == date


@pytest.mark.parametrize(
    ("told", "city"),
    [
        ("The concert was given on 4 June 2021. The next concert will be on 3 July 2021 in Leeds.", None),
        ("The march ended on Sunday. In Paris, a similar march had been banned.", None),
        ("Rotary gala, York, Friday 4 June 2021\nThe first gala was held on 3 May 1998 in Hull.", "York"),
        ("The gala was held last Friday. Photographs will be shown at the library in Hull on 3 May 2027.", None),
        ("At the tribunal on Friday Bo Ek testified that Jago Dunn had addressed the crowd in Lyon.", None),
        ("The wedding was on Saturday. Bo Ek read a telegram from Jago Dunn in Perth, and told a joke.", None),
        ("The concert took place on Friday. 3,000 had marched in Leeds the week before.", None),
        ("The supper took place in York on Friday.", "York"),
    ],
)
def test_the_town_of_something_else_is_not_the_town(told: str, city: str | None) -> None:
    found = extract(f"{told} Ann Lee gave a speech.").event.city
    assert (found and found.value) == city


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("The gala on Friday was planned for the Town Hall but took place in the Bull instead.", None),
        ("The concert on Friday was moved from the Town Hall to the Bull because of the flood.", None),
        ("The fair was held in the park instead of the Town Hall.", "park"),
        ("The gala on Friday was held in the Town Hall but ended in the park.", "Town Hall"),
        ("The day was on Friday. The street is named after Bo Ek, who led the strike and spoke at Hyde Park.", None),
        ("The board met on Friday. Mr. Hall and Mrs. Church were elected.", None),
    ],
)
def test_where_it_was_not_is_not_the_place(told: str, place: str | None) -> None:
    found = extract(f"{told} Ann Lee gave a speech.").event.place
    assert (found and found.value) == place


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("On Friday the supper took place. On 3 May 1926 Bo Ek addressed 5,000 dockers in Hull.", None),
        ("The concert took place on Friday. 3,000 had marched in Leeds the week before.", None),
        ("On Friday the charity's supper took place in York. In 2019, 400 guests attended.", None),
        ("On Friday the charity's supper took place in York. It feeds 5,000 families.", None),
        ("The hall, which seats 500, was half empty at the concert on Friday.", None),
        ("The concert took place on Friday. 12,000 people had signed the petition.", None),
        ("The vigil was held on Friday. The floods killed 1,740 people.", None),
        ("The last meeting, on 5 May 2027, was attended by 12 members.", None),
        ("The assembly was attended by 63 men and 88 women.", 151),
        ("On Friday 400 guests attended the supper.", 400),
    ],
)
def test_another_crowd_is_not_the_crowd(told: str, count: int | None) -> None:
    found = extract(f"{told} Ann Lee gave a speech.").event.attendance
    assert (found and found.value) == count


def test_a_name_behind_a_form_of_address_is_a_person_whatever_else_it_means() -> None:
    report = extract("The dinner took place on Friday. Mr. Hall gave a talk. Mrs. A. Church sang. It was at Lee Hall.")
    assert {person.name for person in report.people} == {"Mr. Hall", "Mrs. A. Church"}
    assert [str(item.kind) for item in report.programme] == ["speech", "performance"]


def test_a_scheduled_meeting_that_began_was_not_only_planned_to() -> None:
    start = extract("On 4 May 2021 the regularly scheduled council meeting began at 3:30pm.").event.start_time
    assert start
    assert (start.value, start.note) == ("15:30", None)
    planned = extract("On 4 May 2021 the council meeting was scheduled to begin at 3:30pm.").event.start_time
    assert planned
    assert planned.note == "planned"


def test_a_street_is_neither_a_town_nor_somebody() -> None:
    found = extract("On 4 May 2021 we marched from the club to the cenotaph in George St on a fine day.")
    assert found.event.city is None
    assert found.people == ()


def test_an_hour_is_no_number_of_people() -> None:
    trace = Trace()
    pipeline.extract("We met at 11am, at 11.30 p.m. and at 9 o’clock; 40 came.", trace=trace)
    assert trace.reading
    assert [count.value for count in counts(trace.reading.passage)] == [40]
