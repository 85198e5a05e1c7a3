"""What some tests need that not every machine has, and why it is not there: each answer is empty where it is.

A test whose need is not met is skipped with that reason. Where ``NO_SKIPS`` is set (``.ci/run`` sets it), a test that
would be skipped fails instead. ``tests/conftest.py`` makes these hooks those of all tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Generator
from functools import cache
from pathlib import Path

import pytest

from viewer import resources

DIST = Path(resources.root()) / "dist"

NO_SKIPS = "NO_SKIPS"
"""The environment variable."""


@cache
def tracing() -> str:
    """Why no calls of a process can be watched or made to fail here."""
    if not shutil.which("strace"):
        return "strace is not installed"
    return "" if _works("strace", "-f", "-o", "/dev/null", "true") else "this system lets nothing be traced"


@cache
def a_bare_debian() -> str:
    """Why no bare Debian can be made and entered here: that takes mounts of one's own."""
    if os.geteuid() or not shutil.which("mmdebstrap"):
        return "a bare Debian can be made by root alone, with mmdebstrap"
    if not _works("unshare", "--mount", "true"):
        return "a bare Debian needs mounts of its own, which this root or container may not have"
    return ""


def the_package() -> str:
    """Why the packaged application cannot be tried."""
    built = (DIST / "event-report-viewer" / "event-report-viewer").exists() and any(DIST.glob("*.deb"))
    return "" if built else "the package has not been built: `make package` builds it"


def _works(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Tests of the packaged application are left out where it has not been built."""
    if item.get_closest_marker("package") and (reason := the_package()):
        pytest.skip(reason)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where every need is said to be met, no test may be left out."""
    report = yield
    _refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """And no module."""
    report = yield
    _refuse_skip(report)
    return report


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if os.environ.get(NO_SKIPS) and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{reason}, though {NO_SKIPS} is set"
