"""Undo, redo, and back to what was found: all of it appended to the log."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.corrections.samples import REPORT, SPEECH, Make, log, shown
from viewer.report.corrections.history import history
from viewer.report.corrections.making import Maker, back, instead, redo, step_back, to_found, undo
from viewer.report.corrections.naming import step_name
from viewer.report.corrections.operations import Corrections, Deed, Operation
from viewer.report.corrections.taking_over import taken_over
from viewer.report.corrections.told import Change, step_change


def test_a_step_is_undone_and_done_again() -> None:
    corrections = log(lambda maker: maker.remove(("fact", "place")), lambda maker: maker.remove(("item", 0)))
    once = corrections.and_these(*undo(corrections))
    assert shown(once).programme == REPORT.programme
    assert shown(once).event.place is None
    twice = once.and_these(*undo(once))
    assert shown(twice) == REPORT
    again = twice.and_these(*redo(twice))
    assert shown(again) == shown(once)
    whole = again.and_these(*redo(again))
    assert shown(whole) == shown(corrections)
    assert len(whole.operations) == len(corrections.operations) + 4
    assert redo(whole) == ()


def test_nothing_is_undone_where_nothing_was_done() -> None:
    assert undo(Corrections()) == ()
    assert redo(Corrections()) == ()
    assert redo(log(lambda maker: maker.confirm(("item", 0)))) == ()


def test_what_is_done_after_an_undo_ends_redo() -> None:
    corrections = log(lambda maker: maker.confirm(("item", 0)))
    corrections = corrections.and_these(*undo(corrections))
    assert redo(corrections)
    assert redo(corrections.and_these(*Maker(REPORT).confirm(("item", 1)))) == ()


def test_undoing_twice_is_undoing_once() -> None:
    corrections = log(lambda maker: maker.confirm(("item", 0)))
    ids = [corrections.operations[0].id]
    twice = corrections.and_these(*back(ids), *back(ids))
    assert shown(twice) == REPORT
    assert shown(twice.and_these(*redo(twice))).programme[0].origin.status == "confirmed"


def test_an_entry_goes_back_to_what_was_found_and_the_rest_stays() -> None:
    corrections = log(
        lambda maker: maker.change(("item", 1), replace(SPEECH, title="A talk")),
        lambda maker: maker.confirm(("item", 0)),
        lambda maker: maker.confirm(("item", 1)),
    )
    mark = shown(corrections).programme[1].origin.mark
    assert mark is not None
    assert mark.operations == (corrections.operations[0].id, corrections.operations[2].id)
    corrections = corrections.and_these(*to_found(corrections, mark.operations))
    assert shown(corrections).programme[1] == SPEECH
    assert shown(corrections).programme[0].origin.status == "confirmed"
    assert to_found(corrections, mark.operations) == ()


def test_undo_of_what_is_not_known_does_nothing() -> None:
    corrections = log(lambda maker: maker.confirm(("item", 0)))
    odd = Operation("u", Deed.UNDO, of=("nobody", "u"))
    assert history([odd, *corrections.operations]).operations == corrections.operations


def test_the_operations_of_one_key_are_one_step() -> None:
    corrections = log(lambda maker: maker.confirm(("item", 0), ("item", 1), ("person", "p1")))
    assert [len(step.ids) for step in history(corrections.operations).done] == [3]
    assert len(undo(corrections)[0].of) == 3
    entries = [("fact", "place"), ("item", 0), ("remark", 0)]
    mixed = log(lambda maker: maker.remove(*entries))
    assert [operation.kind for operation in mixed.operations] == ["set", "set", "reject", "dismiss"]
    assert len(history(mixed.operations).done) == 1


def _talk_and_more() -> Corrections:
    return log(
        lambda maker: maker.change(("item", 1), replace(SPEECH, title="A talk")),
        lambda maker: maker.confirm(("item", 0)),
    )


def test_going_back_to_what_was_found_is_the_step_that_is_undone_first() -> None:
    corrections = _talk_and_more()
    before = shown(corrections)
    corrections = corrections.and_these(*to_found(corrections, corrections.operations[0].id.split()))
    step = history(corrections.operations).done[-1]
    assert step_name(step) == "Back to what was found: Change the title of item 2"
    assert step_change(step) == Change("A talk", "spoke of lamps")
    corrections = corrections.and_these(*undo(corrections))
    assert shown(corrections) == before
    assert step_name(history(corrections.operations).undone[-1]) == step_name(step)
    corrections = corrections.and_these(*redo(corrections))
    assert shown(corrections).programme[1] == SPEECH
    corrections = corrections.and_these(*undo(corrections))
    assert shown(corrections.and_these(*undo(corrections))).programme[0].origin.status == "found"


def test_going_back_can_itself_be_taken_back_from_the_history() -> None:
    corrections = _talk_and_more()
    before = shown(corrections)
    ids = (corrections.operations[0].id,)
    for name in ("Back to what was found: ", "Bring back: ", "Back to what was found: "):
        corrections = corrections.and_these(*step_back(corrections, ids))
        step = history(corrections.operations).done[-1]
        assert step_name(step) == f"{name}Change the title of item 2"
        ids = step.ids
    assert shown(corrections).programme[1] == SPEECH
    corrections = corrections.and_these(*undo(corrections))
    assert shown(corrections) == before


def test_a_log_in_which_each_step_takes_the_last_one_back_is_read() -> None:
    corrections = log(lambda maker: maker.confirm(("item", 0)))
    made = [*corrections.operations]
    for number in range(5000):
        made.append(Operation(f"u{number}", Deed.UNDO, group=f"g{number}", of=(made[-1].id,)))
    assert len(history(made).done) >= 1


def _theirs() -> Corrections:
    return log(
        lambda maker: maker.change(("item", 1), replace(SPEECH, title="Of lamps")),
        lambda maker: maker.remove(("fact", "attendance")),
        lambda maker: maker.confirm(("item", 2)),
        reader="L. K.",
    )


def test_what_is_taken_over_is_one_step_and_each_of_it_can_be_taken_back() -> None:
    mine, theirs = _talk_and_more(), _theirs()
    before, talk = shown(mine), mine.operations[0].id
    confirmed = theirs.operations[-1].id
    together = mine.and_these(*taken_over(mine, theirs, (talk, confirmed), "A. B."))
    report = shown(together)
    assert report.programme[1].title == "Of lamps"
    assert report.programme[1].origin.mark
    assert report.programme[1].origin.mark.reader == "L. K."
    assert report.programme[2].origin.mark is None
    assert redo(together) == ()
    step = history(together.operations).done[-1]
    assert step_name(step) == "Take over 2 corrections by L. K."
    assert step_change(step).before == "A talk"
    assert step_change(step).after.startswith("Of lamps")
    undone = together.and_these(*undo(together))
    assert shown(undone) == before
    again = undone.and_these(*redo(undone))
    assert shown(again) == report
    one = again.and_these(*to_found(again, (theirs.operations[0].id,)))
    assert shown(one).programme[1].title == "spoke of lamps"
    assert shown(one).event.attendance is None
    assert taken_over(again, theirs, (confirmed,)) == ()


def test_what_was_taken_over_and_undone_can_be_taken_over_again() -> None:
    mine, theirs = _talk_and_more(), _theirs()
    together = mine.and_these(*taken_over(mine, theirs, (), "A. B."))
    report = shown(together)
    together = together.and_these(*undo(together))
    together = together.and_these(*Maker(shown(together)).confirm(("item", 3)))
    together = together.and_these(*taken_over(together, theirs, (), "A. B."))
    assert [(item.title, item.origin.status) for item in shown(together).programme[:3]] == [
        (item.title, item.origin.status) for item in report.programme[:3]
    ]
    assert redo(together) == ()


def test_what_somebody_else_undid_is_not_taken_over() -> None:
    mine, theirs = _talk_and_more(), _theirs()
    theirs = theirs.and_these(*undo(theirs), *undo(theirs))
    together = mine.and_these(*taken_over(mine, theirs, ()))
    assert shown(together).programme[2].origin.mark is None
    assert redo(together) == ()


def test_what_was_decided_anew_goes_back_to_what_was_found() -> None:
    corrections = _talk_and_more()
    for _ in range(3):
        first = next(one for one in history(corrections.operations).operations if one.kind == "set")
        corrections = corrections.and_these(*instead((first.id,), first))
    before = shown(corrections)
    steps = len(history(corrections.operations).done)
    mark = before.programme[1].origin.mark
    assert mark
    back = corrections.and_these(*to_found(corrections, mark.operations))
    assert shown(back).programme[1] == SPEECH
    assert shown(back).programme[0].origin.status == "confirmed"
    step = history(back.operations).done[-1]
    assert step_name(step) == "Back to what was found: Change the title of item 2"
    assert len(history(back.operations).done) == steps
    undone = back.and_these(*undo(back))
    assert shown(undone) == before
    assert shown(undone.and_these(*redo(undone))) == shown(back)


@pytest.mark.parametrize(
    ("step", "after"),
    [
        (lambda maker: maker.remove(("person", "p4")), Change("", "")),
        (lambda maker: maker.distinct("p3", "p4"), Change("", "")),
        (lambda maker: maker.remove(("person", "p2")), Change("Dr Weld, Dr", "")),
        (lambda maker: maker.merge(("person", "p2"), ("person", "p3")), Change("Weld", "Dr Weld, Dr")),
    ],
)
def test_what_the_name_of_a_step_says_is_not_said_again(step: Make, after: Change) -> None:
    (made,) = history(log(step).operations).done
    assert step_change(made) == after
