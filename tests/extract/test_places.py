"""Which names are those of towns, by the list of them."""

from __future__ import annotations

import pytest

from viewer import resources
from viewer.extract.language.places import TOWN_SIZES, town_size


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("Leipzig", "large"),
        ("LEIPZIG", "large"),
        ("Łódź", "large"),
        ("Bombay", "large"),
        ("Kırşehir", "large"),
        ("Wrexham", "middle"),
        ("Saint Albans", "middle"),
        ("St Albans", "middle"),
        ("Federation", None),
        ("Tarnby Green", None),
        ("", None),
    ],
)
def test_a_name_is_that_of_a_town_of_a_size(name: str, size: str | None) -> None:
    assert town_size(name) == size


def test_the_list_has_its_three_sizes_each_sorted_and_in_plain_letters() -> None:
    lines = resources.path("towns", "towns.txt").read_text(encoding="utf-8").splitlines()
    heads = [place for place, line in enumerate(lines) if line.startswith("#")]
    assert (heads[0], len(heads)) == (0, len(TOWN_SIZES))
    for start, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        names = lines[start + 1 : end]
        assert names == sorted(set(names))
        assert all(name.isascii() and name == name.casefold() for name in names)
