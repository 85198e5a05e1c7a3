"""What is likely by its words, and yet told as nobody's act: what lies ahead, a delegation's head, chairs, votes."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_NOTHING = (
    "The tour will be led by Ms Ann Lee, Mayor of Northby. Bo Ek spoke at the meeting.",
    "Led by the treasurer Ann Lee, the delegation is made up of four bakers. Bo Ek spoke at the welcome.",
    "Northland was represented by Minister Ann Lee. Bo Ek spoke at the opening of the meeting.",
    "President Ann Lee handed over to Bo Ek, who spoke about eels.",
    "The first item was the Reeds Bill, introduced by Representative Ann Lee. Bo Ek spoke against it.",
    "Ms. Ann Lee, secretary of our club, hosted the meeting and Mr. Bo Ek gave a speech.",
)
_SOMETHING = (
    ("The march was led by Ann Lee. Bo Ek spoke.", "other"),
    ("Prayers were led by Ann Lee. Bo Ek spoke.", "ceremony"),
    ("Ann Lee chaired the session and spoke about reeds. Bo Ek spoke.", "speech"),
)


def _kinds(text: str, name: str) -> list[str]:
    report = extract(text)
    return [item.kind for item in report.programme if any(report.person(p.id).name == name for p in item.participants)]


@pytest.mark.parametrize("text", _NOTHING)
def test_no_act_of_hers(text: str) -> None:
    assert _kinds(text, "Ann Lee") == []
    assert _kinds(text, "Bo Ek") == ["speech"]


@pytest.mark.parametrize(("text", "kind"), _SOMETHING)
def test_an_act_of_hers(text: str, kind: str) -> None:
    assert _kinds(text, "Ann Lee") == [kind]
