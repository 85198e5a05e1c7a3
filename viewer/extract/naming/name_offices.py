"""Offices before and behind a name within one run of capitals: ``Project Manager Ann Lee``."""

from __future__ import annotations

from functools import cache

from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import bare, is_honorific, is_office
from viewer.extract.naming.name_fields import is_field
from viewer.extract.naming.role_nouns import is_role_noun


def without_office(doc: Doc, first: int, last: int) -> int:
    """The token after the offices with which a run of capitals begins: ``Project Manager Ann Lee``."""
    tails = words("names", "title_tails")
    while last - first > 1 and is_field(doc, first):
        first += 1
    if _is_never_surname(bare(doc[last])) and len(doc[first].text.strip(".")) > 1:
        return last + 1
    for i in range(min(last - 1, first + 3), first - 1, -1):
        tail = doc[i].lower_ in tails and i > 0 and (doc[i - 1].lower_ in tails or _is_addressing(doc[i - 1]))
        if bare(doc[i]) in words("names", "shortened") and doc[i].is_title:
            continue
        office = tail or _is_of_office(doc[i], is_first=i == first)
        if office and doc[i].whitespace_ and doc[i + 1].text[:1].isupper():
            return i + 1
    return first


def _is_of_office(token: Token, *, is_first: bool) -> bool:
    """``Manager``, ``Managers``, ``Rotarian``; ``Master`` behind another word, ``Dignitaries`` before all."""
    word, offices = bare(token), _offices()
    if token.lower_ in words("names", "brethren") or not is_first and token.lower_ in words("names", "masters"):
        return True
    there = is_first and _singular(word) in words("presence", "nouns", "there")
    return there or word in offices or word.removesuffix("s") in offices


def _is_addressing(token: Token) -> bool:
    """``Professor``, ``Prof.``: an office or a form of address."""
    return is_office(token) or is_honorific(token)


def _singular(word: str) -> str:
    """The singular of a plural: ``dignitary``; nothing of another word."""
    if not word.endswith("s"):
        return ""
    return word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")


def before_office(doc: Doc, first: int, last: int) -> int:
    """The token before the offices behind a name that no comma parts from it: ``Ms. Ann Lee Assistant Professor``."""
    honorific = first > 0 and (is_honorific(doc[first - 1]) or doc[first - 1].text == ".")
    before = words("names", "before_offices") | words("names", "organisations")
    i = last
    while i > first and (doc[i].lower_ in before or is_address(bare(doc[i]), surname=False)):
        i -= 1
    if last - i == 1 and i > first and _goes_on_with_office(doc[last + 1 : last + 3], before):
        return i
    sure = any(_is_never_surname(bare(doc[k])) or doc[k].lower_ == "general" for k in range(i + 1, last + 1))
    return i if sure and last - i > 1 and i >= first + (not honorific) else last


def _goes_on_with_office(behind: list[Token], offices: frozenset[str]) -> bool:
    """``Mr W Lee Clerk | and Executive Officer``: whether the words behind an office join another to it."""
    if len(behind) < 2 or behind[0].lower_ != "and":
        return False
    return behind[1].lower_ in offices or is_role_noun(behind[1])


_LEARNED = ("ist", "tor", "ant", "ent", "ess", "ician", "person", "woman", "eer", "logist")


def _is_never_surname(word: str) -> bool:
    """Whether a word is an office that is hardly ever a surname: a long word, made as those for callings are."""
    if word in words("names", "never_names"):
        return True
    learned = len(word) > 6 and word.endswith(_LEARNED)
    return learned and word in words("people", "roles") and word not in words("names", "also_surnames")


@cache
def _offices() -> frozenset[str]:
    """The words for offices that no name begins with."""
    offices = words("people", "roles") | words("names", "titles")
    return (offices - words("names", "also_surnames")) | words("names", "never_names")


def is_address(word: str, surname: bool) -> bool:
    """Whether a word is an office or a form of address, and not one that is a surname here."""
    if surname and word in words("names", "also_surnames"):
        return False
    return word in words("people", "roles") or word in words("names", "titles") or word in words("names", "honorifics")
