"""Names that a title shows, whatever the tagger takes them for: ``Oba Adek Ola``, ``Messrs. Dow and Pim``,
``Sergeant at Arms Dee``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.passage import nth
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import bare, is_capital, is_honorific
from viewer.extract.naming.role_nouns import is_role_noun

NOBLES = "name_titled.nobles"
"""What those are found by who are called by a place."""
_JOINTS = (",", "and", "&")
_OTHER = ("ORG", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "DATE", "TIME")
_DEGREE = re.compile(r"(?:[A-Z][a-z]?\.){2,}")
"""What stands behind a name in a list and is none itself: ``D.S.O.``."""
_LONGEST = 40
"""How far a list behind ``Messrs.`` may reach, in tokens."""


def titled(doc: Doc) -> Iterator[int]:
    """The first tokens of names behind offices that are written like titles."""
    for token in doc:
        if not is_capital(token) or token.i + 1 >= len(doc):
            continue
        first = token.nbor(1)
        if token.lower_ in words("names", "title_ends") and token.i > 1 and doc[token.i - 1].lower_ in ("at", "of"):
            office = doc[token.i - 2]
            if (is_role_noun(office) or office.lower_ in words("names", "titles")) and _may_be(first):
                yield first.i
        elif token.whitespace_ and _may_be(first) and (_is_rank_in_two(token) or _is_sure(token, first)):
            yield first.i


def called(doc: Doc) -> Iterator[int]:
    """The tokens of given names that a word for kin or a form of address follows: ``Zara apa sang``."""
    behind = words("names", "behind_names")
    for token in doc:
        if token.lower_ in behind and token.is_lower and token.i:
            before = token.nbor(-1)
            if is_capital(before) and before.is_title and before.whitespace_ and not before.is_stop:
                yield before.i


def _is_sure(token: Token, first: Token) -> bool:
    """Whether an office with a capital behind it is always a person's."""
    if not token.is_title or token.lower_ not in words("names", "sure_titles"):
        return False
    return first.ent_type_ not in _OTHER or first.ent_type_ == token.ent_type_


def _is_rank_in_two(token: Token) -> bool:
    """``Major-General``."""
    doc, ranks = token.doc, words("names", "ranks_of_men")
    if token.lower_ not in ranks or token.i < 2 or doc[token.i - 1].text != "-":
        return False
    return doc[token.i - 2].lower_ in ranks


def nobles(doc: Doc) -> Iterator[tuple[int, int]]:
    """The first and the last tokens of peers, who are called by a place: ``the Duke of Oldmarsh``."""
    for token in doc:
        if not token.is_title or token.lower_ not in words("names", "nobles") or token.i + 2 >= len(doc):
            continue
        of, last = doc[token.i + 1], token.i + 2
        if of.lower_ in words("names", "noble_particles") and is_capital(doc[last]):
            while doc[last].whitespace_ and (after := nth(doc, last + 1)) and after.pos_ == "PROPN" and _may_be(after):
                last += 1
            yield token.i, last


def _may_be(token: Token) -> bool:
    """A capitalised word that is no stop word, no office and no word for a body."""
    low = token.lower_
    known = low in words("names", "organisations") or low in words("names", "bodies") or low in words("names", "titles")
    return is_capital(token) and not token.is_stop and not known and not is_role_noun(token)


def several(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """(first token, last token, form of address) of the surnames behind a form of address for several people."""
    for token in doc:
        if not _is_for_several(doc, token):
            continue
        i = token.i + 1
        while i < min(len(doc), token.i + _LONGEST):
            if doc[i].text in (".", "(", ")") and i == token.i + 1:
                i += 1
                continue
            first = i
            while i < len(doc) and (is_capital(doc[i]) and not doc[i].is_stop or _after_initial(doc, first, i)):
                i += 1
            if not first < i < min(len(doc), first + 6) or _is_no_name(doc[first]):
                break
            if _DEGREE.fullmatch(doc[first].text) is None:
                yield first, i - 1, bare(token)
            if doc[i].lower_ not in _JOINTS:
                break
            while i < len(doc) and doc[i].lower_ in _JOINTS:
                i += 1


def is_of_firm(token: Token) -> bool:
    """``Messrs. Dow and Co.``, ``Messrs. Dow, Pim & Sons``: a form of address of a house of business."""
    if bare(token) not in words("names", "for_several"):
        return False
    doc, i = token.doc, token.i + 1
    while i < len(doc) and (is_capital(doc[i]) or doc[i].text in (".", ",", "-")):
        i += 1
    after = nth(doc, i + 1)
    return i < len(doc) and doc[i].lower_ in _JOINTS and after is not None and bare(after) in words("names", "of_firms")


def _is_no_name(token: Token) -> bool:
    """A form of address, or a calling that is no surname."""
    return is_honorific(token) or is_role_noun(token) and bare(token) not in words("names", "also_surnames")


def _is_for_several(doc: Doc, token: Token) -> bool:
    """A form of address for several people: ``Messrs.``, and ``Brothers`` before a row of names."""
    glued = token.i > 0 and not token.nbor(-1).whitespace_ and token.nbor(-1).text == "-"
    if token.is_title and not glued and token.lower_ in words("names", "brethren") and _is_row(doc, token.i + 1):
        return True
    return is_honorific(token) and bare(token) in words("names", "for_several") and not is_of_firm(token)


def _is_row(doc: Doc, i: int) -> bool:
    """``Brothers Ann, Bo and Cy``: single capitals with a comma or an "and" behind the first."""
    return i + 2 < len(doc) and is_capital(doc[i]) and doc[i + 1].lower_ in _JOINTS and is_capital(doc[i + 2])


def _after_initial(doc: Doc, first: int, i: int) -> bool:
    return i > first and doc[i].text == "." and len(doc[i - 1].text) < 3
