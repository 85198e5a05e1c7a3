"""What documents, docstrings and comments name is there: modules, what is in them, and files."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_SOURCES = sorted(path for room in ("viewer", "tests") for path in (ROOT / room).rglob("*.py"))
_DOCUMENTS = [path for path in sorted(ROOT.glob("*.md")) if path.name != "CHANGELOG.md"]  # which tells of what was

_DOTTED = re.compile(r"``?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)(?:\(\))?``?")
_PATH = re.compile(r"`((?:viewer|tests|resources|seeds|\.ci)/[\w./-]*\w/?)`")
_FILE = re.compile(r"\.(?:py|toml|json|jsonl|txt|tsv|tab|html|md|lock|spec|fodt)$")


def test_sources_name_no_module_that_is_gone() -> None:
    named = {path: _DOTTED.findall(path.read_text(encoding="utf-8")) for path in _SOURCES}
    gone = [f"{path}: {name}" for path, names in named.items() for name in names if not _is_there(name)]
    assert not gone, "\n".join(gone)


@pytest.mark.parametrize("path", _DOCUMENTS, ids=lambda path: path.name)
def test_a_document_names_no_module_or_file_that_is_gone(path: Path) -> None:
    told = path.read_text(encoding="utf-8")
    gone = [name for name in _DOTTED.findall(told) if not _is_there(name)]
    gone += [name for name in _PATH.findall(told) if not (ROOT / name).exists()]
    assert not gone, f"{path.name} names {', '.join(gone)}"


@pytest.mark.parametrize("name", ["extract.pipeline.nothing", "viewer.gone", "shared.passed_away", "tests.nowhere"])
def test_what_is_gone_is_noticed(name: str) -> None:
    assert not _is_there(name)


def _is_there(name: str) -> bool:
    """Whether a dotted name is that of a module, of something in one, or of none of ours: of a variable or a library.

    A module may be named by the end of its path: ``shared.outside``.
    """
    if _FILE.search(name):
        return True
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        modules = _modules().get(".".join(parts[:count]), [])
        if modules:
            rest = parts[count : count + 1]
            if not rest or any(_holds(path, rest[0]) for path in modules):
                return True
            return count == 1 and _is_of_parameter(parts[0], rest[0])
    return parts[0] not in ("viewer", "tests")


@cache
def _modules() -> dict[str, list[Path]]:
    """The files of all modules by each end of their names."""
    found: dict[str, list[Path]] = {}
    for path in _SOURCES:
        parts = path.relative_to(ROOT).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        for start in range(len(parts)):
            found.setdefault(".".join(parts[start:]), []).append(path)
    return found


def _holds(module: Path, name: str) -> bool:
    """Whether there is a name in a module, or in what is in that; rules are told without the underscore."""
    return not {name, f"_{name}"}.isdisjoint(_names(module))


def _is_of_parameter(owner: str, name: str) -> bool:
    """Whether it is what a parameter has, which may be called as a module is: ``reading.acts``."""
    return owner in _parameters() and any(name in _names(path) for path in _SOURCES)


@cache
def _names(path: Path) -> set[str]:
    return set(_named(_tree(path)))


def _named(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.ClassDef():
                yield node.name
            case ast.Name(ctx=ast.Store()):
                yield node.id
            case ast.Attribute(ctx=ast.Store()):
                yield node.attr
            case ast.alias():
                yield (node.asname or node.name).rpartition(".")[2]
            case _:
                pass


@cache
def _parameters() -> set[str]:
    return {node.arg for path in _SOURCES for node in ast.walk(_tree(path)) if isinstance(node, ast.arg)}


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
