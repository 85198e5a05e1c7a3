"""Roles that stand before a name: nouns, offices used as titles, labels of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from viewer.extract.language.passage import Passage, nth
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, is_honorific, is_of_hour
from viewer.extract.naming.role_nouns import is_plural, is_role_noun, short_span
from viewer.extract.roles.role_comma import bare_before_comma, before_comma
from viewer.extract.roles.role_lines import called, in_line, listed
from viewer.extract.roles.scene import BODY, FULL, PLAIN, STYLE, TITLE, Role, Scene, ranked
from viewer.report.model import Span

_POST_NOMINALS = re.compile(
    r",?\s+(M\.?P\.?|M\.?E\.?P\.?|MPP|MLA|MLC|MNA|MSP|MS|TD|T\.D\.|Q\.?C\.?|K\.?C\.?|S\.?C\.|J\.?P\.?)(?!\w)"
)
_LONGEST = 16
_CLASSES = frozenset(("grade", "class", "form", "year", "ward", "standard"))
_HIGH = ("excellency", "eminence", "honour", "honor", "worship", "majesty", "highness", "holiness", "grace", "lordship")
_JOINTS = ("of", "for", "the", "and", "&", ",")


def before(scene: Scene, mention: Mention) -> Iterator[Role]:
    """All roles that stand before a mention, and letters right behind it."""
    for role in _nouns(scene, mention):
        scene.led.add(mention.first)
        yield role
    yield from _before_title(scene, mention)
    yield from bare_before_comma(scene, mention)
    yield from _titled(scene.passage, mention)
    yield from _office_of(scene, mention)
    yield from in_line(scene, mention)
    yield from called(scene, mention)
    yield from listed(scene, mention)


def _nouns(scene: Scene, mention: Mention) -> Iterator[Role]:
    """Nouns before the name: ``human rights activist Ann Lee``, ``River Trust Chief Officer Dr Bo Ek``."""
    doc = scene.passage.doc
    end = _before_address(doc, mention)
    if end is None:
        return
    if doc[end].tag_ == "POS" and end and doc[end - 1].ent_type_ == "ORG":
        if (span := _owner(scene, doc, end)) is not None:
            yield Role(BODY, span)
        return
    end = _before_sign(doc, end)
    if doc[end].text in (",", ":") and end:
        yield from before_comma(scene, mention, end)
        return
    noun = doc[end]
    if not _is_role_of(doc, noun, mention):
        return
    first = _first_of(scene, doc, noun, mention)
    span = short_span(scene.passage, doc[first].idx, noun.end_char)
    if span and not _is_no_role(scene, mention, noun, first, span):
        yield ranked(scene, span, noun, FULL if end > first else PLAIN)


def _before_title(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``the Northby Governor, Senator Ann Lee``: the office before a title that is an office, too."""
    comma = mention.start - 1
    titled = 0 <= mention.title_first < mention.first and len(mention.names) > 1
    doc = scene.passage.tokens
    if titled and comma > 0 and doc[comma].text == ",":
        for role in before_comma(scene, mention, comma):
            piece = scene.passage.piece(role.span.start, role.span.end)
            before = doc[max(0, piece[0].i - 2) : piece[0].i] if piece else ()
            if all(t.pos_ != "ADP" or t.lower_ == "by" for t in before):  # "after a word from the mayor, Dean Lee sang"
                yield role


def _before_sign(doc: Doc, end: int) -> int:
    """``the chairman (Mr. Ek)``, ``our hosts – Ann Lee``: the noun before a bracket or a dash; else the same token."""
    sign, before = doc[end].text, doc[end - 1]
    noun = sign == "(" and is_role_noun(before) or sign in ("-", "–", "—") and is_plural(before)
    return end - 1 if end and noun else end


def _owner(scene: Scene, doc: Doc, possessive: int) -> Span | None:
    """``the River Trust's Ann Lee``: the body before a possessive."""
    first = doc[possessive - 1]
    while first.i > 0 and first.ent_iob_ == "I":
        first = doc[first.i - 1]
    return short_span(scene.passage, first.idx, doc[possessive].idx)


