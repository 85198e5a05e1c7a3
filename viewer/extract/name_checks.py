"""What a run of capitalised words is when it is no person: a body, an office, a title of a work, a stray word."""

from __future__ import annotations

from functools import cache

from spacy.tokens import Doc

from viewer.extract.lexicon import words
from viewer.extract.mention import bare, folded
from viewer.extract.passage import Passage
from viewer.extract.role_nouns import is_role_noun
from viewer.report.model import Span


def is_organisation(passage: Passage, first: int, last: int) -> bool:
    """Whether a word for a body or a place is among these tokens, or is what they belong to."""
    doc = passage.doc
    assert doc is not None
    bodies = words("names", "organisations")
    both = words("names", "also_names")
    if folded(doc[first].text) in bodies - (both if last > first else frozenset()):
        return True
    inside = [i for i in range(first + 1, last + 1) if folded(doc[i].text) in bodies]
    if inside == [last] and folded(doc[last].text) in both and _given_before(doc, first, last):
        inside = []
    if inside:
        return True
    nxt = doc[last + 1] if last + 1 < len(doc) else None
    return (
        nxt is not None
        and nxt.pos_ == "PROPN"
        and nxt.i == doc[last].head.i
        and folded(nxt.text) in words("names", "organisations")
    )


def _given_before(doc: Doc, first: int, last: int) -> bool:
    """``Ann Hall``, ``Zoe March``: two words that the tagger takes for a person, and grammar for more than a place."""
    if last - first > 2 or any(doc[i].ent_type_ != "PERSON" for i in range(first, last)):
        return False
    before = doc[first - 1] if first else None
    place = before is not None and (before.lower_ in ("the", "at", "in", "near", "to") or before.pos_ == "ADP")
    return not place or doc[last].dep_ in ("nsubj", "conj", "agent")


def without_office(doc: Doc, first: int, last: int) -> int:
    """The token after the offices with which a run of capitals begins: ``Project Manager Ann Lee``."""
    offices = _offices()
    if bare(doc[last]) in words("names", "never_names") and len(doc[first].text.strip(".")) > 1:
        return last + 1
    for i in range(min(last - 1, first + 3), first - 1, -1):
        if bare(doc[i]).removesuffix("s") in offices and doc[i].whitespace_ and doc[i + 1].text[:1].isupper():
            return i + 1
    return first


@cache
def _offices() -> frozenset[str]:
    return (words("people", "roles") | words("names", "titles")) - words("names", "also_surnames")


def _is_address(word: str, surname: bool) -> bool:
    """Whether a word is an office or a form of address, and not one that is a surname here."""
    if surname and word in words("names", "also_surnames"):
        return False
    return word in words("people", "roles") or word in words("names", "titles") or word in words("names", "honorifics")


def is_not_name(passage: Passage, first: int, last: int) -> bool:
    """Whether these tokens are an office, a heading, a title or another word that is no name."""
    doc = passage.doc
    assert doc is not None
    head = doc[last]
    surname = (first == last or bare(doc[first]) in words("names", "titles")) and _named(doc, first)
    if all(doc[i].is_punct or _is_address(bare(doc[i]), surname) for i in range(first, last + 1)):
        return True
    if bare(doc[first]) in ("st", "saint") and last - first < (3 if doc[first + 1].text == "." else 2):
        return True
    if last - first > 6 or (last - first > 2 and passage.is_heading(passage.paragraph(head))):
        return True
    if first > 0 and doc[first - 1].lower_ in ("chief", "deputy") and doc[first - 1].text[:1].isupper():
        if any(doc[i].lower_ in ("officer", "director") for i in range(last + 1, min(last + 6, len(doc)))):
            return True
    if first == last:
        if passage.said(head):
            return True
        if head.text.isupper() and len(head.text) > 1 or folded(head.text) in words("names", "not_names"):
            return True
        if first > 0 and any(c.dep_ == "det" and c.lower_ in ("the", "a", "an") for c in head.children):
            if not is_role_noun(doc[first - 1]):
                return True
        if first > 0 and not doc[first - 1].whitespace_ and doc[first - 1].text in ("-", "–", "/", "@", "#"):
            return True
    quote = passage.quote(head.idx)
    if quote is not None and not passage.is_speech(quote) and not _nickname(passage, quote):
        return True
    return folded(doc[first].text) in words("names", "not_names") or any(
        any(c.isdigit() for c in doc[i].text) for i in range(first, last + 1)
    )


def _named(doc: Doc, first: int) -> bool:
    """A word for an office that stands as a name: the tagger takes it for one, and no article goes before it."""
    before = doc[first - 1] if first else None
    return doc[first].ent_type_ == "PERSON" and (before is None or before.pos_ not in ("DET", "ADJ", "NOUN", "PRON"))


def _nickname(passage: Passage, quote: Span) -> bool:
    after = passage.text[quote.end : quote.end + 2]
    return passage.text[max(0, quote.start - 2) : quote.start].strip().isalpha() and after[1:2].isupper()
