"""Acts that were nearly found: a reader puts them in or refuses them, and nothing else is made of them."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from tests.report.corrections.samples import ANN, BO, BY, OPENING, SONGS, SPEECH, agent, at
from tests.report.corrections.samples import REPORT as SAMPLE
from viewer.report import codec, summary
from viewer.report.corrections import coding, naming
from viewer.report.corrections.comparing import compare
from viewer.report.corrections.history import history
from viewer.report.corrections.making import Maker, undo
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.exchange import FORMATS
from viewer.report.model import ModelError, ProgrammeItem, Report, Span
from viewer.report.safe_copy import safe_copy
from viewer.report.vocabulary import ItemKind

CAME = ProgrammeItem(ItemKind.OTHER, "Some forty people came", (at("Some forty people came."),), origin=BY)
MORE = ProgrammeItem(
    ItemKind.SPEECH, "thanked", (at("Weld then thanked Bo Ek."),), (agent("p3", "Weld", 1),), origin=BY
)
REPORT = replace(SAMPLE, programme=(OPENING, SPEECH), statements=(), suggestions=(SONGS, CAME, MORE))
NOW = datetime.datetime(2024, 5, 4, 12, tzinfo=datetime.UTC)
MAKER = Maker(REPORT, "A. B.")


def after(*operations: Operation) -> Report:
    return replay(REPORT, Corrections().and_these(*operations, text=REPORT.text)).report


def test_what_is_put_in_is_the_readers_and_suggested_no_more() -> None:
    shown = after(*MAKER.accept(0))
    assert [item.title for item in shown.programme] == ["opened the fair", "spoke of lamps", "sang two songs"]
    assert (shown.programme[2].origin.by, shown.programme[2].origin.status) == ("reader", "added")
    assert shown.suggestions == (CAME, MORE)


def test_what_is_refused_is_suggested_no_more_and_touches_nothing() -> None:
    shown = after(*MAKER.dismiss(1))
    assert (shown.programme, shown.suggestions) == (REPORT.programme, (SONGS, MORE))


def test_an_item_like_what_is_refused_stays() -> None:
    like = replace(SPEECH, title="Lamps", participants=(agent("p1", "Ann Lee"),))
    report = replace(REPORT, suggestions=(like,))
    done = Corrections().and_these(*Maker(report).dismiss(0), text=report.text)
    shown = replay(report, done).report
    assert (shown.programme, shown.suggestions) == (report.programme, ())


@pytest.mark.parametrize("answer", [Maker.accept, Maker.dismiss])
def test_undone_it_is_suggested_again(answer: Any) -> None:
    done = Corrections().and_these(*answer(MAKER, 1), text=REPORT.text)
    done = done.and_these(*undo(done, "A. B."))
    assert replay(REPORT, done).report == REPORT
    assert replay(REPORT, done).report.suggestions == REPORT.suggestions


def test_whom_a_reader_made_one_is_one_there_too() -> None:
    shown = after(*MAKER.merge(("person", "p2"), ("person", "p3")))
    assert shown.suggestions[2].people == ("p2",)


@pytest.mark.parametrize("answer", [Maker.accept, Maker.dismiss])
def test_what_was_answered_stays_so_whatever_is_corrected_then(answer: Any) -> None:
    done = Corrections().and_these(*answer(MAKER, 2), text=REPORT.text)
    done = done.and_these(*Maker(replay(REPORT, done).report, "").merge(("person", "p2"), ("person", "p3")))
    assert replay(REPORT, done).report.suggestions == (SONGS, CAME)


@pytest.mark.parametrize("change", [{"participants": ()}, {"spans": (at("Ann Lee closed"),)}, {"kind": "other"}])
def test_what_was_put_in_and_changed_is_not_suggested_again(change: dict[str, Any]) -> None:
    done = Corrections().and_these(*MAKER.accept(0), text=REPORT.text)
    shown = replay(REPORT, done).report
    number = next(n for n, item in enumerate(shown.programme) if item.origin.status == "added")
    done = done.and_these(*Maker(shown, "").change(("item", number), replace(shown.programme[number], **change)))
    assert replay(REPORT, done).report.suggestions == (CAME, MORE)


def test_who_is_put_into_an_item_is_not_suggested_there() -> None:
    wider = replace(SPEECH, spans=(at("Dr Weld spoke of lamps, and he said"),), title="Lamps")
    report = replace(REPORT, suggestions=(replace(wider, participants=(agent("p1", "Ann Lee"),)),))
    both = replace(SPEECH, participants=(*SPEECH.participants, agent("p1", "Ann Lee")))
    done = Corrections().and_these(*Maker(report).change(("item", 1), both), text=report.text)
    assert replay(report, done).report.suggestions == ()


def test_corrections_of_anything_else_leave_them_as_they_are() -> None:
    within = replace(CAME, spans=(at("Dr Weld spoke of lamps"),))
    report = replace(REPORT, suggestions=(within, SONGS))
    for operations in (
        Maker(report).confirm(("item", 1)),
        Maker(report).confirm(("person", "p4")),
        Maker(report).change(("item", 1), replace(SPEECH, title="Lamps")),
        Maker(report).remove(("fact", "title")),
    ):
        done = Corrections().and_these(*operations, text=report.text)
        assert replay(report, done).report.suggestions == report.suggestions


def test_one_of_two_in_the_same_words_is_refused_alone() -> None:
    other = replace(SONGS, participants=(agent("p1", "Ann Lee"),))
    report = replace(REPORT, suggestions=(SONGS, other))
    done = Corrections().and_these(*Maker(report).dismiss(0), text=report.text)
    assert replay(report, done).report.suggestions == (other,)


GIVEN = ProgrammeItem(
    ItemKind.AWARD, "thanked Bo Ek", (at("Weld then thanked Bo Ek."),), (agent("p3", "Weld", 1),), origin=BY
)
TO_BO = replace(GIVEN, participants=(agent("p4", "Bo Ek"),))
SPOKE = replace(TO_BO, kind=ItemKind.SPEECH)


@pytest.mark.parametrize("is_found_still", [True, False])
def test_an_act_that_was_taken_out_is_not_suggested_of_others_in_its_words(is_found_still: bool) -> None:
    report = replace(REPORT, programme=(OPENING, GIVEN), suggestions=(TO_BO, SPOKE, CAME))
    done = Corrections().and_these(*Maker(report).remove(("item", 1)), text=report.text)
    found = report if is_found_still else replace(report, programme=(OPENING,))
    assert replay(found, done).report.suggestions == (SPOKE, CAME)
    done = done.and_these(*undo(done, "A. B."))
    assert replay(found, done).report.suggestions == report.suggestions


def test_in_an_edited_text_a_refusal_is_found_by_its_words_or_lost() -> None:
    done = Corrections().and_these(*MAKER.dismiss(1), text=REPORT.text)
    edited = f"Good day. {REPORT.text}"
    moved = replace(CAME, spans=(Span(CAME.spans[0].start + 10, CAME.spans[0].end + 10),))
    other = Report(edited, suggestions=(moved,))
    assert replay(other, done).report.suggestions == ()
    without = Report("It rained in Marlow.")
    assert list(replay(without, done).outcomes.values()) == ["lost"]


def test_a_refusal_differs_from_no_correction_of_an_item_beside_it() -> None:
    like = replace(SPEECH, title="Lamps", participants=(agent("p1", "Ann Lee"),))
    report = replace(REPORT, suggestions=(like,))
    mine = Corrections().and_these(*Maker(report, "A").confirm(("item", 1)), text=report.text)
    theirs = Corrections().and_these(*Maker(report, "B").dismiss(0), text=report.text)
    assert {row.sort for row in compare(report, mine, theirs).rows} == {"mine", "theirs"}


def test_nobody_is_suggested_who_is_none() -> None:
    assert after(*MAKER.remove(("person", BO.id))).suggestions == (CAME, MORE)


def test_the_same_act_of_another_kind_is_no_longer_suggested() -> None:
    shown = after(*MAKER.add(replace(SONGS, kind="other", title="Songs")))
    assert shown.suggestions == (CAME, MORE)


def test_a_log_keeps_both_and_names_them() -> None:
    made = Corrections().and_these(*MAKER.accept(0), *MAKER.dismiss(1), text=REPORT.text)
    assert coding.of_records(coding.records(made)) == (made, 0)
    assert [naming.step_name(step) for step in history(made.operations).done] == ["Add an item", "Dismiss suggestion"]
    assert naming.done(history(made.operations).done[1]) == "Suggestion dismissed."


def test_json_tells_them_only_where_they_are_asked_for() -> None:
    assert "suggestions" not in codec.to_json(REPORT)
    told = codec.loads(codec.dumps(REPORT, suggestions=True))
    assert told == REPORT
    assert codec.loads(codec.dumps(REPORT)).suggestions == ()


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_export_tells_them(name: str) -> None:
    without = replace(REPORT, suggestions=())
    assert FORMATS[name].data(REPORT) == FORMATS[name].data(without)


def test_neither_paper_nor_a_safe_copy_tells_them() -> None:
    told = summary.to_text(summary.summarise(REPORT, NOW))
    assert told == summary.to_text(summary.summarise(replace(REPORT, suggestions=()), NOW))
    assert safe_copy(REPORT, [ANN.id]).report.suggestions == ()


def test_they_are_checked_like_items() -> None:
    with pytest.raises(ModelError, match="suggestion 0 has a bad span"):
        replace(REPORT, suggestions=(replace(CAME, spans=(Span(5, 5),)),))
    with pytest.raises(ModelError, match="nobody with the id 'p9'"):
        replace(REPORT, suggestions=(replace(CAME, participants=(agent("p9", "Ann Lee"),)),))
