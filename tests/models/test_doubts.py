"""The doubtful things of a report one after the other, and their rows in the list of what is to check."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from tests.doubts import REPORT
from viewer.models.doubts import beside
from viewer.models.links import Links, Subject
from viewer.models.remarks import RemarksModel
from viewer.models.rows import Role
from viewer.report.model import Report

ORDER = [
    Subject("item", 1),
    Subject("person", "p3"),
    Subject("person", "p2"),
    Subject("statement", 0),
    Subject("fact", "attendance"),
]


def test_they_follow_each_other_and_begin_again() -> None:
    for before, after in zip(ORDER, [*ORDER[1:], ORDER[0]], strict=True):
        assert beside(REPORT, before, 1) == after
        assert beside(REPORT, after, -1) == before


@pytest.mark.parametrize("chosen", [None, Subject("item", 0), Subject("place", 3)])
def test_from_anything_else_one_comes_to_the_first_or_the_last(chosen: Subject | None) -> None:
    assert beside(REPORT, chosen, 1) == ORDER[0]
    assert beside(REPORT, chosen, -1) == ORDER[-1]


def test_where_nothing_is_doubtful_there_is_nothing_to_go_to() -> None:
    assert beside(Report("Nothing."), None, 1) is None


@pytest.mark.usefixtures("qapp")
def test_their_rows_choose_them_and_keep_qts_rules() -> None:
    model = RemarksModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_report(REPORT)
    subjects = [model.index(row).data(Role.SUBJECT) for row in range(model.rowCount())]
    assert subjects == [Subject("remark", 0), *ORDER]
    for row, subject in enumerate(subjects):
        assert model.row_for(subject) == row
        model.set_related(Links(REPORT).related(subject))
        assert row in model.marked_rows()
    assert model.row_for(Subject("item", 0)) is None
    assert tester.model() is model
