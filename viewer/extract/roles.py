"""What the text says a person is: office, profession, body, kinship; the words as written, and contiguous."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.lexicon import words
from viewer.extract.mention import Mention
from viewer.extract.passage import Passage, child
from viewer.extract.people import Draft, gender_of_noun
from viewer.report.model import Span

_STARTS = re.compile(r"(?:the|a|an|our|one of the|The|A|An|Our)\s+")


def assign(passage: Passage, people: list[Draft]) -> None:
    """Give every person the fullest role nearest to the first mention, and the gender that the role's noun tells."""
    for draft in people:
        found: list[tuple[int, int, Span]] = []
        for number, mention in enumerate(draft.mentions):
            for rank, span, noun in _roles(passage, mention):
                found.append((rank, number, span))
                gender = gender_of_noun(noun)
                if gender and not draft.firm:
                    draft.gender, draft.firm = gender, True
        if found:
            draft.role = min(found, key=lambda f: f[:2])[2]


def name_head(passage: Passage, mention: Mention) -> Token:
    """The token of the name by which it hangs in the sentence."""
    assert passage.doc is not None
    inside = range(mention.first, mention.last + 1)
    for i in reversed(inside):
        if passage.doc[i].head.i not in inside or passage.doc[i].head.i == i:
            return passage.doc[i]
    return passage.doc[mention.last]


def _roles(passage: Passage, mention: Mention) -> Iterator[tuple[int, Span, str]]:
    """(rank, span, head noun) of each role that stands with this mention; the lowest rank is the fullest kind."""
    head = name_head(passage, mention)
    known = words("people", "roles")
    for noun in head.children:
        if noun.dep_ == "appos" and noun.i > mention.last and noun.pos_ in ("NOUN", "PROPN", "NUM"):
            if is_role_noun(noun) and not _of_next(noun) and (span := _noun_phrase(passage, noun, noun.left_edge.i)):
                yield 0, span, noun.lower_
    if head.dep_ == "appos" and head.head.i < mention.first and is_role_noun(head.head):
        span = passage.trimmed(head.head.left_edge.idx, _title_start(mention))
        if span and (span := _short(passage, span)):
            yield 0, span, head.head.lower_
    elif (span := _across_comma(passage, mention)) is not None:
        yield 0, span, passage.words(span).split()[-1].lower()
    if (span := _behind_comma(passage, mention)) is not None:
        yield 1, span, ""
    if before := _before(passage, mention):
        yield 0 if len(before[0]) > 1 else 2, before[1], before[0][-1].lower_
    for clause in head.children:
        if clause.dep_ == "relcl" and clause.i > mention.last and (span := _relative(passage, clause)):
            yield 3, span, clause.lower_
    if head.dep_ in ("nsubj", "nsubjpass") and head.head.lemma_ == "be":
        attr = child(head.head, "attr")
        if attr is not None and attr.lower_ in known and child(head.head, "neg") is None:
            if span := _noun_phrase(passage, attr, attr.left_edge.i):
                yield 4, span, attr.lower_
    for prep in head.children:
        if prep.dep_ == "prep" and prep.lower_ == "of" and prep.i > mention.last:
            place = child(prep, "pobj")
            if place is not None and place.ent_type_ not in ("GPE", "LOC", "DATE") and place.pos_ == "PROPN":
                if span := _short(passage, passage.span(prep, prep.right_edge)):
                    yield 5, span, ""
    after = re.match(
        r",?\s+(M\.?P\.?|M\.?E\.?P\.?|MLA|T\.?D\.?)(?!\w)", passage.text[mention.span.end : mention.span.end + 8]
    )
    if after is not None:
        yield 2, Span(mention.span.end + after.start(1), mention.span.end + after.end(1)), ""
    if (span := _office_of(passage, mention)) is not None:
        yield 0, span, ""
    for word in mention.honorifics:
        if word in words("names", "offices"):
            hit = passage.text.lower().find(word, mention.full_span.start, mention.span.start)
            if hit >= 0:
                stop = passage.text[hit + len(word) : hit + len(word) + 1] == "."
                yield 2, Span(hit, hit + len(word) + stop), ""
    if mention.titles:
        hit = passage.text.rfind(mention.titles[-1], mention.full_span.start, mention.span.start)
        if hit >= 0:
            yield 2, Span(hit, hit + len(mention.titles[-1])), mention.titles[-1].split()[-1].lower()


def _of_next(noun: Token) -> bool:
    """A role that in truth stands before the next name of a list: ``Ann Lee, the writer Bo Ek and ...``."""
    return any(c.dep_ == "appos" and c.ent_type_ == "PERSON" and c.i > noun.i for c in noun.children)


def is_role_noun(noun: Token) -> bool:
    """Whether a noun says what somebody is: a word of the lexicon, a capitalised office, or one made like them."""
    if noun.lower_ in words("people", "roles") or noun.lemma_.lower() in words("people", "roles"):
        return True
    if noun.lower_.endswith(("ist", "or", "er", "man", "woman", "person", "ian", "ess")) and noun.pos_ == "NOUN":
        return noun.lower_ not in ("number", "winter", "summer", "letter", "paper", "matter", "order", "floor", "door")
    return noun.pos_ == "PROPN" and noun.ent_type_ == "" and noun.lower_ in words("names", "titles")


def _noun_phrase(passage: Passage, noun: Token, first: int) -> Span | None:
    assert passage.doc is not None
    last = noun.right_edge
    for part in noun.subtree:
        if part.dep_ in ("relcl", "appos") and part.head == noun and part.i > noun.i:
            last = passage.doc[max(noun.i, part.left_edge.i - 1)]
            break
    span = passage.trimmed(passage.doc[first].idx, last.idx + len(last.text))
    return _short(passage, span) if span else None


