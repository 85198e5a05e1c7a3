"""What is told of another occasion than the event: the last one and the next, a life, a message from elsewhere."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from viewer.extract.language.dates import WEEKDAYS
from viewer.extract.language.passage import child, has_word, lemma, pobjs
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.reality import is_perfect, is_planned
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.common import token_at
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event, noun_kind
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.shared.story import is_past, verb_above
from viewer.report.model import Span

_NAMED = ("nsubj", "nsubjpass", "attr", "dobj")
_FAR = 31
"""A clause dated so many days from the event tells of something else."""
_OF_MINUTES = 14
"""So many words before a day or a place are looked at for those that tell of the minutes of a meeting."""
_ABOUT = ("of", "about")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def elsewhen(reading: Reading, span: Span) -> bool:
    """Whether a place or a number is told of another occasion than the event, or of another day."""
    if _moved().search(reading.passage.text, max(0, span.start - 40), span.start):
        return True
    piece = reading.passage.piece(span.start, span.end)
    return piece is not None and (of_another_time(reading, piece.root) or on_another_day(reading, piece.root))


def is_elsewhere(reading: Reading, span: Span) -> bool:
    """Whether a place is told of another occasion, or of what is only talked of: ``spoke of her years in Lowick``."""
    return elsewhen(reading, span) or _is_talked_of(token_at(reading.passage, span.end - 1))


def _is_talked_of(place: Token) -> bool:
    below = place
    for above in _above(place):
        if above.pos_ in ("VERB", "AUX"):
            about = below.head
            return about.head == above and about.lower_ in _ABOUT and lemma(above) in words("saying", "verbs", "topic")
        below = above
    return False


def of_another_time(reading: Reading, token: Token) -> bool:
    """Whether a day, a place or a number that hangs there is told of another occasion than the event."""
    if _of_old_minutes(reading, token):
        return True
    nearest, below = verb_above(token), token
    for above in _above(token):
        if above.pos_ in ("NOUN", "PROPN"):
            if is_another(reading, above) or _sent_from(reading, above):
                return True
            if _is_event(above):
                return False
        elif _tells_another(reading, above) or _given_up(above, below):
            return True
        elif above != nearest or not _of_the_event(above):
            if _of_a_life(reading, above):
                return True
        below = above
    return False


@cache
def _moved() -> re.Pattern[str]:
    """``moved from the``, ``instead of the``, right before where it was not."""
    phrases = [one for one in words("event", "words", "not_then") if one.endswith((" from", " than", "instead of"))]
    return re.compile(rf"\b{any_of(longest_first(phrases))} (?:the |our |in |at )*$", re.IGNORECASE)


def _above(token: Token) -> Iterator[Token]:
    """The verbs and nouns that a token hangs on, the nearest first."""
    return (above for above in token.ancestors if above.pos_ in ("VERB", "AUX", "NOUN", "PROPN"))


def _tells_another(reading: Reading, verb: Token) -> bool:
    """Whether a verb tells of another event, of next year, or of what had been in another year or week."""
    if any(is_another(reading, noun) for noun in verb.children if noun.dep_ in _NAMED):
        return True
    if any(noun.lower_ == "year" and has_word(noun.lefts, "next") for noun in verb.children if noun.dep_ == "npadvmod"):
        return True
    clause = reading.clause_of(verb)
    return clause is not None and clause.perfect and outside(reading, clause)


def _given_up(verb: Token, below: Token) -> bool:
    """``was planned for the hall but took place``: told of what was planned only."""
    planned = is_planned(verb) or lemma(verb) in words("event", "words", "planned")
    return planned and below.dep_ != "conj" and has_word(verb.children, "but") and child(verb, "conj") is not None


def _of_a_life(reading: Reading, verb: Token) -> bool:
    """``was born in Lowick``, ``is named after Bo Ek, who spoke in Lowick``, ``said that he had spoken in Lowick``."""
    if verb.lower_ == "born" or lemma(verb) in words("event", "verbs", "lifetime"):
        return True
    if verb.dep_ == "relcl":
        now = any(t.tag_ in ("VBZ", "VBP") for t in (verb.sent.root, *verb.sent.root.lefts))
        return now and reading.in_past > 0.5 and reading.resolver.named(verb.head) is not None
    earlier = is_perfect(verb) or any(c.lower_ == "how" for c in verb.lefts)
    return earlier and verb.dep_ == "ccomp" and lemma(verb.head) in words("saying", "verbs", "clause")


def _sent_from(reading: Reading, noun: Token) -> bool:
    """``a telegram from Ann Lee in Lowick``: in the place of who sent it."""
    sent = noun.head.lower_ == "from" and noun_kind(noun.head.head) == "message"
    return sent and reading.resolver.named(noun) is not None


def is_another(reading: Reading, noun: Token) -> bool:
    """``the previous meeting``, ``next year's``, ``a similar march``; ``the first fair`` only of another year."""
    if noun.lower_ == "year":
        return has_word(noun.lefts, "next", "last") and child(noun, "case") is not None
    if noun.ent_type_ in ("DATE", "TIME") or lemma(noun) not in words("event", "titles", "heads", "unsure"):
        return False
    before = list(noun.lefts)
    if any(part.dep_ == "poss" and is_another(reading, part) for part in before):
        return True
    if has_word(before, *words("event", "words", "another")):
        return True
    if has_word(before, "next"):  # than one that was told; else it is what is announced
        return any(clause.real and clause.verb.i < noun.i and is_past(clause.verb) for clause in reading.clauses)
    if has_word(before, "last"):
        return not any(pobjs(noun.children, "of"))
    return has_word(before, "first") and _of_another_year(reading, noun)


