"""What may be the title, the venue and the town of an event: each with what speaks for and against it, by name.

``facts_weighed`` chooses among them where no rule states one for sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from viewer.extract.language.dates import dates
from viewer.extract.language.passage import Passage, title_case
from viewer.extract.language.places import is_region
from viewer.extract.proposing.scene import Scene, classes, word_of
from viewer.extract.rules.facts.event_names import event_names
from viewer.extract.rules.facts.named_events import other_names
from viewer.extract.rules.facts.title import REPORTS
from viewer.extract.rules.facts.venues import is_bare, is_institution, is_venue, venue_span
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Span

FIELDS = ("title", "place", "city")

_WITHIN = 8000
"""So many tokens are looked at: what the event is called, and where it was, is told before."""
_TOWNS = ("GPE", "LOC")
_MOST = 40
"""So many candidates of a field are weighed, those that come first."""
_CLOSING = "”\"»’'"
_HEAD = 20_000
"""So many characters are looked through for a title that is told again."""
_LEAD = 8
"""So many paragraphs may have the title."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|annual|inaugural)\b", re.IGNORECASE)
_REPORT = re.compile(
    r"\W*(?:(?:a|my|our|the|short|brief|trip|event)\s+)*"
    rf"(?:(?:summary\s+)?record|digest|circular|{REPORTS})\b"
    r"(?:\s*[:–—]\s*|\s+(?:of|on|from)\s+(?:the\s+)?)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class FactCandidate:
    """Words that may state a fact; ``features`` are of the first places where they stand."""

    field: str
    span: Span
    features: dict[str, float]


@dataclass(slots=True)
class _Place:
    """One place where a town or a venue is named, by its first and last token."""

    span: Span
    first: Token
    head: Token


def candidates(scene: Scene) -> Iterator[FactCandidate]:
    """What may be stated, field by field: what rules propose, then the rest in text order."""
    reading = scene.reading
    roles = {n for draft in reading.people if draft.role is not None for n in range(draft.role.start, draft.role.end)}
    yield from _grouped(reading, "city", _towns(scene), roles)
    yield from _grouped(reading, "place", _venues(reading), roles)
    yield from _titles(reading)


def _towns(scene: Scene) -> Iterator[_Place]:
    passage = scene.reading.passage
    run: list[Token] = []
    for token in list(passage.tokens[:_WITHIN]):
        if token.pos_ == "PROPN" and token.i not in scene.names and (not run or _goes_on(run[-1], token)):
            run.append(token)
            continue
        yield from _town(passage, run)
        run = [token] if token.pos_ == "PROPN" and token.i not in scene.names else []
    yield from _town(passage, run)


def _goes_on(last: Token, token: Token) -> bool:
    return token.i == last.i + 1 and token.ent_type_ == last.ent_type_ and not token.is_sent_start


def _town(passage: Passage, run: list[Token]) -> Iterator[_Place]:
    if not run or len(run) > 4 or len(run[0].text) < 3 and len(run) == 1:
        return
    head = run[-1]
    kind = head.ent_type_
    prep = head.head if head.dep_ == "pobj" else None
    led = prep is not None and prep.lower_ in ("in", "at", "from", "to", "near", "of")
    starts = run[0].i == 0 or passage.paragraph(passage.tokens[run[0].i - 1]) != passage.paragraph(run[0])
    span = passage.span(run[0], head)
    if _is_region(passage.words(span)):
        return
    if kind in _TOWNS or (led or starts) and kind not in ("PERSON", "DATE", "TIME", "NORP"):
        yield _Place(span, run[0], head)


def _is_region(words: str) -> bool:
    """Whether words are a country or a part of one, the dot of an abbreviation taken or not."""
    plain = words.rstrip(".")
    return is_region(plain) or is_region(f"{plain}.")


def _venues(reading: Reading) -> Iterator[_Place]:
    passage = reading.passage
    for token in passage.tokens[:_WITHIN]:
        if token.pos_ not in ("NOUN", "PROPN") or is_institution(token):
            continue
        prep = token.head if token.dep_ == "pobj" else None
        at = prep is not None and prep.lower_ in ("at", "in", "inside") and token.ent_type_ in ("ORG", "FAC")
        if at or is_venue(token) or token.ent_type_ == "FAC" and token.dep_ != "compound":
            span = venue_span(passage, token)
            if span is not None and span.end - span.start < 100 and _is_name_of_place(passage, span):
                yield _Place(span, token, token)


def _is_name_of_place(passage: Passage, span: Span) -> bool:
    """Whether words are neither a region nor more than a name: ``HELD IN WREXHAM TOWN HALL``."""
    piece = passage.piece(span.start, span.end)
    told = piece is not None and any(token.lower_ in ("held", "was", "is", "were") for token in piece[:20])
    return not told and not is_region(passage.words(span))


def _place(passage: Passage, span: Span) -> _Place | None:
    piece = passage.piece(span.start, span.end)
    return None if piece is None else _Place(span, piece[0], piece.root)


def _grouped(reading: Reading, field: str, places: Iterable[_Place], roles: set[int]) -> Iterator[FactCandidate]:
    groups: dict[str, list[_Place]] = {}
    told = (_place(reading.passage, one.fact.spans[0]) for one in reading.considered.get(field, []))
    for place in (*(one for one in told if one is not None), *places):
        key = reading.passage.words(place.span).casefold()
        if (key in groups or len(groups) < _MOST) and not (field == "city" and _is_region(key)):
            groups.setdefault(key, []).append(place)
    most = sorted(groups, key=lambda key: -len(groups[key]))
    for number, (key, own) in enumerate(groups.items()):
        found = {
            "told often": min(1.0, len(own) / 4),
            "once": float(len(own) == 1),
            f"place among them={min(number, 4)}": 1.0,
            f"rank={min(most.index(key), 3)}": 1.0,
            "of a role": float(any(place.span.start in roles for place in own)),
            **_by_rules(reading, field, key),
        }
        for place in own[:6]:
            found |= dict.fromkeys(_there(reading, place), 1.0)
        first = reading.passage.paragraph(own[0].first)
        found["deep"] = min(1.0, reading.passage.depth(first) / 12)
        yield FactCandidate(field, own[0].span, {name: value for name, value in found.items() if value})


def _by_rules(reading: Reading, field: str, key: str) -> dict[str, float]:
    """What the rules think of the words."""
    ranked = reading.considered.get(field, [])
    values = [str(one.fact.value).casefold() for one in ranked]
    if key not in values:
        return {"no rule": 1.0, "rules have another": float(bool(values))}
    place = values.index(key)
    one = ranked[place]
    return {
        "rule": 1.0,
        "rule first": float(place == 0),
        f"by={one.by}": 1.0,
        "score": min(1.0, max(0.0, one.score) / 10) if field != "title" else 0.0,
        "ahead": float(place == 0 and (len(set(values)) == 1 or one.score - ranked[1].score > 1)),
    }


def _there(reading: Reading, place: _Place) -> Iterator[str]:
    """What one place where it is named tells."""
    passage, head = reading.passage, place.head
    number = passage.paragraph(place.first)
    yield f"entity={head.ent_type_}"
    yield f"dep={head.dep_}"
    if passage.is_heading(number):
        yield "in a heading"
    if passage.depth(number) == 0:
        yield "at the head"
    if number == len(passage.paragraphs) - 1:
        yield "in the last paragraph"
    if passage.said(head):
        yield "quoted"
    if place.span.start == passage.paragraphs[number].start:
        yield "begins a paragraph"
    if head.dep_ == "pobj":
        above = head.head.head
        yield f"behind {head.head.lower_}"
        yield f"{head.head.lower_} {word_of(above)}"
        yield from (f"behind {name}" for name in classes().get(word_of(above), ()) if name.startswith("event"))
    else:
        yield from (f"under {name}" for name in classes().get(word_of(head.head), ()) if name.startswith("event"))
    if head.pos_ == "NOUN" or is_venue(head):
        yield f"head={head.lower_}"
        if is_bare(head):
            yield "bare"
    if head.text[:1].isupper():
        yield "capital"
    yield from _around(passage, place)
    sentence = passage.sentence(head)
    for token in sentence[:80]:
        for name in classes().get(word_of(token), ()):
            if name.startswith("event"):
                yield f"beside {name}"
    if any(token.ent_type_ == "DATE" and token.like_num for token in sentence[:80]):
        yield "beside a date"


def _around(passage: Passage, place: _Place) -> Iterator[str]:
    """What stands right before and behind one place where it is named."""
    after = passage.text[place.span.end : place.span.end + 24]
    before = passage.text[max(0, place.span.start - 24) : place.span.start]
    yield f"before {after[:1] if after[:1] in ',.(:;-–—' else 'a word'}"
    if re.match(r"\s*[,(]\s*(?:on\s+)?\w*\s*\d", after) or next(dates(after), None) is not None:
        yield "before a date"
    if re.search(r"\d{4}[,.]?\s*(?:in|at|,)?\s*$", before):
        yield "behind a date"
    if re.search(r",\s*$", before):
        yield "behind a comma"
        inner = passage.tokens[place.first.i - 2] if place.first.i > 1 else place.head
        if is_venue(inner):
            yield "behind a venue"


def _titles(reading: Reading) -> Iterator[FactCandidate]:
    passage = reading.passage
    found: dict[str, tuple[Span, set[str]]] = {}

    def note(span: Span | None, source: str) -> None:
        if span is None or not 2 < span.end - span.start < 140:
            return
        key = passage.words(span).casefold()
        if key in found or len(found) < _MOST:
            found.setdefault(key, (span, set()))[1].add(source)

    for number, paragraph in enumerate(passage.paragraphs[:_LEAD]):
        line = passage.text[paragraph.start : min(paragraph.end, paragraph.start + 200)].split("\n")[0]
        if len(line) < 140 and (passage.is_heading(number) or not line.rstrip().endswith((".", ",", ";"))):
            report = _REPORT.match(line)
            if report is None:
                note(passage.trimmed(paragraph.start, paragraph.start + len(line)), f"line {min(number, 3)}")
            start = report.end() if report is not None else 0
            date = next(dates(line[start:]), None)
            end = start + date.span.start if date is not None and date.span.start > 3 else len(line)
            kept = line[:end].rstrip(" ,.;:–—-(")
            note(passage.trimmed(paragraph.start + start, paragraph.start + max(start + 1, len(kept))), "cut line")
            for cut in re.finditer(r"\s*[:–—|]\s+|\.\s+", line):
                note(passage.trimmed(paragraph.start, paragraph.start + cut.start()), "before a colon")
                note(passage.trimmed(paragraph.start + cut.end(), paragraph.start + len(line)), "behind a colon")
        for quote in passage.quotes_in(paragraph):
            if not passage.is_speech(quote):
                end = quote.end - (passage.text[quote.end - 1] in _CLOSING)
                note(passage.trimmed(quote.start + 1, max(quote.start + 1, end)), "quoted")
    for one in reading.considered.get("title", []):
        note(one.fact.spans[0], "told by a rule")
    for name in event_names(passage, ""):
        note(name.span, "named")
    for score, span in other_names(passage):
        note(span, "otherwise named" if score < 4 else "surely named")
    lead = passage.text[:_HEAD].casefold()
    for number, (key, (span, sources)) in enumerate(found.items()):
        features = {f"as {source}": 1.0 for source in sorted(sources)} | _by_rules(reading, "title", key)
        features |= dict.fromkeys(_titled(reading, span, number), 1.0)
        words = key.split()
        features["long"] = min(1.0, len(words) / 12)
        features["told again"] = max(0.0, min(1.0, (lead.count(key) - 1) / 3))
        yield FactCandidate("title", span, {name: value for name, value in features.items() if value})


def _titled(reading: Reading, span: Span, number: int) -> Iterator[str]:
    """What the words of a title tell, and those around it."""
    passage = reading.passage
    text = passage.words(span)
    yield f"place among them={min(number, 5)}"
    yield from _lettered(text)
    piece = passage.piece(span.start, span.end)
    if piece is None:
        return
    tokens = [token for token in piece[:40] if token.is_alpha]
    yield f"words={min(len(tokens), 8)}"
    heads = [token.lower_ for token in tokens]
    yield from (f"has {name}" for word in heads for name in classes().get(word, ()) if name.startswith("event"))
    for name in classes().get(heads[-1], ()) if heads else ():
        yield f"ends with {name}"
    if heads and heads[-1] in classes():
        yield f"last={heads[-1]}"
    if any(token.pos_ in ("VERB", "AUX") and token.tag_ in ("VBD", "VBZ", "VBP") for token in tokens):
        yield "has a verb"
    if any(reading.resolver.named(token) is not None for token in tokens):
        yield "names somebody"
    yield f"depth={min(passage.depth(passage.paragraph(piece[0])), 4)}"
    last, first = piece[-1], piece[0]
    if first.i and first.nbor(-1).is_alpha:
        yield f"behind {word_of(first.nbor(-1))}"
    if last.i + 1 < len(last.doc) and last.nbor(1).is_alpha:
        yield f"before {word_of(last.nbor(1))}"


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
