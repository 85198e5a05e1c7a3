"""Roles before a comma or a colon and the name: ``the director of the library, Mr. Bo Ek``, ``Principal, Mr Bo Ek``."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.passage import nth
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, is_honorific
from viewer.extract.naming.role_nouns import is_plural, is_role_noun, short_span
from viewer.extract.roles.scene import Role, Scene, ranked

_LONGEST = 16
_DETERMINERS = frozenset(("the", "a", "an", "our", "his", "her", "its", "their", "my", "your"))


def before_comma(scene: Scene, mention: Mention, comma: int) -> Iterator[Role]:
    """``the director of the library, Mr. Bo Ek``, ``Moderator: Ann Lee``, ``our guest speakers: Ann Lee and Bo Ek``."""
    doc = scene.passage.doc
    role = _label(scene, doc, comma) if doc[comma].text == ":" else _phrase(scene, doc, mention, comma)
    if role is not None:
        yield role


def _label(scene: Scene, doc: Doc, colon: int) -> Role | None:
    """``Moderator: Ann Lee``: the words before a colon."""
    first, paragraph = colon, scene.passage.paragraph(doc[colon - 1])
    while first > 0 and colon - first < 10 and scene.passage.paragraph(doc[first - 1]) == paragraph:
        if doc[first - 1].pos_ in ("VERB", "AUX", "PUNCT", "SPACE", "PRON") or first - 1 in scene.at:
            break
        first -= 1
    if doc[first].lower_ in ("present", "absent", "attending", "apologies") or doc[colon - 1].lower_ == "members":
        return None
    heads = [t for t in doc[first:colon] if is_role_noun(t)]
    span = short_span(scene.passage, doc[first].idx, doc[colon].idx) if heads else None
    return ranked(scene, span, heads[0]) if span else None


def _phrase(scene: Scene, doc: Doc, mention: Mention, comma: int) -> Role | None:
    """``the director of the library, Mr. Bo Ek``: the noun phrase before a comma, from its determiner on."""
    first, paragraph = comma - 1, scene.passage.paragraph(doc[comma - 1])
    while first >= 0 and comma - first < _LONGEST and first not in scene.at:
        token = doc[first]
        if _ends_phrase(doc, token) or scene.passage.paragraph(token) != paragraph:
            return None
        if token.lower_ == "as":
            return _as_whom(scene, doc, token, comma)
        if _determines(token) and not _is_within_office(doc, token):
            of = next((t.i for t in doc[first + 1 : comma] if t.pos_ == "ADP"), comma)
            if (head := _head_before(doc, mention, token, of, comma)) is not None:
                return _determined(scene, doc, token, head, comma)
            if of == comma and token.tag_ != "POS" and (not first or doc[first - 1].pos_ != "ADP"):
                return None
        first -= 1
    return None


def _determines(token: Token) -> bool:
    return token.lower_ in _DETERMINERS or token.tag_ == "POS"


def _ends_phrase(doc: Doc, token: Token) -> bool:
    """Whether a role cannot reach back over a token: a verb, a mark, the end of a sentence."""
    if token.pos_ in ("VERB", "AUX", "SPACE") or token.text in ',;:()“”"–—':
        return True
    return token.text == "." and (not token.i or doc[token.i - 1].lower_ not in words("people", "shortened"))


def _as_whom(scene: Scene, doc: Doc, token: Token, comma: int) -> Role | None:
    """``As chairwoman of the club, Ann Lee``, ``speaking as mayor, Bo Ek``."""
    if not token.is_sent_start and doc[token.i - 1].lower_ not in ("acting", "speaking", "serving", "working"):
        return None
    head = next((t for t in doc[token.i + 1 : comma] if is_role_noun(t)), None)
    span = None if head is None else short_span(scene.passage, doc[token.i + 1].idx, doc[comma].idx)
    return ranked(scene, span, head) if span and head is not None else None


def _is_within_office(doc: Doc, token: Token) -> bool:
    """``chairman of the trustees``, ``secretary to the mayor``: an article that belongs to an office before it."""
    first = token.i
    office = token.lower_ == "the" and first > 1 and doc[first - 1].lower_ in ("of", "for", "to")
    return office and is_role_noun(doc[first - 2])


def _head_before(doc: Doc, mention: Mention, token: Token, of: int, comma: int) -> Token | None:
    """The head of the phrase that a determiner opens: a noun for a role, or a title of its own with its place."""
    head = doc[of - 1]
    if of - 1 > token.i and is_role_noun(head):
        return head
    if token.lower_ != "the" or of >= comma - 1 or not head.is_title:
        return None
    titled = is_honorific(doc[comma + 1]) or mention.titles
    of_place = titled and doc[of].lower_ == "of" and doc[of + 1].is_title
    return head if of_place else None  # "the Olubadan of Northby, Oba Ek"


def _determined(scene: Scene, doc: Doc, token: Token, head: Token, comma: int) -> Role | None:
    """The role from its determiner on, unless it is that of the name before it: ``Ann Lee, the mayor, Bo Ek``."""
    first, possessive = token.i, token.tag_ == "POS"
    before = first - 1 - possessive
    if before > 0 and doc[before].text == "," and before - 1 in scene.at:
        if scene.at[before - 1].first not in scene.led:
            return None
    start = doc[first - 1] if possessive and first and doc[first - 1].text[:1].isupper() else doc[first]
    span = short_span(scene.passage, start.idx, doc[comma].idx)
    return ranked(scene, span, head) if span else None


def bare_before_comma(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Following a word by Head of Music, Dr Ann Lee``, ``Principal, Mr Bo Ek``: an office without an article."""
    doc = scene.passage.doc
    comma = mention.start - 1
    if comma < 1 or doc[comma].text != "," or len(mention.names) < 2 and not mention.honorifics:
        return
    first = _first_bare(scene, doc, comma)
    if first == comma or _goes_with_before(scene, doc, first):
        return
    of = next((t.i for t in doc[first:comma] if t.pos_ == "ADP"), comma)
    noun = doc[of - 1]
    if is_role_noun(noun) and noun.tag_ in ("NN", "NNP") and not is_plural(noun):
        if (span := short_span(scene.passage, doc[first].idx, doc[comma].idx)) is not None:
            yield ranked(scene, span, noun)


_LINKS = ("of", "for", "the", "&", "-")
"""Words that stand between the nouns of an office."""


def _first_bare(scene: Scene, doc: Doc, comma: int) -> int:
    """The first of the nouns and adjectives right before a comma."""
    first, paragraph = comma, scene.passage.paragraph(doc[comma])
    while first > 0 and comma - first < _LONGEST and scene.passage.paragraph(doc[first - 1]) == paragraph:
        token = doc[first - 1]
        inside = first < comma and token.lower_ in _LINKS
        if token.is_sent_end or first - 1 in scene.at or not (inside or token.pos_ in ("NOUN", "PROPN", "ADJ")):
            break
        first -= 1
    while first < comma and doc[first].lower_ in _LINKS:
        first += 1
    return first


def _goes_with_before(scene: Scene, doc: Doc, first: int) -> bool:
    """Whether words belong to a determiner before them, or to a name: ``Ann Lee, president, Bo Ek``."""
    before = nth(doc, first - 1)
    if before is None:
        return False
    if before.pos_ in ("DET", "NUM", "PRON") or before.tag_ == "POS":
        return True
    return before.text == "," and first > 1 and first - 2 in scene.at
