"""Facts of the event as a whole: title, dates, start, place, town, organisers and attendance."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.dates import WEEKDAYS, Date, dates, number, times
from viewer.extract.draft import Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, child, lemma
from viewer.extract.places import is_country
from viewer.extract.rules.nouns import is_crowd, is_event
from viewer.report.model import Event, Fact, Span
from viewer.report.paragraphs import paragraph_at

_LEAD = 3
"""So many paragraphs at the head tell of the event as a whole."""

_TITLED = ("title", "entitle", "call", "name", "dub", "headline", "theme")


def find(reading: Reading) -> Event:
    """Everything the report says of the event as a whole."""
    passage = reading.passage
    if passage.doc is None:
        return Event()
    first, last = _dates(reading)
    place, city = _place(reading)
    return Event(
        title=_title(reading),
        date=first,
        date_end=last,
        start_time=_start(reading),
        place=place,
        city=city,
        organisers=tuple(_organisers(reading)),
        attendance=_attendance(reading),
    )


def _fact(passage: Passage, span: Span, note: str | None = None) -> Fact:
    return Fact(passage.words(span), (span,), note)


# --- title -----------------------------------------------------------------------------------------------------------


def _title(reading: Reading) -> Fact | None:
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
                if not re.search(
                    r"\b(?:film|documentary|book|song|poem|video|paper|speech|talk|lecture|play)\b", sentence
                ):
                    return _fact(passage, inner)
        if (_beside_event(passage, quote) or _runs(passage, quote)) and not passage.is_speech(quote):
            return _fact(passage, inner)
    return _named_event(reading)


def _runs(passage: Passage, quote: Span) -> bool:
    """A quoted name in the lead that is said to open, end, draw or take place."""
    if paragraph_at(passage.paragraphs, quote.start) >= _LEAD:
        return False
    after = passage.text[quote.end : quote.end + 30].lower()
    before = passage.text[max(0, quote.start - 60) : quote.start].lower()
    told = re.match(r"\s+(?:opened|took place|was held|was organi[sz]ed|drew|ended|began|brought|gathered)\b", after)
    nouns = "|".join(words("event", "nouns", "event"))
    return bool(told or re.search(rf"\b(?:{nouns}),?\s+(?:of|ended|opened|closed)?\s*$", before))


def _beside_event(passage: Passage, quote: Span) -> bool:
    if paragraph_at(passage.paragraphs, quote.start) > _LEAD:
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
        if number > _LEAD or passage.is_heading(number) or token.i + 1 >= len(token.doc):
            continue
        if not (is_event(token) and token.text[0].isupper() and token.pos_ == "PROPN") or token.text.isupper():
            continue
        first = token.i
        while first > 0 and _part_of_title(token.doc[first - 1]):
            first -= 1
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
        return _fact(passage, span)
    return None


_NOT_TITLES = ("service", "wing", "party", "day", "night", "evening", "march", "mass", "function", "award", "visit")


def _of_body(token: Token) -> bool:
    """The next word makes it a body or a place: ``Conference Room``, ``Festival Committee``."""
    known = words("names", "organisations") | words("event", "nouns", "venue") | words("people", "roles")
    return token.text[:1].isupper() and token.lower_ in known


def _part_of_title(token: Token) -> bool:
    return token.text[:1].isupper() and token.is_alpha and token.pos_ in ("PROPN", "ADJ", "NOUN", "NUM")


# --- dates -----------------------------------------------------------------------------------------------------------


def _dates(reading: Reading) -> tuple[Fact | None, Fact | None]:
    """The day of the event, and the last day of several."""
    passage = reading.passage
    best: tuple[int, int, Date] | None = None
    head = passage.paragraphs[: _LEAD + 1][-1].end
    dateline = next((d for d in dates(passage.text[:head]) if d.year), None)
    for date in dates(passage.text):
        if date.year is None:
            if dateline is None or dateline.year is None:
                continue
            date = Date(date.span, dateline.year, date.month, date.day, date.last, date.weekday)
        if date.iso() is None:
            continue
        score = _date_score(reading, date)
        if best is None or (score, -date.span.start) > (best[0], best[1]):
            best = (score, -date.span.start, date)
    if best is None or best[0] < 0:
        return None, None
    date = best[2]
    if (moved := _by_weekday(passage, date)) is not None:
        return moved, None
    first = Fact(str(date.iso()), (date.span,))
    last = date.iso(date.last) if date.last and date.last > date.day else None
    return first, Fact(last, (date.span,)) if last else None


def _by_weekday(passage: Passage, line: Date) -> Fact | None:
    """A dateline tells when it was written; ``on Friday evening`` or ``yesterday`` in the lead, when it happened."""
    token = _token_at(passage, line.span.start)
    at = passage.paragraphs[passage.paragraph(token)]
    written = line.iso()
    if written is None or line.weekday is not None or line.span.start - at.start > 40:
        return None
    if not (passage.is_heading(passage.paragraph(token)) or re.match(r"\s*[—–(-]", passage.text[line.span.end :])):
        return None
    day = datetime.date.fromisoformat(written)
    lead = passage.paragraphs[: passage.paragraph(token) + _LEAD]
    pattern = rf"\b(?:(?:on|last)\s+({'|'.join(WEEKDAYS)})|(yesterday)|on the ([0-3]?\d)(?:st|nd|rd|th))\b"
    for paragraph in lead:
        for hit in re.finditer(pattern, passage.text[paragraph.start : paragraph.end], re.IGNORECASE):
            span = Span(paragraph.start + hit.start(), paragraph.start + hit.end())
            if span.start < line.span.end or passage.quote(span.start) is not None:
                continue
            if hit[1]:
                back = (day.weekday() - WEEKDAYS.index(hit[1].lower())) % 7
            elif hit[2]:
                back = 1
            else:
                back = day.day - int(hit[3])
                if not 0 <= back < 28:
                    continue
            value = (day - datetime.timedelta(days=back)).isoformat()
            return Fact(value, tuple(sorted((line.span, span))))
    return None


def _date_score(reading: Reading, date: Date) -> int:
    passage = reading.passage
    token = _token_at(passage, date.span.start)
    number = passage.paragraph(token)
    score = 4 - min(number, 4)
    sentence = passage.sentence(token)
    if any(is_event(t) for t in sentence):
        score += 2
    if any(lemma(t) in words("event", "verbs", "happen") and t.pos_ == "VERB" for t in sentence):
        score += 2
    if any(t.lower_ in ("will", "next", "until", "since", "born", "died", "founded", "ago", "by") for t in sentence):
        score -= 3
    return score


def _token_at(passage: Passage, offset: int) -> Token:
    assert passage.doc is not None
    span = passage.doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span is not None else passage.doc[0]


# --- start -----------------------------------------------------------------------------------------------------------


def _start(reading: Reading) -> Fact | None:
    """When it began; where the report only says when it was to begin, that, with the note ``planned``."""
    passage = reading.passage
    actual: Fact | None = None
    planned: Fact | None = None
    for sentence in passage.sentences:
        begins = [t for t in sentence if lemma(t) in words("event", "verbs", "begin") and t.pos_ in ("VERB", "NOUN")]
        opens = any(
            t.lower_ in ("welcomed", "opened", "received", "greeted", "proceedings", "started") for t in sentence
        )
        if not (begins or opens):
            continue
        done = sentence.start_char
        for span, value in sorted(times(passage.text, sentence.start_char, sentence.end_char)):
            if passage.quote(span.start) is not None:
                continue
            before = passage.text[done : span.start].lower()
            done = span.end
            plan = re.search(
                r"\b(?:supposed|scheduled|planned|due|expected|meant|set|billed|was to|were to|called) (?:to|for|at)\b"
                r"|\bset for\b|\bhad been called\b|\bshould have\b",
                before.rsplit(";", 1)[-1],
            )
            if re.search(r"\b(?:close|closed|ended|until|adjourned|finished|end)\b", before[-40:]):
                continue
            if plan and planned is None:
                planned = Fact(value, (_with_plan(passage, sentence.start_char, span),), "planned")
            elif not plan and actual is None:
                actual = Fact(value, (span,))
    return actual or planned


def _with_plan(passage: Passage, start: int, span: Span) -> Span:
    """The time with the words that say it was planned."""
    plan = r"\b(?:supposed|scheduled|planned|due|expected|meant|set|billed|called)\b"
    hits = list(re.finditer(plan, passage.text[start : span.start]))
    return Span(start + hits[-1].start(), span.end) if hits else span


# --- place -----------------------------------------------------------------------------------------------------------


def _place(reading: Reading) -> tuple[Fact | None, Fact | None]:
    """The venue told with the event's being held, and the town beside it."""
    passage = reading.passage
    venues: list[tuple[int, Token]] = []
    for token in passage:
        number = passage.paragraph(token)
        if number > _LEAD + 2 or token.dep_ not in ("pobj", "conj") or passage.said(token):
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
    return (_fact(passage, span) if span else None), city


