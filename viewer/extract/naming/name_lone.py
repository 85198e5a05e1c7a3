"""Names that only the manner of the report shows: single given names among others, names in capitals in minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.extract.language.passage import Passage, child
from viewer.extract.language.places import is_country
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, folded, is_office
from viewer.extract.naming.role_nouns import is_role_noun

_FAMILIAR = 2
"""So many people by a single name make a report one that calls people so."""
_SHOUTED = 2
"""So many offices and surnames in capitals make minutes that write who speaks in capitals."""
_ALREADY = ("NORP", "DATE", "TIME", "WORK_OF_ART", "EVENT", "PRODUCT", "LANGUAGE", "LAW")


def lone(passage: Passage, mentions: Sequence[Mention]) -> Iterator[int]:
    """Single words that give a talk or are thanked for one, where the report calls other people by one name."""
    known = {folded(name) for m in mentions if len(m.names) > 1 for name in m.names}
    single = {folded(m.names[0]) for m in mentions if len(m.names) == 1 and not m.honorifics and not m.titles}
    if len(single - known) < _FAMILIAR:
        return
    for token in passage:
        if token.pos_ == "PROPN" and token.is_title and _stands_alone(token) and (_gives(token) or _by(token)):
            yield token.i


def _stands_alone(token: Token) -> bool:
    known = folded(token.text) in words("names", "organisations") | words("names", "bodies") | words("names", "titles")
    if known or token.is_stop or is_role_noun(token) or is_country(token.text) or token.ent_type_ in _ALREADY:
        return False
    return child(token, "det", "compound", "amod", "nmod", "poss", "conj", "appos") is None


def _gives(token: Token) -> bool:
    """``Zoe gave us the blessing``, ``Zoe gave a talk``."""
    verb = token.head
    if token.dep_ != "nsubj" or verb.pos_ != "VERB" or verb.tag_ != "VBD" or token.i > verb.i:
        return False
    us = any(c.dep_ in ("dobj", "dative") and c.lower_ in ("us", "me") for c in verb.children)
    thing = child(verb, "dobj")
    talk = thing is not None and thing.lower_ in words("names", "from_people")
    return verb.lemma_.lower() in words("names", "human") and (us or talk)


def _by(token: Token) -> bool:
    """``an amazing keynote by Zoe``."""
    noun = token.head.head
    return token.dep_ == "pobj" and token.head.lower_ == "by" and noun.lower_ in words("names", "from_people")


def shouted(doc: Doc) -> Iterator[tuple[int, int]]:
    """``SENATOR DOW asked``, ``ANN LEE, nurse, spoke``: the names in capitals with which minutes begin a turn."""
    found = [run for sentence in doc.sents if (run := _capitals(doc, sentence.start)) is not None]
    offices = [run for run in found if is_office(doc[run[0] - 1]) and run[0] > 0]
    if len(offices) < _SHOUTED:
        return
    yield from found


def _capitals(doc: Doc, i: int) -> tuple[int, int] | None:
    """The name in capitals that begins a sentence, behind an office if there is one."""
    first = i + 1 if doc[i].is_upper and is_office(doc[i]) else i
    last = first
    while last < len(doc) and doc[last].is_upper and doc[last].is_alpha and len(doc[last].text) > 2:
        last += 1
    count = last - first
    if not (1 if first > i else 2) <= count <= 3 or last >= len(doc):
        return None
    bodies = words("names", "organisations") | words("names", "bodies") | words("names", "titles")
    if any(t.lower_ in bodies or is_role_noun(t) for t in doc[first:last]):
        return None
    after = doc[last]
    return (first, last - 1) if after.text in (",", "(") or after.tag_ in ("VBD", "VBZ", "MD", "VBN") else None
