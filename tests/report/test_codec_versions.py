"""Reports as JSON of both versions: the earlier one is read, the present one is the same when it comes back."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests import effort
from tests.report.exchange.samples import sample
from viewer.report import codec
from viewer.report.model import UNKNOWN, Fact, ModelError, Origin, Report, Span

_DATA = Path(__file__).parents[1] / "data"
FIRST, SECOND = (
    json.loads((_DATA / name).read_text(encoding="utf-8")) for name in ("seed.report.1.json", "seed.report.json")
)

Json = dict[str, Any]


def first(people: list[Json], programme: list[Json], text: str = "Ann Lee thanked Bo Ek. Then she spoke.") -> Json:
    """A report of the first version."""
    facts = ("title", "date", "date_end", "start_time", "place", "city", "attendance")
    event: Json = {**dict.fromkeys(facts), "organisers": []}
    source = {"name": "day.txt", "format": "text/plain", "sha256": ""}
    parts = {"people": people, "programme": programme, "statements": [], "remarks": []}
    return {"schema": 1, "source": source, "text": text, "event": event, **parts}


def person(who: str, name: str, *spans: list[int]) -> Json:
    """Somebody in such a report."""
    return {"id": who, "name": name, "variants": [], "role": None, "participation": "in person", "spans": [*spans]}


def item(people: list[str], *spans: list[int], **others: str) -> Json:
    """An act in such a report; others by their function."""
    had = [{"id": who, "function": function} for function, who in others.items()]
    act: Json = {"kind": "speech", "title": "An act", "people": people, "with": had, "spans": [*spans]}
    return {**act, "tags": [], "time": None, "order": "narrated"}


# The first version


def test_the_sample_of_the_first_version_has_the_same_people_and_acts() -> None:
    report = codec.from_json(FIRST)
    assert report.text == FIRST["text"]
    assert [(one.id, one.name, one.participation) for one in report.people] == [
        (one["id"], one["name"], one["participation"]) for one in FIRST["people"]
    ]
    assert [one.kind for one in report.programme] == [one["kind"] for one in FIRST["programme"]]
    assert [list(one.people) for one in report.programme] == [
        list(dict.fromkeys(one["people"])) for one in FIRST["programme"]
    ]
    assert [(one.speaker, one.item) for one in report.statements] == [
        (one["speaker"], one["item"]) for one in FIRST["statements"]
    ]
    assert len(report.remarks) == len(FIRST["remarks"])


def test_everybody_in_an_act_of_the_first_version_has_words_in_it() -> None:
    report = codec.from_json(FIRST)
    assert any(one.participants for one in report.programme)
    for act in report.programme:
        for who in act.participants:
            assert who.spans
            inside = all(any(one.contains(span) for one in act.spans) for span in who.spans)
            assert inside or who.spans == act.spans[:1]


def test_the_first_version_tells_no_origins() -> None:
    report = codec.from_json(FIRST)
    assert report.event.headline is None
    acts = [one.origin for act in report.programme for one in (act, *act.participants)]
    people = [origin for one in report.people for origin in (one.origin, one.part)]
    assert {*acts, *people} == {UNKNOWN}


def test_names_inside_an_act_are_the_words_of_who_took_part() -> None:
    people = [person("p1", "Ann Lee", [0, 7]), person("p2", "Bo Ek", [16, 21])]
    acts = [item(["p1"], [0, 22], introduced="p2"), item(["p1"], [23, 38])]
    one, other = codec.from_json(first(people, acts)).programme
    assert [(who.id, who.function, who.spans) for who in one.participants] == [
        ("p1", "agent", (Span(0, 7),)),
        ("p2", "introduced", (Span(16, 21),)),
    ]
    assert [(who.id, who.spans) for who in other.participants] == [("p1", (Span(23, 38),))]


def test_a_name_at_either_end_of_an_act_is_inside_it() -> None:
    people = [person("p1", "Ann Lee", [0, 7], [8, 15])]
    (act,) = codec.from_json(first(people, [item(["p1"], [8, 15])], "Ann Lee Ann Lee Ann Lee")).programme
    assert act.participants[0].spans == (Span(8, 15),)
    (act,) = codec.from_json(first(people, [item(["p1"], [16, 23], [0, 7])], "Ann Lee Ann Lee Ann Lee")).programme
    assert act.participants[0].spans == (Span(0, 7),)


def test_a_name_that_comes_often_takes_no_longer() -> None:
    def report_of(times: int) -> Report:
        spans = [[8 * number, 8 * number + 7] for number in range(times)]
        acts = [item(["p1"], span) for span in spans]
        return codec.from_json(first([person("p1", "Ann Lee", *spans)], acts, "Ann Lee " * times))

    assert all(act.participants[0].spans == act.spans for act in report_of(4000).programme)
    assert effort.steps(lambda: report_of(400)) < 2.2 * effort.steps(lambda: report_of(200))


@pytest.mark.parametrize(
    "act",
    [
        item(["p9"], [0, 5]),
        item([], [0, 5], reader="p9"),
        item(["p1"]),
        item(["p1"], [0]),
        item(["p1"], [0, 500]),
        item(["p1"], [0, "x"]),  # type: ignore[list-item]
        {**item(["p1"], [0, 5]), "people": None},
        {**item(["p1"], [0, 5]), "with": [{"id": "p1"}]},
        {**item(["p1"], [0, 5]), "spans": [None]},
        {**item(["p1"], [0, 5]), "spans": {"a": 1}},
    ],
)
def test_a_contradiction_in_the_first_version_is_refused(act: Json) -> None:
    with pytest.raises(ModelError):
        codec.from_json(first([person("p1", "Ann Lee", [0, 7])], [act]))


@pytest.mark.parametrize("schema", [0, 3, -1, "2", None, [2], 1.5])
def test_other_versions_are_refused(schema: object) -> None:
    with pytest.raises(ModelError):
        codec.from_json({**SECOND, "schema": schema})


# The second version


@pytest.mark.parametrize("name", ["seed", "odd", "bare"])
def test_what_is_written_is_read_to_the_letter(name: str) -> None:
    report = sample(name)
    line = codec.dumps(report)
    assert codec.loads(line) == report
    assert codec.dumps(codec.loads(line)) == line


def test_the_sample_is_as_it_is_written() -> None:
    assert codec.to_json(codec.from_json(SECOND)) == SECOND
    assert codec.dumps(codec.from_json(SECOND)) == (_DATA / "seed.report.json").read_text(encoding="utf-8").rstrip("\n")


def test_origins_and_other_candidates_come_back() -> None:
    other = Fact(90, (Span(3, 5),), "about", Origin("counted", 1.0, ("far", "vague")))
    fact = Fact(100, (Span(0, 3),), "over", Origin("number", 0.25, ("two",)), (other,))
    report = codec.from_json({**SECOND, "event": {**SECOND["event"], "attendance": _told(fact)}})
    assert report.event.attendance == fact
    assert codec.loads(codec.dumps(report)) == report


def _told(fact: Fact) -> Json:
    """A fact as JSON, written here by hand."""
    spans = [[span.start, span.end] for span in fact.spans]
    origin = {"by": fact.origin.by, "doubt": fact.origin.doubt, "signs": [*fact.origin.signs]}
    told: Json = {"value": fact.value, "note": fact.note, "spans": spans, **origin}
    return {**told, "alternatives": [_told(other) for other in fact.alternatives]} if fact.alternatives else told


def test_a_report_of_the_first_version_is_written_as_one_of_the_second() -> None:
    report = codec.from_json(FIRST)
    data = codec.to_json(report)
    assert data["schema"] == codec.SCHEMA
    jsonschema.validate(data, codec.schema())
    assert codec.from_json(data) == report


def test_the_sample_keeps_the_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(codec.schema())
    jsonschema.validate(SECOND, codec.schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(FIRST, codec.schema())


def _act(data: Json) -> Json:
    """The first act that somebody took part in."""
    return next(act for act in data["programme"] if act["participants"])


def _doubt(place: Callable[[Json], Json], value: object) -> Callable[[Json], None]:
    def change(data: Json) -> None:
        place(data)["doubt"] = value

    return change


_PLACES: dict[str, Callable[[Json], Json]] = {
    "a participant": lambda data: _act(data)["participants"][0],
    "an act": _act,
    "a person": lambda data: data["people"][0],
    "a part": lambda data: data["people"][0]["part"],
    "a fact": lambda data: data["event"]["date"],
    "a statement": lambda data: data["statements"][0],
    "a remark": lambda data: data["remarks"][0],
}


@pytest.mark.parametrize("value", [-0.01, 1.01, 2, -1, float("nan"), float("inf"), "0.5", None, True, 10**400])
def test_a_doubt_that_is_no_share_is_refused(value: object) -> None:
    for where in _PLACES:
        with pytest.raises(ModelError):
            codec.from_json(_changed(_doubt(_PLACES[where], value)))


@pytest.mark.parametrize("value", [0, 1, 0.0, 1.0, 0.5])
def test_a_share_is_read(value: float) -> None:
    report = codec.from_json(_changed(_doubt(_PLACES["a person"], value)))
    assert report.people[0].origin.doubt == value


def _nobody(data: Json) -> None:
    _act(data)["participants"][0]["id"] = "p999"


def _no_spans(data: Json) -> None:
    _act(data)["participants"][0]["spans"] = []


def _spans_left_out(data: Json) -> None:
    del _act(data)["participants"][0]["spans"]


def _beyond(data: Json) -> None:
    _act(data)["participants"][0]["spans"] = [[0, len(data["text"]) + 1]]


def _no_function(data: Json) -> None:
    _act(data)["participants"][0]["function"] = None


def _deep(data: Json) -> None:
    data["event"]["date"] = None
    fact: Json = {"value": 1, "note": None, "spans": [[0, 1]], "by": "", "doubt": 0, "signs": []}
    for _ in range(3000):
        fact = {**fact, "alternatives": [fact]}
    data["event"]["attendance"] = fact


@pytest.mark.parametrize("change", [_nobody, _no_spans, _spans_left_out, _beyond, _no_function, _deep])
def test_a_contradiction_in_the_second_version_is_refused(change: Callable[[Json], None]) -> None:
    with pytest.raises(ModelError):
        codec.from_json(_changed(change))


def test_brackets_without_end_are_refused() -> None:
    with pytest.raises(ModelError):
        codec.loads("[" * 100_000)


def _changed(change: Callable[[Json], None]) -> Json:
    """The sample with something changed in it, which stays as it was."""
    data = copy.deepcopy(SECOND)
    assert codec.from_json(data) == codec.from_json(SECOND)
    change(data)
    return data


def test_both_samples_are_of_one_report() -> None:
    earlier, present = codec.from_json(FIRST), codec.from_json(SECOND)
    assert (earlier.text, earlier.source) == (present.text, present.source)
