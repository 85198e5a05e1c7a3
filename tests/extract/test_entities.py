"""Entities are those of spaCy's recogniser, document by document."""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from viewer.extract.language.entities import Entities
from viewer.extract.language.nlp import MODEL, pipeline

_REPORTS = sorted((Path(__file__).resolve().parents[1] / "reports" / "known").glob("*.txt"))
_BATCH = 32


@pytest.fixture(scope="module")
def whole() -> Language:
    """The pipeline as spaCy makes it."""
    pipeline()  # which sees to it that spaCy's command line is left out
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return spacy.load(MODEL, exclude=["senter", "attribute_ruler", "lemmatizer"])


@pytest.fixture(scope="module")
def quick(whole: Language) -> Entities:
    return Entities(whole.get_pipe("ner"))


def told(doc: Doc) -> list[tuple[str, str, str]]:
    return [(token.text, token.ent_iob_, token.ent_type_) for token in doc]


def both(whole: Language, quick: Entities, texts: list[str]) -> tuple[list[list[tuple[str, str, str]]], ...]:
    """What the recogniser tells of some documents, and what we do."""
    docs = [whole.get_pipe("parser")(whole.get_pipe("tok2vec")(whole.make_doc(text))) for text in texts]
    copies = [doc.copy() for doc in docs]
    recogniser: Any = whole.get_pipe("ner")
    theirs = list(recogniser.pipe(iter(docs), batch_size=_BATCH))
    return list(map(told, theirs)), list(map(told, quick.pipe(iter(copies), batch_size=_BATCH)))


@pytest.mark.parametrize("path", _REPORTS[::6], ids=lambda path: path.stem)
def test_a_report_has_the_entities_that_spacy_finds(whole: Language, quick: Entities, path: Path) -> None:
    theirs, ours = both(whole, quick, re.split(r"\n\s*\n", path.read_text(encoding="utf-8")))
    assert any(iob == "I" for doc in theirs for _, iob, _ in doc)
    assert ours == theirs


def test_odd_texts_have_the_entities_that_spacy_finds(whole: Language, quick: Entities) -> None:
    texts = [
        "",
        " ",
        "Ann",
        "Ann Lee",
        "  Ann  Lee \t of\nNorthby \n",
        "Ann Lee. Bo Ek. On 3 May 2021, 40 people. €5 million in New York City",
        "The New York Times, The United Nations and The Red",
        "ANN LEE OF THE RIVER TRUST",
        "12 13 14 2021-03-04 3 p.m. half past four",
    ]
    theirs, ours = both(whole, quick, texts)
    assert ours == theirs
    assert [told(quick(whole.make_doc(text))) for text in ("", "Ann")] == [[], ours[2]]
