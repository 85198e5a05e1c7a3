"""What all tests share: no screen, no settings and no cache of the user's, and one real report."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.needs import pytest_make_collect_report, pytest_runtest_makereport, pytest_runtest_setup
from viewer import cache
from viewer.report import codec
from viewer.report.model import Report

__all__ = ["pytest_make_collect_report", "pytest_runtest_makereport", "pytest_runtest_setup"]

SCREEN = Path(__file__).parent / "data" / "screen.json"
"""A screen that has room for every window of the tests; Qt's own would be one of 800 x 800 pixels."""
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")


@pytest.fixture(autouse=True)
def private_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cache, settings and corrections in a folder of the test's own."""
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg-cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(scope="session")
def seed_report() -> Report:
    """The report of the sample, as the rules make it."""
    return codec.loads((Path(__file__).parent / "data" / "seed.report.json").read_text(encoding="utf-8"))
