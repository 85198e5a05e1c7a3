"""Who did what, weighed: what is added to the rules' acts, what is left out, and what is noted of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from viewer.extract import explaining, extract, pipeline, weighing
from viewer.extract.proposing import proposals, taking_part
from viewer.extract.trace import Trace
from viewer.extract.weighing import ALWAYS
from viewer.report.model import Report, Source

_TEXT = "Ann Lee and Bo Ek sat in the barn. Cy Dow spoke about eels. It rained on the barn."

Weights = dict[str, Mapping[str, float]]


def _weights(**parts: Mapping[str, float]) -> Weights:
    """Weights by which nothing is likely but what ``parts`` say; what is likely is an award."""
    unlikely = {part: {ALWAYS: -9.0} for part in ("there", "beside", "nobody")}
    return {**unlikely, **parts, "kind=award": {ALWAYS: 1.0}, "kind=speech": {"word=barn": 0.5}, "recipient": {}}


@pytest.fixture
def learned() -> Iterator[None]:
    """What was learned is weighed with again after the test."""
    known = {name: weighing.table(name) for name in ("acts", "people")}
    yield
    for name, weights in known.items():
        weighing.use(name, weights)


def _acts(report: Report) -> list[tuple[str, list[str], str]]:
    return [(i.kind, [report.person(p).name for p in i.people], i.origin.by) for i in report.programme]


@pytest.mark.usefixtures("learned")
def test_what_is_unlikely_is_left_out() -> None:
    weighing.use("acts", _weights())
    trace = Trace()
    assert _acts(pipeline.extract(_TEXT, trace=trace)) == []
    assert trace.reading is not None
    assert [(act.kind, why) for act, why in trace.reading.dropped] == [("speech", "unlikely")]


@pytest.mark.usefixtures("learned")
def test_who_did_something_together_is_in_one_act() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "word=barn": 12.0, "rule": 12.0}))
    assert _acts(extract(_TEXT)) == [
        ("award", ["Ann Lee", "Bo Ek"], proposals.BY),
        ("speech", ["Cy Dow"], "speaking.spoke"),
    ]


@pytest.mark.usefixtures("learned")
def test_a_speech_is_of_each_alone() -> None:
    weighing.use("acts", {**_weights(there={ALWAYS: -9.0, "word=barn": 12.0}), "kind=award": {}})
    assert [people for _, people, _ in _acts(extract(_TEXT))] == [["Ann Lee"], ["Bo Ek"]]


@pytest.mark.usefixtures("learned")
def test_an_act_of_nobody_is_added_and_who_receives_is_told() -> None:
    there = {ALWAYS: -9.0, "word=sit": 12.0}
    weighing.use(
        "acts", {**_weights(there=there, nobody={ALWAYS: -9.0, "word=rain": 12.0}), "recipient": {ALWAYS: 1.0}}
    )
    report = extract(_TEXT)
    assert [people for _, people, _ in _acts(report)] == [["Ann Lee", "Bo Ek"], []]
    assert [who.function for who in report.programme[0].participants] == ["recipient", "recipient"]


@pytest.mark.usefixtures("learned")
def test_a_sentence_beside_may_tell_more_of_an_act() -> None:
    text = "Ann Lee sat in the barn. She looked at the eels. Bo Ek slept."
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "word=sit": 12.0, "word=look": 8.0}))
    report = extract(text)
    assert [[report.words(span) for span in item.spans] for item in report.programme] == [
        ["Ann Lee sat in the barn.", "She looked at the eels."]
    ]


@pytest.mark.usefixtures("learned")
def test_what_was_weighed_is_explained() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "word=barn": 12.0}))
    lines = list(explaining.explain(_TEXT, Source(), "item", 0))
    assert any("weighed: Ann Lee (named) did something: 0.95: word=barn +12.00, always -9.00" in line for line in lines)


def test_a_turn_of_a_transcript_is_said_and_not_done() -> None:
    turns = ("Mr Bo Dunn: I sang.", "Ms Ann Lee: Who pays?", "Mr Dunn: The port does.", "Ms Lee: I do.")
    text = "\n\n".join(("The hearing was held.", *turns))
    trace = Trace()
    pipeline.extract(text, trace=trace)
    assert {number for number, _ in trace.proposed} == {0}


@pytest.mark.usefixtures("learned")
def test_who_is_only_named_is_weighed() -> None:
    """Whoever a rule says something of is not."""
    text = "The choir sang. Ann Lee had carved the chairs. Bo Ek did not come."
    weighing.use("acts", _weights())
    weighing.use("people", {taking_part.QUESTION: {ALWAYS: 3.0}})
    told = {person.name: (person.participation, person.part.by) for person in extract(text).people}
    assert told == {"Ann Lee": ("in person", taking_part.BY), "Bo Ek": ("absent", "absence.absent")}


@pytest.mark.usefixtures("learned")
def test_where_others_are_online_so_is_who_took_part() -> None:
    text = "The club held a virtual meeting. Bo Ek spoke. Ann Lee had carved the chairs."
    weighing.use("people", {taking_part.QUESTION: {ALWAYS: 3.0}})
    assert [person.participation for person in extract(text).people] == ["online", "online"]