def _of_old_minutes(reading: Reading, token: Token) -> bool:
    """``the minutes of the meeting held on 3 May were approved``, ``to confirm the minutes of the last meeting``."""
    sentence = reading.passage.sentence(token)
    before = reading.passage.tokens[max(sentence.start, token.i - _OF_MINUTES + 1) : token.i]
    if ("minutes", "of") not in pairwise(t.lower_ for t in before):
        return False
    return any(map(is_event, before)) and any(lemma(t) in words("event", "words", "pass_minutes") for t in sentence)


def _of_another_year(reading: Reading, noun: Token) -> bool:
    """Whether the sentence prints a year, and none that the head of the report prints."""
    sentence = reading.passage.sentence(noun)
    own = {int(t.text) for t in sentence if _YEAR.fullmatch(t.text)}
    head = {date.year for date in reading.passage.dates if date.year and date.span.start < sentence.start_char}
    return bool(own and head) and not own & head


def _of_the_event(verb: Token) -> bool:
    """Whether what does it, or to what or at what it is done, is an event."""
    return any(_is_event(t) for t in (*verb.children, *pobjs(verb.children, "at", "during", "for", "to")))


def on_another_day(reading: Reading, token: Token) -> bool:
    """Whether the clause of a place or a number is dated otherwise than the event."""
    passage, sentence = reading.passage, reading.passage.sentence(token)
    verb = verb_above(token)
    if verb is None:
        return False
    told = reading.considered.get("date", [])
    first = datetime.date.fromisoformat(str(told[0].fact.value)) if told else None
    for date in passage.dates:
        value = date.iso() if sentence.start_char <= date.span.start < sentence.end_char else None
        if value is None or verb_above(token_at(passage, date.span.start)) != verb:
            continue
        if first is not None:
            return abs((datetime.date.fromisoformat(value) - first).days) > _FAR
        return is_another_weekday(reading, value, date.span)
    years = {int(t.text) for t in pobjs(verb.children, "in") if _YEAR.fullmatch(t.text)}
    if not years:
        return False
    return weekday_told(reading) is not None if first is None else first.year not in years


def is_another_weekday(reading: Reading, day: str, span: Span) -> bool:
    """Whether the event is told to have been on another day of the week than a date where no event is named."""
    told = weekday_told(reading)
    if told is None or datetime.date.fromisoformat(day).weekday() == told:
        return False
    return not any(map(_is_event, reading.passage.sentence(token_at(reading.passage, span.start))))


def weekday_told(reading: Reading) -> int | None:
    """The day of the week on which the event is told to have been, Monday 0, where no other day is named."""
    if reading.weekday is None:
        days = [t for t in reading.passage if t.lower_.removesuffix("s") in WEEKDAYS]
        one = len({t.lower_ for t in days}) == 1 and any(_tells_day(reading, t) for t in days)
        reading.weekday = WEEKDAYS.index(days[0].lower_) if one and days[0].lower_ in WEEKDAYS else -1
    return reading.weekday if reading.weekday >= 0 else None


def _tells_day(reading: Reading, day: Token) -> bool:
    """``the fair on Friday``, ``the fair was held on Friday``, ``the town held its fair on Friday``."""
    above = next(_above(day), day)
    things = [above, *(t for t in above.children if t.dep_ in ("nsubj", "nsubjpass", "dobj"))]
    return any(_is_event(t) for t in things) and not of_another_time(reading, day)


def _is_event(noun: Token) -> bool:
    """A noun for an event, no month: ``3 March``."""
    return noun.ent_type_ != "DATE" and is_event(noun)
