"""Where a role may stand beside a name, whatever the words are: before it, behind it, in a line of its own.

Rules take words that they know; here all stretches are given that begin and end where a role may, to be weighed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from viewer.extract.language.passage import child
from viewer.extract.language.reality import is_planned
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, is_honorific
from viewer.extract.naming.role_nouns import name_head
from viewer.extract.roles.scene import Scene, past_suffix

_LONGEST, _BEFORE = 16, 9
"""So many tokens behind a name, and before it, are looked at."""
_NAMES = 10
"""So many names of a list are passed over."""
_ENDS = 6
"""So many ends of a stretch behind a name are tried."""
_MARKS = frozenset((",", "–", "—", "-", "|", ":", "/", "•"))
_HARD = frozenset((";", ".", ":", ")", "]", "“", "”", '"', "!", "?", "|", "•"))
_LISTED = frozenset((",", "and", "&", ";", "/"))
_JOINTS = words("people", "joints")
_NO_END = frozenset(("DET", "ADP", "CCONJ", "AUX", "PART", "SCONJ", "SPACE"))
_NO_START = frozenset(("DET", "ADP", "CCONJ", "PUNCT", "SPACE", "AUX", "PART", "SCONJ", "PRON", "SYM", "INTJ"))


class Place(NamedTuple):
    """A stretch of tokens that may be a role: what parts it from the name, and what stops it at its other end."""

    first: int
    last: int
    source: str
    cut: str


def kind(token: Token) -> str:
    """A token as an end of a stretch: its own word where that is a mark or a small word, else its part of speech."""
    if token.text in _MARKS or token.text in _HARD or token.text == "(":
        return token.text
    if token.lower_ in _JOINTS:
        return token.lower_
    return "line" if "\n" in token.text else token.pos_


def places(scene: Scene, mention: Mention) -> Iterator[Place]:
    """The stretches beside a mention."""
    doc = scene.passage.doc
    yield from _behind(scene, doc, mention, "")
    yield from _before(scene, doc, mention, "")
    yield from _in_name(doc, mention)
    yield from _told(scene, doc, mention)
    first, last = _list(scene, doc, mention)
    if first is not mention:
        yield from _before(scene, doc, first, "list ")
    if last is not mention:
        after = doc[last.last + 1] if last.last + 1 < len(doc) else None
        closed = doc[last.start - 1].lower_ in ("and", "&")  # "Ann Lee, Bo Ek, the mayor": not the role of both
        if closed and after is not None and (after.text == "," or after.pos_ == "NOUN" or after.lower_ == "who"):
            yield from _behind(scene, doc, last, "list ")


def _in_name(doc: Doc, mention: Mention) -> Iterator[Place]:
    """The first word of a name, which may be an office that nobody knows for one: ``Driver Lee``."""
    if mention.last > mention.first and doc[mention.first].is_title and len(mention.names) > 1:
        yield Place(mention.first, mention.first, "in the name", "name")


def _list(scene: Scene, doc: Doc, mention: Mention) -> tuple[Mention, Mention]:
    """The first and the last name of the list in which a name stands; twice itself, where in none."""
    first, last = mention, mention
    for _ in range(_NAMES):
        one = _next_to(scene, doc, first.start, -1)
        if one is None:
            break
        first = one
    for _ in range(_NAMES):
        one = _next_to(scene, doc, last.last, 1)
        if one is None:
            break
        last = one
    return first, last


def _next_to(scene: Scene, doc: Doc, i: int, step: int) -> Mention | None:
    """The name that stands beside another in a list: only a comma or ``and``, or both, part them."""
    joined = False
    for _ in range(3):
        i += step
        if not 0 <= i < len(doc):
            return None
        if i in scene.at:
            return scene.at[i] if joined else None
        if doc[i].lower_ not in _LISTED:
            return None
        joined = True
    return None


def _behind(scene: Scene, doc: Doc, mention: Mention, then: str) -> Iterator[Place]:
    i = past_suffix(doc, mention.last) + 1
    if i + 1 < len(doc) and doc[i].text in ("(", "["):
        yield from _cut(scene, doc, i + 1, then + "(")
        while i + 1 < len(doc) and i - mention.last < 14 and doc[i].text not in (")", "]"):
            i += 1
        i, then = i + 1, then + ") "
    if i + 1 >= len(doc):
        return
    token = doc[i]
    if token.is_space:
        if _begins_line(scene, mention):
            yield from _cut(scene, doc, i + 1, then + "line below")
    elif token.text in _MARKS:
        far = i + 1 + (doc[i + 1].is_space and i + 2 < len(doc))
        yield from _cut(scene, doc, far, then + token.text + (" line" if far > i + 1 else ""))
    elif token.lower_ in words("people", "belonging"):
        yield from _cut(scene, doc, i + (token.lower_ == "as"), then + token.lower_)
    elif token.lower_ == "who":
        yield from _cut(scene, doc, i + 1 + (doc[i + 1].lemma == "be"), then + "who")
    elif token.pos_ in ("NOUN", "PROPN", "ADJ"):
        yield from _cut(scene, doc, i, then + "next")


def _begins_line(scene: Scene, mention: Mention) -> bool:
    """Whether a name is the first of its line."""
    text = scene.passage.text
    start = text.rfind("\n", 0, mention.full_span.start) + 1
    return not text[start : mention.full_span.start].strip(" \t-*•·")


def _cut(scene: Scene, doc: Doc, first: int, source: str) -> Iterator[Place]:
    """The stretches from a token on, each to where it may end."""
    first = _past_article(doc, first)
    if first >= len(doc):
        return
    end = min(first + _LONGEST, len(doc), doc[first].sent.end)
    ends = 0
    for k in range(first, end):
        name = k in scene.starts and not _owns(scene, doc, k)
        last = name or _is_hard(doc, k)
        if not last and not _may_end(doc[k]):
            continue
        if k > first and doc[k - 1].pos_ not in _NO_END:
            yield Place(first, k - 1, source, "name" if name else kind(doc[k]))
            ends += 1
        if last or ends == _ENDS:
            return
    if end > first and end - first < _LONGEST and doc[end - 1].pos_ not in _NO_END:
        yield Place(first, end - 1, source, "end")


def _past_article(doc: Doc, first: int) -> int:
    while first < len(doc) and (doc[first].pos_ == "DET" or doc[first].lower_ in ("our", "then")):
        first += 1
    return first


def _is_hard(doc: Doc, k: int) -> bool:
    """Whether no role reaches over a token: a mark that ends something, the end of a line."""
    return doc[k].text in _HARD and not _of_word(doc, k) or "\n" in doc[k].text


def _of_word(doc: Doc, k: int) -> bool:
    """Whether a full stop belongs to the word before it: ``Dept. of Botany``."""
    return doc[k].text == "." and k + 1 < len(doc) and not doc[k].is_sent_end and doc[k - 1].is_title


def _owns(scene: Scene, doc: Doc, k: int) -> bool:
    """Whether the name that begins with a token owns something: ``Bo Ek's brother``."""
    last = scene.at[k].last
    return last + 1 < len(doc) and doc[last + 1].tag_ == "POS"


