"""Corrections as JSON: what is no such thing is refused, or counted as damaged, and nothing else ever happens."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.corrections.samples import (
    REPORT,
    SPEECH,
    TEXT,
    at,
    log,
    other_finding,
    shown,
)
from viewer.report import codec
from viewer.report.corrections import coding
from viewer.report.corrections.coding import CorrectionsError
from viewer.report.corrections.operations import text_key
from viewer.report.corrections.replay import replay
from viewer.report.model import Fact, Person, Report

Json = dict[str, Any]

CORRECTIONS = log(
    lambda maker: maker.confirm(("item", 0)),
    lambda maker: maker.change(("item", 1), replace(SPEECH, title="A talk", time=Fact("12:30", (at("Some"),)))),
    lambda maker: maker.set_fact("title", REPORT.event.title, Fact("Day", ()), "As we say"),
    lambda maker: maker.remove(("item", 3), ("remark", 0)),
    lambda maker: maker.add(Person("r1", "Guild", (at("Guild"),))),
    lambda maker: maker.merge(("person", "p2"), ("person", "p3")),
    lambda maker: maker.split("p1", (at("Ann Lee", 1),), "Ann Lee the younger"),
    lambda maker: maker.move(0, 1),
    lambda maker: maker.note("Who?", spans=(at("Some"),)),
    lambda maker: maker.note("Sure?", ("person", "p4")),
)
FILE: Json = json.loads(coding.dumps(CORRECTIONS))


def test_every_mark_comes_back_with_the_report() -> None:
    for report in (REPORT, other_finding()):
        corrected = shown(CORRECTIONS, report)
        assert codec.loads(codec.dumps(corrected)) == corrected
        assert corrected.review


def test_reports_with_what_is_lost_come_back() -> None:
    report = shown(CORRECTIONS, Report("Bo Ek sang two songs. It was late by then, and dark."))
    assert report.review.lost
    assert codec.loads(codec.dumps(report)) == report


def test_what_says_where_an_entry_comes_from_is_passed_over() -> None:
    file = copy.deepcopy(FILE)
    file["operations"][0]["target"]["entry"] |= {"by": "reader", "doubt": 0.5, "signs": ["x"]}
    assert coding.loads(json.dumps(file)) == CORRECTIONS


def test_one_operation_counts_once() -> None:
    file = {**FILE, "operations": [*FILE["operations"], *FILE["operations"]]}
    assert coding.loads(json.dumps(file)) == CORRECTIONS
    kept = coding.records(CORRECTIONS)
    assert coding.of_records([*kept, *kept]) == (CORRECTIONS, 0)


def test_a_newer_file_is_told_apart() -> None:
    with pytest.raises(CorrectionsError) as told:
        coding.loads(json.dumps({**FILE, "version": coding.VERSION + 1}))
    assert told.value.newer


def _spans_behind(operation: Json) -> None:
    operation["target"]["entry"]["spans"] = [[0, len(TEXT) + 1]]


def _empty_span(operation: Json) -> None:
    operation["target"]["entry"]["spans"] = [[3, 3]]


def _no_words(operation: Json) -> None:
    operation["target"]["entry"]["spans"] = []


def _unknown_kind(operation: Json) -> None:
    operation["op"] = "destroy"


def _unknown_entry(operation: Json) -> None:
    operation["target"]["kind"] = "weather"


def _unknown_act(operation: Json) -> None:
    operation["target"]["entry"]["kind"] = "juggling"


def _nobody(operation: Json) -> None:
    operation["people"] = [{**operation["people"][0], "spans": [[5, 2]]}]


def _other_text(operation: Json) -> None:
    operation["text"] = text_key("Another text.")


def _nothing(operation: Json) -> None:
    del operation["target"]


def _no_entry(operation: Json) -> None:
    del operation["target"]["entry"]


def _fact_of_an_act(operation: Json) -> None:
    operation["target"]["field"] = "title"


def _others_of_another_kind(operation: Json) -> None:
    operation["others"] = [{"kind": "person", "entry": FILE["operations"][-1]["target"]["entry"]}]


@pytest.mark.parametrize(
    "harm",
    [
        _spans_behind,
        _empty_span,
        _no_words,
        _unknown_kind,
        _unknown_entry,
        _unknown_act,
        _nobody,
        _other_text,
        _nothing,
        _no_entry,
        _fact_of_an_act,
        _others_of_another_kind,
    ],
)
def test_an_operation_that_nobody_can_have_made_is_refused(harm: Callable[[Json], None]) -> None:
    file = copy.deepcopy(FILE)
    harm(file["operations"][0])
    with pytest.raises(CorrectionsError):
        coding.loads(json.dumps(file))
    kept = copy.deepcopy(coding.records(CORRECTIONS))
    harm(kept[1])
    corrections, damaged = coding.of_records(kept)
    assert damaged == 1
    assert corrections.operations == CORRECTIONS.operations[1:]


@pytest.mark.parametrize(
    ("field", "value"),
    [("date", "someday"), ("start_time", "late"), ("attendance", "many"), ("weather", "fine"), ("", "x")],
)
def test_values_that_no_report_has_are_refused(field: str, value: str) -> None:
    file = copy.deepcopy(FILE)
    operation = next(one for one in file["operations"] if one["target"]["kind"] == "fact")
    operation["target"]["field"], operation["after"]["value"] = field, value
    with pytest.raises(CorrectionsError):
        coding.loads(json.dumps(file))


def test_a_text_that_is_not_the_one_it_is_said_to_be_is_refused() -> None:
    with pytest.raises(CorrectionsError):
        coding.loads(json.dumps({**FILE, "texts": {key: f"{text} And more." for key, text in FILE["texts"].items()}}))


def test_operations_whose_text_is_lost_are_counted_as_damaged() -> None:
    kept = [record for record in coding.records(CORRECTIONS) if record["op"] != "text"]
    corrections, damaged = coding.of_records(kept)
    assert (corrections.operations, damaged) == ((), len(CORRECTIONS.operations))


def test_operations_without_their_text_are_lost() -> None:
    replayed = replay(Report("Ann Lee came."), replace(CORRECTIONS, texts={}))
    assert set(replayed.outcomes.values()) <= {"lost", "applied", "conflict", "already so"}
    assert replayed.report.people == ()


@pytest.mark.parametrize("file", ["", "[]", "null", "3", "{}", '"x"', "[" * 100_000, '{"format": 1}', "{" * 9, "NaN"])
def test_what_is_no_file_of_corrections_is_refused(file: str) -> None:
    with pytest.raises(CorrectionsError):
        coding.loads(file)


def test_deep_entries_do_no_harm() -> None:
    fact: Json = {"value": "x", "note": None, "spans": [[0, 3]], "by": "", "doubt": 0, "signs": []}
    for _ in range(300):
        fact = {**fact, "alternatives": [fact]}
    file = copy.deepcopy(FILE)
    operation = next(one for one in file["operations"] if one["target"]["kind"] == "fact")
    operation["after"] = fact
    try:
        corrections = coding.loads(json.dumps(file))
    except CorrectionsError:
        return
    assert codec.dumps(shown(corrections))


leaves = st.sampled_from(
    [None, True, -1, 0, 7, 10**30, 0.5, "", "x", "p1", "person", "fact", "undo", [], {}, [[0, 3]], [[9, 2]]]
)


def _paths(data: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path]
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in pairs:
        found += _paths(value, (*path, key))
    return found


def _with(data: Any, path: tuple[str | int, ...], value: object) -> Any:
    if not path:
        return value
    changed = copy.copy(data)
    changed[path[0]] = _with(data[path[0]], path[1:], value)
    return changed


PATHS = _paths(FILE)
RECORDS = coding.records(CORRECTIONS)


@settings(max_examples=400)
@given(st.lists(st.tuples(st.sampled_from(PATHS), leaves), min_size=1, max_size=3), st.booleans())
def test_a_file_that_was_tampered_with_is_refused_or_makes_a_report(
    changes: list[tuple[tuple[str | int, ...], object]], on_another: bool
) -> None:
    file: Any = FILE
    for path, value in changes:
        try:
            file = _with(file, path, value)
        except (KeyError, IndexError, TypeError):
            continue
    try:
        corrections = coding.loads(json.dumps(file))
    except CorrectionsError:
        return
    report = shown(corrections, other_finding() if on_another else REPORT)
    assert codec.loads(codec.dumps(report)) == report
    kept = file["operations"] if isinstance(file, dict) else []
    corrections, damaged = coding.of_records([*RECORDS[:1], *kept])
    assert damaged == 0
    assert shown(corrections)
