"""Around names: the fields of an office before one (``Minister of Arts and Culture``), and letters behind it."""

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
