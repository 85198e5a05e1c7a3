"""What may be the title: lines, quoted words, names of events, and phrases around a noun for events."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from viewer.extract.language.dates import dates, is_date_line
from viewer.extract.language.labelled_turns import TIME_CODE
from viewer.extract.language.passage import Passage, title_case
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.proposing.fact_candidates.candidate import (
    FactCandidate,
    Occurrence,
    by_rules,
    occurrence,
    tells,
)
from viewer.extract.proposing.fact_candidates.context import Context, told_classes
from viewer.extract.proposing.fact_candidates.retold import Retold
from viewer.extract.proposing.scene import classes, word_of
from viewer.extract.rules.facts.event_names import event_names
from viewer.extract.rules.facts.named_events import other_names
from viewer.extract.rules.facts.title import REPORTS
from viewer.extract.rules.shared.common import as_written
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event
from viewer.extract.weighing import only_those_there
from viewer.report.model import Span

_CLOSING = "”\"»’'"
_HEAD = 20_000
"""So many characters are looked through for a title that is told again."""
_LEAD = 8
"""So many paragraphs may have the title."""
_MOST = 90
"""So many candidates are weighed, those that come first."""
_PHRASES = 4000
"""So many tokens are looked through for phrases."""
_LINE = 140
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|annual|inaugural)\b", re.IGNORECASE)
_REPORT = re.compile(
    r"\W*(?:(?:a|my|our|the|short|brief|trip|event)\s+)*"
    rf"(?:(?:summary\s+)?record|digest|circular|{REPORTS})\b"
    r"(?:\s*[:–—]\s*|\s+(?:of|on|from)\s+(?:the\s+)?)",
    re.IGNORECASE,
)
_CUTS = re.compile(r"\s*[:–—|]\s+|\.\s+|\s+\(|\s+-\s+|,\s+")
_LINKS = ("of", "the", "and", "&", "for", "in", "on", "to", "with", "your", "our", "a", "-", "–", "—", "'s", "’s", "de")
"""What may stand between the capitals of a name."""
_SEVERAL = 5
"""Titles of so many words and more are alike."""
_LINES = frozenset(
    {*(f"line {number}" for number in range(4)), "cut line", "before a mark", "behind a mark", "a phrase"}
)
"""What proposes a title for no more than standing in a line, or for its capitals."""
_MODIFIES = ("compound", "amod", "nmod", "nummod", "poss", "case", "punct", "dep", "appos")

_Found = dict[str, tuple[Occurrence, set[str]]]


def titles(reading: Reading, context: Context, retold: Retold) -> Iterator[FactCandidate]:
    """The candidates, surest sources first."""
    passage = reading.passage
    found: _Found = {}
    for span, source in _sources(reading):
        if span is None or not 2 < span.end - span.start < _LINE or is_date_line(passage.words(span)):
            continue
        key = passage.words(span).casefold()
        if key in found:
            found[key][1].add(source)
        elif len(found) < _MOST and (place := occurrence(passage, span, source)) is not None:
            found[key] = (place, {source})
    lead = passage.text[:_HEAD].casefold()
    for number, (key, (place, sources)) in enumerate(found.items()):
        features = {f"as {source}": 1.0 for source in sorted(sources)} | by_rules(reading, "title", key)
        features |= dict.fromkeys(
            (*_there(reading, place, sources, number), *context.beside(place), *context.features(place)), 1.0
        )
        features |= retold.features("title", key)
        features["long"] = min(1.0, len(key.split()) / 12)
        features["told again"] = max(0.0, min(1.0, (lead.count(key) - 1) / 3))
        features["part of another"] = float(any(key != other and key in other for other in found))
        features["holds another"] = float(any(key != other and other in key for other in found))
        no_name = is_date_line(passage.words(place.span)) or sources <= _LINES and tells(passage, place)
        yield FactCandidate("title", as_written(passage, place.span), only_those_there(features), no_name)


def _sources(reading: Reading) -> Iterator[tuple[Span | None, str]]:
    passage = reading.passage
    for one in reading.considered.get("title", []):
        yield one.fact.spans[0], "told by a rule"
    yield from _lines(passage)
    for name in event_names(passage, ""):
        yield name.span, "named"
    for score, span in other_names(passage):
        yield span, "otherwise named" if score < 4 else "surely named"
    for span in _phrases(passage):
        yield span, "a phrase"


def _lines(passage: Passage) -> Iterator[tuple[Span | None, str]]:
    """Lines at the head, whole and in parts, and what is quoted there."""
    for number, paragraph in enumerate(passage.paragraphs[:_LEAD]):
        line = passage.text[paragraph.start : min(paragraph.end, paragraph.start + 200)].split("\n")[0]
        whole = passage.is_heading(number) or line.isupper() or not line.rstrip().endswith((".", ",", ";"))
        if len(line) < _LINE and whole and not TIME_CODE.match(line):
            for span, source in _of_line(line, number):
                start, end = paragraph.start + span.start, paragraph.start + span.end
                yield passage.trimmed(start, max(start + 1, end)), source
        for quote in passage.quotes_in(paragraph):
            if not passage.is_speech(quote):
                end = quote.end - (passage.text[quote.end - 1] in _CLOSING)
                yield passage.trimmed(quote.start + 1, max(quote.start + 1, end)), "quoted"


def _of_line(line: str, number: int) -> Iterator[tuple[Span, str]]:
    report = _REPORT.match(line)
    plain = len(line.rstrip(" .!"))
    if report is None:
        yield Span(0, plain), f"line {min(number, 3)}"
    start = report.end() if report is not None else 0
    date = next(dates(line[start:]), None)
    end = start + date.span.start if date is not None and date.span.start > 3 else len(line)
    kept = line[:end].rstrip(" ,.;:–—-(")
    if len(kept) > start:
        yield Span(start, len(kept)), "cut line"
    for cut in _CUTS.finditer(line):
        if cut.start() > start:
            yield Span(start, cut.start()), "before a mark"
        if plain > cut.end():
            yield Span(cut.end(), plain), "behind a mark"


def _phrases(passage: Passage) -> Iterator[Span]:
    """Noun phrases with a capital around a noun for events, and runs of capitals: with and without what follows."""
    done = -1
    for token in passage.tokens[:_PHRASES]:
        if is_event(token):
            first = _first(token)
            if any(t.text[:1].isupper() or t.like_num for t in passage.tokens[first.i : token.i + 1]):
                yield passage.span(first, token)
                if (last := _last(token)).i > token.i:
                    yield passage.span(first, last)
        elif token.i > done and _begins(token) and token.ent_type_ not in ("PERSON", "GPE", "DATE", "NORP"):
            last = _last(token)
            done = last.i
            if last.i > token.i + 1 or token.ent_type_ == "EVENT":
                yield passage.span(token, last)


def _begins(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos_ not in ("DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV")


def _first(noun: Token) -> Token:
    """The first word of the name that ends with a noun, without the article."""
    first = noun
    while first.i and not first.is_sent_start:
        before = first.nbor(-1)
        inside = before.dep_ in _MODIFIES and before.is_ancestor(noun) is False and noun.is_ancestor(before)
        if not (inside or before.text[:1].isupper() and before.pos_ not in ("DET", "PRON", "ADP")):
            break
        if before.pos_ in ("PRON", "DET") or before.is_punct and before.text not in ("-", "–", "—", "“", '"', "&"):
            break
        first = before
    while first.i < noun.i and (first.is_punct or first.pos_ in ("DET", "PART")):
        first = first.nbor(1)
    return first


def _last(token: Token) -> Token:
    """The last word of the run of capitals that goes on behind a word, over small words within it."""
    last = at = token
    for _ in range(14):
        if at.i + 1 >= len(at.doc) or at.nbor(1).is_sent_start:
            break
        at = at.nbor(1)
        if at.text[:1].isupper() or at.text[:1].isdigit() and len(at.text) == 4:
            last = at
        elif at.lower_ not in _LINKS or at.i - last.i > 2:
            break
    return last


def _there(reading: Reading, place: Occurrence, sources: Collection[str], number: int) -> Iterator[str]:
    """What the words of a title tell, and those around it."""
    passage = reading.passage
    yield f"place among them={min(number, 5)}"
    yield from _lettered(passage.words(place.span))
    tokens = [token for token in passage.tokens[place.first.i : place.last.i + 1] if token.is_alpha]
    yield f"words={min(len(tokens), 8)}"
    yield from _event_words(tokens, sorted(sources))
    heads = [token.lower_ for token in tokens]
    for name in told_classes(heads[-1]) if heads else ():
        yield f"ends with {name}"
    if heads and heads[-1] in classes():
        yield f"last={heads[-1]}"
    if any(token.pos_ in ("VERB", "AUX") and token.tag_ in ("VBD", "VBZ", "VBP") for token in tokens):
        yield "has a verb"
    if any(reading.resolver.named(token) is not None for token in tokens):
        yield "names somebody"
    yield f"head={word_of(place.head)}"
    yield f"dep={place.head.dep_}"


def _event_words(tokens: Sequence[Token], sources: Sequence[str]) -> Iterator[str]:
    """Where a word for an event stands in a title, and how long it is, each together with what proposed it."""
    there = [token.lower_ in _event_nouns() for token in tokens]
    place = "at the end" if there and there[-1] else "inside" if any(there) else "nowhere"
    yield f"event {place}"
    for source in sources:
        yield f"event {place}, {source}"
        yield f"words={min(len(tokens), _SEVERAL)}, {source}"


@cache
def _event_nouns() -> frozenset[str]:
    lists = (("titles", "heads"), ("titles", "unsure"), ("nouns", "event"))
    return frozenset(word for section, key in lists for word in words("event", section, key))


def _lettered(text: str) -> Iterator[str]:
    """How a title is written."""
    if text.isupper():
        yield "upper case"
    elif title_case(text):
        yield "title case"
    elif text.islower():
        yield "lower case"
    if _YEAR.search(text):
        yield "year"
    if _ORDINAL.search(text):
        yield "ordinal"
    if re.search(r"[.!?]$", text):
        yield "a sentence"
