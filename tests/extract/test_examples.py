"""Every rule makes of its own examples what they say, whichever module they stand in."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from tests.extract.conftest import RULES_SAY
from tests.extracted import extracted_file
from viewer import extract as extraction
from viewer.extract import extract, pipeline, weighing
from viewer.extract.example import Example
from viewer.extract.naming import name_examples
from viewer.extract.proposing import facts_weighed, statements_weighed
from viewer.extract.roles import roles_weighed
from viewer.extract.rules.acts.patterns import patterns
from viewer.extract.rules.shared.common import FactExample
from viewer.extract.trace import Trace
from viewer.report.model import Report

_RULES = "viewer.extract.rules."
_REPORTS = sorted((Path(__file__).parents[1] / "reports").glob("*/*.txt"))
_ACTS_AMONG_STATEMENTS = (f"{_RULES}statements.occasion", f"{_RULES}statements.passing")
"""Modules of the room of statements whose examples tell what becomes of acts."""


def _names(report: Report, ids: tuple[str, ...]) -> str:
    return ", ".join(report.person(i).name for i in ids)


def acts(report: Report) -> tuple[str, ...]:
    """Each act with its kind and people."""
    return tuple(f"{item.kind}: {_names(report, item.people)}" for item in report.programme)


def statements(report: Report) -> tuple[str, ...]:
    """Each statement with its speaker and cue."""
    return tuple(f"{report.person(s.speaker or '').name}: {s.cue.value}" for s in report.statements)


def participation(report: Report) -> tuple[str, ...]:
    """Everybody with how they took part."""
    return tuple(f"{person.name}: {person.participation}" for person in report.people)


def remarks(report: Report) -> tuple[str, ...]:
    """The kind of each remark."""
    return tuple(remark.kind for remark in report.remarks)


def names(report: Report) -> tuple[str, ...]:
    """Everybody's name."""
    return tuple(person.name for person in report.people)


def roles(report: Report) -> tuple[str, ...]:
    """Everybody with their role."""
    return tuple(f"{p.name}: {None if p.role is None else p.role.value}" for p in report.people)


_ROOMS: dict[str, Callable[[Report], tuple[str, ...]]] = {
    "discussing": acts,
    "layout": acts,
    "people": participation,
    "programme": acts,
    "remarks": remarks,
    "saying": statements,
    "statements": statements,
}
"""What the examples of the modules in a folder of rules tell of a report."""


def _lists() -> Iterator[tuple[str, list[Example | FactExample]]]:
    """The examples of each module that has any."""
    for module in pkgutil.walk_packages(extraction.__path__, f"{extraction.__name__}."):
        if found := getattr(import_module(module.name), "EXAMPLES", ()):
            yield module.name, list(found)


def _told() -> Iterator[ParameterSet]:
    for name, examples in _lists():
        room = name.removeprefix(_RULES).partition(".")[0]
        tell = acts if name in _ACTS_AMONG_STATEMENTS else _ROOMS.get(room)
        for example in examples:
            if not isinstance(example, FactExample):
                assert tell, f"what do the examples of {name} tell?"
                yield pytest.param(example, tell, id=f"{name.rpartition('.')[2]}: {example.text}")
    yield from (pytest.param(example, names, id=f"name: {example.text}") for example in name_examples.NAMES)
    yield from (pytest.param(example, roles, id=f"role: {example.text}") for example in name_examples.ROLES)


@pytest.mark.usefixtures("rules_alone")
@pytest.mark.parametrize(("example", "tell"), [*_told()])
def test_examples(example: Example, tell: Callable[[Report], tuple[str, ...]]) -> None:
    assert tell(extract(example.text)) == example.expected


_FACTS = [example for _, examples in _lists() for example in examples if isinstance(example, FactExample)]


@pytest.mark.parametrize("example", _FACTS, ids=lambda e: f"{e.field}: {e.text}")
def test_facts(example: FactExample) -> None:
    report = pipeline.extract(example.text, trace=Trace(whole=True))  # a text of one sentence leaves much in doubt
    found = getattr(report.event, example.field)
    value = tuple(f.value for f in found) if isinstance(found, tuple) else found.value if found else None
    assert value == example.expected


def test_each_kind_of_example_is_found() -> None:
    modules = {name for name, _ in _lists()}
    assert len(_FACTS) > 100
    assert len(modules) > 20
    assert set(_ACTS_AMONG_STATEMENTS) <= modules
    assert {name.removeprefix(_RULES).partition(".")[0] for name in modules} == {*_ROOMS, "facts"}


def _by(report: Report) -> Iterator[str]:
    """The rules that found what is in a report, those whose acts were joined to others among them."""
    for item in report.programme:
        yield item.origin.by
        yield from (who.origin.by for who in item.participants)
    for _, fact in report.event.facts():
        yield from (one.origin.by for one in (fact, *fact.alternatives))
    for person in report.people:
        yield from (person.origin.by, person.part.by, *([person.role.origin.by] if person.role else []))
    yield from (one.origin.by for one in (*report.statements, *report.remarks))


@pytest.mark.slow
@pytest.mark.usefixtures("other_weights")
def test_every_rule_has_an_example() -> None:
    """What is found in annotated reports is found by rules that the examples show at work."""
    used = {by for path in _REPORTS for by in _by(extracted_file(path))}
    assert "" not in used
    by_none = {facts_weighed.BY, roles_weighed.BY, statements_weighed.BY}  # tests of their own show them
    by_none |= {pattern.id for pattern in patterns()}
    weighing.use("statements", RULES_SAY)
    left = {by for by in used if "." in by} - by_none
    lists = {name.rpartition(".")[2]: [example.text for example in examples] for name, examples in _lists()}
    for by in sorted(left):  # which the examples beside the rule show, as a rule
        for text in lists.get(by.partition(".")[0], ()):
            if by not in left:
                break
            left -= _shown(text)
    others = [text for texts in lists.values() for text in texts]
    others += [example.text for example in (*name_examples.NAMES, *name_examples.ROLES)]
    while left and others:
        left -= _shown(others.pop())
    assert not left, sorted(left)


@cache
def _shown(text: str) -> frozenset[str]:
    """The rules that find anything in a text, however doubtful."""
    return frozenset(_by(pipeline.extract(text, trace=Trace(whole=True))))
