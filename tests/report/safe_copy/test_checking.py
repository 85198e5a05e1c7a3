"""What the last check finds in something that was made, and what it does not take for a name."""

from __future__ import annotations

import json

import pytest

from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy import Checker, remaining

TEXT = "Ann Lee, Will Hope, Cy van der Dow, Mary Dow-Ek and Bo Lee came. Nobody will hope for rose water."
PEOPLE = ("Ann Lee", "Will Hope", "Cy van der Dow", "Mary Dow-Ek", "Bo Lee")
REPORT = Report(
    TEXT,
    people=tuple(Person(name, name, (Span(at, at + len(name)),)) for name in PEOPLE for at in [TEXT.index(name)]),
)
HIDDEN = PEOPLE[:-1]


@pytest.mark.parametrize(
    ("data", "form"),
    [
        ("by Ann Lee.", "Ann Lee"),
        ("by ann\n    lee.", "ann lee"),
        ("by ANN LEE", "ANN LEE"),
        ("by A\u0301nn L\u00e9e", "Ann Lee"),
        ("by An\u00adn L\u200bee", "Ann Lee"),
        ("by Lee, Ann", "Lee, Ann"),
        ("by A. Lee", "A. Lee"),
        ("by Ann M. Lee", "Ann M. Lee"),
        ("by ann-lee", "ann-lee"),
        ("by @Ann_Lee", "Ann_Lee"),
        ("by annlee@example.org", "annlee"),
        ("by AnnLee", "AnnLee"),
        ("by cy van der dow", "cy van der dow"),
        ("by Dow’s", "Dow"),
        ("pro-Dow", "Dow"),
        ("by WILL HOPE", "WILL HOPE"),
        (json.dumps({"a": ["x\nDow"]}), "Dow"),
        (json.dumps({"Ánn": 1}), "Ann"),
        ('a,b\r\n1,"Dow"\r\n', "Dow"),
        ("<b>Ann</b> <i>Lee</i>", "Ann Lee"),
        ("D<wbr>ow", "Dow"),
        ("D&#111;w", "Dow"),
        ("mary dow\\-ek", "dow-ek"),
        ("urn:x-report:m%C3%A1ry%20dow-ek", "mary dow-ek"),
    ],
)
@pytest.mark.parametrize("encoded", [False, True])
def test_a_form_is_found(data: str, form: str, encoded: bool) -> None:
    assert form in remaining(data.encode() if encoded else data, REPORT, HIDDEN)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.partition(" and ")[2],
        "Bo Lee, LEE, Lee; B. Lee",
        "Bo A. Lee, Person ALee",
        "Hope is what Will gives, and they will hope.",
        "Annual Leeds fleet, Annie, dowry, the dow",
        "van der Yo; A. Yo; C. Yo",
        "We met Bo. Lee sang.",
        "We met Person A. Lee sang.",
        "Programme Speech Person Event Source Title",
        "",
    ],
)
def test_no_false_alarm(data: str) -> None:
    assert remaining(data, REPORT, HIDDEN) == []


@pytest.mark.parametrize("data", ["photos/dow/1.jpg", "by dow@example.org.", '{"a": "@dow"}', "<p>see x/dow/y</p>"])
def test_a_name_written_small_is_found_in_an_address_only(data: str) -> None:
    small = "Dow has a dow, the other dow and two dow."
    report = Report(small, people=(Person("p", "Ann Dow", (Span(0, 3),)),))
    assert remaining(data, report, ["p"]) == ["dow"]
    assert remaining("the dow, and a <b>dow</b><i>x</i>", report, ["p"]) == []


def test_words_that_the_application_says_are_no_alarm_alone() -> None:
    text = "Ann Speech and Bo Person came."
    people = (Person("p1", "Ann Speech", (Span(0, 10),)), Person("p2", "Bo Person", (Span(15, 24),)))
    checker = Checker(Report(text, people=people), ["p1", "p2"])
    assert checker.remaining("Speech by Person A. Programme") == []
    assert checker.remaining("Ann Speech, bo person") == ["Ann", "Ann Speech", "bo person"]


def test_each_form_is_told_once() -> None:
    assert remaining("Dow Dow dow", REPORT, HIDDEN) == ["Dow"]
