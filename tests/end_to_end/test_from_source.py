"""The application as a checkout starts it."""

from __future__ import annotations

import sys

import pytest

from tests.end_to_end.screen import Screen, wait_for
from viewer import resources

pytestmark = pytest.mark.end_to_end


def test_python_m_viewer_shows_the_window(screen: Screen) -> None:
    application = screen.start(sys.executable, "-m", "viewer", resources.sample())
    titles = wait_for("the window", lambda: screen.windows("Event Report Viewer"))
    assert len(titles) == 1
    text = screen.seen(application, "Report text", role="text")
    assert text.text is not None
    assert text.text.split() == resources.sample().read_text(encoding="utf-8-sig").split()
    assert application.poll() is None
