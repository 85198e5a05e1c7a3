"""What stands in brackets behind a name and is the name of nobody: the body where somebody works."""

from __future__ import annotations

from collections.abc import Callable

from viewer.extract.language.passage import Passage, nth
from viewer.extract.language.tokens import Doc

_LONGEST = 8
"""A body in brackets has no more words."""


def is_body_with_capitals(doc: Doc, first: int, last: int) -> bool:
    """``Ann Lee (TU Northby)``: a word in capitals and others, in brackets of their own behind a name."""
    if first < 2 or last + 1 >= len(doc) or doc[first - 1].text != "(" or doc[last + 1].text not in (")", ","):
        return False
    return first < last and 1 < len(doc[first].text) < 6 and doc[first].text.isupper() and not doc[last].text.isupper()


def is_affiliation(passage: Passage, first: int, last: int, is_body: Callable[[Passage, int, int], bool]) -> bool:
    """``Ann Lee (Tunn Institute), Bo Ek (Max Tunn)``: all that brackets hold, where another one has a body."""
    doc = passage.doc
    if first == last or not _fills_brackets(doc, first, last) or not _behind_pair(doc, first - 1):
        return False
    others = (t.i for t in doc[last].sent if t.text == "(" and t.i != first - 1 and _behind_pair(doc, t.i))
    return any(_holds_body(passage, doc, i + 1, is_body) for i in others)


def _fills_brackets(doc: Doc, first: int, last: int) -> bool:
    before, behind = nth(doc, first - 1), nth(doc, last + 1)
    return before is not None and behind is not None and before.text == "(" and behind.text == ")"


def _behind_pair(doc: Doc, i: int) -> bool:
    """Whether two words with capitals, as a whole name has, stand before a token."""
    return i > 1 and all(token.text[:1].isupper() and token.pos_ == "PROPN" for token in doc[i - 2 : i])


def _holds_body(passage: Passage, doc: Doc, first: int, is_body: Callable[[Passage, int, int], bool]) -> bool:
    """Whether brackets that open before a token hold capitals alone, with a word for a body among them."""
    close = next((k for k in range(first, min(first + _LONGEST, len(doc))) if doc[k].text == ")"), first)
    inside = doc[first:close]
    return bool(inside) and all(token.text[:1].isupper() for token in inside) and is_body(passage, first, close - 1)
