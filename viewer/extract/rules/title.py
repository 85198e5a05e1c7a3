"""The name the report gives the event: quoted and said to be its name, or a capitalised name of an event."""

from __future__ import annotations

import re

from spacy.tokens import Token

from viewer.extract.draft import Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage
from viewer.extract.rules.common import LEAD, as_written
from viewer.extract.rules.nouns import is_event
from viewer.report.model import Fact, Span
from viewer.report.paragraphs import paragraph_at


def _works() -> list[str]:
    """Nouns of works and speeches, whose titles are not the event's."""
    nouns = words("acts", "nouns", "speech", "message") | words("showing", "nouns", "performance", "screening")
    nouns -= words("event", "nouns", "event")
    return sorted({*nouns, "book", "dialogue", "novel", "article", "series", "column"})


def find_title(reading: Reading) -> Fact | None:
    """A quoted name the event is said to have, or a quoted name right beside a noun for the event in the lead."""
    passage = reading.passage
    for quote in passage.quotes:
        inner = passage.trimmed(quote.start + 1, quote.end - (passage.text[quote.end - 1] in '”"’»'))
        if inner is None:
            continue
        inner = Span(inner.start, inner.start + len(passage.text[inner.start : inner.end].rstrip(" .,;")))
        before = passage.text[max(0, quote.start - 120) : quote.start]
        sentence = re.split(r"[.!?]\s", before)[-1].lower()
        if re.search(
            r"\b(?:titled|entitled|called|named|dubbed|theme|slogan|motto|under the title)\b\W*(?:of|was|as)?\W*$",
            sentence,
        ):
            if re.search(rf"\b(?:{'|'.join(words('event', 'nouns', 'event'))})s?\b", sentence):
                if not re.search(rf"\b(?:{'|'.join(_works())})\b", sentence.rsplit(",", 1)[-1]):
                    return as_written(passage, inner)
        if (_beside_event(passage, quote) or _runs(passage, quote)) and not passage.is_speech(quote):
            return as_written(passage, inner)
    return _named_event(reading)


def _runs(passage: Passage, quote: Span) -> bool:
    """A quoted name in the lead that is said to open, end, draw or take place."""
    if paragraph_at(passage.paragraphs, quote.start) >= LEAD:
        return False
    after = passage.text[quote.end : quote.end + 30].lower()
    before = passage.text[max(0, quote.start - 60) : quote.start].lower()
    told = re.match(r"\s+(?:opened|took place|was held|was organi[sz]ed|drew|ended|began|brought|gathered)\b", after)
    nouns = "|".join(words("event", "nouns", "event"))
    return bool(told or re.search(rf"\b(?:{nouns}),?\s+(?:of|ended|opened|closed)?\s*$", before))


def _beside_event(passage: Passage, quote: Span) -> bool:
    if paragraph_at(passage.paragraphs, quote.start) > LEAD:
        return False
    before = re.findall(r"\w+", passage.text[max(0, quote.start - 40) : quote.start].lower())
    after = passage.text[quote.end : quote.end + 60].lower()
    nouns = words("event", "nouns", "event")
    if before and before[-1] in nouns:
        return True
    return bool(re.match(r",?\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(\w+)", after)) and any(
        re.match(rf",?\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?{noun}\b", after) for noun in nouns
    )


def _named_event(reading: Reading) -> Fact | None:
    """A capitalised name that ends in a noun for an event: ``Fifth International Symposium on Deltas``."""
    passage = reading.passage
    for token in passage:
        number = passage.paragraph(token)
        if number > LEAD or passage.is_heading(number) or token.i + 1 >= len(token.doc):
            continue
        if not (is_event(token) and token.text[0].isupper() and token.pos_ == "PROPN") or token.text.isupper():
            continue
        first = token.i
        while first > 0 and _part_of_title(token.doc[first - 1]):
            first -= 1
        if token.dep_ == "pobj" and token.head.lower_ in ("of", "in", "at") and _is_venue(token.head.head):
            continue  # "a room of the National Assembly"
        if token.lower_ in _NOT_TITLES or token.i + 1 < len(token.doc) and _of_body(token.doc[token.i + 1]):
            continue
        if first == token.i or token.doc[first].is_sent_start and first == token.i - 1 and token.doc[first].is_stop:
            continue
        last = token.i
        if last + 2 < len(token.doc) and token.doc[last + 1].lower_ in ("on", "for", "of"):
            if token.doc[last + 2].text[:1].isupper():
                last = token.doc[last + 2].i
                while (
                    last + 1 < len(token.doc)
                    and token.doc[last + 1].text[:1].isupper()
                    and token.doc[last + 1].is_alpha
                ):
                    last += 1
        span = passage.span(token.doc[first], token.doc[last])
        return as_written(passage, span)
    return None


_NOT_TITLES = ("service", "wing", "party", "day", "night", "evening", "march", "mass", "function", "award", "visit")


def _is_venue(token: Token) -> bool:
    return token.lower_ in words("event", "nouns", "venue")


def _of_body(token: Token) -> bool:
    """The next word makes it a body or a place: ``Conference Room``, ``Festival Committee``."""
    known = words("names", "organisations") | words("event", "nouns", "venue") | words("people", "roles")
    return token.text[:1].isupper() and token.lower_ in known


def _part_of_title(token: Token) -> bool:
    return token.text[:1].isupper() and token.is_alpha and token.pos_ in ("PROPN", "ADJ", "NOUN", "NUM")
