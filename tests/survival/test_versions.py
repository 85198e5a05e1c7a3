"""What counts what outlives another extraction finds nothing where all is held, and notices what is not."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.report.corrections.samples import OPENING, REPORT, SPEECH, log, other_finding
from tests.survival import readers
from tests.survival.surviving import counted
from tests.survival.versions import lines, missed, without
from viewer.report.corrections.operations import Corrections, Deed
from viewer.report.corrections.replay import replay
from viewer.report.marks import NOTHING_DONE
from viewer.report.model import Report

CORRECTIONS = log(
    lambda maker: maker.remove(("item", 0)),
    lambda maker: maker.change(("item", 0), replace(SPEECH, title="A talk")),
    lambda maker: maker.confirm(("person", "p1")),
)


def kept(found: Report, shown: Report, corrections: Corrections = CORRECTIONS) -> Counter[str]:
    return +counted(replay(REPORT, corrections).report, found, shown, corrections.operations)


@pytest.mark.parametrize(
    "found", [REPORT, other_finding(), without(REPORT, 0), without(REPORT, 1), Report(REPORT.text)]
)
def test_all_is_held_on_other_findings(found: Report) -> None:
    assert kept(found, replay(found, CORRECTIONS).report) == Counter()


Harm = Callable[[Report], Report]


def _back(shown: Report) -> Report:
    return replace(shown, programme=(OPENING, *shown.programme), statements=(), review=NOTHING_DONE)


def _gone(shown: Report) -> Report:
    return replace(shown, programme=shown.programme[1:], statements=())


def _otherwise(shown: Report) -> Report:
    return replace(shown, programme=(replace(shown.programme[0], title="spoke"), *shown.programme[1:]))


@pytest.mark.parametrize(("harm", "told"), [(_back, "back"), (_gone, "gone"), (_otherwise, "otherwise")])
def test_what_is_not_held_is_noticed(harm: Harm, told: str) -> None:
    counts = kept(REPORT, harm(replay(REPORT, CORRECTIONS).report))
    assert counts == {told: 1}
    assert len(missed({("one", "other"): counts})) == 1
    assert len(list(lines({("one", "other"): counts}))) == 2


def test_random_readers_do_everything() -> None:
    corrections = [readers.corrected(REPORT, random.Random(seed)) for seed in range(20)]
    kinds = {operation.kind for made in corrections for operation in made.operations}
    assert kinds >= {*Deed} - {Deed.BOUNDS, Deed.DISMISS, Deed.UNDO}
    assert readers.corrected(REPORT, random.Random(1)).operations[0].target == corrections[1].operations[0].target


def test_rules_that_are_left_out_leave_a_report_without_what_they_find() -> None:
    thirds = [without(other_finding(), third) for third in range(3)]
    assert sum(not report.programme for report in thirds) == 1
    assert all(report.text == REPORT.text for report in thirds)