def _is_role_of(doc: Doc, noun: Token, mention: Mention) -> bool:
    """Whether the word before a name says what that person is."""
    if is_of_hour(noun) or not (is_role_noun(noun) or _office(noun) or is_honorific(noun) or _eminent(doc, noun)):
        return False
    return noun.lower_ not in ("guests", "visitors", "winners") and not _married(noun, mention)


def _first_of(scene: Scene, doc: Doc, noun: Token, mention: Mention) -> int:
    """The first of the words that describe a noun before a name."""
    i = noun.i
    while i > 0 and noun.i - i < _LONGEST and _goes_with(scene, doc, doc[i - 1], noun, mention):
        i -= 1
    while i < noun.i and doc[i].text in ("-", "/", "&", "’s", "'s", "and"):
        i += 1
    return i


def _goes_with(scene: Scene, doc: Doc, token: Token, noun: Token, mention: Mention) -> bool:
    """Whether a word still belongs to the noun behind it, and to no other name, paragraph, date or place in a row."""
    if token.i in scene.at and scene.at[token.i].start != mention.start:
        return False
    if token.is_space or scene.passage.paragraph(token) != scene.passage.paragraph(noun) or _is_time(doc, token):
        return False
    if not (_describes(doc, token) or _joins(doc, token)):
        return False
    return token.lower_ not in words("people", "ordinal") or token.lower_ == "first"


def _is_no_role(scene: Scene, mention: Mention, noun: Token, first: int, span: Span) -> bool:
    """Whether the words before a name are no role after all."""
    before = noun.doc[first - 1].lower_ if first else ""
    if before in ("no", "any") or before in words("people", "ordinal") and _in_turn(noun):
        return True  # "the second speaker, Ann Lee"
    if noun.i == first and {noun.lower_, noun.lower_.removesuffix("s")} & words("names", "address"):
        return True
    titles = mention.titles[-1:]  # "Mayor Ann Lee": a title, found as such
    return any(len(scene.passage.words(span).split()) == len(title.split()) for title in titles)


def _in_turn(noun: Token) -> bool:
    known = words("people", "in_turn")
    return noun.lower_ in known or noun.lower_.removesuffix("s") in known


def _married(noun: Token, mention: Mention) -> bool:
    """``Mrs. Captain Lee``: the office is her husband's."""
    titles = {title.lower() for title in mention.titles}
    return "mrs" in mention.honorifics and bool(titles & words("names", "ranks_of_men")) and noun.i < mention.first


def _is_time(doc: Doc, token: Token) -> bool:
    """Part of a date, and not the number of a branch or a class: ``Local 1708 President``, ``Year 11 student``."""
    if token.lower_ in _CLASSES and token.i + 1 < len(doc) and doc[token.i + 1].like_num:
        return False
    return token.ent_type_ in ("DATE", "TIME") and not (token.like_num and _describes(doc, token))


def _before_address(doc: Doc, mention: Mention) -> int | None:
    """The token before a name and the forms of address before it; None where the sentence begins there."""
    end = mention.first - 1
    while end >= 0:
        token = doc[end]
        if token.is_space or token.text == "." and (end == 0 or not is_honorific(doc[end - 1])):
            return None
        of_rank = token.lower_ in ("her", "his") and token.is_title and doc[end + 1].lower_ in _HIGH
        if not (token.text in (".", ")") or of_rank or _addresses(doc, token)):
            return end
        end -= 1
    return None


def _addresses(doc: Doc, token: Token) -> bool:
    """Whether a word before a name is a form of address, and no office that is described: ``Associate Professor``."""
    before = nth(doc, token.i - 1)
    if before is None or not is_honorific(token):
        return is_honorific(token)
    if before.lower_ in ("assistant", "associate", "adjunct", "visiting"):
        return False
    return not _describes(doc, before) or is_honorific(before) or before.is_sent_end or not _office(token)


def _eminent(doc: Doc, noun: Token) -> bool:
    """A noun of any kind behind a word that only goes with people: ``senior litterateur Ann Lee``."""
    if noun.pos_ != "NOUN" or not noun.is_lower or noun.i == 0 or noun.lower_ in words("people", "things"):
        return False
    return doc[noun.i - 1].lower_ in words("people", "eminent")