def _venue_score(passage: Passage, token: Token, prep: Token) -> int:
    is_venue = lemma(token) in words("event", "nouns", "venue") or token.lower_ in words("event", "nouns", "venue")
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
        if number > _LEAD + 1 or passage.said(token):
            continue
        score = 3 - number
        if place is not None and passage.sentence_number(token) == passage.sentence_number(place):
            score += 3 if token.i > place.i else 1
        if token.dep_ == "pobj" and token.head.lower_ in ("in", "at"):
            score += 2
        if _above_event(token):
            score += 3
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
    if best[0] < 1:
        return None
    span = best[1]
    start = re.match(r"(?:the|downtown|central)\s+", passage.text[span.start : span.end], re.IGNORECASE)
    return _fact(passage, Span(span.start + (start.end() if start else 0), span.end))


def _dateline(passage: Passage) -> Span | None:
    """``TOWN, 3 May 2020 —`` or ``TOWN (Agency) --`` at the head of a paragraph, or alone as ``Town, 3 May 2020``."""
    for paragraph in passage.paragraphs[: _LEAD + 1]:
        piece = passage.text[paragraph.start : min(paragraph.end, paragraph.start + 80)]
        hit = re.match(r"([^\W\d_][^\d\n,;:(—–]{2,28}?)(?:,\s+[A-Z][\w .]{2,20})?(?:,\s*|\s+(?=[(—–]|--))", piece)
        if hit is None or not hit[1][0].isupper() or len(hit[1].split()) > 3:
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


