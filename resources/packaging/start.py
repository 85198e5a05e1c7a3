"""What the packaged application runs: the same command line as ``python -m viewer``."""

import builtins
import contextlib
import gc
import sys
from importlib import import_module
from types import ModuleType

_RARE = ("ast", "tempfile", "tokenize", "traceback", "zipfile")
"""What the bindings of Qt import, themselves or by ``inspect``, for faults, sources and what ``bindings`` has unpacked
before: hardly ever used here."""


def load_bindings() -> None:
    """Load the bindings of Qt, and what is ready, without what they hardly use, and without looking for garbage."""
    stand_ins = {name: _stand_in(name) for name in _RARE if name not in sys.modules}
    sys.modules.update(stand_ins)
    gc.disable()
    try:
        take_what_is_ready("ready_window")
        with contextlib.suppress(ImportError):  # it is told where the window needs them
            import PySide6  # noqa: F401
    finally:
        gc.enable()
        for name in stand_ins:
            del sys.modules[name]
        # They have put a function of their own in its place, which looks in the source of each module for what they
        # would change in it if it said ``from __feature__ import``. Here is no source, and nothing says so.
        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _stand_in(name: str) -> ModuleType:
    """What can be imported in the place of a module, which is loaded when something in it is used."""
    module = ModuleType(name)
    module.__getattr__ = lambda attribute: getattr(import_module(name), attribute)  # pyright: ignore[reportAttributeAccessIssue]
    return module


def take_what_is_ready(table: str) -> None:
    """Have this process compile nothing that was compiled when the package was built."""
    from viewer import resources
    from viewer.compat import ready_made

    ready_made.use(resources.path(table))


if __name__ == "__main__":
    if not any(argument.startswith("--") for argument in sys.argv[1:]):
        load_bindings()
    elif sys.argv[1] == "--worker":
        take_what_is_ready("ready_search")
    from viewer.__main__ import main

    sys.exit(main())
