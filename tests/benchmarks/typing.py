"""Typing into the find bar, timed: ``make benchmark-typing``. What is measured is told in ``typing_probe``.

Of each text and each word that is typed: the matches of the whole word, the median and the longest time in which a key
press was answered, in milliseconds, and the longest divided by what is allowed, 50 ms, for 10 MB 150 ms. The texts of
1 MB and 10 MB hold one word 100,000 times. The first row of a text has the opening of the find bar in its longest
block of the event loop.
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

_ROOT = Path(__file__).resolve().parents[2]
_ALLOWED = {4_000: 50, 1_000_000: 50, 10_000_000: 150}
"""Milliseconds, by characters of the text."""
_MANY = 100_000


def main() -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="make benchmark-typing", description=__doc__)
    parser.parse_args()
    columns = f"{'median, ms':>12}{'longest':>9}{'longest : allowed':>19}{'block, ms':>11}"
    print(f"{'KB':>6}  {'typed':14}{'matches':>9}{columns}", flush=True)
    with tempfile.TemporaryDirectory() as folder, screen() as environment:
        own = {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in ("CONFIG", "CACHE", "DATA")}
        for size, allowed in _ALLOWED.items():
            file = Path(folder) / f"{size}.txt"
            file.write_text(_text(size), encoding="utf-8")
            command = [sys.executable, "-m", "tests.benchmarks.typing_probe", str(file)]
            environs = {**os.environ, **environment, **own}
            run = subprocess.run(command, cwd=_ROOT, env=environs, stdout=subprocess.PIPE, text=True, check=True)
            for line in run.stdout.splitlines():
                told = json.loads(line)
                longest = max(told["keys"])
                row = (
                    f"{size // 1000:6}  {told['words']:14}{told['matches']:9}{median(told['keys']):12.0f}{longest:9.0f}"
                )
                print(f"{row}{longest / allowed:19.2f}{told['block']:11.0f}", flush=True)
    return 0


def _text(size: int) -> str:
    text = material.prose(size)
    if size < _MANY:
        return text
    many = text.replace(". ", ". marker ")
    return many + " marker" * max(0, _MANY - many.count("marker"))


if __name__ == "__main__":
    sys.exit(main())
