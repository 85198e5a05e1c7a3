"""Two people under one surname: ``Mr. and Mrs. Ek``, ``Ann and Bo Ek``."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.passage import Passage, nth
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Doc
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, bare, folded, is_capital
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.report.model import Span

_HUSBANDS = {"dr", "rev", "prof", "hon", "col", "capt", "cr", "cllr", "coun", "ald", "maj", "gen", "lt"}
"""Forms of address besides "Mr." that go before "and Mrs."."""


def couples(passage: Passage, mentions: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """(the mention with the surname, a new mention of the other) for each couple."""
    doc = passage.doc
    inside = {i for m in mentions if m.first != m.last for i in range(m.first, m.last + 1)}
    known = {folded(name) for m in mentions if len(m.names) > 1 for name in (m.names[0], m.names[-1])}
    for mention in mentions:
        start, i = mention.start, _before_and(doc, mention.start)
        if i is None:
            continue
        if start == mention.first:
            if i not in inside and folded(doc[i].text) not in known and _shares(doc, i, mention):
                yield mention, _other(doc, i, (doc[i].text, *mention.names[1:]), ())
        elif bare(doc[i]) in words("names", "honorifics", "male") | _HUSBANDS:
            forms = (bare(doc[i]),) if bare(doc[start]) != "mrs" else (bare(doc[i]), "mr")
            yield mention, _other(doc, i, mention.names, forms)


def _before_and(doc: Doc, start: int) -> int | None:
    """The word, without its full stop, that an "and" joins with what begins at a token; None where none does."""
    i = start - 2
    if i < 0 or doc[start - 1].lower_ not in ("and", "&"):
        return None
    return i - 1 if doc[i].text == "." and i else i


def _given(doc: Doc, i: int) -> bool:
    """A single capitalised word that may be a given name: no place, body, office or end of a longer name."""
    token, before = doc[i], nth(doc, i - 1)
    if not is_capital(token) or token.text.isupper() or token.pos_ != "PROPN" or is_role_noun(token):
        return False
    if token.ent_type_ not in ("", "PERSON") or folded(token.text) in words("names", "organisations"):
        return False
    if before is None:
        return True
    return not is_capital(before) and before.text not in ("-", "’", ".") and before.lower_ not in ("the", "and", "&")


def _shares(doc: Doc, i: int, mention: Mention) -> bool:
    """Whether a word may be a given name that goes with the surname of a full name."""
    return len(mention.names) > 1 and _given(doc, i) and not _parted(doc, i, mention)


def _parted(doc: Doc, i: int, mention: Mention) -> bool:
    """``sang Schubert and Bo Ek played``: the name behind the "and" begins a clause, the one before it ends another."""
    name, behind, before = doc.run(mention.first, mention.last + 1).root, nth(doc, mention.last + 1), nth(doc, i - 1)
    if doc[i].dep_ not in ("dobj", "pobj") and (before is None or before.pos_ != "VERB"):
        return False
    own = name.dep_ in ("nsubj", "nsubjpass") and name.head.i > name.i
    return own or behind is not None and behind.tag_ in FINITE


def _other(doc: Doc, i: int, names: tuple[str, ...], honorifics: tuple[str, ...]) -> Mention:
    span = Span(doc[i].idx, doc[i].end_char)
    return Mention(i, i, names, honorifics, (), -1, span, span, shared=True)
