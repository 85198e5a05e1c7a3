"""What is left out of the model, and what that changes: nothing but the last digits."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer.extract.language import nlp

Matrix = NDArray[np.float32]


def matrix(rows: int, columns: int) -> Matrix:
    return np.random.default_rng(rows).random((rows, columns), dtype=np.float32)


@pytest.mark.parametrize(("turn_first", "turn_second"), [(False, False), (True, False), (False, True), (True, True)])
def test_products_are_those_of_the_library_that_is_left_out(turn_first: bool, turn_second: bool) -> None:
    from thinc.backends import NumpyOps

    nlp.pipeline()
    first, second = matrix(4, 3), matrix(3, 5)
    ops = NumpyOps()
    given = first.T if turn_first else first, second.T if turn_second else second
    found = ops.gemm(*given, trans1=turn_first, trans2=turn_second)
    assert np.allclose(found, first @ second)


def test_the_model_calculates_in_half_precision() -> None:
    pipeline = nlp.pipeline()
    vectors: Matrix = pipeline.vocab.vectors.data
    assert vectors.dtype == np.float32
    assert np.array_equal(vectors, vectors.astype(np.float16).astype(np.float32))
    (weights,) = [
        node.get_param("W")
        for node in pipeline.get_pipe("tagger").model.walk()  # pyright: ignore
        if node.name == "softmax"
    ]
    assert np.array_equal(weights, weights.astype(np.float16).astype(np.float32))
