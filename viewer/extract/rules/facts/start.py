"""When it began or was to begin."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence

from viewer.extract.language.clock import Clock
from viewer.extract.language.dates import Date
from viewer.extract.language.passage import Passage, has_word, lemma
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.another_time import of_another_time
from viewer.extract.rules.facts.candidates import choose
from viewer.extract.rules.facts.dateline import read_line
from viewer.extract.rules.shared.common import LEAD, FactExample, token_at
from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Fact, Span

OPEN_HALF = "a.m. or p.m. not stated"
"""The note of a time that may be in either half of the day."""
_LATE = 100
"""So many minutes after the planned time something may still be the beginning."""

_PLAN = re.compile(
    r"\b(?:supposed|scheduled|listed|timed|promised|planned|due|expected|meant|billed|slated|fixed|advertised"
    r"|announced|foreseen|convened"
    r"|called|invited|set(?! (?:off|out))|was to|were to)"
    r"\b[^.;]{0,40}?\b(?:to|for|at)\b[^.;]*$|\bshould have\b|\bposters?\b[^;,]*$"
    r"|\b(?:had|was|were) (?:originally|first)\b"
)
_BEGUN = re.compile(r"(?<!have )(?<!been )\b(?:began|opened|commenced|got under ?way)\b(?! (?:to|for))")
_DAYS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|afternoon|evening|night))?|yesterday|last\s+"
    r"(?:night|evening)|this\s+(?:morning|afternoon|evening)|today|to-day)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:closed?|closing|ended|ending|ends?|adjourn(?:ed|ing)|finished|concluded|over|dispersed|left"
    r"|dissolved|doors|registrations?|sign-in|check-in|lunch|dinner|supper|tea|gave up|served|break)\s*(?:\w+\s+){0,3}$"
    r"|(?<!just )(?<!shortly )(?<!soon )\bafter\s+(?:about\s+|around\s+)?$"
    r"|\b(?:until|till|before|by|to|between|since)\s+(?:about\s+|around\s+)?$|[-–—]\s*$"
)
_OPENS = re.compile(
    r"\b(?:took|taking) the chair\b|\b(?:called|calling)\b[^.;]{0,40}\bto order\b|\bgot under ?way\b|\bunder way\b"
    r"|\bwelcomed\b|\b(?:bade|bid)\b[^.;]{0,40}\bwelcome\b|\breceived\b|\bgreeted\b|\bkick-?off\b"
    r"|\bcalled the case\b|\bdeclared\b[^.;]{0,60}\bopen\b|\bstepped off\b"
    r"|\bkicked off\b|\bset (?:off|out)\b|\bran from\b|\bgot going\b|\bwas (?:declared )?opened?\b|\bopened\b"
    r"|\bstart(?:ed|s)?\b"
    r"|\bentered\b|\bgathered\b|\bassembled\b|\bbegan\b|\bcommenced\b|\bthe (?:muhurat|opening)\b"
)
_LABEL = re.compile(r"^\W*(?:time|when|start(?:ing)?(?: time)?|date (?:and|&) time)\s*:", re.IGNORECASE)
_END_LABEL = re.compile(r"\W*(?:end|ends|ending|finish|finishes|close|closes)(?: time)?\s*:", re.IGNORECASE)
_SHOW = re.compile(
    r"\b(?:show|concert|event|meeting|ceremony|service|rally|march|start|kick-?off|talks?)\s+(?:at|from)\s+$"
)
_PART = re.compile(
    r"\b(?:second|third|next|another|later|afternoon|last|panel|break|session two|track|workshops?|music|dancing)\b"
)


def find_start(reading: Reading) -> Fact | None:
    """When it began; where the report only says when it was to begin, that, with the note ``planned``."""
    passage = reading.passage
    days = [date.span for date in passage.dates if not _written(passage, date)]
    days += [Span(hit.start(), hit.end()) for hit in _DAYS.finditer(passage.text)]
    days.sort(key=lambda span: span.start)
    planned: tuple[Clock, int] | None = None
    plans: list[Candidate] = []
    found: list[Candidate] = []
    for clock, number, before in _clocks(passage):
        sentence = passage.sentences[number]
        if _is_plan(before):
            if _begins(sentence) or _OPENS.search(sentence.text.lower()) or _of_event(sentence):
                whole = _with_plan(passage, sentence.start_char, clock.span)
                plans.append(Candidate(0, Fact(clock.value, (whole,), "planned"), "start.planned"))
                planned = planned or (clock, number)
            continue
        if of_another_time(reading, token_at(passage, clock.span.start)) or is_of_posting(reading, clock):
            continue
        late = planned is not None and _late(planned, clock, number)
        score = _score(passage, sentence, clock, before, days) + 7 * late
        if score > 0:
            told = Fact(clock.value, (clock.span,), OPEN_HALF if clock.left_open else None)
            found.append(Candidate(score, told, "start.told"))
    return choose(reading, "start_time", [*sorted(found, key=lambda candidate: -candidate.score), *plans])


def is_of_posting(reading: Reading, clock: Clock) -> bool:
    """``In News on 21 May 2020 at 3:40 pm``: a line with another day than the report tells, that of its posting."""
    passage, told = reading.passage, reading.considered.get("date", [])
    number = passage.paragraph(token_at(passage, clock.span.start))
    if not told or not passage.is_heading(number):
        return False
    line = passage.paragraphs[number]
    days = {date.iso() for date in passage.dates if line.contains(date.span)} - {None}
    return bool(days) and told[0].fact.value not in days


def _clocks(passage: Passage) -> Iterator[tuple[Clock, int, str]]:
    """The times told outside of quotations at which nothing ends: with the sentence's number and its words before."""
    done: dict[int, int] = {}
    for clock in passage.times:
        if passage.quote(clock.span.start) is None:
            number = passage.sentence_number(token_at(passage, clock.span.start))
            start = done.get(number, passage.sentences[number].start_char)
            done[number] = clock.span.end
            before = passage.text[start : clock.span.start].lower()[-300:]
            if not (_ENDS.search(before[-40:]) or _END_LABEL.match(before)):
                yield clock, number, before


