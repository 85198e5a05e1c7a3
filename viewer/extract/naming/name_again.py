"""Names found again: where a known surname or given name stands alone, or with another given name before it."""

from __future__ import annotations

from viewer.extract.language.passage import Passage, nth
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, build, folded, is_capital, is_honorific
from viewer.extract.naming.role_nouns import is_role_noun


def again(passage: Passage, known: set[str], family: set[str], taken: dict[int, tuple[int, int]]) -> list[Mention]:
    """Further places where a known surname or given name stands alone."""
    found: list[Mention] = []
    doc = passage.doc
    for token in passage:
        if token.i in taken or not is_capital(token) or folded(token.text) not in known:
            continue
        first = _longer(doc, token, taken) if folded(token.text) in family else token.i
        if first < token.i and (mention := build(passage, first, token.i)):
            found.append(mention)
            taken.update(dict.fromkeys(range(first, token.i + 1), (first, token.i)))
            continue
        if _is_of_other_name(doc, token, taken):
            continue
        if token.ent_type_ in ("GPE", "DATE", "NORP") and token.dep_ == "pobj" and token.head.lower_ in ("in", "on"):
            continue
        if mention := build(passage, token.i, token.i):
            found.append(mention)
            taken[token.i] = (token.i, token.i)
    return found


def _is_of_other_name(doc: Doc, token: Token, taken: dict[int, tuple[int, int]]) -> bool:
    """Whether a word is one of several capitals that are no known name: ``Lee Hall``."""
    nxt, before = nth(doc, token.i + 1), nth(doc, token.i - 1)
    if nxt is not None and nxt.pos_ == "PROPN" and nxt.i not in taken and token.dep_ == "compound":
        return True
    if before is None or before.pos_ != "PROPN" or before.dep_ != "compound" or is_honorific(before):
        return False
    return before.lower_ not in words("names", "titles") and before.head.i == token.i and before.i not in taken


def _longer(doc: Doc, token: Token, taken: dict[int, tuple[int, int]]) -> int:
    """The first token of a name of two words that ends in a known surname: ``Ann`` before ``Lee`` of Bo Lee."""
    before = nth(doc, token.i - 1)
    if before is None or before.i in taken or before.pos_ not in ("PROPN", "ADJ") or not is_capital(before):
        return token.i
    if not before.whitespace_ or before.is_stop or not _may_be_given(before):
        return token.i
    ahead = nth(doc, before.i - 1)
    longer = ahead is not None and is_capital(ahead) and ahead.whitespace_ and not ahead.is_stop
    return token.i if longer or before.text.isupper() or before.ent_type_ in ("NORP", "DATE") else before.i


def _may_be_given(word: Token) -> bool:
    """Whether a capitalised word may be a given name: no common word, no title, no office and no body."""
    opens = word.is_sent_start and word.pos_ != "PROPN" and not word.is_oov or opens_clause(word)
    if opens or is_honorific(word) or is_role_noun(word):
        return False
    return word.lower_ not in words("names", "titles") | words("names", "organisations")


def opens_clause(token: Token) -> bool:
    """``Thanking Ann Lee,``: a participle that only its capital makes a name."""
    return bool(token.is_sent_start) and token.text.endswith("ing") and len(token.text) > 6
