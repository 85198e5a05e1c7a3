"""What a rule says of itself, or a pattern finds, by the name under which it is noted: ``presence.there``."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module

from viewer.extract.rules.acts.patterns import patterns


def told(by: str) -> str:
    """The first sentence of a rule's own description, in one line, or an example of a pattern; empty without any."""
    pattern = next((one for one in patterns() if one.id == by), None)
    if pattern is not None:
        return f"a pattern of {pattern.id.partition('.')[0]}.toml: {next(iter(pattern.found), '')}".rstrip(": ")
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
