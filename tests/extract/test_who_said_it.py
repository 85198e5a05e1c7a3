"""Who said what is quoted or told, where another name stands nearer to it."""

from __future__ import annotations

import pytest

from viewer.extract import extract


def said(text: str) -> list[tuple[str, str]]:
    report = extract(text)
    found = report.statements
    return [(report.person(one.speaker).name if one.speaker else "", str(one.cue.value)) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Miss Ann Orr gave a talk on Friday. Ernest Bevin addressed the dockers in 1926, she said.",
            ("Ann Orr", "said"),
        ),
        (
            "Prof. Ida Stan spoke about lamps. Asked by Jonas Ek whether they should be burnt, she answered: “No.”",
            ("Ida Stan", "answered"),
        ),
        (
            "Mrs. Roth laid a wreath. She recalled Hatice Demir and Saime Demir, and demanded: “No more.”",
            ("Mrs. Roth", "demanded"),
        ),
        ("The hearing was on Friday. Jenna Moss: “There are no plans.” Tom Hale asked about tea.", ("Jenna Moss", ":")),
    ],
)
def test_a_statement_is_of_who_said_it(text: str, expected: tuple[str, str]) -> None:
    assert expected in said(text)
    assert len([one for one in said(text) if one[1] == expected[1]]) == 1


def test_what_is_shouted_from_the_crowd_is_not_of_who_spoke_before() -> None:
    report = extract(
        "“I will not sign,” said Ignatius Pell. A woman in the crowd shouted: “We have had your word before!”"
    )
    words = [" ".join(map(report.words, one.spans)) for one in report.statements if one.speaker is not None]
    assert words == ["“I will not sign,”"]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody heard Dr. Ida Pratt speak.",
        "We never heard Tom Lunn sing.",
        "Nobody saw Mrs. Kerr open the hall.",
        "Lou Carr very nearly gave a speech.",
        "Tom Hale almost sang.",
    ],
)
def test_what_nobody_heard_or_what_nearly_happened_is_no_act(text: str) -> None:
    assert not extract(f"The club met on Friday in Lowick. {text}").programme


def test_a_march_that_set_off_at_an_hour_began_then() -> None:
    start = extract("The march set off from the square at 10.30 a.m., half an hour late.").event.start_time
    assert start is not None
    assert (start.value, start.note) == ("10:30", None)


def test_one_of_several_who_was_online_makes_nobody_else_so() -> None:
    report = extract(
        "A panel followed with Dr. Hanne Lille (Bergen), Jonas Ek (Kalmar) and Maja Ilves (Tartu, online)."
    )
    assert {person.name: str(person.participation) for person in report.people}["Maja Ilves"] == "online"
    assert not any(item.tags for item in report.programme)
