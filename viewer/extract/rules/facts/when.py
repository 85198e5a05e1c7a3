"""When it was: the day of the event, and the last day of several."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.extract.language.dates import Date
from viewer.extract.language.passage import Passage, child, lemma
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.reality import is_perfect, is_planned
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.another_time import is_another_weekday, of_another_time
from viewer.extract.rules.facts.candidates import choose
from viewer.extract.rules.facts.dateline import Line, read_line, told_days
from viewer.extract.rules.shared.common import LEAD, FactExample, token_at
from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.extract.rules.shared.nouns import is_event
from viewer.extract.rules.shared.story import verb_above
from viewer.report.model import Fact, Origin, Span
from viewer.report.paragraphs import paragraph_at

_TOLD, _LATE = 3, 31
"""A sentence with this score tells of the event; so many days after it a report may be dated."""
_AGE, _OLD = 25, 6
"""A day so many years before another one that is told is less likely the event's, by so much."""
_OTHER = ("will", "next", "until", "since", "born", "died", "founded", "established", "ago", "by", "deadline", "would")
_YEAR = re.compile(r"(?<![\d#.-])(?:1[89]\d\d|20\d\d)\b")
_NOT_THEN = re.compile(r"\b" + any_of(longest_first(words("event", "words", "not_then"))) + r"(?: the)? $", re.I)


@dataclass(frozen=True, slots=True)
class _Day:
    """A day of which a sentence tells, and how likely it is that of the event."""

    first: str
    last: str | None
    spans: tuple[Span, ...]
    score: int


def find_dates(reading: Reading) -> tuple[Fact | None, Fact | None]:
    """The day of the event, and the last day of several."""
    passage = reading.passage
    found = passage.dates
    lines = {date.span: line for date in found if (line := read_line(passage, date)) is not None}
    years = [d for d in found if d.year and not of_another_time(reading, token_at(passage, d.span.start))]
    days = _of_the_event(reading, _days(passage, found, lines, years), lines)
    if not days:
        return None, None
    best, ranked = _ranked(days, lines)
    told = [Candidate(day.score, Fact(day.first, day.spans), _by(day, lines)) for day in ranked]
    first = choose(reading, "date", told)
    if first is None:
        return None, None
    if best.last is not None:
        return first, Fact(best.last, best.spans, origin=first.origin)
    ended = _ended(passage, days, best)
    return first, None if ended is None else replace(ended, origin=Origin("when.ended"))


def _ranked(days: Sequence[_Day], lines: dict[Span, Line]) -> tuple[_Day, list[_Day]]:
    """The likeliest day, and all that may be it, the likeliest first."""
    best = max(days, key=lambda day: (day.score, -day.spans[-1].start))
    if best.spans[0] in lines and best.last is None:
        best = _told_before(days, best, lines) or best
    rest = sorted((day for day in days if day is not best), key=lambda day: (-day.score, day.spans[-1].start))
    return best, [day for day in (best, *rest) if day.score >= 0] if best.score >= 0 else []


def _of_the_event(reading: Reading, days: Iterator[_Day], lines: dict[Span, Line]) -> list[_Day]:
    """Those of the days that are told of no other occasion, what is told of long before the last one less likely."""
    kept = [day for day in days if not _of_another(reading, day, lines)]
    told = (day for day in kept if day.spans[0] not in lines or _in_prose(reading.passage, day.spans[0]))
    latest = max((int(day.first[:4]) for day in told), default=0)
    return [replace(day, score=day.score - _OLD * (int(day.first[:4]) < latest - _AGE)) for day in kept]


def _in_prose(passage: Passage, span: Span) -> bool:
    """``On 3 May 2020 the guests met``: whether a date at the head of a line begins a sentence."""
    return any(t.tag_ == "VBD" for t in passage.sentence(token_at(passage, span.start)))


def _of_another(reading: Reading, day: _Day, lines: dict[Span, Line]) -> bool:
    """Whether a day that sentences tell is of another occasion than the event."""
    span = day.spans[0]
    if len(day.spans) > 1 or span in lines:
        return False
    return of_another_time(reading, token_at(reading.passage, span.start)) or is_another_weekday(
        reading, day.first, span
    )


