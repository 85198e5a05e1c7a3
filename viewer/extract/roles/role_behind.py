"""Roles that stand behind a name: between commas, in brackets, after a dash, after "of" or "from"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from viewer.extract.language.passage import nth
from viewer.extract.language.tokens import Doc, Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, folded
from viewer.extract.naming.role_nouns import in_capitals, is_body, is_role_noun, name_head, noun_phrase, short_span
from viewer.extract.roles.role_bodies import bracketed, joined
from viewer.extract.roles.scene import BODY, FULL, Role, Scene, past_suffix, ranked
from viewer.report.model import Span

_LONGEST = 16


def behind(scene: Scene, mention: Mention) -> Iterator[Role]:
    """All roles that stand behind a mention, and what the parser takes for an apposition before it."""
    yield from _appositions(scene, mention)
    yield from _as_apposition(scene, mention)
    yield from _chunk(scene, mention)
    yield from bracketed(scene, mention)
    yield from joined(scene, mention)


def _appositions(scene: Scene, mention: Mention) -> Iterator[Role]:
    """What the parser takes for an apposition: ``Ann Lee, director of the library``."""
    passage = scene.passage
    for noun in name_head(passage, mention).children:
        if noun.dep_ != "appos" or noun.i <= mention.last or noun.pos_ not in ("NOUN", "PROPN", "NUM"):
            continue
        if not is_role_noun(noun) or noun.i in scene.at or _is_of_another(noun):
            continue
        if _own(scene, mention, noun) and (span := noun_phrase(passage, noun, noun.left_edge.i)):
            if not _of_next(scene, noun, span):
                yield ranked(scene, _reached(scene, _before_name(scene, span, noun), noun), noun)


def _as_apposition(scene: Scene, mention: Mention) -> Iterator[Role]:
    """The office that the parser takes the name for an apposition of: ``our host, the painter Ann Lee``."""
    head = name_head(scene.passage, mention)
    noun = head.head
    if head.dep_ == "appos" and noun.i < mention.start and is_role_noun(noun) and noun.i not in scene.at:
        last = _before_letters(scene.passage.tokens, mention.start - 1)
        end = min(mention.full_span.start, mention.span.start, scene.passage.tokens[last + 1].idx)
        noun = _office_to(scene, noun) or noun
        if scene.free(noun.i, last) and (span := short_span(scene.passage, noun.left_edge.idx, end)):
            yield ranked(scene, span, noun)


def _office_to(scene: Scene, noun: Token) -> Token | None:
    """``the adviser to the governor, Ann Lee``: the office that serves another one."""
    doc = scene.passage.tokens
    if noun.i < 3 or doc[noun.i - 1].pos_ != "DET" or doc[noun.i - 2].lower_ != "to":
        return None
    return office if is_role_noun(office := doc[noun.i - 3]) else None


def _before_letters(doc: Sequence[Token], last: int) -> int:
    """The last token before the letters of a degree: ``the dean, Ph.D. Ann Lee``."""
    while last > 0 and (doc[last].text == "," or folded(doc[last].text.replace(".", "")) in words("names", "suffixes")):
        last -= 1
    return last


def _is_of_another(noun: Token) -> bool:
    """Whether the office has somebody's name behind it, in apposition."""
    return any(c.dep_ == "appos" and c.ent_type_ == "PERSON" and c.i > noun.i for c in noun.children)


def _of_next(scene: Scene, noun: Token, span: Span) -> bool:
    """``Ann Lee, head of the River Trust Bo Ek, and``: the office of the name behind it."""
    doc = scene.passage.tokens
    bodies = words("names", "organisations") | words("names", "bodies")
    for i in range(noun.i + 2, len(doc)):
        if doc[i].idx > span.end + 1:
            return False
        if i in scene.starts and doc[i - 1].lower_ in bodies and scene.at[i].last > i:
            return True
    return False


