"""A ``Report`` as JSON, and back: the one serialised form, spoken by command line, cache and worker.

The JSON Schema is in ``resources/schema/report.schema.json``; ``schema()`` returns it.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from operator import itemgetter
from typing import cast

from viewer import resources
from viewer.giving_way import one_by_one
from viewer.report import elements, json_steps, review_json
from viewer.report.elements import Json, text
from viewer.report.marks import NOTHING_DONE
from viewer.report.model import Event, ModelError, Report, Source
from viewer.report.vocabulary import Function

SCHEMA = 2
"""Version of the form that is written."""

_FIRST = 1
"""The version before it, which is read: it tells nothing of functions, origins and other candidates."""

_MEMBER = b'"report":{'
"""What stands before the report in an answer, and its first bracket."""


class NewerError(ModelError):
    """A report in a form that a newer version writes."""


class MissingError(ModelError):
    """A report that lacks a member; ``member`` is its name."""

    def __init__(self, member: str) -> None:
        super().__init__(f"not a report: {member!r} is missing")
        self.member = member


class KindError(ModelError):
    """A report a member of which holds another kind of value than it does in any report."""


def schema() -> Json:
    """The JSON Schema (draft 2020-12) of a report."""
    text = resources.path("schema", "report.schema.json").read_text(encoding="utf-8")
    return cast(Json, json.loads(text))


def dumps(report: Report, *, suggestions: bool = False) -> str:
    """One line of JSON, in ASCII (so that any text survives any pipe), for the report."""
    return json_steps.dumps(to_json(report, suggestions=suggestions))


def loads(line: str) -> Report:
    """The report of ``dumps``. Raises ModelError if the text is no such JSON."""
    try:
        data = json_steps.loads(line)
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


def to_json(report: Report, *, suggestions: bool = False) -> Json:
    """The report as plain lists and dictionaries; what was nearly found only where ``suggestions`` are wanted."""
    return {
        "schema": SCHEMA,
        "source": {"name": report.source.name, "format": report.source.format, "sha256": report.source.sha256},
        "text": report.text,
        "event": of_event(report.event),
        "people": [elements.of_person(person) for person in one_by_one(report.people)],
        "programme": [elements.of_item(item) for item in one_by_one(report.programme)],
        "statements": [elements.of_statement(said) for said in one_by_one(report.statements)],
        "remarks": [elements.of_remark(remark) for remark in one_by_one(report.remarks)],
        **({"review": review_json.to_json(report.review)} if report.review else {}),
        **({"suggestions": [elements.of_item(item) for item in report.suggestions]} if suggestions else {}),
    }


def of_event(told: Event) -> Json:
    """The facts of an event, each by its name; None of one that is not stated."""
    return {
        "title": elements.of_fact(told.title),
        "headline": elements.of_fact(told.headline),
        "date": elements.of_fact(told.date),
        "date_end": elements.of_fact(told.date_end),
        "start_time": elements.of_fact(told.start_time),
        "place": elements.of_fact(told.place),
        "city": elements.of_fact(told.city),
        "organisers": [elements.of_fact(fact) for fact in told.organisers],
        "attendance": elements.of_fact(told.attendance),
    }


def event(data: Json) -> Event:
    """The event of ``of_event``. Raises KeyError, TypeError, AttributeError, IndexError where the data is none."""
    return Event(
        title=elements.fact(data["title"]),
        headline=elements.fact(data["headline"]),
        date=elements.fact(data["date"]),
        date_end=elements.fact(data["date_end"]),
        start_time=elements.fact(data["start_time"]),
        place=elements.fact(data["place"]),
        city=elements.fact(data["city"]),
        organisers=tuple(elements.sure_fact(fact) for fact in data["organisers"]),
        attendance=elements.fact(data["attendance"]),
    )


def from_json(data: object) -> Report:
    """The report of ``to_json``. Raises ModelError where the data is not one."""
    try:
        return _report(cast(Json, data))
    except KeyError as error:
        raise MissingError(str(error.args[0])) from error
    except (TypeError, AttributeError, IndexError, RecursionError) as error:
        raise KindError(f"not a report: {type(error).__name__}: {error}") from error


def _report(data: Json) -> Report:
    if data["schema"] == _FIRST:
        data = _of_first(data)
    elif data["schema"] != SCHEMA:
        newer = isinstance(data["schema"], int) and data["schema"] > SCHEMA
        raise (NewerError if newer else ModelError)(f"unknown form of report: {data['schema']!r}")
    source = data["source"]
    return Report(
        text=text(data["text"]),
        source=Source(text(source["name"]), text(source["format"]), text(source["sha256"])),
        event=event(data["event"]),
        people=tuple(elements.person(person) for person in one_by_one(data["people"])),
        programme=tuple(elements.item(item) for item in one_by_one(data["programme"])),
        statements=tuple(elements.statement(said) for said in one_by_one(data["statements"])),
        remarks=tuple(elements.remark(remark) for remark in one_by_one(data["remarks"])),
        review=review_json.from_json(data["review"]) if "review" in data else NOTHING_DONE,
        suggestions=tuple(elements.item(item) for item in data.get("suggestions", ())),
    )


def _of_first(data: Json) -> Json:
    """A report of the first version as one of the second. Everybody in an act is its agent, named somewhere in it."""
    spans = {p["id"]: p["spans"] for p in data["people"]}

    def participants(item: Json) -> list[Json]:
        had: list[tuple[str, str]] = [(who, Function.AGENT) for who in item["people"]]
        had += [(c["id"], c["function"]) for c in item["with"]]
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
