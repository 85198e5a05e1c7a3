"""What is shown while corrections are made is what replaying all of them gives, made with less work."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import steps
from tests.report.corrections.random_readers import ACTS, act, chances, corrected
from tests.report.corrections.test_any_operations import FINDINGS, SEED, few
from tests.survival.versions import without
from viewer.report.corrections.making import Maker, redo, undo
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import Replay, replay
from viewer.report.corrections.standing import Standing
from viewer.report.model import Report


def go_on(found: Report, corrections: Corrections, chance: random.Random, number: int) -> None:
    """Make so many corrections, each on what is shown, and compare what is shown with a replay of all."""
    standing = Standing(found)
    for _ in range(number):
        shown = standing.show(corrections)
        assert shown == replay(found, corrections)
        if chance.random() < 0.2:
            corrections = corrections.and_these(*chance.choice((undo, redo))(corrections))
        else:
            made = act(shown.report, chance.choice(ACTS), chance)
            corrections = corrections.and_these(*made, text=found.text)


@few
@given(chances, st.integers(5, 40))
def test_each_correction_is_replayed_on_as_all_are_anew(chance: random.Random, number: int) -> None:
    go_on(SEED, Corrections(), chance, number)


PAIRS = [
    *((SEED, without(SEED, third)) for third in range(3)),
    (FINDINGS["sample"], FINDINGS["other"]),
    (FINDINGS["other"], FINDINGS["sample"]),
]
"""What different rules find in one text."""


@few
@given(st.sampled_from(PAIRS), chances, st.integers(3, 25), st.integers(3, 15))
def test_so_it_is_on_what_others_found(
    pair: tuple[Report, Report], chance: random.Random, before: int, number: int
) -> None:
    made_on, found = pair
    go_on(found, corrected(made_on, chance, before), chance, number)


@pytest.mark.parametrize("seed", [31, 161, 355])
def test_what_depends_on_claims_that_come_late_is_replayed_anew(seed: int) -> None:
    chance = random.Random(seed)
    made_on, found = chance.sample((FINDINGS["sample"], FINDINGS["other"]), 2)
    go_on(found, corrected(made_on, chance, 20), chance, 8)


def test_what_nobody_touched_is_the_very_same() -> None:
    standing = Standing(SEED)
    first = Corrections().and_these(*Maker(SEED).confirm(("item", 0)), text=SEED.text)
    before = standing.show(first).report
    after = standing.show(first.and_these(*Maker(before).confirm(("item", 2)))).report
    same = [number for number, item in enumerate(after.programme) if item is before.programme[number]]
    assert same == [number for number in range(len(after.programme)) if number != 2]


def test_undoing_and_doing_again_replays_nothing() -> None:
    standing = Standing(SEED)
    one = Corrections().and_these(*Maker(SEED).confirm(("item", 0)), text=SEED.text)
    two = one.and_these(*Maker(SEED).confirm(("item", 1)))
    shown = [standing.show(corrections) for corrections in (one, two)]
    back = two.and_these(*undo(two))
    assert standing.show(back) is shown[0]
    assert standing.ready is None
    again = back.and_these(*redo(back))
    assert standing.show(again) is shown[1]
    assert standing.ready is not None


def test_a_replay_made_elsewhere_is_gone_on_with() -> None:
    standing = Standing(SEED)
    one = Corrections().and_these(*Maker(SEED).confirm(("item", 0)), text=SEED.text)
    made = Replay(SEED, one)
    made.prepare()
    standing.take(made)
    assert standing.show(one) is made.replayed()
    two = one.and_these(*Maker(SEED).confirm(("item", 1)))
    assert standing.show(two) == replay(SEED, two)
    assert made.ids == tuple(operation.id for operation in two.operations)


def test_after_an_undo_what_was_replayed_before_is_gone_on_with() -> None:
    items = range(len(SEED.programme))
    many = Corrections().and_these(*Maker(SEED).confirm(*(("item", number) for number in items)), text=SEED.text)
    standing = Standing(SEED)
    standing.show(many)
    assert standing.behind is not None
    behind = Replay(SEED, replace(many, operations=standing.behind))
    behind.replayed()
    behind.prepare()
    standing.take_behind(behind)
    assert standing.behind is None
    one = many.and_these(*Maker(SEED).confirm(("statement", 0)))
    standing.show(one)
    back = one.and_these(*undo(one))
    standing.show(back)
    other = back.and_these(*Maker(SEED).confirm(("statement", 1)))
    anew = steps(lambda: replay(SEED, other))
    on = steps(lambda: standing.show(other))
    assert standing.show(other) == replay(SEED, other)
    assert on < anew, (on, anew)
    assert standing.behind is not None  # it is in use


def test_one_more_correction_costs_a_part_of_all() -> None:
    items = range(len(SEED.programme))
    many = Corrections().and_these(*Maker(SEED).confirm(*(("item", number) for number in items)), text=SEED.text)
    standing = Standing(SEED)
    shown = standing.show(many).report
    more = many.and_these(*Maker(shown).change(("item", 0), replace(shown.programme[0], title="")))
    anew = steps(lambda: replay(SEED, more))
    on = steps(lambda: standing.show(more))
    assert on < anew / 2, (on, anew)


def test_a_report_that_is_shown_already_stays_the_very_object() -> None:
    made = Maker(SEED, "A. B.").confirm(("item", 0))
    corrections = Corrections().and_these(*made, text=SEED.text)
    shown, other = replace(replay(SEED, corrections).report), replace(SEED)
    replaying, standing = Replay(SEED, corrections), Standing(SEED)
    assert not replaying.agrees(other)
    assert replaying.replayed() == replay(SEED, corrections)
    assert replaying.agrees(shown)
    assert replaying.replayed().report is shown
    standing.take(replaying)
    assert standing.show(corrections).report is shown
    more = corrections.and_these(*Maker(shown, "A. B.").remove(("item", 1)))
    assert standing.show(more) == replay(SEED, more)
