"""How many came, with the qualifier of the number."""

from __future__ import annotations

import re

from spacy.tokens import Token

from viewer.extract.dates import number
from viewer.extract.draft import Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, lemma
from viewer.extract.rules.nouns import is_crowd
from viewer.report.model import Fact, Span


def find_attendance(reading: Reading) -> Fact | None:
    """How many came: a number with people, as subject of coming or object of drawing."""
    passage = reading.passage
    best: tuple[int, int, Fact] | None = None
    for token in passage:
        if token.like_num is False and token.ent_type_ != "CARDINAL" or token.pos_ not in ("NUM", "NOUN", "ADJ"):
            continue
        noun = token.head if token.dep_ in ("nummod", "compound", "amod", "quantmod") else token
        while noun.dep_ in ("nummod", "compound", "quantmod") and noun.head != noun:
            noun = noun.head
        score = _attendance_score(passage, token, noun)
        if score <= 0:
            continue
        span, value = _number_span(passage, token)
        if value is None or not 5 <= value <= 3_000_000:
            continue
        note, span = _qualifier(passage, span)
        fact = Fact(value, (Span(span.start, max(span.end, _noun_end(token, noun))),), note)
        rank = (score - passage.paragraph(token), -token.i, fact)
        if best is None or rank[:2] > best[:2]:
            best = rank
    return best[2] if best else None


def _noun_end(token: Token, noun: Token) -> int:
    return noun.idx + len(noun.text) if noun.i > token.i and noun.i - token.i < 4 else 0


def _attendance_score(passage: Passage, token: Token, noun: Token) -> int:
    if passage.said(token) or token.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT", "ORDINAL", "QUANTITY"):
        return 0
    if is_crowd(noun) and any(c.lower_ == "present" for c in noun.rights):
        return 8
    verb = noun
    for _ in range(5):
        if verb.pos_ == "VERB" or verb.head == verb:
            break
        verb = verb.head
    of_people = is_crowd(noun) or (noun == token and any(is_crowd(t) for t in token.subtree))
    if not of_people or verb.pos_ not in ("VERB", "AUX"):
        return 0
    name = lemma(verb)
    if name not in words("event", "verbs", "attend"):
        return 0
    if name in ("register", "sign", "be", "host", "see") and noun.dep_ not in ("nsubj", "nsubjpass"):
        return 0
    if name == "be" and not any(c.lower_ in ("present", "there") for c in verb.children):
        return 0
    if any(c.lower_ in ("seat", "seats", "capacity", "signatures") for c in passage.sentence(token)):
        return 0
    return 8 + (name in ("attend", "gather", "come", "draw", "participate")) - (name == "register") * 6


def _number_span(passage: Passage, token: Token) -> tuple[Span, int | None]:
    doc = token.doc
    first = last = token.i
    while first > 0 and (doc[first - 1].like_num or doc[first - 1].text in ("-", "and") and doc[first - 2].like_num):
        first -= 1
    while last + 1 < len(doc) and (
        doc[last + 1].like_num
        or doc[last + 1].lower_ in ("-", "and")
        and last + 2 < len(doc)
        and doc[last + 2].like_num
        or doc[last + 1].lower_ == "hundred"
    ):
        last += 1
    span = passage.span(doc[first], doc[last])
    return span, number(passage.words(span))


def _qualifier(passage: Passage, span: Span) -> tuple[str | None, Span]:
    before = passage.text[max(0, span.start - 24) : span.start]
    for word in sorted(words("event", "words", "approximate"), key=len, reverse=True):
        hit = re.search(rf"\b{re.escape(word)}(?:\s+the)?\s+$", before, re.IGNORECASE)
        if hit:
            return word, Span(span.start - len(before) + hit.start(), span.end)
    return None, span