def _short(passage: Passage, span: Span) -> Span | None:
    """Without an article, and cut where a bracket or a relative clause begins."""
    piece = passage.text[span.start : span.end]
    start = _STARTS.match(piece)
    offset = start.end() if start and not piece.lower().startswith("one of") else 0
    end = len(piece)
    for stop in re.finditer(r"\s*[(;:“\"]|,?\s+(?:who|whose|whom|which|where|when)\b|,\s+(?:a|an|the)\s", piece):
        if stop.start() > offset:
            end = stop.start()
            break
    if re.match(r"(?:no|none|one of them|one of us)\b|\W|\d", piece[offset:end], re.IGNORECASE):
        return None
    return passage.trimmed(span.start + offset, span.start + end)


def _across_comma(passage: Passage, mention: Mention) -> Span | None:
    """``the director of the library, Mr. Bo Ek``, where the parser does not see the apposition."""
    assert passage.doc is not None
    start = mention.first if mention.title_first < 0 else mention.title_first
    if start < 2 or passage.doc[start - 1].text != ",":
        return None
    noun = passage.doc[start - 2]
    for _ in range(8):
        if is_role_noun(noun) and noun.left_edge.lower_ in ("the", "a", "an", "our", "his", "her", "its", "their"):
            if noun.ent_type_ != "PERSON" and not any(t.pos_ in ("VERB", "PRON") for t in passage.doc[noun.i : start]):
                span = passage.trimmed(noun.left_edge.idx, passage.doc[start - 1].idx)
                return _short(passage, span) if span else None
        if noun.head.i >= noun.i or noun.head == noun or noun.head.pos_ not in ("NOUN", "PROPN", "ADP"):
            return None
        noun = noun.head
    return None


def _behind_comma(passage: Passage, mention: Mention) -> Span | None:
    """``Ann Lee, Chief Delivery Officer, ...``: the words between the commas, where they hold a noun for a role."""
    doc = passage.doc
    assert doc is not None
    i = mention.last + 1
    if i + 1 >= len(doc) or doc[i].text != ",":
        return None
    last = i
    while last + 1 < len(doc) and last - i < 14:
        token = doc[last + 1]
        if token.pos_ in ("VERB", "AUX", "PRON", "SPACE", "SCONJ") or token.text in ',;.:()“”"—–':
            break
        last += 1
    words_of = doc[i + 1 : last + 1]
    if not any(is_role_noun(t) and t.ent_type_ != "PERSON" for t in words_of):
        return None
    if last + 1 >= len(doc) or doc[last + 1].text not in ",;.—–" and doc[last + 1].lower_ != "who":
        return None
    if doc[i + 1].lower_ == "and" or any(t.ent_type_ == "PERSON" for t in words_of):
        return None
    span = passage.trimmed(doc[i + 1].idx, doc[last].idx + len(doc[last].text))
    return _short(passage, span) if span else None


def _office_of(passage: Passage, mention: Mention) -> Span | None:
    """``Minister of Education Dr Ann Lee``: an office with its "of", right before the name."""
    assert passage.doc is not None
    start = mention.first if mention.title_first < 0 else mention.title_first
    i = start - 1
    while i > 0 and start - i < 10 and (passage.doc[i].text[:1].isupper() or passage.doc[i].lower_ in _JOINTS):
        if passage.doc[i].lower_ in words("names", "titles") and passage.doc[i + 1].lower_ in ("of", "for"):
            first = i
            while first > 0 and passage.doc[first - 1].lower_ in ("deputy", "vice", "assistant", "associate", "acting"):
                first -= 1
            return passage.span(passage.doc[first], passage.doc[start - 1])
        i -= 1
    return None


_JOINTS = ("of", "for", "the", "and", "&", ",")


def _title_start(mention: Mention) -> int:
    return min(mention.full_span.start, mention.span.start)


def _before(passage: Passage, mention: Mention) -> tuple[list[Token], Span] | None:
    """Nouns directly before the name: ``human rights activist Ann Lee``, ``project engineer Bo Ek``."""
    doc = passage.doc
    assert doc is not None
    i = (mention.title_first if mention.title_first >= 0 else mention.first) - 1
    found: list[Token] = []
    while i >= 0 and doc[i].pos_ in ("NOUN", "ADJ", "PROPN") and not doc[i].is_space:
        token = doc[i]
        if token.i + 1 < len(doc) and not token.whitespace_:
            break
        if not found and not is_role_noun(token):
            break
        if token.pos_ == "PROPN" and token.ent_type_ == "PERSON" and token.lower_ not in words("names", "titles"):
            break
        found.insert(0, token)
        i -= 1
    if not found:
        return None
    return found, passage.span(found[0], found[-1])


def _relative(passage: Passage, clause: Token) -> Span | None:
    """``who is the chairman of X``, ``who heads the service``: what follows ``who``."""
    who = child(clause, "nsubj")
    if who is None or who.lower_ != "who" or clause.i < who.i:
        return None
    if clause.lemma_ == "be":
        attr = child(clause, "attr")
        return _noun_phrase(passage, attr, attr.left_edge.i) if attr is not None and is_role_noun(attr) else None
    if clause.lemma_ in ("head", "chair", "lead", "run", "teach", "edit", "direct", "manage", "own", "represent"):
        span = passage.trimmed(clause.idx, clause.right_edge.idx + len(clause.right_edge.text))
        return _short(passage, span) if span else None
    return None
