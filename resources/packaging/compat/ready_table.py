"""The tables of what is compiled beforehand, for the window and for what extracts: see ``viewer.compat.ready_made``.

Each process is imitated, with the report that the application shows at first, and what it has compiled is noted: by the
window until the text is painted, by the other until it has its report.
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

def keep():
    table = {
        "version": ready_made.version(),
        "patterns": dict(sorted(patterns.items(), key=repr)),
        "functions": dict(sorted(functions.items())),
        "tables": dict(sorted(tables.items())),
    }
    Path(sys.argv[1]).write_bytes(marshal.dumps(table, 2))  # without references, which differ from run to run
"""

_WINDOW = """
from PySide6.QtWidgets import QApplication
from viewer.window.main_window import MainWindow

def end():
    keep()
    QApplication.closeAllWindows()

def watch(window, *options):
    begin(window, *options)
    window.text.painted.connect(end)

begin = MainWindow.__init__
MainWindow.__init__ = watch
sys.exit(cli.main(["--private", str(resources.sample())]))
"""

_SEARCH = """
from viewer import reader, worker
from viewer.extract import extract
from viewer.reading import read_text

document = read_text(resources.sample().read_text(encoding="utf-8"), "report.txt")
extract(document.text, document.source)
keep()
"""

_PROCESSES = {"ready_window": _WINDOW, "ready_search": _SEARCH}
"""What imitates each process, by the name of its table."""


def entries(root: Path, work: Path) -> list[Entry]:
    """The tables as data for the bundle, made in ``work`` with the application in ``root``."""
    work.mkdir(parents=True, exist_ok=True)
    own = {f"XDG_{kind}_HOME": str(work) for kind in ("CONFIG", "CACHE", "STATE", "DATA")}
    own |= {"PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    for name, process in _PROCESSES.items():
        command = [sys.executable, "-c", _NOTING + process, str(work / name)]
        subprocess.run(command, cwd=root, env={**os.environ, **own}, check=True)
    return [(f"resources/{name}", str(work / name), "DATA") for name in _PROCESSES]
