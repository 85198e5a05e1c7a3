"""What all tests share: no screen, no settings and no cache of the user's, and one real report."""

from __future__ import annotations

import gc
import itertools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import extracted
from tests.needs import pytest_make_collect_report, pytest_runtest_makereport, pytest_runtest_setup
from viewer import cache
from viewer.report import codec
from viewer.report.model import Report
from viewer.window import typefaces

__all__ = ["pytest_make_collect_report", "pytest_runtest_makereport", "pytest_runtest_setup"]

SCREEN = Path(__file__).parent / "data" / "screen.json"
"""A screen that has room for every window of the tests; Qt's own would be one of 800 x 800 pixels."""
_PATIENCE = 120_000
"""Milliseconds until something that is waited for is taken to come never, however busy the machine is."""
settings.register_profile(
    "steady",
    deadline=None,  # a busy machine takes longer than any number of milliseconds
    derandomize=True,  # `make fuzz` looks for what nobody has thought of; here every run tries the same
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")


_LOOKS = 40
"""After so many tests all garbage is looked for; after each, what was made in it."""
_tests = itertools.count(1)


def pytest_sessionstart() -> None:
    """No thread but the one of the tests looks for garbage, for it may be part of a window."""
    gc.disable()


def pytest_runtest_teardown() -> None:
    """Look for what a test left behind."""
    gc.collect(2 if next(_tests) % _LOOKS == 0 else 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test of a window, or one that drives the application from outside, is run once more where it fails.

    Threads, processes, an X server and a bus have a part in it, none of which tells when it is ready for the next key.
    The summary names what was run again: a race that wants to be found and mended.
    """
    for item in items:
        if item.get_closest_marker("end_to_end") or "qtbot" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=1))


class PatientBot(QtBot):
    """Waits longer than five seconds where nothing else is said."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = _PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: QWidget, *, timeout: int = _PATIENCE) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE, **others: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **others)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, with its typefaces."""
    typefaces.install()
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Hands and eyes, and patience."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder of this run: of several processes, each has its own within one that they share."""
    base = tmp_path_factory.getbasetemp()
    extracted.folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "extracted"
    extracted.folder.mkdir(exist_ok=True)


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
