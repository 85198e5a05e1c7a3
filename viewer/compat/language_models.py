"""py3langid's model read without a file of its own.

It unpacks the model into a temporary file; the process that extracts may write none. So its module is given memory in
the place of that file.
"""

from __future__ import annotations

import io
import types
from typing import Any, Protocol, cast

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="viewer/compat/language_models.py",
    made_for={"py3langid": ("0.4.0",)},
    purpose="languages are told in the process that may write no file",
    lost="no time and no space: no language could be told, as the model is unpacked into a temporary file",
    look="modelio.load_model still unpacks into tempfile.TemporaryFile, and into nothing else",
)


class _InMemory(io.BytesIO):
    """Takes the place of a temporary file, whatever that would be named."""

    def __init__(self, **_: Any) -> None:
        super().__init__()


class Identifier(Protocol):
    """What tells languages."""

    def rank(self, text: str) -> list[tuple[str, float]]:
        """All languages by their probability, the most probable first."""
        ...


def identifier() -> Identifier:
    """One that gives probabilities."""
    from py3langid import langid, modelio  # pyright: ignore[reportMissingTypeStubs]

    modelio.tempfile = types.SimpleNamespace(TemporaryFile=_InMemory)  # type: ignore[assignment]
    kind: Any = langid.LanguageIdentifier
    return cast(Identifier, kind.from_model_file(langid.MODEL_FILE, norm_probs=True))
