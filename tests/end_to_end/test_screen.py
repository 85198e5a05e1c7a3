"""The tools of these tests themselves."""

from __future__ import annotations

import signal

import pytest

from tests.end_to_end import screen as screens
from tests.end_to_end.screen import Screen

pytestmark = pytest.mark.end_to_end


@pytest.mark.slow
def test_another_reader_answers_for_one_that_hangs(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.listen()
    stuck = screen._reader
    stuck.send_signal(signal.SIGSTOP)
    monkeypatch.setattr(screens, "_ANSWER", 5)
    screen.listen()
    assert stuck.wait(60) == -signal.SIGKILL
    assert screen._reader.poll() is None
