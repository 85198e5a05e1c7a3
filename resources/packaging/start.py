"""What the packaged application runs: the same command line as ``python -m viewer``."""

import contextlib
import gc
import sys
from types import ModuleType

_UNUSED = ("tempfile", "zipfile")
"""What the bindings of Qt import, to unpack what ``bindings`` has unpacked before, and never use here."""


def load_bindings() -> None:
    """Load the bindings of Qt without what they do not use, and without looking for garbage."""
    stand_ins = {name: ModuleType(name) for name in _UNUSED if name not in sys.modules}
    sys.modules.update(stand_ins)
    gc.disable()
    try:
        with contextlib.suppress(ImportError):  # it is told where the window needs them
            import PySide6  # noqa: F401
    finally:
        gc.enable()
        for name in stand_ins:
            del sys.modules[name]


if __name__ == "__main__":
    if not any(argument.startswith("--") for argument in sys.argv[1:]):
        load_bindings()
    from viewer.__main__ import main

    sys.exit(main())
