"""The history as rows, and when its steps were made."""

from __future__ import annotations

import datetime
from dataclasses import replace

from PySide6.QtCore import Qt

from tests.doubts import REPORT, at
from viewer.models import moments
from viewer.models.history import HistoryModel
from viewer.models.rows import Role
from viewer.models.steps import subject_of
from viewer.report.corrections.history import History, Step
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.corrections.told import Change, step_change, step_sign
from viewer.report.model import Fact, Person, Span

TODAY = datetime.date(2026, 11, 27)
NOON = "2026-11-27T12:00:00Z"


def told(operations: tuple[Operation, ...]) -> tuple[str, str, str]:
    step = Step(operations)
    change = step_change(step)
    return step_sign(step), change.before, change.after


def test_days_and_hours_are_those_of_the_reader() -> None:
    here = datetime.datetime.fromisoformat(NOON).astimezone()
    assert moments.hour(NOON) == f"{here:%H:%M}"
    assert moments.day(NOON, here.date()) == f"Today, {here.day} November"
    assert moments.day(NOON, here.date() + datetime.timedelta(1)) == f"{here:%A}, {here.day} November"
    assert moments.day(NOON, datetime.date(2027, 1, 1)) == f"{here:%A}, {here.day} November 2026"
    assert moments.day("never", TODAY) == "Some day"
    assert moments.who_and_when("A.B.", NOON, here.date()) == f"A.B., today {here:%H:%M}"
    assert moments.who_and_when("", NOON, datetime.date(2027, 1, 1)) == f"{here.day} November 2026"


def test_each_kind_of_step_says_what_was_and_what_is() -> None:
    maker, items, people = Maker(REPORT, "A.B."), REPORT.programme, REPORT.people
    assert told(maker.confirm(("item", 0))) == ("tick", "", "as found")
    assert told(maker.remove(("person", "p3"))) == ("minus", "", "")
    assert told(maker.remove(("fact", "attendance"))) == ("minus", "about 80", "not stated")
    day = Fact("2023-05-05", (at("4 May 2023"),))
    assert told(maker.set_fact("date", REPORT.event.date, day)) == ("pencil", "4 May 2023", "5 May 2023")
    assert told(maker.set_fact("organisers", None, Fact("Friends", ()))) == ("plus", "", "Friends")
    assert told(maker.change(("item", 0), replace(items[0], title="a welcome"))) == (
        "pencil",
        "opened the evening",
        "a welcome",
    )
    assert told(maker.change(("item", 0), replace(items[0], kind="speech"))) == ("pencil", "Opening", "Speech")
    assert told(maker.change(("item", 0), replace(items[0], participants=()))) == ("pencil", "Ann Lee", "nobody")
    assert told(maker.change(("statement", 0), replace(REPORT.statements[0], speaker="p1"))) == (
        "pencil",
        "Bo Ek",
        "Ann Lee",
    )
    assert told(maker.merge(("person", "p1"), ("person", "p2"))) == ("pencil", "Bo Ek, the warden", "Ann Lee")
    assert told(maker.move(0, 1)) == ("pencil", "", "behind item 2")
    assert told(maker.add(Person("r1", "Zed", (at("She"),)))) == ("plus", "", "")
    assert told(maker.note("Ask.", ("person", "p1"))) == ("pencil", "", "Ask.")
    assert people


def test_a_step_leads_to_the_entry_that_it_made() -> None:
    made = Maker(REPORT, "A.B.").confirm(("statement", 0))
    report = replay(REPORT, Corrections().and_these(*made, text=REPORT.text)).report
    found = subject_of(report, tuple(one.id for one in made))
    assert found
    assert (found.kind, found.key) == ("statement", 0)
    assert subject_of(report, ("none",)) is None
    assert Change("", "") == step_change(Step(Maker(REPORT).note("", ("item", 0))))


def test_words_of_a_statement_are_told_that_was_removed_or_has_others() -> None:
    maker, said = Maker(REPORT, "A.B."), REPORT.statements[0]
    (removed,) = maker.remove(("statement", 0))
    texts = {removed.text: REPORT.text}
    assert step_change(Step((removed,)), texts).before == "Bo Ek “said” “that it was late”"
    (other,) = maker.change(("statement", 0), replace(said, spans=(at("it was late"),)))
    assert step_change(Step((other,)), texts) == Change("“that it was late”", "“it was late”")
    (long,) = maker.change(("statement", 0), replace(said, spans=(Span(0, len(REPORT.text)),)))
    after = step_change(Step((long,)), texts).after
    assert after.startswith("“Eel Night in Lowick")
    assert after.endswith("said that it was late.”")
    model = HistoryModel()
    model.show_history(REPORT, History(done=(Step((removed,)),)), texts, TODAY)
    assert model.index(1, 0).data(Role.DETAIL)[0] == "Bo Ek “said” “that it was late”"
    assert "that it was late" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
