"""What a rule says of itself, by the name under which it is noted: ``honours.received``."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module


def told(by: str) -> str:
    """The first sentence of a rule's own description, in one line; empty where there is none."""
    module, _, name = by.partition(".")
    path = _modules().get(module)
    rule = None if path is None else _member(path, name)
    text = (inspect.getdoc(rule) or "") if rule is not None else ""
    return " ".join(text.split("\n\n")[0].split())


@cache
def _modules() -> dict[str, str]:
    """The modules of the extraction, by the last part of their names; of several, that of rules."""
    package = import_module(__name__.rpartition(".")[0])
    names = (one.name for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))
    return {name.rpartition(".")[2]: name for name in sorted(names, key=lambda name: ".rules." in name)}


def _member(path: str, name: str) -> object:
    module = import_module(path)
    return getattr(module, name, None) or getattr(module, f"_{name}", None) or module
