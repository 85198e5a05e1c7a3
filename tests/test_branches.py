"""Functions stay short of branches: none that is new has more than fifteen, and none that has more grows."""

from __future__ import annotations

import ast

import pytest

from tests import branches


def test_no_function_is_above_its_ceiling() -> None:
    ceilings = branches.listed()
    higher = {key: count for key, count in branches.above().items() if count > ceilings.get(key, branches.MOST)}
    assert not higher, "functions with too many branches: take them apart, or put what they know into data"


def test_the_ceiling_falls_with_what_is_under_it() -> None:
    assert branches.listed() == branches.above(), "lower the ceiling: python -m tests.branches"


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("return a", 0),
        ("return a if b and c else d", 2),
        ("if a or b or c: return 1", 3),
        ("return [x for x in a if x if b]", 3),
        ("for x in a:\n        while x: pass", 2),
        ("def inner():\n        if a: pass", 1),
    ],
)
def test_branches_are_counted(body: str, count: int) -> None:
    assert branches.branches(ast.parse(f"def f(a, b, c, d):\n    {body}").body[0]) == count
