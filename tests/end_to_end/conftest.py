"""Fixtures of the end-to-end tests: a screen, and the packaged application where it has been built."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.screen import Screen
from viewer import resources

DIST = Path(resources.root()) / "dist" / "event-report-viewer"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    home = tmp_path / "home"
    home.mkdir()
    with Screen(home) as screen:
        yield screen


@pytest.fixture
def packaged() -> Path:
    """The packaged application's program."""
    program = DIST / "event-report-viewer"
    if not program.exists():
        pytest.skip("the package has not been built: `make package` builds it")
    return program


@pytest.fixture(params=["source", "packaged"])
def program(request: pytest.FixtureRequest) -> list[str | Path]:
    """The command that starts the application, from source and, where it has been built, packaged."""
    if request.param == "source":
        return [sys.executable, "-m", "viewer"]
    return [request.getfixturevalue("packaged")]