def _describes(doc: Doc, token: Token) -> bool:
    """Whether a word may stand before the noun of a role."""
    if token.pos_ in ("NOUN", "PROPN", "ADJ"):
        return True
    if token.tag_ in ("VBG", "VBN"):
        return token.text[:1].isupper() or token.i > 0 and doc[token.i - 1].text == "-"
    if token.like_num:
        if token.i > 0 and doc[token.i - 1].is_title and doc[token.i - 1].pos_ == "PROPN" and doc[token.i + 1].is_title:
            return True  # "Local 134 President"
        return token.i > 0 and doc[token.i - 1].lower_ in _CLASSES
    return any(c.isupper() for c in token.text[1:])


def _joins(doc: Doc, token: Token) -> bool:
    """Whether a token joins two words of a role: a hyphen, a possessive of a name, ``and`` between offices."""
    if token.i < 1 or token.i + 1 >= len(doc):
        return False
    before, after = doc[token.i - 1], doc[token.i + 1]
    if token.text in ("-", "/", "&"):
        return before.pos_ in ("NOUN", "PROPN", "ADJ", "ADV") or not token.whitespace_
    if token.tag_ == "POS":
        return before.pos_ == "PROPN"
    capitals = before.text[:1].isupper() and after.text[:1].isupper()
    if token.lower_ in ("of", "for"):
        return capitals and before.lower_ in words("names", "organisations") | words("names", "bodies")
    return token.lower_ == "and" and (capitals and before.pos_ != "VERB" or is_role_noun(before))


def _office(token: Token) -> bool:
    low = token.lower_.strip(".")
    return (low in words("names", "titles") or low in words("names", "offices")) and low not in words(
        "names", "address"
    )


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
    if len(mention.names) > 1:
        styles = [w for w in (*mention.honorifics, *mention.titles) if w.lower() in words("names", "spelled")]
        for word in styles[-1:]:
            hit = passage.text.lower().find(word.lower(), mention.full_span.start, mention.span.start)
            if hit >= 0:
                yield Role(STYLE, Span(hit, hit + len(word)))
    if mention.titles and mention.titles[-1].lower() not in words("names", "address"):
        hit = passage.text.rfind(mention.titles[-1], mention.full_span.start, mention.span.start)
        if hit >= 0:
            yield Role(TITLE, Span(hit, hit + len(mention.titles[-1])), mention.titles[-1].split()[-1].lower())


def _office_of(scene: Scene, mention: Mention) -> Iterator[Role]:
    """``Minister of Education Dr Ann Lee``: an office with its "of", right before the name."""
    passage, doc = scene.passage, scene.passage.tokens
    start = mention.start
    if start and doc[start - 1].lower_ in ("and", "&"):
        return
    body = doc[start - 1].is_lower and doc[start - 1].lower_ in words("names", "groups")
    for i in range(start - 1, max(-1, start - 12), -1):
        leads = is_role_noun(doc[i]) and doc[i + 1].lower_ in ("of", "for", "to", "in", "at")
        within = body and doc[i].pos_ in ("NOUN", "ADJ")  # "head of the river department Ann Lee"
        joint = doc[i].lower_ in _JOINTS + ("to", "in", "at")
        if i in scene.at or not (leads or within or joint or doc[i].text[:1].isupper()):
            return
        if leads and i + 2 < start:
            if (span := _office_span(passage, i, start, body=body)) is not None:
                yield Role(FULL, span, several=is_plural(doc[i]))
            return


def _office_span(passage: Passage, i: int, start: int, *, body: bool) -> Span | None:
    """The words of an office with its "of", from those before it to the forms of address of the name behind it."""
    doc, first, last = passage.tokens, i, start - 1
    while first > 0 and (doc[first - 1].text[:1].isupper() or body) and doc[first - 1].pos_ in ("PROPN", "ADJ", "NOUN"):
        first -= 1
    while last > i and (doc[last].text in (",", ".") or is_honorific(doc[last]) or _of_address(doc, last)):
        last -= 1
    if doc[start - 1].text == "," and doc[first - 1].pos_ != "DET":
        return None
    return short_span(passage, doc[first].idx, doc[last].end_char)


def _of_address(doc: Sequence[Token], i: int) -> bool:
    """``Dr the Honourable Ann Lee``: an article within what addresses somebody."""
    return doc[i].lower_ in ("the", "most") and i + 1 < len(doc) and is_honorific(doc[i + 1])
