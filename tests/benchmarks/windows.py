"""The window beside a bare one: ``python -m tests.benchmarks.windows``.

Both show the same text, in turn, each in a process of its own on a virtual screen. What is measured is told in
``window_probe``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks import material
from tests.pictures.screens import screen

_SIZES = (4_000, 100_000, 1_000_000)
_ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.windows", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each window is opened")
    options = parser.parse_args()
    blocks = f"{'longest block, ms: opening':>28}{'completing':>12}{'looking':>9}"
    print(f"{'KB':>6}{'first paint : bare':>20}{'memory : bare':>15}{blocks}")
    with tempfile.TemporaryDirectory() as folder, screen() as environment:
        for size in _SIZES:
            file = Path(folder) / f"{size}.txt"
            file.write_text(material.prose(size), encoding="utf-8")
            ours: list[dict[str, float]] = []
            bare: list[dict[str, float]] = []
            for number in range(options.rounds if size < _SIZES[-1] else 1 + options.rounds // 3):
                kinds = ("CONFIG", "CACHE", "DATA")
                own = {f"XDG_{kind}_HOME": f"{folder}/{size}-{number}/{kind.lower()}" for kind in kinds}
                own["EVENT_REPORT_VIEWER_CACHE"] = f"{folder}/{size}-{number}/reports"
                for kind, found in (("bare", bare), ("ours", ours)):
                    found.append(_probe(kind, file, {**os.environ, **environment, **own}))
            paint, memory = (
                median(one[key] for one in ours) / median(one[key] for one in bare) for key in ("painted", "memory")
            )
            longest = [median(one[key] for one in ours) for key in ("opening", "completing", "looking")]
            told = f"{longest[0]:28.0f}{longest[1]:12.0f}{longest[2]:9.0f}"
            print(f"{size // 1000:6}{paint:20.2f}{memory:15.2f}{told}", flush=True)
    return 0


def _probe(kind: str, file: Path, environment: dict[str, str]) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.window_probe", kind, str(file)]
    run = subprocess.run(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(run.stdout.splitlines()[-1])


if __name__ == "__main__":
    sys.exit(main())