def _before_name(scene: Scene, span: Span, noun: Token) -> Span:
    """The role up to the next name that is coordinated with it: ``head teacher and Mr. Ek``."""
    doc = scene.passage.tokens
    for i in range(noun.i + 1, len(doc)):
        if doc[i].idx >= span.end:
            break
        if i in scene.starts and doc[i - 1].lower_ in ("and", "&", ","):
            return short_span(scene.passage, span.start, doc[i - 1].idx) or span
    return span


def _own(scene: Scene, mention: Mention, noun: Token) -> bool:
    """Whether no other name stands between a name and a noun, but for whose the noun is: ``Bo Ek, Ann's brother``."""
    others = {id(m): m for i in range(mention.last + 1, noun.i) if (m := scene.at.get(i)) is not None}
    return all(scene.passage.doc[m.last].dep_ == "poss" for m in others.values()) if scene.passage.doc else False


def _chunk(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Ann Lee, Chief Delivery Officer, ...``: the words between the commas, where they tell an office or a body."""
    doc = scene.passage.doc
    first = _behind_comma(scene, doc, mention)
    if first is None:
        return
    last = _chunk_end(scene, first)
    if last < first or doc[first].pos_ in ("CCONJ", "ADP", "VERB") and doc[first + 1].lower_ != "the":
        return
    first += doc[first].lower_ in ("himself", "herself")
    if doc[first].lower_ in _JOINING:
        return
    chunk = doc.run(first, last + 1)
    nouns = [t for t in chunk if is_role_noun(t)]
    if nouns:
        told = _tells_office(scene, mention, chunk, nouns)
    elif _is_title_with_of(scene, chunk):
        told = _is_place_title(mention, chunk)
    else:
        told = doc[first].pos_ != "DET" and _tells_body(scene, chunk)
    if not told or not (span := short_span(scene.passage, chunk.start_char, doc[last].end_char)):
        return
    if nouns:
        yield ranked(scene, _reached(scene, span, doc[last]), _top(nouns))
    else:
        yield Role(FULL if _is_title_with_of(scene, chunk) else BODY, span)


_JOINING = ("and", "or", "but", "then", "also", "not", "again", "both", "all")


def _behind_comma(scene: Scene, doc: Doc, mention: Mention) -> int | None:
    """The first token behind the comma or dash after a name, past brackets; or of an office without a comma."""
    last = past_suffix(doc, mention.last)
    i = last + 1
    if i < len(doc) and doc[i].text == "(":
        while i < len(doc) and i - mention.last < 12 and doc[i].text != ")":
            i += 1
        i += 1
    if i + 1 >= len(doc):
        return None
    if i == last + 1 and _office_follows(doc, i):
        i -= 1
    elif doc[i].text not in (",", "–", "—", "|", "-") or doc[i].text == "-" and not doc[i].whitespace_:
        return None
    on_line = "\n" not in scene.passage.text[doc[i].idx : doc[i + 1].end_char]
    return i + 2 if doc[i + 1].is_space and on_line else i + 1


def _top(nouns: list[Token]) -> Token:
    """The noun that hangs on none of the others."""
    return next((t for t in nouns if t.head not in nouns), nouns[-1])


def _after(chunk: Tokens) -> Token | None:
    return chunk.doc[chunk.end] if chunk.end < len(chunk.doc) else None


def _is_closed(chunk: Tokens) -> bool:
    """Whether a mark or the like stands behind words."""
    after = _after(chunk)
    if after is None or after.is_space:
        return True
    return after.text in ",;.—–():|" or after.lower_ in ("who", "whose", "and", "&")


def _is_followed_by_verb(chunk: Tokens) -> bool:
    after = _after(chunk)
    return after is not None and after.pos_ in ("VERB", "AUX")


def _tells_office(scene: Scene, mention: Mention, chunk: Tokens, nouns: list[Token]) -> bool:
    """Whether words with a noun for a role are that of the name before them, and not the subject of what follows."""
    noun, after = _top(nouns), _after(chunk)
    does = noun.dep_ in ("nsubj", "nsubjpass") and chunk[0].lower_ != "as"
    if not _is_closed(chunk) and (does or not _is_followed_by_verb(chunk)):
        return False
    if after is None:
        return True
    if chunk.end in scene.at and noun.i == chunk.end - 1:
        return False
    return not (mention.first in scene.led and chunk.end + 1 in scene.starts and after.text == ",")


def _is_title_with_of(scene: Scene, chunk: Tokens) -> bool:
    """``the Baale of Northby``: no noun for a role, but an article and "of"."""
    long = len(chunk) > 3 and _is_closed(chunk) and not _another(scene, chunk.end - 1)
    return long and chunk[0].lower_ == "the" and chunk[2].lower_ == "of"


def _is_place_title(mention: Mention, chunk: Tokens) -> bool:
    return chunk[1].is_title and chunk[3].is_title and len(mention.names) + len(mention.titles) > 1


def _tells_body(scene: Scene, chunk: Tokens) -> bool:
    """Whether capitals are the name of a body, and no suffix or degree (``B.A.``)."""
    if not all(map(in_capitals, chunk)) or all(t.lower_.strip(".") in words("names", "suffixes") for t in chunk):
        return False
    if re.fullmatch(r"(?:[A-Z][a-z]{0,3}\. ?){2,}", chunk.text):
        return False
    return is_body(scene.passage, chunk.start, chunk.end - 1) and (_is_closed(chunk) or _is_followed_by_verb(chunk))


def _another(scene: Scene, last: int) -> bool:
    """Whether a comma and another name follow, whose title this may be."""
    return last + 2 in scene.starts or last + 3 in scene.starts and scene.passage.doc[last + 2].is_title


def _office_follows(doc: Doc, i: int) -> bool:
    """``Ann Lee Assistant Professor of Botany``: an office behind a name without a comma."""
    capital, nxt = doc[i].is_title, doc[i + 1]
    if not capital:
        return False
    joined = nxt.lower_ in ("of", "and", "to") and is_role_noun(doc[i])
    return joined or doc[i].lower_ in words("names", "before_offices") and nxt.is_title and is_role_noun(nxt)


def _chunk_end(scene: Scene, first: int) -> int:
    """The last token of the words up to the next comma, stop, verb or name."""
    doc = scene.passage.doc
    last = first - 1
    while last + 1 < len(doc) and last - first < _LONGEST:
        token = doc[last + 1]
        if token.text == "." and doc[last].lower_ in words("people", "shortened") and not token.is_sent_end:
            last += 1
            continue
        if token.pos_ in ("AUX", "SPACE") or token.text in ',;.:()“”"—–|•' or token.is_space:
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
    doc = scene.passage.tokens
    end = span.end
    i = last.i
    while i + 1 < len(doc) and doc[i + 1].idx < end:
        i += 1
    for _ in range(2):
        if i + 2 >= len(doc) or doc[i + 1].text != ",":
            break
        stop = _chunk_end(scene, i + 2)
        if not _is_body_behind(scene, i + 2, stop):
            break
        end = doc[stop].end_char
        i = stop
    return scene.passage.trimmed(span.start, end) or span


def _is_body_behind(scene: Scene, first: int, stop: int) -> bool:
    """Whether the words behind a comma are a body in capitals: no place, no day, and nobody's name."""
    doc = scene.passage.doc
    tokens = doc[first : stop + 1]
    if stop < first or not tokens[0].text[:1].isupper() or not scene.free(first, stop + 1):
        return False
    if not all(in_capitals(t) or t.text.isdigit() for t in tokens) or tokens[0].lower_ in ("and", "the"):
        return False
    if all(t.ent_type_ in ("GPE", "DATE", "NORP") for t in tokens):
        return False
    after = nth(doc, stop + 1)
    if after is not None and after.text == ",":
        return True
    ends = after is None or after.text in (";", ".", ")") or after.is_space or after.pos_ in ("VERB", "AUX")
    return ends and is_body(scene.passage, first, stop)
