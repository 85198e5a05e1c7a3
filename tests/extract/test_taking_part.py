"""How people took part, weighed: what rules say of it, and what weights make of that."""

from __future__ import annotations

import pytest

from viewer.extract import explaining, extract, pipeline, weighing
from viewer.extract.proposing import taking_part
from viewer.extract.proposing.taking_part import BY, HOW, WAS_THERE
from viewer.extract.trace import Trace
from viewer.extract.weighing import ALWAYS, Weights
from viewer.report.model import Source

pytestmark = pytest.mark.usefixtures("other_weights")

_PARTS = ("in person", "online", "message", "not stated", "mentioned")
_THERE = "Among those present were Ann Lee and Bo Ek. The choir sang."


def _weigh(**changed: Weights) -> None:
    """Weigh by what rules say, and by what is ``changed`` of a participation (``in_person``)."""
    weights: dict[str, dict[str, float]] = {f"{HOW}{part}": {ALWAYS: -4.0, f"part={part}": 8.0} for part in _PARTS}
    weights[f"{HOW}mentioned"]["part=absent"] = 8.0
    for part, added in changed.items():
        weights[HOW + part.replace("_", " ")] |= added
    weighing.use("people", {**weights, WAS_THERE: {ALWAYS: 9.0}})


def _told(text: str) -> dict[str, tuple[str, str]]:
    return {person.name: (person.participation, person.part.by) for person in extract(text).people}


def test_what_a_rule_says_and_is_likely_is_told_as_the_rules() -> None:
    _weigh()
    assert _told(_THERE) == dict.fromkeys(("Ann Lee", "Bo Ek"), ("in person", "presence.there"))


def test_who_is_only_named_took_part_where_that_is_likely() -> None:
    """Whoever a rule says to be absent is not thereby absent no more."""
    _weigh(in_person={"word=carve": 9.0}, mentioned={"word=carve": -9.0})
    text = "The choir sang. Ann Lee had carved the chairs. Bo Ek did not come."
    assert _told(text) == {"Ann Lee": ("in person", BY), "Bo Ek": ("absent", "absence.absent")}


def test_who_was_there_by_a_rule_is_only_mentioned_where_that_is_likely() -> None:
    _weigh(mentioned={"word=choir": 9.0, "word=present": 9.0})
    assert _told(_THERE) == dict.fromkeys(("Ann Lee", "Bo Ek"), ("mentioned", BY))


def test_who_does_something_is_not_only_mentioned() -> None:
    _weigh(mentioned={"word=speak": 9.0, "word=eel": 9.0})
    assert _told("The bakers met in Lund. Ann Lee spoke about eels.")["Ann Lee"][0] == "in person"


def test_the_dead_take_no_part_however_likely() -> None:
    _weigh(in_person={ALWAYS: 9.0})
    told = _told("Bo Ek thanked his late teacher, Ann Lee. The choir sang.")
    assert told["Ann Lee"] == ("mentioned", "absence.dead")


@pytest.mark.parametrize("virtual", [True, False])
def test_where_others_are_online_so_is_who_took_part(virtual: bool) -> None:
    _weigh(in_person={"word=carve": 9.0}, mentioned={"word=carve": -9.0})
    text = f"The club held a {'virtual' if virtual else 'long'} meeting. Bo Ek spoke. Ann Lee had carved the chairs."
    assert _told(text)["Ann Lee"] == ("online" if virtual else "in person", BY)


def test_without_weights_rules_tell_it() -> None:
    weighing.use("people", {WAS_THERE: {ALWAYS: 9.0}})
    trace = Trace()
    pipeline.extract(_THERE, trace=trace)
    assert [trace.chance_of_part(person) for person in range(2)] == [None, None]


def test_why_is_told() -> None:
    _weigh()
    lines = [line.strip() for line in explaining.explain(_THERE, Source(), None, "person", 0)[0]]
    assert "weighed: in person: 0.93: part=in person +8.00, always -4.00" in [line[:63] for line in lines]


def test_who_is_absent_is_asked_about_as_who_is_only_mentioned() -> None:
    assert taking_part.question("absent") == taking_part.question("mentioned") == f"{HOW}mentioned"


@pytest.mark.parametrize(("event", "part"), [("webinar", "online"), ("seminar", "in person")])
def test_nobody_is_at_a_webinar_in_person(event: str, part: str) -> None:
    _weigh(in_person={"word=speak": 9.0})
    assert _told(f"The club held a {event}. Bo Ek spoke.")["Bo Ek"][0] == part


@pytest.mark.parametrize(
    ("lead", "part"),
    [
        ("The meetup took place on May 22, 2020, online due to the storm.", "online"),
        ("The meetup took place on May 22, 2020, in Lund, after an online survey of the year before.", "in person"),
    ],
)
def test_an_event_that_took_place_online(lead: str, part: str) -> None:
    assert _told(f"{lead} Ann Lee spoke about eels.")["Ann Lee"][0] == part


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Bo Ek addressed the rally in Lund. (Ann Lee/Northern Press)", "mentioned"),
        ("Bo Ek addressed the rally in Lund. (Photo: Ann Lee)", "mentioned"),
        ("Bo Ek spoke at the rally in Lund.\n\n— Ann Lee, Lund", "mentioned"),
        ("Bo Ek spoke at the rally in Lund. Photograph: Quill/Ann Lee", "mentioned"),
        ("Bo Ek and Ann Lee (Quill League/Northern Union) came to the rally in Lund.", "in person"),
        ("Bo Ek spoke at the rally in Lund. Photo: Cy Dow with Ann Lee.", "in person"),
    ],
)
def test_who_took_a_picture_or_wrote_the_report_is_only_mentioned(text: str, part: str) -> None:
    _weigh(in_person={ALWAYS: 9.0}, mentioned={ALWAYS: -12.0})
    assert _told(text)["Ann Lee"][0] == part


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Hundreds gathered to commemorate Ann Lee, who was gunned down in 1987. Bo Ek spoke.",
            {"Ann Lee": "mentioned"},
        ),
        ("The crowd in Lund mourned Ann Lee. Bo Ek spoke.", {"Ann Lee": "mentioned"}),
        ("They commemorated Ann Lee's visit. Ann Lee spoke in Lund.", {"Ann Lee": "in person"}),
        (
            "Cy Dorn was murdered. Guests were Dorn's widow, Ada Dorn, and Bo Ek. Dorn's widow, Ada Dorn, spoke.",
            {"Cy Dorn": "mentioned", "Ada Dorn": "in person"},
        ),
    ],
)
def test_whom_a_crowd_commemorates_is_dead_and_a_widow_is_not(text: str, parts: dict[str, str]) -> None:
    _weigh(in_person={ALWAYS: 9.0})
    told = _told(text)
    assert {name: told[name][0] for name in parts} == parts
