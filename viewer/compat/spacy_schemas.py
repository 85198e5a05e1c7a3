"""spaCy without the schemas by which it checks settings, and without pydantic, which only these need.

What is loaded is one model with settings of its own, which a test checks by these schemas.
"""

from __future__ import annotations

import sys
import types
from importlib import import_module
from typing import Any

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="viewer/compat/spacy_schemas.py",
    made_for={"spacy": ("3.8.18",), "confection": ("1.3.4",)},
    purpose="spaCy is imported without pydantic, and makes no schemas for settings that never change",
    lost="180 ms of processor time until the language model is loaded; 6 MB",
    look="the schemas of spaCy still serve checks alone, and confection still does without pydantic",
)


def leave_out() -> None:
    """Stand in for ``spacy.schemas``. To be called before spaCy or thinc is imported."""
    schema = _without_pydantic("confection.validation").Schema
    unchecked = type("Unchecked", (schema,), {"model_rebuild": classmethod(_nothing)})
    settings: Any = types.ModuleType("spacy.schemas")
    for part in ("", "Nlp", "Init", "Pretrain", "Training"):
        setattr(settings, f"ConfigSchema{part}", unchecked)
    settings.TokenPattern = _TokenPattern
    settings.validate_token_pattern = settings.validate_init_settings = _nothing
    trees: Any = types.ModuleType("spacy.pipeline._edit_tree_internals.schemas")
    trees.validate_edit_tree = _nothing
    sys.modules |= {settings.__name__: settings, trees.__name__: trees}


class _TokenPattern:
    """What a word in a pattern may be found by; the tokenizer's rules, which are the only ones, go by its letters."""

    def model_dump(self) -> dict[str, None]:
        return {"orth": None}


def _without_pydantic(name: str) -> Any:
    """A module that makes use of pydantic where it is installed, as it is where it is not."""
    there = sys.modules.pop("pydantic", None)
    sys.modules["pydantic"] = None  # type: ignore[assignment]  # which Python takes for: it is not there
    try:
        return import_module(name)
    finally:
        del sys.modules["pydantic"]
        if there:
            sys.modules["pydantic"] = there


def _nothing(*_: object, **__: object) -> list[str]:
    """No faults are found: none are looked for."""
    return []
