"""Makes the transcripts again: ``python -m tests.by_ear [--language en|fa] [--job NAME] [--show]``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.by_ear import transcript
from tests.by_ear.jobs import JOBS
from tests.by_ear.session import listening, missing
from tests.by_ear.transcript import Step


def make(language: str, job: str) -> list[Step]:
    """Do a job and tell what was said."""
    with tempfile.TemporaryDirectory() as folder, listening(Path(folder), language) as session:
        JOBS[job](session)
        return session.steps


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.by_ear", description="Write down what Orca says.")
    parser.add_argument("--language", choices=transcript.LANGUAGES, help="this one alone")
    parser.add_argument("--job", choices=list(JOBS), help="this one alone")
    parser.add_argument("--show", action="store_true", help="print what is said, and keep nothing")
    options = parser.parse_args()
    if reason := missing():
        sys.exit(reason)
    for language in [options.language] if options.language else transcript.LANGUAGES:
        for job in [options.job] if options.job else JOBS:
            made = transcript.written(make(language, job))
            if options.show:
                print(made)
                continue
            path = transcript.kept(language, job)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made, encoding="utf-8")
            print(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


if __name__ == "__main__":
    main()
