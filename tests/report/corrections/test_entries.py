"""Acts, statements and remarks that readers confirm, take out, change, add, move and note something on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.corrections.samples import (
    BO,
    OIL,
    OPENING,
    REPORT,
    SONGS,
    SPEECH,
    THANKS,
    TWICE,
    agent,
    at,
    done,
    fact,
    log,
    other_finding,
    shown,
    statuses,
)
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import replay
from viewer.report.marks import READER
from viewer.report.model import Fact, Participant, ProgrammeItem, Report, Statement
from viewer.report.vocabulary import ItemKind, Mode


def test_without_corrections_the_report_is_the_very_one() -> None:
    assert replay(REPORT, Corrections()).report is REPORT


def test_a_confirmed_act_is_as_it_was_found_and_not_doubted() -> None:
    replayed = done(lambda maker: maker.confirm(("item", 1)))
    act = replayed.report.programme[1]
    assert (act.origin.status, act.origin.by, act.origin.doubt, act.origin.signs) == ("confirmed", "rule.one", 0, ())
    assert act.origin.mark is not None
    assert (act.origin.mark.reader, act.origin.mark.found) == ("A. B.", None)
    assert act.origin.mark.operations == tuple(replayed.outcomes)
    assert (act.title, act.kind, act.spans, act.people) == (SPEECH.title, SPEECH.kind, SPEECH.spans, SPEECH.people)
    assert replayed.report.programme[0] == OPENING


def test_a_confirmed_act_comes_back_with_its_people_where_it_is_not_found() -> None:
    found = replace(other_finding(), people=other_finding().people[:1])
    act = done(lambda maker: maker.confirm(("item", 3)), on=found).report
    songs = act.programme[-1]
    assert (songs.title, songs.origin.status, songs.origin.by) == ("sang two songs", "confirmed", READER)
    assert [act.person(one).name for one in songs.people] == ["Bo Ek"]
    assert act.person(songs.people[0]).origin.status == "confirmed"


def test_a_rejected_act_is_gone_and_told_as_removed() -> None:
    report = done(lambda maker: maker.remove(("item", 1), reason="No speech")).report
    assert [act.title for act in report.programme] == ["opened the fair", "thanked Bo Ek", "sang two songs"]
    removed = report.review.removed[0]
    assert (removed.kind, removed.entry, removed.mark.reason) == ("item", SPEECH, "No speech")
    assert [said.item for said in report.statements] == [None, 1]


def test_a_rejected_act_does_not_come_back_under_another_number_or_title() -> None:
    replayed = done(lambda maker: maker.remove(("item", 1)), on=other_finding())
    assert (replayed.report.programme, statuses(replayed)) == ((), ["applied"])


def test_one_of_two_acts_in_the_same_words_is_rejected_alone() -> None:
    twin = replace(SPEECH, spans=(*SPEECH.spans, at("oil was dear")))
    report = replace(REPORT, programme=(SPEECH, twin), statements=())
    corrections = log(lambda maker: maker.remove(("item", 1)), report=report)
    assert shown(corrections, report).programme == (SPEECH,)


@pytest.mark.parametrize("titles", [("", ""), ("opened the fair", "")])
@pytest.mark.parametrize("number", [0, 1])
def test_an_act_without_a_title_is_rejected_alone(titles: tuple[str, str], number: int) -> None:
    first, second = replace(OPENING, title=titles[0]), replace(OPENING, kind=ItemKind.SPEECH, title=titles[1])
    found = replace(REPORT, programme=(first, second), statements=())
    left = shown(log(lambda maker: maker.remove(("item", number)), report=found), found)
    assert [act.kind for act in left.programme] == [(second, first)[number].kind]


def test_a_rejected_act_does_not_bring_back_who_is_not_found() -> None:
    found = replace(other_finding(), people=other_finding().people[:1])
    report = done(lambda maker: maker.remove(("item", 3)), on=found).report
    assert [person.name for person in report.people] == ["Weld"]


def test_a_changed_act_keeps_what_was_found() -> None:
    after = replace(SPEECH, title="a talk on lamps", kind="discussion")
    replayed = done(lambda maker: maker.change(("item", 1), after))
    act = replayed.report.programme[1]
    assert (act.title, act.kind, act.origin.status, act.origin.by) == (
        "a talk on lamps",
        "discussion",
        "corrected",
        READER,
    )
    assert act.origin.mark is not None
    assert act.origin.mark.found == SPEECH


def test_only_what_was_changed_is_held_on_another_finding() -> None:
    replayed = done(lambda maker: maker.change(("item", 1), replace(SPEECH, kind="discussion")), on=other_finding())
    act = replayed.report.programme[0]
    assert (act.title, act.kind, statuses(replayed)) == ("spoke", "discussion", ["applied"])


def test_no_operation_is_made_where_nothing_differs() -> None:
    assert log(lambda maker: maker.change(("item", 1), SPEECH)).operations == ()


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        (replace(THANKS, participants=THANKS.participants[:1]), "participate"),
        (replace(THANKS, spans=(at("thanked Bo Ek"),)), "bounds"),
        (replace(THANKS, time=Fact("12:30", ())), "set"),
    ],
)
def test_the_kind_of_an_operation_tells_what_is_changed(after: ProgrammeItem, kind: str) -> None:
    corrections = log(lambda maker: maker.change(("item", 2), after))
    assert [operation.kind for operation in corrections.operations] == [kind]
    act = shown(corrections).programme[2]
    assert (act.participants and [one.id for one in act.participants], act.spans) == (
        [one.id for one in after.participants],
        after.spans,
    )


def test_somebody_is_put_into_an_act_without_words_of_the_report() -> None:
    after = replace(SPEECH, participants=(*SPEECH.participants, Participant("p4", "moderator", ())))
    act = done(lambda maker: maker.change(("item", 1), after)).report.programme[1]
    assert [(who.id, who.function, who.origin.by) for who in act.participants] == [
        ("p2", "agent", "rule.one"),
        ("p4", "moderator", READER),
    ]


def test_an_added_act_stands_where_its_words_do_or_behind_another() -> None:
    closing = ProgrammeItem(
        ItemKind.CLOSING, "closed the fair", (at("Ann Lee closed the fair"),), (Participant("p1", "agent", ()),)
    )
    early = ProgrammeItem(ItemKind.OTHER, "was held", (at("The Lantern Fair was held"),))
    report = done(lambda maker: maker.add(closing), lambda maker: maker.add(early, behind=0)).report
    assert [act.title for act in report.programme][:2] == ["opened the fair", "was held"]
    assert report.programme[-1].title == "closed the fair"
    assert report.programme[-1].origin.status == "added"


def test_what_was_added_and_is_found_now_is_there_once() -> None:
    finding = replace(REPORT, programme=(*REPORT.programme[:1], *REPORT.programme[2:]), statements=())
    corrections = log(lambda maker: maker.add(SPEECH), report=finding)
    replayed = replay(REPORT, corrections)
    assert [act.title for act in replayed.report.programme].count("spoke of lamps") == 1
    assert (statuses(replayed), replayed.report.programme[1].origin.status) == (["already so"], "confirmed")


def test_an_added_statement_belongs_to_the_act_that_it_stands_in() -> None:
    said = Statement("p4", fact("sang", "sang"), Mode.INDIRECT, (at("two songs"),))
    report = done(lambda maker: maker.add(said)).report
    assert report.statements[-1].item == 3


def test_a_statement_by_nobody_who_is_shown_has_no_speaker() -> None:
    report = done(lambda maker: maker.remove(("person", "p2"))).report
    assert report.statements[0].speaker is None
    assert report.programme[1].participants == ()


def test_statements_are_made_one() -> None:
    report = done(lambda maker: maker.merge(("statement", 0), ("statement", 1))).report
    (said,) = report.statements
    assert said.spans == (at("oil was dear"), at("thanked Bo Ek"))
    assert (said.speaker, said.origin.status) == (OIL.speaker, "corrected")


def test_acts_are_moved_and_stay_so() -> None:
    steps = (lambda maker: maker.move(3, -3), lambda maker: maker.move(1, 1))
    titles = [act.title for act in done(*steps).report.programme]
    assert titles == ["sang two songs", "spoke of lamps", "opened the fair", "thanked Bo Ek"]
    assert log(lambda maker: maker.move(0, -1), lambda maker: maker.move(3, 1)).operations == ()


def test_an_act_is_moved_behind_where_one_would_be_that_is_not_found() -> None:
    found = replace(REPORT, programme=(OPENING, SPEECH, SONGS), statements=())
    titles = [act.title for act in done(lambda maker: maker.move(0, 2), on=found).report.programme]
    assert titles == ["spoke of lamps", "opened the fair", "sang two songs"]


def test_a_dismissed_remark_is_gone() -> None:
    corrections = log(lambda maker: maker.remove(("remark", 0)))
    assert corrections.operations[0].kind == "dismiss"
    report = shown(corrections)
    assert (report.remarks, report.review.removed[0].entry) == ((), TWICE)


def test_notes_stand_on_entries_and_on_words() -> None:
    steps = (
        lambda maker: maker.note("Which lamps?", ("item", 1)),
        lambda maker: maker.note("Who?", spans=(at("Some"),)),
        lambda maker: maker.remove(("item", 0)),
        lambda maker: maker.note("When?", ("fact", "start_time")),
    )
    notes = done(*steps).report.review.notes
    assert [(note.text, note.kind, note.key) for note in notes] == [
        ("Which lamps?", "item", 0),
        ("Who?", "words", ""),
        ("When?", "fact", "start_time"),
    ]
    assert notes[1].spans == (at("Some"),)


def test_a_note_on_what_is_removed_stands_on_its_words() -> None:
    steps = (lambda maker: maker.note("Sure?", ("person", "p4")), lambda maker: maker.remove(("person", "p4")))
    (note,) = done(*steps).report.review.notes
    assert (note.kind, note.key, note.spans) == ("words", "", BO.spans)


def test_readers_are_named_once() -> None:
    corrections = log(lambda maker: maker.confirm(("item", 0)), lambda maker: maker.confirm(("item", 1)))
    assert shown(corrections).review.readers == ("A. B.",)


@pytest.mark.parametrize("key", [("item", 9), ("item", -1), ("person", "p9"), ("fact", "weather"), ("words", "")])
def test_what_is_not_there_is_not_found(key: tuple[str, str | int]) -> None:
    with pytest.raises(LookupError):
        log(lambda maker: maker.confirm(key))


def without_bo() -> Report:
    """The sample as a version finds it that knows nothing of Bo Ek."""
    thanks = replace(THANKS, participants=THANKS.participants[:1])
    items = (*REPORT.programme[:2], thanks)
    return replace(REPORT, people=REPORT.people[:3], programme=items)


def test_an_act_of_which_nobody_is_left_does_not_come_back() -> None:
    narrower = (at("Weld then thanked Bo Ek"),)
    steps = (
        lambda maker: maker.change(("item", 2), replace(maker.report.programme[2], spans=narrower)),
        lambda maker: maker.remove(("person", "p3")),
        lambda maker: maker.remove(("item", 2)),
    )
    replayed = done(*steps, on=without_bo())
    assert statuses(replayed) == ["applied", "applied", "applied"]
    assert [item.title for item in replayed.report.programme] == [OPENING.title, SPEECH.title]


def test_an_act_of_somebody_who_is_there_is_not_taken_for_that_of_another() -> None:
    """Of two told in the same words the one goes that was taken out, though those of it are not known any more."""
    other = replace(THANKS, participants=(agent("p1", "Ann Lee"),))
    found = without_bo()
    replayed = done(
        lambda maker: maker.remove(("person", "p3")),
        lambda maker: maker.remove(("item", 2)),
        on=replace(found, programme=(*found.programme[:2], other)),
    )
    assert [item.people for item in replayed.report.programme][2:] == [("p1",)]
