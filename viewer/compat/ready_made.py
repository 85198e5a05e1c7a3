"""Patterns of ``re``, functions of dataclasses and tables of TOML that were read when the package was built.

Hundreds of them are made while modules are imported, each time from the same text. In the package tables hold what
Python's own compilers made of these texts (``resources/packaging/compat/ready_table.py``), by the very interpreter that
is in it: one for a window that shows its first text, one for the process that extracts. Whatever they do not know is
compiled as usual.
"""

from __future__ import annotations

import builtins
import marshal
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="viewer/compat/ready_made.py",
    made_for={"pyinstaller": ("6.22.3",)},
    purpose="what extracts compiles nothing that is the same each time: patterns, dataclasses, TOML",
    lost="270 ms of processor time until a first report is there",
    look="re still compiles by re._compiler.compile, which calls _sre.compile with the same; dataclasses by exec",
)

Compiled = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What ``_sre.compile`` is given of a pattern: flags, code in words of four bytes, groups, and names of groups."""


def version() -> str:
    """Whose table it has to be: that of another interpreter is of no use."""
    return f"{sys.implementation.cache_tag} {sys.hexversion:x} {sys.byteorder}"


def use(path: Path) -> None:
    """Take from the table in a file what it holds. To be called before the modules that need it are imported.

    Without the file, or with that of another interpreter, everything is compiled as usual.
    """
    if not path.is_file():
        return
    table: dict[str, Any] = marshal.loads(path.read_bytes())  # a part of the package, as its modules are
    if table["version"] == version():
        _use_patterns(table["patterns"])
        _use_functions(table["functions"])
        if table["tables"]:  # a window that shows its first text reads none
            _use_tables(table["tables"])


def _use_patterns(patterns: dict[tuple[str | bytes, int], Compiled]) -> None:
    compiler: Any = import_module("re._compiler")
    itself, make = compiler.compile, compiler._sre.compile

    def compiled(p: Any, flags: int = 0) -> Any:
        held = patterns.get((p, flags)) if isinstance(p, str | bytes) else None
        if held is None:
            return itself(p, flags)
        found, code, groups, numbers, names = held
        return make(p, found, memoryview(code).cast("I").tolist(), groups, numbers, names)

    compiler.compile = compiled


def _use_functions(functions: dict[str, Any]) -> None:
    dataclasses: Any = import_module("dataclasses")

    def execute(text: str, *spaces: Any) -> None:
        builtins.exec(functions.get(text, text), *spaces)  # what dataclasses does

    dataclasses.exec = execute


def _use_tables(tables: dict[str, Any]) -> None:
    import tomllib

    read = tomllib.loads

    def loads(text: str) -> Any:
        return tables[text] if text in tables else read(text)

    tomllib.loads = loads
