"""Why something is there, in plain words."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from tests.doubts import OFTEN_WRONG, REASON, REPORT, at
from viewer.report import explaining
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.model import Fact, Origin, Participant, Report, Statement
from viewer.report.vocabulary import Mode

SPOKE = "It rests on “She spoke about eels.” (¶3). "


def explained(by: str, who: str = "pronoun") -> str:
    """The speech, found by a rule, its speaker in another way."""
    item = REPORT.programme[1]
    participants = (Participant("p1", "agent", (at("She"),), Origin(who)),)
    item = dataclasses.replace(item, participants=participants, origin=Origin(by))
    return explaining.plain(dataclasses.replace(REPORT, programme=(item,), statements=()), "item", 0)


def test_an_item_tells_its_rule_its_words_and_who_is_meant() -> None:
    assert explained("speech.spoke") == (
        f"Item 1, Speech: found by words of speaking. {SPOKE}“She” is taken to mean Ann Lee."
    )
    told = explained("award.gave-a-prize")
    assert told.startswith("Item 1, Speech: found by words of giving, such as those for a prize")


@pytest.mark.parametrize("by", ["", "unheard_of.rule", "odd"])
def test_a_rule_that_has_no_words_goes_by_the_sentence(by: str) -> None:
    assert explained(by).startswith("Item 1, Speech: found by the way the sentence is built. ")


def test_a_name_of_somebody_names_them() -> None:
    assert explained("speech.spoke", "named").endswith("“She” names Ann Lee.")
    assert explaining.plain(REPORT, "item", 0).endswith("“Ann Lee opened the evening.” (¶3).")


def test_doubt_is_told_last() -> None:
    assert explaining.plain(REPORT, "item", 1).endswith(f"Doubtful: {REASON}.")


def test_name_role_and_part_of_a_person_have_doubts_of_their_own() -> None:
    found = explaining.plain(REPORT, "person", "p2")
    assert found.endswith(f"“Bo Ek” (¶4). Role: “the warden” (¶4). Uncertain: {OFTEN_WRONG}.")
    found = explaining.plain(REPORT, "person", "p1")
    assert found.endswith(f"“Ann Lee” (¶3). How they took part, uncertain: {OFTEN_WRONG}.")


def test_a_fact_tells_what_else_the_text_offers() -> None:
    other = Fact(4, (at("4 May"),))
    assert REPORT.event.attendance
    attendance = dataclasses.replace(REPORT.event.attendance, alternatives=(other,))
    report = dataclasses.replace(REPORT, event=dataclasses.replace(REPORT.event, attendance=attendance))
    assert "The text offers “4 May” (¶2), too." in explaining.plain(report, "fact", "attendance")


def test_statements_and_remarks_tell_their_words() -> None:
    found = explaining.plain(REPORT, "statement", 0)
    assert "Statement by Bo Ek: " in found
    assert "It rests on “said”, “that it was late” (¶4)." in found
    assert "It rests on “about 80 people” (¶2)." in explaining.plain(REPORT, "remark", 0)


@pytest.mark.parametrize(("kind", "key"), [("fact", "organisers"), ("place", 3), ("item", 9), ("person", "p9")])
def test_what_is_not_there_cannot_be_explained(kind: str, key: str | int) -> None:
    with pytest.raises(LookupError):
        explaining.plain(REPORT, kind, key)


@pytest.mark.parametrize("by", ["proposals.find", "facts_weighed.likely"])
def test_what_was_weighed_is_said_to_be(by: str) -> None:
    assert "found by all that speaks for it there, weighed together. " in explained(by)


def test_an_empty_report_explains_nothing() -> None:
    with pytest.raises(LookupError):
        explaining.plain(Report("Nothing."), "item", 0)


def _with(made: Callable[[Maker], tuple[Operation, ...]], found: Report = REPORT, on: Report = REPORT) -> Report:
    """What is shown where a reader has done something to what was found, and something else is found now."""
    return replay(on, Corrections().and_these(*made(Maker(found, "A.B.")), text=REPORT.text)).report


def test_what_a_reader_added_is_told_as_the_readers() -> None:
    said = Statement("p1", Fact("", ()), Mode.INDIRECT, (at("Eel Night"),))
    report = _with(lambda maker: maker.add(said))
    told = "Statement by Ann Lee (added by A.B.). It rests on “Eel Night” (¶1)."
    assert explaining.plain(report, "statement", 0) == told
    assert explaining.plain(report, "statement", 1).startswith("Statement by Bo Ek: found by ")


def test_what_a_reader_holds_to_and_is_not_found_now_is_not_told_as_found() -> None:
    now = dataclasses.replace(REPORT, statements=(), programme=())
    report = _with(lambda maker: maker.confirm(("statement", 0), ("item", 0)), on=now)
    told = "Statement by Bo Ek (confirmed by A.B.). It rests on “said”, “that it was late” (¶4)."
    assert explaining.plain(report, "statement", 0) == told
    assert explaining.plain(report, "item", 0).startswith("Item 1, Opening (confirmed by A.B.). It rests on ")
