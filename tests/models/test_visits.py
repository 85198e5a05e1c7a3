"""Going back and forward through places visited."""

from __future__ import annotations

import pytest

from viewer.models.links import Subject
from viewer.models.visits import Visits

A, B, C = Subject("item", 0), Subject("person", "p1"), Subject("place", 12)


def test_goes_back_and_forward() -> None:
    visits = Visits()
    for subject in (A, B, C):
        visits.visit(subject)
    assert [visits.go(-1), visits.go(-1), visits.go(1)] == [B, A, B]


def test_a_visit_drops_what_lay_ahead() -> None:
    visits = Visits()
    for subject in (A, B):
        visits.visit(subject)
    visits.go(-1)
    visits.visit(C)
    assert not visits.can_go(1)
    assert visits.go(-1) == A


def test_the_same_place_twice_is_one_visit() -> None:
    visits = Visits()
    visits.visit(A)
    visits.visit(A)
    assert not visits.can_go(-1)


def test_nothing_was_visited() -> None:
    visits = Visits()
    assert not visits.can_go(-1)
    assert not visits.can_go(1)
    with pytest.raises(LookupError, match="no place -1 from here"):
        visits.go(-1)


def test_forgets_for_another_report() -> None:
    visits = Visits()
    visits.visit(A)
    visits.visit(B)
    visits.clear()
    assert not visits.can_go(-1)


def test_keeps_the_latest_places() -> None:
    visits = Visits()
    for offset in range(500):
        visits.visit(Subject("place", offset))
    steps = 0
    while visits.can_go(-1):
        visits.go(-1)
        steps += 1
    assert steps == 199