def _by(day: _Day, lines: dict[Span, Line]) -> str:
    """The rule that found a day: by a line with it, by the day of writing and a word such as "yesterday", or told."""
    line = lines.get(next(iter(day.spans)))
    if len(day.spans) > 1:
        return "dateline.told_days"
    return "when.told" if line is None else f"dateline.{line.kind}"


def _told_before(days: Sequence[_Day], line: _Day, lines: dict[Span, Line]) -> _Day | None:
    """A day told in a sentence not long before that of a bare line, which is then the day of writing."""
    told = [d for d in days if d.spans[-1] not in lines and d.score >= _TOLD and -_LATE <= _apart(line, d) < 0]
    return max(told, key=lambda day: (day.score, -day.spans[-1].start)) if told else None


def _days(passage: Passage, found: Sequence[Date], lines: dict[Span, Line], years: Sequence[Date]) -> Iterator[_Day]:
    """The days that lines and sentences tell; ``years`` are dates whose years those without one may have."""
    written = next((lines[d.span].date for d in found if d.span in lines and d.year), None)
    for date in _then(passage, found):
        full = _with_year(passage, years, written, date)
        if (first := full.iso()) is None:
            continue
        line = lines.get(date.span)
        score = _line_score(passage, line) if line is not None else _date_score(passage, date.span)
        if written is not None and date.span != written.span and first > str(written.iso()):
            score -= 4  # it lay ahead
        last = full.last.iso() if full.last is not None else None
        yield _Day(first, last if last and last > first else None, (date.span,), score)
    if written is not None:
        yield from _days_told_from(passage, written, {date.span.start for date in found})


def _then(passage: Passage, found: Sequence[Date]) -> Iterator[Date]:
    """The dates, but for those of which the words before them tell that it was not then: ``the eve of 3 May``.

    Of ``postponed from 3 May to 10 May`` the last.
    """
    for date in found:
        hit = _NOT_THEN.search(passage.text, max(0, date.span.start - 40), date.span.start)
        if hit is None:
            yield date
        elif date.last is not None and hit[0].endswith("from "):
            yield date.last


def _with_year(passage: Passage, years: Sequence[Date], written: Date | None, date: Date) -> Date:
    """A date with the year of the day of writing, else of the first one at the head, else of the headings.

    Where it names its weekday, that must be the one of a year that is not the day of writing's.
    """
    if date.year is not None:
        return date
    head = passage.paragraphs[: LEAD + 1][-1].end
    anchor = written or next((d for d in years if d.span.start < head), None)
    year = anchor.year if anchor is not None else _year_of_heading(passage)
    full = date if year is None else date.within(_year_for(date, written, year))
    return full if written is not None or _fits(full) else date


def _days_told_from(passage: Passage, written: Date, taken: set[int]) -> Iterator[_Day]:
    """The days that words such as "yesterday" tell, where no date begins."""
    number = paragraph_at(passage.paragraphs, written.span.start)
    number = number if number <= LEAD + 1 else 0  # a line at the end is the day of writing too
    for span, first in told_days(passage, written, number + LEAD + 1):
        if taken.isdisjoint(range(span.start, span.end)):
            score = _date_score(passage, span) + 2
            yield _Day(first, None, tuple(sorted((written.span, span))), score)


def _year_for(date: Date, written: Date | None, year: int) -> int:
    """The year of a date without one: that of the day of writing, or the year before if it would lie ahead."""
    if written is None or (date.month, date.day) <= (written.month, written.day) or date.month - written.month < 6:
        return year
    return year - 1


def _fits(date: Date) -> bool:
    """Whether the weekday, where it is written, is that of the day."""
    value = date.iso()
    return value is not None and date.weekday in (None, datetime.date.fromisoformat(value).weekday())


