"""Roles that stand beside a name: before it, behind it between commas, in brackets, after a dash or a small word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from viewer.extract.lexicon import words
from viewer.extract.mention import Mention, is_honorific
from viewer.extract.passage import Passage, child
from viewer.extract.role_nouns import is_body, is_role_noun, name_head, noun_phrase, short, short_span
from viewer.report.model import Span

FULL, PLAIN, TITLE, TOLD, BODY, TIE = range(6)
"""How much a role says, the most first: an office with its words, a noun alone, a title, what a clause tells of
somebody, a body after "of" or "from", a tie to another person."""

_POST_NOMINALS = re.compile(
    r",?\s+(M\.?P\.?|M\.?E\.?P\.?|MPP|MLA|MLC|MNA|MSP|MS|TD|T\.D\.|Q\.?C\.?|K\.?C\.?|S\.?C\.|J\.?P\.?|MPs)(?!\w)"
)
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Role:
    """A role found with a mention; ``noun`` is its head in small letters, or empty."""

    rank: int
    span: Span
    noun: str = ""
    several: bool = False
    """Whether it is said of all names of a list: a plural noun."""


@dataclass(slots=True)
class Scene:
    """A passage, and which mention each token belongs to."""

    passage: Passage
    at: dict[int, Mention]

    def __init__(self, passage: Passage, mentions: list[Mention]) -> None:
        self.passage = passage
        self.at = {}
        for mention in mentions:
            first = mention.first if mention.title_first < 0 else mention.title_first
            self.at |= dict.fromkeys(range(first, mention.last + 1), mention)

    def free(self, first: int, last: int) -> bool:
        """Whether no name stands between two tokens (inclusive)."""
        return not any(i in self.at for i in range(first, last + 1))


def beside(scene: Scene, mention: Mention) -> Iterator[Role]:
    """All roles that stand beside a mention."""
    yield from _before(scene, mention)
    yield from _appositions(scene, mention)
    yield from _behind(scene, mention)
    yield from _bracketed(scene, mention)
    yield from _joined(scene, mention)
    yield from _titled(scene.passage, mention)
    yield from _line(scene, mention)


def _start(mention: Mention) -> int:
    return mention.first if mention.title_first < 0 else mention.title_first


def _ranked(scene: Scene, span: Span, noun: Token, rank: int = FULL) -> Role:
    low = noun.lower_
    if low in words("people", "kin"):
        rank = TIE
    elif rank == FULL and len(scene.passage.words(span).split()) < 2:
        rank = PLAIN
    return Role(rank, span, low, noun.tag_ in ("NNS", "NNPS"))


def _before(scene: Scene, mention: Mention) -> Iterator[Role]:
    """Nouns before the name: ``human rights activist Ann Lee``, ``River Trust Chief Officer Dr Bo Ek``."""
    doc = scene.passage.doc
    assert doc is not None
    end = mention.first - 1
    while end >= 0 and (is_honorific(doc[end]) and not _office(doc[end]) or doc[end].text in (".", ")")) and end > 0:
        if doc[end].text == "." and not is_honorific(doc[end - 1]):
            return
        end -= 1
    if end < 0 or doc[end].is_space:
        return
    i, noun = end, doc[end]
    if doc[end].text in (",", ":") and end:
        yield from _before_comma(scene, mention, end)
        return
    if not (is_role_noun(noun) or _office(noun)):
        return
    paragraph = scene.passage.paragraph(noun)
    while i > 0 and end - i < _LONGEST:
        token = doc[i - 1]
        if token.i in scene.at and _start(scene.at[token.i]) != _start(mention):
            break
        if token.is_space or scene.passage.paragraph(token) != paragraph or token.ent_type_ in ("DATE", "TIME"):
            break
        word = token.pos_ in ("NOUN", "PROPN", "ADJ") or token.tag_ in ("VBG", "VBN") and token.text[:1].isupper()
        joint = token.text in ("-", "/", "&", "’s", "'s", "and") and i > 1 and doc[i - 2].pos_ in ("NOUN", "PROPN", "ADJ")
        if token.text == "and" and not (doc[i - 2].text[:1].isupper() and doc[i].text[:1].isupper()):
            break
        if token.text in ("’s", "'s") and doc[i - 2].pos_ != "PROPN":
            break
        if not word and not joint or token.lower_ in words("people", "ordinal") and token.lower_ not in ("first",):
            break
        i -= 1
    while i < end and doc[i].text in ("-", "/", "&", "’s", "'s", "and"):
        i += 1
    if doc[i - 1].lower_ in ("no", "any") and i:
        return
    if span := short_span(scene.passage, doc[i].idx, noun.idx + len(noun.text)):
        if i and doc[i - 1].lower_ in words("people", "ordinal") and noun.lower_.rstrip("s") in words("people", "in_turn"):
            return
        if end == i and noun.lower_ in words("names", "address"):
            return
        if mention.titles and len(scene.passage.words(span).split()) == len(mention.titles[-1].split()):
            return
        yield _ranked(scene, span, noun, FULL if end > i else PLAIN)


def _office(token: Token) -> bool:
    low = token.lower_.strip(".")
    return (low in words("names", "titles") or low in words("names", "offices")) and low not in words("names", "address")


def _before_comma(scene: Scene, mention: Mention, comma: int) -> Iterator[Role]:
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
        if heads and (span := short_span(scene.passage, doc[first].idx, doc[comma].idx)):
            yield _ranked(scene, span, heads[-1] if not heads[0].children else heads[0])
        return
    first = comma - 1
    paragraph = scene.passage.paragraph(noun)
    while first >= 0 and comma - first < _LONGEST and first not in scene.at:
        token = doc[first]
        if token.pos_ in ("VERB", "AUX", "SPACE") or token.text in ",;.:()“”\"–—" or scene.passage.paragraph(token) != paragraph:
            return
        if token.lower_ in _DETERMINERS or token.tag_ == "POS":
            heads = [t for t in doc[first + 1 : comma] if is_role_noun(t)]
            of = next((t.i for t in doc[first + 1 : comma] if t.pos_ == "ADP"), comma)
            head = next((t for t in heads if t.i == of - 1), None)
            if head is not None:
                start = doc[first].idx
                if token.tag_ == "POS" and first and doc[first - 1].text[:1].isupper():
                    start = doc[first - 1].idx
                if span := short_span(scene.passage, start, doc[comma].idx):
                    yield _ranked(scene, span, head)
                return
            if of == comma and token.tag_ != "POS" and (not first or doc[first - 1].pos_ != "ADP"):
                return
        first -= 1


_DETERMINERS = frozenset(("the", "a", "an", "our", "his", "her", "its", "their", "my", "your"))


def _appositions(scene: Scene, mention: Mention) -> Iterator[Role]:
    """What the parser takes for an apposition: ``Ann Lee, director of the library``."""
    passage = scene.passage
    head = name_head(passage, mention)
    for noun in head.children:
        if noun.dep_ != "appos" or noun.i <= mention.last or noun.pos_ not in ("NOUN", "PROPN", "NUM"):
            continue
        if not is_role_noun(noun) or noun.i in scene.at or any(
            c.dep_ == "appos" and c.ent_type_ == "PERSON" and c.i > noun.i for c in noun.children
        ):
            continue
        if _own(scene, mention, noun) and (span := noun_phrase(passage, noun, noun.left_edge.i)):
            yield _ranked(scene, _reached(scene, span, noun), noun)
    if head.dep_ == "appos" and head.head.i < _start(mention) and is_role_noun(head.head) and head.head.i not in scene.at:
        noun = head.head
        if scene.free(noun.i, _start(mention) - 1):
            start = min(mention.full_span.start, mention.span.start)
            if span := short_span(passage, noun.left_edge.idx, start):
                yield _ranked(scene, span, noun)


def _own(scene: Scene, mention: Mention, noun: Token) -> bool:
    """Whether no other name stands between a name and a noun, but for whose the noun is: ``Bo Ek, Ann's brother``."""
    others = {id(m): m for i in range(mention.last + 1, noun.i) if (m := scene.at.get(i)) is not None}
    return all(scene.passage.doc[m.last].dep_ == "poss" for m in others.values()) if scene.passage.doc else False


