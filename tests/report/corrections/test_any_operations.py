"""Any operations, in any order, on any finding: replay never fails, and undoing everything gives what was found."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.report.corrections.random_readers import ACTS, act, chances, corrected
from tests.report.corrections.samples import REPORT, other_finding
from tests.survival.versions import without
from viewer.models.steps import marked
from viewer.report import codec
from viewer.report.corrections import coding, replaying
from viewer.report.corrections.entries import bare, is_said_alike
from viewer.report.corrections.history import history
from viewer.report.corrections.making import instead, redo, step_back, to_found, undo
from viewer.report.corrections.naming import step_name
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import OUTCOMES, replay
from viewer.report.corrections.standing import Standing
from viewer.report.corrections.taking_over import taken_over
from viewer.report.corrections.told import step_change
from viewer.report.model import Person, Report

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


@few
@given(st.sampled_from(["sample", "seed", "other"]), st.sampled_from(list(FINDINGS)), chances, st.integers(1, 30))
def test_what_is_surely_meant_is_what_all_that_may_be_meant_comes_to(
    made_on: str, on: str, chance: random.Random, number: int
) -> None:
    corrections = corrected(FINDINGS[made_on], chance, number)
    replayed = replay(FINDINGS[on], corrections)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replaying, "surely", lambda _draft, _entry: None)
        assert replay(FINDINGS[on], corrections) == replayed


@few
@given(st.sampled_from(["sample", "seed"]), chances)
def test_entries_are_said_alike_that_are_equal_when_bare(made_on: str, chance: random.Random) -> None:
    found = FINDINGS[made_on]
    shown = replay(found, corrected(found, chance, 20)).report
    for ones, others in (
        (found.people, shown.people),
        (found.programme, shown.programme),
        (found.statements, shown.statements),
        (found.remarks, shown.remarks),
        ([fact for _, fact in found.event.facts()], [fact for _, fact in shown.event.facts()]),
    ):
        for one in ones:
            for other in others:
                same = replace(other, id=one.id) if isinstance(one, Person) and isinstance(other, Person) else other
                assert is_said_alike(one, other) == (bare(one) == bare(same))


class Reading(RuleBasedStateMachine):
    """A reader at work: corrects, goes back to what was found, takes over, undoes, does again, on another day, too.

    ``before`` are the reports that undoing has to give, step by step, ``after`` those that redoing has to.
    """

    found: Report
    corrections: Corrections
    before: list[str]
    after: list[str]

    @initialize(name=st.sampled_from(["sample", "seed"]))
    def open(self, name: str) -> None:
        self.found, self.corrections = FINDINGS[name], Corrections()
        self.standing = Standing(self.found)
        self.before, self.after = [], []

    @rule(name=st.sampled_from(ACTS), chance=chances)
    def correct(self, name: str, chance: random.Random) -> None:
        self._do(act(self.shown, name, chance))

    @rule(chance=chances)
    @precondition(lambda self: any(marked(self.shown)))
    def go_back_to_found(self, chance: random.Random) -> None:
        _, mark = chance.choice(list(marked(self.shown)))
        self._do(to_found(self.corrections, mark.operations))

    @rule(chance=chances)
    @precondition(lambda self: bool(history(self.corrections.operations).done))
    def take_one_step_back(self, chance: random.Random) -> None:
        step = chance.choice(history(self.corrections.operations).done)
        self._do(step_back(self.corrections, step.ids))

    @rule(chance=chances)
    @precondition(lambda self: bool(history(self.corrections.operations).operations))
    def decide_anew(self, chance: random.Random) -> None:
        one = chance.choice(history(self.corrections.operations).operations)
        self._do(instead((one.id,), one))

    @rule(chance=chances, number=st.integers(1, 3))
    def take_over(self, chance: random.Random, number: int) -> None:
        theirs = corrected(self.found, chance, number)
        if chance.random() < 0.5:  # who had the file of this reader, and went on
            theirs = replace(self.corrections, operations=(*self.corrections.operations, *theirs.operations))
        both = [one.id for one in (*self.corrections.operations, *theirs.operations)]
        without = [one for one in both if chance.random() < 0.2]
        self._do(taken_over(self.corrections, theirs, without))

    @rule()
    def undo(self) -> None:
        made = undo(self.corrections)
        assert bool(made) == bool(self.before)
        if made:
            self.after.append(codec.dumps(self.shown))
            self.corrections = self.corrections.and_these(*made)
            assert codec.dumps(self.shown) == self.before.pop()

    @rule()
    def redo(self) -> None:
        made = redo(self.corrections)
        assert bool(made) == bool(self.after)
        if made:
            self.before.append(codec.dumps(self.shown))
            self.corrections = self.corrections.and_these(*made)
            assert codec.dumps(self.shown) == self.after.pop()

    @rule()
    def restart(self) -> None:
        records = json.loads(json.dumps(coding.records(self.corrections)))
        assert coding.of_records(records) == (self.corrections, 0)

    @property
    def shown(self) -> Report:
        shown = replay(self.found, self.corrections)
        assert self.standing.show(self.corrections) == shown
        return shown.report

    def _do(self, made: tuple[Operation, ...]) -> None:
        """Make a step, and see that it has a name."""
        if made:
            self.before.append(codec.dumps(self.shown))
            self.after.clear()
            self.corrections = self.corrections.and_these(*made, text=self.found.text)
            step = history(self.corrections.operations).done[-1]
            assert {one.id for one in made} & {*step.ids}
            assert step_name(step)
            assert step_change(step)

    def teardown(self) -> None:
        last, steps = self.shown, len(self.before)
        for _ in range(steps):
            self.undo()
        assert undo(self.corrections) == ()
        assert codec.dumps(self.shown) == codec.dumps(self.found)
        for _ in range(steps):
            self.redo()
        self.restart()
        assert codec.dumps(self.shown) == codec.dumps(last)


TestReading = Reading.TestCase
TestReading.settings = settings(few, max_examples=20, stateful_step_count=30)
