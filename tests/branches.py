"""How many ways lead through each function: ``python -m tests.branches`` lowers the ceiling to what is there.

Counted are conditions, loops, cases, handlers, and each ``and`` and ``or``, nested functions with those around them.
A function may have ``MOST``. Those that have more are listed in ``tests/data/branches.tsv`` with their number, which
may only fall.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST = 15
LIST = ROOT / "tests" / "data" / "branches.tsv"

_BRANCHES = (ast.If, ast.IfExp, ast.For, ast.While, ast.comprehension, ast.ExceptHandler, ast.match_case)


def branches(function: ast.AST) -> int:
    """The branches of a function, by the measure above."""
    count = sum(isinstance(node, _BRANCHES) for node in ast.walk(function))
    count += sum(len(node.ifs) for node in ast.walk(function) if isinstance(node, ast.comprehension))
    return count + sum(len(node.values) - 1 for node in ast.walk(function) if isinstance(node, ast.BoolOp))


def above() -> dict[str, int]:
    """The functions of the application that have more than ``MOST``, as ``path::name``, with their number.

    Of functions of one name in one module it is the greatest.
    """
    found: dict[str, int] = {}
    for path in sorted((ROOT / "viewer").rglob("*.py")):
        for name, count in _functions(path):
            if count > MOST:
                key = f"{path.relative_to(ROOT).as_posix()}::{name}"
                found[key] = max(count, found.get(key, 0))
    return found


def listed() -> dict[str, int]:
    """The functions that may have more."""
    lines = (line.split("\t") for line in LIST.read_text(encoding="utf-8").splitlines())
    return {key: int(count) for key, count in lines}


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            yield node.name, branches(node)


def main() -> int:
    """Lower the ceiling. The exit code is 1, and nothing is written, where something is above it."""
    now, before = above(), listed()
    if higher := sorted(key for key, count in now.items() if count > before.get(key, MOST)):
        print("\n".join(f"{key} has {now[key]} branches, not {before.get(key, MOST)}" for key in higher))
        return 1
    LIST.write_text("".join(f"{key}\t{count}\n" for key, count in sorted(now.items())), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
