"""What somebody says who is not named is said by nobody who is named beside it."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_BY_NOBODY = (
    "One furious tenant told chairman Councillor Bo Ek: “What is the point of a pier? It is a farce.”",
    "“You have not taken the lead,” one member of the audience said. Ann Lee, the mayor, was away.",
)


@pytest.mark.parametrize("text", _BY_NOBODY)
def test_nobody_named_said_it(text: str) -> None:
    assert extract(text).statements == ()


def test_who_is_named_said_it() -> None:
    report = extract("Bo Ek told Ann Lee: “The pier is a farce, and it is shut.”")
    assert [report.person(one.speaker or "").name for one in report.statements] == ["Bo Ek"]
