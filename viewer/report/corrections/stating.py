"""Stating a fact: from words that a reader typed, or that a reader chose in the text; and how a fact is typed."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator

from viewer.language import Words
from viewer.report import wording
from viewer.report.corrections.checking import check_length
from viewer.report.corrections.quantities import Quantity, days, numbers, times
from viewer.report.model import Fact, Report
from viewer.report.spans import Span

_MARKS = {"'": "['’‘]", "’": "['’‘]", "‘": "['’‘]", '"': '["“”„]', "“": '["“”„]', "”": '["“”„]', "-": "[-‐–—]"}
"""Signs that are typed for others."""
_QUOTES = "“”„\"«»‘’'"
_DAYS = ("date", "date_end")
_PLANNED = "planned"
"""The note of a time at which something was to begin."""


class Stating(Words):
    """What is said of words that state no fact."""


def written(field: str, fact: Fact) -> str:
    """A fact as it stands in a field where it is typed: ``26 November 2023``, ``over 300``, ``planned 11:00``."""
    if field in _DAYS:
        return wording.calendar_day(datetime.date.fromisoformat(str(fact.value)))
    if field == "attendance" and fact.note:
        return f"{fact.note} {fact.value}"
    if field == "start_time" and fact.note == _PLANNED:
        return _planned().format(time=fact.value)
    return str(fact.value)


def stated(report: Report, field: str, words: str) -> Fact:
    """The fact that typed words state. Raises ValueError, with a sentence, where they cannot be read.

    Where the report says the same, its words are taken as evidence; else the fact has none, and is the reader's own.
    When it was ``planned`` to begin, and when it began, are told apart by that word.
    """
    words = " ".join(words.split())
    check_length(words)
    read = _reader(report, field)
    if read is None:
        return _as_written(report, field, words)
    quantity = _first(field, read(words))
    alike = (
        other.span
        for other in read(report.text)
        if other.value == quantity.value and (quantity.note is None or other.note == quantity.note)
    )
    span = next(alike, None)
    planned = field == "start_time" and any(word in words.casefold() for word in (_PLANNED, *_planned_words()))
    return Fact(quantity.value, (span,) if span else (), _PLANNED if planned else quantity.note)


def chosen(report: Report, field: str, span: Span) -> Fact:
    """The fact that words of the text state, which a reader chose. Raises ValueError, with a sentence."""
    read = _reader(report, field)
    if read is None:
        span = unquoted(report.text, span)
        return Fact(report.words(span), (span,))
    quantity = _first(field, read(report.text[span.start : span.end]))
    return Fact(quantity.value, (span,), quantity.note)


def is_own(fact: Fact) -> bool:
    """Whether the report does not have the words of a fact."""
    return not fact.spans


def find(text: str, words: str) -> Span | None:
    """Where words stand in a text first, whatever their white space, quotation marks and dashes."""
    parts = ("".join(_MARKS.get(sign) or re.escape(sign) for sign in part) for part in words.split())
    pattern = r"\s+".join(parts)
    if not pattern:
        return None
    found = re.search(rf"(?<!\w){pattern}(?!\w)", text)
    if found is None and words.islower():
        found = re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)
    return Span(*found.span()) if found else None


def unquoted(text: str, span: Span) -> Span:
    """The words within quotation marks that stand around all of them."""
    while span.end - span.start > 2 and text[span.start] in _QUOTES and text[span.end - 1] in _QUOTES:
        span = Span(span.start + 1, span.end - 1)
    return span


def _planned() -> str:
    return Stating.tr("planned {time}", "when something was to begin, in a field where it is typed")


def _planned_words() -> list[str]:
    return [part.strip().casefold() for part in _planned().split("{time}") if part.strip()]


def _as_written(report: Report, field: str, words: str) -> Fact:
    if field == "title" and len(words) > 2 and words[0] in _QUOTES and words[-1] in _QUOTES:
        words = words[1:-1]
    found = find(report.text, words)
    return Fact(report.words(found), (found,)) if found else Fact(words, ())


def _reader(report: Report, field: str) -> Callable[[str], Iterator[Quantity]] | None:
    """What reads words for a field; None where they stand as they are."""
    if field in _DAYS:
        known = report.event.date
        year = int(str(known.value)[:4]) if known else None
        return lambda words: days(words, year)
    return {"start_time": times, "attendance": numbers}.get(field)


def _first(field: str, found: Iterator[Quantity]) -> Quantity:
    quantity = next(found, None)
    if quantity is None:
        if field in _DAYS:
            example = wording.calendar_day(datetime.date(2023, 11, 26))
            raise ValueError(Stating.tr("This is no date. Example: {date}").format(date=example))
        if field == "start_time":
            raise ValueError(Stating.tr("This is no time. Examples: 14:30, 11 am"))
        raise ValueError(Stating.tr("This is no number. Examples: 320, over 300"))
    return quantity
