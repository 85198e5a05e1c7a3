"""Names as other languages inflect them, parted at the end of a line, in letters that only look like theirs."""

from __future__ import annotations

import pytest

from tests.report.safe_copy.making import hide, report
from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy import remaining, safe_copy


@pytest.mark.parametrize(
    ("name", "text", "safe"),
    [
        ("Odi Zama", "Fjala e Zamës, Zamën.", "Fjala e [name], [name]."),
        ("Jan Dowák", "Dowáková, Dowákovi; Janík.", "[name], [name]; Janík."),
        ("Bo Dowter", "The Dowters, Bo’s Dowters, many Dowters.", "The [name], Person A’s [name], many [name]."),
        ("Bo Lee", "Leeds, Leea, Leeova", "Leeds, Leea, Leeova"),
        ("Bo Roman", "Romania, a Roman", "Romania, a [name]"),
        ("مریم دوور", "دوورها و دوور", "[name] و Person A"),
    ],
)
def test_endings(name: str, text: str, safe: str) -> None:
    assert hide(report(f"{name} came.\n\n{text}", (name,))) == f"Person A came.\n\n{safe}"


def test_an_ending_makes_nobody_of_somebody_who_stays() -> None:
    model = report("Jan Dowák and Ida Dowáková came. Dowáková sang.", ("Jan Dowák",), ("Ida Dowáková",))
    assert hide(model) == "Person A and Ida Dowáková came. Dowáková sang."


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("the Dow- ser sang", "the [name] sang"),
        ("Mia Dow-\nser sang", "Person A sang"),
        ("\u041cia D\u043ewser sang", "Person A sang"),
        ("DOWS\u0395R", "Person A"),
        ("Bia Dow- ser", "Bia Person A"),
        ("dow- ser, \u0434\u043ewser", "dow- ser, \u0434\u043ewser"),
    ],
)
def test_parted_and_in_letters_that_look_alike(text: str, safe: str) -> None:
    model = report(f"Mia Dowser came.\n\n{text}", ("Mia Dowser",))
    assert hide(model) == f"Person A came.\n\n{safe}"
    assert bool(remaining(text, model, ["p1"])) == (text != safe)


def test_initials_and_a_surname_behind_a_given_name() -> None:
    text = "Mia M. Dowser sang. Mia. M. Dowser danced. Mia M. Hall was full."
    safe = "Person A came. Person A sang. Person A. M. Dowser danced. Person A M. Hall was full."
    assert hide(report(f"Mia came. {text}", ("Mia",))) == safe


@pytest.mark.parametrize(
    ("name", "variant", "text", "safe"),
    [
        ("Ann Lee", "Ann Lee (Kenya)", "Dow & Bo Kenya, from Kenya. Lee", "Dow & Bo Kenya, from Kenya. Person A"),
        ("Ann Lee", "Ann Lee (Mayor of Dowby)", "Dowby and Lee", "Dowby and Person A"),
        ("Ann Lee", "Ann Lee (Annie)", "So Annie", "So Person A"),
        (
            "Ann Kenya",
            "Ann Kenya",
            "Dow Kenya, in Kenya. So Kenya, Mrs Kenya",
            "Dow Kenya, in Kenya. So Person A, Mrs Person A",
        ),
    ],
)
def test_a_country_is_changed_for_nobody(name: str, variant: str, text: str, safe: str) -> None:
    spans = (Span(0, len(variant)),)
    model = Report(f"{variant} came. {text}.", people=(Person("p1", name, spans, (variant,)),))
    copy = safe_copy(model, ["p1"]).report.text
    assert copy == f"Person A came. {safe}."
    assert remaining(copy, model, ["p1"]) == []
