"""Remarks: what a careful reader would want to check, each with one sentence and the words."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.dates import WEEKDAYS
from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import words
from viewer.extract.naming.person import display_name
from viewer.extract.rules.remarks import left_open
from viewer.extract.rules.shared.draft import Reading
from viewer.report import messages
from viewer.report.model import Event, Remark, Span
from viewer.report.vocabulary import RemarkKind

_MAY_REPEAT = frozenset("had that very so no ha bla yes more now really is too again on by many well bye go".split())


def find(reading: Reading, event: Event) -> list[Remark]:
    """All remarks, in text order."""
    found = [
        *_spelled(reading),
        *_pronouns(reading),
        *_repeated(reading.passage),
        *_broken(reading.passage),
        *_planned(event),
        *left_open.find(reading, event),
        *_approximate(reading.passage, event),
        *_conflicting(reading.passage, event),
        *_weekdays(reading.passage),
    ]
    return sorted(found, key=lambda r: r.spans[0])


def _spelled(reading: Reading) -> Iterator[Remark]:
    for draft in reading.people:
        seen: set[str] = set()
        for mention, usual in draft.spelled:
            if mention.name in seen:
                continue
            seen.add(mention.name)
            same = tuple(m.span for m, _ in draft.spelled if m.name == mention.name)
            message = messages.SPELLED.format(name=mention.name, usual=usual)
            yield Remark(RemarkKind.NAME_SPELLED_DIFFERENTLY, message, same)


def _pronouns(reading: Reading) -> Iterator[Remark]:
    for token, person in reading.resolver.disagreements:
        draft = reading.people[person]
        name = display_name(reading.passage, draft)
        message = messages.FEMALE if draft.gender == "female" else messages.MALE
        said = message.format(pronoun=token.text, name=name)
        yield Remark(RemarkKind.PRONOUN_DISAGREES, said, (reading.passage.span(token, token),))


def _repeated(passage: Passage) -> Iterator[Remark]:
    """One to three words that stand twice in a row, with at most a comma between them."""
    for hit in re.finditer(r"\b(\w+(?:[ \n]\w+){0,2}),?[ \n]+\1\b", passage.text, re.IGNORECASE):
        first = hit[1].lower().split()
        if len(first) == 1 and (first[0] in _MAY_REPEAT or first[0].isdigit() or "," in hit[0]):
            continue
        if hit[1][0].isupper() and hit[0][len(hit[1]) :].strip(" ,\n")[0].isupper():
            continue  # names such as "New Bern, Bern"
        if passage.quote(hit.start()) is None:
            message = messages.REPEATED.format(words=hit[1])
            yield Remark(RemarkKind.REPEATED_WORDS, message, (Span(hit.start(), hit.end()),))


def _broken(passage: Passage) -> Iterator[Remark]:
    """A full stop followed by a small letter, or a sentence that is only a relative clause."""
    for hit in re.finditer(r"\b(\w{3,})\.\s+([a-z]\w*)", passage.text):
        abbreviation = hit[1].lower() in words("names", "abbreviations") or hit[1].lower() in ("etc", "vol", "approx")
        if abbreviation or hit[1][0].isupper() and len(hit[1]) < 6:
            continue
        if not re.search(r"\w*[a-z]", hit[1]) or passage.quote(hit.start()) is not None:
            continue
        yield Remark(RemarkKind.BROKEN_SENTENCE, messages.BREAKS_OFF, (Span(hit.start(), hit.end()),))
    for sentence in passage.sentences:
        text = sentence.text.strip()
        if re.match(r"(?:Which|Whose|Whom)\b[^?]*\.$", text) and passage.quote(sentence.start_char) is None:
            span = passage.tokens_span(sentence)
            yield Remark(RemarkKind.BROKEN_SENTENCE, messages.NO_CLAUSE, (span,))


def _planned(event: Event) -> Iterator[Remark]:
    if event.start_time is not None and event.start_time.note == "planned":
        yield Remark(RemarkKind.PLANNED, messages.START_PLANNED, event.start_time.spans)


def _conflicting(passage: Passage, event: Event) -> Iterator[Remark]:
    """A second source's number beside that of the attendance: ``the police counted 350``."""
    fact = event.attendance
    if fact is None:
        return
    first = fact.spans[0]
    ends = [s.end_char for s in passage.sentences if s.end_char > first.end][:2]
    near = passage.text[first.end : ends[-1] if ends else len(passage.text)]
    for hit in _COUNTED.finditer(near):
        value = int(hit[2].replace(",", "").replace(".", ""))
        if value != fact.value and int(fact.value) / 5 <= value <= int(fact.value) * 5:
            span = Span(first.end + hit.start(), first.end + hit.end())
            message = messages.ANOTHER_NUMBER.format(words=passage.words(span))
            yield Remark(RemarkKind.CONFLICTING_NUMBERS, message, (*fact.spans, span))


_COUNTED = re.compile(
    r"\b(?:police|organi[sz]ers?|authorities|committee|officials?|municipality|media|newspapers?|union)\b[^.!?]{0,90}?"
    r"\b((?:noted|counted|estimated|thought|put|gave|reported|claimed|spoke of|said|reckoned)[^.!?\d]{0,30}?"
    r"(\d{1,3}(?:[,.]\d{3})+|\d+))",
    re.IGNORECASE,
)


def _approximate(passage: Passage, event: Event) -> Iterator[Remark]:
    fact = event.attendance
    if fact is not None and fact.note:
        message = messages.NOT_EXACT.format(words=passage.words(fact.spans[0]))
        yield Remark(RemarkKind.APPROXIMATE_NUMBER, message, fact.spans)


def _weekdays(passage: Passage) -> Iterator[Remark]:
    for date in passage.dates:
        value = date.iso()
        if value is None or date.weekday is None:
            continue
        day = datetime.date.fromisoformat(value)
        if day.weekday() != date.weekday:
            stated, real = WEEKDAYS[date.weekday].capitalize(), WEEKDAYS[day.weekday()].capitalize()
            message = messages.WRONG_WEEKDAY.format(stated_weekday=stated, weekday=real)
            yield Remark(RemarkKind.WEEKDAY, message, (date.span,))


EXAMPLES = (
    Example("Ann Lee praised the the choir.", ("repeated words",)),
    Example("Ann Lee, Ann Lee said, was there.", ()),
    Example("The roof was mended. and painted.", ("broken sentence",)),
    Example("The fair was held on Monday, 3 May 2020.", ("weekday does not match date",)),
    Example("The fair was held on Sunday, 3 May 2020.", ()),
    Example("The fair was scheduled to start at 9 pm.", ("planned, not confirmed",)),
    Example("The choir sang. A dance was announced for later that night.", ("planned, not confirmed",)),
    Example("The choir sang. Fireworks were to conclude the evening.", ("planned, not confirmed",)),
    Example("The choir sang. A concert was to be held in the evening.", ("planned, not confirmed",)),
    Example("The choir sang. A poet was due to come by and read.", ("planned, not confirmed",)),
    Example("The choir sang. Bo Ek was to speak, but he was ill.", ()),
    Example("The choir sang. Bo Ek was to become a bishop.", ()),
    Example("The choir sang. A dance planned for later that night was cancelled.", ()),
    Example("The organisers counted 240 people on the quay; the police noted 360.", ("conflicting numbers",)),
    Example("Mr. Bo Ek spoke. She said that it was late.", ("pronoun disagrees",)),
    Example("Over 300 visitors gathered in the park.", ("approximate number",)),
)