def _year_of_heading(passage: Passage) -> int | None:
    """The only year in the headings at the head of the text, or its first sentence: ``Summer Term, 1968``.

    Not that of a whole date, which is the event's or of something else.
    """
    years: set[str] = set()
    dated = [date.span for date in passage.dates if date.year]
    for number, paragraph in enumerate(passage.paragraphs[: LEAD + 1]):
        heading = passage.is_heading(number)
        if number == 0 or heading:
            end = paragraph.end if heading else passage.sentence(token_at(passage, paragraph.start)).end_char
            for hit in _YEAR.finditer(passage.text, paragraph.start, end):
                if not any(span.start <= hit.start() < span.end for span in dated):
                    years.add(hit[0])
    return int(years.pop()) if len(years) == 1 else None


def _line_score(passage: Passage, line: Line) -> int:
    if line.kind == "written":
        return -9
    sentence = passage.sentence(token_at(passage, line.date.span.start))
    told = line.date.weekday is not None or line.date.last is not None or any(is_event(t) for t in sentence)
    return 7 if told else 1


def _date_score(passage: Passage, span: Span) -> int:
    token = token_at(passage, span.start)
    sentence = passage.sentence(token)
    score = 4 - min(passage.paragraph(token), 4)
    score += 2 * any(is_event(t) for t in sentence) + 2 * any(_happens(t) for t in sentence)
    if re.search(r"\b(?:today|yesterday),?\s+\(?$", passage.text[max(0, span.start - 12) : span.start].lower()):
        score += 3
    if sentence.root.tag_ in ("VBZ", "VBP") and not any(t.tag_ in ("VBD", "VBN") for t in sentence if _happens(t)):
        score -= 3
    if any(t.lower_ in _OTHER for t in sentence) or passage.quote(span.start) is not None:
        score -= 3
    if _is_in_name(passage, token, span):
        score -= 4
    if _is_of_a_thing(token):
        score -= 8
    verb = verb_above(token)
    return score if verb is None else score - _other_day(passage, sentence, verb)


def _is_in_name(passage: Passage, token: Token, span: Span) -> bool:
    """``the May 9th rising``: whether a date stands before a noun that is no event of today's, as part of its name."""
    piece = passage.piece(span.start, span.end)
    if piece is None or span.start == 0 or piece[-1].i + 1 >= len(passage.tokens):
        return False
    noun = piece[-1].nbor(1)
    while noun.dep_ in ("compound", "amod", "nmod") and noun.i < noun.head.i:
        noun = noun.head
    before = token.nbor(-1) if token.i else token
    named = noun.pos_ in ("NOUN", "PROPN") and before.tag_ in ("DT", "PRP$")
    return named and before.head in (noun, *piece) and not is_event(noun)


def _is_of_a_thing(token: Token) -> bool:
    """``recalled the flood of 3 May``, ``the law of 3 May``: the day of what is no event, and no part of a day."""
    while token.head.i > token.i - 4 and token.dep_ in ("compound", "nummod", "nmod") and token.head != token:
        token = token.head
    of = token.head
    if token.dep_ != "pobj" or of.lower_ != "of" or of.head.pos_ != "NOUN" or of.head.ent_type_ in ("DATE", "TIME"):
        return False
    return not is_event(of.head) and lemma(of.head) not in words("event", "nouns", "not_place")


def _other_day(passage: Passage, sentence: Tokens, verb: Token) -> int:
    """How much the verb of a date speaks against its being the first day of the event."""
    beside = verb.dep_ in ("relcl", "advcl", "acl") and not _happens(verb)
    ahead = is_planned(verb) or is_perfect(verb)
    denied = child(verb, "neg") is not None and _happens(verb)
    last = lemma(verb) in words("event", "verbs", "finish") and _of_days(passage, sentence)
    filed = lemma(verb) in words("event", "verbs", "file") and not any(is_event(t) for t in sentence)
    return 2 * beside + 2 * ahead + 6 * last + 20 * (denied or filed)


def _happens(token: Token) -> bool:
    return token.pos_ == "VERB" and lemma(token) in words("event", "verbs", "happen", "begin")


