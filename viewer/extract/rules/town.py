"""In which town it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from spacy.tokens import Token

from viewer.extract.dates import WEEKDAYS, dates
from viewer.extract.draft import Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, lemma
from viewer.extract.places import is_region, large_towns
from viewer.extract.rules.common import LEAD, FactExample, as_written
from viewer.extract.rules.nouns import is_event
from viewer.extract.rules.where import Venue
from viewer.report.model import Fact, Span

_WORD = r"[A-ZÀ-ÞĀ-Ž][\w’'-]*"
_LINK = r"(?:upon|on|de|la|le|el|del|am|an der|sur|do|da|of)"
_TOWN = rf"(?:(?:St|Ste|Mt|Ft|Pt)\.? )?{_WORD}(?:[ -](?:{_LINK} )?{_WORD}){{0,3}}"
_KINDS = "town|city|village|suburb|port|capital|municipality|township|district|parish"
_OF = rf"(?:the\s+)?(?:(?:{_KINDS})\s+of\s+|downtown\s+|central\s+|nearby\s+)?"
_BESIDE = re.compile(
    rf"\s*(?:[(_]{{1,2}}[A-Z]{{2,9}}[)_]{{1,2}}\s*)?(?:,?\s*(?:in|at|near)\s+{_OF}|,\s+)(?P<town>{_TOWN})"
)
_NEXT = re.compile(rf",\s+(?P<town>{_TOWN})")
_BODY = re.compile(rf"\b(?i:municipality|city|town|village|borough|commune|township) (?i:of) (?P<town>{_TOWN})\s*$")
_LINE = re.compile(r"([^\W\d_][^\d\n,;:(—–]{2,28}?)(?:,\s+[A-Z][A-Za-z .]{2,20}?)?(?:,\s*|\s+(?=[(—–]|--)|\s*(?=:))")


def find_city(reading: Reading, venue: Venue | None, organisers: Sequence[Fact]) -> Fact | None:
    """The town beside the venue, in the dateline, told with the event, or in the name of the venue or its host."""
    found = [
        *_beside(reading.passage, venue),
        *_datelines(reading.passage),
        *_told(reading, venue, organisers),
        *_in_names(reading, venue, organisers),
        *_behind_a_name(reading.passage),
    ]
    if not found:
        return None
    best = max(found, key=lambda f: (f[0], -f[1].start))
    if best[0] < 2:
        return None
    return as_written(reading.passage, best[1])


def _beside(passage: Passage, venue: Venue | None) -> Iterator[tuple[int, Span]]:
    """``Hotel Lotus in Lowick``, ``Town Hall, Lowick``."""
    if venue is None:
        return
    hit = _BESIDE.match(passage.text, venue.span.end, venue.span.end + 90)
    if hit is None:
        return
    span = Span(hit.start("town"), hit.end("town"))
    chosen = _of_chain(passage, span)
    if chosen is not None:
        yield 9, chosen


def _of_chain(passage: Passage, span: Span) -> Span | None:
    """Of ``Redcliffe, Perth`` or ``Ballarat, Victoria`` the town: a large one behind, else the first not a region."""
    chain = [_plain(passage, span)]
    for _ in range(2):
        hit = _NEXT.match(passage.text, chain[-1].end)
        if hit is None:
            break
        chain.append(_plain(passage, Span(hit.start("town"), hit.end("town"))))
    chain = [s for s in chain if _may_be_town(passage, s)]
    large = next((s for s in chain[1:] if passage.words(s).lower() in large_towns()), None)
    return large or (chain[0] if chain else None)


def _plain(passage: Passage, span: Span) -> Span:
    """Without a full stop at the end."""
    piece = passage.text[span.start : span.end].rstrip(".'’")
    return Span(span.start, span.start + len(piece)) if piece else span


def _may_be_town(passage: Passage, span: Span) -> bool:
    name = passage.words(span)
    parts = [part.lower() for part in name.split()]
    if is_region(name) or parts[-1] in _other_words() or not _STARTS.match(name):
        return False
    return parts[0] not in words("names", "titles") | words("names", "honorifics") and parts[0] not in WEEKDAYS


_STARTS = re.compile(r"(?!(?:The|This|On|In|At|It|He|She|We|They|After|When|Our|A|An)\b)\w")


@cache
def _other_words() -> frozenset[str]:
    """Words that end the names of bodies, buildings, events and months, not those of towns."""
    other = words("event", "organising", "bodies") | words("event", "nouns", "venue", "event", "month")
    ends = ("city", "town", "village", "port", "bay", "beach", "valley", "lake", "bridge", "island", "park", "field")
    return (other | words("names", "organisations") | frozenset(WEEKDAYS)) - frozenset(ends)


def _datelines(passage: Passage) -> Iterator[tuple[int, Span]]:
    """``TOWN, 3 May 2020 —`` or ``TOWN (Agency) --`` at the head of a paragraph, or alone as ``Town, 3 May 2020``."""
    for number, paragraph in enumerate(passage.paragraphs):
        if passage.depth(number) > 1 or number > 4 * LEAD:
            return
        piece = passage.text[paragraph.start : min(paragraph.end, paragraph.start + 90)]
        hit = _LINE.match(piece)
        if hit is not None and hit[1][0].isupper() and len(hit[1].split()) <= 3:
            first = next(dates(piece[hit.end() :]), None)
            dated = first is not None and first.span.start == 0
            rest = piece[hit.end() + (first.span.end if dated and first is not None else 0) :]
            shouted = hit[1].isupper() and re.match(r"\s*(?:[—–(]|--)", rest)
            span = Span(paragraph.start, paragraph.start + hit.end(1))
            ends = re.match(r"\s*(?:[—–(:]|--?\s)", rest) is not None or not rest.strip()
            if (shouted or dated and ends) and _may_be_town(passage, span):
                yield 10, span
                return
        if not passage.is_heading(number):
            continue
        if (of := _BODY.search(piece)) is not None:
            yield 4, Span(paragraph.start + of.start("town"), paragraph.start + of.end("town"))
        chain = re.search(rf",\s+(?P<town>{_TOWN})\W*$", piece)
        date = next(dates(piece), None)
        if chain is not None and len(piece.split()) < 14:
            yield from _checked(
                passage, Span(paragraph.start + chain.start("town"), paragraph.start + chain.end("town")), 3
            )
        elif date is not None:
            rest = re.match(rf"[.,]?\s+(?:at\s+|in\s+)?(?P<town>{_TOWN})(?=,|\W*$)", piece[date.span.end :])
            if rest is not None:
                start = paragraph.start + date.span.end + rest.start("town")
                span = _of_chain(passage, Span(start, start + len(rest["town"])))
                yield from _checked(passage, span, 6) if span is not None else ()


def _checked(passage: Passage, span: Span, score: int) -> Iterator[tuple[int, Span]]:
    span = _plain(passage, span)
    if _may_be_town(passage, span):
        yield score, span


def _told(reading: Reading, venue: Venue | None, organisers: Sequence[Fact]) -> Iterator[tuple[int, Span]]:
    """A name behind "in" in the lead, told with the event or with those who came."""
    passage = reading.passage
    for token in passage:
        number = passage.paragraph(token)
        deep = passage.depth(number)
        if deep > LEAD:
            return
        if token.pos_ != "PROPN" or token.dep_ not in ("pobj", "nsubj", "appos") or passage.said(token):
            continue
        if token.ent_type_ in (
            "DATE",
            "TIME",
            "PERSON",
            "ORG",
            "EVENT",
            "NORP",
            "LANGUAGE",
            "WORK_OF_ART",
            "PRODUCT",
            "LAW",
        ):
            if not (token.ent_type_ == "PERSON" and token.dep_ == "pobj" and len(token.text) > 3):
                continue
        span = _noun_span(passage, token)
        if not _may_be_town(passage, span) or reading.resolver.named(token) is not None:
            continue
        score = _score(reading, token, deep, venue, number)
        host = token.head.head
        if token.head.lower_ == "in" and any(f.spans[0].start <= host.idx < f.spans[0].end for f in organisers):
            score = max(score, 5)  # "the club in Lowick held"
        if score > 0 and (best := _of_chain(passage, span)) is not None:
            yield score, best


def _score(reading: Reading, token: Token, deep: int, venue: Venue | None, number: int) -> int:
    passage = reading.passage
    town = token.ent_type_ in ("GPE", "LOC", "FAC", "")
    if token.dep_ == "nsubj":
        hosts = lemma(token.head) in (
            "host",
            "see",
            "welcome",
            "witness",
            "celebrate",
            "show",
            "turn",
            "gather",
            "remember",
        )
        return 3 - deep if hosts and token.ent_type_ == "GPE" and deep == 0 else 0
    if token.dep_ != "pobj" or token.head.lower_ not in ("in", "at", "near", "to"):
        return 0
    above = _above_event(reading, token)
    if token.head.lower_ == "at" and token.ent_type_ != "GPE" or not town and not above:
        return 0
    if token.head.lower_ == "to":
        return 2 - deep if lemma(token.head.head) in ("return", "come", "bring") and token.ent_type_ == "GPE" else 0
    if passage.is_heading(number):
        return 3 if token.ent_type_ == "GPE" and number < 2 else 0
    if above:
        return 7 - deep + (token.ent_type_ == "GPE")
    if (
        venue is not None
        and venue.token is not None
        and passage.sentence_number(token) == passage.sentence_number(venue.token)
    ):
        return 5 if token.i > venue.token.i and token.ent_type_ == "GPE" else 0
    return 0


def _behind_a_name(passage: Passage) -> Iterator[tuple[int, Span]]:
    """``the Lowick Charitable Hospital, Old Lowick, was opened``: the town behind a building in the lead."""
    for number, paragraph in enumerate(passage.paragraphs):
        if passage.depth(number) > 0:
            return
        for hit in _NAMED_BUILDING.finditer(passage.text, paragraph.start, min(paragraph.end, paragraph.start + 600)):
            if hit[1].lower() in words("event", "nouns", "venue"):
                yield from _checked(passage, Span(hit.start("town"), hit.end("town")), 3)


_NAMED_BUILDING = re.compile(rf"\b[A-Z][\w’']+ ([A-Z]\w+), (?P<town>{_TOWN})(?=,? (?:was|were|is|on|in|has|will|to)\b)")


def _noun_span(passage: Passage, token: Token) -> Span:
    first = token
    while (
        first.i > token.left_edge.i and first.nbor(-1).text[0].isupper() and first.nbor(-1).dep_ in ("compound", "nmod")
    ):
        first = first.nbor(-1)
    return _plain(passage, passage.span(first, token))


def _above_event(reading: Reading, token: Token) -> bool:
    above = token
    for _ in range(6):
        above = above.head
        if above.pos_ == "VERB":
            clause = reading.clause_of(above)
            if clause is not None and (clause.reported or clause.negated):
                return False
            happen = words("event", "verbs", "happen") - {"come", "attend", "draw", "take"}
            took = lemma(above) == "take" and any(c.lower_ == "place" for c in above.children)
            subject = next((c for c in above.children if c.dep_ in ("nsubj", "nsubjpass")), None)
            return lemma(above) in happen or took or subject is not None and is_event(subject)
        if is_event(above) or above.lower_ in words("event", "nouns", "event"):
            return True
        if above.pos_ in ("NOUN", "PROPN") and above.dep_ != "pobj" and above.ent_type_ not in ("DATE", "TIME", "FAC"):
            return False
    return False


def _in_names(reading: Reading, venue: Venue | None, organisers: Sequence[Fact]) -> Iterator[tuple[int, Span]]:
    """``Lowick Town Hall``, ``Lowick Parish Council``; other names where the town is named by itself too."""
    passage = reading.passage
    named = [(3, venue.span)] if venue is not None else []
    named += [(2, fact.spans[0]) for fact in organisers]
    kinds = words("event", "organising", "bodies") | words("event", "nouns", "venue") | words("event", "nouns", "event")
    for score, span in named:
        for cut, strong in _prefixes(passage.words(span).split(), kinds):
            end = re.match(r"\S+" + r"\s+\S+" * (cut - 1), passage.text[span.start : span.end])
            town = Span(span.start, span.start + (end.end() if end is not None else 0))
            name = passage.words(town)
            if not _may_be_town(passage, town) or len(name) < 3 or name.startswith(("St ", "St. ", "Saint ")):
                continue
            if strong or _alone(passage, name, kinds):
                yield score, town
                break


def _prefixes(parts: list[str], kinds: frozenset[str]) -> Iterator[tuple[int, bool]]:
    """How many words may be a town's name before those for the body, and whether these say that they are a town's."""
    civic = words("event", "nouns", "civic")
    plain = [part.lower().strip(",.") for part in parts]
    for cut in (2, 1, 3):
        if cut >= len(parts) or not all(part[0].isupper() for part in parts[:cut]):
            continue
        if any(part in civic for part in plain[:cut]) or plain[cut - 1] in kinds:
            continue
        strong = plain[cut] in civic and cut + 1 < len(parts) or plain[cut] == "campus"
        if strong or plain[cut] in kinds or cut + 1 < len(parts) and parts[cut][0].isupper():
            yield cut, strong


def _alone(passage: Passage, name: str, kinds: frozenset[str]) -> bool:
    """Whether a name stands by itself as a place elsewhere, or begins a further name."""
    for hit in re.finditer(rf"\b{re.escape(name)}\b(?:[’']s)?(?:\s+(\w+))?", passage.text, re.IGNORECASE):
        before = passage.text[max(0, hit.start() - 8) : hit.start()].lower()
        after = (hit[1] or "").lower()
        if (
            re.search(r"\b(?:in|of|at|from|to|near)\s+$", before)
            and after not in kinds
            and not (hit[1] or "a")[0].isupper()
        ):
            return True
        if hit.start() == 0 and after and after not in kinds and hit[1][0].isupper():
            return True
    return False


EXAMPLES = (
    FactExample("The dinner was held at the Hotel Lotus in Lowick.", "city", "Lowick"),
    FactExample("The fair took place in the Town Hall, Lowick.", "city", "Lowick"),
    FactExample("A briefing was held at the Harbour Offices in Petite Baie this morning.", "city", "Petite Baie"),
    FactExample("LOWICK, 3 May 2020: The bridge was opened.", "city", "LOWICK"),
    FactExample("ILVA CITY, Sept. 24, 2024 — The film was shown.", "city", "ILVA CITY"),
    FactExample("The forum met in Room 4 of the Senate in Redcliffe, Perth.", "city", "Perth"),
    FactExample("A meeting of Lowick Parish Council was held.", "city", "Lowick"),
    FactExample("The congress was held in Malta.", "city", None),
    FactExample("Ann Lee from Lowick spoke at the meeting.", "city", None),
)
