"""Roles before a comma or a colon and the name: ``the director of the library, Mr. Bo Ek``, ``Principal, Mr Bo Ek``."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, is_honorific
from viewer.extract.naming.role_nouns import is_plural, is_role_noun, short_span
from viewer.extract.roles.scene import Role, Scene, name_start, ranked

_LONGEST = 16
_DETERMINERS = frozenset(("the", "a", "an", "our", "his", "her", "its", "their", "my", "your"))


def before_comma(scene: Scene, mention: Mention, comma: int) -> Iterator[Role]:
    """``the director of the library, Mr. Bo Ek``, ``Moderator: Ann Lee``, ``our guest speakers: Ann Lee and Bo Ek``."""
    doc = scene.passage.doc
    assert doc is not None
    noun = doc[comma - 1]
    if doc[comma].text == ":":
        first = comma
        paragraph = scene.passage.paragraph(noun)
        while first > 0 and comma - first < 10 and scene.passage.paragraph(doc[first - 1]) == paragraph:
            if doc[first - 1].pos_ in ("VERB", "AUX", "PUNCT", "SPACE", "PRON") or first - 1 in scene.at:
                break
            first -= 1
        heads = [t for t in doc[first:comma] if is_role_noun(t)]
        if doc[first].lower_ in ("present", "absent", "attending", "apologies") or noun.lower_ == "members":
            return
        if heads and (span := short_span(scene.passage, doc[first].idx, doc[comma].idx)):
            yield ranked(scene, span, heads[-1] if not heads[0].children else heads[0])
        return
    first = comma - 1
    paragraph = scene.passage.paragraph(noun)
    while first >= 0 and comma - first < _LONGEST and first not in scene.at:
        token = doc[first]
        if (
            token.pos_ in ("VERB", "AUX", "SPACE")
            or token.text in ',;:()“”"–—'
            or token.text == "."
            and (not first or doc[first - 1].lower_ not in words("people", "shortened"))
            or scene.passage.paragraph(token) != paragraph
        ):
            return
        if token.lower_ == "as":
            head = next((t for t in doc[first + 1 : comma] if is_role_noun(t)), None)
            opens = token.is_sent_start or doc[first - 1].lower_ in ("acting", "speaking", "serving", "working")
            if head is not None and opens and (span := short_span(scene.passage, doc[first + 1].idx, doc[comma].idx)):
                yield ranked(scene, span, head)
            return
        within = first > 1 and doc[first - 1].lower_ in ("of", "for") and is_role_noun(doc[first - 2])
        if within and token.lower_ == "the":
            first -= 1
            continue  # "chairman of the trustees"
        if token.lower_ in _DETERMINERS or token.tag_ == "POS":
            heads = [t for t in doc[first + 1 : comma] if is_role_noun(t)]
            of = next((t.i for t in doc[first + 1 : comma] if t.pos_ == "ADP"), comma)
            head = next((t for t in heads if t.i == of - 1), None)
            if head is None and token.lower_ == "the" and of < comma - 1 and doc[of - 1].is_title:
                if (is_honorific(doc[comma + 1]) or mention.titles) and doc[of].lower_ == "of" and doc[of + 1].is_title:
                    head = doc[of - 1]  # "the Olubadan of Northby, Oba Ek"
            if head is not None:
                comma_at = first - 1 - (token.tag_ == "POS")
                if comma_at > 0 and doc[comma_at].text == "," and comma_at - 1 in scene.at:
                    if scene.at[comma_at - 1].first not in scene.led:
                        return
                start = doc[first].idx
                if token.tag_ == "POS" and first and doc[first - 1].text[:1].isupper():
                    start = doc[first - 1].idx
                if span := short_span(scene.passage, start, doc[comma].idx):
                    yield ranked(scene, span, head)
                return
            if of == comma and token.tag_ != "POS" and (not first or doc[first - 1].pos_ != "ADP"):
                return
        first -= 1


def bare_before_comma(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Following a word by Head of Music, Dr Ann Lee``, ``Principal, Mr Bo Ek``: an office without an article."""
    doc = scene.passage.doc
    assert doc is not None
    comma = name_start(mention) - 1
    if comma < 1 or doc[comma].text != "," or len(mention.names) < 2 and not mention.honorifics:
        return
    first = comma
    paragraph = scene.passage.paragraph(doc[comma])
    while first > 0 and comma - first < _LONGEST and scene.passage.paragraph(doc[first - 1]) == paragraph:
        token = doc[first - 1]
        inside = first < comma and token.lower_ in ("of", "for", "the", "&", "-")
        if token.is_sent_end or first - 1 in scene.at or not (inside or token.pos_ in ("NOUN", "PROPN", "ADJ")):
            break
        first -= 1
    while first < comma and doc[first].lower_ in ("of", "for", "the", "&", "-"):
        first += 1
    before = doc[first - 1] if first else None
    if first == comma or before is not None and (before.pos_ in ("DET", "NUM", "PRON") or before.tag_ == "POS"):
        return
    if before is not None and before.text == "," and first > 1 and first - 2 in scene.at:
        return  # "Ann Lee, president, Bo Ek"
    of = next((t.i for t in doc[first:comma] if t.pos_ == "ADP"), comma)
    noun = doc[of - 1]
    if is_role_noun(noun) and noun.tag_ in ("NN", "NNP") and not is_plural(noun):
        if (span := short_span(scene.passage, doc[first].idx, doc[comma].idx)) is not None:
            yield ranked(scene, span, noun)
