"""Tags, parts of speech, features and lemmas are those of spaCy, token by token."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from tests.selecting import few
from viewer.extract.language.nlp import MODEL, pipeline
from viewer.extract.language.word_classes import WordClasses

_REPORTS = sorted((Path(__file__).resolve().parents[1] / "reports" / "known").glob("*.txt"))
_BEFORE = ("tok2vec", "tagger", "parser")


@pytest.fixture(scope="module")
def whole() -> Language:
    """The pipeline as spaCy makes it."""
    pipeline()  # which sees to it that spaCy's command line is left out
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return spacy.load(MODEL, exclude=["senter", "ner"])


@pytest.fixture(scope="module")
def quick(whole: Language) -> WordClasses:
    return WordClasses(whole.get_pipe("attribute_ruler"), whole.get_pipe("lemmatizer"))


def told(doc: Doc) -> list[tuple[str, str, str, str, str, str]]:
    return [(t.text, t.tag_, t.pos_, str(t.morph), t.dep_, t.lemma_) for t in doc]


def parsed(whole: Language, text: str) -> Doc:
    doc = whole.make_doc(text)
    for name in _BEFORE:
        doc = whole.get_pipe(name)(doc)
    return doc


@pytest.mark.parametrize("path", few(_REPORTS, 5), ids=lambda p: p.stem)
def test_as_spacy_tells(whole: Language, quick: WordClasses, path: Path) -> None:
    for paragraph in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        doc = parsed(whole, paragraph)
        again = doc.copy()
        assert told(quick(again)) == told(whole.get_pipe("lemmatizer")(whole.get_pipe("attribute_ruler")(doc)))


@pytest.mark.parametrize(
    "text",
    [
        "There was a song, and there is one now.",
        "I ain't gonna say that y'all have got ta let's go.",
        "Did you see him? He's seen it, she'd have said so.",
        "  Two  spaces \t and a\nbreak ",
        "That the man that spoke is this.",
        "",
    ],
)
def test_rules_for_several_tokens_and_odd_texts(whole: Language, quick: WordClasses, text: str) -> None:
    doc = parsed(whole, text)
    again = doc.copy()
    assert told(quick(again)) == told(whole.get_pipe("lemmatizer")(whole.get_pipe("attribute_ruler")(doc)))
