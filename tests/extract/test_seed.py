"""The seed report: everything its annotation holds is found, and nothing of it is written into the rules."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from viewer import resources
from viewer.extract import extract
from viewer.report import codec
from viewer.report.model import Report

_ROOT = Path(__file__).parents[2]
_COMMON = frozenset(
    "a about after all also an and any are as at be been by for from had has have he her his how i in is it its of on "
    "or other she that the their then they this to was were which who whom with was who".split()
)


@pytest.fixture(scope="module")
def report() -> Report:
    return extract(resources.sample().read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def gold() -> dict[str, Any]:
    text = (_ROOT / "tests/reports/known/seed.gold.json").read_text(encoding="utf-8")
    return json.loads(text)


def _value(fact: object) -> object:
    return None if fact is None else fact.value  # type: ignore[attr-defined]


def test_facts(report: Report, gold: dict[str, Any]) -> None:
    event = gold["event"]
    for field in ("title", "date", "date_end", "start_time", "place", "city", "attendance"):
        assert _value(getattr(report.event, field)) == event[field], field
    assert [fact.value for fact in report.event.organisers] == event["organisers"]
    assert report.event.start_time is not None
    assert report.event.start_time.note == "planned"
    assert report.event.attendance is not None
    assert report.event.attendance.note == "over"


def test_people(report: Report, gold: dict[str, Any]) -> None:
    want = {(p["name"], p["participation"]) for p in gold["people"]}
    assert {(p.name, p.participation) for p in report.people} == want
    forms = {p.name: {p.name, *p.variants} for p in report.people}
    for person in gold["people"]:
        assert {person["name"], *person["variants"]} <= forms[person["name"]]


def test_programme(report: Report, gold: dict[str, Any]) -> None:
    want = [(i["kind"], p) for i in gold["programme"] for p in i["people"] or [None]]
    names = {p.id: p.name for p in report.people}
    found = [(i.kind, names[p] if p else None) for i in report.programme for p in i.people or (None,)]
    assert found == want
    assert len(report.programme) == 10
    interpreted = [names[i.people[0]] for i in report.programme if "interpreted" in i.tags]
    assert len(interpreted) == 3
    assert all("absent" in i.tags for i in report.programme if i.kind == "message")


def test_statements(report: Report, gold: dict[str, Any]) -> None:
    names = {p.id: p.name for p in report.people}
    left = list(report.statements)
    for want in gold["statements"]:
        at = report.text.index(want["evidence"])
        hit = next(
            s
            for s in left
            if names[s.speaker or ""] == want["speaker"]
            and any(span.start < at + len(want["evidence"]) and at < span.end for span in (*s.cue.spans, *s.spans))
        )
        left.remove(hit)
    assert left == []


def test_remarks(report: Report, gold: dict[str, Any]) -> None:
    assert sorted(r.kind for r in report.remarks) == sorted(r["kind"] for r in gold["remarks"])
    for want in gold["remarks"]:
        at = report.text.index(want["evidence"])
        assert any(
            r.kind == want["kind"] and r.spans[0].start < at + len(want["evidence"]) and at < r.spans[0].end
            for r in report.remarks
        ), want


def _sources() -> list[tuple[str, str]]:
    given = (_ROOT / "resources").rglob("*")
    listed = ("words", "towns")  # words of the language, towns of the world
    files = [*(_ROOT / "viewer").rglob("*.py"), *(p for p in given if p.is_file() and p.parent.name not in listed)]
    files = [p for p in files if p.stem != "letters"]  # runs of letters, not words
    texts = [p for p in files if p.suffix in (".py", ".toml", ".html", ".json", ".svg", ".ts", ".txt", ".md")]
    return [(str(p.relative_to(_ROOT)), p.read_text(encoding="utf-8")) for p in texts]


def test_no_name_of_the_seed_is_in_the_application(gold: dict[str, Any]) -> None:
    seed = resources.sample().read_text(encoding="utf-8")
    inside = set(re.findall(r"(?<=[a-z,’“] )[A-Z][a-zA-Z]{2,}", seed)) - {"November", "Over", "Society", "Organization"}
    inside -= {"Sunday", "Mothers", "Embassy", "Cult", "Ms", "Mr", "Biography", "CEO"}  # words of the language
    inside -= {"Turkish"}  # an encoding is called so
    inside -= {"Albanian", "Iranian"}  # a language and a nation are called so
    names = {word for person in gold["people"] for word in person["name"].split()} | inside
    for path, text in _sources():
        words = {word.casefold() for word in re.findall(r"\w+", text)}
        found = {name.casefold() for name in names} & words
        assert not found, path


def test_no_phrase_of_the_seed_is_in_the_application() -> None:
    words = re.findall(r"\w+", resources.sample().read_text(encoding="utf-8").lower())
    phrases = {
        " ".join(words[i : i + 4])
        for i in range(len(words) - 3)
        if sum(word not in _COMMON for word in words[i : i + 4]) >= 2
    }
    for path, text in _sources():
        have = re.findall(r"\w+", text.lower())
        found = phrases & {" ".join(have[i : i + 4]) for i in range(len(have) - 3)}
        assert not found, path


def test_the_kept_report_is_what_extraction_gives(report: Report) -> None:
    """Tests of window and paper read this file; ``--json`` of the sample writes it."""
    kept = codec.loads((_ROOT / "tests/data/seed.report.json").read_text(encoding="utf-8"))
    assert codec.to_json(replace(kept, source=report.source)) == codec.to_json(report)
