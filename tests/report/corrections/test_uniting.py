"""Acts that readers make one or two, people who are made one with what they did, and all of somebody confirmed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.corrections.samples import (
    BY,
    OIL,
    REPORT,
    SONGS,
    SPEECH,
    THANKS,
    agent,
    at,
    done,
    log,
    other_finding,
    shown,
)
from viewer.report import codec
from viewer.report.corrections import making, naming
from viewer.report.corrections.checking import check
from viewer.report.corrections.history import history
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.uniting import confirm_all, join_items, made_one, split_item
from viewer.report.model import Fact, ProgrammeItem, Report, Statement
from viewer.report.vocabulary import ItemKind, Mode, Tag

LATER = at("Weld then thanked Bo Ek.")


def step_name(corrections: Corrections) -> str:
    return naming.step_name(history(corrections.operations).done[-1])


def sentence(corrections: Corrections) -> str:
    return naming.done(history(corrections.operations).done[-1])


def test_two_items_of_one_talk_become_one_with_people_words_and_statements() -> None:
    talk = replace(THANKS, tags=(Tag.ONLINE,))
    report = replace(REPORT, programme=(*REPORT.programme[:2], talk, SONGS))
    corrections = log(lambda maker: join_items(maker, 1, 2), report=report)
    joined = shown(corrections, report)
    assert len(joined.programme) == 3
    act = joined.programme[1]
    assert (act.kind, act.title, act.tags) == ("speech", "spoke of lamps", (Tag.ONLINE,))
    assert [(who.id, who.function) for who in act.participants] == [
        ("p2", "agent"),
        ("p3", "agent"),
        ("p4", "recipient"),
    ]
    assert act.spans == (SPEECH.spans[0], LATER)
    assert [said.item for said in joined.statements] == [1, 1]
    assert (step_name(corrections), sentence(corrections)) == (
        "Merge item 2 and item 3",
        "Item 2 and item 3 made one.",
    )
    undone = corrections.and_these(*making.undo(corrections))
    assert codec.dumps(shown(undone, report)) == codec.dumps(report)


def test_what_was_joined_stays_one_on_another_finding() -> None:
    joined = done(lambda maker: join_items(maker, 1, 2), on=other_finding())
    assert [item.title for item in joined.report.programme] == ["spoke"]
    assert joined.report.programme[0].spans == (SPEECH.spans[0], LATER)
    assert joined.report.statements[0].item == 0


def test_an_act_of_no_kind_takes_that_of_the_other() -> None:
    other = replace(SPEECH, kind=ItemKind.OTHER, title="")
    report = replace(REPORT, programme=(*REPORT.programme[:1], other, THANKS, SONGS))
    act = shown(log(lambda maker: join_items(maker, 1, 2), report=report), report).programme[1]
    assert (act.kind, act.title) == ("speech", "thanked Bo Ek")


def test_each_of_two_who_did_something_has_an_act() -> None:
    both = replace(SPEECH, participants=(agent("p2", "Dr Weld"), agent("p1", "Ann Lee")))
    report = replace(REPORT, programme=(*REPORT.programme[:1], both, *REPORT.programme[2:]))
    corrections = log(lambda maker: split_item(maker, 1), report=report)
    split = shown(corrections, report)
    assert [item.people for item in split.programme] == [("p1",), ("p2",), ("p1",), ("p3", "p4"), ("p4",)]
    assert [item.spans for item in split.programme[1:3]] == [both.spans] * 2
    assert split.statements[0].item == 1
    assert (step_name(corrections), sentence(corrections)) == ("Split item 2", "Item 2 split.")
    assert codec.dumps(shown(corrections.and_these(*making.undo(corrections)), report)) == codec.dumps(report)


def test_words_of_an_act_become_an_act_of_whoever_is_named_there_with_what_was_said_in_them() -> None:
    whole = replace(
        SPEECH,
        spans=(at("Dr Weld spoke of lamps"), at("he said that oil was dear. Weld then thanked Bo Ek.")),
        participants=(agent("p2", "Dr Weld"), agent("p3", "Weld", 1)),
    )
    report = replace(
        REPORT,
        programme=(REPORT.programme[0], whole, SONGS),
        statements=(OIL, Statement("p3", Fact("thanked", (at("thanked"),)), Mode.INDIRECT, (at("Bo Ek"),), 1, BY)),
    )
    words = at("Weld then thanked Bo Ek")
    split = shown(log(lambda maker: split_item(maker, 1, words), report=report), report)
    first, second = split.programme[1:3]
    assert first.people == ("p2",)
    assert (second.people, second.spans, second.title) == (("p3",), (words,), "Weld then thanked Bo Ek")
    assert not any(span.overlaps(words) for span in first.spans)
    assert [said.item for said in split.statements] == [1, 2]


@pytest.mark.parametrize(
    ("words", "problem"),
    [(None, "Only one"), (at("Bo Ek sang"), "The words"), (SPEECH.spans[0], "Choose only")],
)
def test_what_cannot_be_split_is_said(words: object, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        split_item(Maker(REPORT), 1, words)  # pyright: ignore[reportArgumentType]


def test_people_made_one_leave_no_act_and_no_statement_twice() -> None:
    again = ProgrammeItem(ItemKind.SPEECH, "of lamps", (at("spoke of lamps"),), (agent("p3", "Weld", 1),), origin=BY)
    twice = replace(OIL, speaker="p3", spans=(at("that oil was dear"),), item=2)
    report = replace(REPORT, programme=(*REPORT.programme[:2], again, *REPORT.programme[2:]), statements=(OIL, twice))
    corrections = log(lambda maker: made_one(maker, "p2", "p3"), report=report)
    one = shown(corrections, report)
    assert [item.title for item in one.programme] == [
        "opened the fair",
        "spoke of lamps",
        "thanked Bo Ek",
        "sang two songs",
    ]
    assert [who.id for who in one.programme[1].participants] == ["p2"]
    assert [(said.speaker, said.item) for said in one.statements] == [("p2", 1)]
    assert len(history(corrections.operations).done) == 1
    assert codec.dumps(shown(corrections.and_these(*making.undo(corrections)), report)) == codec.dumps(report)


def test_people_who_did_nothing_twice_are_made_one_alone() -> None:
    assert [one.kind for one in made_one(Maker(REPORT), "p2", "p3")] == ["merge"]


def test_all_of_somebody_is_confirmed_in_one_step() -> None:
    corrections = log(lambda maker: confirm_all(maker, "p2"))
    report = shown(corrections)
    assert report.person("p2").origin.status == "confirmed"
    assert [item.origin.status for item in report.programme] == ["found", "confirmed", "found", "found"]
    assert [said.origin.status for said in report.statements] == ["confirmed", "found"]
    assert (report.person("p2").part.doubt, report.programme[1].participants[0].origin.doubt) == (0, 0)
    assert step_name(corrections) == "Confirm all of Dr Weld"


def test_several_people_are_not_all_of_one() -> None:
    corrections = log(lambda maker: maker.confirm(("person", "p1"), ("person", "p4")))
    assert step_name(corrections) == "Confirm Ann Lee and Bo Ek"


def test_every_operation_is_one_that_an_earlier_version_reads() -> None:
    both = replace(SPEECH, participants=(agent("p2", "Dr Weld"), agent("p1", "Ann Lee")))
    report: Report = replace(REPORT, programme=(REPORT.programme[0], both, *REPORT.programme[2:]))
    maker = Maker(report)
    made = (*join_items(maker, 1, 2), *split_item(maker, 1), *confirm_all(maker, "p2"))
    assert {one.kind for one in made} == {"set", "reject", "participate", "add", "confirm"}
    for one in made:
        check(one, report.text)
