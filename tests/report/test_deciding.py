"""Corrections whose words are gone: made anew on words of now, or kept, as one step."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema

from tests.doubts import REPORT, at
from viewer.report import codec
from viewer.report.corrections import coding
from viewer.report.corrections.deciding import kept, taken, undecided
from viewer.report.corrections.history import history
from viewer.report.corrections.making import Maker, redo, undo
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import Replayed, replay
from viewer.report.model import Event, Fact, ProgrammeItem, Report, Span

NOW = "Eel Night in Lowick\n\nAbout eighty came to a mill by the sea.\n"
FOUND = Report(NOW, REPORT.source, Event(title=Fact("Eel Night", (Span(0, 9),))))
MILL = Span(NOW.index("a mill"), NOW.index(" by the sea"))


def _lost() -> tuple[Corrections, Replayed]:
    """A place that stood on words which are gone."""
    place = Fact("the Wool Hall", (at("the Wool Hall"),))
    made = Maker(REPORT, "A.B.").set_fact("place", REPORT.event.place, place, "the sign")
    corrections = Corrections().and_these(*made, text=REPORT.text)
    return corrections, replay(FOUND, corrections)


def test_a_lost_correction_is_told_with_its_words() -> None:
    corrections, shown = _lost()
    (one,) = undecided(shown.report, corrections, shown.outcomes)
    assert (one.lost, one.words) == (True, "the Wool Hall")


def test_it_is_put_on_other_words_and_reads_as_these_do() -> None:
    corrections, shown = _lost()
    (one,) = undecided(shown.report, corrections, shown.outcomes)
    after = corrections.and_these(*taken(one, MILL, shown.report, corrections, "L.K."), text=NOW)
    report = replay(FOUND, after).report
    assert report.event.place
    assert (report.event.place.value, report.event.place.spans) == ("a mill", (MILL,))
    assert report.event.place.origin.mark
    assert report.event.place.origin.mark.reader == "L.K."
    assert report.event.place.origin.mark.reason == "the sign"
    assert not undecided(report, after, replay(FOUND, after).outcomes)


def test_a_decision_is_one_step_to_undo_and_to_make_again() -> None:
    corrections, shown = _lost()
    lost = [one.id for one in history(corrections.operations).operations]
    (one,) = undecided(shown.report, corrections, shown.outcomes)
    decided = corrections.and_these(*kept(one, shown.report, corrections, "A.B."), text=NOW)
    made = [one.id for one in history(decided.operations).operations]
    assert lost != made
    undone = decided.and_these(*undo(decided))
    assert [one.id for one in history(undone.operations).operations] == lost
    again = undone.and_these(*redo(undone))
    assert [one.id for one in history(again.operations).operations] == made
    assert [one.id for one in history(again.and_these(*undo(again)).operations).operations] == lost


def test_what_is_kept_is_a_typed_value() -> None:
    corrections, shown = _lost()
    (one,) = undecided(shown.report, corrections, shown.outcomes)
    after = corrections.and_these(*kept(one, shown.report, corrections, "A.B."), text=NOW)
    place = replay(FOUND, after).report.event.place
    assert place
    assert (place.value, place.spans) == ("the Wool Hall", ())


def test_what_is_found_otherwise_now_is_kept_against_it() -> None:
    made = Maker(REPORT, "A.B.").set_fact("title", REPORT.event.title, Fact("Eels", (at("Eel Night"),)))
    corrections = Corrections().and_these(*made, text=REPORT.text)
    other = replace(REPORT, event=replace(REPORT.event, title=Fact("Lowick", (at("Lowick"),))))
    shown = replay(other, corrections)
    (one,) = undecided(shown.report, corrections, shown.outcomes)
    assert not one.lost
    assert one.found
    after = corrections.and_these(*kept(one, shown.report, corrections, "A.B."), text=REPORT.text)
    title = replay(other, after).report.event.title
    assert title
    assert (title.value, title.origin.status) == ("Eels", "corrected")


def _lost_item() -> tuple[Corrections, Replayed]:
    """The title of an item whose words are gone."""
    made = Maker(REPORT, "A.B.").change(("item", 0), replace(REPORT.programme[0], title="a welcome"))
    corrections = Corrections().and_these(*made, text=REPORT.text)
    return corrections, replay(FOUND, corrections)


def test_what_cannot_be_shown_without_words_is_held_to_and_not_asked_again() -> None:
    corrections, shown = _lost_item()
    (one,) = undecided(shown.report, corrections, shown.outcomes)
    after = corrections.and_these(*kept(one, shown.report, corrections, "L.K."), text=NOW)
    again, damaged = coding.of_records(coding.records(after))
    assert (again, damaged) == (after, 0)
    there = replay(FOUND, again)
    assert undecided(there.report, again, there.outcomes) == ()
    (lost,) = there.report.review.lost
    assert (lost.kept, lost.mark.reader) == (True, "L.K.")
    assert isinstance(lost.entry, ProgrammeItem)
    assert lost.entry.title == "a welcome"
    assert codec.loads(codec.dumps(there.report)) == there.report
    jsonschema.validate(codec.to_json(there.report), codec.schema())
    jsonschema.validate(json.loads(coding.dumps(after)), coding.schema())
    undone = after.and_these(*undo(after))
    there = replay(FOUND, undone)
    assert len(undecided(there.report, undone, there.outcomes)) == 1


def test_what_is_held_to_holds_again_where_its_words_are_back() -> None:
    corrections, shown = _lost_item()
    (one,) = undecided(shown.report, corrections, shown.outcomes)
    after = corrections.and_these(*kept(one, shown.report, corrections, "L.K."), text=NOW)
    assert replay(REPORT, after).report.programme[0].title == "a welcome"


def test_a_confirmed_value_is_kept_against_what_is_found_now() -> None:
    made = Maker(REPORT, "A.B.").confirm(("fact", "attendance"))
    corrections = Corrections().and_these(*made, text=REPORT.text)
    found = replace(FOUND, event=replace(FOUND.event, attendance=Fact(900, (MILL,))))
    shown = replay(found, corrections)
    (one,) = undecided(shown.report, corrections, shown.outcomes)
    after = corrections.and_these(*kept(one, shown.report, corrections, "A.B."), text=NOW)
    there = replay(found, after)
    attendance = there.report.event.attendance
    assert attendance
    assert (attendance.value, attendance.note, attendance.spans) == (80, "about", ())
    assert undecided(there.report, after, there.outcomes) == ()