def signs(passage: Passage, token: Token, clock: Clock) -> Iterator[str]:
    """What the words before a clock time, and its sentence, tell of it."""
    sentence = passage.sentence(token)
    before = passage.text[sentence.start_char : clock.span.start].lower()[-300:]
    text = sentence.text[:600].lower()
    asked = (
        ("an end", _ENDS.search(before[-40:])),
        ("a plan", _is_plan(before)),
        ("something opens", _OPENS.search(text)),
        ("something begins", _begins(sentence)),
        ("of the event", _of_event(sentence)),
        ("a label", _LABEL.match(text)),
        ("a show", _SHOW.search(before)),
        ("a part", _PART.search(text)),
    )
    yield from (name for name, hit in asked if hit)


def _is_plan(before: str) -> bool:
    """``was to begin at``; not ``the regularly scheduled meeting began at``."""
    plan = _PLAN.search(before.rsplit(";", 1)[-1])
    return plan is not None and _BEGUN.search(plan[0]) is None


def _written(passage: Passage, date: Date) -> bool:
    line = read_line(passage, date)
    return line is not None and line.kind != "headed"


def _score(passage: Passage, sentence: Tokens, clock: Clock, before: str, days: Sequence[Span]) -> int:
    """How likely the event began then: told with a word for beginning, or with the day of the event."""
    paragraph = passage.paragraph(sentence[0])
    if has_word(sentence, "will", "tomorrow", "next"):
        return 0
    text = sentence.text.lower() if len(sentence.text) < 600 else before
    score = 0
    if _begins(sentence) or _OPENS.search(text) or _SHOW.search(before):
        score = 6 - _far(paragraph)
        if _of_event(sentence):
            score += 2
    elif _by_day(clock.span, days) and (_of_event(sentence) or paragraph <= LEAD):
        score = 5 - _far(paragraph)
    elif paragraph <= LEAD and re.search(r"\bat\s+(?:about\s+|around\s+)?$", before) and _held_then(sentence):
        score = 4 - _far(paragraph)
    elif _LABEL.match(text):
        score = 5
    if score and _PART.search(text):
        score -= 2
    return score


