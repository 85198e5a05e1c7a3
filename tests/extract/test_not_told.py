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


@pytest.mark.parametrize(
    ("told", "acts"),
    [
        ("The medal was awarded not to Bo Ek but to Jago Dunn.", {"award: Jago Dunn"}),
        ("The medal was given to Jago Dunn, not Bo Ek.", {"award: Jago Dunn"}),
        ("Not Bo Ek but Jago Dunn gave the speech.", {"speech: Jago Dunn"}),
        ("It was not Bo Ek but Jago Dunn who gave the speech.", {"speech: Jago Dunn"}),
        ("The motion was proposed not by Ann Lee but by Bo Ek.", {"statement: Bo Ek"}),
        ("Not only Bo Ek but also Jago Dunn gave a speech.", {"speech: Bo Ek", "speech: Jago Dunn"}),
        ("Neither Bo Ek nor Jago Dunn spoke.", set()),
        ("Did Bo Ek give a speech? No.", set()),
        ("No one sang.", set()),
        ("Nobody danced and no one sang.", set()),
        ("The dinner was closed by none other than Bo Ek.", {"closing: Bo Ek"}),
        ("Without Bo Ek having spoken, the dinner ended.", set()),
        ("Bo Ek gave a talk, and no guest left the hall.", {"speech: Bo Ek"}),
    ],
)
def test_who_is_said_not_to_have_done_it_did_not(told: str, acts: set[str]) -> None:
    report = extract(f"The Quill Lane Rowers held their dinner in Leeds on 3 May 2024. {told}")
    names = {person.id: person.name for person in report.people}
    found = {f"{i.kind}: {', '.join(names[p.id] for p in i.participants)}" for i in report.programme}
    assert found == acts


@pytest.mark.parametrize("told", ["Not Bo Ek but Jago Dunn gave the speech.", "Neither Bo Ek nor Jago Dunn sang."])
def test_who_is_only_named_as_who_it_was_not_is_not_said_to_be_there(told: str) -> None:
    report = extract(f"The Quill Lane Rowers held their dinner in Leeds on 3 May 2024. {told}")
    assert {person.participation for person in report.people if person.name == "Bo Ek"} == {"mentioned"}


@pytest.mark.parametrize(
    ("told", "date", "end"),
    [
        ("The dinner was held on the eve of 3 May 2024.", None, None),
        ("The dinner was held the day before 3 May 2024.", None, None),
        ("The dinner was held a week after 3 May 2024.", None, None),
        ("The dinner was not held on 3 May 2024.", None, None),
        ("The dinner was postponed from 3 May to 10 May 2024.", "2024-05-10", None),
        ("The dinner was held not on 3 May but on 10 May 2024.", "2024-05-10", None),
        ("The dinner was to be held on 3 May 2024 but was held on 10 May 2024.", "2024-05-10", None),
        ("The fair was held from 3 May to 10 May 2024.", "2024-05-03", "2024-05-10"),
    ],
)
def test_another_day_is_not_the_day(told: str, date: str | None, end: str | None) -> None:
    event = extract(f"{told} Ann Lee, the treasurer, gave a speech.").event
    assert (event.date and event.date.value, event.date_end and event.date_end.value) == (date, end)


@pytest.mark.parametrize(
    ("told", "date", "start"),
    [
        ("The film Hoje (Today) was shown at the gala on 3 May 2024.", "2024-05-03", None),
        ("The gala was held yesterday, as the paper Leeds Today said.", "2024-05-20", None),
        ("Today the gala was held.", "2024-05-21", "15:40"),
    ],
)
def test_the_line_of_a_posting_tells_no_day_and_no_hour(told: str, date: str, start: str | None) -> None:
    event = extract(f"Gala Night\n\nIn Leeds, News on May 21, 2024 at 3:40 pm\n\n{told} Ann Lee gave a speech.").event
    assert (event.date and event.date.value, event.start_time and event.start_time.value) == (date, start)


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("did not begin at 7", None),
        ("did not begin at 7 pm but at 8 pm", "20:00"),
        ("began not at 7 pm but at 8 pm", "20:00"),
        ("began at 12 o'clock at night", "00:00"),
        ("began at half past twelve at night", "00:30"),
        ("began at 2 o'clock at night", "02:00"),
        ("began at 9 o'clock at night", "21:00"),
        ("began at 12 o'clock", "12:00"),
    ],
)
def test_another_hour_is_not_the_hour(told: str, start: str | None) -> None:
    found = extract(f"The vigil of the Quill Lane Rowers was held on 3 May 2024. It {told}.").event.start_time
    assert (found and found.value) == start


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Bo Ek, not the chair but a guest, gave a speech.", None),
        ("Bo Ek, never a mayor, gave a speech.", None),
        ("Bo Ek, no longer the chair, gave a speech.", None),
        ("The same chair, Bo Ek, gave a speech.", None),
        ("Bo Ek, who will become director of the museum, gave a speech.", None),
        ("Bo Ek will be the director of the museum. Bo Ek gave a speech.", None),
        ("Ann Lee was elected chair, not Bo Ek.", None),
        ("Bo Ek, formerly mayor of Leeds, gave a speech.", "formerly mayor of Leeds"),
        ("Bo Ek, who was formerly a mayor, gave a speech.", "formerly a mayor"),
        ("Bo Ek, soon to be director of the museum, gave a speech.", "soon to be director of the museum"),
        ("Bo Ek, a former mayor, gave a speech.", "former mayor"),
        ("Bo Ek, who was to be guest of honour, did not come.", "guest of honour"),
    ],
)
def test_what_somebody_is_not_is_no_role(told: str, role: str | None) -> None:
    report = extract(f"The Quill Lane Rowers held their dinner in Leeds on 3 May 2024. {told}")
    found = next(person.role for person in report.people if person.name == "Bo Ek")
    assert (found and found.value) == role


