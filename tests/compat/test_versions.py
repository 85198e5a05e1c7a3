"""Private parts of others are leant on in the versions that were tried, and it is said where another is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.compat import adaptations, table
from viewer import resources
from viewer.compat import Adaptation

EVERY = adaptations()


@pytest.mark.parametrize("name", EVERY)
def test_what_is_leant_on_is_installed_as_it_was_tried(name: str) -> None:
    assert EVERY[name].misfits() == []


def test_another_version_is_told_in_a_sentence() -> None:
    about = Adaptation(
        module="viewer/compat/example.py",
        made_for={"pytest": ("1.0", "1.1")},
        purpose="an example",
        lost="nothing",
        look="it is still an example",
    )
    (sentence,) = about.misfits()
    assert sentence == (
        f"pytest is {pytest.__version__}; viewer/compat/example.py was made for 1.0 and 1.1: see whether it is still "
        f"an example, run `python -m tests.benchmarks.compat --measure`, and put {pytest.__version__} in its ABOUT."
    )


def test_each_tells_where_it_is_and_what_would_be_lost() -> None:
    for name, about in EVERY.items():
        assert (Path(resources.root()) / about.module).stem == name
        assert (Path(resources.root()) / about.module).is_file()
        assert all((about.purpose, about.lost, about.look, about.made_for)), name


def test_the_table_names_them_all() -> None:
    lines = table(EVERY)
    assert [line for line in lines if line.endswith(".py")] == [about.module for about in EVERY.values()]
