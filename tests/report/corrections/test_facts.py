"""Facts that readers state, change, take back and confirm."""

from __future__ import annotations

from dataclasses import replace

from tests.report.corrections.samples import (
    REPORT,
    Make,
    at,
    done,
    fact,
    log,
    other_finding,
    shown,
    statuses,
)
from viewer.report.corrections.making import Maker
from viewer.report.corrections.replay import replay
from viewer.report.marks import READER
from viewer.report.model import Fact

EVENT = REPORT.event


def test_place_and_city_are_confirmed_with_one_key() -> None:
    corrections = log(lambda maker: maker.confirm(("fact", "place")))
    assert len({operation.group for operation in corrections.operations}) == 1
    event = shown(corrections).event
    assert event.place is not None
    assert event.city is not None
    assert (event.place.origin.status, event.city.origin.status) == ("confirmed", "confirmed")
    assert event.place.value == "Oldtown Hall"


def test_a_fact_is_not_stated() -> None:
    corrections = log(lambda maker: maker.remove(("fact", "date")))
    report = shown(corrections)
    assert report.event.date is None
    assert [(one.kind, one.field, one.entry) for one in report.review.removed] == [("fact", "date", EVENT.date)]
    assert shown(corrections, other_finding()).event.date is None


def test_that_a_fact_is_not_stated_is_confirmed() -> None:
    found = replace(REPORT, event=replace(EVENT, start_time=fact("12:00", "Some")))
    report = done(lambda maker: maker.confirm(("fact", "start_time")), on=found).report
    assert report.event.start_time is None


def test_a_value_of_the_readers_own_needs_no_words() -> None:
    report = done(lambda maker: maker.set_fact("title", EVENT.title, Fact("Lantern Day", ()))).report
    title = report.event.title
    assert title is not None
    assert (title.value, title.spans, title.origin.by, title.origin.status) == ("Lantern Day", (), READER, "corrected")
    assert title.origin.mark is not None
    assert title.origin.mark.found == EVENT.title


def test_a_confirmed_value_without_words_stays_when_what_made_it_is_undone() -> None:
    corrections = log(
        lambda maker: maker.set_fact("title", EVENT.title, Fact("Lantern Day", ())),
        lambda maker: maker.confirm(("fact", "title")),
    )
    only = replace(corrections, operations=corrections.operations[1:])
    title = shown(only).event.title
    assert title is not None
    assert (title.value, title.origin.by) == ("Lantern Day", READER)


def test_a_fact_that_was_not_found_is_added() -> None:
    report = done(lambda maker: maker.set_fact("start_time", None, Fact("12:30", (at("Some"),)))).report
    assert report.event.start_time is not None
    assert (report.event.start_time.value, report.event.start_time.origin.status) == ("12:30", "added")


def test_organisers_are_corrected_one_by_one() -> None:
    club, guild = EVENT.organisers

    steps: tuple[Make, ...] = (
        lambda maker: maker.set_fact("organisers", club, Fact("The Lantern Club", club.spans)),
        lambda maker: maker.set_fact("organisers", guild, None),
        lambda maker: maker.set_fact("organisers", None, Fact("forty", (at("forty"),))),
    )
    organisers = done(*steps).report.event.organisers
    assert [(one.value, one.origin.status) for one in organisers] == [
        ("The Lantern Club", "corrected"),
        ("forty", "added"),
    ]


def test_one_organiser_is_confirmed() -> None:
    club, guild = EVENT.organisers
    report = done(lambda maker: maker.set_fact("organisers", guild, guild)).report
    assert [one.origin.status for one in report.event.organisers] == ["found", "confirmed"]
    assert report.event.organisers[0] == club


def test_an_organiser_that_is_found_as_the_reader_has_it_is_there_once() -> None:
    found = replace(REPORT, event=replace(EVENT, organisers=(fact("Lantern", "Lantern"),)))
    step = Maker(found).set_fact("organisers", found.event.organisers[0], fact("the Guild", "the Guild"))
    replayed = replay(REPORT, log(lambda _: step))
    assert [one.value for one in replayed.report.event.organisers].count("the Guild") == 1


def test_other_words_of_a_fact_are_its_bounds() -> None:
    title = EVENT.title
    assert title is not None
    wider = replace(title, spans=(at("The Lantern Fair"),))
    corrections = log(lambda maker: maker.set_fact("title", title, wider))
    assert corrections.operations[0].kind == "bounds"
    assert shown(corrections).event.title is not None
    assert getattr(shown(corrections).event.title, "spans", ()) == wider.spans


def test_a_corrected_fact_that_is_found_now_is_already_so() -> None:
    replayed = done(lambda maker: maker.set_fact("title", EVENT.title, fact("Fair", "Fair", None)), on=other_finding())
    title = replayed.report.event.title
    assert title is not None
    assert (statuses(replayed), title.value, title.origin.status) == (["already so"], "Fair", "confirmed")


def test_a_corrected_fact_of_which_something_else_is_found_is_a_conflict() -> None:
    replayed = done(lambda maker: maker.set_fact("title", EVENT.title, Fact("Lantern Day", ())), on=other_finding())
    title = replayed.report.event.title
    assert title is not None
    assert title.origin.mark is not None
    assert (statuses(replayed), title.value, title.origin.status) == (["conflict"], "Lantern Day", "conflict")
    assert title.origin.mark.rival == other_finding().event.title


def test_a_conflict_ends_when_what_is_shown_is_confirmed() -> None:
    corrections = log(lambda maker: maker.set_fact("title", EVENT.title, Fact("Lantern Day", ())))
    maker = Maker(shown(corrections, other_finding()), "B. C.")
    corrections = corrections.and_these(*maker.confirm(("fact", "title")))
    title = shown(corrections, other_finding()).event.title
    assert title is not None
    assert (title.value, title.origin.status) == ("Lantern Day", "corrected")


def test_of_a_fact_that_was_taken_back_and_confirmed_the_last_holds() -> None:
    taken_back = log(lambda maker: maker.remove(("fact", "title")))
    corrections = taken_back.and_these(*Maker(REPORT).confirm(("fact", "title")))
    for found in (REPORT, replace(REPORT, event=replace(EVENT, title=None))):
        title = shown(corrections, found).event.title
        assert title is not None
        assert (title.value, title.origin.status) == ("Lantern Fair", "confirmed")
