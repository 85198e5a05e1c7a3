"""The tables of what is compiled beforehand, for the window and for what extracts: see ``viewer.compat.ready_made``.

Each process is imitated, with the report that the application shows at first, and what it has compiled is noted: by the
window until the text is painted, by the other until it has its report.
"""

from __future__ import annotations

from pathlib import Path

import imitated
from bundle import Entry

from viewer import resources
from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/ready_table.py",
    made_for={"pyinstaller": ("6.22.3",)},
    purpose="the tables of what viewer/compat/ready_made.py has compiled beforehand",
    lost="what viewer/compat/ready_made.py spares; 2.2 MB are gained",
    look="a pattern still is what re._compiler._code makes of it, and dataclasses still compile by exec",
)

_NOTING = """
import array, builtins, dataclasses, marshal, re, sys, tomllib
from pathlib import Path

patterns, functions, tables = {}, {}, {}
compiler = re._compiler

def noted(p, flags=0):
    made = itself(p, flags)
    if isinstance(p, str | bytes):
        tree = compiler._parser.parse(p, flags)
        code = array.array("I", compiler._code(tree, flags)).tobytes()
        numbers, names = dict(tree.state.groupdict), [None] * tree.state.groups
        for name, number in numbers.items():
            names[number] = name
        patterns[p, int(flags)] = (int(flags | tree.state.flags), code, tree.state.groups - 1, numbers, tuple(names))
    return made

def execute(text, *spaces):
    functions[text] = compile(text, "<string>", "exec")
    builtins.exec(functions[text], *spaces)

def loads(text):
    tables[text] = read(text)
    return tables[text]

itself, compiler.compile = compiler.compile, noted
read, tomllib.loads = tomllib.loads, loads
dataclasses.exec = execute
re.purge()

from viewer.__main__ import main
from viewer import cli, resources
from viewer.compat import ready_made

def note():
    table = {
        "version": ready_made.version(),
        "patterns": dict(sorted(patterns.items(), key=repr)),
        "functions": dict(sorted(functions.items())),
        "tables": dict(sorted(tables.items())),
    }
    Path(sys.argv[2]).write_bytes(marshal.dumps(table, 2))  # without references, which differ from run to run
"""

_PROCESSES = {"ready_window": imitated.WINDOW, "ready_search": imitated.SEARCH}
"""Each process by the name of its table."""


def entries(root: Path, work: Path) -> list[Entry]:
    """The tables as data for the bundle, made in ``work`` with the application in ``root``."""
    work.mkdir(parents=True, exist_ok=True)
    for name, process in _PROCESSES.items():
        imitated.run(process, _NOTING, root, resources.sample(), work / name)
    return [(f"resources/{name}", str(work / name), "DATA") for name in _PROCESSES]
