"""Fixtures of the end-to-end tests: a screen, and the packaged application where it has been built."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import needs
from tests.end_to_end.screen import Screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    home = tmp_path / "home"
    home.mkdir()
    with Screen(home) as screen:
        yield screen


@pytest.fixture
def packaged() -> Path:
    """The packaged application's program."""
    return needs.DIST / "event-report-viewer" / "event-report-viewer"


@pytest.fixture(params=["source", pytest.param("packaged", marks=pytest.mark.package)])
def program(request: pytest.FixtureRequest) -> list[str | Path]:
    """The command that starts the application, from source and, where it has been built, packaged.

    ``either`` is packaged where it has been built, else from source.
    """
    if request.param == "source" or request.param == "either" and needs.the_package():
        return [sys.executable, "-m", "viewer"]
    return [request.getfixturevalue("packaged")]
