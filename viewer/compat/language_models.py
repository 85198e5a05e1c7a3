"""py3langid's model read without a file of its own.

It unpacks the model into a temporary file; the process that extracts may write none. So its module is given memory in
the place of that file.
"""

from __future__ import annotations

import io
import types
from typing import TYPE_CHECKING, Any

from viewer.compat import Adaptation

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

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


def identifier() -> LanguageIdentifier:
    """What tells languages, with probabilities."""
    from py3langid import langid, modelio

    modelio.tempfile = types.SimpleNamespace(TemporaryFile=_InMemory)  # type: ignore[assignment]
    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
