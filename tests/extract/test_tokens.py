"""Tokens, runs of them and documents say what spaCy's say, whatever rules ask of them."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest
from spacy.tokens import Doc as Parsed
from spacy.tokens import Span

from viewer.extract.language.joining import joined
from viewer.extract.language.nlp import parse
from viewer.extract.language.normal import Normal
from viewer.extract.language.tokens import Doc, Tokens

_REPORTS = sorted((Path(__file__).resolve().parents[1] / "reports" / "known").glob("*.txt"))
_PLAIN = (
    "i idx text lower_ lemma_ pos_ tag_ dep_ ent_type_ ent_iob_ whitespace_ is_sent_start is_alpha is_digit is_lower "
    "is_upper is_title is_punct is_space is_stop is_quote like_num is_oov"
).split()
_ONE = ("head", "left_edge", "right_edge")
_SEVERAL = ("lefts", "rights", "children", "subtree", "ancestors")


def both(text: str) -> tuple[Parsed, Doc]:
    """A text as spaCy joins its pieces, and as we do."""
    pieces = [doc for _, doc in parse(Normal(text), lambda: True)]
    return Parsed.from_docs(pieces, ensure_whitespace=False), joined(pieces)


def told(run: Span | Tokens) -> tuple[object, ...]:
    return run.start, run.end, run.start_char, run.end_char, run.text, run.label_, run.root.i, [t.i for t in run]


@pytest.mark.parametrize("path", _REPORTS[::10], ids=lambda path: path.stem)
def test_a_report_is_told_as_spacy_tells_it(path: Path) -> None:
    theirs, ours = both(path.read_text(encoding="utf-8"))
    assert len(theirs) == len(ours) > 100
    for one, other in zip(theirs, ours, strict=True):
        assert [getattr(one, name) for name in _PLAIN] == [getattr(other, name) for name in _PLAIN]
        assert [getattr(one, name).i for name in _ONE] == [getattr(other, name).i for name in _ONE]
        for name in _SEVERAL:
            assert [part.i for part in getattr(one, name)] == [part.i for part in getattr(other, name)], (one, name)
        assert (one.sent.start, one.sent.end) == (other.sent.start, other.sent.end)
        assert bool(one.is_sent_end) == other.is_sent_end
    assert list(map(told, theirs.sents)) == list(map(told, ours.sents))
    assert list(map(told, theirs.ents)) == list(map(told, ours.ents))


@pytest.mark.parametrize("path", _REPORTS[::10], ids=lambda path: path.stem)
def test_runs_and_what_stands_at_characters_are_those_of_spacy(path: Path) -> None:
    theirs, ours = both(path.read_text(encoding="utf-8"))
    drawn = random.Random(1)
    for first, second in pairwise(drawn.randrange(len(theirs) + 1) for _ in range(200)):
        start, end = min(first, second), max(first, second)
        if start < end:
            assert told(theirs[start:end]) == told(ours.run(start, end))
            within = theirs[start:end]
            assert [e.start for e in within.ents] == [e.start for e in ours.run(start, end).ents]
        assert [token.i for token in theirs[start : end + 3]] == [token.i for token in ours[start : end + 3]]
    for _ in range(200):
        begin = drawn.randrange(len(theirs.text))
        end = begin + drawn.randrange(1, 40)
        expected, found = theirs.char_span(begin, end, alignment_mode="expand"), ours.char_span(begin, end)
        assert bool(expected) == bool(found)  # of white space there is none, or nothing in it
        if expected and found:
            assert told(expected) == told(found)


def test_a_neighbour_beyond_the_ends_is_none() -> None:
    _, ours = both("Ann Lee spoke.")
    assert ours[1].nbor(-1) is ours[0]
    assert ours[0].is_ancestor(ours[1]) is False
    assert ours[1].is_ancestor(ours[0]) is True
    with pytest.raises(IndexError):
        ours[0].nbor(-1)
    with pytest.raises(IndexError):
        ours[3].nbor()