def _of_days(passage: Passage, sentence: Tokens) -> bool:
    """An event of several days: ``a two-day meeting``."""
    return bool(
        re.search(r"\b(?:\w+|\d+)[- ]day\b", passage.text[max(0, sentence.start_char - 200) : sentence.end_char])
    )


def _ended(passage: Passage, days: Sequence[_Day], first: _Day) -> Fact | None:
    """The last day told on its own: ``it closed on Sunday, 5 May 2020``."""
    for day in days:
        if not 0 < _apart(first, day) <= 31:
            continue
        verb = verb_above(token_at(passage, day.spans[-1].start))
        if verb is not None and _has_ended(verb):
            return Fact(day.first, day.spans)
    return None


def _has_ended(verb: Token) -> bool:
    """``it closed``, ``the fair, which ended``."""
    if lemma(verb) not in words("event", "verbs", "finish") or child(verb, "aux", "neg") is not None:
        return False
    subject = child(verb, "nsubj", "nsubjpass")
    return subject is not None and (is_event(subject) or subject.lower_ in ("it", "which", "that"))


def _apart(first: _Day, second: _Day) -> int:
    return (datetime.date.fromisoformat(second.first) - datetime.date.fromisoformat(first.first)).days


EXAMPLES = (
    FactExample("The fair was held on Saturday 6th of July 2019 in the park.", "date", "2019-07-06"),
    FactExample("The congress took place from 31 August to 2 September 2019.", "date", "2019-08-31"),
    FactExample("The congress took place from 31 August to 2 September 2019.", "date_end", "2019-09-02"),
    FactExample("The forum met on October 5-7, 2022 in Bulawayo.", "date_end", "2022-10-07"),
    FactExample("The fair was held on 5 July.", "date", None),
    FactExample(
        "Minutes of the annual meeting held on Thursday 14 March 2024 at 19:00 in the hall\n\nThe bakers met.",
        "date",
        "2024-03-14",
    ),
    FactExample("Summer Term, 1968\n\nThe concert was held on Friday, July 19th.", "date", "1968-07-19"),
    FactExample("NADI, 9 May 2023 – The hotel hosted a conference on Friday.", "date", "2023-05-05"),
    FactExample("NADI, 9 May 2023 – A conference of bakers was held here yesterday.", "date", "2023-05-08"),
    FactExample("NADI, 9 May 2023 – The bakers have asked for cheaper flour.", "date", None),
    FactExample("NADI, 9 May 2023. The bakers met yesterday.", "date", "2023-05-08"),
    FactExample("NADI.\n\nNov. 6th, 1911. (By post.)\n\nA social was held on Friday night last.", "date", "1911-11-03"),
    FactExample("Posted on 9 May 2023\n\nThe conference met last Tuesday.", "date", "2023-05-02"),
    FactExample("Posted on January 4, 2023\n\nThe dinner was held on 28 December.", "date", "2022-12-28"),
    FactExample("The dinner was held on the 6th inst.\n\nPublished 9 May 1891", "date", "1891-05-06"),
    FactExample("The bakers met in the hall.\n\nConverted for the new archive on 14 May 2001.", "date", None),
    FactExample("The bakers' fair was held.\n\nThis page was last updated on 14 May 2001.", "date", None),
    FactExample("Release time:2017-01-03 Clicks: 4\n\nThe fair was held on 16 December.", "date", "2016-12-16"),
    FactExample("Minutes of the meeting held Tuesday 14th May 2024, 7.15 pm at the Hall", "date", "2024-05-14"),
    FactExample(
        "The council met at the hall. The minutes of the meeting held on 3 May 2024 were confirmed.", "date", None
    ),
    FactExample("by Ann | January 23, 2014 15:53\n\nThe fair was held in the park.", "date", None),
    FactExample("January 10-12, 2014, Cork\n\nThe fair drew a crowd.", "date_end", "2014-01-12"),
    FactExample("The fair opened on 3 May 2019. It closed on 5 May 2019.", "date_end", "2019-05-05"),
)
