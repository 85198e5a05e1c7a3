"""Break the application on purpose, and see that tests notice: ``make mutations``, or ``python -m tests.mutations``.

Each fault of ``mutations.toml`` is put into a copy of the checkout, alone. First the tests near it are run, of those
that ``make test`` runs; where they pass, all that ``make test`` runs; where these pass too, all that ``make test-all``
runs. Prints who noticed. The exit code is 1 where ``make test`` misses more than one of twenty that ``make test-all``
notices, where a fault is not to be found in its file any longer, or where the tests do not pass without a fault.
About half an hour.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_LEFT_OUT = (".git", ".venv*", "build", "dist", "__pycache__", ".pytest_cache", ".ruff_cache", ".hypothesis")
_SIDE_BY_SIDE = ("--numprocesses", "auto", "--dist", "worksteal")
_USUAL = ("-m", "not slow and not hostile and not package")
"""What ``make test`` runs; see the Makefile."""
_MISSED = 1 / 20
"""The share of what ``make test-all`` notices that ``make test`` may miss."""

NEAR, USUAL, ALL, NOBODY = "the tests near it", "make test", "make test-all", "nobody"


@dataclass(frozen=True, slots=True)
class Mutation:
    """A fault: in ``file``, ``old`` becomes ``new``. ``near`` are paths of the tests that are tried first."""

    what: str
    file: str
    old: str
    new: str
    near: Sequence[str]

    def put_into(self, folder: Path) -> str:
        """Put it into a copy of the checkout. Returns the text that stood in the file.

        Raises:
            LookupError: the file does not hold ``old``, or holds it more than once.
        """
        path = folder / self.file
        text = path.read_text(encoding="utf-8")
        if text.count(self.old) != 1:
            raise LookupError(f"{self.file} holds {text.count(self.old)} times: {self.old}")
        path.write_text(text.replace(self.old, self.new), encoding="utf-8")
        return text


def main() -> int:
    """Print who noticed each fault, and how many were noticed by whom."""
    parser = argparse.ArgumentParser(prog="make mutations", description=__doc__)
    parser.add_argument("--only", default="", help="only faults whose description or file holds this")
    options = parser.parse_args()
    written = tomllib.loads(Path(__file__).with_name("mutations.toml").read_text(encoding="utf-8"))
    mutations = [Mutation(**one) for one in written["mutation"]]
    chosen = [one for one in mutations if options.only in one.what or options.only in one.file]
    with tempfile.TemporaryDirectory(prefix="mutations-") as private:
        copy = Path(private) / "copy"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*_LEFT_OUT), symlinks=True)
        near = sorted({path for one in chosen for path in one.near})
        if _notice(copy, *_USUAL, *near):
            print("The tests do not pass without any fault.", file=sys.stderr)
            return 1
        noticed = [_told(one, copy) for one in chosen]
    by_usual, by_all = sum(who in (NEAR, USUAL) for who in noticed), sum(who != NOBODY for who in noticed)
    print(f"\nOf {len(chosen)} faults, make test-all notices {by_all}, and make test {by_usual} of these.")
    return int(by_all - by_usual > _MISSED * by_all)


def _told(mutation: Mutation, copy: Path) -> str:
    """Who notices; it is printed, too."""
    begun = time.monotonic()
    before = mutation.put_into(copy)
    try:
        who = _who(mutation, copy)
    finally:
        (copy / mutation.file).write_text(before, encoding="utf-8")
    print(f"{time.monotonic() - begun:5.0f} s  {who:18} {mutation.file}: {mutation.what}", flush=True)
    return who


def _who(mutation: Mutation, copy: Path) -> str:
    if _notice(copy, *_USUAL, *mutation.near):
        return NEAR
    if _notice(copy, *_USUAL):
        return USUAL
    return ALL if _notice(copy) else NOBODY


def _notice(copy: Path, *arguments: str) -> bool:
    """Whether a test fails. The first that does ends the run."""
    command = [sys.executable, "-m", "pytest", "--exitfirst", "--quiet", "-p", "no:cacheprovider", *_SIDE_BY_SIDE]
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [*command, *arguments], cwd=copy, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode not in (0, 1, 2):  # 2: the fault keeps tests from being collected
        raise SystemExit(f"pytest ended with {done.returncode}:\n{done.stdout[-2000:]}")
    return done.returncode != 0


if __name__ == "__main__":
    sys.exit(main())
