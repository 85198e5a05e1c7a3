"""Capitals that nothing else takes for a name: any may be one, and most are none."""

from __future__ import annotations

from collections.abc import Container, Iterator

from viewer.extract.language.passage import Passage
from viewer.extract.naming.mention import is_capital, is_honorific
from viewer.extract.naming.name_checks import is_maiden_name, is_not_name, is_organisation
from viewer.extract.naming.name_runs import run_of

BY = "name_capitals.capitals"
"""What is noted as having found such a name."""
_MOST = 4
"""A run of more tokens is no name."""
_CLOSED = ("PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX")


def capitals(passage: Passage, taken: Container[int]) -> Iterator[tuple[int, int]]:
    """The runs of capitals outside of the tokens that are ``taken``, by their first and last token."""
    doc = passage.doc
    assert doc is not None
    i = 0
    while i < len(doc):
        token, last = doc[i], i - 1
        closed = token.pos_ in _CLOSED or token.is_stop and token.pos_ != "PROPN"
        if i not in taken and is_capital(token) and not is_honorific(token) and not closed:
            last = next((k - 1 for k in range(i, run_of(passage, i) + 1) if k in taken), run_of(passage, i))
        common = last == i and token.is_sent_start and token.pos_ != "PROPN"
        if i <= last < i + _MOST and not common and not is_organisation(passage, i, last):
            if not is_not_name(passage, i, last) and not is_maiden_name(doc, i):
                yield i, last
        i = max(i, last) + 1
