"""spaCy without its command line, which is imported with the package, for ``spacy.info`` alone."""

from __future__ import annotations

import sys
import types
from typing import Any

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="viewer/compat/spacy_command_line.py",
    made_for={"spacy": ("3.8.18",)},
    purpose="spaCy is imported without spacy.cli and what only that needs",
    lost="408 ms until the language model is loaded; 4.6 MB",
    look="spacy/__init__.py still asks spacy.cli for nothing but spacy.cli.info.info",
)


def leave_out() -> None:
    """Stand in for ``spacy.cli``. To be called before spaCy is imported."""
    command_line: Any = types.ModuleType("spacy.cli")
    about: Any = types.ModuleType("spacy.cli.info")
    command_line.__path__ = []
    command_line.info = about
    about.info = _nothing
    sys.modules |= {command_line.__name__: command_line, about.__name__: about}


def _nothing(*_: object, **__: object) -> dict[str, object]:
    """What is told of an installation. The application never asks."""
    return {}
