"""Makes the transcripts again: ``python -m tests.by_ear [--language en|fa] [--job NAME] [--show|--check]``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.by_ear import transcript
from tests.by_ear.jobs import JOBS
from tests.by_ear.session import listening, missing
from tests.by_ear.transcript import Step

_OPENS = "the window opens"


def make(language: str, job: str) -> list[Step]:
    """Do a job and tell what was said."""
    with tempfile.TemporaryDirectory() as folder, listening(Path(folder), language) as session:
        JOBS[job](session)
        return session.steps


ATTEMPTS = 2
"""On a busy machine a key may come while what the one before it did is still being told."""


def check(language: str, job: str) -> list[str]:
    """What Orca says of a job otherwise than is kept; how far reading has come is told by the clock, and left out."""
    kept = transcript.read(transcript.kept(language, job).read_text(encoding="utf-8"))
    others: list[str] = []
    for _ in range(ATTEMPTS):
        made = make(language, job)
        others = transcript.differences(*([step for step in steps if step.keys != _OPENS] for steps in (kept, made)))
        if not others:
            break
    return others


def main() -> None:
    """Make them; with ``--check`` the exit code is 1 where something else is said."""
    parser = argparse.ArgumentParser(prog="python -m tests.by_ear", description="Write down what Orca says.")
    parser.add_argument("--language", choices=transcript.LANGUAGES, help="this one alone")
    parser.add_argument("--job", choices=list(JOBS), help="this one alone")
    parser.add_argument("--show", action="store_true", help="print what is said, and keep nothing")
    parser.add_argument("--check", action="store_true", help="print what is said otherwise than is kept")
    options = parser.parse_args()
    if reason := missing():
        sys.exit(reason)
    others: list[str] = []
    for language in [options.language] if options.language else transcript.LANGUAGES:
        for job in [options.job] if options.job else JOBS:
            if options.check:
                others += check(language, job)
                continue
            made = transcript.written(make(language, job))
            if options.show:
                print(made)
                continue
            path = transcript.kept(language, job)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made, encoding="utf-8")
            print(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
    if others:
        sys.exit("\n".join(others))


if __name__ == "__main__":
    main()
