"""How names of towns are written: phrases of capitals, in chains such as ``Redcliffe, Perth``; what is none."""

from __future__ import annotations

import re
from functools import cache

from viewer.extract.language.dates import WEEKDAYS
from viewer.extract.language.passage import Passage
from viewer.extract.language.places import is_region, large_towns
from viewer.extract.lexicon import words
from viewer.report.model import Span

_WORD = r"[A-ZÀ-ÞĀ-Ž][\w’'-]*"
_LINK = r"(?:upon|on|de|la|le|el|del|am|an der|sur|do|da|of)"
_KINDS = "town|city|village|suburb|port|capital|municipality|township|district|parish|borough|capital city"
NO_DAY = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March\b|April|May\b|June|July|August|September|"
    r"October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
)
TOWN = rf"(?:(?:St|Ste|Mt|Ft|Pt)\.? )?{_WORD}(?:[ -](?:{_LINK} )?{NO_DAY}{_WORD}){{0,3}}"
"""A name of up to four capitalised words."""
OF = (
    rf"(?:(?:the\s+)?(?:\w+\s+)?(?:{_KINDS})\s+of\s+|the\s+capital,?\s+|downtown\s+|central\s+|nearby\s+"
    r"|(?:north|south|east|west)(?:ern)?\s+)?"
)
"""What may stand before it: ``the town of``, ``downtown``."""
NOT_TOWN = ("DATE", "TIME", "NORP", "LANGUAGE", "WORK_OF_ART", "LAW", "EVENT", "MONEY", "CARDINAL")
"""Kinds of names, as the language model has them, that are no towns."""
_AGENCY = frozenset("radio tv fm news press times post herald gazette agency media wire item".split())
"""Words in the names of those who report, not in those of towns."""
_CAPITAL = re.compile(r",\s+D\.\s?C\.")
_NEXT = re.compile(rf",\s+(?P<town>{TOWN})")
_STARTS = re.compile(r"(?!(?:The|This|On|In|At|It|He|She|We|They|After|When|Our|A|An)\b)\w|The Hague\b", re.IGNORECASE)


def of_chain(passage: Passage, span: Span) -> Span | None:
    """Of ``Redcliffe, Perth`` or ``Ballarat, Victoria`` the town: a large one behind, else the first not a region."""
    chain = [plain(passage, span)]
    for _ in range(2):
        hit = _NEXT.match(passage.text, chain[-1].end)
        if hit is None:
            break
        chain.append(plain(passage, Span(hit.start("town"), hit.end("town"))))
    chain = [s for s in chain if may_be_town(passage, s)]
    large = next((s for s in chain[1:] if passage.words(s).lower() in large_towns()), None)
    return large or (chain[0] if chain else None)


def plain(passage: Passage, span: Span) -> Span:
    """Without a full stop or an apostrophe at the end."""
    if (capital := _CAPITAL.match(passage.text, span.end)) is not None:
        return Span(span.start, capital.end())
    piece = passage.text[span.start : span.end].rstrip(".'’")
    piece = re.sub(r"[’']s$| (?:UK|USA|US|UAE)$", "", piece)
    return Span(span.start, span.start + len(piece)) if piece else span


_TELLING = ("VERB", "AUX", "SCONJ")
"""Small words of these kinds are of a sentence: ``Members gathered on 3 May``."""


def _tells(passage: Passage, span: Span) -> bool:
    piece = passage.piece(span.start, span.end) or ()
    return any(token.text.islower() and token.pos_ in _TELLING for token in piece)


def may_be_town(passage: Passage, span: Span) -> bool:
    """Whether a capitalised name may be a town's: no region, body, building, month, day or title of a person."""
    name = passage.words(span)
    parts = [part.lower() for part in name.split()]
    if (
        _AGENCY & set(parts)
        or is_region(name)
        or parts[-1] in _other_words()
        or not _STARTS.match(name)
        or len(name) < 3
        or _tells(passage, span)
    ):
        return False
    if parts[0] == "by" or parts[0] in words("event", "nouns", "house") or parts[-1] in ("park", "field", "bridge"):
        return False
    if "of" in parts and parts[0] in _other_words() or any(part in WEEKDAYS for part in parts):
        return False
    return parts[0] not in words("names", "titles") | words("names", "honorifics") | words("names", "not_names")


@cache
def _other_words() -> frozenset[str]:
    """Words that end the names of bodies, buildings, events and months, not those of towns."""
    other = words("event", "organising", "bodies", "meetings", "given") | words("event", "titles", "heads", "meetings")
    other |= words("event", "nouns", "venue", "event", "month") | words("names", "streets")
    ends = ("city", "town", "village", "port", "bay", "beach", "valley", "lake", "bridge", "island", "park", "field")
    return (other | words("names", "organisations") | words("people", "roles") | frozenset(WEEKDAYS)) - frozenset(ends)