def test_an_office_that_ends_a_sentence_belongs_to_nobody_in_the_next() -> None:
    told = "The minutes were read by the Secretary. Giorgos Papanikos thanked the members."
    (person,) = extract(f"The Quill Lane Rowers met in Leeds on 3 May 2024. {told}").people
    assert (person.name, person.role, person.variants) == ("Giorgos Papanikos", None, ())


def test_a_hyphen_before_a_name_is_no_part_of_it() -> None:
    report = extract("Ann Lee gave a speech about the boats.\n\n-Sven Furmann")
    assert [person.name for person in report.people] == ["Ann Lee", "Sven Furmann"]


def test_who_was_re_elected_was_elected_again() -> None:
    told = "Re-elected chair Jago Dunn gave a speech. Bo Ek was re-elected treasurer."
    report = extract(f"The Quill Lane Rowers met in Leeds on 3 May 2024. {told}")
    assert [person.role and person.role.value for person in report.people] == ["Re-elected chair", "treasurer"]
    assert [item.title for item in report.programme if item.kind == "other"] == ["re-elected treasurer"]


@pytest.mark.parametrize("body", ["USAID GeoCenter", "MapAid GeoInstitute"])
def test_a_body_called_by_one_word_made_of_two_is_nobody(body: str) -> None:
    report = extract(f"The Mapping Day was held on 3 May 2024. Ann Lee from {body} gave a talk. {body} spoke of maps.")
    assert [person.name for person in report.people] == ["Ann Lee"]


def test_a_surname_with_a_capital_within_is_a_name() -> None:
    report = extract("The Rowers met on 3 May 2024. Ann MacHall gave a talk. Bo DeChurch spoke of maps.")
    assert [person.name for person in report.people] == ["Ann MacHall", "Bo DeChurch"]


@pytest.mark.parametrize(
    "told",
    [
        "Bo Ek, announced in the programme, did not make the trip.",
        "Bo Ek stayed at home.",
        "Bo Ek cried off.",
        "Bo Ek was due to speak but pulled out.",
        "Bo Ek was caught by a cold.",
        "Sadly, Bo Ek was ill.",
        "Present: A. Lunn, B. Kerr. Not present: Bo Ek.",
        "\n\n9.00 Welcome – Ann Lee\n\n9.30 Lecture – Bo Ek (cancelled)\n\n10.30 Lecture – Jago Dunn",
        "\n\n9.00 Welcome – Ann Lee\n\n9.30 Lecture – Cy Dow, replacing Bo Ek\n\n10.30 Lecture – Jago Dunn",
    ],
)
def test_who_is_told_not_to_have_come_was_not_there(told: str) -> None:
    report = extract(f"The Quill Lane Rowers held their dinner in Leeds on 3 May 2024. {told}")
    assert {person.participation for person in report.people if person.name == "Bo Ek"} == {"absent"}
    absent = {person.id for person in report.people if person.name == "Bo Ek"}
    assert not any(one.id in absent for item in report.programme for one in item.participants)


@pytest.mark.parametrize("told", ["Bo Ek stayed to the end.", "Bo Ek withdrew his motion."])
def test_who_is_told_to_have_left_nothing_was_there(told: str) -> None:
    report = extract(f"The Quill Lane Rowers held their dinner in Leeds on 3 May 2024. {told}")
    assert "absent" not in {person.participation for person in report.people}


@pytest.mark.parametrize(
    ("told", "acts"),
    [
        ("Bo Dunn died in 1993. He lit a candle.", [("ceremony", [])]),
        ("Ann Lee remembered Bo Dunn, who was killed in 1993. She lit a candle.", [("ceremony", ["Ann Lee"])]),
    ],
)
def test_a_pronoun_tells_no_act_of_the_dead(told: str, acts: list[tuple[str, list[str]]]) -> None:
    report = extract(f"A vigil was held in Leeds on 3 May 2024. {told}")
    found = [(str(i.kind), [report.person(p.id).name for p in i.participants]) for i in report.programme]
    assert [one for one in found if one[0] == "ceremony"] == acts
