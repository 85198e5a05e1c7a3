"""The table of what is compiled beforehand for the process that extracts: see ``viewer.compat.ready_made``.

The process is imitated, with the report that the application shows at first, and what it has compiled is noted.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bundle import Entry

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/ready_table.py",
    made_for={"pyinstaller": ("6.22.3",)},
    purpose="the table of what viewer/compat/ready_made.py has compiled beforehand",
    lost="what viewer/compat/ready_made.py spares; 2.1 MB are gained",
    look="a pattern still is what re._compiler._code makes of it, and dataclasses still compile by exec",
)

NAME = "resources/ready_made"

_PROBE = """
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
from viewer import cli, reader, resources, worker
from viewer.compat import ready_made
from viewer.extract import extract
from viewer.reading import read_text

document = read_text(resources.sample().read_text(encoding="utf-8"), "report.txt")
extract(document.text, document.source)
table = {
    "version": ready_made.version(),
    "patterns": dict(sorted(patterns.items(), key=repr)),
    "functions": dict(sorted(functions.items())),
    "tables": dict(sorted(tables.items())),
}
Path(sys.argv[1]).write_bytes(marshal.dumps(table, 2))  # without references, which differ from run to run
"""


def entry(root: Path, work: Path) -> Entry:
    """The table as data for the bundle, made in ``work`` with the application in ``root``."""
    work.mkdir(parents=True, exist_ok=True)
    path = work / "ready_made"
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    subprocess.run([sys.executable, "-c", _PROBE, str(path)], cwd=root, env=environment, check=True)
    return NAME, str(path), "DATA"
