"""Around names: fields of an office before one (``Minister of Arts and Culture``), letters behind it, bodies led."""

from __future__ import annotations

from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import folded
from viewer.extract.naming.name_words import known
from viewer.extract.naming.role_nouns import is_plural, is_role_noun

_WORD = "a word"
"""What a word is known as that is nobody's name."""
_FIELD = 6
"""So many words the fields of an office have at the most, before the last of them."""


def is_field(doc: Doc, i: int) -> bool:
    """``Minister of Arts and | Culture | Bo Ek``: whether a word is of the last field of an office, and of no name."""
    start = i
    while i > 2 and start - i < 2 and _is_plain(doc[i]):
        i -= 1
    if i == start or doc[i].lower_ not in ("and", "&"):
        return False
    for k in range(i - 1, max(0, i - 1 - _FIELD), -1):
        if doc[k].lower_ in ("of", "for"):
            return k < i - 1 and is_role_noun(doc[k - 1]) and not is_plural(doc[k - 1])
        if not (_is_plain(doc[k]) or doc[k].text == ","):
            return False
    return False


def _is_plain(token: Token) -> bool:
    """A capitalised word of English that is nobody's name."""
    return token.is_title and token.pos_ != "PRON" and _WORD in known(token.text)


def before_letters(doc: Doc, first: int, last: int) -> int:
    """The surname before letters that only people bear, ``Ann Hill MP``, ``Bo Law, OBE``; -1 without such."""
    letters = words("names", "suffixes")
    end = last
    while end > first and folded(doc[end].text) in letters:
        end -= 1
    if end == last:
        behind = [t for t in doc[last + 1 : last + 3] if t.text != ","]
        if not behind or not behind[0].text.isupper() or folded(behind[0].text) not in letters:
            return -1
    return end if end > first and all(doc[i].ent_type_ == "PERSON" for i in range(first, end)) else -1


_OF_OFFICE = ("ADJ", "NOUN", "PROPN", "DET")
"""What may stand between a comma and an office: ``Ann Lee, the acting managing director of``."""


def is_headed(doc: Doc, first: int, last: int) -> bool:
    """``Ann Lee, Director of | Quill Sabha``, ``Ann Lee (CEO | Clean Quill)``: a body, told as what somebody leads."""
    before = doc[first - 1] if first > 3 else None
    if before is None:
        return False
    offices = words("names", "heads")
    if last + 1 < len(doc) and doc[last + 1].tag_ == "POS":
        return False
    if before.lower_ in offices and doc[first - 2].text == "(":
        return last + 1 < len(doc) and doc[last + 1].text == ")" and doc[first - 3].ent_type_ == "PERSON"
    if before.lower_ != "of" or doc[first - 2].lower_ not in offices:
        return False
    i = first - 3
    while i > max(0, first - 9) and (doc[i].pos_ in _OF_OFFICE or doc[i].text == "-"):
        i -= 1
    return i > 0 and doc[i].text == "," and doc[i - 1].ent_type_ == "PERSON"