# --- organisers ------------------------------------------------------------------------------------------------------


def _organisers(reading: Reading) -> Iterator[Fact]:
    """Who held, organised or hosted it, as subject or agent of such a verb with the event."""
    passage = reading.passage
    seen: list[str] = []
    for clause in reading.clauses:
        if (
            clause.lemma not in words("event", "verbs", "organise")
            or clause.reported
            or clause.negated
            or clause.planned
        ):
            continue
        if passage.paragraph(clause.verb) > _LEAD + 3 or not _of_event(clause):
            continue
        for agent in clause.agents:
            for part in _bodies(agent):
                span = _body_span(passage, part)
                if span is None:
                    continue
                key = passage.words(span).lower()
                if key not in seen and not any(key in s or s in key for s in seen):
                    seen.append(key)
                    yield _fact(passage, span)
        if seen:
            return


def _of_event(clause: Clause) -> bool:
    things = clause.objects()
    if any(is_event(t) or t.lower_ in ("it", "which", "that") for t in things):
        return True
    if clause.lemma in ("organise", "organize", "convene", "co-host", "co-organise", "co-organize"):
        return clause.passive or any(t.pos_ == "PROPN" for t in things)
    return clause.verb.dep_ == "acl" and is_event(clause.verb.head)


def _bodies(token: Token) -> Iterator[Token]:
    yield token
    for other in token.children:
        if other.dep_ == "conj":
            yield from _bodies(other)
        elif other.dep_ == "prep" and other.lower_ == "with" and (aim := child(other, "pobj")) is not None:
            yield from _bodies(aim)


def _body_span(passage: Passage, token: Token) -> Span | None:
    if token.pos_ not in ("PROPN", "NOUN") or token.pos_ == "NOUN" and not token.text[0].isupper():
        if not any(c.pos_ == "PROPN" for c in token.children):
            return None
    first = token.left_edge
    while first.i < token.i and first.pos_ in ("DET", "PRON", "PUNCT") and first.text not in '“"':
        first = first.nbor(1)
    while first.i < token.i and not first.text[0].isupper() and first.text not in '“"':
        first = first.nbor(1)
    last = token
    for part in token.rights:
        if part.dep_ == "prep" and part.lower_ in ("of", "for", "and") and part.i == last.i + 1:
            last = part.right_edge
        elif part.dep_ == "cc" and part.right_edge.i == part.i and part.nbor(1).text[0].isupper():
            continue
        elif part.dep_ in ("punct", "appos") and passage.quote(part.idx) is not None:
            last = part.right_edge
        else:
            break
    span = passage.trimmed(first.idx, last.idx + len(last.text))
    if span is None:
        return None
    cut = re.search(r"\s*(?:\(|,|\bwho\b|\bwhich\b|\bfollowing\b)", passage.text[span.start : span.end])
    return passage.trimmed(span.start, span.start + cut.start()) if cut else span


# --- attendance ------------------------------------------------------------------------------------------------------


def _attendance(reading: Reading) -> Fact | None:
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
