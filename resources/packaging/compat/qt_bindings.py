"""What the bindings of Qt load when they are imported, compiled beforehand.

``libshiboken6`` holds modules of Python as text, and compiles them whenever a program starts, unless a folder
``shiboken6/files.dir`` holds them: see ``find_incarnated_files`` in ``signature_bootstrap.py`` of Shiboken.
"""

from __future__ import annotations

import py_compile
import subprocess
import sys
from pathlib import Path

from bundle import Entry

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/qt_bindings.py",
    made_for={"shiboken6": ("6.11.3",)},
    purpose="modules that Shiboken holds as text are compiled beforehand, not at each start",
    lost="17.8 ms of a start with a window, to compile 14 modules",
    look="find_incarnated_files of Shiboken's signature_bootstrap still looks for a folder files.dir beside shiboken6",
)

FOLDER = "shiboken6/files.dir"

_UNUSED = frozenset({"shibokensupport/signature/lib/pyi_generator.py"})
"""Imported, but only used to write stubs for type checkers: left empty."""

_UNCHECKED = py_compile.PycInvalidationMode.UNCHECKED_HASH

_UNPACK = """
import sys
import PySide6, signature_bootstrap
_, held = signature_bootstrap.prepare_zipfile()
held.zfile.extractall(sys.argv[1])
"""


def support(work: Path) -> list[Entry]:
    """The compiled modules as data for the bundle, made in ``work``."""
    subprocess.run([sys.executable, "-c", _UNPACK, work / "held"], check=True)
    entries: list[Entry] = []
    for source in sorted((work / "held" / "shibokensupport").rglob("*.py")):
        name = source.relative_to(work / "held")
        if name.as_posix() in _UNUSED:
            source.write_bytes(b"")
        target = (work / name).with_suffix(".pyc")
        py_compile.compile(str(source), str(target), name.as_posix(), True, 2, _UNCHECKED)
        entries.append((f"{FOLDER}/{name.with_suffix('.pyc').as_posix()}", str(target), "DATA"))
    return entries