def _behind(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Ann Lee, Chief Delivery Officer, ...``: the words between the commas, where they tell an office or a body."""
    doc = scene.passage.doc
    assert doc is not None
    i = mention.last + 1
    if i < len(doc) and doc[i].text == "(":
        while i < len(doc) and i - mention.last < 12 and doc[i].text != ")":
            i += 1
        i += 1
    if i + 1 >= len(doc) or doc[i].text not in (",", "–", "—", "|", "-") or doc[i].text == "-" and not doc[i].whitespace_:
        return
    first, last = i + 1, _chunk_end(scene, i + 1)
    if last < first or doc[first].pos_ in ("CCONJ", "ADP", "VERB") and doc[first + 1].lower_ != "the":
        return
    if doc[first].lower_ in ("and", "or", "but", "then", "also", "not", "again", "both", "all"):
        return
    nouns = [t for t in doc[first : last + 1] if is_role_noun(t) and t.ent_type_ != "PERSON"]
    after = doc[last + 1] if last + 1 < len(doc) else None
    closed = after is None or after.is_space or after.text in ",;.—–():|" or after.lower_ in ("who", "whose", "and", "&")
    if nouns:
        noun = next((t for t in nouns if t.head not in nouns), nouns[-1])
        if not closed and (after is None or after.pos_ not in ("VERB", "AUX") or noun.dep_ in ("nsubj", "nsubjpass")):
            return
        if after is not None and last + 1 in scene.at and noun.i == last:
            return
        if span := short_span(scene.passage, doc[first].idx, doc[last].idx + len(doc[last].text)):
            yield _ranked(scene, _reached(scene, span, doc[last]), noun)
    elif all(t.text[:1].isupper() or t.lower_ in _SMALL or t.is_punct for t in doc[first : last + 1]):
        if is_body(scene.passage, first, last) and (closed or after is not None and after.pos_ in ("VERB", "AUX")):
            if span := short_span(scene.passage, doc[first].idx, doc[last].idx + len(doc[last].text)):
                yield Role(BODY, span)


_SMALL = frozenset(("of", "for", "the", "and", "&", "in", "on", "at", "de", "la", "du", "des", "del", "’s", "'s", "to"))


def _chunk_end(scene: Scene, first: int) -> int:
    """The last token of the words up to the next comma, stop, verb or name."""
    doc = scene.passage.doc
    assert doc is not None
    last = first - 1
    while last + 1 < len(doc) and last - first < _LONGEST:
        token = doc[last + 1]
        if token.pos_ in ("AUX", "SPACE") or token.text in ",;.:()“”\"—–|•" or token.is_space:
            break
        if token.pos_ in ("VERB", "PRON") and not token.text[:1].isupper() and token.tag_ not in ("PRP$", "VBG", "VBN"):
            break
        if last + 1 in scene.at and not _possessor(doc, scene.at[last + 1].last):
            break
        last += 1
    while last >= first and doc[last].lower_ in ("and", "&", "or", "with"):
        last -= 1
    return last


def _possessor(doc: Doc, last: int) -> bool:
    return last + 1 < len(doc) and (doc[last + 1].tag_ == "POS" or doc[last].text.endswith(("’s", "'s")))


def _reached(scene: Scene, span: Span, last: Token) -> Span:
    """The role with the capitalised body behind its comma: ``Senior Fellow, Institute of Rivers``."""
    doc = scene.passage.doc
    assert doc is not None
    end = span.end
    i = last.i
    while i + 1 < len(doc) and doc[i + 1].idx < end:
        i += 1
    for _ in range(2):
        if i + 2 >= len(doc) or doc[i + 1].text != ",":
            break
        stop = _chunk_end(scene, i + 2)
        tokens = doc[i + 2 : stop + 1]
        if stop < i + 2 or not tokens[0].text[:1].isupper() or not scene.free(i + 2, stop + 1):
            break
        if not all(t.text[:1].isupper() or t.lower_ in _SMALL or t.is_punct or t.text.isdigit() for t in tokens):
            break
        if all(t.ent_type_ in ("GPE", "DATE", "NORP") for t in tokens) or tokens[0].lower_ in ("and", "the"):
            break
        after = doc[stop + 1] if stop + 1 < len(doc) else None
        if after is not None and after.text not in (",", ";", ".", ")") and not after.is_space and after.pos_ not in (
            *("VERB", "AUX"),
        ):
            break
        if not is_body(scene.passage, i + 2, stop) and (after is None or after.text != ","):
            break
        end = doc[stop].idx + len(doc[stop].text)
        i = stop
    return scene.passage.trimmed(span.start, end) or span


def _bracketed(scene: Scene, mention: Mention) -> Iterator[Role]:
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
    capital = all(t.text[:1].isupper() or t.lower_ in _SMALL or t.is_punct for t in tokens)
    span = scene.passage.trimmed(tokens[0].idx, tokens[-1].idx + len(tokens[-1].text))
    if span is None or not text[0].isalpha():
        return
    if nouns and (capital or not any(t.pos_ in ("VERB", "AUX", "PRON") for t in tokens if t.tag_ != "PRP$")):
        kin = next((t for t in nouns if t.head not in nouns), nouns[0])
        if (found := short(scene.passage, span)) is not None:
            yield _ranked(scene, found, kin)
    elif capital and last - first < 12 and not all(t.ent_type_ in ("GPE", "LOC", "DATE", "PERSON", "NORP") for t in tokens):
        if scene.free(first, last) and (len(tokens) > 1 or not tokens[0].is_oov):
            yield Role(BODY, span)


_ASIDES = frozenset("not no left right pictured above below centre center aged née nee born then now ex see also".split())


def _joined(scene: Scene, mention: Mention) -> Iterator[Role]:
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
    small = doc[i]
    if small.lower_ == "representing" or small.lower_ == "on" and doc[i + 1].lower_ == "behalf":
        yield from _for_others(scene, small)
        return
    if small.lower_ not in ("of", "from", "at", "with", "for"):
        return
    attached = small.head.i in range(_start(mention), mention.last + 1)
    if small.lower_ in ("at", "with", "for") and not attached:
        return
    first, last = i + 1, _phrase_end(scene, i + 1)
    body = last >= first and is_body(scene.passage, first, last)
    noun = child(small, "pobj")
    part = noun is not None and small.lower_ == "of" and noun.text[:1].isupper() and noun.ent_type_ == "" and attached
    part = part and noun is not None and noun.left_edge.pos_ == "DET" and scene.free(noun.left_edge.i, noun.i)
    if body or part and last >= first:
        span = scene.passage.trimmed(small.idx, doc[last].idx + len(doc[last].text))
        if span is not None:
            yield Role(BODY, span, several=several)


def _phrase_end(scene: Scene, first: int) -> int:
    """The last token of a name of a body: capitals, articles before them, and small words between."""
    doc = scene.passage.doc
    assert doc is not None
    last, i = first - 1, first
    while i < len(doc) and i - first < _LONGEST and i not in scene.at:
        token = doc[i]
        if token.text[:1].isupper() or token.text.isdigit() or any(c.isupper() for c in token.text):
            last = i
        elif not (token.lower_ in _SMALL or token.text == "-" or token.pos_ in ("DET", "ADJ", "NOUN") and i == first):
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
    last = min(small.right_edge.i, small.i + 18)
    if (span := scene.passage.trimmed(small.idx, doc[last].idx + len(doc[last].text))) is not None:
        if (found := short(scene.passage, span)) is not None:
            yield Role(BODY, found)


def _titled(passage: Passage, mention: Mention) -> Iterator[Role]:
    """Offices used as titles, and letters after the name: ``Mayor Bo Ek``, ``Cllr Ann Lee``, ``Ann Lee, MP``."""
    after = _POST_NOMINALS.match(passage.text, mention.span.end, mention.span.end + 8)
    if after is not None:
        yield Role(TITLE, Span(after.start(1), after.end(1)))
    for word in mention.honorifics:
        if word in words("names", "offices"):
            hit = passage.text.lower().find(word, mention.full_span.start, mention.span.start)
            if hit >= 0:
                stop = passage.text[hit + len(word) : hit + len(word) + 1] == "."
                yield Role(TITLE, Span(hit, hit + len(word) + stop))
    if mention.titles and mention.titles[-1].lower() not in words("names", "address"):
        hit = passage.text.rfind(mention.titles[-1], mention.full_span.start, mention.span.start)
        if hit >= 0:
            yield Role(TITLE, Span(hit, hit + len(mention.titles[-1])), mention.titles[-1].split()[-1].lower())
    if (span := _office_of(passage, mention)) is not None:
        yield Role(FULL, span)


def _office_of(passage: Passage, mention: Mention) -> Span | None:
    """``Minister of Education Dr Ann Lee``: an office with its "of", right before the name."""
    doc = passage.doc
    assert doc is not None
    start = _start(mention)
    i = start - 1
    while i > 0 and start - i < 12 and (doc[i].text[:1].isupper() or doc[i].lower_ in _JOINTS):
        if is_role_noun(doc[i]) and doc[i + 1].lower_ in ("of", "for") and i + 2 < start:
            first = i
            while first > 0 and doc[first - 1].text[:1].isupper() and doc[first - 1].pos_ in ("PROPN", "ADJ", "NOUN"):
                first -= 1
            last = start - 1
            while last > i and (doc[last].text in (",", ".") or is_honorific(doc[last])):
                last -= 1
            if doc[start - 1].text == "," and doc[first - 1].pos_ != "DET":
                return None
            return short_span(passage, doc[first].idx, doc[last].idx + len(doc[last].text))
        i -= 1
    return None


_JOINTS = ("of", "for", "the", "and", "&", ",")


def _line(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Best Player – Ann Lee`` on a line of its own, and ``Ann Lee: Treasurer``."""
    passage = scene.passage
    text = passage.text
    start = text.rfind("\n", 0, mention.full_span.start) + 1
    if not 3 <= mention.full_span.start - start <= 60:
        return
    label = re.fullmatch(r"[ \t]*(?:[-*•·]\s+)?([A-Z][^\n.;:?!“”\"\d]*?)\s+[–—-]\s+", text[start : mention.full_span.start])
    if label is None:
        return
    last = label[1].split()[-1].lower()
    if last in words("people", "roles"):
        found = Span(start + label.start(1), start + label.end(1))
        yield Role(PLAIN, found, last)
