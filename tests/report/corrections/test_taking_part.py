"""How people took part, as readers say it with one key: who spoke or hosted without an act that the report tells."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace

import pytest

from tests.report.corrections.samples import ANN, BO, OPENING, SONGS, SPEECH, log, shown
from tests.report.corrections.samples import REPORT as SAMPLE
from viewer.report import codec, summary, wording
from viewer.report.corrections import coding, naming
from viewer.report.corrections.entries import bare
from viewer.report.corrections.history import history
from viewer.report.corrections.making import Maker, step_back
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.taking_part import parts, taken_back, toggle
from viewer.report.corrections.told import step_change
from viewer.report.model import ModelError
from viewer.report.safe_copy.copying import only_mentioned
from viewer.report.vocabulary import Acted, ItemKind, Participation

REPORT = replace(SAMPLE, programme=(OPENING, SPEECH, SONGS), statements=())
NAMED = replace(REPORT, people=tuple(replace(who, participation=Participation.MENTIONED) for who in REPORT.people))


@pytest.mark.parametrize(("part", "group"), [("spoke", "Spoke"), ("hosted", "Hosted")])
def test_who_spoke_or_hosted_is_said_of_the_person_and_no_act_is_made_up(part: str, group: str) -> None:
    report = shown(log(lambda maker: toggle(maker, BO.id, part), report=REPORT), REPORT)
    assert report.programme == REPORT.programme
    assert part in parts(report, BO.id)
    assert (wording.group(report, report.person(BO.id)), report.person(BO.id).origin.status) == (group, "corrected")


@pytest.mark.parametrize("part", Acted)
def test_said_no_longer_nothing_is_left_of_it(part: str) -> None:
    for person in NAMED.people:
        if part not in parts(NAMED, person.id):
            corrections = log(lambda maker, who=person.id: toggle(maker, who, part), report=NAMED)
            again = toggle(Maker(shown(corrections, NAMED)), person.id, part)
            report = shown(corrections.and_these(*again), NAMED)
            assert (report.programme, report.review.removed) == (NAMED.programme, ())
            assert bare(report.person(person.id)) == bare(person)
            ids = taken_back(corrections, again)
            assert shown(corrections.and_these(*step_back(corrections, ids)), NAMED) == NAMED


def test_said_no_longer_of_who_did_it_and_said_again_the_acts_are_as_found() -> None:
    opener = replace(OPENING, participants=(*OPENING.participants, *SONGS.participants))
    found = replace(REPORT, programme=(opener, *REPORT.programme[1:]))
    corrections = log(lambda maker: toggle(maker, ANN.id, "hosted"), report=found)
    report = shown(corrections, found)
    assert report.programme[0].people == (BO.id,)
    again = toggle(Maker(report), ANN.id, "hosted")
    back = shown(corrections.and_these(*again), found)
    assert back.person(ANN.id).acted == ()
    assert [act.people for act in back.programme] == [act.people for act in found.programme]
    ids = taken_back(corrections, again)
    assert shown(corrections.and_these(*step_back(corrections, ids)), found) == found


def test_an_act_that_was_added_for_it_goes_with_it_alone() -> None:
    """Earlier versions put in an act without a title, in words of which another act by the same person was told."""
    spoke = replace(OPENING, kind=ItemKind.SPEECH, title="")
    corrections = log(lambda maker: maker.add(spoke), lambda maker: toggle(maker, ANN.id, "spoke"), report=REPORT)
    assert shown(corrections, REPORT).programme == REPORT.programme


def test_what_is_not_the_inverse_of_what_was_said_last_takes_nothing_back() -> None:
    corrections = log(
        lambda maker: toggle(maker, BO.id, "spoke"),
        lambda maker: maker.change(("person", BO.id), replace(maker.report.person(BO.id), name="Bo Eck")),
        report=REPORT,
    )
    assert taken_back(corrections, toggle(Maker(shown(corrections, REPORT)), BO.id, "spoke")) == ()
    assert taken_back(Corrections(), toggle(Maker(REPORT), BO.id, "spoke")) == ()


def test_who_spoke_is_no_longer_only_mentioned() -> None:
    report = shown(log(lambda maker: toggle(maker, BO.id, "spoke"), report=NAMED), NAMED)
    assert BO.id in only_mentioned(NAMED)
    assert BO.id not in only_mentioned(report)
    assert report.person(BO.id).participation == "not stated"


def test_paper_lists_them_with_the_sign_of_the_reader_and_no_item() -> None:
    said = log(lambda maker: toggle(maker, BO.id, "spoke"), lambda maker: toggle(maker, BO.id, "hosted"), report=REPORT)
    rows = summary.summarise(shown(said, REPORT), datetime.date(2024, 5, 4)).speakers
    row = next(row for row in rows if row.name == BO.name)
    assert (row.role, row.items, row.sign) == ("host", "", "✎")


def test_the_history_tells_it() -> None:
    (step,) = history(log(lambda maker: toggle(maker, BO.id, "spoke"), report=NAMED).operations).done
    assert naming.step_name(step) == "Change how Bo Ek took part"
    change = step_change(step)
    assert (change.before, change.after) == ("mentioned, not stated", "presence not stated, spoke")


def test_two_who_are_one_did_what_each_did() -> None:
    said = log(
        lambda maker: toggle(maker, BO.id, "spoke"),
        lambda maker: maker.merge(("person", ANN.id), ("person", BO.id)),
        report=REPORT,
    )
    assert shown(said, REPORT).person(ANN.id).acted == ("spoke",)


def test_it_is_kept_in_logs_and_reports() -> None:
    corrections = log(lambda maker: toggle(maker, BO.id, "hosted"), report=REPORT)
    assert coding.loads(coding.dumps(corrections)).operations == corrections.operations
    report = shown(corrections, REPORT)
    assert codec.loads(codec.dumps(report)) == report
    told = json.loads(codec.dumps(report))
    told["people"][0]["acted"] = ["sang"]
    with pytest.raises(ModelError, match="unknown acted: 'sang'"):
        codec.loads(json.dumps(told))