def _may_end(token: Token) -> bool:
    return token.text in (",", "(", "–", "—") or token.lower_ in _JOINTS or token.pos_ in ("VERB", "AUX")


def _before(scene: Scene, doc: Doc, mention: Mention, then: str) -> Iterator[Place]:
    last = mention.start - 1
    if mention.title_first >= 0:
        yield from _lefts(scene, doc, mention.first - 1, then + "title")
    if last < 0:
        return
    token, source = doc[last], "before"
    if token.is_space:
        if "\n" not in token.text or last == 0 or not _begins_line(scene, mention):
            return
        source, last = "line above", last - 1
        if doc[last].text in (":", ","):
            last -= 1
    elif token.text in _MARKS or token.text == "(":
        source, last = "before " + token.text, last - 1
    elif token.lower_ in ("is", "was", "by", "called", "named", "are", "were"):
        source, last = "before " + token.lower_, last - 1
    if last >= 0:
        yield from _lefts(scene, doc, last, then + source)


def _lefts(scene: Scene, doc: Doc, last: int, source: str) -> Iterator[Place]:
    """The stretches up to a token, each from where it may begin."""
    last = _before_address(doc, last)
    if last < 0 or doc[last].pos_ in ("VERB", "AUX", "DET", "ADP", "SPACE", "CCONJ", "PUNCT"):
        return
    begin = max(0, last - _BEFORE, doc[last].sent.start if not source.endswith("line above") else 0)
    for k in range(last, begin - 1, -1):
        token = doc[k]
        if _is_hard(doc, k) or token.text in ("(", ","):
            return
        if k in scene.at and not source.endswith("title") and not (k < last and doc[k + 1].tag_ == "POS"):
            return
        if token.pos_ in ("VERB", "AUX") and token.tag_ not in ("VBG", "VBN"):
            return
        if token.pos_ not in _NO_START and token.lower_ not in _JOINTS:
            yield Place(k, last, source, "begin" if k == begin else kind(doc[k - 1]))


def _before_address(doc: Doc, last: int) -> int:
    """The last token before marks and forms of address that only address somebody."""
    while last > 0 and (doc[last].text in (",", ")") or doc[last].text == "." and is_honorific(doc[last - 1])):
        last -= 1
    while last > 0 and is_honorific(doc[last]) and doc[last].lower_.strip(".") in words("names", "address"):
        last -= 1
    return last


def _told(scene: Scene, doc: Doc, mention: Mention) -> Iterator[Place]:
    """What a clause tells: ``Ann Lee is the new head of the school``, ``spoke as head of the school``."""
    head = name_head(scene.passage, mention)
    if head.dep_ in ("nsubj", "nsubjpass") and head.i < head.head.i:
        noun = child(head.head, "attr", "oprd")
        if noun is not None and noun.i > head.head.i and not is_planned(head.head):
            yield from _cut(scene, doc, noun.left_edge.i, head.head.lemma if head.head.lemma == "be" else "attribute")
    for k in range(mention.last + 2, min(mention.last + 14, len(doc), doc[mention.last].sent.end)):
        if k in scene.at:
            return
        if doc[k].lower_ == "as":
            yield from _cut(scene, doc, k + 1, "later as")
            return
