"""How a table that is larger than a page is parted."""

from __future__ import annotations

import random

import pytest

from viewer.window.paper.splitting import bands, stretches


def test_columns_that_fit_are_one_band() -> None:
    assert bands([20.0] * 10, 200.0) == [range(10)]
    assert bands([], 200.0) == []


def test_bands_are_as_few_as_fit_and_about_as_wide() -> None:
    assert bands([20.0] * 11, 200.0) == [range(6), range(6, 11)]
    assert bands([20.0] * 10 + [100.0], 200.0) == [range(8), range(8, 11)]


def test_more_bands_are_about_as_wide_too() -> None:
    assert bands([20.0] * 9, 200.0, 2) == [range(3), range(3, 6), range(6, 9)]
    assert bands([20.0], 200.0, 2) == [range(1)]


def test_a_column_wider_than_the_room_stands_alone() -> None:
    assert bands([20.0, 300.0, 20.0], 100.0) == [range(1), range(1, 2), range(2, 3)]


@pytest.mark.parametrize("seed", range(20))
def test_every_column_is_in_one_band_that_fits(seed: int) -> None:
    chance = random.Random(seed)
    widths = [chance.uniform(15, 60) for _ in range(chance.randrange(1, 80))]
    made = bands(widths, 300.0)
    assert [n for band in made for n in band] == list(range(len(widths)))
    assert all(sum(widths[n] for n in band) <= 300.0 for band in made)


def test_a_group_that_goes_on_is_named_again() -> None:
    groups = ["a", "a", "a", "b"]
    assert stretches([10.0] * 4, groups, 5.0, 35.0) == [range(3), range(3, 4)]
    assert stretches([10.0] * 4, groups, 5.0, 25.0) == [range(2), range(2, 3), range(3, 4)]
    assert stretches([10.0] * 4, groups, 5.0, 50.0) == [range(4)]
    assert stretches([], [], 5.0, 50.0) == []


def test_a_row_higher_than_the_room_has_a_stretch_of_its_own() -> None:
    assert stretches([90.0, 10.0], ["a", "a"], 5.0, 50.0) == [range(1), range(1, 2)]
