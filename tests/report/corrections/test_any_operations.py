"""Any operations, in any order, on any finding: replay never fails, and undoing everything gives what was found."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import jsonschema
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.report.corrections.random_readers import ACTS, act, chances, corrected
from tests.report.corrections.samples import REPORT, other_finding
from tests.survival.versions import without
from viewer.report import codec
from viewer.report.corrections import coding
from viewer.report.corrections.history import history
from viewer.report.corrections.making import redo, undo
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import OUTCOMES, replay
from viewer.report.corrections.standing import Standing
from viewer.report.model import Report

SEED = codec.loads((Path(__file__).parents[2] / "data" / "seed.report.json").read_text(encoding="utf-8"))
FINDINGS: dict[str, Report] = {
    "sample": REPORT,
    "other": other_finding(),
    "nothing": Report(REPORT.text),
    "thinned": without(SEED, 1),
    "seed": SEED,
    "another text": Report("Bo Ek sang. Ann Lee opened the fair; Dr Weld spoke of lamps."),
    "empty": Report(""),
    "edited": replace(Report(SEED.text[: len(SEED.text) // 2] + " And more." + SEED.text[len(SEED.text) // 2 :])),
}
SCHEMA = jsonschema.Draft202012Validator(codec.schema())

few = settings(max_examples=60)


@few
@given(st.sampled_from(["sample", "seed", "other"]), st.sampled_from(list(FINDINGS)), chances, st.integers(1, 12))
def test_any_operations_can_be_replayed_on_any_finding(
    made_on: str, on: str, chance: random.Random, number: int
) -> None:
    corrections = corrected(FINDINGS[made_on], chance, number)
    some = [operation for operation in corrections.operations if chance.random() < 0.8]
    chance.shuffle(some)
    for operations in (corrections.operations, tuple(some)):
        replayed = replay(FINDINGS[on], replace(corrections, operations=operations))
        held = history(operations).operations
        assert set(replayed.outcomes) == {operation.id for operation in held}
        assert set(replayed.outcomes.values()) <= set(OUTCOMES)
        assert codec.loads(codec.dumps(replayed.report)) == replayed.report


@few
@given(st.sampled_from(["sample", "seed"]), chances, st.integers(1, 12))
def test_corrections_come_back_from_records_and_files(made_on: str, chance: random.Random, number: int) -> None:
    corrections = corrected(FINDINGS[made_on], chance, number)
    assert coding.of_records(coding.records(corrections)) == (corrections, 0)
    assert coding.loads(coding.dumps(corrections)) == corrections
    assert coding.dumps(corrections).isascii()


@few
@given(st.sampled_from(["sample", "seed"]), chances)
def test_the_same_corrections_make_the_same_report(made_on: str, chance: random.Random) -> None:
    corrections = corrected(FINDINGS[made_on], chance, 8)
    assert replay(FINDINGS[made_on], corrections) == replay(FINDINGS[made_on], corrections)


class Reading(RuleBasedStateMachine):
    """A reader at work: corrects, undoes, does again, and goes on another day."""

    found: Report
    corrections: Corrections

    @initialize(name=st.sampled_from(["sample", "seed"]))
    def open(self, name: str) -> None:
        self.found, self.corrections = FINDINGS[name], Corrections()
        self.standing = Standing(self.found)

    @rule(name=st.sampled_from(ACTS), chance=chances)
    def correct(self, name: str, chance: random.Random) -> None:
        made = act(self.shown, name, chance)
        self.corrections = self.corrections.and_these(*made, text=self.found.text if made else "")

    @rule()
    def undo(self) -> None:
        self.corrections = self.corrections.and_these(*undo(self.corrections))

    @rule()
    @precondition(lambda self: bool(redo(self.corrections)))
    def redo(self) -> None:
        self.corrections = self.corrections.and_these(*redo(self.corrections))

    @rule()
    def restart(self) -> None:
        records = json.loads(json.dumps(coding.records(self.corrections)))
        assert coding.of_records(records) == (self.corrections, 0)

    @property
    def shown(self) -> Report:
        shown = replay(self.found, self.corrections)
        assert self.standing.show(self.corrections) == shown
        return shown.report

    def teardown(self) -> None:
        last, corrections = self.shown, self.corrections
        steps = len(history(corrections.operations).done)
        for _ in range(steps):
            corrections = corrections.and_these(*undo(corrections))
        assert undo(corrections) == ()
        assert codec.dumps(replay(self.found, corrections).report) == codec.dumps(self.found)
        for _ in range(steps):
            corrections = corrections.and_these(*redo(corrections))
        corrections, damaged = coding.of_records(coding.records(corrections))
        assert damaged == 0
        assert codec.dumps(replay(self.found, corrections).report) == codec.dumps(last)


TestReading = Reading.TestCase
TestReading.settings = settings(few, max_examples=20, stateful_step_count=30)
