"""A ``Report`` as JSON, and back: the one serialised form, spoken by command line, cache and worker.

The JSON Schema is in ``resources/schema/report.schema.json``; ``schema()`` returns it.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from operator import itemgetter
from typing import Any, cast

from viewer import resources
from viewer.report import json_steps
from viewer.report.giving_way import one_by_one
from viewer.report.model import (
    UNKNOWN,
    Event,
    Fact,
    ModelError,
    Origin,
    Participant,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Source,
    Span,
    Spans,
    Statement,
)

SCHEMA = 2
"""Version of the form that is written."""

_FIRST = 1
"""The version before it, which is read: it tells nothing of functions, origins and other candidates."""

Json = dict[str, Any]

_MEMBER = b'"report":{'
"""What stands before the report in an answer, and its first bracket."""


def schema() -> Json:
    """The JSON Schema (draft 2020-12) of a report."""
    text = resources.path("schema", "report.schema.json").read_text(encoding="utf-8")
    return cast(Json, json.loads(text))


def dumps(report: Report) -> str:
    """One line of JSON, in ASCII (so that any text survives any pipe), for the report."""
    return json_steps.dumps(to_json(report))


def loads(text: str) -> Report:
    """The report of ``dumps``. Raises ModelError if the text is no such JSON."""
    try:
        data = json_steps.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"not JSON: {error}") from error
    return from_json(data)


def of_answer(line: bytes) -> Report:
    """The report that an answer of the worker holds. Raises ModelError if it holds none."""
    try:
        answer = json_steps.loads(line.decode("ascii"))
    except ValueError as error:
        raise ModelError(f"not JSON: {error}") from error
    return from_json(cast(Json, answer).get("report") if isinstance(answer, dict) else None)


def json_of_answer(line: bytes) -> bytes:
    """The report that an answer of the worker holds, as the JSON that it is; empty where it is written otherwise."""
    start = line.find(_MEMBER)
    return line[start + len(_MEMBER) - 1 : line.rindex(b"}")] if start >= 0 else b""


def to_json(report: Report) -> Json:
    """The report as plain lists and dictionaries."""
    event = report.event
    return {
        "schema": SCHEMA,
        "source": {"name": report.source.name, "format": report.source.format, "sha256": report.source.sha256},
        "text": report.text,
        "event": {
            "title": _fact(event.title),
            "headline": _fact(event.headline),
            "date": _fact(event.date),
            "date_end": _fact(event.date_end),
            "start_time": _fact(event.start_time),
            "place": _fact(event.place),
            "city": _fact(event.city),
            "organisers": [_fact(fact) for fact in event.organisers],
            "attendance": _fact(event.attendance),
        },
        "people": [
            {
                "id": p.id,
                "name": p.name,
                "variants": list(p.variants),
                "role": _fact(p.role),
                "participation": p.participation,
                "part": _origin(p.part),
                "spans": _spans(p.spans),
                **_origin(p.origin),
            }
            for p in one_by_one(report.people)
        ],
        "programme": [
            {
                "kind": i.kind,
                "title": i.title,
                "participants": [
                    {"id": w.id, "function": w.function, "spans": _spans(w.spans), **_origin(w.origin)}
                    for w in i.participants
                ],
                "tags": list(i.tags),
                "time": _fact(i.time),
                "order": i.order,
                "spans": _spans(i.spans),
                **_origin(i.origin),
            }
            for i in one_by_one(report.programme)
        ],
        "statements": [
            {
                "speaker": s.speaker,
                "cue": _fact(s.cue),
                "mode": s.mode,
                "item": s.item,
                "spans": _spans(s.spans),
                **_origin(s.origin),
            }
            for s in one_by_one(report.statements)
        ],
        "remarks": [
            {"kind": r.kind, "message": r.message, "spans": _spans(r.spans), **_origin(r.origin)}
            for r in one_by_one(report.remarks)
        ],
    }


def from_json(data: object) -> Report:
    """The report of ``to_json``. Raises ModelError where the data is not one."""
    try:
        return _report(cast(Json, data))
    except (KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ModelError(f"not a report: {type(error).__name__}: {error}") from error


def _report(data: Json) -> Report:
    if data["schema"] == _FIRST:
        data = _of_first(data)
    elif data["schema"] != SCHEMA:
        raise ModelError(f"unknown form of report: {data['schema']!r}")
    event, source = data["event"], data["source"]
    return Report(
        text=_text(data["text"]),
        source=Source(_text(source["name"]), _text(source["format"]), _text(source["sha256"])),
        event=Event(
            title=_read_fact(event["title"]),
            headline=_read_fact(event["headline"]),
            date=_read_fact(event["date"]),
            date_end=_read_fact(event["date_end"]),
            start_time=_read_fact(event["start_time"]),
            place=_read_fact(event["place"]),
            city=_read_fact(event["city"]),
            organisers=tuple(_sure_fact(fact) for fact in event["organisers"]),
            attendance=_read_fact(event["attendance"]),
        ),
        people=tuple(
            Person(
                id=_text(p["id"]),
                name=_text(p["name"]),
                spans=_read_spans(p["spans"]),
                variants=tuple(_text(v) for v in p["variants"]),
                role=_read_fact(p["role"]),
                participation=_text(p["participation"]),
                origin=_read_origin(p),
                part=_read_origin(p["part"]),
            )
            for p in one_by_one(data["people"])
        ),
        programme=tuple(
            ProgrammeItem(
                kind=_text(i["kind"]),
                title=_text(i["title"]),
                spans=_read_spans(i["spans"]),
                participants=tuple(
                    Participant(_text(w["id"]), _text(w["function"]), _read_spans(w["spans"]), _read_origin(w))
                    for w in i["participants"]
                ),
                tags=tuple(_text(t) for t in i["tags"]),
                time=_read_fact(i["time"]),
                order=_text(i["order"]),
                origin=_read_origin(i),
            )
            for i in one_by_one(data["programme"])
        ),
        statements=tuple(
            Statement(
                speaker=None if s["speaker"] is None else _text(s["speaker"]),
                cue=_sure_fact(s["cue"]),
                mode=_text(s["mode"]),
                spans=_read_spans(s["spans"]),
                item=None if s["item"] is None else _number(s["item"]),
                origin=_read_origin(s),
            )
            for s in one_by_one(data["statements"])
        ),
        remarks=tuple(
            Remark(_text(r["kind"]), _text(r["message"]), _read_spans(r["spans"]), _read_origin(r))
            for r in one_by_one(data["remarks"])
        ),
    )


def _fact(fact: Fact | None) -> Json | None:
    if fact is None:
        return None
    told: Json = {"value": fact.value, "note": fact.note, "spans": _spans(fact.spans), **_origin(fact.origin)}
    if fact.alternatives:
        told["alternatives"] = [_fact(other) for other in fact.alternatives]
    return told


def _origin(origin: Origin) -> Json:
    return {"by": origin.by, "doubt": origin.doubt, "signs": list(origin.signs)}


def _spans(spans: Spans) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _read_fact(data: Json | None) -> Fact | None:
    return None if data is None else _sure_fact(data)


def _sure_fact(data: Json) -> Fact:
    value = data["value"]
    if not isinstance(value, str):
        value = _number(value)
    note = data["note"]
    return Fact(
        value,
        _read_spans(data["spans"]),
        None if note is None else _text(note),
        _read_origin(data),
        tuple(_sure_fact(other) for other in data.get("alternatives", ())),
    )


def _read_origin(data: Json) -> Origin:
    if "by" not in data:
        return UNKNOWN
    return Origin(_text(data["by"]), _share(data["doubt"]), tuple(_text(sign) for sign in data["signs"]))


def _of_first(data: Json) -> Json:
    """A report of the first version as one of the second. Everybody in an act is its agent, named somewhere in it."""
    spans = {p["id"]: p["spans"] for p in data["people"]}

    def participants(item: Json) -> list[Json]:
        had = [(who, "agent") for who in item["people"]] + [(c["id"], c["function"]) for c in item["with"]]
        first = item["spans"]
        return [
            {"id": who, "function": function, "spans": _inside(spans.get(who, ()), first) or first[:1]}
            for who, function in had
        ]

    return {
        **data,
        "schema": SCHEMA,
        "event": {**data["event"], "headline": None},
        "people": [{**p, "part": {}} for p in data["people"]],
        "programme": [{**i, "participants": participants(i)} for i in data["programme"]],
    }


def _inside(spans: list[list[int]], others: list[list[int]]) -> list[list[int]]:
    """The spans, which are in the order of the text, that lie within one of others."""
    first = bisect_left(spans, min((other[0] for other in others), default=0), key=itemgetter(0))
    last = bisect_left(spans, max((other[1] for other in others), default=0), lo=first, key=itemgetter(0))
    near = spans[first:last]
    return [span for span in near if any(other[0] <= span[0] and span[1] <= other[1] for other in others)]


def _read_spans(data: list[list[int]]) -> Spans:
    return tuple(Span(_number(span[0]), _number(span[1])) for span in data)


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise TypeError(f"text expected, not {data!r}")
    return data


def _share(data: object) -> float:
    if not isinstance(data, int | float) or isinstance(data, bool) or not 0 <= data <= 1:
        raise TypeError(f"a share expected, not {data!r}")
    return float(data)


def _number(data: object) -> int:
    if not isinstance(data, int) or isinstance(data, bool):
        raise TypeError(f"a whole number expected, not {data!r}")
    return data
