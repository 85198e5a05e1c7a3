"""What pages of clubs, schools and newspapers tell of their dinners, openings and prize-givings."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_LUNCH = (
    "Some 90 bakers and friends attended the yearly Founders Guild lunch at The Grange in Long Tarlow on Sunday. The"
    " speaker at the lunch today was Ann Lee. She talked about the challenges of baking. Bo Ek thanked her."
)
_FAIR = "The Quill Lane Fair was held in Leeds on 3 May 2024."


def _acts(told: str) -> set[str]:
    report = extract(f"{_FAIR} {told}")
    names = {person.id: person.name for person in report.people}
    return {f"{i.kind}: {', '.join(names[p.id] for p in i.participants)}" for i in report.programme}


def _parts(told: str) -> dict[str, str]:
    return {person.name: str(person.participation) for person in extract(f"{_FAIR} {told}").people}


def _roles(told: str) -> dict[str, str | None]:
    people = extract(f"{_FAIR} {told}").people
    return {person.name: None if person.role is None else str(person.role.value) for person in people}


@pytest.mark.parametrize(
    "told",
    [
        "In the absence of the mayor, Ann Lee cut the ribbon.",
        "Similar to the chairman, Ann Lee cut the ribbon.",
        "Along with the treasurer, Ann Lee cut the ribbon.",
        "On behalf of the mayor, Ann Lee cut the ribbon.",
    ],
)
def test_in_whose_place_somebody_acts_is_not_what_they_are(told: str) -> None:
    assert _acts(told) == {"ceremony: Ann Lee"}
    assert (_parts(told), _roles(told)) == ({"Ann Lee": "in person"}, {"Ann Lee": None})


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("After a song by the organist, Ann Lee, there was tea.", "organist"),
        ("At the organ sat the mayor, Ann Lee.", "mayor"),
        ("The mayor, Ann Lee spoke.", "mayor"),
        ("In his address, the Chief Guest, Dr Ann Lee spoke of eels.", "Chief Guest"),
    ],
)
def test_what_a_name_behind_a_comma_tells_is_kept(told: str, role: str) -> None:
    assert _roles(told) == {"Ann Lee": role}


def test_who_is_told_to_have_died_took_no_part_and_who_excused_themselves_sent_no_message() -> None:
    told = (
        "Dora Thistle reported the deaths of three members - Bo Ek, Jago Dunn and Rosa Pim - and the choir sang."
        " Apologies were received from Tarquin Roe, Peg Copley and Zara Hay."
    )
    parts = _parts(told)
    assert {parts[name] for name in ("Bo Ek", "Jago Dunn", "Rosa Pim")} == {"mentioned"}
    assert {parts[name] for name in ("Tarquin Roe", "Peg Copley", "Zara Hay")} == {"absent"}
    assert not any(name in act for act in _acts(told) for name in ("Ek", "Jago", "Rosa", "Tarquin", "Peg", "Zara"))


@pytest.mark.parametrize(
    ("told", "part"),
    [
        ("Ann Lee was joined by Councillor Bo Ek.", "in person"),
        ("Ann Lee, joined by her sons, lit the lamp.", "in person"),
        ("Ann Lee joined by video link and spoke of eels.", "online"),
        ("Ann Lee joined by phone and spoke of eels.", "online"),
    ],
)
def test_who_was_joined_by_somebody_was_there(told: str, part: str) -> None:
    assert _parts(told)["Ann Lee"] == part


def test_who_is_represented_has_no_act_that_their_deputy_did() -> None:
    told = "In her address, President of the League, Ann Lee, represented by Bo Ek, thanked the bakers."
    assert _acts(told) == {"speech: Bo Ek"}
    welcome = (
        "In her welcome address, the principal, Mrs Ann Lee, represented by the cook, Mr Bo Ek, praised the staff."
    )
    assert _acts(welcome) == {"opening: Bo Ek"}


@pytest.mark.parametrize(
    ("told", "acts"),
    [
        ("Ann Lee took the stage to collect the cup.", {"award: Ann Lee"}),
        ("Ann Lee took the stage to present the prizes to the winners.", {"award: Ann Lee"}),
        ("Ann Lee took the stage to present Bo Ek with the cup.", {"award: Ann Lee, Bo Ek"}),
        ("Ann Lee took the stage to thank the bakers.", {"speech: Ann Lee"}),
        ("Ann Lee took the stage. She thanked the bakers.", {"speech: Ann Lee"}),
    ],
)
def test_who_takes_the_stage_to_do_something_else_gives_no_speech(told: str, acts: set[str]) -> None:
    assert _acts(told) == acts


def test_what_is_made_and_not_said_is_no_statement() -> None:
    told = "Ann Lee made history as the first winner from Lund, taking home the cup. Bo Ek made the case for a pier."
    report = extract(f"{_FAIR} {told}")
    assert [report.person(one.speaker).name for one in report.statements if one.speaker is not None] == ["Bo Ek"]


@pytest.mark.parametrize(
    ("text", "title", "city"),
    [
        ("Friday, 3 May 2024\n\nOver 90 bakers came to a dinner in Tarlow on Friday. Ann Lee spoke.", None, "Tarlow"),
        (
            f"Monday, 4 March 2013\n\nFounders Guild Lunch 3rd March\n\n{_LUNCH}",
            "Founders Guild Lunch 3rd March",
            "Long Tarlow",
        ),
        ("Summer Lunch 3rd May\n\nOver 90 bakers came to a lunch at the Grange Hotel in Tarlow.", None, None),
        ("Prize Giving 3 May 2024\n\nThe prizes were given by Ann Lee in the hall.", None, None),
        ("3 May 2024\n\nTarlow Flower Show 2024\n\nThe cups were given by Ann Lee.", "Tarlow Flower Show 2024", None),
        ("Tarlow 3 May 2024\n\nThe prizes were given by Ann Lee in the hall.", None, "Tarlow"),
    ],
)
def test_a_line_with_a_date_is_neither_title_nor_town(text: str, title: str | None, city: str | None) -> None:
    event = extract(text).event
    assert (event.title and event.title.value) == title
    assert (event.city and event.city.value) == city


@pytest.mark.parametrize(
    ("told", "part"),
    [
        ("A portrait of Senator Bo Ek was unveiled at the ceremony by Mayor Ann Lee. The guests sang.", "mentioned"),
        ("The monument to General Bo Ek was blessed by Bishop Ann Lee.", "mentioned"),
        ("A portrait of Bo Ek was unveiled by Ann Lee. Bo Ek thanked the bakers.", "in person"),
    ],
)
def test_whom_a_work_shows_was_there_only_where_more_is_told_of_them(told: str, part: str) -> None:
    assert _parts(told)["Bo Ek"] == part
    assert _parts(told)["Ann Lee"] == "in person"


def test_a_venue_ends_neither_in_an_event_nor_in_the_midst_of_a_name() -> None:
    text = (
        "The 7th Bakers dinner on Saturday was a joy. All longed for the Bakers Hall of Fame Grand Opening this May,"
        " and diners were happy to meet old friends. Ann Lee spoke."
    )
    place = extract(text).event.place
    assert place is None or place.value == "Hall of Fame"


def test_whose_kin_somebody_is_was_not_there_for_that() -> None:
    told = "Among the guests were Bo Ek and Jago Roe, grandson of the poet’s sister, Sabina, who lives in Lund."
    assert _parts(told) == {"Bo Ek": "in person", "Jago Roe": "in person", "Sabina": "mentioned"}


def test_whom_it_was_good_to_see_was_there() -> None:
    assert _parts("It was very nice to welcome Zoe Dunn at last.") == {"Zoe Dunn": "in person"}


def test_who_spoke_where_is_told_below_gave_one_speech() -> None:
    told = (
        "\n\nGovernor Bo Ek urged farmers to plant trees.\n\nEk was speaking at the opening of a school on Friday.\n\n"
        "Ann Lee sang."
    )
    assert sum(i.kind == "speech" for i in extract(f"{_FAIR} {told}").programme) == 1


def test_a_time_beside_a_name_tells_nothing_of_when_they_did_it() -> None:
    told = "Ann Lee, our graduate from last year, presented this certificate to Bo Ek."
    assert _acts(told) == {"award: Ann Lee, Bo Ek"}


def test_who_is_presented_by_somebody_heard_no_speech_of_theirs() -> None:
    told = "Karl Toom spoke last, after being presented by his niece Ida."
    assert _acts(told) == {"speech: Karl Toom"}
    assert _acts("The plan was adopted after being presented by Ann Lee.") == {"speech: Ann Lee"}


def test_gods_and_their_rites_are_no_guests() -> None:
    told = (
        "The guests lit a lamp before Goddess Saraswati and the day began with Saraswati Vandana. Lord Ganesha was"
        " garlanded. Vandana Rao, Krishna Menon and Lord Ashley spoke."
    )
    assert set(_parts(told)) == {"Vandana Rao", "Krishna Menon", "Lord Ashley"}


def test_offices_of_several_and_letters_of_parties() -> None:
    told = "He swore in two of his colleagues, Judges Ann B. Lee and Bo T. Ek. William Roe (R) and Dora Pim (D) bowed."
    roles = _roles(told)
    assert {"Ann B. Lee", "Bo T. Ek"} <= set(roles)
    assert (roles["William Roe"], roles["Dora Pim"]) == (None, None)


def test_whence_somebody_came_is_not_the_town() -> None:
    text = (
        "The dinner was held at the Mill Inn. This year Max Dow travelled from Luxembourg and Zoe Dunn came home from"
        " Oslo for it. Ann Lee spoke."
    )
    assert extract(text).event.city is None


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The bakers met on Friday evening in the hall. At 8 o'clock the concert was begun by Ann Lee.", "20:00"),
        ("The bakers met in the hall. At 8 o'clock in the morning the meeting was begun by Ann Lee.", "08:00"),
        ("The bakers met in the hall. At 8 o'clock the meeting was begun by Ann Lee.", "08:00"),
    ],
)
def test_an_hour_of_an_evening_is_after_noon(text: str, start: str) -> None:
    told = extract(text).event.start_time
    assert told is not None
    assert told.value == start


def test_an_organiser_is_named_without_the_dateline() -> None:
    event = extract("April 13, 2021 - Tarn Bakers' Club held a dinner on Friday at the square.").event
    assert [organiser.value for organiser in event.organisers] == ["Tarn Bakers' Club"]
    assert event.place is None or event.place.value == "square"


def test_a_sentence_cut_off_is_no_item_of_a_programme() -> None:
    text = (
        "The hall was full and warm for the whole evening.\n\nTables were laid for all of us.\n\n"
        "Baskets of plums sent to us by Bo Ek, were handed out at a feast that was in part planned"
    )
    assert not [item for item in extract(text).programme if item.kind == "speech"]


def test_a_person_is_neither_venue_nor_organiser() -> None:
    text = "On Sunday 3rd May we gave thanks in a Harvest Service conducted by Mr Olaf Sherwood CBE. Many came."
    event = extract(text).event
    assert (event.place, event.organisers) == (None, ())
    award = extract("The hall was full. A second award was organised by Bo Ek and Ann Lee. It was a joy.").event
    assert award.organisers == ()


def test_who_is_mourned_on_an_anniversary_took_no_part() -> None:
    told = (
        "President Roe led us in commemorating the tenth anniversary of the death of the founder of the town Mzee Jomo"
        " Ek. Bishop Ann Lee led prayers for the guests, the nation and Mzee Ek’s soul."
    )
    report = extract(f"{_FAIR} {told}")
    assert {p.name: str(p.participation) for p in report.people}["Jomo Ek"] == "mentioned"
    assert not report.statements


def test_a_day_long_before_the_last_one_is_not_that_of_the_event() -> None:
    text = (
        "The Great War began on 3rd May 1894 and to thank a poet, Quill School put up a stone for him.\n\n"
        "On 12th October 2014, pupils and parents met at the gate to be welcomed by Mr. Bo Ek."
    )
    told = extract(text).event.date
    assert told is not None
    assert told.value == "2014-10-12"


def test_guests_called_dignitaries_are_named_without_that() -> None:
    told = "Dignitaries T Banu, chairperson; M Krishnan, director; and S Selvan, principal were felicitated."
    assert set(_parts(told)) == {"T Banu", "M Krishnan", "S Selvan"}


def test_whose_plaque_is_unveiled_is_of_no_act() -> None:
    text = (
        "Olaf Quill Weaver Blue Plaque unveiling\n\n"
        "Olaf Quill Weaver plaque unveiling report with pictures of the day\n\n"
        "On 12th October 2014, guests gathered at the mill to be welcomed by Mr. Bo Ek. Olaf Quill Weaver had been a"
        " friend of the mill from 1911 until 1920."
    )
    parts = {person.name: str(person.participation) for person in extract(text).people}
    assert parts == {"Olaf Quill Weaver": "mentioned", "Bo Ek": "in person"}


def test_the_mayor_told_of_before_is_not_the_deputy_mayor() -> None:
    text = (
        "Councillor Pim moved a vote of thanks to the old Mayor.\n\nThe Mayor replied, thanking Councillor Pim.\n\n"
        "The Mayor went on to thank the Deputy Mayor, Councillor Roe. The Mayor also thanked the cooks."
    )
    report = extract(text)
    speakers = {said.speaker for said in report.statements}
    assert not any(person.id in speakers for person in report.people if "Roe" in person.name)
    assert not any("Roe" in report.person(p.id).name for item in report.programme for p in item.participants)
    assert report.event.place is None
    said = extract(f"{_FAIR} Deputy Minister Ann Lee sang. The minister said that it rained.").statements
    assert len(said) == 1


def test_of_which_body_members_are_is_told_as_organiser() -> None:
    text = "Members of the Rotary Club of Tarn celebrated its jubilee with a dinner on 3 May 2019. Ann Lee spoke."
    assert [organiser.value for organiser in extract(text).event.organisers] == ["Rotary Club of Tarn"]
