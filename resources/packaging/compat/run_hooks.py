"""The start without scripts of PyInstaller's that serve what the application has no use for.

They serve ``multiprocessing`` and sources of functions, and import what these need. One tells Qt where it is, which
PySide does itself, and loads it for that, also in processes without a window.
"""

from __future__ import annotations

from collections.abc import Iterable

from bundle import Entry

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/run_hooks.py",
    made_for={"pyinstaller": ("6.22.3",)},
    purpose="scripts of PyInstaller's that load what is not used do not run before the application",
    lost="each process starts 14 ms later (multiprocessing), 7 (zipfile, for inspect); without a window, 81 (Qt)",
    look="these scripts still do nothing but for multiprocessing, inspect.getsource and where Qt is",
)

UNUSED = ("pyi_rth_multiprocessing", "pyi_rth_inspect", "pyi_rth_pyside6")


def left_out(scripts: Iterable[Entry]) -> list[Entry]:
    """The scripts without those."""
    return [entry for entry in scripts if entry[0] not in UNUSED]
