"""Roles told by the body somebody belongs to: in brackets, after ``of`` or ``from``, on whose behalf."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.passage import child, pobjs
from viewer.extract.language.tokens import Doc, Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, folded
from viewer.extract.naming.role_nouns import SMALL, in_capitals, is_body, is_plural, is_role_noun, short, short_span
from viewer.extract.roles.scene import BODY, Role, Scene, ranked
from viewer.report.model import Span

_LONGEST = 16
_HOLY = re.compile(r"St\.? [A-Z]\w+[’']s?\b(?! [A-Z])")
"""``St Jude's``: a church, a school or a hospital."""
_ASIDES = frozenset(
    "not no pbuh rip deceased left right pictured above below centre center aged née nee born then now ex see".split()
)


def bracketed(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Ann Lee (Mayor of Northby)``, ``Bo Ek (River Trust)``, ``Cy Ash (Customs)``."""
    tokens = _in_brackets(scene, mention)
    if tokens is None:
        return
    span = scene.passage.trimmed(tokens[0].idx, tokens[-1].end_char)
    if span is None or not tokens[0].text[0].isalpha():
        return
    nouns = list(filter(is_role_noun, tokens))
    capital = all(map(in_capitals, tokens))
    if len(tokens) == 1 and tokens[0].lower_ in words("people", "instruments"):
        yield Role(BODY, span)
    elif len(tokens) > 2 and capital and is_plural((*nouns, tokens[0])[0]):
        yield Role(BODY, span)  # "(Friends of the Earth)"
    elif nouns and (capital or not any(map(_is_of_clause, tokens))):
        if (found := short(scene.passage, span)) is not None:
            yield ranked(scene, found, _main(nouns))
    elif capital and _is_named_body(scene, tokens):
        yield Role(BODY, span)


def _main(nouns: list[Token]) -> Token:
    """Of several nouns for what somebody is, the one on which the others hang."""
    return next((t for t in nouns if t.head not in nouns), nouns[0])


def _in_brackets(scene: Scene, mention: Mention) -> Tokens | None:
    """The words in brackets behind a name that may tell what somebody is; of a clause, those before its comma."""
    doc = scene.passage.doc
    tokens = _bracket(doc, mention.last + 1)
    if tokens is None or tokens[0].lower_ in _ASIDES or _NO_WORDS.search(tokens.text):
        return None
    if any(t.pos_ in ("VERB", "AUX") and t.tag_ not in ("VBN", "VBG") for t in tokens):
        comma = next((t.i for t in tokens if t.text == ","), tokens.start)
        return doc.run(tokens.start, comma) if comma > tokens.start else None
    return tokens


def _bracket(doc: Doc, i: int) -> Tokens | None:
    """The words of a bracket that opens at a token, or at the next one where this is a full stop."""
    if i + 1 < len(doc) and doc[i].text == ".":
        i += 1
    if i + 1 >= len(doc) or doc[i].text not in ("(", "["):
        return None
    first = last = i + 1
    while last < len(doc) and doc[last].text not in (")", "]") and last - first < 24:
        last += 1
    closed = last < len(doc) and doc[last].text in (")", "]")
    return doc.run(first, last) if closed and last > first else None


_NO_WORDS = re.compile(r"^[@#]|\d{2}|https?:|@")
"""What a year, an address or an account in brackets has."""


def _is_of_clause(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX", "PRON") and token.tag_ != "PRP$"


def _is_named_body(scene: Scene, tokens: Tokens) -> bool:
    """Whether capitals in brackets are the name of a body: nobody's, and more than a town or a date."""
    if len(tokens) > 12 or all(t.ent_type_ in ("GPE", "LOC", "DATE", "NORP") for t in tokens):
        return False
    return scene.free(tokens.start, tokens.end - 1) and (len(tokens) > 1 or not tokens[0].is_oov)


def joined(scene: Scene, mention: Mention) -> Iterator[Role]:
    """A body behind a small word: ``Bo Ek of the River Trust``, ``from``, ``at``, ``with``, ``on behalf of``."""
    doc = scene.passage.doc
    i, several = _behind_name(doc, mention)
    if i + 1 >= len(doc) or scene.passage.paragraph(doc[i]) != scene.passage.paragraph(doc[mention.last]):
        return
    if doc[i].lower_ == "speaking" and doc[i + 1].lower_ == "on" and i + 2 < len(doc):
        i += 1
    small = doc[i]
    if small.lower_ == "representing" or (small.lower_, doc[i + 1].lower_) in (("speaking", "for"), ("on", "behalf")):
        yield from _for_others(scene, small)
        return
    attached = small.head.i in range(mention.start, mention.last + 1)
    if small.lower_ in (("of", "from", "at", "with", "for") if attached else ("of", "from")):
        if (span := _body(scene, small, attached=attached)) is not None:
            yield Role(BODY, span, several=several)


def _behind_name(doc: Doc, mention: Mention) -> tuple[int, bool]:
    """The first token behind a name and its comma, and whether it is said of several names: ``both of the trust``."""
    i = mention.last + 1
    if i >= len(doc) or doc[i].text != ",":
        return i, False
    several = i + 1 < len(doc) and doc[i + 1].lower_ in ("both", "all")
    return i + 1 + several, several


def _body(scene: Scene, small: Token, *, attached: bool) -> Span | None:
    """A preposition with the body behind it; None where there is none."""
    doc, first = small.doc, small.i + 1
    last = _phrase_end(scene, first)
    noun = child(small, "pobj")
    body = last >= first and is_body(scene.passage, first, last) and not _may_be_town(scene, first, last)
    if not body and noun is not None and (attached or doc[small.i - 1].text == ",") and _is_group(scene, noun):
        end = doc[min(noun.right_edge.i, noun.i + 8)]
        return short_span(scene.passage, small.idx, end.end_char)
    holy = _HOLY.match(scene.passage.text, doc[first].idx)
    if holy is not None:
        return scene.passage.trimmed(small.idx, holy.end())
    if not body and not (attached and noun is not None and last >= first and _is_named(small, noun, scene)):
        return None
    return scene.passage.trimmed(small.idx, doc[last].end_char)


def _is_named(small: Token, noun: Token, scene: Scene) -> bool:
    """``of the Larks``: what the tagger knows for nothing else, or a plural that is no people and no place."""
    if noun.tag_ == "NNPS" and noun.ent_type_ not in ("GPE", "LOC", "NORP"):
        return True
    if small.lower_ != "of" or not noun.text[:1].isupper() or noun.ent_type_ != "":
        return False
    return noun.left_edge.pos_ == "DET" and scene.free(noun.left_edge.i, noun.i)


def _may_be_town(scene: Scene, first: int, last: int) -> bool:
    """One or two capitalised words without a word for a body, as towns are called, too."""
    doc = scene.passage.tokens
    tokens = doc[first : last + 1]
    bodies = words("names", "organisations") | words("names", "bodies") | words("names", "groups")
    plain = all(t.is_title and t.is_alpha for t in tokens)
    return len(tokens) < 3 and plain and not any(folded(t.text) in bodies for t in tokens)


def _is_group(scene: Scene, noun: Token) -> bool:
    """``the legal aid institute``, ``a funding agency``: a body that is told and not named."""
    known = noun.is_lower and noun.lower_ in words("names", "groups")
    first = noun.left_edge
    doers = is_plural(noun) or noun.tag_ == "NNS" and noun.lower_.endswith(("ers", "ors", "men"))
    if doers and first.lower_ == "the" and noun.head.lower_ == "of":
        return scene.free(first.i, noun.i)  # "of the copper miners"
    owned = first.pos_ == "PROPN" and first.i + 1 < noun.i and first.nbor(1).tag_ == "POS"
    return known and (first.pos_ == "DET" or owned) and noun.tag_ in ("NN", "NNP") and scene.free(first.i, noun.i)


def _phrase_end(scene: Scene, first: int) -> int:
    """The last token of a name of a body: capitals, articles before them, and small words between."""
    doc = scene.passage.tokens
    last, i = first - 1, first
    while i < len(doc) and i - first < _LONGEST and i not in scene.at:
        token = doc[i]
        if token.text.isdigit() or any(map(str.isupper, token.text)):
            last = i
        elif not (token.lower_ in SMALL or token.text == "-" or token.pos_ in ("DET", "ADJ", "NOUN") and i == first):
            if token.pos_ in ("NOUN", "ADJ") and i < first + 3 and last < first:
                i += 1
                continue
            if token.lower_ in words("names", "organisations") and last == i - 1:
                last = i
            break
        i += 1
    return last


def _of_person(scene: Scene, small: Token) -> bool:
    """``on behalf of Sir Bo Ek``: for somebody, and for no body."""
    behalf = child(small, "pobj")
    return behalf is not None and any(t.i in scene.at for t in pobjs(behalf.children, "of"))


def _for_others(scene: Scene, small: Token) -> Iterator[Role]:
    doc = scene.passage.tokens
    if doc[small.i + 1].lower_.endswith("self") or _of_person(scene, small):
        return
    last = min(small.right_edge.i, small.i + 18)
    if (span := scene.passage.trimmed(small.idx, doc[last].end_char)) is not None:
        if (found := short(scene.passage, span)) is not None:
            yield Role(BODY, found)
