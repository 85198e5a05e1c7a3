"""What readers did, as JSON: the report with marks and the file of corrections, by their schemas and back again."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from tests.corrected import CORRECTIONS, FOUND, REPORT
from viewer.report import codec
from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker, back
from viewer.report.corrections.replay import replay
from viewer.report.marks import Status

_REPORT = jsonschema.Draft202012Validator(codec.schema())
_FILE = jsonschema.Draft202012Validator(coding.schema())


def test_the_schemas_are_sound_and_agree() -> None:
    for schema in (codec.schema(), coding.schema()):
        jsonschema.Draft202012Validator.check_schema(schema)
    entries = codec.schema()["$defs"]
    own = {name: part for name, part in coding.schema()["$defs"].items() if name in entries}
    assert own == entries


def test_a_corrected_report_keeps_to_its_schema_and_comes_back() -> None:
    data = json.loads(codec.dumps(REPORT))
    _REPORT.validate(data)
    assert codec.loads(codec.dumps(REPORT)) == REPORT
    statuses = set(_statuses(data))
    assert statuses == {*Status} - {Status.FOUND}


def test_a_report_that_nobody_corrected_tells_nothing_of_it() -> None:
    told = codec.dumps(FOUND)
    assert "review" not in told
    assert "status" not in told


def _statuses(data: Any) -> list[str]:
    if isinstance(data, dict):
        own = [data["status"]] if "status" in data else []
        return own + [one for value in data.values() for one in _statuses(value)]
    return [one for value in data for one in _statuses(value)] if isinstance(data, list) else []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("event", "title", "status"), "doubted"),
        (("event", "title", "reader"), None),
        (("event", "place", "by"), "venues"),
        (("review", "removed", 0, "status"), "gone"),
        (("review", "more"), 1),
        (("people", 0, "found", "name"), 1),
    ],
)
def test_the_schema_refuses_what_no_report_tells(path: tuple[str | int, ...], value: object) -> None:
    data = json.loads(codec.dumps(REPORT))
    inner = data
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not _REPORT.is_valid(data)


def test_a_file_of_corrections_keeps_to_its_schema_and_comes_back() -> None:
    maker = Maker(FOUND, "L.K.")
    more = (
        *maker.split("p2", FOUND.people[1].spans, "Bo"),
        *maker.distinct("p1", "p2"),
        *maker.move(0, 1),
        *maker.merge(("statement", 0), ("statement", 1)),
    )
    whole = CORRECTIONS.and_these(*more, *back(["o1"], "L.K."))
    written = coding.dumps(whole)
    _FILE.validate(json.loads(written))
    assert coding.loads(written) == whole
    assert replay(FOUND, coding.loads(written)) == replay(FOUND, whole)


@pytest.mark.parametrize("member", ["format", "version", "texts", "operations"])
def test_the_schema_of_corrections_needs_every_part(member: str) -> None:
    data = json.loads(coding.dumps(CORRECTIONS))
    del data[member]
    assert not _FILE.is_valid(data)
