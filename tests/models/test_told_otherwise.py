"""Of rows that stay it is said which are told otherwise, and of no others: laying them out takes time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt

from viewer.models.programme import ProgrammeModel
from viewer.models.rows import ReportModel, Role
from viewer.models.statements import StatementsModel
from viewer.report.model import Fact, Origin, Report

_SHOWN = (Qt.ItemDataRole.DisplayRole, Role.LABEL, Role.TAGS, Role.DETAIL, Role.DOUBTS, Role.ORIGIN, Role.FLAGS)


def with_name(report: Report, number: int) -> Report:
    """The report in which somebody has another name."""
    people = [*report.people]
    people[number] = replace(people[number], name="Zed Quux")
    return replace(report, people=tuple(people))


def with_role(report: Report, number: int) -> Report:
    people = [*report.people]
    people[number] = replace(people[number], role=Fact("a baker", people[number].spans[:1]))
    return replace(report, people=tuple(people))


def with_doubt(report: Report, number: int) -> Report:
    """The report in which an item and a statement are doubtful."""
    items, said = [*report.programme], [*report.statements]
    items[number] = replace(items[number], origin=Origin("x", 0.9))
    said[number] = replace(said[number], origin=Origin("x", 0.9))
    return replace(report, programme=tuple(items), statements=tuple(said))


def elsewhere(report: Report, number: int) -> Report:
    """The report in which a statement belongs to another item."""
    said = [*report.statements]
    said[number] = replace(said[number], item=(said[number].item or 0) + 1)
    return replace(report, statements=tuple(said))


def settled(report: Report, number: int) -> Report:
    """The report without one of its remarks."""
    return replace(report, remarks=report.remarks[:number] + report.remarks[number + 1 :])


def hear(told: set[int], first: QModelIndex, last: QModelIndex, _roles: list[int]) -> None:
    told.update(range(first.row(), last.row() + 1))


def rows(model: ReportModel) -> list[tuple[object, ...]]:
    """What the rows show."""
    return [tuple(model.index(row).data(role) for role in _SHOWN) for row in range(model.rowCount())]


@pytest.mark.parametrize("change", [with_name, with_role, with_doubt, elsewhere, settled])
@pytest.mark.parametrize("kind", [ProgrammeModel, StatementsModel])
@pytest.mark.parametrize("by_speaker", [False, True])
def test_every_row_that_shows_something_else_is_told(
    seed_report: Report, kind: type[ReportModel], change: object, by_speaker: bool
) -> None:
    for number in range(5):
        model = kind()
        if isinstance(model, StatementsModel):
            model.set_by_speaker(by_speaker)
        model.set_report(seed_report)
        told = set[int]()
        model.dataChanged.connect(partial(hear, told))
        for report in (change(seed_report, number), seed_report):  # type: ignore[operator]
            before = rows(model)
            told.clear()
            assert not model.set_report(report)
            now = rows(model)
            assert {row for row in range(len(now)) if now[row] != before[row]} <= told


def test_of_nothing_else_it_is_said(seed_report: Report) -> None:
    model = ProgrammeModel()
    model.set_report(seed_report)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, roles: told.append((first.row(), last.row())))
    model.set_report(replace(seed_report))
    assert told == []
    model.set_report(with_doubt(seed_report, 3))
    assert told == [(3, 3)]
