"""The time where the user is, whatever the environment says of it."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator

import pytest

from tests.command_line.running import TEXT, run
from tests.selecting import few
from viewer import clock


@pytest.fixture(params=["XXX-24:30", "AAA+167", "XXX-167:59:59", "nonsense", "", ":", "/dev/zero", "../../etc/passwd"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_any_zone_makes_a_time(zone: str) -> None:
    found = clock.now()
    assert abs(found - datetime.datetime.now(datetime.UTC)) < datetime.timedelta(seconds=60)
    assert f"{clock.local(1e18)}{clock.local(-1e18)}{found}"


def test_the_zone_of_the_user_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "XXX-05:30")
    time.tzset()
    assert str(clock.local(0)) == "1970-01-01 05:30:00+05:30"
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("arguments", few([("--summary", "-.txt"), ("--export", "html", "-.html")], 1))
def test_a_report_is_written_in_any_zone(arguments: tuple[str, ...], tmp_path: object) -> None:
    *task, name = arguments
    done = run(*task, f"{tmp_path}/{name}", "-", stdin=TEXT, TZ="XXX-24:30")
    assert (done.returncode, done.stderr) == (0, "")
