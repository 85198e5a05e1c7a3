"""Where it was: the venue, and the town beside it."""

from __future__ import annotations

import re

from spacy.tokens import Token

from viewer.extract.dates import dates
from viewer.extract.draft import Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, child, lemma
from viewer.extract.places import is_country
from viewer.extract.rules.common import LEAD, as_written
from viewer.extract.rules.nouns import is_event
from viewer.report.model import Fact, Span


def find_place(reading: Reading) -> tuple[Fact | None, Fact | None]:
    """The venue told with the event's being held, and the town beside it."""
    passage = reading.passage
    venues: list[tuple[int, Token]] = []
    for token in passage:
        number = passage.paragraph(token)
        if number > LEAD + 2 or token.dep_ not in ("pobj", "conj") or passage.said(token):
            continue
        prep = token.head if token.dep_ == "pobj" else None
        if prep is None or prep.lower_ not in ("at", "in", "inside", "outside", "on", "before", "of", "from", "to"):
            continue
        score = _venue_score(passage, token, prep)
        if score > 0:
            venues.append((score - number, token))
    place = max(venues, key=lambda v: (v[0], -v[1].i))[1] if venues else None
    city = _city(passage, place)
    if place is None:
        return None, city
    span = _venue_span(passage, place)
    return (as_written(passage, span) if span else None), city


def _venue_score(passage: Passage, token: Token, prep: Token) -> int:
    is_venue = lemma(token) in words("event", "nouns", "venue") or token.lower_ in words("event", "nouns", "venue")
    is_venue = (
        is_venue
        or token.ent_type_ != "GPE"
        and any(
            c.dep_ == "compound" and c.text[0].isupper() and c.lower_ in words("event", "nouns", "venue")
            for c in token.lefts
        )
    )  # "Hotel Astoria"
    named = token.ent_type_ == "FAC" or (token.ent_type_ == "ORG" and is_venue)
    if not (is_venue or named):
        return 0
    if prep.lower_ in ("of", "from", "to"):
        return 0
    above = prep.head
    score = 2 + (token.text[0].isupper()) + (prep.lower_ in ("at", "in"))
    if above.pos_ == "VERB" and lemma(above) in words("event", "verbs", "happen"):
        score += 4
    elif is_event(above):
        score += 3
    elif not token.text[0].isupper():
        return 0
    sentence = passage.sentence(token)
    if any(is_event(t) for t in sentence):
        score += 1
    return score


def _venue_span(passage: Passage, token: Token) -> Span | None:
    """The noun phrase without its article, up to the first clause or further place."""
    first = token.left_edge
    while first.i < token.i and first.pos_ in ("DET", "PRON", "PUNCT"):
        first = first.nbor(1)
    last = token
    for part in token.rights:
        if part.dep_ == "prep" and part.lower_ == "of":
            last = part.right_edge
            aim = child(part, "pobj")
            if aim is not None:
                for inner in aim.rights:
                    if inner.dep_ in ("relcl", "acl", "prep", "punct", "appos"):
                        last = passage.doc[inner.left_edge.i - 1] if passage.doc is not None else last
                        break
        elif part.dep_ in ("nummod", "nmod", "compound") or part.pos_ in ("NUM", "PROPN") and part.dep_ == "appos":
            if part.i == last.i + 1:
                last = part.right_edge
        else:
            break
    return passage.trimmed(first.idx, last.idx + len(last.text))


def _city(passage: Passage, place: Token | None) -> Fact | None:
    """A town beside the venue, in the dateline, or first named with "in" in the lead."""
    found: list[tuple[int, Span]] = []
    for entity in passage.doc.ents if passage.doc is not None else ():
        if entity.label_ != "GPE" or entity.text.isupper() and len(entity.text) <= 3:
            continue
        token = entity.root
        number = passage.paragraph(token)
        if number > LEAD + 1 or passage.said(token):
            continue
        score = 3 - number
        if place is not None and passage.sentence_number(token) == passage.sentence_number(place):
            score += 3 if token.i > place.i else 1
        if token.dep_ == "pobj" and token.head.lower_ in ("in", "at"):
            score += 2
        if _above_event(token):
            score += 3
        elif place is None or passage.sentence_number(token) != passage.sentence_number(place):
            score -= 4  # somebody's town, or where something else happened
        start = passage.paragraphs[number].start
        if entity.start_char - start < 3 and re.match(
            r"[^.\n]{0,40}(?:[—–-]|\(|,? \d)", passage.text[entity.end_char :]
        ):
            score += 4
        if token.dep_ in ("compound", "poss", "amod", "nsubj", "appos") or is_country(entity.text):
            score -= 3
        found.append((score, passage.tokens_span(entity)))
    if (line := _dateline(passage)) is not None:
        found.append((7, line))
    if not found:
        return None
    best = max(found, key=lambda f: (f[0], -f[1].start))
    if best[0] < 2:
        return None
    span = best[1]
    start = re.match(r"(?:the|downtown|central)\s+", passage.text[span.start : span.end], re.IGNORECASE)
    return as_written(passage, Span(span.start + (start.end() if start else 0), span.end))


def _dateline(passage: Passage) -> Span | None:
    """``TOWN, 3 May 2020 —`` or ``TOWN (Agency) --`` at the head of a paragraph, or alone as ``Town, 3 May 2020``."""
    for paragraph in passage.paragraphs[: LEAD + 1]:
        piece = passage.text[paragraph.start : min(paragraph.end, paragraph.start + 80)]
        hit = re.match(r"([^\W\d_][^\d\n,;:(—–]{2,28}?)(?:,\s+[A-Z][\w .]{2,20})?(?:,\s*|\s+(?=[(—–]|--))", piece)
        if hit is None or not hit[1][0].isupper() or len(hit[1].split()) > 3:
            continue
        if hit[1].split()[-1].lower() in words("names", "organisations"):
            continue
        first = next(dates(piece[hit.end() :]), None)
        dated = first is not None and first.span.start == 0
        rest = piece[hit.end() + (first.span.end if dated and first is not None else 0) :]
        shouted = hit[1].isupper() and re.match(r"\s*(?:[—–(]|--)", rest)
        if shouted or dated and (re.match(r"\s*(?:[—–(]|--)", rest) or not rest.strip()):
            return Span(paragraph.start, paragraph.start + hit.end(1))
    return None


def _above_event(token: Token) -> bool:
    above = token
    for _ in range(8):
        above = above.head
        if above.pos_ == "VERB":
            return lemma(above) in words("event", "verbs", "happen")
        if is_event(above):
            return True
    return False