def _held_then(sentence: Tokens) -> bool:
    """Whether the sentence tells that the event was held: ``At ten o'clock the union held a rally``."""
    held = any(t.pos_ == "VERB" and lemma(t) in words("event", "verbs", "organise") for t in sentence)
    return held and any(is_event(t) for t in sentence)


def _far(paragraph: int) -> int:
    """What is told late tells less of the beginning."""
    return min(3, paragraph // 4)


def _late(planned: tuple[Clock, int], clock: Clock, number: int) -> bool:
    """Soon after the planned time, in the sentence that tells of it or one of the next."""
    minutes = clock.minutes - planned[0].minutes
    return 0 < minutes <= _LATE and number - planned[1] <= 3


def _begins(sentence: Tokens) -> bool:
    return any(lemma(t) in words("event", "verbs", "begin") and t.pos_ in ("VERB", "NOUN") for t in sentence)


def _of_event(sentence: Tokens) -> bool:
    happen = words("event", "verbs", "happen")
    return any(is_event(t) or t.pos_ == "VERB" and lemma(t) in happen for t in sentence)


def _by_day(span: Span, days: Sequence[Span]) -> bool:
    """Right beside a date: ``on 3 August 2019, at six in the evening``."""
    number = bisect.bisect(days, span.start, key=lambda day: day.start)
    near = days[max(0, number - 1) : number + 1]
    return any(-1 < span.start - day.end < 24 or -1 < day.start - span.end < 24 for day in near)


def _with_plan(passage: Passage, start: int, span: Span) -> Span:
    """The time with the words that say it was planned."""
    plan = r"\b(?:supposed|scheduled|planned|due|expected|meant|set|billed|called|fixed|foreseen|convened|advertised)\b"
    hits = list(re.finditer(plan, passage.text[start : span.start]))
    return Span(start + hits[-1].start(), span.end) if hits else span


EXAMPLES = (
    FactExample("The meeting was due to open at ten. At twenty past, Ann Lee bade us welcome.", "start_time", "10:20"),
    FactExample(
        "The concert was to have started at six, and at eight minutes past Ann Lee spoke.", "start_time", "18:08"
    ),
    FactExample("The fair was scheduled to start at 9 pm.", "start_time", "21:00"),
    FactExample("The regularly scheduled meeting began at 9 pm and was to end at 11 pm.", "start_time", "21:00"),
    FactExample("The meeting was called for 7.30 p.m. and was opened at 7.45 p.m. by Ann Lee.", "start_time", "19:45"),
    FactExample("The mayor called the meeting to order at 7:03 p.m.", "start_time", "19:03"),
    FactExample("The hearing was listed for 9.30 and began at 11.05.", "start_time", "11:05"),
    FactExample("We had promised to start at six, and at 18:20 Ann Lee welcomed us.", "start_time", "18:20"),
    FactExample("The fair ran from 9am to 4pm.", "start_time", "09:00"),
    FactExample("The fair was held.\n\nStart: 8:30 am\n\nEnd: 14/5/2015 14:00", "start_time", "08:30"),
    FactExample("The fair was held in the park.\n\nTime: 8 May 2015\n\nEnd time: 8 May 2015 14:00", "start_time", None),
    FactExample("The meeting began at 8 o'clock p.m.", "start_time", "20:00"),
    FactExample("At half-past two the President took the chair.", "start_time", "14:30"),
    FactExample("On Saturday 3 August 2019, at six in the evening, the choir sang.", "start_time", "18:00"),
    FactExample("At ten o'clock the bakers held a rally in the park.", "start_time", "10:00"),
    FactExample("The fair was held in the park on Sunday at 4.00 p.m.", "start_time", "16:00"),
    FactExample("The procession commenced just after 12:30 p.m.", "start_time", "12:30"),
    FactExample("The meeting closed at 9.30 p.m.", "start_time", None),
    FactExample(
        "The day opened with registration starting at 8:15 a.m. The talks began at nine.", "start_time", "09:00"
    ),
    FactExample("The workshop was held from 10 am to 4 pm on 3 May 2020.", "start_time", "10:00"),
    FactExample("The conference was held in the park. Lunch was served at one o'clock.", "start_time", None),
    FactExample("The porter stopped counting hats at two o’clock.", "start_time", None),
)
