"""What the commands of the hostile corpus share: which traps are asked for, and how their tables are printed."""

from __future__ import annotations

import argparse
import fnmatch
from collections.abc import Iterable, Mapping, Sequence

from tests.hostile.corpus import AREAS, CORPUS

WIDTH = 34
"""Of the column with the names."""


def add_names(parser: argparse.ArgumentParser) -> None:
    """Let a command take names of traps."""
    parser.add_argument(
        "names", nargs="*", default=["*"], help=f"areas or files, as pdf or 'pages/l*': {', '.join(AREAS)}; extracted"
    )


def chosen(names: Sequence[str]) -> list[str]:
    """The traps of these names: areas, files, or patterns of them."""
    return [
        name for name in CORPUS if any(fnmatch.fnmatchcase(name, one) or name.startswith(f"{one}/") for one in names)
    ]


def shown(name: str) -> str:
    """A name on one line, whatever stands in it."""
    escaped = ascii(name)[1:-1]
    return escaped if len(escaped) < WIDTH else f"{escaped[: WIDTH - 2]}…"


def counts(outcomes: Iterable[str]) -> str:
    """How many traps there were, and how often each thing came of them."""
    told = list(outcomes)
    return f"{len(told)} files: " + ", ".join(f"{told.count(outcome)} {outcome}" for outcome in sorted(set(told)))


def tell_wrong(wrong: Mapping[str, Sequence[str]]) -> int:
    """Print what was not as it should be; the exit code is 1 if there is anything."""
    for name, complaints in wrong.items():
        for complaint in complaints:
            print(f"NOT AS IT SHOULD BE: {shown(name)}: {ascii(complaint)[1:-1]}")
    return int(bool(wrong))
