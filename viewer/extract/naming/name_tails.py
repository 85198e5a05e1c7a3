"""What stands behind names and offices and looks like one: letters for a degree, ``Esq.``, ``Elect``, the partners of
a firm, a god behind ``Lord``; and the rites of gods."""

from __future__ import annotations

import re

from viewer.extract.language.passage import nth
from viewer.extract.language.tokens import Doc
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import bare, is_office
from viewer.extract.naming.name_titled import is_of_firm

_LETTERS = re.compile(r"(?:[A-Z][a-z]?(?:\.\s?|\s|$)){2,6}")


def is_tail(doc: Doc, first: int, last: int) -> bool:
    """Whether a run of capitals is such."""
    if _is_letters(doc, first, last) or _is_behind_comma(doc, first, last) or _is_house(doc, first):
        return True
    return _is_behind_office(doc, first, last) or _is_office_in_letters(doc, first, last) or _is_rite(doc, first, last)


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


def _is_behind_office(doc: Doc, first: int, last: int) -> bool:
    """``the Vice President Elect``: what belongs to the office before it."""
    before = nth(doc, first - 1)
    if first != last or before is None or doc[last].lower_ not in words("names", "title_tails"):
        return False
    return is_office(before)


def _is_office_in_letters(doc: Doc, first: int, last: int) -> bool:
    """``TU V-C``: an office of which only the first letters are written, behind the letters of a body."""
    if last - first < 2:
        return False
    letter, joint, other = doc.run(last - 2, last + 1)
    return len(letter.text) == len(other.text) == 1 and joint.text == "-" and not joint.whitespace_


def is_god(doc: Doc, first: int, last: int) -> bool:
    """``Goddess Saraswati``: who is worshipped, by the word before the name."""
    before = nth(doc, first - 1)
    ahead = words("names", "worship", "before")
    names = [token.lower_ for token in doc.run(first, last + 1)]
    called = before is not None and before.lower_ in ahead or names[0] in ahead and len(names) > 1
    return called and set(names) - ahead <= words("names", "worship", "gods")


def _is_rite(doc: Doc, first: int, last: int) -> bool:
    """``Saraswati Vandana``: what is sung or done for a god; and the god."""
    names = [token.lower_ for token in doc.run(first, last + 1)]
    rite = names[-1] in words("names", "worship", "rites") and names[0] in words("names", "worship", "gods")
    return rite and len(names) > 1 or is_god(doc, first, last)
