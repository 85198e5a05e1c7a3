"""A report told by what it has otherwise than another one: what comes back, and what is refused."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.corrections.random_readers import chances, corrected
from tests.report.corrections.samples import REPORT
from tests.report.corrections.test_any_operations import SEED, few
from viewer.report import codec, difference
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import replay
from viewer.report.model import ModelError, Report

FOUND = {"seed": SEED, "sample": REPORT}


@few
@given(st.sampled_from(list(FOUND)), chances, st.integers(0, 12))
def test_a_corrected_report_comes_back(found: str, chance: random.Random, number: int) -> None:
    report = replay(FOUND[found], corrected(FOUND[found], chance, number)).report
    told = difference.dumps(report, FOUND[found])
    assert told.isascii()
    assert difference.loads(told, FOUND[found]) == report


def test_what_was_not_corrected_is_the_very_object_again() -> None:
    made = Maker(SEED, "A. B.").remove(("item", 0))
    report = replay(SEED, Corrections().and_these(*made, text=SEED.text)).report
    told = difference.dumps(report, SEED)
    again = difference.loads(told, SEED)
    assert [id(one) for one in again.programme] == [id(one) for one in SEED.programme[1:]]
    assert [id(one) for one in again.people] == [id(one) for one in SEED.people]
    assert {said.item for said in again.statements} == {said.item for said in report.statements}
    assert {id(said.cue) for said in again.statements} == {id(said.cue) for said in SEED.statements}
    assert again.source is SEED.source
    assert len(told) < len(codec.dumps(report, suggestions=True)) / 4


def test_of_what_was_corrected_only_that_is_told() -> None:
    maker = Maker(SEED, "A. B.")
    made = [
        *maker.change(("item", 0), replace(SEED.programme[0], title="A talk")),
        *maker.confirm(("statement", 0)),
        *maker.remove(("item", 2)),
    ]
    report = replay(SEED, Corrections().and_these(*made, text=SEED.text)).report
    told = json.loads(difference.dumps(report, SEED))
    assert told["programme"][0][0] == 0
    assert {"kind", "tags", "order"}.isdisjoint(told["programme"][0][1])
    assert told["programme"][0][1]["origin"]["found"] == 0
    assert {"speaker", "mode", "item"}.isdisjoint(told["statements"][0][1])
    assert told["review"]["removed"][0]["entry"] == 2
    again = difference.loads(json.dumps(told), SEED)
    assert again == report
    assert again.programme[0].spans is SEED.programme[0].spans
    assert again.programme[0].origin.mark is not None
    assert again.programme[0].origin.mark.found is SEED.programme[0]
    assert again.review.removed[0].entry is SEED.programme[2]


BROKEN: dict[str, Callable[[dict[str, Any]], object]] = {
    "no such person": lambda told: told["people"].append(len(SEED.people)),
    "counted from the end": lambda told: told["people"].__setitem__(0, -1),
    "twice": lambda told: told["people"].append(0),
    "no number": lambda told: told["programme"].__setitem__(0, "0"),
    "a truth": lambda told: told["programme"].__setitem__(0, True),
    "no entry": lambda told: told["programme"].__setitem__(0, {}),
    "no item": lambda told: told["statements"].__setitem__(0, [0, {"item": 99}]),
    "too much of a statement": lambda told: told["statements"].__setitem__(0, [0, {"item": 0}, 0]),
    "no fields": lambda told: told["statements"].__setitem__(0, [0, 0]),
    "no such field": lambda told: told["programme"].__setitem__(0, [0, {"name": "A talk"}]),
    "a title that is a number": lambda told: told["programme"].__setitem__(0, [0, {"title": 7}]),
    "a mark that is none": lambda told: told["programme"].__setitem__(0, [0, {"mark": {"status": "corrected"}}]),
    "nobody is gone": lambda told: told["review"].__setitem__("gone", [len(SEED.people)]),
    "another thing is gone": lambda told: told["review"].__setitem__("gone", ["p1"]),
    "a part is missing": lambda told: told.pop("review"),
    "a bad day": lambda told: told["event"].__setitem__("date", {"value": "soon", "note": None, "spans": [[0, 3]]}),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_what_is_no_difference_is_refused(fault: str) -> None:
    told = json.loads(difference.dumps(SEED, SEED))
    assert difference.loads(json.dumps(told), SEED) == SEED
    BROKEN[fault](told)
    with pytest.raises(ModelError):
        difference.loads(json.dumps(told), SEED)


@pytest.mark.parametrize("line", ["", "[]", "null", "{", "[" * 100_000])
def test_what_is_no_json_object_is_refused(line: str) -> None:
    with pytest.raises(ModelError):
        difference.loads(line, SEED)


def test_what_was_told_beside_another_report_is_refused() -> None:
    with pytest.raises(ModelError):
        difference.loads(difference.dumps(SEED, SEED), Report(SEED.text))
