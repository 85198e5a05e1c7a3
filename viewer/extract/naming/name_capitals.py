"""Capitals that nothing else takes for a name: any may be one, and most are none."""

from __future__ import annotations

from collections.abc import Container, Iterator

from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import is_capital, is_honorific
from viewer.extract.naming.name_checks import is_maiden_name, is_never_name, is_organisation
from viewer.extract.naming.name_fields import is_field
from viewer.extract.naming.name_runs import run_of

BY = "name_capitals.capitals"
"""What is noted as having found such a name."""
_MOST = 4
"""A run of more words is no name."""
_CLOSED = ("PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX")


def capitals(passage: Passage, taken: Container[int]) -> Iterator[tuple[int, int]]:
    """The runs of capitals outside of the tokens that are ``taken``, by their first and last token."""
    i = 0
    while i < len(passage.doc):
        last = _end(passage, i, taken)
        if i <= last and _words(passage, i, last) <= _MOST and _may_be_name(passage, i, last):
            yield i, last
        i = max(i, last) + 1


def _words(passage: Passage, first: int, last: int) -> int:
    """How many words a run has: a hyphen joins two to one."""
    return 1 + sum(bool(token.whitespace_) for token in passage.tokens[first:last])


def _end(passage: Passage, i: int, taken: Container[int]) -> int:
    """The last token of the run of capitals that begins at a token; the one before it where none does."""
    token = passage.doc[i]
    if i in taken or not is_capital(token) or is_honorific(token) or is_field(passage.doc, i):
        return i - 1
    if token.pos_ in _CLOSED or token.is_stop and token.pos_ != "PROPN":
        return i - 1
    last = run_of(passage, i)
    return next((k - 1 for k in range(i, last + 1) if k in taken), last)


def _may_be_name(passage: Passage, first: int, last: int) -> bool:
    """Whether nothing speaks against a run of capitals: it is no first word, body, office or other word."""
    token = passage.doc[first]
    if last == first and token.is_sent_start and token.pos_ != "PROPN" or is_maiden_name(passage.doc, first):
        return False
    if _is_body_of_office(passage, first, last):
        return False
    return not is_organisation(passage, first, last) and not is_never_name(passage, first, last)


def _is_body_of_office(passage: Passage, first: int, last: int) -> bool:
    """``GM NRTC``: letters behind the letters of an office are what somebody is head of."""
    if passage.tokens[first].lower_ not in words("names", "letter_titles"):
        first -= 1
    tokens = passage.tokens[max(0, first) : last + 1]
    capitals_alone = all(token.text.isupper() or token.is_punct for token in tokens)
    return capitals_alone and tokens[0].lower_ in words("names", "letter_titles")
