"""The archive of modules in the executable: those that a window or a report is waited for are not compressed in it."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

import imitated
from PyInstaller.archive.writers import ZlibArchiveWriter

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/plain_archive.py",
    made_for={"pyinstaller": ("6.22.3",)},
    purpose="modules that a window is waited for are not unpacked",
    lost="6.2 ms of a start with a window, to unpack 95 modules; 0.6 MB are gained",
    look="ZlibArchiveWriter._write_entry still writes one module, at the level that _COMPRESSION_LEVEL tells",
)

_OTHERWISE = frozenset(
    (
        *("argparse", "gettext", "logging", "random", "shutil", "string", "tempfile", "zipfile", "zipimport"),
        *("ast", "tokenize", "traceback"),
        *("bz2", "lzma", "_compression", "importlib._bootstrap", "importlib._bootstrap_external"),
    )
)
"""What a package does not load when it starts: see ``bindings`` and ``start``; or what is part of its interpreter."""
_SMALLEST = 9
"""The level of compression for all others."""

_NOTING = """
import json, sys

def note():
    print(json.dumps([name for name, module in sys.modules.items() if module]), flush=True)
"""


def modules_of_the_start(root: Path, text: Path) -> set[str]:
    """The modules that are loaded when the application, in ``root``, has painted the text of a file."""
    return set(json.loads(imitated.run(imitated.WINDOW, _NOTING, root, text))) - _OTHERWISE


def modules_of_the_search(root: Path) -> set[str]:
    """The modules that are loaded when a report has been looked into by the application in ``root``."""
    return set(json.loads(imitated.run(imitated.SEARCH, _NOTING, root)))


def keep_plain(modules: Collection[str], work: Path) -> None:
    """Have the archive hold these modules as they are: unpacking them takes a twentieth of a start.

    PyInstaller has one level of compression for all modules; each is written by a method that looks it up. An archive
    of an earlier build in ``work`` is not taken for this one.
    """
    for ending in ("pyz", "toc"):
        (work / f"PYZ-00.{ending}").unlink(missing_ok=True)
    writer: Any = ZlibArchiveWriter
    write = writer._write_entry.__func__

    def write_entry(cls: Any, file: Any, entry: tuple[str, str, str], codes: Any) -> Any:
        cls._COMPRESSION_LEVEL = 0 if entry[0] in modules else _SMALLEST
        return write(cls, file, entry, codes)

    writer._write_entry = classmethod(write_entry)
