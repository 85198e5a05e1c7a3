"""With other names of the same kind, a report tells the same of its people, acts and statements."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.extract.changing import Change, applied, told
from tests.extract.renaming import renaming
from tests.extracted import extracted_file
from viewer.extract import extract

_REPORTS = Path(__file__).parents[1] / "reports"
_GOLD = sorted(_REPORTS.glob("*/*.gold.json"))
_SAME = 0.95
"""So much of what is found is found under other names, at the least, on the average. The aim is 0.99: the words of a
name change what the parser makes of the sentence around it."""


def _renamed(part: Any, change: Change) -> Any:
    """Something found, its words changed as the text was."""
    if isinstance(part, str):
        return applied(part, change)[0]
    if isinstance(part, dict):
        return {key: value if key == "spans" else _renamed(value, change) for key, value in part.items()}
    return [_renamed(item, change) for item in part] if isinstance(part, list) else part


def _found(report: Any) -> set[tuple[Any, ...]]:
    """What is found in a report, one by one."""
    names = {person["id"]: person["name"] for person in report["people"]}
    found: set[tuple[Any, ...]] = set()
    for name, fact in report["event"].items():
        found |= {(name, one["value"]) for one in (fact if isinstance(fact, list) else [fact]) if one}
    for person in report["people"]:
        name, role = person["name"], person["role"]
        found |= {("person", name), ("role", name, role and role["value"]), ("how", name, person["participation"])}
    for act in report["programme"]:
        people = tuple((names[one["id"]], one["function"]) for one in act["participants"])
        found |= {("act", *act["spans"][0], people), ("kind", *act["spans"][0], act["kind"])}
    for said in report["statements"]:
        found.add(("statement", names.get(said["speaker"]), *said["cue"]["spans"][0]))
    return found


def _same(gold: Path, number: int) -> float:
    """The share of what is found that is found under other names, too."""
    report = extracted_file(gold.with_name(gold.name.replace(".gold.json", ".txt")))
    change = renaming(gold, number)
    other, moved = applied(report.text, change)
    before, after = _found(_renamed(told(report, moved), change)), _found(told(extract(other)))
    return len(before & after) / len(before)


@pytest.mark.parametrize("name", ["harbour-hospice-carols", "lotofaga-title-petition"])
def test_people_keep_their_acts(name: str) -> None:
    (gold,) = _REPORTS.glob(f"*/{name}.gold.json")
    assert _same(gold, 0) >= _SAME


@pytest.mark.slow
def test_every_report() -> None:
    shares = [_same(gold, 1) for gold in _GOLD]
    assert sum(shares) / len(shares) >= _SAME
