"""What stands behind names and looks like one: letters for a degree or an order, ``Esq.``, the partners of a firm."""

from __future__ import annotations

import re

from viewer.extract.language.passage import nth
from viewer.extract.language.tokens import Doc
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import bare
from viewer.extract.naming.name_titled import is_of_firm

_LETTERS = re.compile(r"(?:[A-Z][a-z]?(?:\.\s?|\s|$)){2,6}")


def is_tail(doc: Doc, first: int, last: int) -> bool:
    """Whether a run of capitals is such."""
    return _is_letters(doc, first, last) or _is_behind_comma(doc, first, last) or _is_house(doc, first)


def _is_letters(doc: Doc, first: int, last: int) -> bool:
    """``P. M.``, ``D.S.O.``: letters that stand for an hour, a state, a degree or an order."""
    if len(doc[first].text.strip(".")) > 2 and "." not in doc[first].text:
        return False
    written = doc.run(first, last + 1).text
    short = _LETTERS.fullmatch(written)
    return short is not None and "".join(filter(str.isalpha, written)).lower() in words("names", "letters")


def _is_behind_comma(doc: Doc, first: int, last: int) -> bool:
    """``Sir Bo Ek, Bart.``: what follows names, and is none."""
    before = nth(doc, first - 1)
    if first != last or before is None or before.text not in (",", "(", "."):
        return False
    return bare(doc[last]) in words("names", "behind_commas")


def _is_house(doc: Doc, first: int) -> bool:
    """``Messrs. Dow and Sons``: a house of business."""
    i = first - 1
    if i > 0 and doc[i].text == ".":
        i -= 1
    return i >= 0 and is_of_firm(doc[i])
