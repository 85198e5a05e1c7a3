"""Roles told by the body somebody belongs to: in brackets, after ``of`` or ``from``, on whose behalf."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.language.passage import child
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, folded
from viewer.extract.naming.role_nouns import SMALL, is_body, is_plural, is_role_noun, short, short_span
from viewer.extract.roles.scene import BODY, Role, Scene, name_start, ranked

_LONGEST = 16
_HOLY = re.compile(r"St\.? [A-Z]\w+[’']s?\b(?! [A-Z])")
"""``St Jude's``: a church, a school or a hospital."""
_ASIDES = frozenset(
    "not no pbuh rip deceased left right pictured above below centre center aged née nee born then now ex see".split()
)


def bracketed(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Ann Lee (Mayor of Northby)``, ``Bo Ek (River Trust)``, ``Cy Ash (Customs)``."""
    doc = scene.passage.doc
    assert doc is not None
    i = mention.last + 1
    if i < len(doc) and doc[i].text == "." and i + 1 < len(doc):
        i += 1
    if i + 1 >= len(doc) or doc[i].text not in ("(", "["):
        return
    first = last = i + 1
    while last < len(doc) and doc[last].text not in (")", "]") and last - first < 24:
        last += 1
    if last >= len(doc) or doc[last].text not in (")", "]") or last == first:
        return
    last -= 1
    tokens = doc[first : last + 1]
    text = tokens.text
    if text[0] in "@#" or re.search(r"\d{2}|https?:|@", text) or tokens[0].lower_ in _ASIDES:
        return
    if any(t.pos_ in ("VERB", "AUX") and t.tag_ not in ("VBN", "VBG") for t in tokens):
        comma = next((t.i for t in tokens if t.text == ","), None)
        if comma is None or comma <= first:
            return
        tokens = doc[first:comma]
        last = comma - 1
    nouns = [t for t in tokens if is_role_noun(t)]
    capital = all(t.text[:1].isupper() or t.lower_ in SMALL or t.is_punct for t in tokens)
    span = scene.passage.trimmed(tokens[0].idx, tokens[-1].idx + len(tokens[-1].text))
    if span is None or not text[0].isalpha():
        return
    if len(tokens) == 1 and tokens[0].lower_ in words("people", "instruments"):
        yield Role(BODY, span)
    elif len(tokens) > 2 and capital and is_plural(nouns[0] if nouns else tokens[0]):
        yield Role(BODY, span)  # "(Friends of the Earth)"
    elif nouns and (capital or not any(t.pos_ in ("VERB", "AUX", "PRON") for t in tokens if t.tag_ != "PRP$")):
        kin = next((t for t in nouns if t.head not in nouns), nouns[0])
        if (found := short(scene.passage, span)) is not None:
            yield ranked(scene, found, kin)
    elif capital and last - first < 12 and not all(t.ent_type_ in ("GPE", "LOC", "DATE", "NORP") for t in tokens):
        if scene.free(first, last) and (len(tokens) > 1 or not tokens[0].is_oov):
            yield Role(BODY, span)


def joined(scene: Scene, mention: Mention) -> Iterator[Role]:
    """A body behind a small word: ``Bo Ek of the River Trust``, ``from``, ``at``, ``with``, ``on behalf of``."""
    doc = scene.passage.doc
    assert doc is not None
    i = mention.last + 1
    if i < len(doc) and doc[i].text == ",":
        i += 1
        several = i < len(doc) and doc[i].lower_ in ("both", "all")
        i += several
    else:
        several = False
    if i + 1 >= len(doc) or scene.passage.paragraph(doc[i]) != scene.passage.paragraph(doc[mention.last]):
        return
    if doc[i].lower_ == "speaking" and doc[i + 1].lower_ == "on" and i + 2 < len(doc):
        i += 1
    small = doc[i]
    if small.lower_ == "representing" or (small.lower_, doc[i + 1].lower_) in (("speaking", "for"), ("on", "behalf")):
        yield from _for_others(scene, small)
        return
    if small.lower_ not in ("of", "from", "at", "with", "for"):
        return
    attached = small.head.i in range(name_start(mention), mention.last + 1)
    if small.lower_ in ("at", "with", "for") and not attached:
        return
    first, last = i + 1, _phrase_end(scene, i + 1)
    body = last >= first and is_body(scene.passage, first, last) and not _may_be_town(scene, first, last)
    noun = child(small, "pobj")
    holy = _HOLY.match(scene.passage.text, doc[first].idx)
    part = noun is not None and small.lower_ == "of" and noun.text[:1].isupper() and noun.ent_type_ == "" and attached
    part = part and noun is not None and noun.left_edge.pos_ == "DET" and scene.free(noun.left_edge.i, noun.i)
    if not body and noun is not None and (attached or doc[i - 1].text == ",") and _is_group(scene, noun):
        end = min(noun.right_edge.i, noun.i + 8)
        if (span := short_span(scene.passage, small.idx, doc[end].idx + len(doc[end].text))) is not None:
            yield Role(BODY, span, several=several)
        return
    several_of = noun is not None and noun.tag_ == "NNPS" and attached and noun.ent_type_ not in ("GPE", "LOC", "NORP")
    if body or holy is not None or (part or several_of) and last >= first:
        end = holy.end() if holy is not None else doc[last].idx + len(doc[last].text)
        span = scene.passage.trimmed(small.idx, end)
        if span is not None:
            yield Role(BODY, span, several=several)


def _may_be_town(scene: Scene, first: int, last: int) -> bool:
    """One or two capitalised words without a word for a body, as towns are called, too."""
    doc = scene.passage.doc
    assert doc is not None
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
    doc = scene.passage.doc
    assert doc is not None
    last, i = first - 1, first
    while i < len(doc) and i - first < _LONGEST and i not in scene.at:
        token = doc[i]
        if token.text[:1].isupper() or token.text.isdigit() or any(c.isupper() for c in token.text):
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


def _for_others(scene: Scene, small: Token) -> Iterator[Role]:
    doc = scene.passage.doc
    assert doc is not None
    if doc[small.i + 1].lower_.endswith("self"):
        return
    last = min(small.right_edge.i, small.i + 18)
    if (span := scene.passage.trimmed(small.idx, doc[last].idx + len(doc[last].text))) is not None:
        if (found := short(scene.passage, span)) is not None:
            yield Role(BODY, found)
