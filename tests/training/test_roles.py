"""Which words are right as a role, to learn from."""

from __future__ import annotations

from tests.training import roles


def test_the_likest_words_are_right_and_those_nearly_as_like() -> None:
    told = ["director", "director of the Northby museum", "director of the Northby museum now", "of the museum"]
    assert roles.right("director of the Northby museum", told) == [False, True, True, False]


def test_words_that_are_hardly_like_are_not_right_though_no_others_are() -> None:
    assert roles.right("director of the Northby museum", ["head", "museum"]) == [False, False]
    assert roles.right(None, ["head"]) == [False]
    assert roles.right(None, []) == []
