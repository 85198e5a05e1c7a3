"""Orca itself, where it is installed: what it says of a job is what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.by_ear import transcript
from tests.by_ear.jobs import JOBS
from tests.by_ear.session import listening, missing

ATTEMPTS = 2
"""On a busy machine a key may come while what the one before it did is still being told."""


@pytest.mark.slow
@pytest.mark.end_to_end
@pytest.mark.skipif(bool(missing()), reason=missing() or "Orca is there")
def test_what_orca_says_of_a_search_is_what_is_kept(tmp_path: Path) -> None:
    kept = transcript.read(transcript.kept("en", "search").read_text(encoding="utf-8"))
    kept = [step for step in kept if step.keys != "the window opens"]  # how far reading has come is told by the clock
    others: list[str] = []
    for number in range(ATTEMPTS):
        home = tmp_path / str(number)
        home.mkdir()
        with listening(home, "en") as session:
            JOBS["search"](session)
        made = [step for step in session.steps if step.keys != "the window opens"]
        others = transcript.differences(kept, made)
        if not others:
            return
    pytest.fail("\n".join(others))
