"""Dates, clock times and numbers in running text, by their written forms."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.report.model import Span

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_LAST = r"(?:\s*(?:-|–|—|to|and|&|until)\s*(?P<last>[0-3]?\d)(?:st|nd|rd|th)?)?"
_YEAR = r"(?:,?\s+(?:of\s+)?(?P<year>[12]\d{3}))?"
_WEEKDAY = r"(?:(?P<weekday>" + "|".join(WEEKDAYS) + r"),?\s+(?:the\s+)?)?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_WEEKDAY}{_MONTH}\s+{_DAY}\b{_LAST}{_YEAR}",
        rf"\b{_WEEKDAY}{_DAY}{_LAST}\s+(?:of\s+)?{_MONTH}{_YEAR}",
        rf"\b{_WEEKDAY}(?P<year>[12]\d{{3}})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b",
        rf"\b{_WEEKDAY}(?P<day>[0-3]?\d)(?P<mark>[./-])(?P<month>[0-3]?\d)(?P=mark)(?P<year>[12]\d{{3}})\b(?:\s*\((?P<after>"
        + "|".join(WEEKDAYS)
        + r")\))?",
    )
)

_HOURS: tuple[str, ...] = tuple("one two three four five six seven eight nine ten eleven twelve".split())
_HOUR = rf"(?:[01]?\d|2[0-3]|{'|'.join(_HOURS)}|noon|midday|midnight)"
_TIMES = (
    re.compile(r"\b(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)\s*(?P<half>[ap]\.?\s?m\b\.?)?", re.IGNORECASE),
    re.compile(r"\b(?P<hour>1[0-2]|0?\d)\s*(?P<half>[ap]\.?\s?m\b\.?)", re.IGNORECASE),
    re.compile(
        rf"\b(?:(?P<part>half|quarter|ten|twenty|five|twenty-five)[\s-](?P<way>past|to)\s+)?"
        rf"(?P<word>{'|'.join(_HOURS)}|noon|midday)(?P<clock>\s+o[’']clock)?"
        r"(?P<tail>\s+in the (?:morning|afternoon|evening))?\b",
        re.IGNORECASE,
    ),
)
_PARTS = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5, "twenty-five": 25}

_UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}


@dataclass(frozen=True, slots=True)
class Date:
    """A date as written. ``year`` is None where it is not written; ``weekday`` is an index, Monday 0."""

    span: Span
    year: int | None
    month: int
    day: int
    last: int | None
    weekday: int | None

    def iso(self, day: int | None = None) -> str | None:
        """YYYY-MM-DD, or None where the year is missing or the day does not exist."""
        if self.year is None:
            return None
        try:
            return datetime.date(self.year, self.month, day or self.day).isoformat()
        except ValueError:
            return None


def dates(text: str) -> Iterator[Date]:
    """Every date with a day and a month, in text order."""
    found: list[Date] = []
    for pattern in _PATTERNS:
        for hit in pattern.finditer(text):
            group = hit.groupdict()
            month = _MONTHS.get(group["month"].lower().rstrip(".")) or _small(group["month"])
            day, last = int(group["day"]), group.get("last")
            year = int(group["year"]) if group.get("year") else None
            named = group.get("weekday") or group.get("after")
            weekday = WEEKDAYS.index(named.lower()) if named else None
            if month and year and group.get("mark") and group["mark"] != ".":
                day, month = _day_and_month(day, month, year, weekday)
            if month and 1 <= month <= 12 and 1 <= day <= 31:
                span = Span(hit.start(), hit.end())
                found.append(Date(span, year, month, day, int(last) if last else None, weekday))
    end = 0
    for date in sorted(found, key=lambda d: (d.span.start, -d.span.end)):
        if date.span.start >= end:
            end = date.span.end
            yield date


def _day_and_month(first: int, second: int, year: int, weekday: int | None) -> tuple[int, int]:
    """Which of ``03/04/2020`` is the day: told by a number over 12 or by the weekday; (0, 0) where neither tells."""
    if first > 12 or second > 12:
        return (first, second) if first > 12 else (second, first)
    fits = [
        (day, month)
        for day, month in ((first, second), (second, first))
        if weekday is not None and month and day and datetime.date(year, month, day).weekday() == weekday
    ]
    return fits[0] if len(set(fits)) == 1 else (first, second) if first == second else (0, 0)


def times(text: str, start: int, end: int) -> Iterator[tuple[Span, str, bool]]:
    """Clock times between two offsets: (span, HH:MM, whether the text leaves open which half of the day it was)."""
    taken: list[Span] = []
    for number, pattern in enumerate(_TIMES):
        for hit in pattern.finditer(text, start, end):
            span = Span(hit.start(), len(text[: hit.end()].rstrip(" .")) if hit[0].endswith(".") else hit.end())
            if any(span.overlaps(other) for other in taken):
                continue
            found = _spoken(hit) if number == 2 else _digital(hit)
            if found is not None and found[0] is not None:
                taken.append(span)
                yield span, found[0], found[1]


def _before(hit: re.Match[str]) -> str:
    return hit.string[max(0, hit.start() - 60) : hit.start()]


def _digital(hit: re.Match[str]) -> tuple[str | None, bool] | None:
    group = hit.groupdict()
    if (
        hit[0].count(".") == 1
        and not group["half"]
        and re.match(r"[\d%]|\s*(?:per|million|liters?)\b", hit.string[hit.end() :])
    ):
        return None
    if not group["half"] and "." in hit[0] and not re.search(r"\b(?:at|by|from|until|to|about)\s*$", _before(hit)):
        return None
    hour, minute = int(group["hour"]), int(group.get("minute") or 0)
    if not group["half"] and 1 <= hour < 8 and not group["hour"].startswith("0"):
        return _clock(hour + 12, minute, None), not _late(hit)
    return _clock(hour, minute, group["half"]), False


def _clock(hour: int, minute: int, half: str | None) -> str | None:
    if half and half[0] in "pP" and hour < 12:
        hour += 12
    if half and half[0] in "aA" and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour < 24 else None


def _spoken(hit: re.Match[str]) -> tuple[str | None, bool] | None:
    group = hit.groupdict()
    word = group["word"].lower()
    sure = group["part"] or group["clock"] or group["tail"] or word in ("noon", "midday")
    if not sure and not re.search(r"\b(?:at|until|till|before|after)\s+$", _before(hit), re.IGNORECASE):
        return None
    if not sure and re.match(r"\s+[a-z]", hit.string[hit.end() : hit.end() + 3]):
        return None
    hour = 12 if word in ("noon", "midday") else _HOURS.index(word) + 1
    minute = _PARTS.get((group["part"] or "").lower(), 0)
    if (group["way"] or "").lower() == "to":
        hour, minute = hour - 1, 60 - minute
    if hour >= 12 or "morning" in _around(hit):
        return _clock(hour, minute, None), False
    if _late(hit):
        return _clock(hour + 12, minute, None), False
    night = re.search(r"\b(?:dinner|evening|gala|concert|vigil|night)\b", hit.string[:1200], re.IGNORECASE)
    return _clock(hour + 12 if hour < 8 or (hour < 10 and night) else hour, minute, None), True


def _around(hit: re.Match[str]) -> str:
    return hit.string[max(0, hit.start() - 60) : hit.end() + 60].lower()


def _late(hit: re.Match[str]) -> bool:
    """Whether the words around it tell that it was after noon."""
    return re.search(r"\b(?:afternoon|evening|tonight|night|p\.?m)\b", _around(hit)) is not None


def number(words: str) -> int | None:
    """The value of a number in digits or English words: ``1,200``, ``sixty-three``, ``two hundred``."""
    digits = words.replace(",", "").replace("\u202f", "").strip()
    if digits.isascii() and digits.isdigit():
        return int(digits)
    total = current = 0
    parts = re.split(r"[\s-]+", words.lower().strip())
    for part in parts:
        if part in _UNITS:
            current += _UNITS[part]
        elif part in _TENS:
            current += _TENS[part]
        elif part == "hundred":
            current = max(1, current) * 100
        elif part == "thousand":
            total, current = total + max(1, current) * 1000, 0
        elif part not in ("and", "a"):
            return None
    return total + current or None


def _small(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
