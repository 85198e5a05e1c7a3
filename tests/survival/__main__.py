"""Measure what of readers' corrections survives: ``make survival``, or ``python -m tests.survival`` in the checkout.

What is counted, and how, is told in ``tests/survival/__init__.py``. The exit code is 1 where a target is missed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.survival import texts, versions

_TESTS = Path(__file__).resolve().parents[1]
_REPORTS = _TESTS / "reports"


def main() -> int:
    """Run the parts that are asked for, or all."""
    options = _options()
    everything = not (options.texts or options.versions)
    missed: list[str] = []
    if options.texts or everything:
        missed += _texts(options.seed)
    if options.versions or everything:
        missed += _versions(options.commit, options.seed, options.kept)
    for one in missed:
        print(f"missed: {one}")
    return 1 if missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make survival", description=__doc__)
    parser.add_argument("--texts", action="store_true", help="only how spans are found again in edited texts")
    parser.add_argument("--versions", action="store_true", help="only what is held on other versions of the extraction")
    parser.add_argument("--commit", default=versions.OLDER, help="the older version (%(default)s)")
    parser.add_argument("--kept", type=Path, help="a folder outside the checkout for what the versions found")
    parser.add_argument("--seed", type=int, default=7, help="what spans and edits are drawn by (7)")
    return parser.parse_args()


def _texts(seed: int) -> list[str]:
    files = sorted(file for folder in ("known", "aside") for file in (_REPORTS / folder).glob("*.txt"))
    tally = texts.measured(files, seed)
    print(f"spans of {len(files)} reports, in percent of the spans:")
    print("\n".join(texts.lines(tally)))
    return texts.missed(tally)


def _versions(commit: str, seed: int, kept: Path | None) -> list[str]:
    folders = (_REPORTS / "known", _REPORTS / "aside", _TESTS / "training" / "reports")
    files = sorted(file for folder in folders for file in folder.glob("*.txt"))
    tally = versions.measured(files, commit, seed, kept)
    print(f"corrections of {len(files)} reports, made on what one version found, replayed on what another one did:")
    print("\n".join(versions.lines(tally)))
    return versions.missed(tally)


if __name__ == "__main__":
    sys.exit(main())
