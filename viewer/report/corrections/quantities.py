"""Days, times of day and numbers in words that a reader typed, or that stand in a report."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.report import categories
from viewer.report.spans import Span

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>\d{4}))?"
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")

_TIME = re.compile(
    r"(?<![\d.:,])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?(?!\d)(?:\s*(?P<half>[ap])(?:\.\s?m\b\.?|\s?m\b))?",
    re.IGNORECASE,
)
_NAMED_TIMES = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_ALONE = re.compile(r"\s*(?:at\s+)?(\d{1,2})\s*(?:o[’']clock)?\s*", re.IGNORECASE)

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {
    **{word: number for number, word in enumerate(_UNITS, 1)},
    **{word: number * 10 for number, word in enumerate(_TENS, 2)},
}
_TIMES = {"dozen": 12, "hundred": 100, "thousand": 1000}
_WORD = "|".join((*_VALUES, *_TIMES))
_NOTES = ("over", "about", "nearly", "almost", "around", "approximately", "some", "more than", "at least", "up to")
_NUMBER = re.compile(
    rf"(?:\b(?P<note>{'|'.join(_NOTES)})\s+)?(?:(?P<figures>(?<![\d.,])\d{{1,3}}(?:[,\u00a0\u202f]\d{{3}})+(?!\d)|"
    rf"(?<![\d.,])\d{{1,9}}(?!\d))|\b(?:a\s+)?(?P<words>(?:{_WORD})(?:[\s-]+(?:and\s+)?(?:{_WORD}))*)\b)",
    re.IGNORECASE,
)

MOST_FIGURES = 12
"""A number that has more counts nothing."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value as the model writes it, what qualifies it, and where it stands."""

    value: str | int
    span: Span
    note: str | None = None


def days(words: str, year: int | None = None) -> Iterator[Quantity]:
    """The days that are named in words, as YYYY-MM-DD. A day without a year is one of ``year``, where that is given."""
    months = {name: number for number, name in enumerate(_MONTHS, 1)}
    months |= {name[:3]: number for name, number in months.items()}
    months |= {categories.month(number).casefold(): number for number in range(1, 13)}
    names = "|".join(re.escape(name) for name in sorted(months, key=len, reverse=True))
    month = rf"(?P<month>{names})\.?"
    patterns = (
        _ISO,
        re.compile(rf"(?<!\d){_DAY}\s+(?:of\s+)?{month}\b{_YEAR}", re.IGNORECASE),
        re.compile(rf"\b{month}\s+{_DAY}(?!\d){_YEAR}", re.IGNORECASE),
    )
    found = (match for pattern in patterns for match in pattern.finditer(words))
    for match in sorted(found, key=lambda match: (match.start(), -match.end())):
        name = match["month"].casefold()
        number = int(name) if name.isdecimal() else months[name]
        told = int(match["year"]) if match["year"] else year
        try:
            day = datetime.date(told or 0, number, int(match["day"]))
        except ValueError:
            continue
        yield Quantity(day.isoformat(), Span(*match.span()))


def times(words: str) -> Iterator[Quantity]:
    """The times of day that are named in words, as HH:MM. A number that stands quite alone is an hour."""
    alone = _ALONE.fullmatch(words)
    found = [
        Quantity(value, Span(*match.span()))
        for name, value in _NAMED_TIMES.items()
        for match in re.finditer(rf"\b{name}\b", words, re.IGNORECASE)
    ]
    for match in _TIME.finditer(words):
        hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "").casefold()
        if not (match["minute"] or half or alone):
            continue
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        elif half:
            continue
        if hour < 24 and minute < 60:
            found.append(Quantity(f"{hour:02d}:{minute:02d}", Span(*match.span())))
    yield from sorted(found, key=lambda one: one.span)


def numbers(words: str) -> Iterator[Quantity]:
    """The whole numbers in words, in figures or in words, with what qualifies them: ``over 300``, ``forty``."""
    for match in _NUMBER.finditer(words):
        note = match["note"].casefold() if match["note"] else None
        figures = re.sub(r"\D", "", match["figures"] or "")
        if len(figures) > MOST_FIGURES:
            continue
        number = int(figures) if figures else _number(match["words"])
        if number < 10**MOST_FIGURES:
            yield Quantity(number, Span(*match.span()), note)


def _number(words: str) -> int:
    whole, part = 0, 0
    for word in re.split(r"[\s-]+", words.casefold()):
        if word in _VALUES:
            part += _VALUES[word]
        elif word == "thousand":
            whole, part = whole + (part or 1) * _TIMES[word], 0
        elif word in _TIMES:
            part = (part or 1) * _TIMES[word]
    return whole + part
