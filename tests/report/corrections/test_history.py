"""Undo, redo, and back to what was found: all of it appended to the log."""

from __future__ import annotations

from dataclasses import replace

from tests.report.corrections.samples import REPORT, SPEECH, log, shown
from viewer.report.corrections.history import history
from viewer.report.corrections.making import Maker, back, redo, to_found, undo
from viewer.report.corrections.operations import Corrections, Operation


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
    odd = Operation("u", "undo", of=("nobody", "u"))
    assert history([odd, *corrections.operations]).operations == corrections.operations


def test_the_operations_of_one_key_are_one_step() -> None:
    corrections = log(lambda maker: maker.confirm(("item", 0), ("item", 1), ("person", "p1")))
    assert [len(step.ids) for step in history(corrections.operations).done] == [3]
    assert len(undo(corrections)[0].of) == 3
    entries = [("fact", "place"), ("item", 0), ("remark", 0)]
    mixed = log(lambda maker: maker.remove(*entries))
    assert [operation.kind for operation in mixed.operations] == ["set", "set", "reject", "dismiss"]
    assert len(history(mixed.operations).done) == 1
