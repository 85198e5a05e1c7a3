"""Every rule makes of its own examples what they say."""

from __future__ import annotations

import pytest

from viewer.extract import extract
from viewer.extract.example import Example
from viewer.extract.naming import name_examples
from viewer.extract.rules.people import participation
from viewer.extract.rules.programme import acts, ordering, programme
from viewer.extract.rules.remarks import remarks
from viewer.extract.rules.saying import content, speaker
from viewer.extract.rules.speaking import billed, floor, motions
from viewer.extract.rules.statements import occasion, passing, quotations, saidby, statements, transcript
from viewer.report.model import Report


def _names(report: Report, ids: tuple[str, ...]) -> str:
    return ", ".join(report.person(i).name for i in ids)


_ACTS = [
    *acts.EXAMPLES,
    *programme.EXAMPLES,
    *occasion.EXAMPLES,
    *floor.EXAMPLES,
    *ordering.EXAMPLES,
    *billed.EXAMPLES,
    *motions.EXAMPLES,
    *passing.EXAMPLES,
]


@pytest.mark.parametrize("example", _ACTS, ids=lambda e: e.text)
def test_acts(example: Example) -> None:
    report = extract(example.text)
    assert tuple(f"{item.kind}: {_names(report, item.people)}" for item in report.programme) == example.expected


_SAID = [
    *statements.EXAMPLES,
    *content.EXAMPLES,
    *speaker.EXAMPLES,
    *saidby.EXAMPLES,
    *quotations.EXAMPLES,
    *transcript.EXAMPLES,
]


@pytest.mark.parametrize("example", _SAID, ids=lambda e: e.text)
def test_statements(example: Example) -> None:
    report = extract(example.text)
    found = tuple(f"{report.person(s.speaker or '').name}: {s.cue.value}" for s in report.statements)
    assert found == example.expected


@pytest.mark.parametrize("example", remarks.EXAMPLES, ids=lambda e: e.text)
def test_remarks(example: Example) -> None:
    assert tuple(remark.kind for remark in extract(example.text).remarks) == example.expected


@pytest.mark.parametrize("example", participation.EXAMPLES, ids=lambda e: e.text)
def test_participation(example: Example) -> None:
    found = tuple(f"{person.name}: {person.participation}" for person in extract(example.text).people)
    assert found == example.expected


@pytest.mark.parametrize("example", name_examples.NAMES, ids=lambda e: e.text)
def test_names(example: Example) -> None:
    assert tuple(person.name for person in extract(example.text).people) == example.expected


@pytest.mark.parametrize("example", name_examples.ROLES, ids=lambda e: e.text)
def test_roles(example: Example) -> None:
    found = tuple(f"{p.name}: {None if p.role is None else p.role.value}" for p in extract(example.text).people)
    assert found == example.expected
