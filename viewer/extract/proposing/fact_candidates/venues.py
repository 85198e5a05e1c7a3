"""What may be the venue: nouns for places, what stands behind "at" and "in", and pieces of lines."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.dates import dates
from viewer.extract.language.passage import Passage, lemma, pobjs
from viewer.extract.language.places import is_region
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.proposing.fact_candidates.candidate import WITHIN, Occurrence, occurrence
from viewer.extract.proposing.fact_candidates.lines import pieces
from viewer.extract.rules.facts.venues import is_institution, is_no_venue, is_venue, venue_span
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Span

_DASHES = tuple("-–—:")
_AT = ("at", "in", "inside", "outside", "on", "to")
_NOT_THERE = ("from", "by", "with", "about")
_LONG = 100
_NO_PLACES = (
    "DATE",
    "TIME",
    "CARDINAL",
    "ORDINAL",
    "MONEY",
    "PERCENT",
    "QUANTITY",
    "PERSON",
    "GPE",
    "NORP",
    "LANGUAGE",
)
_OURS = ("the", "our", "their", "its")
_FULL = ("full", "packed", "crowded", "filled", "decorated", "empty", "silent")


def venues(passage: Passage) -> Iterator[Occurrence]:
    """The places where a venue may be named."""
    for token in passage.tokens[:WITHIN]:
        source = None if token.pos_ not in ("NOUN", "PROPN") or is_institution(token) else _source(token)
        if source is not None:
            span = venue_span(passage, token)
            if span is not None and span.end - span.start < _LONG and _is_name_of_place(passage, span):
                piece = passage.piece(span.start, span.end)
                if piece is not None and not _ends_elsewhere(token, piece[-1]):
                    yield Occurrence(span, piece[0], piece[-1], token, source)
    for span in pieces(passage):
        place = occurrence(passage, span, "a piece of a line")
        if place is None or place.head.ent_type_ in ("DATE", "TIME") or _is_an_event(place.last):
            continue
        if _is_name_of_place(passage, span):
            yield place


def _source(token: Token) -> str | None:
    """Why a noun may head the name of a venue; None if nothing says so."""
    if _is_doing(token) or _is_whose(token):
        return None
    if is_venue(token):
        return "a noun for venues"
    if token.ent_type_ == "FAC" and token.dep_ != "compound":
        return "a building"
    if token.ent_type_ in _NO_PLACES or is_event(token) or token.lower_ in words("names", "titles"):
        return None
    no_places = words("event", "nouns", "not_place") | words("event", "organising", "meetings")
    if token.is_lower and token.lower_ in no_places:
        return None  # "at the end of our stay", "came to the Weavers' lunch"
    if token.dep_ == "pobj" and token.head.lower_ in _AT:
        return _behind(token, token.head)
    return "a subject" if token.dep_ in ("nsubj", "nsubjpass") and _is_full(token) else None


def _is_doing(token: Token) -> bool:
    """``A workshop was held in``, ``The Chamber of Commerce hosts a dinner``: what is held, and who holds it."""
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return False
    if is_event(token) and token.is_lower:
        return lemma(token.head) in words("event", "verbs", "happen", "begin")
    if token.lower_ not in words("event", "organising", "bodies") or not pobjs(token.rights, "of"):
        return False
    return lemma(token.head) in words("event", "organising", "sure") | words("event", "verbs", "organise")


def _ends_elsewhere(token: Token, last: Token) -> bool:
    """``the Hall of Fame Grand Opening``, ``the Hall of``: what ends with an event, or in the midst of a name."""
    if last.i == token.i:
        return False
    return last.pos_ == "ADP" or _is_an_event(last)


def _is_an_event(last: Token) -> bool:
    """``the Weavers' dinner``, no ``General Assembly``: whether a name that ends there is an event's."""
    return is_event(last) and last.lower_ not in words("event", "organising", "bodies")


def _is_whose(token: Token) -> bool:
    """``the dinner of the Tarn Club``, ``bread from the Mill Bakery``: whose event it was, from whom something came."""
    head = token
    while head.dep_ == "compound":
        head = head.head
    if head.dep_ != "pobj" or head.head.lower_ in _NOT_THERE:
        return head.dep_ == "pobj"
    bodies = words("event", "organising", "bodies")
    return head.head.lower_ == "of" and head.lower_ in bodies and is_event(head.head.head)


def _behind(token: Token, prep: Token) -> str | None:
    before = list(token.lefts)
    if token.text[:1].isupper() or any(one.text[:1].isupper() for one in before if one.dep_ != "det"):
        return "named behind at"
    there = prep.lower_ in ("at", "in") and any(one.lower_ in _OURS for one in before if one.dep_ in ("det", "poss"))
    return "there" if there else None


def _is_full(token: Token) -> bool:
    """``The Kornhalle was packed``, ``The Kornhalle seats 400``."""
    verb = token.head
    if not token.text[:1].isupper() or verb.lemma_ not in ("be", "fill", "pack", "hold", "seat"):
        return False
    return verb.lemma_ != "be" or any(one.lower_ in _FULL for one in verb.children)


def _is_name_of_place(passage: Passage, span: Span) -> bool:
    """Whether words are neither a region nor more than a name: ``HELD IN WREXHAM TOWN HALL``."""
    piece = passage.piece(span.start, span.end)
    told = piece is not None and any(token.lower_ in ("held", "was", "is", "were") for token in piece[:20])
    if piece is not None and piece[0].lower_.rstrip(".") in words("names", "of_persons"):
        return False
    names = passage.words(span).lower().split()
    after = passage.tokens[piece[-1].i + 1] if piece and piece[-1].i + 1 < len(passage.tokens) else None
    owned = after is not None and after.is_title and after.lower_ in words("event", "words", "whose")
    elsewhere = owned or _is_dated(passage.words(span))
    return not (told or elsewhere or is_region(passage.words(span)) or is_no_venue(names))


def _is_dated(text: str) -> bool:
    """``13 April 2021 - Bakers' Club``: whether a dateline stands before the words."""
    date = next(dates(text), None)
    return date is not None and date.span.start == 0 and text[date.span.end :].lstrip(" .")[:1] in _DASHES
