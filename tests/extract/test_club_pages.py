"""What pages of clubs, schools and newspapers tell of their dinners, openings and prize-givings."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_LUNCH = (
    "Over 140 bakers and guests attended the annual Founders Fellows lunch at The Grange in Long Tarlow on Sunday. The"
    " speaker for the event today was Ann Lee. She talked about the challenges of baking. Bo Ek thanked her."
)
_FAIR = "The Quill Lane Fair was held in Leeds on 3 May 2024."


def _acts(told: str) -> set[str]:
    report = extract(f"{_FAIR} {told}")
    names = {person.id: person.name for person in report.people}
    return {f"{i.kind}: {', '.join(names[p.id] for p in i.participants)}" for i in report.programme}


def _parts(told: str) -> dict[str, str]:
    return {person.name: str(person.participation) for person in extract(f"{_FAIR} {told}").people}


def _roles(told: str) -> dict[str, str | None]:
    return {person.name: person.role and person.role.value for person in extract(f"{_FAIR} {told}").people}


def test_who_is_represented_has_no_act_that_their_deputy_did() -> None:
    told = "In her address, President of the League, Ann Lee, represented by Bo Ek, thanked the bakers."
    assert _acts(told) == {"speech: Bo Ek"}
    welcome = (
        "In her welcome address, the principal, Mrs Ann Lee, represented by the cook, Mr Bo Ek, praised the staff."
    )
    assert _acts(welcome) == {"opening: Bo Ek"}
