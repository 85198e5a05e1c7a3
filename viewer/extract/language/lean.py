"""What of spaCy and of its model is left out, in the packaged application also from the disk.

- spaCy's command line, which is imported with the package: a third of the time that takes.
- The module by which thinc multiplies matrices from Python. It holds the whole of BLIS a second time, beside the
  module for compiled code; numpy has a library for that as well.
- Half of the digits of the model's numbers. They are rounded to half precision (IEEE 754 binary16) where its files
  hold more, so that it parses a text in the same way wherever it comes from.
"""

from __future__ import annotations

import sys
import types
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from spacy.language import Language


def prepare() -> None:
    """Stand in for the modules that are left out. To be called before spaCy is imported."""
    command_line = _stand_in("spacy.cli")
    command_line.__path__ = []
    command_line.info = _stand_in("spacy.cli.info")  # type: ignore[attr-defined]
    command_line.info.info = lambda *_args, **_kwargs: {}  # type: ignore[attr-defined]

    products = _stand_in("blis.py")
    products.gemm = _multiplied  # type: ignore[attr-defined]
    import_module("blis").py = products  # type: ignore[attr-defined]


def _stand_in(name: str) -> types.ModuleType:
    module = sys.modules[name] = types.ModuleType(name)
    return module


def _multiplied(
    x: np.ndarray[Any, Any],
    y: np.ndarray[Any, Any],
    out: np.ndarray[Any, Any] | None = None,
    trans1: bool = False,
    trans2: bool = False,
    **_: float,
) -> np.ndarray[Any, Any]:
    """The product of two matrices, each of which may have to be transposed first, as ``blis.py.gemm`` gives it."""
    import numpy as np

    return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)


def halve(nlp: Language) -> None:
    """Round what a loaded pipeline calculates with, vectors of words and weights, to half precision."""
    vocab: Any = nlp.vocab
    vocab.vectors.data = _halved(vocab.vectors.data)
    for _, component in nlp.pipeline:
        model: Any = getattr(component, "model", None)
        for node in model.walk() if model is not None else ():
            for name in node.param_names:
                if node.has_param(name):
                    node.set_param(name, _halved(node.get_param(name)))


def _halved(numbers: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return numbers.astype("float16", copy=False).astype("float32")
