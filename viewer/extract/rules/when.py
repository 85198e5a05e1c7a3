"""When it was: the day or days of the event, and when it began or was to begin."""

from __future__ import annotations

import datetime
import re

from spacy.tokens import Token

from viewer.extract.dates import WEEKDAYS, Date, dates, times
from viewer.extract.draft import Reading
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, lemma
from viewer.extract.rules.common import LEAD
from viewer.extract.rules.nouns import is_event
from viewer.report.model import Fact, Span


def find_dates(reading: Reading) -> tuple[Fact | None, Fact | None]:
    """The day of the event, and the last day of several."""
    passage = reading.passage
    best: tuple[int, int, Date] | None = None
    head = passage.paragraphs[: LEAD + 1][-1].end
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
    lead = passage.paragraphs[: passage.paragraph(token) + LEAD]
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


_OPEN_HALF = "a.m. or p.m. not stated"


def find_start(reading: Reading) -> Fact | None:
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
        for span, value, open_half in sorted(times(passage.text, sentence.start_char, sentence.end_char)):
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
                actual = Fact(value, (span,), _OPEN_HALF if open_half else None)
    return actual or planned


def _with_plan(passage: Passage, start: int, span: Span) -> Span:
    """The time with the words that say it was planned."""
    plan = r"\b(?:supposed|scheduled|planned|due|expected|meant|set|billed|called)\b"
    hits = list(re.finditer(plan, passage.text[start : span.start]))
    return Span(start + hits[-1].start(), span.end) if hits else span
